//! What is known of one option: whether it is right, wrong or unknown, and by which proofs.

use crate::engine::bank::{Premise, Proof, Rule};

/// Whether something follows from the dossier, its opposite does, or neither.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Truth {
    /// It follows.
    True,
    /// Its opposite follows.
    False,
    /// Neither follows, or both do. Not to be used.
    Unknown,
}

/// One way to prove something: a rule, and what the proof must name. Of each group it must name at least one.
#[derive(Clone, Debug)]
pub(super) struct Way {
    rule: Rule,
    needs: Vec<Vec<Premise>>,
}

impl Way {
    fn is_taken_by(&self, proof: &Proof) -> bool {
        let named = |group: &Vec<Premise>| group.iter().any(|premise| proof.premises.contains(premise));
        self.rule == proof.rule && self.needs.iter().all(named)
    }
}

/// Every way found to prove an option right, and every way to prove it wrong.
#[derive(Clone, Debug, Default)]
pub(super) struct Verdict {
    right: Vec<Way>,
    wrong: Vec<Way>,
}

impl Verdict {
    /// Nothing follows.
    pub(super) fn unknown() -> Self {
        Self::default()
    }

    /// Adds a way to prove it right.
    pub(super) fn right(mut self, rule: Rule, needs: Vec<Vec<Premise>>) -> Self {
        self.right.push(Way { rule, needs });
        self
    }

    /// Adds a way to prove it wrong.
    pub(super) fn wrong(mut self, rule: Rule, needs: Vec<Vec<Premise>>) -> Self {
        self.wrong.push(Way { rule, needs });
        self
    }

    /// The same, with right and wrong changed places.
    pub(super) fn reversed(self) -> Self {
        Self { right: self.wrong, wrong: self.right }
    }

    /// The verdict on a label that is right exactly if `label` is what was computed. Only other labels fall to F6.
    pub(super) fn label(is_computed: bool, needs: Vec<Vec<Premise>>) -> Self {
        if is_computed { Self::unknown().right(Rule::T, needs) } else { Self::unknown().wrong(Rule::F6, needs) }
    }

    pub(super) fn truth(&self) -> Truth {
        match (self.right.is_empty(), self.wrong.is_empty()) {
            (false, true) => Truth::True,
            (true, false) => Truth::False,
            _ => Truth::Unknown,
        }
    }

    /// Whether the proof is one of the ways found.
    pub(super) fn is_proven_by(&self, proof: &Proof) -> bool {
        let ways = if self.truth() == Truth::True { &self.right } else { &self.wrong };
        self.truth() != Truth::Unknown && ways.iter().any(|way| way.is_taken_by(proof))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn claim(id: &str) -> Premise {
        Premise::Claim(id.into())
    }

    #[test]
    fn a_proof_names_one_of_each_group() {
        let verdict = Verdict::unknown().wrong(Rule::F5, vec![vec![claim("a"), claim("b")], vec![claim("c")]]);
        assert_eq!(verdict.truth(), Truth::False);
        assert!(verdict.is_proven_by(&Proof::new(Rule::F5, [claim("b"), claim("c")])));
        assert!(!verdict.is_proven_by(&Proof::new(Rule::F5, [claim("a"), claim("b")])));
        assert!(!verdict.is_proven_by(&Proof::new(Rule::F1, [claim("a"), claim("c")])));
    }

    #[test]
    fn right_and_wrong_at_once_is_unknown() {
        let both = Verdict::unknown().right(Rule::T, Vec::new()).wrong(Rule::F2, Vec::new());
        assert_eq!(both.truth(), Truth::Unknown);
        assert!(!both.is_proven_by(&Proof::new(Rule::T, [])));
        assert_eq!(Verdict::unknown().truth(), Truth::Unknown);
    }
}
