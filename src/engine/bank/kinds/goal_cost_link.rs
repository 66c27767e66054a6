//! Goal–cost link: which cost does an article connect with a goal, and how?

use super::super::candidate::{Candidate, Target};
use super::super::choose::Offer;
use super::super::item::{Evidence, Item, Kind};
use super::super::making::{Arrangement, Dropped, Maker, Reason};
use super::super::meaning::Value;
use super::super::proof::{Premise, Proof, Rule};
use crate::engine::dossier::id::{ArticleRef, ClaimRef, EntityRef, StatementRef};
use crate::engine::dossier::{CompleteOf, CostClass, Dossier, Link, Sort, Stance};
use crate::engine::reasoning::{Knowledge, Treatment};
use crate::engine::wording::fill;

fn goal(dossier: &Dossier, statement: StatementRef) -> Option<(EntityRef, &str)> {
    match &dossier[statement].sort {
        Sort::Goal { actor, phrase } => Some((*actor, phrase)),
        _ => None,
    }
}

fn cost(dossier: &Dossier, statement: StatementRef) -> Option<(CostClass, EntityRef, &str)> {
    match &dossier[statement].sort {
        Sort::Cost { class, bearer, phrase } => Some((*class, *bearer, phrase)),
        _ => None,
    }
}

/// One candidate for each link whose goal has all its links listed for that article.
pub(super) fn find(knowledge: &Knowledge<'_>, found: &mut Vec<Candidate>) {
    let dossier = knowledge.dossier;
    for (place, link) in dossier.links.iter().enumerate() {
        let mut marks = knowledge.lists.complete_for(dossier, link.article);
        let is_listed = marks.any(|mark| mark.of == CompleteOf::Links(link.goal));
        if !is_listed || goal(dossier, link.goal).is_none() || cost(dossier, link.cost).is_none() {
            continue;
        }
        let key = Value::Statement(dossier[link.cost].id.clone());
        let target = Target::Link(place as u32);
        let dimension = dossier[link.cost].dimension;
        found.push(Candidate::new(dossier, Kind::GoalCostLink, dimension, &[link.article], &key, target));
    }
}

pub(super) fn make(maker: &Maker<'_>, candidate: &Candidate, place: u32) -> Result<Item, Dropped> {
    let knowledge = maker.knowledge;
    let dossier = knowledge.dossier;
    let link = &dossier.links[place as usize];
    let (Some((actor, aim)), Some((class, bearer, phrase))) = (goal(dossier, link.goal), cost(dossier, link.cost))
    else {
        return Err(maker.drop(candidate, Reason::TooFewProven { proven: 0 }));
    };
    let (article_id, goal_id) = (&dossier[link.article].id, &dossier[link.goal].id);
    let offer = |statement: StatementRef, text: &str, proof: Proof, distance: u8| Offer {
        value: Value::Statement(dossier[statement].id.clone()),
        text: text.to_owned(),
        shape: maker.shape(text),
        proof,
        because: statement,
        distance,
        weight: 1,
    };
    let premise = Premise::Link(goal_id.clone(), dossier[link.cost].id.clone(), article_id.clone());
    let key = offer(link.cost, phrase, Proof::new(Rule::T, [premise]), 0);
    let complete = Premise::Complete("links", goal_id.to_string(), article_id.clone());
    let pool: Vec<Offer<StatementRef>> = dossier
        .statement_refs()
        .filter(|other| is_cost_of(knowledge, link.article, *other) && !is_linked(knowledge, link, *other))
        .filter(|other| dossier[*other].dimension == dossier[link.cost].dimension)
        .filter_map(|other| {
            let (other_class, other_bearer, text) = cost(dossier, other)?;
            let distance = u8::from(other_class != class) + u8::from(other_bearer != bearer);
            Some(offer(other, text, Proof::new(Rule::F2, [complete.clone()]), distance))
        })
        .collect();
    let labels = &maker.wording.labels;
    let (article, actor) = (maker.short(link.article), dossier[actor].in_text.as_str());
    let according = match link.voices.as_slice() {
        [] => fill(labels.according, &[("article", article)]),
        voices => fill(labels.according_to_voice, &[("article", article), ("voices", &maker.voices(voices))]),
    };
    let gaps = [("according", according.as_str()), ("actor", actor), ("goal", aim)];
    let stem = maker.stem(candidate, (maker.wording.stems.goal_cost_link)(link.relation), &gaps)?;
    let words = &maker.wording.feedback;
    let explain = |offer: &Offer<StatementRef>| -> (String, Vec<Evidence>) {
        let claims = &knowledge.cells.cell(link.article, offer.because).claims;
        let evidence = claims.first().map_or(&[][..], |claim| &dossier[*claim].evidence);
        let (template, paragraphs) = if offer.because == link.cost {
            ((words.links)(link.relation), &link.evidence[..])
        } else {
            (words.links_otherwise, evidence)
        };
        let gaps = [
            ("article", article),
            ("actor", actor),
            ("goal", aim),
            ("cost", phrase),
            ("statement", dossier[offer.because].text.as_str()),
            ("at", &maker.wording.at(paragraphs)),
        ];
        (fill(template, &gaps), maker.evidence(link.article, paragraphs))
    };
    let claims = claims(knowledge, place);
    maker.single(candidate, stem, (key, pool), &claims, &Arrangement::Shuffled, &|_| true, &explain)
}

