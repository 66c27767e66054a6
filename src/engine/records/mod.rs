//! What course systems keep of an attempt: interactions and results, in the words of SCORM and of xAPI.
//!
//! An [`Interaction`] is one item with its answer in a form that all standards share. [`scorm`] and [`xapi`] say it in
//! theirs; what comes out are names and texts, which the page hands over without understanding them.

pub mod event;
mod interaction;
pub mod package;
pub mod scorm;
mod time;
pub mod xapi;

pub use interaction::{Answers, Interaction, Sort, interactions};
pub use time::{clock, duration, timestamp};

use super::attempt::Attempt;
use super::dossier::Dimension;
use super::scorecard::{Points, Scorecard};

/// Points out of the points possible.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// What was earned.
    pub earned: Points,
    /// What could be earned.
    pub possible: Points,
}

impl Share {
    /// In hundredths of a percent, 0 to 10 000, rounded to the nearest.
    #[must_use]
    pub fn basis_points(self) -> u32 {
        let (earned, possible) = (u64::from(self.earned.0), u64::from(self.possible.0));
        (earned * 10_000 + possible / 2).checked_div(possible).unwrap_or(0).min(10_000) as u32
    }

    /// In percent with at most two decimals: `66.67`, `50`.
    #[must_use]
    pub fn percent(self) -> String {
        decimal(self.basis_points(), 100)
    }

    /// From 0 to 1 with at most four decimals: `0.6667`, `1`.
    #[must_use]
    pub fn scaled(self) -> String {
        decimal(self.basis_points(), 10_000)
    }
}

/// A whole number divided by 100 or 10 000, without zeros at its end.
fn decimal(number: u32, by: u32) -> String {
    let mut text = (number / by).to_string();
    let rest = (by + number % by).to_string();
    let rest = rest[1..].trim_end_matches('0');
    if !rest.is_empty() {
        text.push('.');
        text.push_str(rest);
    }
    text
}

/// How an attempt stands, for those who keep records of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// All of it.
    pub whole: Share,
    /// Each dimension that is asked about, in the fixed order of dimensions.
    pub dimensions: Vec<(Dimension, Share)>,
    /// How many items are answered.
    pub answered: u32,
    /// Out of how many.
    pub items: u32,
    /// Whether the learner is done: every item is answered, or the attempt was ended.
    pub is_done: bool,
    /// Whether it was passed. None where nobody asked for a pass mark, and as long as it is not done.
    pub is_passed: Option<bool>,
}

impl Summary {
    /// How an attempt stands. A pass mark is in percent of the points possible.
    #[must_use]
    pub fn new(attempt: &Attempt, is_ended: bool, pass_mark: Option<u32>) -> Self {
        let scorecard = Scorecard::new(attempt);
        let whole = Share { earned: scorecard.earned(), possible: scorecard.possible() };
        let dimensions = scorecard
            .dimensions
            .iter()
            .map(|score| (score.dimension, Share { earned: score.earned, possible: score.possible }))
            .collect();
        let (answered, items) = (attempt.answered(), attempt.items().count() as u32);
        let is_done = is_ended || answered == items;
        let is_passed = pass_mark.filter(|_| is_done).map(|percent| whole.basis_points() >= percent * 100);
        Self { whole, dimensions, answered, items, is_done, is_passed }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_written_without_needless_decimals() {
        let share = |earned, possible| Share { earned: Points(earned), possible: Points(possible) };
        for (earned, possible, percent, scaled) in [
            (0, 0, "0", "0"),
            (0, 720, "0", "0"),
            (720, 720, "100", "1"),
            (360, 720, "50", "0.5"),
            (2, 3, "66.67", "0.6667"),
            (1, 2000, "0.05", "0.0005"),
            (719_999, 720_000, "100", "1"),
        ] {
            assert_eq!((&*share(earned, possible).percent(), &*share(earned, possible).scaled()), (percent, scaled));
        }
    }
}
