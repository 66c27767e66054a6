//! What a dossier must be beyond having references that exist: free of contradictions, and worth warning about where
//! something looks forgotten.

use std::collections::BTreeMap;

use super::id::{ClaimRef, EntityRef, StatementRef};
use super::problem::{Fault, Place, Problem};
use super::{Dossier, Sort, Stance, Subject};
use crate::engine::letter_case::lowered;
use crate::engine::reasoning::{Entailment, Knot};

/// Every contradiction (an error) and everything that looks forgotten (a warning).
pub(super) fn check(dossier: &Dossier) -> Vec<Problem> {
    let entailment = Entailment::new(&dossier.statements);
    let mut problems = knots(dossier, &entailment);
    if problems.is_empty() {
        problems.extend(coverage(dossier, &entailment));
        problems.extend(contradictions(dossier, &entailment));
        problems.extend(points(dossier, &entailment));
    }
    problems.extend(claims(dossier));
    problems.extend(repeated_texts(dossier));
    problems.extend(unused(dossier));
    problems
}

fn statement_place(dossier: &Dossier, statement: StatementRef) -> Place {
    Place::entry("statements", statement.place()).id(dossier[statement].id.as_str())
}

fn claim_place(dossier: &Dossier, claim: ClaimRef) -> Place {
    Place::entry("claims", claim.place()).id(dossier[claim].id.as_str())
}

fn knots(dossier: &Dossier, entailment: &Entailment) -> Vec<Problem> {
    let name = |statement: StatementRef| dossier[statement].id.to_string();
    entailment
        .knots()
        .into_iter()
        .map(|knot| match knot {
            Knot::Cycle(circle) => Problem::error(
                statement_place(dossier, circle[0]).field("entails"),
                Fault::EntailmentCycle { ids: circle.into_iter().map(name).collect() },
            ),
            Knot::Clash(one, other) => Problem::error(
                statement_place(dossier, one).field("excludes"),
                Fault::EntailmentClash { ids: (name(one), name(other)) },
            ),
        })
        .collect()
}

/// What is marked as left out must not be claimed, entailed or excluded by anything that the article claims.
fn coverage(dossier: &Dossier, entailment: &Entailment) -> Vec<Problem> {
    let mut claims_of = BTreeMap::new();
    for claim in dossier.claim_refs() {
        claims_of.entry((dossier[claim].article, dossier[claim].statement)).or_insert(claim);
    }
    let mut problems = Vec::new();
    for absence in &dossier.absences {
        let touching = [absence.statement]
            .iter()
            .chain(entailment.below(absence.statement))
            .chain(entailment.excluded(absence.statement))
            .find_map(|statement| {
                let claim = *claims_of.get(&(absence.article, *statement))?;
                let is_direct = *statement == absence.statement;
                (is_direct || dossier[claim].stance == Stance::Asserts).then_some(claim)
            });
        if let Some(claim) = touching {
            let fault = Fault::ContradictoryCoverage {
                statement: dossier[absence.statement].id.to_string(),
                article: dossier[absence.article].id.to_string(),
                claim: dossier[claim].id.to_string(),
            };
            problems.push(Problem::error(Place::file().field("absent"), fault));
        }
    }
    problems
}

/// An article that asserts two statements that exclude each other is read wrongly, or says so in two voices.
fn contradictions(dossier: &Dossier, entailment: &Entailment) -> Vec<Problem> {
    let mut asserted = BTreeMap::new();
    for claim in dossier.claim_refs().filter(|claim| dossier[*claim].stance == Stance::Asserts) {
        asserted.entry((dossier[claim].article, dossier[claim].statement)).or_insert(claim);
    }
    let mut problems = Vec::new();
    for ((article, statement), claim) in &asserted {
        for other in entailment.excluded(*statement).iter().filter(|other| *other > statement) {
            if let Some(second) = asserted.get(&(*article, *other)) {
                let ids = (dossier[*claim].id.to_string(), dossier[*second].id.to_string());
                let fault = Fault::ContradictoryClaims { claims: ids };
                problems.push(Problem::warning(claim_place(dossier, *claim), fault));
            }
        }
    }
    problems
}

