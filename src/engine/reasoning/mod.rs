//! What follows from a dossier, and nothing more: entailment and exclusion, what each article does with each
//! statement, and how two articles stand on a point.
//!
//! The world is open. Where nothing follows, the answer is *unknown*, and unknown is never used.

mod cell;
mod entailment;
mod lists;
mod relation;

pub use cell::{Cell, Cells, Treatment};
pub use entailment::{Entailment, Knot};
pub use lists::{Lists, dated_event};
pub use relation::{Relation, relation};

use super::dossier::Dossier;

/// A dossier together with everything that is derived from it once and asked for often.
#[derive(Clone, Debug)]
pub struct Knowledge<'a> {
    /// The dossier.
    pub dossier: &'a Dossier,
    /// Which statement entails or excludes which.
    pub entailment: Entailment,
    /// What each article does with each statement.
    pub cells: Cells,
    /// What stands where.
    pub lists: Lists,
}

impl<'a> Knowledge<'a> {
    /// Derives everything. Takes time and memory in proportion to the claims; four bytes besides for each article and
    /// statement.
    #[must_use]
    pub fn new(dossier: &'a Dossier) -> Self {
        let entailment = Entailment::new(&dossier.statements);
        let cells = Cells::new(dossier, &entailment);
        let lists = Lists::new(dossier);
        Self { dossier, entailment, cells, lists }
    }
}
