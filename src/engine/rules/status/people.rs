//! Who says a statement, and how an article presents it.

use crate::engine::bank::meaning::Status;
use crate::engine::bank::{Premise, Rule};
use crate::engine::dossier::id::{ArticleId, EntityId, StatementId};
use crate::engine::dossier::{Claim, CompleteOf, Hedge, Stance};
use crate::engine::reasoning::Treatment;
use crate::engine::rules::facts::{View, claim_premises};
use crate::engine::rules::verdict::Verdict;

/// A voice is right if it stands in a chain of a claim that gives the statement. It is wrong (F3) if the voices are
/// complete and it stands in no chain, be it on the statement or on one that entails it.
pub(super) fn voice(view: View<'_>, article: &ArticleId, statement: &StatementId, voice: &EntityId) -> Option<Verdict> {
    let facts = view.facts;
    let (place, subject, voice) = (facts.article(article)?, facts.statement(statement)?, facts.entity(voice)?);
    let speaks = |claim: &&Claim| claim.voices.contains(&voice);
    let gives =
        |claim: &&Claim| claim.statement == subject && matches!(claim.stance, Stance::Asserts | Stance::Reports);
    let giving: Vec<&Claim> = view.claims_of(place).filter(gives).filter(speaks).collect();
    let is_near = view.claims_of(place).filter(speaks).any(|claim| facts.closure.entails(claim.statement, subject));
    let mut verdict = Verdict::unknown();
    if !giving.is_empty() {
        verdict = verdict.right(Rule::T, vec![claim_premises(giving)]);
    }
    if !is_near && view.is_complete(place, |of| *of == CompleteOf::Voices(subject)) {
        let complete = Premise::Complete("voices", statement.to_string(), article.clone());
        verdict = verdict.wrong(Rule::F3, vec![vec![complete]]);
    }
    Some(verdict)
}

fn status_of(view: View<'_>, claim: &Claim, is_excluding: bool) -> Option<Status> {
    Some(match claim.stance {
        Stance::Asserts if is_excluding => Status::Denied,
        Stance::Asserts if claim.hedge == Hedge::Plain => Status::Own,
        Stance::Asserts => Status::OwnHedged,
        Stance::Reports => {
            let last = *claim.voices.last()?;
            Status::AttributedTo(view.facts.dossier[last].id.clone())
        }
        Stance::Denies | Stance::Disputes => Status::Denied,
    })
}

/// The status is computed only where every claim that bears on the statement gives the same one. A voice that stands
/// elsewhere in the chain is neither right nor wrong.
pub(super) fn status(
    view: View<'_>,
    article: &ArticleId,
    statement: &StatementId,
    offered: &Status,
) -> Option<Verdict> {
    let facts = view.facts;
    let (place, subject) = (facts.article(article)?, facts.statement(statement)?);
    let bearing: Vec<&Claim> = view.bearing(place, subject).collect();
    let excludes = |claim: &Claim| facts.closure.excludes(claim.statement, subject);
    let computed = status_of(view, bearing.first()?, excludes(bearing.first()?))?;
    let is_one = bearing.iter().all(|claim| status_of(view, claim, excludes(claim)).as_ref() == Some(&computed));
    let direct = bearing.iter().any(|claim| claim.statement == subject);
    if !is_one || !direct || view.cell(place, subject) == Treatment::Mixed {
        return None;
    }
    if let Status::AttributedTo(voice) = offered
        && computed != *offered
    {
        let voice = facts.entity(voice)?;
        if bearing.iter().any(|claim| claim.voices.contains(&voice)) {
            return None;
        }
    }
    Some(Verdict::label(computed == *offered, vec![view.cell_premises(place, subject)]))
}
