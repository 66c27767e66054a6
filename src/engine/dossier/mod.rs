//! The dossier: what five articles say, statement by statement, once it has been read and found to make sense.
//!
//! [`read`] is the way in for a file. It goes from text to JSON, and from there in one go to a [`Dossier`] (every field
//! has its form, every reference exists, every date is a date), collecting every [`problem`] on the way.

mod check;
mod claims;
pub mod date;
mod fault;
#[cfg(any(feature = "schema", test))]
pub mod file;
pub mod id;
pub mod limits;
pub mod packed;
pub mod problem;
mod reading;
mod records;
pub(crate) mod vocabulary;

use std::ops::Index;

pub use claims::{Absence, Claim, Complete, CompleteOf, Figure, Link, Note, Participation, Point, PointValue};
use id::{ArticleRef, ClaimRef, EntityRef, EventRef, PointRef, StatementRef};
use problem::Problem;
pub use records::{Article, Date, Entity, Event, Paragraph, Sort, Statement, Subject};
pub use vocabulary::{
    Basis, CostClass, Dimension, EntityType, Hedge, LinkRelation, Qualifier, Role, Stance, StatementType, Weight,
};

/// The name and number of the format that this program reads.
pub const FORMAT: &str = "collate-dossier/1";

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
    let (dossier, mut problems) = reading::read(text);
    if let Some(dossier) = dossier {
        problems.extend(check::check(&dossier));
        if problems.iter().all(|problem| !problem.is_error()) {
            return Ok(Read { dossier, warnings: problems });
        }
    }
    Err(problems)
}

/// The structured summary of a set of articles.
#[derive(Clone, Debug, PartialEq, Eq)]
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
    pub notes: Vec<Note>,
}

macro_rules! indexed {
    ($($reference:ident => $list:ident: $kind:ty;)+) => {$(
        impl Index<$reference> for Dossier {
            type Output = $kind;

            // Hundreds of places look something up: a call is a third of the bytes of the lookup itself.
            #[inline(never)]
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

/// The JSON Schema of the dossier format, made from its types.
#[cfg(feature = "schema")]
#[must_use]
pub fn schema() -> schemars::Schema {
    schemars::schema_for!(file::DossierFile)
}
