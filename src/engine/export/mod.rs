//! Quizzes for other programs. All formats are written from one neutral tree, so that a further format is one file.
//!
//! What a format cannot carry is told before ([`Format::losses`]), question by question.

pub mod gift;
pub mod moodle;
mod sheet;
mod tree;

pub use sheet::write as write_csv;
pub(super) use tree::evidence;
pub use tree::{Answer, Body, Entry, Pair, Tree};

use crate::engine::bank::export::to_json;
use crate::engine::bank::{Item, ItemId};
use crate::engine::dossier::Dossier;
use crate::engine::dossier::vocabulary::{Vocabulary, vocabulary};
use crate::engine::statistics::csv::Reader;
use serde::{Deserialize, Deserializer, Serialize, de};

vocabulary! {
    /// A format to export to.
    Format {
        /// Moodle XML.
        MoodleXml = "moodle_xml",
        /// GIFT.
        Gift = "gift",
        /// One line for each question, for spreadsheets.
        Csv = "csv",
        /// The bank's own JSON (`collate-bank/1`), which carries everything.
        Json = "json",
    }
    /// What of a question does not carry over.
    Loss {
        /// The paragraphs that have to be chosen in a second step.
        SecondStep = "second_step",
        /// The reasons for single rows or entries stand together in the feedback for the question.
        ReasonsTogether = "reasons_together",
        /// Rows of yes and no become boxes to tick.
        RowsAsTicks = "rows_as_ticks",
        /// An order is asked as a matching of entries and places.
        OrderAsMatching = "order_as_matching",
        /// What is right in part earns another share of the points.
        OtherPartialCredit = "other_partial_credit",
    }
}

impl Format {
    /// How a file of it ends.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Self::MoodleXml => "xml",
            Self::Gift => "gift",
            Self::Csv => "csv",
            Self::Json => "json",
        }
    }

    /// What of these questions does not carry over, question by question; those that carry over whole are left out.
    #[must_use]
    pub fn losses(self, tree: &Tree) -> Vec<(ItemId, Vec<Loss>)> {
        let of = |entry: &Entry| (entry.id.clone(), self.losses_of(&entry.body));
        tree.entries.iter().map(of).filter(|(_, losses)| !losses.is_empty()).collect()
    }

    fn losses_of(self, body: &Body) -> Vec<Loss> {
        match (self, body) {
            (Self::Csv | Self::Json, _) | (_, Body::One(_)) => Vec::new(),
            (_, Body::Several(_)) => vec![Loss::RowsAsTicks, Loss::OtherPartialCredit],
            (_, Body::TwoStep { .. }) => vec![Loss::SecondStep, Loss::OtherPartialCredit],
            (_, Body::Match { .. }) | (Self::MoodleXml, Body::Order(_)) => {
                vec![Loss::ReasonsTogether, Loss::OtherPartialCredit]
            }
            (Self::Gift, Body::Order(_)) => {
                vec![Loss::OrderAsMatching, Loss::ReasonsTogether, Loss::OtherPartialCredit]
            }
        }
    }

    /// These items as a file of this format. `seed` is the one that they were made with.
    #[must_use]
    pub fn write(self, dossier: &Dossier, seed: u32, tree: &Tree, items: &[Item]) -> String {
        match self {
            Self::MoodleXml => moodle::write(tree),
            Self::Gift => gift::write(tree),
            Self::Csv => sheet::write(tree, Reader::Spreadsheet),
            Self::Json => to_json(dossier, seed, items),
        }
    }
}

#[cfg(test)]
mod tests;
