//! What is shown of a long list, and the ways to the rest.

use crate::desk::scene::Scene;
use crate::desk::store::Action;
use crate::ui::tag::{Tag, button, tag};

/// A part of a list.
pub(in crate::desk) struct Part {
    /// The place of the first that is shown.
    pub(in crate::desk) first: usize,
    /// The place after the last one.
    pub(in crate::desk) end: usize,
    of: usize,
    page: u32,
}

impl Part {
    /// A page of a list, at so many a page.
    pub(in crate::desk) fn new(of: usize, page: u32, at_a_time: usize) -> Self {
        let first = (page as usize).saturating_mul(at_a_time).min(of);
        Self { first, end: (first + at_a_time).min(of), of, page }
    }

    /// First, last and how many, counted from 1.
    pub(in crate::desk) fn numbers(&self) -> [u32; 3] {
        [if self.of == 0 { 0 } else { self.first as u32 + 1 }, self.end as u32, self.of as u32]
    }
}

/// The ways to the rest of a list; nothing where all of it is shown.
pub(in crate::desk) fn pager(scene: &Scene, part: &Part, to: impl Fn(u32) -> Action) -> Option<Tag> {
    let words = scene.words;
    let turn = |label: &str, page: Option<u32>| {
        // At the ends a button does nothing instead of being disabled, so that the focus on it is not lost.
        button(label, scene.does(to(page.unwrap_or(part.page)))).truth("aria-disabled", page.is_none())
    };
    let buttons = tag("div")
        .class("collate-buttons")
        .child(turn(words.before, part.page.checked_sub(1)))
        .child(turn(words.after, (part.end < part.of).then_some(part.page + 1)));
    (part.first > 0 || part.end < part.of).then_some(buttons)
}
