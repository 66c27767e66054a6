//! What does not fit in a receipt. [`crate::engine::wording::handing`] tells it in sentences.

use crate::engine::assignment;
use crate::engine::attempt::Moment;
use crate::engine::scorecard::Points;

/// Why a receipt cannot be marked at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Its assignment cannot be opened.
    Assignment(assignment::Fault),
}

impl From<assignment::Fault> for Fault {
    fn from(fault: assignment::Fault) -> Self {
        Self::Assignment(fault)
    }
}

/// What does not fit. The points of the table are right all the same: they come from the answers. Questions are named by
/// their place in the quiz, from 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// The file was changed after it was made: its checksum does not fit.
    Edited,
    /// The points that it names are not those of its answers.
    ScoreDiffers {
        /// Earned and possible, as it says.
        claimed: (Points, Points),
        /// Earned and possible, as marked.
        marked: (Points, Points),
    },
    /// It answers questions that are not in the quiz.
    ForeignAnswers {
        /// How many.
        answers: u32,
    },
    /// The answer names options that its question does not have, or is not finished.
    UnfitAnswer {
        /// The question.
        place: u32,
    },
    /// It has another seed, and everybody had the same quiz. It is marked on that one.
    OtherSeed {
        /// The seed in the receipt.
        found: u32,
        /// The seed of the assignment.
        given: u32,
    },
    /// It tells of hints, and there were none to have. They are paid for.
    HintsNotGiven {
        /// The question.
        place: u32,
        /// How many.
        hints: u32,
    },
    /// An answer was given before the attempt began, or after it was handed in.
    AnswerOutsideAttempt {
        /// The question.
        place: u32,
        /// When, as it says.
        at: Moment,
    },
    /// It was handed in before it was begun.
    HandedInBeforeBegun,
    /// It was handed in more than a day from now.
    InTheFuture {
        /// When, as it says.
        at: Moment,
    },
    /// It tells that the clock was stopped, which this assignment does not allow. The time is not taken off.
    StopsNotGiven,
    /// The clock was stopped before the attempt began or after it was handed in, or a question was answered while it
    /// stood. The time is not taken off.
    StopsCannotBe,
    /// Answers came after the time was over, the time left out for which the clock stood. They count.
    OverTime {
        /// How many.
        answers: u32,
        /// The limit.
        minutes: u32,
    },
    /// It is a later attempt than there are. It does not count.
    TooManyAttempts {
        /// Which it is.
        attempt: u32,
        /// How many there are.
        most: u32,
    },
}
