//! How two articles stand to each other on a point, and what separates two claims (F6, F7).

use crate::engine::bank::meaning::DifferenceKind;
use crate::engine::bank::{Premise, Rule};
use crate::engine::dossier::id::{ArticleId, ArticleRef, ClaimId, PointId, StatementRef, ValueId};
use crate::engine::dossier::{Claim, Point};
use crate::engine::rules::facts::{View, claim_premises};
use crate::engine::rules::verdict::Verdict;

/// Any one of these says where an article stands on a point.
fn position_premises(view: View<'_>, point: &Point, article: ArticleRef) -> Vec<Premise> {
    let mut premises = vec![Premise::Position(point.id.clone(), view.facts.dossier[article].id.clone())];
    if let Some(position) = view.position(point, article) {
        premises.extend(view.cell_premises(article, point.values[position].statement));
    }
    premises
}

/// A point is right if the answers of the two articles exclude each other, wrong (F7) if they are the same, entail one
/// another or are written down as compatible.
pub(super) fn difference(view: View<'_>, one: &ArticleId, other: &ArticleId, point: &PointId) -> Option<Verdict> {
    let facts = view.facts;
    let (one, other, point) = (facts.article(one)?, facts.article(other)?, facts.point(point)?);
    let (mine, yours) = (view.position(point, one)?, view.position(point, other)?);
    let (a, b) = (point.values[mine].statement, point.values[yours].statement);
    let needs = vec![position_premises(view, point, one), position_premises(view, point, other)];
    let closure = &facts.closure;
    let is_pair = point.compatible.iter().any(|(first, second)| {
        let pair = (first.place(), second.place());
        pair == (mine, yours) || pair == (yours, mine)
    });
    let verdict = Verdict::unknown();
    if closure.excludes(a, b) {
        Some(verdict.right(Rule::T, needs))
    } else if closure.entails(a, b) || closure.entails(b, a) || is_pair {
        Some(verdict.wrong(Rule::F7, needs))
    } else {
        None
    }
}

/// Whether two things differ, where that can be told.
fn differ<T: PartialEq>(one: Option<&T>, other: Option<&T>, apart: impl Fn(&T, &T) -> bool) -> Option<bool> {
    match (one, other) {
        (None, None) => Some(false),
        (Some(one), Some(other)) if one == other => Some(false),
        (Some(one), Some(other)) if apart(one, other) => Some(true),
        _ => None,
    }
}

/// The one field in which two claims on a point differ; nothing where they differ in none, in several, or where it
/// cannot be told.
fn separation(view: View<'_>, one: &Claim, other: &Claim) -> Option<DifferenceKind> {
    let facts = view.facts;
    let touches = |point: &Point, statement: StatementRef| {
        point.values.iter().any(|value| facts.closure.entails(statement, value.statement))
    };
    let mut points = facts.dossier.points.iter();
    points.find(|point| touches(point, one.statement) && touches(point, other.statement))?;
    let time = |claim: &Claim| facts.dossier[claim.statement].valid.map(|(interval, _)| interval);
    let scope = |claim: &Claim| claim.figure.as_ref().map(|figure| (figure.unit.clone(), figure.scope.clone()));
    let time = differ(time(one).as_ref(), time(other).as_ref(), |a, b| a.is_disjoint(b))?;
    let scope = differ(scope(one).as_ref(), scope(other).as_ref(), |_, _| true)?;
    let voice = one.voices != other.voices;
    let closure = &facts.closure;
    let answer = if closure.excludes(one.statement, other.statement) {
        Some(true)
    } else if closure.entails(one.statement, other.statement) || closure.entails(other.statement, one.statement) {
        Some(false)
    } else {
        (time || scope).then_some(false)
    };
    match (time, scope, voice, answer?) {
        (true, false, false, false) => Some(DifferenceKind::Time),
        (false, true, false, false) => Some(DifferenceKind::Scope),
        (false, false, true, false) => Some(DifferenceKind::Voice),
        (false, false, false, true) => Some(DifferenceKind::Answer),
        _ => None,
    }
}

pub(super) fn kind_of_difference(
    view: View<'_>,
    one: &ClaimId,
    other: &ClaimId,
    offered: DifferenceKind,
) -> Option<Verdict> {
    let (one, other) = (view.claim(one)?, view.claim(other)?);
    let computed = separation(view, one, other)?;
    Some(Verdict::label(computed == offered, vec![claim_premises([one]), claim_premises([other])]))
}

/// The answers that an earlier and a later article give to a point. A pair is wrong if one of its halves is: the
/// article states what excludes it (F1), or leaves it out or denies it (F4); or if both articles give one answer (F7)
/// and the pair has two.
pub(super) fn change(
    view: View<'_>,
    point: &PointId,
    (earlier, first): (&ArticleId, &ValueId),
    (later, second): (&ArticleId, &ValueId),
) -> Option<Verdict> {
    let facts = view.facts;
    let (before, after, point) = (facts.article(earlier)?, facts.article(later)?, facts.point(point)?);
    if facts.dossier[before].written.interval.last() >= facts.dossier[after].written.interval.first() {
        return None;
    }
    let place = |id: &ValueId| point.values.iter().position(|value| value.id == *id);
    let halves = [(before, place(first)?), (after, place(second)?)];
    let needs: Vec<Vec<Premise>> = halves.iter().map(|(article, _)| position_premises(view, point, *article)).collect();
    let mut verdict = Verdict::unknown();
    if halves.iter().all(|(article, value)| view.position(point, *article) == Some(*value)) {
        verdict = verdict.right(Rule::T, needs.clone());
    }
    for (article, value) in halves {
        let offered = point.values[value].statement;
        let stated = view.position(point, article).map(|position| point.values[position].statement);
        if stated.is_some_and(|stated| facts.closure.excludes(stated, offered)) {
            verdict = verdict.wrong(Rule::F1, vec![position_premises(view, point, article)]);
        }
        if view.is_ruled_out(article, offered) {
            verdict = verdict.wrong(Rule::F4, vec![view.cell_premises(article, offered)]);
        }
    }
    let same = view.position(point, before).is_some_and(|value| view.position(point, after) == Some(value));
    if same && halves[0].1 != halves[1].1 {
        verdict = verdict.wrong(Rule::F7, needs);
    }
    Some(verdict)
}
