//! The words of what only assignments need. They come with its part of the program, and not with those of a language.

use crate::engine::assignment::{Policy, Seeds};
use crate::engine::attempt::Moment;

/// How a moment is said: the engine knows no time zone.
pub(crate) type Dates<'d> = dyn Fn(Moment) -> String + 'd;

/// The words of one language.
pub(crate) struct GivenStrings {
    /// What a policy means for learners, sentence by sentence.
    pub(crate) sentences: fn(&Policy, Seeds, date: &Dates<'_>) -> Vec<String>,
    pub(crate) early: fn(opens: &str) -> String,
    pub(crate) late: fn(closes: &str) -> String,
    pub(crate) hand_in: &'static str,
    pub(crate) hand_in_hint: &'static str,
    pub(crate) hand_in_open: fn(open: u32) -> String,
    pub(crate) your_name: &'static str,
    pub(crate) your_name_hint: &'static str,
    pub(crate) is_in_it: &'static str,
    pub(crate) in_it: fn(answers: u32, points: bool) -> Vec<String>,
    pub(crate) see_it: &'static str,
    pub(crate) as_file: &'static str,
    pub(crate) as_text: &'static str,
    pub(crate) save_it: &'static str,
    pub(crate) copy_it: &'static str,
}
