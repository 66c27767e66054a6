//! The status of every option, row and entry, from what is asked, what it means, and the dossier alone.
//!
//! The world is open: what neither follows nor is ruled out by one of the proofs F1 to F7 is unknown.

mod articles;
mod paragraphs;
mod people;
mod points;
mod sets;
mod slots;
#[cfg(test)]
mod tests;

use super::facts::View;
use super::verdict::Verdict;
use crate::engine::bank::meaning::{Asked, Value};
use crate::engine::dossier::Claim;
use crate::engine::dossier::id::{ArticleId, StatementId, StatementRef};

/// What is asked, with what it is asked of.
pub(super) struct Ask<'i> {
    /// The question without its words.
    pub(super) asked: &'i Asked,
    /// The articles it asks about.
    pub(super) articles: &'i [ArticleId],
    /// What all the options mean.
    pub(super) field: Vec<&'i Value>,
}

/// The status of one option of a question with one right answer.
pub(super) fn option(view: View<'_>, ask: &Ask<'_>, value: &Value) -> Verdict {
    let verdict = match (ask.asked, value) {
        (Asked::Figure { article, unit, scope }, Value::Figure { lo, hi }) => {
            slots::figure(view, article, unit, scope, (*lo, *hi))
        }
        (Asked::Date { article, event }, Value::Date(interval)) => slots::date(view, article, event, interval),
        (Asked::Extreme { highest, of }, value) => slots::extreme(view, ask, *highest, of, value),
        (Asked::Voice { article, statement }, Value::Entity(entity)) => people::voice(view, article, statement, entity),
        (Asked::Status { article, statement }, Value::Status(status)) => {
            people::status(view, article, statement, status)
        }
        (Asked::Goal { article, actor, voices }, Value::Statement(goal)) => {
            sets::goal(view, article, actor, voices, goal)
        }
        (Asked::LinkedCost { article, goal, relation }, Value::Statement(cost)) => {
            sets::linked_cost(view, article, goal, *relation, cost)
        }
        (Asked::Paragraph { claim }, Value::Paragraph(article, number)) => {
            view.claim(claim).and_then(|claim| paragraphs::paragraph(view, &[claim], article, *number))
        }
        (Asked::Article { statement }, Value::Article(article)) => articles::article(view, statement, article),
        (Asked::InBoth { one, other }, Value::Statement(statement)) => articles::in_both(view, one, other, statement),
        (Asked::Difference { one, other }, Value::Point(point)) => points::difference(view, one, other, point),
        (Asked::KindOfDifference { one, other }, Value::Difference(kind)) => {
            points::kind_of_difference(view, one, other, *kind)
        }
        (Asked::Change { point, earlier, later }, Value::Change(first, second)) => {
            points::change(view, point, (earlier, first), (later, second))
        }
        _ => None,
    };
    verdict.unwrap_or_default()
}

/// The status of one label beside one row, or one answer beside one stem.
pub(super) fn pair(view: View<'_>, ask: &Ask<'_>, row: &Value, label: &Value) -> Verdict {
    let yes =
        |verdict: Option<Verdict>, yes: bool| verdict.map(|verdict| if yes { verdict } else { verdict.reversed() });
    let verdict = match (ask.asked, row, label) {
        (Asked::Goals { article, actor }, Value::Statement(goal), Value::YesNo(label)) => {
            yes(sets::any_goal(view, article, actor, goal), *label)
        }
        (Asked::Participants { article, format, role }, Value::Entity(entity), Value::YesNo(label)) => {
            yes(sets::participant(view, article, format, *role, entity), *label)
        }
        (Asked::CostClass { article }, Value::Statement(cost), Value::CostClass(class)) => {
            sets::cost_class(view, article, cost, *class)
        }
        (Asked::Articles { articles: offered }, Value::Statement(statement), Value::Article(article))
            if offered.contains(article) =>
        {
            articles::article(view, statement, article)
        }
        (Asked::Positions { statement }, Value::Article(article), Value::Treatment(treatment)) => {
            articles::treatment(view, article, statement, *treatment)
        }
        _ => None,
    };
    verdict.unwrap_or_default()
}

/// The status of each entry of an order at the place where it stands.
pub(super) fn order(view: View<'_>, ask: &Ask<'_>, entries: &[&Value]) -> Vec<Verdict> {
    match ask.asked {
        Asked::Order { articles } => slots::order(view, articles, entries),
        _ => entries.iter().map(|_| Verdict::unknown()).collect(),
    }
}

/// The dates that the articles give an entry of an order, as they stand in files.
pub(super) fn entry_dates(view: View<'_>, ask: &Ask<'_>, entry: &Value) -> Vec<String> {
    slots::entry_dates(view, ask.articles, entry).iter().map(|(interval, _)| interval.to_string()).collect()
}

/// The status of one paragraph offered as evidence for what `claims` say.
pub(super) fn evidence(view: View<'_>, claims: &[&Claim], value: &Value) -> Verdict {
    match value {
        Value::Paragraph(article, number) => paragraphs::paragraph(view, claims, article, *number).unwrap_or_default(),
        _ => Verdict::unknown(),
    }
}

fn statement_of(view: View<'_>, id: &StatementId) -> Option<StatementRef> {
    view.facts.statement(id)
}
