//! What each article does with a statement (F4, F6).

use super::statement_of;
use crate::engine::bank::Rule;
use crate::engine::dossier::id::{ArticleId, StatementId};
use crate::engine::reasoning::Treatment;
use crate::engine::rules::facts::View;
use crate::engine::rules::verdict::Verdict;

/// The article that states a statement. One that only reports it is neither right nor wrong.
pub(super) fn article(view: View<'_>, statement: &StatementId, article: &ArticleId) -> Option<Verdict> {
    let (subject, place) = (statement_of(view, statement)?, view.facts.article(article)?);
    let needs = vec![view.cell_premises(place, subject)];
    let verdict = Verdict::unknown();
    if view.cell(place, subject) == Treatment::States {
        Some(verdict.right(Rule::T, needs))
    } else if view.is_ruled_out(place, subject) {
        Some(verdict.wrong(Rule::F4, needs))
    } else {
        None
    }
}

/// A statement that both articles state; wrong if one of them leaves it out or denies it.
pub(super) fn in_both(view: View<'_>, one: &ArticleId, other: &ArticleId, statement: &StatementId) -> Option<Verdict> {
    let subject = statement_of(view, statement)?;
    let places = [view.facts.article(one)?, view.facts.article(other)?];
    let mut verdict = Verdict::unknown();
    if places.iter().all(|place| view.cell(*place, subject) == Treatment::States) {
        verdict = verdict.right(Rule::T, places.iter().map(|place| view.cell_premises(*place, subject)).collect());
    }
    for place in places {
        if view.is_ruled_out(place, subject) {
            verdict = verdict.wrong(Rule::F4, vec![view.cell_premises(place, subject)]);
        }
    }
    Some(verdict)
}

/// The label of an article in a table of positions. What is not known, or mixed, gets none.
pub(super) fn treatment(
    view: View<'_>,
    article: &ArticleId,
    statement: &StatementId,
    offered: Treatment,
) -> Option<Verdict> {
    let (subject, place) = (statement_of(view, statement)?, view.facts.article(article)?);
    let computed = view.cell(place, subject);
    if matches!(computed, Treatment::Unknown | Treatment::Mixed)
        || computed == Treatment::LeavesOut && !view.is_ruled_out(place, subject)
    {
        return None;
    }
    let needs = vec![view.cell_premises(place, subject)];
    let verdict = Verdict::label(computed == offered, needs.clone());
    let is_ruled_out = computed == offered && matches!(computed, Treatment::LeavesOut | Treatment::Denies);
    Some(if is_ruled_out { verdict.right(Rule::F4, needs) } else { verdict })
}
