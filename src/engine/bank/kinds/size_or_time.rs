//! Size or time: which figure is the highest or lowest, which event the earliest or latest, in one article; or which
//! of several articles gives the highest or lowest figure, the earliest or latest date, for one and the same thing.

use std::rc::Rc;

use super::super::candidate::{Candidate, Target};
use super::super::choose::Offer;
use super::super::item::{Item, Kind};
use super::super::making::{Arrangement, Dropped, Maker};
use super::super::meaning::Value;
use super::super::proof::{Premise, Proof, Rule};
use super::super::shape::Shape;
use super::measure::{event, rivals};
use crate::engine::dossier::id::ClaimRef;
use crate::engine::dossier::{Claim, Dossier, Weight};
use crate::engine::hashing::hash_texts;
use crate::engine::reasoning::Knowledge;
use crate::engine::wording::fill;

/// How few other values there must be.
const FEWEST_RIVALS: usize = 2;

/// How many per cent of the questions on events of one article are asked. Who knows the events from elsewhere knows
/// that it is one of two, the first or the last, without the question.
const EVENTS_KEPT: u64 = 60;

/// One candidate for each claim that is the highest or lowest of three or more and no background.
pub(super) fn find(knowledge: &Knowledge<'_>, found: &mut Vec<Candidate>) {
    let dossier = knowledge.dossier;
    for (is_across, highest) in [(false, true), (false, false), (true, true), (true, false)] {
        for reference in dossier.claim_refs().filter(|claim| dossier[*claim].weight != Weight::Context) {
            let rivals = rivals(knowledge, reference, highest, is_across);
            if rivals.len() < FEWEST_RIVALS {
                continue;
            }
            let claim = &dossier[reference];
            let number = hash_texts(0, &["extreme", claim.id.as_str()]);
            if !is_across && claim.figure.is_none() && number % 100 >= EVENTS_KEPT {
                continue;
            }
            let mut articles = vec![claim.article];
            if is_across {
                articles.extend(rivals.iter().map(|rival| dossier[*rival].article));
            }
            let key = value(dossier, reference, is_across);
            let target = Target::Extreme { claim: reference, highest, is_across };
            let dimension = dossier[claim.statement].dimension;
            found.push(Candidate::new(dossier, Kind::SizeOrTime, dimension, &articles, &key, target));
        }
    }
}

fn value(dossier: &Dossier, reference: ClaimRef, is_across: bool) -> Value {
    let claim = &dossier[reference];
    match event(dossier, claim) {
        _ if is_across => Value::Article(dossier[claim.article].id.clone()),
        Some(event) => Value::Event(dossier[event].id.clone()),
        None => Value::Claim(claim.id.clone()),
    }
}

pub(super) fn make(
    maker: &Maker<'_>,
    candidate: &Candidate,
    reference: ClaimRef,
    highest: bool,
    is_across: bool,
) -> Result<Item, Dropped> {
    let dossier = maker.knowledge.dossier;
    let claim = &dossier[reference];
    let premise = |claim: ClaimRef| Premise::Claim(dossier[claim].id.clone());
    let offer = |offered: ClaimRef, proof: Proof| {
        let shown = &dossier[offered];
        let (text, shape) = match (event(dossier, shown), &shown.figure) {
            _ if is_across => named(maker, maker.short(shown.article)),
            (Some(event), _) => named(maker, &dossier[event].name),
            (None, Some(figure)) => (figure.scope.clone(), maker.shape(&figure.scope)),
            (None, None) => (String::new(), maker.shape("")),
        };
        Offer {
            value: value(dossier, offered, is_across),
            text,
            shape,
            proof,
            because: offered,
            distance: 0,
            weight: 1,
        }
    };
    let rivals = rivals(maker.knowledge, reference, highest, is_across);
    let all = [reference].iter().chain(&rivals).map(|claim| premise(*claim)).collect::<Vec<_>>();
    let key = offer(reference, Proof::new(Rule::T, all));
    let pool: Vec<Offer<ClaimRef>> = rivals
        .iter()
        .map(|rival| offer(*rival, Proof::new(Rule::F5, [premise(*rival), premise(reference)])))
        // What names its own date or number can be put in order without the article.
        .filter(|offer| is_across || !offer.shape.has_figure)
        // In a large dossier there are more than a question names.
        .filter(|offer| candidate.articles.contains(&dossier[offer.because].article))
        .collect();
    let stems = &maker.wording.stems;
    let templates = match (claim.figure.is_some(), is_across) {
        (true, false) => stems.figure_in_article,
        (false, false) => stems.event_in_article,
        (true, true) => stems.article_by_figure,
        (false, true) => stems.article_by_date,
    };
    let figure = claim.figure.as_ref();
    let gaps = [
        ("article", maker.short(claim.article)),
        ("unit", figure.map_or("", |figure| &figure.unit)),
        ("scope", figure.map_or("", |figure| &figure.scope)),
        ("event", event(dossier, claim).map_or("", |event| &dossier[event].name)),
    ];
    let stem = maker.stem(candidate, templates[usize::from(!highest)], &gaps)?;
    let explain = |offer: &Offer<ClaimRef>| {
        let shown = &dossier[offer.because];
        (measured_in_words(maker, shown), maker.evidence(shown.article, &shown.evidence))
    };
    maker.single(candidate, stem, (key, pool), &[reference], &Arrangement::Shuffled, &|_| true, &explain)
}

/// A name as an option: how many names it has tells nothing.
fn named(maker: &Maker<'_>, name: &str) -> (String, Rc<Shape>) {
    (name.to_owned(), Rc::new(Shape { names: 0, details: 0, least_details: 0, ..(*maker.shape(name)).clone() }))
}

/// What a claim measures, in a sentence with its place.
fn measured_in_words(maker: &Maker<'_>, claim: &Claim) -> String {
    let (dossier, words) = (maker.knowledge.dossier, &maker.wording.feedback);
    let (article, at) = (maker.short(claim.article), maker.wording.at(&claim.evidence));
    match (&claim.figure, event(dossier, claim), &claim.date) {
        (Some(figure), ..) => {
            let number = (maker.wording.number)(figure.lo);
            let gaps = [
                ("article", article),
                ("figure", &number),
                ("unit", &figure.unit),
                ("scope", &figure.scope),
                ("at", &at),
            ];
            fill(words.counts_it, &gaps)
        }
        (None, Some(event), Some(date)) => maker.date_in_words(claim, event, date),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests;
