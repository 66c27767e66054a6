//! Marking one response: how many points, and which parts of it were right.

use crate::engine::attempt::{NotReady, Response};
use crate::engine::bank::{Item, OptionId, OptionKey, PairKey, Solution, Widget};

use super::Points;

/// One item, marked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// What the learner earned.
    pub points: Points,
    /// How many parts (options, rows, pairs of entries) were right.
    pub right: u32,
    /// Out of how many.
    pub of: u32,
}

impl Mark {
    /// Whether everything was right.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.points == Points::ITEM
    }
}

/// Marks a response.
///
/// Rules (part C of the item design): one option: 1 or 0. Rows with two labels: max(0, hits among the "yes" rows / their
/// number − false alarms / number of the "no" rows). Rows with more labels, and matching:
/// max(0, (hits/n − 1/m) / (1 − 1/m)) for m labels. Order: Kendall's tau, floored at 0. Two steps: all for answer and
/// evidence, half for the answer alone.
///
/// # Errors
/// What is missing before it can be marked.
pub fn mark(item: &Item, response: &Response) -> Result<Mark, NotReady> {
    let widget = &item.question.widget;
    response.ready(widget)?;
    Ok(match (&item.key.solution, response, widget) {
        (Solution::Single { options }, Response::Single(Some(chosen)), _) => one(is_correct(options, chosen)),
        (Solution::Rows { rows }, Response::Rows(given), Widget::Rows { labels, .. }) => {
            let hit = |row: &PairKey| given.get(&row.row) == Some(&row.label);
            match labels.as_slice() {
                [yes, _] => {
                    let total = |wanted: bool| rows.iter().filter(|row| (row.label == yes.id) == wanted).count() as i32;
                    let (yes_rows, no_rows) = (total(true), total(false));
                    let hits = rows.iter().filter(|row| row.label == yes.id && hit(row)).count() as i32;
                    let false_alarms = rows.iter().filter(|row| row.label != yes.id && !hit(row)).count() as i32;
                    parts(rows.iter().filter(|row| hit(row)).count(), rows.len())
                        .with(Points::share(hits * no_rows - false_alarms * yes_rows, yes_rows * no_rows))
                }
                _ => above_chance(rows.iter().filter(|row| hit(row)).count(), rows.len(), labels.len()),
            }
        }
        (Solution::Match { stems }, Response::Match(given), Widget::Match { answers, .. }) => {
            let hits = stems.iter().filter(|stem| given.get(&stem.row) == Some(&stem.label)).count();
            above_chance(hits, stems.len(), answers.len())
        }
        (Solution::Order { sequence }, Response::Order(order), _) => {
            let rank = |id: &OptionId| sequence.iter().position(|entry| entry.entry == *id);
            let ranks: Vec<_> = order.iter().map(rank).collect();
            let pairs = ranks.len() * ranks.len().saturating_sub(1) / 2;
            let inversions: usize =
                (0..ranks.len()).map(|later| ranks[..later].iter().filter(|rank| **rank > ranks[later]).count()).sum();
            parts(pairs - inversions, pairs).with(Points::share(pairs as i32 - 2 * inversions as i32, pairs as i32))
        }
        (Solution::TwoStep { options, evidence }, Response::TwoStep { answer: Some(answer), evidence: given }, _) => {
            let answered = is_correct(options, answer);
            let shown = evidence
                .iter()
                .zip(given)
                .all(|(group, chosen)| chosen.as_ref().is_some_and(|chosen| is_correct(group, chosen)));
            let points = match (answered, shown) {
                (true, true) => Points::ITEM,
                (true, false) => Points::share(1, 2),
                (false, _) => Points::NONE,
            };
            parts(usize::from(answered && shown), 1).with(points)
        }
        _ => return Err(NotReady::DoesNotFit),
    })
}

fn is_correct(options: &[OptionKey], chosen: &OptionId) -> bool {
    options.iter().any(|option| option.correct && option.option == *chosen)
}

fn one(is_right: bool) -> Mark {
    parts(usize::from(is_right), 1).with(if is_right { Points::ITEM } else { Points::NONE })
}

struct Parts(u32, u32);

fn parts(right: usize, of: usize) -> Parts {
    Parts(right as u32, of as u32)
}

impl Parts {
    fn with(self, points: Points) -> Mark {
        Mark { points, right: self.0, of: self.1 }
    }
}

/// `max(0, (hits/n − 1/m) / (1 − 1/m))` for n rows and m labels.
fn above_chance(hits: usize, rows: usize, labels: usize) -> Mark {
    let (hits_, rows_, labels_) = (hits as i32, rows as i32, labels as i32);
    parts(hits, rows).with(Points::share(labels_ * hits_ - rows_, rows_ * (labels_ - 1)))
}
