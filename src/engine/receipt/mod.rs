//! Receipts: what a learner hands in. The assignment, the answers, the times and the name that the learner typed, no more.
//!
//! Version 2 of both forms differs from version 1 in telling when the clock was stopped, version 3 in telling no points.
//! The first that will do is written, so that older pages read it.
//!
//! A receipt is a file ([`write_file`]) or a text to paste ([`write_text`]); [`read`] takes either. Its checksum finds
//! damage and careless edits; [`crate::engine::marking`] trusts nothing in it and marks the answers again.

mod fault;
mod file;
mod packed;
mod pieces;

pub use fault::Fault;
pub use file::write as write_file;
pub use packed::write as write_text;
pub use pieces::pieces;

use crate::engine::assignment::{Policy, What};
use crate::engine::attempt::{Attempt, ItemState, Manner, Moment, Response, Stops};
use crate::engine::bank::ItemId;
use crate::engine::scorecard::Points;

/// The name that a learner typed: data, in any script. White space in a row is one space; control characters and marks that
/// turn the direction of writing are left out, so that no name hides another.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Learner(String);

impl Learner {
    /// A name has at most so many characters.
    pub const MOST: usize = 120;

    /// The name in what was typed, cut after [`Learner::MOST`] characters; it may be empty.
    #[must_use]
    pub fn new(typed: &str) -> Self {
        let is_kept = |letter: &char| {
            let turns = matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
            letter.is_whitespace() || !letter.is_control() && !turns
        };
        // More is not looked at: a name can be a whole book.
        let kept: String = typed.chars().take(Self::MOST * 8).filter(is_kept).collect();
        let spaced = kept.split_whitespace().collect::<Vec<_>>().join(" ");
        Self(spaced.chars().take(Self::MOST).collect::<String>().trim_end().to_owned())
    }

    /// The name as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// An answer that was handed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The item.
    pub item: ItemId,
    /// The answer.
    pub response: Response,
    /// When it was given, by the learner's clock.
    pub at: Moment,
    /// How it was given.
    pub manner: Manner,
}

/// What a learner hands in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// The assignment, as [`crate::engine::assignment::link::code`] writes it.
    pub assignment: String,
    /// The seed of this learner's quiz.
    pub seed: u32,
    /// Which attempt it is, from 1.
    pub attempt: u32,
    /// Who hands it in.
    pub learner: Learner,
    /// When the attempt was begun, where that is known, by the learner's clock.
    pub begun: Option<Moment>,
    /// When the clock was stopped in it, where that was allowed, by the learner's clock.
    pub stops: Stops,
    /// When it was handed in, by the learner's clock.
    pub handed_in: Moment,
    /// Whether every item was answered, as it says. Items without an answer are not on the list either way.
    pub is_finished: bool,
    /// The points that the learner saw, and of how many. Nothing where they are not shown: whoever reads a hand-in before
    /// sending it would learn them from it.
    pub claimed: Option<(Points, Points)>,
    /// The answers, in the order of the quiz.
    pub answers: Vec<Answer>,
}

/// What says which run it is: everything else comes from the attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slip {
    /// The code of the assignment.
    pub assignment: String,
    /// Which attempt it is, from 1.
    pub attempt: u32,
    /// Who hands it in.
    pub learner: Learner,
    /// When the clock was stopped.
    pub stops: Stops,
}

impl Receipt {
    /// The latest version of both forms.
    pub const VERSION: u32 = 3;

    /// The version in which this one is written: the first that can say everything in it.
    fn version(&self) -> u32 {
        match self.claimed {
            None => Self::VERSION,
            Some(_) if self.stops.is_empty() => 1,
            Some(_) => 2,
        }
    }

    /// No receipt has more answers.
    pub const MOST_ANSWERS: usize = 1_000;

    /// The receipt of an attempt, finished or not. Answers that were not handed in are not in it.
    #[must_use]
    pub fn new(slip: Slip, attempt: &Attempt, policy: &Policy, now: Moment) -> Self {
        let mut earned = Points::NONE;
        let mut possible = Points::NONE;
        let mut answers = Vec::new();
        for (place, (item, state)) in (0..).zip(attempt.items()) {
            possible += Points::ITEM;
            if let ItemState::Answered { response, mark, at } = state {
                earned += policy.earned(mark);
                let manner = attempt.manner(place);
                answers.push(Answer { item: item.question.id.clone(), response: response.clone(), at: *at, manner });
            }
        }
        let begun = attempt.begun();
        let is_finished = answers.len() == attempt.quiz().items.len();
        Self {
            assignment: slip.assignment,
            seed: attempt.quiz().recipe.seed,
            attempt: slip.attempt,
            learner: slip.learner,
            stops: begun.map_or_else(Stops::default, |begun| slip.stops.since(begun)),
            begun,
            handed_in: now,
            is_finished,
            claimed: policy.shown.is_shown(What::Score, is_finished).then_some((earned, possible)),
            answers,
        }
    }
}

impl Receipt {
    /// A hash of the quiz, the answers and their moments, whoever claims what of them: the same in two receipts is the
    /// same run.
    #[must_use]
    pub fn run(&self) -> u64 {
        let anonymous = Self {
            learner: Learner::default(),
            attempt: 0,
            handed_in: Moment(0),
            is_finished: true,
            claimed: None,
            ..self.clone()
        };
        packed::hash(&anonymous)
    }
}

/// A receipt that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Read {
    /// The receipt.
    pub receipt: Receipt,
    /// Whether its checksum fits. Where not, somebody changed it after it was made. A text whose checksum does not fit is
    /// not read at all: nothing in it can be told from noise.
    pub is_intact: bool,
}

/// No file of a receipt is larger, in bytes. One with 360 answers has some 60 kB.
pub const MOST_BYTES: usize = 512 * 1024;

/// Reads a receipt from a file or from a pasted text.
///
/// # Errors
/// Why there is none.
pub fn read(bytes: &[u8]) -> Result<Read, Fault> {
    if bytes.len() > MOST_BYTES {
        return Err(Fault::TooLarge { bytes: bytes.len(), most: MOST_BYTES });
    }
    let text = std::str::from_utf8(bytes).map_err(|_| Fault::NotText)?;
    let text = text.trim_start_matches('\u{feff}').trim();
    if text.starts_with(['{', '[']) {
        file::read(text)
    } else {
        packed::read(text).map(|receipt| Read { receipt, is_intact: true })
    }
}

#[cfg(test)]
mod tests;
