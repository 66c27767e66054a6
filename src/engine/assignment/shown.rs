//! What learners are shown, and when: one small table. A table that contradicts itself cannot be made.

use crate::engine::dossier::vocabulary::{Vocabulary, vocabulary};
use serde::{Deserialize, Deserializer, Serialize, de};

vocabulary! {
    /// What can be shown of an answer.
    What {
        /// Whether the answer is right.
        Right = "right",
        /// The points: those of the answer after each answer, all of them at the end.
        Score = "score",
        /// The right answer.
        Key = "key",
        /// Why each option is right or wrong.
        Why = "why",
        /// The paragraphs that show it.
        Sources = "sources",
    }
    /// When something is shown. What is shown after each answer is shown at the end too.
    When {
        /// As soon as an item is answered.
        AfterEach = "after_each",
        /// When the quiz is finished.
        AtEnd = "at_end",
        /// Not at all.
        Never = "never",
    }
}

/// How much is shown of an answer: each step holds all before it, because the later ones tell the earlier ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Depth {
    Nothing,
    Right,
    Key,
    Why,
    Sources,
}

impl Depth {
    pub(super) const ALL: [Self; 5] = [Self::Nothing, Self::Right, Self::Key, Self::Why, Self::Sources];

    /// The step that shows this for the first time; nothing for the points, which are no step.
    fn of(what: What) -> Option<Self> {
        match what {
            What::Right => Some(Self::Right),
            What::Score => None,
            What::Key => Some(Self::Key),
            What::Why => Some(Self::Why),
            What::Sources => Some(Self::Sources),
        }
    }

    fn before(self) -> Self {
        Self::ALL[(self as usize).saturating_sub(1)]
    }
}

/// The table *what is shown* by *when*.
///
/// It always makes sense: whoever sees the right answer sees whether theirs was right, whoever reads why sees the right
/// answer, points after each answer tell whether it was right, and nothing shown after each answer is hidden at the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown {
    each: Depth,
    end: Depth,
    score: When,
}

impl Shown {
    /// Nothing at all.
    pub const NOTHING: Self = Self { each: Depth::Nothing, end: Depth::Nothing, score: When::Never };

    /// All but the points after each answer, those at the end.
    pub(super) const PRACTICE: Self = Self { each: Depth::Sources, end: Depth::Sources, score: When::AtEnd };

    /// Whether it is right after each answer, all at the end.
    pub(super) const HOMEWORK: Self = Self { each: Depth::Right, end: Depth::Sources, score: When::AtEnd };

    /// The points at the end.
    pub(super) const TEST: Self = Self { each: Depth::Nothing, end: Depth::Nothing, score: When::AtEnd };

    /// When something is shown.
    #[must_use]
    pub fn when(self, what: What) -> When {
        match Depth::of(what) {
            None => self.score,
            Some(depth) if self.each >= depth => When::AfterEach,
            Some(depth) if self.end >= depth => When::AtEnd,
            Some(_) => When::Never,
        }
    }

    /// Whether something is shown by now: after each answer, or, once the quiz is finished, at the end.
    #[must_use]
    pub fn is_shown(self, what: What, is_finished: bool) -> bool {
        match self.when(what) {
            When::AfterEach => true,
            When::AtEnd => is_finished,
            When::Never => false,
        }
    }

    /// The same with something shown then. What would contradict it moves along: to show why after each answer shows the
    /// right answer too; to hide the right answer hides why.
    #[must_use]
    pub fn with(mut self, what: What, when: When) -> Self {
        match Depth::of(what) {
            None => {
                self.score = when;
                if when == When::AfterEach {
                    self.each = self.each.max(Depth::Right);
                }
            }
            Some(depth) => {
                match when {
                    When::AfterEach => self.each = self.each.max(depth),
                    When::AtEnd => {
                        self.each = self.each.min(depth.before());
                        self.end = self.end.max(depth);
                    }
                    When::Never => {
                        self.each = self.each.min(depth.before());
                        self.end = self.end.min(depth.before());
                    }
                }
                if self.score == When::AfterEach && self.each < Depth::Right {
                    self.score = When::AtEnd;
                }
            }
        }
        self.end = self.end.max(self.each);
        self
    }

    /// The table as numbers: depth after each answer, depth at the end, place of the word for the points.
    pub(super) fn numbers(self) -> [u8; 3] {
        [self.each as u8, self.end as u8, self.score as u8]
    }

    /// The table with these numbers, where there is such a one.
    pub(super) fn from_numbers([each, end, score]: [u8; 3]) -> Option<Self> {
        let shown = Self {
            each: *Depth::ALL.get(usize::from(each))?,
            end: *Depth::ALL.get(usize::from(end))?,
            score: *When::ALL.get(usize::from(score))?,
        };
        let is_sound = shown.each <= shown.end && (shown.score != When::AfterEach || shown.each >= Depth::Right);
        is_sound.then_some(shown)
    }

    /// Every table there is.
    pub fn all() -> impl Iterator<Item = Self> {
        let numbers = |count: u8| 0..count;
        numbers(5)
            .flat_map(move |each| numbers(5).map(move |end| (each, end)))
            .flat_map(move |(each, end)| numbers(3).filter_map(move |score| Self::from_numbers([each, end, score])))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The rules of the table, written without looking at how it is kept.
    fn contradicts_itself(shown: Shown) -> bool {
        let when = |what| shown.when(what);
        // `When` rises from early to never.
        when(What::Right) > when(What::Key)
            || when(What::Key) > when(What::Why)
            || when(What::Why) > when(What::Sources)
            || when(What::Score) == When::AfterEach && when(What::Right) != When::AfterEach
    }

    #[test]
    fn no_choice_in_the_table_can_make_it_contradict_itself() {
        assert_eq!(Shown::all().count(), 15 * 2 + 10);
        for shown in Shown::all() {
            assert!(!contradicts_itself(shown), "{shown:?}");
            for what in What::ALL {
                for when in When::ALL {
                    let changed = shown.with(*what, *when);
                    assert!(!contradicts_itself(changed), "{shown:?} {what:?} {when:?}");
                    assert_eq!(changed.when(*what), *when, "what was chosen holds: {shown:?}");
                    assert_eq!(Shown::from_numbers(changed.numbers()), Some(changed));
                }
                assert_eq!(shown.with(*what, shown.when(*what)), shown, "to choose what holds changes nothing");
            }
        }
    }

    #[test]
    fn numbers_of_a_table_that_contradicts_itself_are_none() {
        for numbers in [[4, 0, 1], [0, 0, 0], [5, 5, 1], [0, 0, 3]] {
            assert_eq!(Shown::from_numbers(numbers), None, "{numbers:?}");
        }
    }
}
