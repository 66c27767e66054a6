//! The dossier: what five articles say, statement by statement, once it has been read and found to make sense.
//!
//! [`read`] is the only way in. It goes from text to [`file`] types (shape), and from there to a [`Dossier`]
//! (every reference exists, every date is a date), collecting every [`problem`] on the way.

mod check;
pub mod date;
pub mod file;
pub mod id;
pub mod limits;
mod parse;
pub mod problem;
mod resolve;

use std::ops::Index;

use date::{Interval, Precision};
pub use file::{
    Basis, CostClass, Dimension, EntityType, Hedge, LinkRelation, Qualifier, Role, Stance, StatementType, Weight,
};
use id::{
    ArticleId, ArticleRef, ClaimId, ClaimRef, EntityId, EntityRef, EventId, EventRef, PointId, PointRef, StatementId,
    StatementRef, ValueId, ValueRef,
};
use problem::Problem;

/// A dossier that was read without an error, and the warnings that were found.
#[derive(Clone, Debug)]
pub struct Read {
    /// The dossier.
    pub dossier: Dossier,
    /// What an author may want to mend.
    pub warnings: Vec<Problem>,
}

/// Reads a dossier from the text of a file.
///
/// # Errors
/// Every problem that was found, warnings among them, where at least one is an error.
pub fn read(text: &str) -> Result<Read, Vec<Problem>> {
    let (file, hash) = parse::parse(text)?;
    let (dossier, mut problems) = resolve::resolve(file, hash);
    if let Some(dossier) = dossier {
        problems.extend(check::check(&dossier));
        if problems.iter().all(|problem| !problem.is_error()) {
            return Ok(Read { dossier, warnings: problems });
        }
    }
    Err(problems)
}

/// The structured summary of a set of articles.
#[derive(Clone, Debug)]
pub struct Dossier {
    /// Its id.
    pub id: String,
    /// What it is about, for people.
    pub title: String,
    /// The language of its texts, as a BCP 47 tag.
    pub language: String,
    /// A hash of everything that questions are made from: white space, the order of fields and notes apart.
    pub hash: u64,
    /// The dimensions it covers.
    pub dimensions: Vec<Dimension>,
    /// The articles.
    pub articles: Vec<Article>,
    /// People, states, formats and so on.
    pub entities: Vec<Entity>,
    /// What happened when.
    pub events: Vec<Event>,
    /// The propositions.
    pub statements: Vec<Statement>,
    /// The questions on which articles take sides.
    pub points: Vec<Point>,
    /// Which article says what.
    pub claims: Vec<Claim>,
    /// Who took part in what.
    pub participations: Vec<Participation>,
    /// Which cost belongs to which goal.
    pub links: Vec<Link>,
    /// What was checked to be left out.
    pub absences: Vec<Absence>,
    /// What is listed in full.
    pub complete: Vec<Complete>,
    /// Notes.
    pub notes: Vec<file::Note>,
}

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
    pub paragraphs: Vec<file::Paragraph>,
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
    /// What it entails, as written; [`super::reasoning`] closes it.
    pub entails: Vec<StatementRef>,
    /// What it excludes, as written.
    pub excludes: Vec<StatementRef>,
}

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

macro_rules! indexed {
    ($($reference:ident => $list:ident: $kind:ty;)+) => {$(
        impl Index<$reference> for Dossier {
            type Output = $kind;

            fn index(&self, reference: $reference) -> &$kind {
                &self.$list[reference.place()]
            }
        }
    )+};
}

indexed! {
    ArticleRef => articles: Article;
    EntityRef => entities: Entity;
    EventRef => events: Event;
    StatementRef => statements: Statement;
    PointRef => points: Point;
    ClaimRef => claims: Claim;
}

impl Dossier {
    /// References to every article, in file order.
    pub fn article_refs(&self) -> impl Iterator<Item = ArticleRef> + Clone + use<> {
        ArticleRef::first(self.articles.len())
    }

    /// References to every statement, in file order.
    pub fn statement_refs(&self) -> impl Iterator<Item = StatementRef> + Clone + use<> {
        StatementRef::first(self.statements.len())
    }

    /// References to every claim, in file order.
    pub fn claim_refs(&self) -> impl Iterator<Item = ClaimRef> + Clone + use<> {
        ClaimRef::first(self.claims.len())
    }
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

/// The JSON Schema of the dossier format, made from its types.
#[cfg(feature = "schema")]
#[must_use]
pub fn schema() -> schemars::Schema {
    schemars::schema_for!(file::DossierFile)
}
