//! Gives back what a writer collected.
//!
//! Nothing here fails at once: where the bytes make no sense, something harmless is given and the source is spoilt,
//! which is asked once at the end. So no reader needs a way out for every field.

use super::field::{CLAIMS, Field, POINTS, SERIES};
use super::record::{LISTS, lengths};
use super::successor;
use crate::engine::dossier::Dossier;

/// What is still to be read.
pub(in crate::engine) struct Source<'a> {
    texts: &'a str,
    ids: &'a str,
    numbers: &'a [u8],
    last_id: String,
    last_numbers: [i64; SERIES],
    /// How many entries there are to refer to, by series.
    pub(in crate::engine) counts: [i64; SERIES],
    is_spoilt: bool,
}

impl<'a> Source<'a> {
    /// Takes the sections apart, and gives the hash that was packed with them. Nothing where it is another version.
    pub(in crate::engine) fn new(bytes: &'a [u8], version: u8) -> Option<(u64, Self)> {
        let (_, rest) = bytes.split_first().filter(|(own, _)| **own == version)?;
        let (hash, rest) = rest.split_first_chunk()?;
        let mut source = Self {
            texts: "",
            ids: "",
            numbers: rest,
            last_id: String::new(),
            last_numbers: [0; SERIES],
            counts: [1 << 32; SERIES],
            is_spoilt: false,
        };
        source.texts = source.section()?;
        source.ids = source.section()?;
        (!source.is_spoilt).then_some((u64::from_le_bytes(*hash), source))
    }

    /// Refers to what this dossier lists from now on.
    pub(in crate::engine) fn refer_to(&mut self, dossier: &Dossier) {
        for (series, length) in LISTS.into_iter().zip(lengths(dossier)) {
            self.counts[series] = length;
        }
        self.counts[POINTS] = dossier.points.len() as i64;
        self.counts[CLAIMS] = dossier.claims.len() as i64;
    }

    fn section(&mut self) -> Option<&'a str> {
        let length = usize::try_from(self.number()).ok()?;
        let (section, rest) = self.numbers.split_at_checked(length)?;
        self.numbers = rest;
        str::from_utf8(section).ok()
    }

    /// Whether everything made sense and nothing is left.
    pub(in crate::engine) fn is_spent(&self) -> bool {
        !self.is_spoilt && self.texts.is_empty() && self.ids.is_empty() && self.numbers.is_empty()
    }

    /// Remembers that something made no sense.
    pub(in crate::engine) fn spoil(&mut self) {
        self.is_spoilt = true;
        (self.texts, self.ids, self.numbers) = ("", "", &[]);
    }

    /// The next text for people.
    pub(in crate::engine) fn text(&mut self) -> &'a str {
        match self.texts.split_once('\n') {
            Some((text, rest)) => {
                self.texts = rest;
                text
            }
            None => {
                self.spoil();
                ""
            }
        }
    }

    /// The next id.
    pub(in crate::engine) fn id(&mut self) -> &str {
        match self.ids.split_once('\n') {
            Some((id, rest)) => {
                self.ids = rest;
                self.last_id = if id.is_empty() { successor(&self.last_id) } else { id.to_owned() };
            }
            None => self.spoil(),
        }
        &self.last_id
    }

    /// The next number.
    pub(in crate::engine) fn number(&mut self) -> u64 {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let Some((byte, rest)) = self.numbers.split_first() else {
                break;
            };
            self.numbers = rest;
            number |= u64::from(byte & 0x7f) << shift;
            if *byte < 0x80 {
                return number;
            }
        }
        self.spoil();
        0
    }

    /// The next bytes, as they are.
    pub(in crate::engine) fn bytes<const LENGTH: usize>(&mut self) -> [u8; LENGTH] {
        match self.numbers.split_first_chunk() {
            Some((bytes, rest)) => {
                self.numbers = rest;
                *bytes
            }
            None => {
                self.spoil();
                [0; LENGTH]
            }
        }
    }

    /// The next fields of one sort.
    pub(in crate::engine) fn times<T: Field>(&mut self, count: usize) -> Vec<T> {
        (0..count).map(|_| T::unpack(self)).collect()
    }

    /// The next number, which must be below a limit.
    pub(in crate::engine) fn below(&mut self, limit: u64) -> u32 {
        let number = self.number();
        if number < limit {
            return number as u32;
        }
        self.spoil();
        0
    }

    /// The next number that may be negative.
    pub(in crate::engine) fn signed(&mut self) -> i64 {
        let number = self.number();
        (number >> 1) as i64 ^ -((number & 1) as i64)
    }

    /// The next number that is often near the one before in its series. It is below the count of that series.
    pub(in crate::engine) fn near(&mut self, series: usize) -> u32 {
        let number = self.last_numbers[series].wrapping_add(self.signed());
        if !(0..self.counts[series]).contains(&number) {
            self.spoil();
            return 0;
        }
        self.last_numbers[series] = number;
        number as u32
    }

    /// The length of a list. Every entry takes at least a byte, so there can be no more than there are bytes left.
    pub(in crate::engine) fn length(&mut self) -> usize {
        let left = self.texts.len() + self.ids.len() + self.numbers.len();
        self.below(left as u64 + 1) as usize
    }
}
