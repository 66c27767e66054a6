//! The words of what only assignments need, by language.
//!
//! For learners they are part of its file, as they are small. On the desk, which has all of assignments, each of these
//! functions is the gate of a language (`xtask/src/build/split`): there the words come with those of the desk.

use std::hint::black_box;

use crate::ui::scene::Scene;
use crate::ui::settings::Language;
use crate::ui::strings::GivenStrings;
use crate::ui::strings::ar::given::GIVEN as AR;
use crate::ui::strings::en::given::GIVEN as EN;
use crate::ui::strings::ru::given::GIVEN as RU;

/// The words of the language that is spoken.
pub(crate) fn words(scene: &Scene) -> &'static GivenStrings {
    of(scene.words.lang)
}

/// The words of the language with this tag.
pub(crate) fn of(tag: &str) -> &'static GivenStrings {
    match Language::of_tag(tag) {
        Some(Language::Russian) => russian(),
        Some(Language::Arabic) => arabic(),
        _ => &EN,
    }
}

// Without the black box the compiler sees that the answer is always the same, and answers in their place.

/// The Russian words.
#[inline(never)]
fn russian() -> &'static GivenStrings {
    black_box(&RU)
}

/// The Arabic words.
#[inline(never)]
fn arabic() -> &'static GivenStrings {
    black_box(&AR)
}
