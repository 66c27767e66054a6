//! What a dossier says of its articles: who claims what, takes which side, and leaves what out.

use super::id::{ArticleRef, ClaimId, EntityRef, EventRef, PointId, StatementRef, ValueId, ValueRef};
use super::records::Date;
use super::vocabulary::{Dimension, Hedge, LinkRelation, Qualifier, Role, Stance, Weight};

/// A figure as an article gives it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// The smallest number it can mean.
    pub lo: i64,
    /// The largest number it can mean, not below `lo`.
    pub hi: i64,
    /// What is counted.
    pub unit: String,
    /// What the figure is for.
    pub scope: String,
    /// How it is qualified.
    pub qualifier: Qualifier,
    /// To what it is rounded, at least 1.
    pub rounded_to: i64,
}

/// That one article says one statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// Its id.
    pub id: ClaimId,
    /// The article.
    pub article: ArticleRef,
    /// The statement.
    pub statement: StatementRef,
    /// What the article does with it.
    pub stance: Stance,
    /// Who said it first … who passed it on. Empty for the article's own voice.
    pub voices: Vec<EntityRef>,
    /// How firmly.
    pub hedge: Hedge,
    /// Words that can follow "if", with [`Hedge::Conditional`].
    pub condition: Option<String>,
    /// The figure.
    pub figure: Option<Figure>,
    /// When the event was, according to this article.
    pub date: Option<Date>,
    /// Words quoted or printed.
    pub quote: Option<String>,
    /// The paragraphs that support it, rising, at least one.
    pub evidence: Vec<u32>,
    /// Whether no other paragraph supports it.
    pub evidence_complete: bool,
    /// How much it matters.
    pub weight: Weight,
}

/// One answer to a point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PointValue {
    /// Its id.
    pub id: ValueId,
    /// The answer in words.
    pub text: String,
    /// The statement it rests on.
    pub statement: StatementRef,
}

/// A question on which articles can take sides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    /// Its id.
    pub id: PointId,
    /// An embedded question.
    pub question: String,
    /// The dimension it belongs to.
    pub dimension: Dimension,
    /// The answers.
    pub values: Vec<PointValue>,
    /// Whether the answers exclude each other.
    pub exclusive: bool,
    /// Pairs of answers that go together.
    pub compatible: Vec<(ValueRef, ValueRef)>,
}

/// Who took part in which format, according to one article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Participation {
    /// The article.
    pub article: ArticleRef,
    /// The format.
    pub format: EntityRef,
    /// Who took part.
    pub entity: EntityRef,
    /// As what.
    pub role: Role,
    /// The paragraphs that say so.
    pub evidence: Vec<u32>,
}

/// A link between a goal and a cost that an article makes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The article.
    pub article: ArticleRef,
    /// The goal.
    pub goal: StatementRef,
    /// The cost.
    pub cost: StatementRef,
    /// How they hang together.
    pub relation: LinkRelation,
    /// As in a claim.
    pub voices: Vec<EntityRef>,
    /// The paragraphs that make the link.
    pub evidence: Vec<u32>,
}

/// Read and checked: the article does not treat the statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Absence {
    /// The statement.
    pub statement: StatementRef,
    /// The article.
    pub article: ArticleRef,
}

/// What is listed in full for one article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complete {
    /// The article.
    pub article: ArticleRef,
    /// What is listed in full.
    pub of: CompleteOf,
}

/// What can be listed in full.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CompleteOf {
    /// The goals of an actor.
    Goals(EntityRef),
    /// The voices of a statement.
    Voices(StatementRef),
    /// Who takes part in a format, in one role or in any.
    Participants(EntityRef, Option<Role>),
    /// The costs linked with a goal.
    Links(StatementRef),
    /// The dates of an event.
    Dates(EventRef),
    /// The figures of a unit and scope.
    Figures {
        /// The unit.
        unit: String,
        /// The scope.
        scope: String,
    },
}

/// Something odd in a text, or a decision of the dossier's author.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The article it is about.
    pub article: Option<ArticleRef>,
    /// The paragraph it is about.
    pub paragraph: Option<u32>,
    /// The note.
    pub text: String,
}
