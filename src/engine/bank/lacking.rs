//! Which kinds of question a dossier cannot give, and why.

use super::Bank;
use super::item::Kind;
use super::making::{Dropped, Reason};

/// A kind without an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lack {
    /// The kind.
    pub kind: Kind,
    /// What stood in the way.
    pub why: Obstacle,
}

/// What stands in the way of a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// The dossier holds nothing that it could ask about.
    NothingToAsk,
    /// There is something, but never enough options that are proven and hide the key.
    NothingKept {
        /// How many candidates lacked proven options.
        too_few_proven: u32,
        /// How many had enough, and every set of them gave the key away.
        key_stands_out: u32,
        /// How many could not be put into a sound question.
        stem_unfit: u32,
    },
}

/// The kinds of which a bank has no item, in the order of kinds.
#[must_use]
pub fn lacking(bank: &Bank) -> Vec<Lack> {
    lacking_beside(|kind| bank.items.iter().any(|item| item.question.kind == kind), &bank.dropped)
}

/// The kinds that are not there, in the order of kinds, and why, by what was dropped.
#[must_use]
pub fn lacking_beside(is_there: impl Fn(Kind) -> bool, dropped: &[Dropped]) -> Vec<Lack> {
    let is_missing = |kind: &&Kind| !is_there(**kind);
    let why = |kind: Kind| {
        let (mut too_few_proven, mut key_stands_out, mut stem_unfit) = (0, 0, 0);
        for dropped in dropped.iter().filter(|dropped| dropped.kind == kind) {
            match dropped.why {
                Reason::TooFewProven { .. } => too_few_proven += 1,
                Reason::KeyStandsOut { .. } => key_stands_out += 1,
                Reason::StemUnfit => stem_unfit += 1,
            }
        }
        match (too_few_proven, key_stands_out, stem_unfit) {
            (0, 0, 0) => Obstacle::NothingToAsk,
            _ => Obstacle::NothingKept { too_few_proven, key_stands_out, stem_unfit },
        }
    };
    Kind::ALL.iter().filter(is_missing).map(|kind| Lack { kind: *kind, why: why(*kind) }).collect()
}
