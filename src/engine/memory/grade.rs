//! From a mark to a grade.

use crate::engine::scorecard::Points;

/// How well a claim was recalled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Grade {
    /// Not recalled.
    Again,
    /// Recalled in part, or perhaps by a guess.
    Hard,
    /// Recalled.
    Good,
    /// Recalled with certainty, and not wrong lately.
    Easy,
}

/// How sure a learner was of an answer, where they were asked (the three levels of certainty-based marking).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Certainty {
    /// Level 1: rather a guess. The best level below a chance of 2/3 to be right.
    Low,
    /// Level 2.
    Middle,
    /// Level 3: sure. The best level above a chance of 0.80.
    High,
}

impl Certainty {
    /// All of them, from a guess to sure.
    pub const ALL: [Self; 3] = [Self::Low, Self::Middle, Self::High];

    /// The word in files.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Middle => "middle",
            Self::High => "high",
        }
    }

    /// Reads what stands in files.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.word() == word)
    }
}

impl Grade {
    /// All of them, the worst first.
    pub const ALL: [Self; 4] = [Self::Again, Self::Hard, Self::Good, Self::Easy];

    /// The word in files.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Again => "again",
            Self::Hard => "hard",
            Self::Good => "good",
            Self::Easy => "easy",
        }
    }

    /// Reads what stands in files.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.word() == word)
    }

    /// The grade of the points that an answer earned: less than half of the item is Again, less than all of it Hard, all of it Good. All of it by a
    /// guess is only Hard; so is all of it after a hint, which costs points; all of it with certainty is Easy, unless one of the last two reviews of the claim was wrong.
    ///
    /// Source: part C of the item design.
    #[must_use]
    pub fn new(points: Points, certainty: Option<Certainty>, wrong_lately: bool) -> Self {
        if points < Points::ITEM {
            return if 2 * points.0 < Points::ITEM.0 { Self::Again } else { Self::Hard };
        }
        match certainty {
            Some(Certainty::Low) => Self::Hard,
            Some(Certainty::High) if !wrong_lately => Self::Easy,
            Some(Certainty::Middle | Certainty::High) | None => Self::Good,
        }
    }

    /// 1 for Again to 4 for Easy, as the formulas count.
    pub(super) fn number(self) -> f64 {
        match self {
            Self::Again => 1.0,
            Self::Hard => 2.0,
            Self::Good => 3.0,
            Self::Easy => 4.0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grade(points: u32, certainty: Option<Certainty>, wrong_lately: bool) -> Grade {
        Grade::new(Points(points), certainty, wrong_lately)
    }

    #[test]
    fn the_grade_follows_the_points() {
        let grades = [0, 359, 360, 719, 720].map(|points| grade(points, None, false));
        assert_eq!(grades, [Grade::Again, Grade::Again, Grade::Hard, Grade::Hard, Grade::Good]);
    }

    #[test]
    fn only_certainty_makes_it_easy() {
        assert_eq!(grade(720, Some(Certainty::Low), false), Grade::Hard);
        assert_eq!(grade(720, Some(Certainty::Middle), false), Grade::Good);
        assert_eq!(grade(720, Some(Certainty::High), false), Grade::Easy);
        assert_eq!(grade(720, Some(Certainty::High), true), Grade::Good);
        assert_eq!(grade(719, Some(Certainty::High), false), Grade::Hard);
    }
}
