//! Certainty-based marking: what it pays to know how sure one is, and whether that fits what was right.
//!
//! Source: Gardner-Medwin's scale, as sections 3.2 and C of the item design have it: right 1, 2, 3 and wrong 0, −2, −6
//! for a guess, unsure and sure. Best below a chance of 2/3 is a guess, above 0.80 sure. What is shown is accuracy plus
//! a tenth of what the marks are better than the best single level would have been.

use super::{Answer, Points};
use crate::engine::memory::Certainty;

/// The mark of a level for an answer with this share right, 0 to 1: `s · m⁺ + (1 − s) · m⁻`.
#[must_use]
pub fn given(certainty: Certainty, share: f64) -> f64 {
    let (right, wrong) = match certainty {
        Certainty::Low => (1.0, 0.0),
        Certainty::Middle => (2.0, -2.0),
        Certainty::High => (3.0, -6.0),
    };
    share * right + (1.0 - share) * wrong
}

/// The mean mark of the level that would have been best if chosen every time, for this accuracy, 0 to 1:
/// `max(a, 4a − 2, 9a − 6)`.
#[must_use]
pub fn fixed(accuracy: f64) -> f64 {
    Certainty::ALL.into_iter().map(|level| given(level, accuracy)).fold(f64::NEG_INFINITY, f64::max)
}

/// The answers of one level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Level {
    /// The level.
    pub certainty: Certainty,
    /// How many answers were given with it.
    pub answers: u32,
    /// What they earned.
    pub points: Points,
}

impl Level {
    /// The share that was right, 0 to 1; nothing without answers.
    #[must_use]
    pub fn accuracy(&self) -> Option<f64> {
        let possible = Points::of_items(self.answers);
        (possible.0 > 0).then(|| f64::from(self.points.0) / f64::from(possible.0))
    }

    /// The accuracy at which the level is the best choice, in percent: from and to.
    #[must_use]
    pub fn fitting(&self) -> (u32, u32) {
        match self.certainty {
            Certainty::Low => (0, 67),
            Certainty::Middle => (67, 80),
            Certainty::High => (80, 100),
        }
    }

    /// Whether the accuracy fits the level; nothing without answers. Where two levels meet, it fits both.
    #[must_use]
    pub fn fits(&self) -> Option<bool> {
        let accuracy = self.accuracy()?;
        Some(match self.certainty {
            Certainty::Low => accuracy <= 2.0 / 3.0,
            Certainty::Middle => (2.0 / 3.0..=0.8).contains(&accuracy),
            Certainty::High => accuracy >= 0.8,
        })
    }
}

/// How well certainty and answers go together.
#[derive(Clone, Debug, PartialEq)]
pub struct Calibration {
    /// One for each level, from a guess to sure.
    pub levels: [Level; 3],
    /// The share right of all answers with a level, 0 to 1.
    pub accuracy: f64,
    /// A tenth of the mean mark above the best single level: what is added to the accuracy, or taken off.
    pub bonus: f64,
}

impl Calibration {
    /// What these answers say. Nothing where none has a certainty.
    #[must_use]
    pub fn new<'a>(answers: impl IntoIterator<Item = &'a Answer>) -> Option<Self> {
        let mut levels = Certainty::ALL.map(|certainty| Level { certainty, answers: 0, points: Points::NONE });
        for answer in answers {
            for level in &mut levels {
                if answer.certainty == Some(level.certainty) {
                    level.answers += 1;
                    level.points += answer.points;
                }
            }
        }
        let count: u32 = levels.iter().map(|level| level.answers).sum();
        if count == 0 {
            return None;
        }
        let points: Points = levels.iter().map(|level| level.points).sum();
        let accuracy = f64::from(points.0) / f64::from(Points::of_items(count).0);
        // The mark is linear in the share, so that of a level's answers is that of their mean.
        let marks: f64 = levels
            .iter()
            .filter_map(|level| Some(given(level.certainty, level.accuracy()?) * f64::from(level.answers)))
            .sum();
        let bonus = 0.1 * (marks / f64::from(count) - fixed(accuracy));
        Some(Self { levels, accuracy, bonus })
    }
}

