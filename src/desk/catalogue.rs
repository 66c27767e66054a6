//! Everything that can be asked, ready to be searched. Pure.

use std::rc::Rc;

use crate::engine::bank::{Choice, Dropped, Item, ItemId, Kind, Lack, Level, Widget, lacking_beside};
use crate::engine::dossier::id::{ArticleId, ClaimId, StatementId};
use crate::engine::dossier::{Claim, Dimension, Dossier};
use crate::engine::hashing::hash_texts;
use crate::engine::ordering::Places;
use crate::engine::quiz::Recipe;
use crate::engine::study::Voice;
use crate::engine::study::fold::fold;

/// The claims of a dossier by id, to look up many.
pub struct Claims<'a>(&'a Dossier, Places);

impl<'a> Claims<'a> {
    /// Goes through a dossier once.
    #[must_use]
    pub fn new(dossier: &'a Dossier) -> Self {
        let keys: Vec<u64> = dossier.claims.iter().map(|claim| key(&claim.id)).collect();
        Self(dossier, Places::new(&keys))
    }

    fn find(&self, id: &ClaimId) -> Option<&'a Claim> {
        let claims = &self.0.claims;
        let is_it = |place: u32| claims.get(place as usize).is_some_and(|claim| claim.id == *id);
        claims.get(self.1.first(key(id), is_it)? as usize)
    }
}

fn key(id: &ClaimId) -> u64 {
    hash_texts(0, &[id.as_str()])
}

/// A question of the catalogue.
#[derive(Debug, PartialEq, Eq)]
pub struct Entry {
    /// The question with its key.
    pub item: Item,
    /// What is searched: the question and everything that it offers.
    text: String,
    /// The statements that its key rests on.
    statements: Vec<StatementId>,
    /// In whose voice what its key rests on is said.
    voices: Vec<Voice>,
}

impl Entry {
    /// Makes an entry of an item of this dossier.
    #[must_use]
    pub fn new(dossier: &Dossier, known: &Claims<'_>, item: Item) -> Self {
        let mut text = String::new();
        fold(&mut text, &item.question.stem);
        item.question.lead.iter().for_each(|lead| fold(&mut text, lead));
        offered(&item.question.widget).for_each(|choice| fold(&mut text, &choice.text));
        let claims = item.key.claims.iter().filter_map(|id| known.find(id));
        let mut statements = Vec::new();
        let mut voices = Vec::new();
        for claim in claims {
            let statement = &dossier[claim.statement].id;
            if !statements.contains(statement) {
                statements.push(statement.clone());
            }
            let own = claim.voices.is_empty().then_some(Voice::Own);
            for voice in own.into_iter().chain(claim.voices.iter().map(|voice| Voice::Of(*voice))) {
                if !voices.contains(&voice) {
                    voices.push(voice);
                }
            }
        }
        Self { item, text, statements, voices }
    }

    /// Its id.
    #[must_use]
    pub fn id(&self) -> &ItemId {
        &self.item.question.id
    }
}

/// Everything that a question offers.
fn offered(widget: &Widget) -> impl Iterator<Item = &Choice> {
    let (first, second): (&[Choice], &[Choice]) = match widget {
        Widget::Single { options } | Widget::TwoStep { options, .. } => (options, &[]),
        Widget::Rows { labels, rows } => (rows, labels),
        Widget::Match { stems, answers } => (stems, answers),
        Widget::Order { entries } => (entries, &[]),
    };
    first.iter().chain(second)
}

/// What a teacher decided about a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// It must be asked.
    Pinned,
    /// It must not be asked.
    Banned,
}

/// What is wanted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Words that all have to occur, as typed.
    pub text: Rc<str>,
    /// The dimension that it counts for.
    pub dimension: Option<Dimension>,
    /// An article that it asks about.
    pub article: Option<ArticleId>,
    /// A statement that its key rests on.
    pub statement: Option<StatementId>,
    /// Its kind.
    pub kind: Option<Kind>,
    /// Its level.
    pub level: Option<Level>,
    /// In whose voice what its key rests on is said.
    pub voice: Option<Voice>,
    /// What was decided about it.
    pub mark: Option<Mark>,
    /// Whether questions about articles that were left out are wanted too.
    pub is_wide: bool,
}

