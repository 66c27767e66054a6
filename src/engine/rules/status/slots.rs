//! Figures and dates: slots that hold one value for each article (F1), and comparisons between them (F5).

use super::Ask;
use crate::engine::bank::meaning::Value;
use crate::engine::bank::{Premise, Rule};
use crate::engine::dossier::date::Interval;
use crate::engine::dossier::id::{ArticleId, ArticleRef, EventId, EventRef};
use crate::engine::dossier::{Claim, CompleteOf, Figure, Stance, Subject};
use crate::engine::rules::facts::{View, claim_premises};
use crate::engine::rules::verdict::Verdict;

/// A value that is given, with the claims that give it.
type Given<T> = (T, Vec<Premise>);

fn gives(claim: &Claim) -> bool {
    matches!(claim.stance, Stance::Asserts | Stance::Reports)
}

fn collect<'f, T: PartialEq>(given: impl Iterator<Item = (T, &'f Claim)>) -> Vec<Given<T>> {
    let mut values: Vec<Given<T>> = Vec::new();
    for (value, claim) in given {
        let premise = claim_premises([claim]);
        match values.iter_mut().find(|(known, _)| *known == value) {
            Some((_, premises)) => premises.extend(premise),
            None => values.push((value, premise)),
        }
    }
    values
}

fn figures<'f>(view: View<'f>, article: ArticleRef) -> impl Iterator<Item = (&'f Figure, &'f Claim)> {
    view.claims_of(article).filter(|claim| gives(claim)).filter_map(|claim| Some((claim.figure.as_ref()?, claim)))
}

fn dates<'f>(view: View<'f>, article: ArticleRef, event: EventRef) -> impl Iterator<Item = (Interval, &'f Claim)> {
    view.claims_of(article)
        .filter(|claim| gives(claim))
        .filter(move |claim| view.facts.dossier[claim.statement].about == Subject::Event(event))
        .filter_map(|claim| Some((claim.date.as_ref()?.interval, claim)))
}

/// The verdict on one value of a slot. It is wrong if the article gives exactly one value, or all are listed, and it
/// is disjoint from every one that is given.
fn slot<T: PartialEq>(
    given: &[Given<T>],
    complete: Option<Premise>,
    value: &T,
    is_disjoint: impl Fn(&T, &T) -> bool,
) -> Verdict {
    let mut verdict = Verdict::unknown();
    if let Some((_, premises)) = given.iter().find(|(known, _)| known == value) {
        verdict = verdict.right(Rule::T, vec![premises.clone()]);
    }
    if given.is_empty() || !given.iter().all(|(known, _)| is_disjoint(known, value)) {
        return verdict;
    }
    let mut needs: Vec<Vec<Premise>> = given.iter().map(|(_, premises)| premises.clone()).collect();
    if given.len() == 1 {
        verdict = verdict.wrong(Rule::F1, needs.clone());
    }
    if let Some(complete) = complete {
        verdict = verdict.wrong(Rule::F2, vec![vec![complete.clone()]]);
        needs.push(vec![complete]);
        verdict = verdict.wrong(Rule::F1, needs);
    }
    verdict
}

pub(super) fn figure(
    view: View<'_>,
    article: &ArticleId,
    unit: &str,
    scope: &str,
    value: (i64, i64),
) -> Option<Verdict> {
    let place = view.facts.article(article)?;
    let is_asked = |figure: &Figure| figure.unit == unit && figure.scope == scope;
    let given = collect(
        figures(view, place)
            .filter(|(figure, _)| is_asked(figure))
            .map(|(figure, claim)| ((figure.lo, figure.hi), claim)),
    );
    let is_it = |of: &CompleteOf| matches!(of, CompleteOf::Figures { unit: u, scope: s } if u == unit && s == scope);
    let complete = view
        .is_complete(place, is_it)
        .then(|| Premise::Complete("figures", format!("{unit}/{scope}"), article.clone()));
    Some(slot(&given, complete, &value, |one, other| one.1 < other.0 || other.1 < one.0))
}

pub(super) fn date(view: View<'_>, article: &ArticleId, event: &EventId, value: &Interval) -> Option<Verdict> {
    let (place, happening) = (view.facts.article(article)?, view.facts.event(event)?);
    let given = collect(dates(view, place, happening));
    let complete = view
        .is_complete(place, |of| *of == CompleteOf::Dates(happening))
        .then(|| Premise::Complete("dates", event.to_string(), article.clone()));
    Some(slot(&given, complete, value, Interval::is_disjoint))
}

/// The dates that these articles give an event, or that a claim gives.
pub(super) fn entry_dates(view: View<'_>, articles: &[ArticleId], entry: &Value) -> Vec<Given<Interval>> {
    let places = articles.iter().filter_map(|article| view.facts.article(article));
    match entry {
        Value::Event(event) => {
            let Some(event) = view.facts.event(event) else { return Vec::new() };
            collect(places.flat_map(|article| dates(view, article, event)))
        }
        Value::Claim(claim) => {
            let claim = view.claim(claim).filter(|claim| gives(claim));
            collect(claim.and_then(|claim| Some((claim.date.as_ref()?.interval, claim))).into_iter())
        }
        _ => Vec::new(),
    }
}

