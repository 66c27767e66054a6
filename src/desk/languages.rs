//! The gates of the desk's languages other than English.
//!
//! In a release, what can only be reached through one of these functions, or through those of the learner's words
//! (`src/ui/languages.rs`), is a file of its own (`xtask/src/build/split`), which only those load who use the language.

use std::hint::black_box;

use super::strings::{AR, DeskStrings, EN, RU};
use crate::ui::settings::Language;

/// The words of a language, which has to be here.
pub(super) fn of(language: Language) -> &'static DeskStrings {
    match language {
        Language::English => &EN,
        Language::Russian => russian(),
        Language::Arabic => arabic(),
    }
}

// Without the black box the compiler sees that the answer is always the same, and answers in their place.

/// The Russian words.
#[inline(never)]
fn russian() -> &'static DeskStrings {
    black_box(&RU)
}

/// The Arabic words.
#[inline(never)]
fn arabic() -> &'static DeskStrings {
    black_box(&AR)
}
