//! The bank: every item that a dossier can honestly give, each option proven.
//!
//! [`candidates`] finds what could be asked, cheaply. [`make`] words and proves one of them. [`everything`] does it for all.

mod candidate;
mod choose;
mod company;
pub mod export;
mod item;
mod kinds;
mod lacking;
mod making;
pub mod meaning;
pub mod packed;
mod paragraphs;
mod proof;
mod shape;
mod telling;
mod vocabulary;

pub use candidate::{Articles, Candidate};
pub use item::{
    Choice, EntryKey, Evidence, EvidenceChoices, Explanation, Item, ItemId, Key, Kind, Level, OptionId, OptionKey,
    PairKey, Question, Solution, Widget,
};
pub use kinds::{candidates, claims, make, usual_one_in};
pub use lacking::{Lack, Obstacle, lacking, lacking_beside};
pub use making::{Dropped, Maker, Reason};
pub use proof::{Premise, Proof, Rule};

/// Every item of a dossier, and every candidate that had to be dropped.
#[derive(Clone, Debug)]
pub struct Bank {
    /// The items, in the order of kinds and of the dossier.
    pub items: Vec<Item>,
    /// What was dropped, and why.
    pub dropped: Vec<Dropped>,
}

/// Makes every item.
#[must_use]
pub fn everything(maker: &Maker<'_>) -> Bank {
    let mut bank = Bank { items: Vec::new(), dropped: Vec::new() };
    for candidate in candidates(maker.knowledge) {
        match make(maker, &candidate) {
            Ok(item) => bank.items.push(item),
            Err(dropped) => bank.dropped.push(dropped),
        }
    }
    bank
}
