//! Short text codes for links and for pasting: bytes packed tightly, a checksum, letters that an address can hold.
//!
//! The checksum finds damage, not fraud: whoever changes a code on purpose can make another one.

mod letters;
pub mod line;
mod pack;

pub use pack::{Pack, Unpack};

/// Why a text is no code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Damage {
    /// There is nothing.
    Empty,
    /// There are more letters than a code may have.
    TooLong {
        /// How many there are.
        characters: usize,
        /// How many there may be.
        most: usize,
    },
    /// There is a letter that no code has.
    Letter {
        /// The letter.
        letter: char,
        /// Where it stands, from 1, white space not counted.
        place: usize,
    },
    /// It is not as it was made: letters are missing, more or changed.
    Changed,
}

/// The bytes as a code, their checksum behind them.
#[must_use]
pub fn seal(mut bytes: Vec<u8>) -> String {
    let checksum = crc(&bytes);
    bytes.extend(checksum.to_le_bytes());
    letters::write(&bytes)
}

/// The bytes of a code. White space, as mail programs put in, does not count.
///
/// # Errors
/// Why it is none.
pub fn unseal(text: &str, most: usize) -> Result<Vec<u8>, Damage> {
    let is_meant = |letter: &char| !letter.is_whitespace();
    // Counted before anything is kept, so that a huge text costs no memory.
    let characters = text.chars().filter(is_meant).take(most.saturating_mul(64)).count();
    if characters == 0 {
        return Err(Damage::Empty);
    }
    if characters > most {
        return Err(Damage::TooLong { characters, most });
    }
    let mut values = Vec::with_capacity(characters);
    for (letter, place) in text.chars().filter(is_meant).zip(1..) {
        values.push(letters::value(letter).ok_or(Damage::Letter { letter, place })?);
    }
    let mut bytes = letters::read(&values).ok_or(Damage::Changed)?;
    let data = bytes.len().checked_sub(4).ok_or(Damage::Changed)?;
    let checksum = bytes.split_off(data);
    if checksum == crc(&bytes).to_le_bytes() { Ok(bytes) } else { Err(Damage::Changed) }
}

/// The checksum CRC-32 (reflected polynomial 0xEDB88320), which finds every change within 32 bits: of any one letter, of
/// two beside each other, of any one byte.
///
/// Source: ISO/IEC 13239 and RFC 1952, section 8.
#[must_use]
pub fn crc(bytes: &[u8]) -> u32 {
    let mut rest = u32::MAX;
    for byte in bytes {
        rest ^= u32::from(*byte);
        for _ in 0..8 {
            let low = rest & 1;
            rest >>= 1;
            if low == 1 {
                rest ^= 0xedb8_8320;
            }
        }
    }
    !rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checksum_is_the_known_one() {
        // The check value of the catalogue of CRCs.
        assert_eq!(crc(b"123456789"), 0xcbf4_3926);
        assert_eq!(crc(b""), 0);
    }

    #[test]
    fn a_code_is_read_as_it_was_made_and_white_space_does_not_count() {
        for length in 0..40_u8 {
            let bytes: Vec<u8> = (0..length).map(|byte| byte.wrapping_mul(37)).collect();
            let code = seal(bytes.clone());
            assert_eq!(unseal(&code, 100), Ok(bytes.clone()));
            let broken: String = code.chars().flat_map(|letter| [letter, '\n', ' ']).collect();
            assert_eq!(unseal(&broken, 100), Ok(bytes));
        }
    }

    #[test]
    fn every_changed_missing_or_added_letter_is_noticed() {
        let bytes: Vec<u8> = (0..50).collect();
        let code = seal(bytes);
        let letters: Vec<char> = code.chars().collect();
        let text = |letters: &[char]| letters.iter().collect::<String>();
        for place in 0..letters.len() {
            for byte in 0..=255_u8 {
                let mut changed = letters.clone();
                changed[place] = char::from(byte);
                assert!(changed == letters || unseal(&text(&changed), 1000).is_err(), "{place} {byte}");
                let mut longer = letters.clone();
                longer.insert(place, char::from(byte));
                assert!(char::from(byte).is_whitespace() || unseal(&text(&longer), 1000).is_err(), "{place} {byte}");
            }
            let mut shorter = letters.clone();
            shorter.remove(place);
            assert!(unseal(&text(&shorter), 1000).is_err(), "{place}");
            assert!(unseal(&text(&letters[..place]), 1000).is_err(), "{place}");
        }
    }

    #[test]
    fn each_way_to_be_no_code_is_told() {
        assert_eq!(unseal(" \n", 10), Err(Damage::Empty));
        assert_eq!(unseal(&"A".repeat(11), 10), Err(Damage::TooLong { characters: 11, most: 10 }));
        assert_eq!(unseal("AA A+", 10), Err(Damage::Letter { letter: '+', place: 4 }));
        assert_eq!(unseal("AAAA", 10), Err(Damage::Changed));
        assert_eq!(unseal("A", 10), Err(Damage::Changed));
    }
}
