//! What is shown of a long list, and the ways to the rest.

use crate::ui::scene::Scene;
use crate::ui::store::{Action, study};
use crate::ui::tag::{Tag, button, tag};

/// A part of a list.
pub(crate) struct Part {
    /// The place of the first that is shown.
    pub first: usize,
    /// The place after the last one.
    pub end: usize,
    /// How many there are.
    pub of: usize,
    page: u32,
}

impl Part {
    /// The part of a list that is shown now, at so many a page.
    pub(crate) fn new(scene: &Scene, of: usize, at_a_time: usize) -> Self {
        let page = scene.store.study.page;
        let first = (page as usize).saturating_mul(at_a_time).min(of);
        Self { first, end: (first + at_a_time).min(of), of, page }
    }

    /// The numbers for a sentence, counted from 1.
    pub(crate) fn numbers(&self) -> (u32, u32, u32) {
        (if self.of == 0 { 0 } else { self.first as u32 + 1 }, self.end as u32, self.of as u32)
    }
}

/// The ways to the rest of a list; nothing where all of it is shown.
pub(crate) fn pager(scene: &Scene, part: &Part) -> Option<Tag> {
    let words = &scene.all_words().study;
    let turn = |label: &str, to: Option<u32>| {
        // At the ends a button does nothing instead of being disabled, so that the focus on it is not lost.
        let action = study::Action::Page(to.unwrap_or(part.page));
        button(label, scene.does(Action::Study(action))).truth("aria-disabled", to.is_none())
    };
    let buttons = tag("div")
        .class("collate-buttons collate-noprint")
        .child(turn(words.before, part.page.checked_sub(1)))
        .child(turn(words.after, (part.end < part.of).then_some(part.page + 1)));
    (part.first > 0 || part.end < part.of).then_some(buttons)
}
