//! The words of the study screens.

/// The words of the study screens.
pub(crate) struct StudyStrings {
    // The ways.
    pub(crate) study: &'static str,
    pub(crate) practise: &'static str,
    pub(crate) progress: &'static str,
    pub(crate) ways: &'static str,
    pub(crate) read: &'static str,
    pub(crate) compare: &'static str,
    pub(crate) timeline: &'static str,
    pub(crate) formats: &'static str,
}
