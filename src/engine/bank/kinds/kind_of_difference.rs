//! Kind of difference: in what one respect do two claims on one point differ?

use super::super::candidate::{Candidate, Target};
use super::super::choose::Offer;
use super::super::item::{Item, Kind};
use super::super::making::{Arrangement, Dropped, Maker, Reason};
use super::super::meaning::{DifferenceKind, Value};
use super::super::proof::{Premise, Proof, Rule};
use crate::engine::dossier::id::ClaimRef;
use crate::engine::dossier::{Claim, Dossier, Stance};
use crate::engine::ordering::{distinct, pair, sorted_by_key};
use crate::engine::reasoning::Knowledge;
use crate::engine::wording::fill;

/// With fewer pairs than this the four labels cannot be asked for fairly, and the kind is left out.
const FEWEST_PAIRS: usize = 6;

const LABELS: [DifferenceKind; 4] =
    [DifferenceKind::Time, DifferenceKind::Scope, DifferenceKind::Voice, DifferenceKind::Answer];

/// Whether two claims are about different times; nothing where that cannot be told. Claims without a time of their own
/// speak of the time in which they were written.
fn time_differs(dossier: &Dossier, one: &Claim, other: &Claim) -> Option<bool> {
    let written = |claim: &Claim| dossier[claim.article].written.interval;
    match (dossier[one.statement].valid, dossier[other.statement].valid) {
        (Some((first, _)), Some((second, _))) if first == second => Some(false),
        (Some((first, _)), Some((second, _))) => first.is_disjoint(&second).then_some(true),
        (None, None) => (!written(one).is_disjoint(&written(other))).then_some(false),
        _ => None,
    }
}

/// The one respect in which two claims differ; nothing where there are several or where one cannot be told.
fn separation(knowledge: &Knowledge<'_>, one: &Claim, other: &Claim) -> Option<DifferenceKind> {
    let (dossier, entailment) = (knowledge.dossier, &knowledge.entailment);
    // What is taken over from a source is nobody's view alone.
    let is_clear = |claim: &Claim| match claim.stance {
        Stance::Asserts => claim.voices.is_empty(),
        Stance::Reports => true,
        Stance::Denies | Stance::Disputes => false,
    };
    if !is_clear(one) || !is_clear(other) || one.hedge != other.hedge {
        return None;
    }
    let time = time_differs(dossier, one, other)?;
    let scope = match (&one.figure, &other.figure) {
        (None, None) => false,
        (Some(first), Some(second)) => (&first.unit, &first.scope) != (&second.unit, &second.scope),
        _ => return None,
    };
    let voice = one.voices != other.voices;
    let related =
        entailment.entails(one.statement, other.statement) || entailment.entails(other.statement, one.statement);
    let answer = entailment.excludes(one.statement, other.statement);
    match (time, scope, voice, answer) {
        (true, false, false, false) => Some(DifferenceKind::Time),
        (false, true, false, false) => Some(DifferenceKind::Scope),
        (false, false, true, false) if related => Some(DifferenceKind::Voice),
        (false, false, false, true) => Some(DifferenceKind::Answer),
        _ => None,
    }
}

/// Every pair of claims on one point that differ in exactly one respect, and that respect.
fn pairs(knowledge: &Knowledge<'_>) -> Vec<(ClaimRef, ClaimRef, DifferenceKind)> {
    let dossier = knowledge.dossier;
    let mut pairs = Vec::new();
    for point in &dossier.points {
        let mut bearing: Vec<ClaimRef> = Vec::new();
        for value in &point.values {
            let below = knowledge.entailment.below(value.statement).iter().copied();
            below.chain([value.statement]).for_each(|statement| bearing.extend(knowledge.cells.claims_on(statement)));
        }
        let bearing = distinct(bearing);
        for (place, one) in bearing.iter().enumerate() {
            for other in &bearing[place + 1..] {
                if let Some(kind) = separation(knowledge, &dossier[*one], &dossier[*other]) {
                    pairs.push((*one, *other, kind));
                }
            }
        }
    }
    let mut pairs = sorted_by_key(pairs, |(one, other, _)| pair(one.0, other.0));
    pairs.dedup();
    pairs
}

/// One candidate for each pair, if the dossier has enough of them.
pub(super) fn find(knowledge: &Knowledge<'_>, found: &mut Vec<Candidate>) {
    let dossier = knowledge.dossier;
    let pairs = pairs(knowledge);
    if pairs.len() < FEWEST_PAIRS {
        return;
    }
    for (one, other, kind) in pairs {
        let key = Value::Difference(kind);
        let mut articles = vec![dossier[one].article, dossier[other].article];
        articles.dedup();
        let dimension = dossier[dossier[one].statement].dimension;
        let target = Target::KindOfDifference(one, other);
        found.push(Candidate::new(dossier, Kind::KindOfDifference, dimension, &articles, &key, target));
    }
}

pub(super) fn make(maker: &Maker<'_>, candidate: &Candidate, one: ClaimRef, other: ClaimRef) -> Result<Item, Dropped> {
    let dossier = maker.knowledge.dossier;
    let Some(kind) = separation(maker.knowledge, &dossier[one], &dossier[other]) else {
        return Err(maker.drop(candidate, Reason::TooFewProven { proven: 0 }));
    };
    let words = maker.wording;
    let premises = [one, other].map(|claim| Premise::Claim(dossier[claim].id.clone()));
    let offer = |label: DifferenceKind| {
        let text = (words.labels.difference)(label);
        Offer {
            value: Value::Difference(label),
            text: text.to_owned(),
            shape: maker.label_shape(text),
            proof: Proof::new(if label == kind { Rule::T } else { Rule::F6 }, premises.clone()),
            because: label,
            distance: 0,
            weight: 1,
        }
    };
    let pool: Vec<Offer<DifferenceKind>> = LABELS.into_iter().filter(|label| *label != kind).map(offer).collect();
    let said = |claim: ClaimRef| dossier[dossier[claim].statement].text.as_str();
    let gaps = [
        ("one", maker.short(dossier[one].article)),
        ("said", said(one)),
        ("other", maker.short(dossier[other].article)),
        ("other_said", said(other)),
    ];
    let lead = maker.stem(candidate, words.stems.two_claims, &gaps)?;
    let stem = maker.stem(candidate, words.stems.kind_of_difference, &[])?;
    let explain = |offer: &Offer<DifferenceKind>| {
        let given = format!("{} {}", maker.claim_in_words(one), maker.claim_in_words(other));
        let template =
            if offer.because == kind { words.feedback.separated_by } else { words.feedback.separated_otherwise };
        let mut evidence = maker.evidence(dossier[one].article, &dossier[one].evidence);
        evidence.extend(maker.evidence(dossier[other].article, &dossier[other].evidence));
        (fill(template, &[("given", &given), ("label", (words.labels.difference)(kind))]), evidence)
    };
    // All four labels whatever the policy: they are one scale.
    let maker = maker.with_options(LABELS.len() as u32);
    let whole = format!("{lead} {stem}");
    let (options, keys) =
        maker.options_of(candidate, &whole, (offer(kind), pool), &Arrangement::Shuffled, &|_| true, &explain)?;
    let mut item = maker.single_of(candidate, stem, (options, keys), &[one, other]);
    item.question.lead = Some(lead);
    Ok(item)
}

#[cfg(test)]
mod tests;
