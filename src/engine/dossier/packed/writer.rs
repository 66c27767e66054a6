//! Collects what a dossier consists of, sort by sort.

use super::field::SERIES;
use super::successor;

/// Everything written so far.
#[derive(Default)]
pub(in crate::engine) struct Writer {
    texts: String,
    ids: String,
    numbers: Vec<u8>,
    last_id: String,
    last_numbers: [i64; SERIES],
}

impl Writer {
    /// Writes a text for people.
    pub(in crate::engine) fn text(&mut self, text: &str) {
        debug_assert!(!text.contains('\n'), "a line break in {text:?}");
        self.texts.push_str(text);
        self.texts.push('\n');
    }

    /// Writes an id.
    pub(in crate::engine) fn id(&mut self, id: &str) {
        debug_assert!(!id.is_empty() && !id.contains('\n'), "no id: {id:?}");
        if id != successor(&self.last_id) {
            self.ids.push_str(id);
        }
        self.ids.push('\n');
        id.clone_into(&mut self.last_id);
    }

    /// Writes a number that is seldom large.
    pub(in crate::engine) fn number(&mut self, number: u64) {
        write_number(&mut self.numbers, number);
    }

    /// Writes bytes as they are.
    pub(in crate::engine) fn bytes(&mut self, bytes: &[u8]) {
        self.numbers.extend(bytes);
    }

    /// Writes a number that may be negative.
    pub(in crate::engine) fn signed(&mut self, number: i64) {
        self.number(((number << 1) ^ (number >> 63)) as u64);
    }

    /// Writes a number that is often near the one before in its series.
    pub(in crate::engine) fn near(&mut self, series: usize, number: u32) {
        let number = i64::from(number);
        self.signed(number - self.last_numbers[series]);
        self.last_numbers[series] = number;
    }

    /// All that was written, as it is embedded.
    pub(in crate::engine) fn finish(self, version: u8, hash: u64) -> Vec<u8> {
        let mut bytes = vec![version];
        bytes.extend(hash.to_le_bytes());
        for section in [self.texts, self.ids] {
            write_number(&mut bytes, section.len() as u64);
            bytes.extend(section.as_bytes());
        }
        bytes.extend(self.numbers);
        bytes
    }
}

fn write_number(bytes: &mut Vec<u8>, mut number: u64) {
    while number > 0x7f {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}
