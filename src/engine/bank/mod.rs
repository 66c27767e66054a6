//! The bank: every item that a dossier can honestly give, each option proven.

mod item;
pub mod meaning;
mod proof;

pub use item::{
    Choice, EntryKey, Evidence, EvidenceChoices, Explanation, Item, ItemId, Key, Kind, Level, OptionId, OptionKey,
    PairKey, Question, Solution, Widget,
};
pub use proof::{Premise, Proof, Rule};
