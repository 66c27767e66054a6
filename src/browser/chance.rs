//! The one caller of the random source.

/// The largest number that is proposed: five digits are quickly told and typed.
const LARGEST: f64 = 99_999.0;

/// A number for a new quiz, from 1 to 99 999.
#[must_use]
pub fn seed() -> u32 {
    (js_sys::Math::random() * LARGEST) as u32 + 1
}
