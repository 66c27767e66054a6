//! Everything that could be asked, with the claims that each rests on. Nothing is worded or proven.

use std::rc::Rc;

use crate::engine::bank::{Candidate, ItemId, candidates, claims};
use crate::engine::dossier::id::ClaimRef;
use crate::engine::hashing::hash_texts;
use crate::engine::ordering::Places;
use crate::engine::reasoning::Knowledge;
use crate::engine::scorecard::History;

/// The candidates of a dossier and their claims.
pub struct Pool {
    candidates: Rc<Vec<Candidate>>,
    claims: Vec<Vec<ClaimRef>>,
    by_id: Places,
}

impl Pool {
    /// Finds the candidates of a dossier.
    #[must_use]
    pub fn new(knowledge: &Knowledge<'_>) -> Self {
        Self::over(Rc::new(candidates(knowledge)), knowledge)
    }

    /// The same with candidates that were found before, which have to be those of this dossier.
    #[must_use]
    pub fn over(candidates: Rc<Vec<Candidate>>, knowledge: &Knowledge<'_>) -> Self {
        let claims = candidates.iter().map(|candidate| claims(knowledge, candidate)).collect();
        let ids: Vec<u64> = candidates.iter().map(|candidate| candidate.id.hash_between(0, None, None)).collect();
        Self { candidates, claims, by_id: Places::new(&ids) }
    }

    /// Every candidate with its claims, in the order in which they were found.
    pub fn all(&self) -> impl Iterator<Item = (&Candidate, &[ClaimRef])> {
        self.candidates.iter().zip(self.claims.iter().map(Vec::as_slice))
    }

    /// The candidate that becomes this item.
    #[must_use]
    pub fn candidate(&self, id: &ItemId) -> Option<&Candidate> {
        self.place(id).map(|place| &self.candidates[place])
    }

    /// The claims of an item. None where the dossier does not give it.
    #[must_use]
    pub fn claims(&self, id: &ItemId) -> &[ClaimRef] {
        self.place(id).map_or(&[], |place| &self.claims[place])
    }

    /// For each candidate, whether its item was ever answered.
    pub(super) fn answered(&self, history: &History) -> Vec<bool> {
        let mut answered = vec![false; self.candidates.len()];
        for place in history.answers().iter().filter_map(|answer| self.place(&answer.item)) {
            answered[place] = true;
        }
        answered
    }

    fn place(&self, id: &ItemId) -> Option<usize> {
        let is_it = |place: u32| self.candidates[place as usize].is(id);
        self.by_id.first(hash_texts(0, &[id.as_str()]), is_it).map(|place| place as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::bank::{Maker, make};
    use crate::engine::dossier::read;
    use crate::engine::ordering::distinct;
    use crate::engine::wording;

    /// The claims of a candidate are those that its item names, found without making it.
    #[test]
    fn the_claims_of_a_candidate_are_those_of_its_item() {
        let dossier = read(crate::shipped::TEXT).expect("a dossier").dossier;
        let knowledge = Knowledge::new(&dossier);
        let maker = Maker::new(&knowledge, wording::for_language("en").expect("English"), 1, 3);
        let pool = Pool::new(&knowledge);
        let mut made = 0;
        for (candidate, found) in pool.all() {
            let Ok(item) = make(&maker, candidate) else { continue };
            made += 1;
            let named = dossier.claim_refs().filter(|claim| item.key.claims.contains(&dossier[*claim].id));
            assert_eq!(distinct(named.collect()), found, "{}", item.question.id);
            assert_eq!(pool.claims(&item.question.id), found);
        }
        assert!(made > 300, "{made}");
        assert!(pool.claims(&ItemId("figure-0000000000".into())).is_empty());
    }
}