/// The claims that the item on the link at a place rests on.
pub(super) fn claims(knowledge: &Knowledge<'_>, place: u32) -> Vec<ClaimRef> {
    let Some(link) = knowledge.dossier.links.get(place as usize) else { return Vec::new() };
    [link.goal, link.cost].map(|statement| own_claims(knowledge, link, statement)).concat()
}

/// Whether an article states this as a cost.
fn is_cost_of(knowledge: &Knowledge<'_>, article: ArticleRef, statement: StatementRef) -> bool {
    cost(knowledge.dossier, statement).is_some()
        && knowledge.cells.cell(article, statement).treatment == Treatment::States
}

/// Whether a cost is linked with the goal in any way, or lies near one that is.
fn is_linked(knowledge: &Knowledge<'_>, link: &Link, statement: StatementRef) -> bool {
    let links = knowledge.dossier.links.iter();
    let mut costs =
        links.filter(|other| (other.article, other.goal) == (link.article, link.goal)).map(|other| other.cost);
    costs.any(|cost| knowledge.entailment.entails(cost, statement) || knowledge.entailment.entails(statement, cost))
}

/// The claims of the article on a statement, in its own voice or in one that the link names.
fn own_claims(knowledge: &Knowledge<'_>, link: &Link, statement: StatementRef) -> Vec<ClaimRef> {
    let is_own = |claim: &&ClaimRef| {
        let claim = &knowledge.dossier[**claim];
        claim.stance == Stance::Asserts || claim.voices.iter().all(|voice| link.voices.contains(voice))
    };
    knowledge.cells.cell(link.article, statement).claims.iter().filter(is_own).copied().collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::super::trial::{claim, dossier, made, values};
    use super::*;

    fn harbour(is_complete: bool, stance: Json) -> Dossier {
        let mut statements = vec![json!({ "id": "wall", "text": "the town wants a wall", "dimension": "goals",
            "type": "goal", "about": "town", "actor": "town", "phrase": "build a wall" })];
        let mut claims = vec![claim("a0", "a", "wall", 1, json!({}))];
        for (place, cost) in ["debt", "noise", "dust", "delay", "envy"].iter().enumerate() {
            statements.push(json!({ "id": cost, "text": format!("there is {cost}"), "dimension": "costs", "type": "cost",
                "about": "town", "cost": { "class": "financial", "bearer": "town" }, "phrase": format!("some {cost}") }));
            let more = if *cost == "envy" { stance.clone() } else { json!({}) };
            claims.push(claim(&format!("a{}", place + 1), "a", cost, place as u32 + 2, more));
        }
        let link = |cost: &str, relation: &str| json!({ "article": "a", "goal": "wall", "cost": cost, "relation": relation, "voices": [], "evidence": [2] });
        let complete = if is_complete { json!([{ "article": "a", "of": "links", "goal": "wall" }]) } else { json!([]) };
        dossier(json!({ "statements": statements, "claims": claims, "complete": complete,
                        "links": [link("debt", "price"), link("noise", "offset")] }))
    }

    #[test]
    fn costs_of_the_article_without_a_link_are_offered_and_those_with_another_link_are_not() {
        let (items, dropped) = made(&harbour(true, json!({})), Kind::GoalCostLink, 4);
        let found: Vec<Vec<String>> = items.iter().map(values).collect();
        let others = ["statement:delay", "statement:dust", "statement:envy"];
        assert_eq!(found[0], [&["statement:debt"], &others[..]].concat());
        assert_eq!(found[1], [&["statement:noise"], &others[..]].concat());
        assert!(dropped.is_empty());
    }

    #[test]
    fn a_cost_that_the_article_denies_is_none_of_its_costs() {
        let (items, _) = made(&harbour(true, json!({ "stance": "denies" })), Kind::GoalCostLink, 4);
        assert_eq!(values(&items[0]), ["statement:debt", "statement:delay", "statement:dust"]);
    }

    #[test]
    fn a_list_of_links_that_may_have_gaps_asks_nothing() {
        assert_eq!(made(&harbour(false, json!({})), Kind::GoalCostLink, 4), (vec![], vec![]));
    }
}
