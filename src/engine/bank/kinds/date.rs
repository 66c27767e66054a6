//! Date: which date does one article give for an event?

use super::super::candidate::{Candidate, Target};
use super::super::choose::Offer;
use super::super::item::{Item, Kind};
use super::super::making::{Arrangement, Dropped, Maker};
use super::super::meaning::Value;
use super::super::proof::{Premise, Proof, Rule};
use crate::engine::dossier::id::{ClaimRef, EventRef};
use crate::engine::dossier::{Basis, Claim, Date, Dossier, Subject, Weight};
use crate::engine::reasoning::Knowledge;
use crate::engine::wording::fill;

/// The claims that date an event, with the event and the date.
fn dated(dossier: &Dossier) -> impl Iterator<Item = (ClaimRef, &Claim, EventRef, &Date)> {
    dossier.claim_refs().filter_map(|reference| {
        let claim = &dossier[reference];
        match (&claim.date, dossier[claim.statement].about) {
            (Some(date), Subject::Event(event)) => Some((reference, claim, event, date)),
            _ => None,
        }
    })
}

/// One candidate for each event that an article gives exactly one date, all or most of it printed. What is background
/// there is not worth learning by its date.
pub(super) fn find(knowledge: &Knowledge<'_>, found: &mut Vec<Candidate>) {
    let dossier = knowledge.dossier;
    for (reference, claim, event, date) in dated(dossier) {
        let of_event = knowledge.lists.dating(event).iter().map(|other| (*other, &dossier[*other]));
        let mut same = of_event.filter(|(_, other)| other.article == claim.article);
        let is_first = same.clone().next().is_some_and(|(first, _)| first == reference);
        let interval = |claim: &Claim| claim.date.as_ref().map(|date| date.interval);
        let is_single = same.all(|(_, other)| interval(other) == Some(date.interval));
        if !is_first || !is_single || date.basis == Basis::Inferred || claim.weight == Weight::Context {
            continue;
        }
        let article = claim.article;
        let key = Value::Date(date.interval);
        let dimension = dossier[claim.statement].dimension;
        let target = Target::Date(reference, event);
        found.push(Candidate::new(dossier, Kind::Date, dimension, &[article], &key, target));
    }
}

pub(super) fn make(
    maker: &Maker<'_>,
    candidate: &Candidate,
    reference: ClaimRef,
    event: EventRef,
) -> Result<Item, Dropped> {
    let dossier = maker.knowledge.dossier;
    let claim = &dossier[reference];
    let premise = Premise::Claim(claim.id.clone());
    let offer = |other: ClaimRef, date: &Date, proof: Proof, distance: u8| {
        let text = (maker.wording.date)(&date.interval, date.precision);
        Offer {
            value: Value::Date(date.interval),
            shape: maker.shape(&text),
            text,
            proof,
            because: other,
            distance,
            weight: 1,
        }
    };
    let Some(date) = &claim.date else {
        return Err(maker.drop(candidate, super::super::making::Reason::TooFewProven { proven: 0 }));
    };
    let key = offer(reference, date, Proof::new(Rule::T, [premise.clone()]), 0);
    let mut pool: Vec<Offer<ClaimRef>> = Vec::new();
    for (other, other_claim, other_event, other_date) in dated(dossier) {
        let is_usable = other_date.precision == date.precision
            && other_date.basis != Basis::Inferred
            && other_date.interval.is_disjoint(&date.interval)
            // No article tells what came after it.
            && other_date.interval.first() <= dossier[claim.article].written.interval.last()
            && pool.iter().all(|taken| match &taken.value {
                Value::Date(interval) => interval.is_disjoint(&other_date.interval),
                _ => true,
            });
        if is_usable {
            let distance = u8::from(other_claim.article != claim.article) + u8::from(other_event != event);
            let proof = Proof::new(Rule::F1, [premise.clone(), Premise::Claim(other_claim.id.clone())]);
            pool.push(offer(other, other_date, proof, distance));
        }
    }
    let article = maker.short(claim.article);
    let stem =
        maker.stem(candidate, maker.wording.stems.date, &[("article", article), ("event", &dossier[event].name)])?;
    let words = &maker.wording.feedback;
    let given = maker.date_in_words(claim, event, date);
    let explain = |offer: &Offer<ClaimRef>| {
        let mut evidence = maker.evidence(claim.article, &claim.evidence);
        if offer.because == reference {
            return (given.clone(), evidence);
        }
        let source = &dossier[offer.because];
        let source_event = match dossier[source.statement].about {
            Subject::Event(source_event) => source_event,
            Subject::Entity(_) => event,
        };
        let is_inferred = source.date.as_ref().is_some_and(|date| date.basis == Basis::Inferred);
        let other = fill(
            if is_inferred { words.date_follows_for_another } else { words.date_of_another },
            &[
                ("date", &offer.text),
                ("article", maker.short(source.article)),
                ("event", &dossier[source_event].name),
                ("at", &maker.wording.at(&source.evidence)),
            ],
        );
        evidence.extend(maker.evidence(source.article, &source.evidence));
        (format!("{other} {given}"), evidence)
    };
    maker.single(candidate, stem, (key, pool), &[reference], &Arrangement::Ascending, &|_| true, &explain)
}
