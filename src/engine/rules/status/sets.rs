//! Lists that can be complete: goals of an actor, participants of a format, costs linked with a goal (F2).

use crate::engine::bank::{Premise, Rule};
use crate::engine::dossier::id::{ArticleId, ArticleRef, EntityId, EntityRef, StatementId, StatementRef};
use crate::engine::dossier::{Claim, CompleteOf, CostClass, LinkRelation, Role, Sort, Stance};
use crate::engine::language::norm;
use crate::engine::reasoning::Treatment;
use crate::engine::rules::facts::{View, claim_premises};
use crate::engine::rules::verdict::Verdict;

fn actor_of(view: View<'_>, goal: StatementRef) -> Option<(EntityRef, &str)> {
    match &view.facts.dossier[goal].sort {
        Sort::Goal { actor, phrase } => Some((*actor, phrase)),
        _ => None,
    }
}

fn gives(claim: &&Claim) -> bool {
    matches!(claim.stance, Stance::Asserts | Stance::Reports)
}

/// The ways in which it is wrong that an article gives an actor a goal: F4 for a goal of that actor, F2 for any goal
/// where the list is complete.
fn not_a_goal(view: View<'_>, article: ArticleRef, actor: EntityRef, goal: StatementRef) -> Option<Verdict> {
    let facts = view.facts;
    let (owner, phrase) = actor_of(view, goal)?;
    let mut verdict = Verdict::unknown();
    if owner == actor && view.is_ruled_out(article, goal) {
        verdict = verdict.wrong(Rule::F4, vec![view.cell_premises(article, goal)]);
    }
    let is_listed = view.claims_of(article).filter(gives).any(|claim| match actor_of(view, claim.statement) {
        Some((owner, listed)) if owner == actor => {
            facts.closure.entails(claim.statement, goal) || norm(listed) == norm(phrase)
        }
        _ => false,
    });
    if !is_listed && view.is_complete(article, |of| *of == CompleteOf::Goals(actor)) {
        let id = facts.dossier[actor].id.to_string();
        let complete = Premise::Complete("goals", id, facts.dossier[article].id.clone());
        verdict = verdict.wrong(Rule::F2, vec![vec![complete]]);
    }
    Some(verdict)
}

/// One goal, in the article's own voice or in that of exactly one chain.
pub(super) fn goal(
    view: View<'_>,
    article: &ArticleId,
    actor: &EntityId,
    voices: &[EntityId],
    goal: &StatementId,
) -> Option<Verdict> {
    let facts = view.facts;
    let (article, actor, goal) = (facts.article(article)?, facts.entity(actor)?, facts.statement(goal)?);
    let chain: Option<Vec<EntityRef>> = voices.iter().map(|voice| facts.entity(voice)).collect();
    let chain = chain?;
    let verdict = not_a_goal(view, article, actor, goal)?;
    if actor_of(view, goal)?.0 != actor {
        return Some(verdict);
    }
    if chain.is_empty() {
        let states = view.cell(article, goal) == Treatment::States;
        let needs = vec![view.cell_premises(article, goal)];
        return Some(if states { verdict.right(Rule::T, needs) } else { verdict });
    }
    let in_chain = |claim: &&Claim| claim.statement == goal && claim.stance == Stance::Reports && claim.voices == chain;
    let reported = claim_premises(view.claims_of(article).filter(in_chain));
    Some(if reported.is_empty() { verdict } else { verdict.right(Rule::T, vec![reported]) })
}

/// Whether an article gives an actor a goal in any voice.
pub(super) fn any_goal(view: View<'_>, article: &ArticleId, actor: &EntityId, goal: &StatementId) -> Option<Verdict> {
    let facts = view.facts;
    let (article, actor, goal) = (facts.article(article)?, facts.entity(actor)?, facts.statement(goal)?);
    let verdict = not_a_goal(view, article, actor, goal)?;
    if actor_of(view, goal)?.0 != actor || view.cell(article, goal) == Treatment::Mixed {
        return Some(verdict);
    }
    let giving = |claim: &&Claim| gives(claim) && facts.closure.entails(claim.statement, goal);
    let mut premises = claim_premises(view.claims_of(article).filter(giving));
    if premises.is_empty() {
        return Some(verdict);
    }
    premises.extend(view.cell_premises(article, goal));
    Some(verdict.right(Rule::T, vec![premises]))
}