/// Each entry must lie after all that stand before it and before all that stand after it, by every date given.
pub(super) fn order(view: View<'_>, articles: &[ArticleId], entries: &[&Value]) -> Vec<Verdict> {
    let dated: Vec<Vec<Given<Interval>>> = entries.iter().map(|entry| entry_dates(view, articles, entry)).collect();
    let is_before = |one: &[Given<Interval>], other: &[Given<Interval>]| {
        one.iter().all(|(earlier, _)| other.iter().all(|(later, _)| earlier.last() < later.first()))
    };
    let is_known = dated.iter().all(|dates| !dates.is_empty());
    let mut verdicts = Vec::new();
    for (place, own) in dated.iter().enumerate() {
        let fits = dated[..place].iter().all(|earlier| is_before(earlier, own))
            && dated[place + 1..].iter().all(|later| is_before(own, later));
        let needs: Vec<Vec<Premise>> = own.iter().map(|(_, premises)| premises.clone()).collect();
        let verdict = Verdict::unknown();
        verdicts.push(if is_known && fits {
            verdict.right(Rule::T, needs.clone()).right(Rule::F5, needs)
        } else {
            verdict
        });
    }
    verdicts
}

/// Something that can be the highest or lowest: its bounds, the time it is about, and where it stands.
struct Measure {
    lo: i64,
    hi: i64,
    time: Option<Interval>,
    premises: Vec<Premise>,
}

/// The figure or date that an option stands for. Nothing where the article gives none or several.
fn measure(view: View<'_>, ask: &Ask<'_>, of: &str, value: &Value) -> Option<Measure> {
    let facts = view.facts;
    let day = |interval: &Interval| (i64::from(interval.first().0), i64::from(interval.last().0));
    let is_asked = |figure: &Figure| of == figure.unit || of == format!("{}/{}", figure.unit, figure.scope);
    let from_claim = |claim: &Claim| {
        let figure = claim.figure.as_ref().filter(|figure| is_asked(figure)).map(|figure| (figure.lo, figure.hi));
        let (lo, hi) = figure.or_else(|| claim.date.as_ref().map(|date| day(&date.interval)))?;
        let valid = claim.figure.as_ref().and(facts.dossier[claim.statement].valid);
        Some(Measure { lo, hi, time: valid.map(|(time, _)| time), premises: claim_premises([claim]) })
    };
    let found: Vec<Measure> = match value {
        Value::Claim(claim) => {
            view.claim(claim).filter(|claim| gives(claim)).and_then(from_claim).into_iter().collect()
        }
        Value::Article(article) => {
            let article = facts.article(article)?;
            let in_scope = |claim: &&Claim| match (facts.event(&of.into()), &claim.figure) {
                (Some(event), _) => facts.dossier[claim.statement].about == Subject::Event(event),
                (None, figure) => figure.as_ref().is_some_and(is_asked),
            };
            view.claims_of(article).filter(|claim| gives(claim)).filter(in_scope).filter_map(from_claim).collect()
        }
        Value::Event(_) => entry_dates(view, ask.articles, value)
            .into_iter()
            .map(|(interval, premises)| (day(&interval), premises))
            .map(|((lo, hi), premises)| Measure { lo, hi, time: None, premises })
            .collect(),
        _ => Vec::new(),
    };
    let mut found = found.into_iter();
    let mut first = found.next()?;
    for other in found {
        if (other.lo, other.hi, other.time) != (first.lo, first.hi, first.time) {
            return None;
        }
        first.premises.extend(other.premises);
    }
    Some(first)
}

/// The highest or lowest of what is offered. Times must be equal, or nothing can be compared.
pub(super) fn extreme(view: View<'_>, ask: &Ask<'_>, highest: bool, of: &str, value: &Value) -> Option<Verdict> {
    let own = measure(view, ask, of, value)?;
    let beats = |one: &Measure, other: &Measure| {
        one.time == other.time && if highest { one.lo > other.hi } else { one.hi < other.lo }
    };
    let rivals = ask.field.iter().filter(|rival| **rival != value);
    let rivals: Vec<Option<Measure>> = rivals.map(|rival| measure(view, ask, of, rival)).collect();
    let mut verdict = Verdict::unknown();
    let mut needs = vec![own.premises.clone()];
    for rival in rivals.iter().flatten() {
        if beats(rival, &own) {
            verdict = verdict.wrong(Rule::F5, vec![own.premises.clone(), rival.premises.clone()]);
        }
        needs.push(rival.premises.clone());
    }
    let is_first = rivals.iter().all(|rival| rival.as_ref().is_some_and(|rival| beats(&own, rival)));
    Some(if is_first && !rivals.is_empty() { verdict.right(Rule::T, needs) } else { verdict })
}
