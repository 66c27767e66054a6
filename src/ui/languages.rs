//! The gates of the languages other than English.
//!
//! In a release, what can only be reached through one of these functions is a file of its own (`xtask/src/build/split`), which
//! only those load who use the language. So each of them may only be called once that file is there.

use std::hint::black_box;

use super::strings::{AR_LATER, LaterStrings, RU_LATER};

// Without the black box the compiler sees that the answer is always the same, and answers in their place.

/// The Russian words.
#[inline(never)]
pub(super) fn russian() -> &'static LaterStrings {
    black_box(&RU_LATER)
}

/// The Arabic words.
#[inline(never)]
pub(super) fn arabic() -> &'static LaterStrings {
    black_box(&AR_LATER)
}
