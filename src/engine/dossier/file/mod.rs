//! The dossier format, field by field, as it stands in a file. `questions/FORMAT.md` explains it for authors.
//!
//! These types are the published form of the format: its JSON Schema is made from them, and the tests hold
//! [`super::reading`] to them. Dossiers are read without them, since code derived for so many types is large.

use serde::{Deserialize, Serialize};

macro_rules! records {
    ($($(#[doc = $doc:literal])+ $name:ident { $($(#[doc = $what:literal])+ $(#[serde($($attribute:tt)+)])? $field:ident: $kind:ty),+ $(,)? })+) => {$(
        $(#[doc = $doc])+
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            $($(#[doc = $what])+ $(#[serde($($attribute)+)])? pub $field: $kind),+
        }
    )+};
}

mod claims;
mod records;

pub use claims::{Absent, Claim, Complete, Figure, Link, Note, Participation, Point, PointValue};
pub use records::{Article, Cost, DateText, Entity, Event, Paragraph, Statement, Valid};

use super::vocabulary::Dimension;

/// A whole dossier file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(title = "Collate dossier, version 1"))]
#[serde(deny_unknown_fields)]
pub struct DossierFile {
    /// `collate-dossier/1`.
    pub format: String,
    /// The dossier's id.
    pub id: String,
    /// What it is about, for people.
    pub title: String,
    /// The language of its texts, as a BCP 47 tag.
    pub language: String,
    /// The dimensions it covers.
    pub dimensions: Vec<Dimension>,
    /// The articles.
    pub articles: Vec<Article>,
    /// The entities.
    #[serde(default)]
    pub entities: Vec<Entity>,
    /// The events.
    #[serde(default)]
    pub events: Vec<Event>,
    /// The statements.
    pub statements: Vec<Statement>,
    /// The points.
    #[serde(default)]
    pub points: Vec<Point>,
    /// The claims.
    pub claims: Vec<Claim>,
    /// Who took part in which format.
    #[serde(default)]
    pub participations: Vec<Participation>,
    /// Links between goals and costs.
    #[serde(default)]
    pub links: Vec<Link>,
    /// What articles leave out.
    #[serde(default)]
    pub absent: Vec<Absent>,
    /// What is listed in full.
    #[serde(default)]
    pub complete: Vec<Complete>,
    /// Notes.
    #[serde(default)]
    pub notes: Vec<Note>,
}
