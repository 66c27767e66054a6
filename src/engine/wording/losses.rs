//! In plain English: what of a question does not carry over to another program.

use crate::engine::export::Loss;

/// The loss as a sentence about one question.
#[must_use]
pub fn sentence(loss: Loss) -> &'static str {
    match loss {
        Loss::SecondStep => "Only the first step carries over: learners do not choose the paragraphs that show it.",
        Loss::ReasonsTogether => "The reasons for its parts stand together, in the feedback on the whole question.",
        Loss::RowsAsTicks => "Its rows of yes and no become boxes to tick, a tick for each yes.",
        Loss::OrderAsMatching => "It asks for the place of each entry, not to put them into order.",
        Loss::OtherPartialCredit => "What is right in part earns another share of the points there.",
    }
}

/// What does not carry over to any other program, whatever the questions.
pub const ALWAYS: &[&str] = &[
    "What learners see and when, time limits, attempts, dates and the pass mark are to be set there again.",
    "Hints, certainty and mastery stay here.",
    "The questions stay as they are: no other questions from the same rules.",
];
