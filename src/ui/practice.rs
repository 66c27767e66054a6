//! A session of practice: an attempt that grows by one question at a time, and how it is kept.

use super::progress::restore;
use crate::engine::attempt::{Attempt, SavedAttempt};
use crate::engine::dossier::{Dimension, Dossier};
use crate::engine::json::Value;
use crate::engine::kept::{self, Kept, Record, Writer};
use crate::engine::practice::{Why, Wish};

/// A session of practice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// The questions so far. The recipe pins them, so that they can be made again.
    pub attempt: Attempt,
    /// Why the last question was chosen.
    pub why: Why,
    /// What the learner wants to practise.
    pub wish: Wish,
}

/// A session as it is kept.
pub(super) struct SavedSession {
    attempt: SavedAttempt,
    why: Why,
    wish: Wish,
}

impl SavedSession {
    pub(super) fn new(session: &Session) -> Self {
        Self { attempt: SavedAttempt::new(&session.attempt), why: session.why, wish: session.wish.clone() }
    }

    /// The session again, with its questions. Nothing where the dossier or the generator is another one.
    pub(super) fn restore(self, dossier: &Dossier) -> Option<Session> {
        Some(Session { attempt: restore(&self.attempt, dossier)?, why: self.why, wish: self.wish })
    }

    /// Whether it is a later state of this session, or there is none. Of two different sessions, as in two tabs, each
    /// tab keeps its own: the answers of both are in the history.
    pub(super) fn is_further_than(&self, session: Option<&Session>) -> bool {
        let Some(session) = session else { return true };
        let (mine, theirs) = (SavedAttempt::new(&session.attempt), &self.attempt);
        let (pins, more) = (&mine.recipe.pins, &theirs.recipe.pins);
        let answered = |saved: &SavedAttempt| saved.items.iter().filter(|item| item.at.is_some()).count();
        mine.begun == theirs.begun
            && mine.recipe.seed == theirs.recipe.seed
            && more.starts_with(pins)
            && (more.len(), answered(theirs)) > (pins.len(), answered(&mine))
    }
}

impl Kept for SavedSession {
    fn write(&self, out: &mut Writer) {
        out.open();
        self.attempt.write(out.field("attempt"));
        let (why, days) = match self.why {
            Why::Due(days) => ("due", days),
            Why::ComesBack => ("comes_back", 0),
            Why::Weakest(dimension) => (dimension.word(), 0),
            Why::New => ("new", 0),
            Why::Ahead => ("ahead", 0),
        };
        out.field("why").text(why);
        out.field("days").number(days.into());
        out.field("dimensions").list(&self.wish.dimensions, |out, dimension| out.text(dimension.word()));
        out.field("articles").list(&self.wish.articles, |out, article| out.text(article.as_str()));
        out.close();
    }

    fn read(value: &Value) -> Option<Self> {
        let mut record = Record::of(value)?;
        let attempt = SavedAttempt::read(record.take("attempt")?)?;
        let (why, days) = (record.text("why")?, record.number("days")?);
        let why = match why {
            "due" => Why::Due(days),
            "comes_back" => Why::ComesBack,
            "new" => Why::New,
            "ahead" => Why::Ahead,
            word => Why::Weakest(Dimension::from_word(word)?),
        };
        let dimensions = kept::list(record.take("dimensions")?, |value| Dimension::from_word(value.as_str()?))?;
        let articles = record.list("articles", |value| Some(value.as_str()?.into()))?;
        record.is_all().then_some(Self { attempt, why, wish: Wish { dimensions, articles } })
    }
}
