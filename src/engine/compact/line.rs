//! A line for people as few bytes: one for each letter of most alphabets, where UTF-8 takes two or three.
//!
//! | byte | what |
//! |---|---|
//! | below 127 | that letter of ASCII |
//! | 127 | the next number says of which 128 letters of Unicode those after it are |
//! | 128 and more | the letter of these with that place |
//!
//! Scripts of thousands of letters, such as Chinese, are shorter in UTF-8. The lowest bit of the length says which it is.

use super::{Pack, Unpack};

/// The next number says of which letters those after it are.
const TURN: u8 = 127;

/// How many letters one byte can tell apart.
const WINDOW: u32 = 128;

/// So many bytes a line takes, its length apart. A line has no control characters.
#[must_use]
pub fn length(line: &str) -> usize {
    in_windows(line).len().min(line.len())
}

fn in_windows(line: &str) -> Vec<u8> {
    let mut pack = Pack::default();
    let mut window = 0;
    for letter in line.chars().map(u32::from) {
        if letter < TURN.into() {
            pack.byte(letter as u8);
            continue;
        }
        if letter / WINDOW != window {
            window = letter / WINDOW;
            pack.byte(TURN);
            pack.number(window.into());
        }
        pack.byte((letter % WINDOW) as u8 | 128);
    }
    pack.into_bytes()
}

pub(super) fn write(pack: &mut Pack, line: &str) {
    let bytes = in_windows(line);
    let is_shorter = bytes.len() < line.len();
    let bytes = if is_shorter { &bytes } else { line.as_bytes() };
    pack.number((bytes.len() as u64) << 1 | u64::from(is_shorter));
    pack.bytes(bytes);
}

pub(super) fn read(unpack: &mut Unpack<'_>) -> Option<String> {
    let length = unpack.small()?;
    let bytes = unpack.bytes((length >> 1) as usize)?;
    if length & 1 == 0 {
        return String::from_utf8(bytes.to_vec()).ok();
    }
    let mut source = Unpack::new(bytes);
    let mut window = 0;
    let mut line = String::new();
    while !source.rest().is_empty() {
        let letter = match source.byte()? {
            TURN => {
                window = source.small()?;
                continue;
            }
            byte if byte < TURN => byte.into(),
            byte => window.checked_mul(WINDOW)?.checked_add(u32::from(byte & TURN))?,
        };
        line.push(char::from_u32(letter)?);
    }
    Some(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn packed(line: &str) -> Vec<u8> {
        let mut pack = Pack::default();
        pack.line(line);
        pack.into_bytes()
    }

    #[test]
    fn a_line_comes_back_in_about_a_byte_a_letter() {
        for (line, most) in [
            ("", 1),
            ("Week 3: goals & costs", 22),
            ("Неделя 3: цели и издержки (повторение)", 41),
            ("الأسبوع الثالث: الأهداف والتكاليف", 36),
            ("Ἐν ἀρχῇ ἦν ὁ λόγος", 40),
            ("第三周:目标与代价", 28),
            ("Quiz 🎯 Ж 🎯", 25),
        ] {
            let bytes = packed(line);
            assert!(bytes.len() <= most, "{line}: {}", bytes.len());
            assert_eq!(bytes.len(), length(line) + 1);
            assert_eq!(Unpack::new(&bytes).line().as_deref(), Some(line));
        }
    }

    #[test]
    fn what_is_no_line_is_refused() {
        for bytes in
            [&[][..], &[4], &[3, TURN], &[7, TURN, 0xff, 0xff], &[11, TURN, 0xff, 0xff, 0x7f, 0x80], &[2, 0xff]]
        {
            assert_eq!(Unpack::new(bytes).line(), None, "{bytes:?}");
        }
        // A half of a pair of UTF-16 is no letter.
        assert_eq!(Unpack::new(&[9, TURN, 0xb0, 0x03, 0x80]).line(), None);
    }

    #[cfg(not(target_arch = "wasm32"))]
    proptest::proptest! {
        #[test]
        fn every_line_comes_back(line in "\\PC{0,60}") {
            let bytes = packed(&line);
            let mut source = Unpack::new(&bytes);
            proptest::prop_assert_eq!(source.line(), Some(line));
            proptest::prop_assert!(source.rest().is_empty());
        }

        #[test]
        fn no_bytes_make_reading_panic(bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..40)) {
            Unpack::new(&bytes).line();
        }
    }
}