impl Filter {
    /// Whether nothing was typed or chosen.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self { text: self.text.clone(), is_wide: self.is_wide, ..Self::default() }
            && self.text.trim().is_empty()
    }

    /// Whether everything that it lets through is let through by another one too: this one was made of that by typing on,
    /// or by choosing where nothing had been chosen.
    #[must_use]
    pub fn narrows(&self, other: &Self) -> bool {
        fn is_kept<T: PartialEq>(now: &Option<T>, then: &Option<T>) -> bool {
            then.is_none() || now == then
        }
        self.text.starts_with(&*other.text)
            // What is a part of an id may be found although less of it was not.
            && part_of_id(&self.text).is_none()
            && self.is_wide <= other.is_wide
            && is_kept(&self.dimension, &other.dimension)
            && is_kept(&self.article, &other.article)
            && is_kept(&self.statement, &other.statement)
            && is_kept(&self.kind, &other.kind)
            && is_kept(&self.level, &other.level)
            && is_kept(&self.voice, &other.voice)
            && is_kept(&self.mark, &other.mark)
    }

    /// Those of some places whose entries fit, in their order, beside the decisions and the articles of a recipe.
    #[must_use]
    pub fn places(&self, entries: &[Rc<Entry>], among: impl Iterator<Item = u32>, recipe: &Recipe) -> Vec<u32> {
        let takes_all = self.is_wide || recipe.articles.is_empty();
        if takes_all && self.is_empty() {
            return among.collect();
        }
        let words = wanted(&self.text);
        let part = part_of_id(&self.text);
        let is_wanted = |entry: &Entry| {
            let question = &entry.item.question;
            self.dimension.is_none_or(|dimension| dimension == question.dimension)
                && self.kind.is_none_or(|kind| kind == question.kind)
                && self.level.is_none_or(|level| level == question.level)
                && self.article.as_ref().is_none_or(|article| question.articles.contains(article))
                && self.statement.as_ref().is_none_or(|statement| entry.statements.contains(statement))
                && self.voice.is_none_or(|voice| entry.voices.contains(&voice))
                && match self.mark {
                    None => true,
                    Some(Mark::Pinned) => recipe.pins.contains(entry.id()),
                    Some(Mark::Banned) => recipe.bans.contains(entry.id()),
                }
                && (words.iter().all(|word| entry.text.contains(word.as_str()))
                    || part.as_ref().is_some_and(|part| entry.id().as_str().contains(&**part)))
                && (takes_all || recipe.is_within_articles(&entry.item))
        };
        among.filter(|place| entries.get(*place as usize).is_some_and(|entry| is_wanted(entry))).collect()
    }
}

/// The words of a search as they stand in the text of an entry: each with the space before it, but where a script writes
/// none. That says the same as [`crate::engine::study::fold::has_all`], which a large catalogue would wait for: the search of
/// the standard library takes a fifth of the time.
fn wanted(text: &str) -> Vec<String> {
    let mut words = String::new();
    fold(&mut words, text);
    let spaced = |word: &str| {
        let is_spaceless = word.starts_with(|first| first >= '\u{2E80}');
        if is_spaceless { word.to_owned() } else { [" ", word].concat() }
    };
    words.split(' ').filter(|word| !word.is_empty()).map(spaced).collect()
}

/// What was typed, where it can be an id as learners report it, or six letters of one or more: it ends among the hexadecimal
/// digits that every id ends with.
fn part_of_id(text: &str) -> Option<String> {
    let text = text.trim();
    let digits = text.rsplit('-').next().unwrap_or_default();
    let is_one = text.len() >= 6
        && text.bytes().all(|letter| letter.is_ascii_alphanumeric() || letter == b'-')
        && !digits.is_empty()
        && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    is_one.then(|| text.to_ascii_lowercase())
}

/// Everything that can be asked, as far as it has been made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Catalogue {
    /// Which making it is of: a new one begins whenever something changes that the questions are made of.
    pub turn: u32,
    /// The questions, in the order of kinds and of the dossier.
    pub entries: Rc<Vec<Rc<Entry>>>,
    /// What could not be asked.
    pub dropped: Rc<Vec<Dropped>>,
    /// The kinds of which there is nothing, once that is known.
    pub lacks: Rc<Vec<Lack>>,
    /// How many candidates were looked at.
    pub done: u32,
    /// How many there are; nothing while that is not known.
    pub of: Option<u32>,
}

impl Catalogue {
    /// Whether all of it is there.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.of == Some(self.done)
    }

    /// Adds what was made meanwhile.
    pub fn add(&mut self, entries: Vec<Rc<Entry>>, dropped: Vec<Dropped>, done: u32, of: u32) {
        Rc::make_mut(&mut self.entries).extend(entries);
        Rc::make_mut(&mut self.dropped).extend(dropped);
        (self.done, self.of) = (done, Some(of));
        if self.is_complete() {
            let is_there = |kind| self.entries.iter().any(|entry| entry.item.question.kind == kind);
            self.lacks = Rc::new(lacking_beside(is_there, &self.dropped));
        }
    }

    /// The question with this id.
    #[must_use]
    pub fn find(&self, id: &ItemId) -> Option<&Rc<Entry>> {
        self.entries.iter().find(|entry| entry.id() == id)
    }

    /// How many questions fit a condition.
    #[must_use]
    pub fn count(&self, fits: impl Fn(&Item) -> bool) -> u32 {
        self.entries.iter().filter(|entry| fits(&entry.item)).count() as u32
    }
}

#[cfg(test)]
mod tests;
