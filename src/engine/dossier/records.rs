//! What a dossier is about: articles, entities, events and statements.

use super::date::{Interval, Precision};
use super::id::{ArticleId, EntityId, EntityRef, EventId, EventRef, StatementId, StatementRef};
use super::vocabulary::{Basis, CostClass, Dimension, EntityType, StatementType};

/// An article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Article {
    /// Its id.
    pub id: ArticleId,
    /// Our own name for it, as it stands in the middle of a sentence.
    pub short: String,
    /// The title, if printed.
    pub title: Option<String>,
    /// The author, if printed.
    pub author: Option<String>,
    /// Where it appeared, if printed.
    pub outlet: Option<String>,
    /// When it was written.
    pub written: Date,
    /// Its paragraphs, by rising number.
    pub paragraphs: Vec<Paragraph>,
}

/// A numbered block of an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paragraph {
    /// Its number in the article.
    pub n: u32,
    /// What it is about, in our words.
    pub gist: String,
}

/// A date with its precision and where it comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Date {
    /// The days.
    pub interval: Interval,
    /// How exactly it is known.
    pub precision: Precision,
    /// Where it comes from.
    pub basis: Basis,
    /// Why it was inferred.
    pub reason: Option<String>,
    /// The words of the article.
    pub printed_as: Option<String>,
}

/// An entity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entity {
    /// Its id.
    pub id: EntityId,
    /// How it stands alone.
    pub name: String,
    /// How it stands in a sentence.
    pub in_text: String,
    /// Other spellings.
    pub aliases: Vec<String>,
    /// What it is.
    pub kind: EntityType,
    /// Who it is according to the articles.
    pub note: Option<String>,
}

/// An event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Its id.
    pub id: EventId,
    /// A noun phrase.
    pub name: String,
    /// The best date that the articles together give.
    pub date: Date,
    /// The format that met or was made.
    pub format: Option<EntityRef>,
}

/// What a statement is mainly about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// An entity.
    Entity(EntityRef),
    /// An event.
    Event(EventRef),
}

/// What sort of proposition a statement is, with what belongs to that sort.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sort {
    /// Somebody wants something.
    Goal {
        /// Who wants it.
        actor: EntityRef,
        /// A bare infinitive.
        phrase: String,
    },
    /// Something is or would be a cost.
    Cost {
        /// Its kind.
        class: CostClass,
        /// Who bears it.
        bearer: EntityRef,
        /// A noun phrase.
        phrase: String,
    },
    /// How a diplomatic format is made or works.
    Format,
    /// Something happened.
    Event,
    /// How many or how much.
    Figure,
    /// A judgement.
    Assessment,
    /// Something is intended or foreseen.
    Plan,
}

/// One proposition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// Its id.
    pub id: StatementId,
    /// A clause that can follow "that".
    pub text: String,
    /// The dimension it belongs to.
    pub dimension: Dimension,
    /// What sort it is.
    pub sort: Sort,
    /// What it is mainly about.
    pub about: Subject,
    /// Who did it, where that is said.
    pub actor: Option<EntityRef>,
    /// The time it is about.
    pub valid: Option<(Interval, Precision)>,
    /// What it entails, as written; [`crate::engine::reasoning`] closes it.
    pub entails: Vec<StatementRef>,
    /// What it excludes, as written.
    pub excludes: Vec<StatementRef>,
}

impl Statement {
    /// The sort as it is written in files.
    #[must_use]
    pub fn kind(&self) -> StatementType {
        match self.sort {
            Sort::Goal { .. } => StatementType::Goal,
            Sort::Cost { .. } => StatementType::Cost,
            Sort::Format => StatementType::Format,
            Sort::Event => StatementType::Event,
            Sort::Figure => StatementType::Figure,
            Sort::Assessment => StatementType::Assessment,
            Sort::Plan => StatementType::Plan,
        }
    }
}
