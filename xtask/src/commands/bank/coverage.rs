//! How many claims at least one item asks about.

use collate::engine::bank::Bank;
use collate::engine::dossier::id::ClaimId;
use collate::engine::dossier::{Claim, Dossier, Weight};
use std::collections::BTreeSet;

/// The claims of one weight.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Coverage<'a> {
    /// How many are asked about.
    pub(super) asked: usize,
    /// Those that no item asks about.
    pub(super) open: Vec<&'a Claim>,
}

impl<'a> Coverage<'a> {
    /// Counts the claims of a weight. A claim is asked about by an item whose key rests on it.
    pub(super) fn new(dossier: &'a Dossier, bank: &Bank, weight: Weight) -> Self {
        let asked: BTreeSet<&ClaimId> = bank.items.iter().flat_map(|item| &item.key.claims).collect();
        let of_weight = dossier.claims.iter().filter(|claim| claim.weight == weight);
        let (asked, open): (Vec<_>, Vec<_>) = of_weight.partition(|claim| asked.contains(&claim.id));
        Self { asked: asked.len(), open }
    }

    /// How many claims there are of this weight.
    pub(super) fn all(&self) -> usize {
        self.asked + self.open.len()
    }
}