#[cfg(test)]
mod tests {
    use super::Certainty::{High, Low, Middle};
    use super::*;
    use crate::engine::attempt::Moment;
    use crate::engine::bank::{ItemId, Kind};
    use crate::engine::dossier::Dimension;

    fn answer(certainty: Option<Certainty>, points: u32) -> Answer {
        Answer {
            at: Moment(0),
            item: ItemId("x".into()),
            kind: Kind::Figure,
            dimension: Dimension::Costs,
            articles: Vec::new(),
            right: u32::from(points == 720),
            of: 1,
            one_in: 3,
            points: Points(points),
            previous: None,
            certainty,
            hints: 0,
        }
    }

    #[test]
    fn the_best_level_changes_at_two_thirds_and_at_eighty_percent() {
        let best = |chance: f64| {
            Certainty::ALL
                .into_iter()
                .fold(Low, |best, level| if given(level, chance) > given(best, chance) { level } else { best })
        };
        for percent in 0..=100 {
            let expected = match percent {
                0..=66 => Low,
                67..=79 => Middle,
                81..=100 => High,
                _ => continue,
            };
            assert_eq!(best(f64::from(percent) / 100.0), expected, "{percent}");
        }
        assert!((given(Low, 2.0 / 3.0) - given(Middle, 2.0 / 3.0)).abs() < 1e-12);
        assert!((given(Middle, 0.8) - given(High, 0.8)).abs() < 1e-12);
        for accuracy in [0.0_f64, 0.5, 0.7, 0.8, 0.9, 1.0] {
            let formula = accuracy.max(4.0 * accuracy - 2.0).max(9.0 * accuracy - 6.0);
            assert!((fixed(accuracy) - formula).abs() < 1e-12);
        }
    }

    #[test]
    fn one_level_for_everything_earns_no_bonus_unless_it_is_the_wrong_one() {
        let all = |level| [720, 720, 720, 720, 0].map(|points| answer(Some(level), points));
        let bonus = |level| Calibration::new(&all(level)).map(|found| (found.bonus * 1000.0).round());
        assert_eq!(bonus(Middle), Some(0.0));
        assert_eq!(bonus(High), Some(0.0), "0.80 is where both are equal");
        assert!(bonus(Low) < Some(0.0));
    }

    #[test]
    fn knowing_what_one_knows_earns_a_bonus() {
        let known = [720, 720, 720].map(|points| answer(Some(High), points));
        let guessed = [0, 720].map(|points| answer(Some(Low), points));
        let found = Calibration::new(known.iter().chain(&guessed)).unwrap();
        assert!((found.accuracy - 0.8).abs() < 1e-12);
        assert!(found.bonus > 0.0);
        assert_eq!(found.levels.map(|level| level.fits()), [Some(true), None, Some(true)]);
        assert_eq!(Calibration::new(&[answer(None, 720)]), None);
    }

    #[test]
    fn where_two_levels_meet_both_fit() {
        let fits = |level, points: &[u32]| {
            let answers: Vec<_> = points.iter().map(|points| answer(Some(level), *points)).collect();
            Calibration::new(&answers).unwrap().levels.into_iter().find_map(|level| level.fits())
        };
        for level in [Low, Middle] {
            assert_eq!(fits(level, &[720, 720, 0]), Some(true));
        }
        for level in [Middle, High] {
            assert_eq!(fits(level, &[720, 720, 720, 720, 0]), Some(true));
        }
        assert_eq!(fits(Low, &[720, 720, 720, 0]), Some(false));
        assert_eq!(fits(High, &[720, 720, 720, 0]), Some(false));
    }
}
