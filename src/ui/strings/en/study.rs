//! English words of the study screens.

use crate::ui::strings::study::StudyStrings;

pub(super) const STUDY: StudyStrings = StudyStrings {
    study: "Study",
    practise: "Practise",
    progress: "Progress",
    ways: "Ways to study",
    read: "Read",
    compare: "Compare",
    timeline: "Timeline",
    formats: "Formats",
};