fn points(dossier: &Dossier, entailment: &Entailment) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (index, point) in dossier.points.iter().enumerate().filter(|(_, point)| point.exclusive) {
        for (place, value) in point.values.iter().enumerate() {
            for other in &point.values[place + 1..] {
                if !entailment.excludes(value.statement, other.statement) {
                    let fault = Fault::NotExclusive { values: (value.id.to_string(), other.id.to_string()) };
                    let place = Place::entry("points", index).id(point.id.as_str()).field("values");
                    problems.push(Problem::error(place, fault));
                }
            }
        }
    }
    problems
}

fn claims(dossier: &Dossier) -> Vec<Problem> {
    let mut problems = Vec::new();
    for reference in dossier.claim_refs() {
        let claim = &dossier[reference];
        let statement = &dossier[claim.statement];
        let mut misplaced = |field, because| {
            let fault = Fault::MisplacedField { field, because };
            problems.push(Problem::error(claim_place(dossier, reference), fault));
        };
        let is_dated_event = statement.sort == Sort::Event && matches!(statement.about, Subject::Event(_));
        if claim.date.is_some() && !is_dated_event {
            misplaced("date", "event");
        }
    }
    problems
}

fn repeated_texts(dossier: &Dossier) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut first_with = BTreeMap::new();
    for statement in dossier.statement_refs() {
        let text = lowered(&dossier[statement].text);
        if let Some(earlier) = first_with.insert(text, statement) {
            let fault = Fault::RepeatedText { id: dossier[earlier].id.to_string() };
            problems.push(Problem::error(statement_place(dossier, statement).field("text"), fault));
        }
    }
    let mut first_name = BTreeMap::new();
    for (index, entity) in dossier.entities.iter().enumerate() {
        if let Some(earlier) = first_name.insert(lowered(&entity.name), &entity.id) {
            let place = Place::entry("entities", index).id(entity.id.as_str()).field("name");
            problems.push(Problem::error(place, Fault::RepeatedText { id: earlier.to_string() }));
        }
    }
    for (index, article) in dossier.articles.iter().enumerate() {
        let short = lowered(&article.short);
        let same = dossier.articles[..index].iter().find(|earlier| lowered(&earlier.short) == short);
        if let Some(earlier) = same {
            let place = Place::entry("articles", index).id(article.id.as_str()).field("short");
            problems.push(Problem::error(place, Fault::RepeatedText { id: earlier.id.to_string() }));
        }
    }
    problems
}

fn unused(dossier: &Dossier) -> Vec<Problem> {
    let mut statement_used = vec![false; dossier.statements.len()];
    let mut entity_used = vec![false; dossier.entities.len()];
    let mut use_entity = |entity: EntityRef| entity_used[entity.place()] = true;
    for claim in &dossier.claims {
        statement_used[claim.statement.place()] = true;
        claim.voices.iter().copied().for_each(&mut use_entity);
    }
    for statement in &dossier.statements {
        statement.actor.into_iter().for_each(&mut use_entity);
        if let Subject::Entity(entity) = statement.about {
            use_entity(entity);
        }
        if let Sort::Cost { bearer, .. } = statement.sort {
            use_entity(bearer);
        }
    }
    for participation in &dossier.participations {
        use_entity(participation.entity);
        use_entity(participation.format);
    }
    dossier.events.iter().filter_map(|event| event.format).for_each(&mut use_entity);
    for point in &dossier.points {
        point.values.iter().for_each(|value| statement_used[value.statement.place()] = true);
    }
    let statements = dossier
        .statement_refs()
        .filter(|statement| !statement_used[statement.place()])
        .map(|statement| Problem::warning(statement_place(dossier, statement), Fault::Unused));
    let entities =
        dossier.entities.iter().enumerate().filter(|(index, _)| !entity_used[*index]).map(|(index, entity)| {
            Problem::warning(Place::entry("entities", index).id(entity.id.as_str()), Fault::Unused)
        });
    statements.chain(entities).collect()
}
