//! Which statement entails or excludes which, followed to the end. Written from the definition, not from the generator.

use std::collections::BTreeSet;

use crate::engine::dossier::Dossier;
use crate::engine::dossier::id::StatementRef;

/// Entailment and exclusion between the statements of a dossier.
#[derive(Debug)]
pub(super) struct Closure {
    /// For each statement, itself and everything it entails.
    upward: Vec<BTreeSet<StatementRef>>,
    /// For each statement, what one of the two says the other excludes.
    clashes: Vec<BTreeSet<StatementRef>>,
}

impl Closure {
    /// Follows what the statements of a dossier say.
    pub(super) fn new(dossier: &Dossier) -> Self {
        let mut clashes = vec![BTreeSet::new(); dossier.statements.len()];
        for one in dossier.statement_refs() {
            for other in &dossier[one].excludes {
                clashes[one.place()].insert(*other);
                clashes[other.place()].insert(one);
            }
        }
        let upward = dossier
            .statement_refs()
            .map(|start| {
                let mut reached = BTreeSet::from([start]);
                let mut edge = vec![start];
                while let Some(from) = edge.pop() {
                    edge.extend(dossier[from].entails.iter().copied().filter(|to| reached.insert(*to)));
                }
                reached
            })
            .collect();
        Self { upward, clashes }
    }

    /// Whether the first is the second or entails it.
    pub(super) fn entails(&self, lower: StatementRef, upper: StatementRef) -> bool {
        self.upward[lower.place()].contains(&upper)
    }

    /// Whether something that the first entails and something that the second entails exclude each other.
    pub(super) fn excludes(&self, one: StatementRef, other: StatementRef) -> bool {
        self.upward[one.place()]
            .iter()
            .any(|upper| self.clashes[upper.place()].iter().any(|clash| self.upward[other.place()].contains(clash)))
    }
}

#[cfg(test)]
mod tests {
    use crate::engine::rules::sample;

    #[test]
    fn entailment_and_exclusion_are_followed() {
        let dossier = sample::dossier();
        let facts = sample::facts(&dossier);
        let find = |id: &str| facts.statement(&id.into()).expect(id);
        let (stone, solid, timber) = (find("bridge-stone"), find("bridge-solid"), find("bridge-timber"));
        assert!(facts.closure.entails(stone, solid) && !facts.closure.entails(solid, stone));
        assert!(facts.closure.excludes(stone, timber) && facts.closure.excludes(timber, stone));
        assert!(!facts.closure.excludes(solid, timber));
    }
}
