//! Upper and lower case of Latin, Greek, Cyrillic and Armenian letters.
//!
//! The standard library knows every script, and its tables take nine kilobytes of the learner's download. The few
//! letters that it writes as two, and scripts that hardly occur in print, stay as they are here.

/// Where upper-case letters beyond ASCII stand: the first, the last, every how many, and how far off the lower-case ones are.
const RANGES: [(u32, u32, u32, i32); 32] = [
    (0xC0, 0xD6, 1, 32),
    (0xD8, 0xDE, 1, 32),
    (0x100, 0x12E, 2, 1),
    (0x132, 0x136, 2, 1),
    (0x139, 0x147, 2, 1),
    (0x14A, 0x176, 2, 1),
    (0x178, 0x178, 1, -121),
    (0x179, 0x17D, 2, 1),
    (0x18F, 0x18F, 1, 202),
    (0x1A0, 0x1A4, 2, 1),
    (0x1AF, 0x1AF, 1, 1),
    (0x1B3, 0x1B5, 2, 1),
    (0x1CD, 0x1DB, 2, 1),
    (0x1DE, 0x1EE, 2, 1),
    (0x1F8, 0x21E, 2, 1),
    (0x222, 0x232, 2, 1),
    (0x386, 0x386, 1, 38),
    (0x388, 0x38A, 1, 37),
    (0x38C, 0x38C, 1, 64),
    (0x38E, 0x38F, 1, 63),
    (0x391, 0x3A1, 1, 32),
    (0x3A3, 0x3AB, 1, 32),
    (0x400, 0x40F, 1, 80),
    (0x410, 0x42F, 1, 32),
    (0x460, 0x480, 2, 1),
    (0x48A, 0x4BE, 2, 1),
    (0x4C0, 0x4C0, 1, 15),
    (0x4C1, 0x4CD, 2, 1),
    (0x4D0, 0x52E, 2, 1),
    (0x531, 0x556, 1, 48),
    (0x1E00, 0x1E94, 2, 1),
    (0x1EA0, 0x1EFE, 2, 1),
];

/// The letter in lower case.
#[must_use]
pub(crate) fn lower(letter: char) -> char {
    other_case(letter, false)
}

/// The letter in upper case.
#[must_use]
pub(crate) fn upper(letter: char) -> char {
    other_case(letter, true)
}

/// Whether a letter is an upper-case one.
#[must_use]
pub(crate) fn is_upper(letter: char) -> bool {
    lower(letter) != letter
}

/// The text in lower case.
#[must_use]
pub(crate) fn lowered(text: &str) -> String {
    text.chars().map(lower).collect()
}

fn other_case(letter: char, is_lower: bool) -> char {
    // Nearly all letters are these, and the list is long.
    if letter.is_ascii() {
        return if is_lower { letter.to_ascii_uppercase() } else { letter.to_ascii_lowercase() };
    }
    let code = u32::from(letter);
    for (first, last, step, offset) in RANGES {
        let upper = if is_lower { code.wrapping_add_signed(-offset) } else { code };
        if (first..=last).contains(&upper) && (upper - first).is_multiple_of(step) {
            let found = if is_lower { upper } else { code.wrapping_add_signed(offset) };
            return char::from_u32(found).unwrap_or(letter);
        }
    }
    letter
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The blocks that are known whole.
    fn letters() -> impl Iterator<Item = char> {
        [0..=0x17F, 0x18F..=0x18F, 0x259..=0x259, 0x1A0..=0x1A5, 0x1AF..=0x1B0, 0x1B3..=0x1B6, 0x1CD..=0x1DC]
            .into_iter()
            .chain([
                0x1DE..=0x1EF,
                0x1F8..=0x21F,
                0x222..=0x233,
                0x386..=0x3CE,
                0x400..=0x52F,
                0x531..=0x586,
                0x1E00..=0x1E95,
                0x1EA0..=0x1EFF,
            ])
            .flatten()
            .filter_map(char::from_u32)
    }

    fn only(mut letters: impl Iterator<Item = char>) -> Option<char> {
        letters.next().filter(|_| letters.next().is_none())
    }

    #[test]
    fn letters_have_the_lower_case_that_the_standard_library_gives() {
        for letter in letters() {
            if let Some(expected) = only(letter.to_lowercase()) {
                assert_eq!(lower(letter), expected, "{letter}");
            }
        }
    }

    #[test]
    fn letters_have_the_upper_case_that_the_standard_library_gives() {
        // A sign of measurement, two old forms and the dotless i share their capital with another letter.
        for letter in letters().filter(|letter| !"µſςı".contains(*letter)) {
            if let Some(expected) = only(letter.to_uppercase()) {
                assert_eq!(upper(letter), expected, "{letter}");
            }
        }
    }

    #[test]
    fn other_signs_stay() {
        for sign in ['ß', '中', 'ب', '1', '-', '×', '÷'] {
            assert_eq!((lower(sign), upper(sign)), (sign, sign));
        }
        assert_eq!(lowered("Ünder ÉTÉ Россия"), "ünder été россия");
    }
}
