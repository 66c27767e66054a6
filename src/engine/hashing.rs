//! Stable 64-bit hashes: the identity of contents, the same on every platform and in every release.
//!
//! They name things and order things; they protect nothing.

use std::fmt;

/// Collects text into a 64-bit hash: FNV-1a, then the finisher of SplitMix64, so that every bit of the input moves
/// every bit of the output.
///
/// Source of the constants: Fowler, Noll and Vo's FNV-1a for 64 bits; Steele, Lea and Flood 2014 (SplitMix).
#[derive(Clone, Debug)]
pub struct Hasher(u64);

impl Hasher {
    /// An empty hash, started from a number, so that two purposes never share an order.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(0xcbf2_9ce4_8422_2325 ^ mix(seed))
    }

    /// Adds one text. Its end counts: `("ab", "c")` and `("a", "bc")` differ.
    #[must_use]
    pub fn text(mut self, text: &str) -> Self {
        for byte in text.as_bytes() {
            self.step(*byte);
        }
        self.step(0xff);
        self
    }

    /// Ends a text that was written piece by piece.
    #[must_use]
    pub fn end(mut self) -> Self {
        self.step(0xff);
        self
    }

    /// Adds one byte of a text.
    pub(crate) fn step(&mut self, byte: u8) {
        self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    }

    /// The finished hash.
    #[must_use]
    pub fn finish(self) -> u64 {
        mix(self.0)
    }
}

/// Texts can be written piece by piece; [`Hasher::end`] ends them.
impl fmt::Write for Hasher {
    fn write_str(&mut self, piece: &str) -> fmt::Result {
        piece.bytes().for_each(|byte| self.step(byte));
        Ok(())
    }
}

/// Hashes what is written of a value, started from `seed`: the same as hashing its text.
#[must_use]
pub(crate) fn hash_written(seed: u64, written: fmt::Arguments<'_>) -> u64 {
    let mut hasher = Hasher::new(seed);
    // Writing to a hash cannot fail.
    let _ = fmt::Write::write_fmt(&mut hasher, written);
    hasher.end().finish()
}

/// The finisher of SplitMix64: a one-to-one map on 64-bit numbers that scatters neighbours.
#[must_use]
pub(crate) fn mix(number: u64) -> u64 {
    let mut mixed = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

/// Hashes a few texts in order, started from `seed`.
#[must_use]
pub fn hash_texts(seed: u64, texts: &[&str]) -> u64 {
    texts.iter().fold(Hasher::new(seed), |hasher, text| hasher.text(text)).finish()
}

/// Sixteen hexadecimal digits: a hash as it stands in files and links.
#[must_use]
pub fn hexadecimal(hash: u64) -> String {
    format!("{hash:016x}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_border_between_texts_counts() {
        assert_ne!(hash_texts(0, &["ab", "c"]), hash_texts(0, &["a", "bc"]));
    }

    #[test]
    fn what_is_written_in_pieces_is_one_text() {
        assert_eq!(hash_written(3, format_args!("{}-{}", 12, "ab")), hash_texts(3, &["12-ab"]));
    }

    #[test]
    fn the_seed_counts() {
        assert_ne!(hash_texts(0, &["a"]), hash_texts(1, &["a"]));
    }

    #[test]
    fn hashes_stay_the_same_between_releases() {
        assert_eq!(hexadecimal(hash_texts(7, &["goal", "memo"])), "92637cf5d7b9bc3b");
    }
}
