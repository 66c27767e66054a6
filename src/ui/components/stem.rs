//! The words of a question: a leading sentence, if there is one, and the stem.

use crate::engine::bank::Question;
use crate::ui::tag::{Tag, text};

/// The words of a question.
pub(crate) fn stem(question: &Question) -> [Tag; 2] {
    let lead = text("span", question.lead.as_deref().unwrap_or_default());
    [
        lead.class("collate-lead").flag("hidden", question.lead.is_none()).text(" "),
        text("span", &question.stem).class("collate-stem"),
    ]
}
