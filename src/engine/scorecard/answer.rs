//! What mastery keeps of one answer: how much was right, and how much of that chance would have got right.

use crate::engine::json::Value;

use super::{Mark, Points};
use crate::engine::attempt::{Manner, Moment};
use crate::engine::bank::{Item, ItemId, Kind, Level, Widget};
use crate::engine::dossier::Dimension;
use crate::engine::dossier::id::ArticleId;
use crate::engine::kept::{Kept, Record, Writer};
use crate::engine::memory::Certainty;

/// One marked answer. Ordered by moment, then item.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Answer {
    /// When it was handed in. Feedback follows at once, so this is also the moment of the feedback.
    pub at: Moment,
    /// The item.
    pub item: ItemId,
    /// The kind of the item.
    pub kind: Kind,
    /// The dimension that it counts for.
    pub dimension: Dimension,
    /// The articles that it asks about.
    pub articles: Vec<ArticleId>,
    /// How many parts were right, nothing taken off for guessing.
    pub right: u32,
    /// Out of how many, at least 1.
    pub of: u32,
    /// Guessing gets one part in so many right: the c of the mastery model is `1 / one_in`. See [`one_in`].
    pub one_in: u32,
    /// What it earned.
    pub points: Points,
    /// The last answer on the same item before this one, where the history no longer holds that answer itself.
    pub previous: Option<Moment>,
    /// How sure the learner was, where they said so.
    pub certainty: Option<Certainty>,
    /// How many hints were shown before the answer. They are paid for in the points.
    pub hints: u32,
}

impl Answer {
    /// The answer that got this mark.
    #[must_use]
    pub fn new(item: &Item, mark: &Mark, manner: Manner, at: Moment) -> Self {
        let question = &item.question;
        Self {
            at,
            item: question.id.clone(),
            kind: question.kind,
            dimension: question.dimension,
            articles: question.articles.clone(),
            right: mark.right,
            of: mark.of,
            one_in: one_in(&question.widget),
            points: mark.earned(),
            previous: None,
            certainty: manner.certainty,
            hints: mark.hints,
        }
    }

    /// What the item asked of the learner.
    #[must_use]
    pub fn level(&self) -> Level {
        self.kind.level()
    }

    /// Whether the numbers can have come from an item. Those in an edited file need not.
    pub(super) fn is_sound(&self) -> bool {
        (1..=1000).contains(&self.of)
            && self.right <= self.of
            && (2..=10_000).contains(&self.one_in)
            && self.points <= Points::ITEM
            && self.hints <= Manner::MOST_HINTS
    }
}

impl Kept for Answer {
    fn write(&self, out: &mut Writer) {
        out.open();
        out.field("at").number(self.at.0);
        out.field("item").text(self.item.as_str());
        out.field("kind").text(self.kind.word());
        out.field("dimension").text(self.dimension.word());
        out.field("articles").list(&self.articles, |out, article| out.text(article.as_str()));
        for (name, number) in
            [("right", self.right), ("of", self.of), ("one_in", self.one_in), ("points", self.points.0)]
        {
            out.field(name).number(number.into());
        }
        if let Some(previous) = self.previous {
            out.field("previous").number(previous.0);
        }
        Manner { certainty: self.certainty, hints: self.hints }.write_fields(out);
        out.close();
    }

    fn read(value: &Value) -> Option<Self> {
        let mut record = Record::of(value)?;
        let manner = Manner::read_fields(&mut record)?;
        let answer = Self {
            at: Moment(record.take("at")?.as_i64()?),
            item: ItemId(record.text("item")?.into()),
            kind: Kind::from_word(record.text("kind")?)?,
            dimension: Dimension::from_word(record.text("dimension")?)?,
            articles: record.list("articles", |article| Some(article.as_str()?.into()))?,
            right: record.number("right")?,
            of: record.number("of")?,
            one_in: record.number("one_in")?,
            points: Points(record.number("points")?),
            previous: record.optional("previous", Value::as_i64)?.map(Moment),
            certainty: manner.certainty,
            hints: manner.hints,
        };
        record.is_all().then_some(answer)
    }
}

/// Guessing gets one part in so many right: one option in k; one row in the number of labels (2 for yes or no, 3 or more
/// for a position table); one stem in the number of answers; one pair of entries in 2; and for two steps, which must
/// both be right, one in k times the paragraphs offered for each article.
///
/// Source: the c of part C of the item design.
#[must_use]
pub fn one_in(widget: &Widget) -> u32 {
    let count = |choices: usize| u32::try_from(choices).unwrap_or(u32::MAX);
    match widget {
        Widget::Single { options } => count(options.len()),
        Widget::Rows { labels, .. } => count(labels.len()),
        Widget::Match { answers, .. } => count(answers.len()),
        Widget::Order { .. } => 2,
        Widget::TwoStep { options, evidence } => evidence
            .iter()
            .fold(count(options.len()), |product, group| product.saturating_mul(count(group.options.len()))),
    }
}
