//! Printing and taking along, as it stands.

use crate::engine::export::Format;

/// What is wanted on paper and elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    /// How many versions of the sheet, 1 to 4.
    pub versions: u32,
    /// Whether letters are large.
    pub is_large: bool,
    /// Whether the key is printed with it.
    pub has_key: bool,
    /// The format of the export.
    pub format: Format,
    /// Whether the questions that are found in the list of all questions go, and not the quiz.
    pub is_found: bool,
}

impl Default for Paper {
    fn default() -> Self {
        Self { versions: 1, is_large: false, has_key: true, format: Format::MoodleXml, is_found: false }
    }
}
