//! Rule 22: no item of a quiz gives another away.

use crate::engine::bank::Item;
use crate::engine::language::norm;

/// What one item shows, and what must not be shown before it is asked. In lower case, without punctuation.
#[derive(Clone, Debug)]
pub(super) struct Traces {
    stem: String,
    feedback: Vec<String>,
    keys: Vec<String>,
}

impl Traces {
    pub(super) fn new(item: &Item) -> Self {
        // Spaces at both ends, so that only whole words are found.
        let padded = |text: &str| format!(" {} ", norm(text));
        let lead = item.question.lead.as_deref().unwrap_or_default();
        Self {
            stem: padded(&format!("{lead} {}", item.question.stem)),
            feedback: item.explanations().iter().map(|explanation| padded(&explanation.feedback)).collect(),
            keys: item.telling_texts().iter().map(|text| padded(text)).collect(),
        }
    }

    /// Whether this item's question shows a key of the other's.
    pub(super) fn asks_what_answers(&self, other: &Self) -> bool {
        other.keys.iter().any(|key| self.stem.contains(key.as_str()))
    }

    /// Whether this item's feedback shows a key of the other's, so that the other must be asked first.
    pub(super) fn tells_what_answers(&self, other: &Self) -> bool {
        other.keys.iter().any(|key| self.feedback.iter().any(|text| text.contains(key.as_str())))
    }
}
