//! The thin line at the top of a question: how much is answered, in words for those who do not see it.

use crate::engine::attempt::Attempt;
use crate::ui::scene::Scene;
use crate::ui::tag::{Tag, tag};

/// How much of an attempt is answered.
pub(crate) fn progress_line(scene: &Scene, attempt: &Attempt) -> Tag {
    let (answered, of) = (attempt.answered(), attempt.items().count() as u32);
    tag("progress")
        .class("collate-progress")
        .number("value", answered)
        .number("max", of)
        .set("aria-label", &(scene.words.answered_of)(answered, of))
}