/// The class of a cost that an article gives; each cost has one class.
pub(super) fn cost_class(
    view: View<'_>,
    article: &ArticleId,
    cost: &StatementId,
    offered: CostClass,
) -> Option<Verdict> {
    let facts = view.facts;
    let (article, cost) = (facts.article(article)?, facts.statement(cost)?);
    let Sort::Cost { class, .. } = facts.dossier[cost].sort else { return None };
    if !matches!(view.cell(article, cost), Treatment::States | Treatment::Reports) {
        return None;
    }
    let needs = vec![view.cell_premises(article, cost)];
    let verdict = Verdict::unknown();
    Some(if class == offered { verdict.right(Rule::T, needs) } else { verdict.wrong(Rule::F1, needs) })
}

/// Whether an entity takes part in a format. Who was asked and stayed away does not take part; that is a role of its
/// own, if it is asked for.
pub(super) fn participant(
    view: View<'_>,
    article: &ArticleId,
    format: &EntityId,
    role: Option<Role>,
    entity: &EntityId,
) -> Option<Verdict> {
    let facts = view.facts;
    let (place, forum, person) = (facts.article(article)?, facts.entity(format)?, facts.entity(entity)?);
    let is_asked = |given: Role| match role {
        Some(role) => given == role,
        None => given != Role::InvitedAbsent,
    };
    let listed = facts
        .dossier
        .participations
        .iter()
        .any(|entry| (entry.article, entry.format, entry.entity) == (place, forum, person) && is_asked(entry.role));
    let verdict = Verdict::unknown();
    if listed && !view.hides(place) {
        let premise = Premise::Participation(entity.to_string(), format.to_string(), article.clone());
        return Some(verdict.right(Rule::T, vec![vec![premise]]));
    }
    let is_it = |of: &CompleteOf| match of {
        CompleteOf::Participants(listed, of_role) => *listed == forum && (of_role.is_none() || *of_role == role),
        _ => false,
    };
    if !view.is_complete(place, is_it) {
        return None;
    }
    let named = |of: String| Premise::Complete("participants", of, article.clone());
    let word = role.map_or("any", Role::word);
    Some(verdict.wrong(Rule::F2, vec![vec![named(format.to_string()), named(format!("{format}/{word}"))]]))
}

/// The cost that an article links with a goal in one way. A cost linked in another way is neither right nor wrong.
pub(super) fn linked_cost(
    view: View<'_>,
    article: &ArticleId,
    goal: &StatementId,
    relation: LinkRelation,
    cost: &StatementId,
) -> Option<Verdict> {
    let facts = view.facts;
    let (place, aim, price) = (facts.article(article)?, facts.statement(goal)?, facts.statement(cost)?);
    if view.hides(place) || !matches!(facts.dossier[price].sort, Sort::Cost { .. }) {
        return None;
    }
    let links = || facts.dossier.links.iter().filter(|link| (link.article, link.goal) == (place, aim));
    let verdict = Verdict::unknown();
    if links().any(|link| link.cost == price && link.relation == relation) {
        let premise = Premise::Link(goal.clone(), cost.clone(), article.clone());
        return Some(verdict.right(Rule::T, vec![vec![premise]]));
    }
    if links().any(|link| facts.closure.entails(link.cost, price))
        || !view.is_complete(place, |of| *of == CompleteOf::Links(aim))
    {
        return None;
    }
    let complete = Premise::Complete("links", goal.to_string(), article.clone());
    Some(verdict.wrong(Rule::F2, vec![vec![complete]]))
}
