//! Which paragraph supports a claim.

use crate::engine::bank::Rule;
use crate::engine::dossier::id::ArticleId;
use crate::engine::dossier::{Claim, Stance};
use crate::engine::rules::facts::{View, claim_premises};
use crate::engine::rules::verdict::Verdict;

/// A paragraph is right if it is evidence of one of the claims. It is wrong (F2) if the evidence of each is complete,
/// and no claim of the article that gives the same, or more, rests on it.
pub(super) fn paragraph(view: View<'_>, claims: &[&Claim], article: &ArticleId, number: u32) -> Option<Verdict> {
    let facts = view.facts;
    let place = facts.article(article)?;
    facts.gist(place, number)?;
    let claims: Vec<&Claim> =
        claims.iter().copied().filter(|claim| claim.article == place && !view.hides(place)).collect();
    if claims.is_empty() {
        return None;
    }
    let supported: Vec<&Claim> = claims.iter().copied().filter(|claim| claim.evidence.contains(&number)).collect();
    if !supported.is_empty() {
        return Some(Verdict::unknown().right(Rule::T, vec![claim_premises(supported)]));
    }
    let gives = |claim: &Claim| matches!(claim.stance, Stance::Asserts | Stance::Reports);
    let is_near = |other: &Claim| {
        let says_it =
            |claim: &&Claim| gives(claim) == gives(other) && facts.closure.entails(other.statement, claim.statement);
        other.evidence.contains(&number) && claims.iter().any(says_it)
    };
    if !claims.iter().all(|claim| claim.evidence_complete) || view.claims_of(place).any(is_near) {
        return None;
    }
    let needs = claims.iter().map(|claim| claim_premises([*claim])).collect();
    Some(Verdict::unknown().wrong(Rule::F2, needs))
}
