//! What a dossier must be beyond having references that exist: free of contradictions, and worth warning about where
//! something looks forgotten.

use super::id::{ArticleRef, ClaimRef, EntityRef, StatementRef};
use super::problem::{Fault, Place, Problem};
use super::{Claim, Dossier, Sort, Stance, Subject};
use crate::engine::hashing::hash_texts;
use crate::engine::letter_case::lowered;
use crate::engine::ordering::{Places, pair};
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

/// Some claims of a dossier, and where those of an article on a statement stand among them.
struct ClaimPlaces {
    claims: Vec<ClaimRef>,
    places: Places,
}

impl ClaimPlaces {
    fn new(dossier: &Dossier, is_one: fn(&Claim) -> bool) -> Self {
        let claims: Vec<ClaimRef> = dossier.claim_refs().filter(|claim| is_one(&dossier[*claim])).collect();
        let keys: Vec<u64> =
            claims.iter().map(|claim| pair(dossier[*claim].article.0, dossier[*claim].statement.0)).collect();
        Self { claims, places: Places::new(&keys) }
    }

    /// The first claim of an article on a statement.
    fn first(&self, article: ArticleRef, statement: StatementRef) -> Option<ClaimRef> {
        let place = self.places.first(pair(article.0, statement.0), |_| true)?;
        self.claims.get(place as usize).copied()
    }
}

/// What is marked as left out must not be claimed, entailed or excluded by anything that the article claims.
fn coverage(dossier: &Dossier, entailment: &Entailment) -> Vec<Problem> {
    let claims = ClaimPlaces::new(dossier, |_| true);
    let mut problems = Vec::new();
    for absence in &dossier.absences {
        let touching = [absence.statement]
            .iter()
            .chain(entailment.below(absence.statement))
            .chain(entailment.excluded(absence.statement))
            .find_map(|statement| {
                let claim = claims.first(absence.article, *statement)?;
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
    let asserted = ClaimPlaces::new(dossier, |claim| claim.stance == Stance::Asserts);
    let mut problems = Vec::new();
    for claim in &asserted.claims {
        let Claim { article, statement, .. } = dossier[*claim];
        if asserted.first(article, statement) != Some(*claim) {
            continue;
        }
        for other in entailment.excluded(statement).iter().filter(|other| **other > statement) {
            if let Some(second) = asserted.first(article, *other) {
                let ids = (dossier[*claim].id.to_string(), dossier[second].id.to_string());
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
    let mut repeated = |list, field, entries: Vec<(&str, &str)>| {
        for (index, earlier) in repeats(&entries) {
            let (id, _) = entries[index];
            let fault = Fault::RepeatedText { id: entries[earlier].0.to_owned() };
            problems.push(Problem::error(Place::entry(list, index).id(id).field(field), fault));
        }
    };
    repeated("statements", "text", dossier.statements.iter().map(|one| (one.id.as_str(), one.text.as_str())).collect());
    repeated("entities", "name", dossier.entities.iter().map(|one| (one.id.as_str(), one.name.as_str())).collect());
    repeated("articles", "short", dossier.articles.iter().map(|one| (one.id.as_str(), one.short.as_str())).collect());
    problems
}

/// The entries whose text an earlier one has too, but for the case of its letters, each with the first that has it.
fn repeats(entries: &[(&str, &str)]) -> Vec<(usize, usize)> {
    let texts: Vec<String> = entries.iter().map(|(_, text)| lowered(text)).collect();
    let keys: Vec<u64> = texts.iter().map(|text| hash_texts(0, &[text])).collect();
    let places = Places::new(&keys);
    let first = |index: usize| places.first(keys[index], |place| texts.get(place as usize) == texts.get(index));
    (0..texts.len())
        .filter_map(|index| Some((index, first(index)? as usize)))
        .filter(|(index, earlier)| earlier != index)
        .collect()
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
