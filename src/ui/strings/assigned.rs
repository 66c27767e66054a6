//! The words of assignments that are shown outside of them too.

use crate::engine::assignment::Assignment;

/// The words of one language.
pub(crate) struct AssignedStrings {
    pub(crate) title: &'static str,
    pub(crate) no_title: &'static str,
    pub(crate) items: fn(items: u32) -> String,
    pub(crate) what_you_see: &'static str,
    pub(crate) begin: &'static str,
    pub(crate) begin_again: &'static str,
    pub(crate) go_on: &'static str,
    pub(crate) none_left: fn(tries: u32) -> String,
    pub(crate) left: fn(left: u32) -> String,
    pub(crate) no_link: &'static str,
    pub(crate) open_file: &'static str,
    pub(crate) not_opened: &'static str,
    pub(crate) other_dossier: &'static str,
    pub(crate) noted: &'static str,
    pub(crate) noted_end: &'static str,
    pub(crate) noted_at_end: &'static str,
    pub(crate) noted_never: &'static str,
    pub(crate) result_later: fn(open: u32) -> String,
    pub(crate) answered: &'static str,
    pub(crate) stop: &'static str,
    pub(crate) stopped: &'static str,
    pub(crate) stopped_hint: &'static str,
    pub(crate) start: &'static str,
    pub(crate) time_over: &'static str,
    pub(crate) passed: fn(passes: bool, percent: u32) -> String,
    pub(crate) other_open: &'static str,
    pub(crate) ends: fn(begun: &str, ends: &str) -> String,
    pub(crate) of: fn(title: &str) -> String,
}

impl AssignedStrings {
    /// What an assignment is called.
    pub(crate) fn name(&self, assignment: &Assignment) -> String {
        (self.of)(assignment.title.as_ref().map_or(self.no_title, |title| title.as_str()))
    }
}
