//! The words of practice, flashcards, certainty and hints.

use crate::engine::memory::Certainty;
use crate::engine::practice::Why;
use crate::engine::scorecard::CertaintyLevel;

/// The words of practice, flashcards, certainty and hints.
pub(crate) struct PracticeStrings {
    // Practice.
    pub(crate) title: &'static str,
    pub(crate) intro: &'static str,
    pub(crate) question: fn(place: u32) -> String,
    pub(crate) why: fn(Why) -> String,
    pub(crate) next: &'static str,
    pub(crate) stop: &'static str,
    pub(crate) start: &'static str,
    pub(crate) wish: &'static str,
    pub(crate) wish_hint: &'static str,
    pub(crate) dimensions: &'static str,
    pub(crate) articles: &'static str,
    pub(crate) nothing_left: &'static str,
    pub(crate) summary: &'static str,
    pub(crate) answered: fn(answered: u32, points: &str) -> String,

    // What is due.
    pub(crate) due: &'static str,
    pub(crate) due_finding: fn(due: u32) -> String,
    pub(crate) nothing_yet: &'static str,
    pub(crate) due_since: fn(days: u32) -> String,
    pub(crate) due_more: fn(more: u32) -> String,
    pub(crate) recall: fn(percent: u32, claims: u32) -> String,
    pub(crate) forecast: fn(today: u32, ahead: u32) -> String,
    pub(crate) forecast_hint: &'static str,
    pub(crate) forecast_columns: [&'static str; 2],
    pub(crate) in_days: fn(days: u32) -> String,
    pub(crate) retention: &'static str,
    pub(crate) retention_hint: &'static str,
    pub(crate) percent: fn(percent: u32) -> String,

    // Certainty.
    pub(crate) ask_certainty: &'static str,
    pub(crate) ask_certainty_hint: &'static str,
    pub(crate) certainty: &'static str,
    pub(crate) level: fn(Certainty) -> &'static str,
    pub(crate) not_said: &'static str,
    pub(crate) calibration: fn(accuracy: u32, is_below: bool, bonus: &str) -> String,
    pub(crate) calibration_hint: &'static str,
    pub(crate) calibration_level: fn(&CertaintyLevel, percent: Option<u32>) -> String,
    pub(crate) calibration_columns: [&'static str; 4],
    pub(crate) fitting: fn(from: u32, to: u32) -> String,
    pub(crate) lucky: &'static str,
    pub(crate) sure_wrong: &'static str,

    // Hints.
    pub(crate) hint: &'static str,
    pub(crate) another_hint: &'static str,
    pub(crate) hint_rule: &'static str,
    pub(crate) no_hint: &'static str,
    pub(crate) hints: &'static str,
    pub(crate) look: fn(article: &str, from: u32, to: u32) -> String,
    pub(crate) about: fn(article: &str, paragraph: u32) -> String,
    pub(crate) hint_sum: fn(hints: u32, before: &str, after: &str) -> String,

    // Flashcards.
    pub(crate) cards: &'static str,
    pub(crate) cards_intro: &'static str,
    pub(crate) cards_left: fn(due: u32, graded: u32) -> String,
    pub(crate) cards_start: &'static str,
    pub(crate) cards_none: &'static str,
    pub(crate) cards_ask: &'static str,
    pub(crate) cards_show: &'static str,
    pub(crate) cards_back: &'static str,
    pub(crate) cards_grade: &'static str,
    pub(crate) grades: [&'static str; 4],
    pub(crate) cards_keys: &'static str,

    // After a quiz.
    pub(crate) retry_wrong: fn(wrong: u32) -> String,
}
