//! Marking one response: how many points, and which parts of it were right.

use crate::engine::attempt::{NotReady, Pairs, Response};
use crate::engine::bank::{EntryKey, Item, OptionId, OptionKey, PairKey, Solution, Widget};

use super::Points;

/// One item, marked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// What the answer is worth, before hints are paid for.
    pub points: Points,
    /// How many parts were right, nothing taken off for guessing. Parts are the rows or stems, the pairs of entries, and
    /// otherwise the item as a whole: two steps are one part, right if both are.
    pub right: u32,
    /// Out of how many.
    pub of: u32,
    /// How many hints were shown before the answer.
    pub hints: u32,
}

impl Mark {
    fn new(right: usize, of: usize, points: Points) -> Self {
        Self { points, right: right as u32, of: of as u32, hints: 0 }
    }

    /// What the learner earned: each hint costs [`Points::HINT`], and nothing goes below nothing.
    #[must_use]
    pub fn earned(&self) -> Points {
        Points(self.points.0.saturating_sub(self.hints.saturating_mul(Points::HINT.0)))
    }

    /// Whether everything was right.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.points == Points::ITEM
    }
}

/// Marks a response.
///
/// Rules (part C of the item design), n rows or stems, m labels or answers:
///
/// - one option: 1 or 0;
/// - rows with two labels: max(0, TP/k − FP/(n − k)), k rows having the one label as their key, TP of these and FP of the
///   others being given it. Which of the two labels that is makes no difference;
/// - rows with more labels, and matching: max(0, (hits/n − 1/m) / (1 − 1/m));
/// - order: Kendall's tau, max(0, 1 − 2 · inversions / pairs);
/// - two steps: 1 for answer and evidence, 1/2 for the answer alone.
///
/// # Errors
/// What is missing before it can be marked.
pub fn mark(item: &Item, response: &Response) -> Result<Mark, NotReady> {
    let widget = &item.question.widget;
    response.ready(widget)?;
    Ok(match (&item.key.solution, response, widget) {
        (Solution::Single { options }, Response::Single(Some(chosen)), _) => {
            let right = is_correct(options, chosen);
            Mark::new(usize::from(right), 1, Points::share(i32::from(right), 1))
        }
        (Solution::Rows { rows }, Response::Rows(given), Widget::Rows { labels, .. }) => match labels.len() {
            2 => two_labels(rows, given),
            more => above_chance(rows, given, more),
        },
        (Solution::Match { stems }, Response::Match(given), Widget::Match { answers, .. }) => {
            above_chance(stems, given, answers.len())
        }
        (Solution::Order { sequence }, Response::Order(order), _) => kendall(sequence, order),
        (Solution::TwoStep { options, evidence }, Response::TwoStep { answer: Some(answer), evidence: given }, _) => {
            let answered = is_correct(options, answer);
            let shown = evidence
                .iter()
                .zip(given)
                .all(|(group, chosen)| chosen.as_ref().is_some_and(|chosen| is_correct(group, chosen)));
            let halves = if answered { 1 + i32::from(shown) } else { 0 };
            Mark::new(usize::from(answered && shown), 1, Points::share(halves, 2))
        }
        _ => return Err(NotReady::DoesNotFit),
    })
}

fn is_correct(options: &[OptionKey], chosen: &OptionId) -> bool {
    options.iter().any(|option| option.correct && option.option == *chosen)
}

fn is_hit(row: &PairKey, given: &Pairs) -> bool {
    given.get(&row.row) == Some(&row.label)
}

/// `max(0, TP/k − FP/(n − k))`. Where all rows had the same key, which no item has, it would be 0.
fn two_labels(rows: &[PairKey], given: &Pairs) -> Mark {
    let is_yes = |row: &&PairKey| rows.first().is_some_and(|first| row.label == first.label);
    let count = |filter: &dyn Fn(&&PairKey) -> bool| rows.iter().filter(filter).count() as i32;
    let (yes, no) = (count(&is_yes), count(&|row| !is_yes(row)));
    let hits = count(&|row| is_yes(row) && is_hit(row, given));
    let false_alarms = count(&|row| !is_yes(row) && !is_hit(row, given));
    let right = hits + no - false_alarms;
    Mark::new(right as usize, rows.len(), Points::share(hits * no - false_alarms * yes, yes * no))
}

/// `max(0, (hits/n − 1/m) / (1 − 1/m))` for n rows and m labels.
fn above_chance(rows: &[PairKey], given: &Pairs, labels: usize) -> Mark {
    let hits = rows.iter().filter(|row| is_hit(row, given)).count();
    let (n, m) = (rows.len() as i32, labels as i32);
    Mark::new(hits, rows.len(), Points::share(m * hits as i32 - n, n * (m - 1)))
}

/// `max(0, 1 − 2 · inversions / pairs)`.
fn kendall(sequence: &[EntryKey], order: &[OptionId]) -> Mark {
    let rank = |id: &OptionId| sequence.iter().position(|entry| entry.entry == *id);
    let ranks: Vec<_> = order.iter().map(rank).collect();
    let pairs = ranks.len() * ranks.len().saturating_sub(1) / 2;
    let inversions: usize =
        (0..ranks.len()).map(|later| ranks[..later].iter().filter(|rank| **rank > ranks[later]).count()).sum();
    Mark::new(pairs - inversions, pairs, Points::share(pairs as i32 - 2 * inversions as i32, pairs as i32))
}
