//! The names of items and options: hashes of what they ask and mean, so that they last.

use std::fmt::{self, Write};
use std::rc::Rc;

use super::Kind;
use crate::engine::bank::meaning::{Asked, Value};
use crate::engine::hashing::{Hasher, hash_written, hexadecimal};

/// Names an item for good: the same kind, question and key have the same id in every quiz, whatever the distractors.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemId(pub Rc<str>);

impl ItemId {
    /// The id of the item of this kind that asks `asked` and has `key` as its answer.
    #[must_use]
    pub fn new(kind: Kind, asked: &Asked, key: &str) -> Self {
        IdSeed::new(kind, asked, &key).id()
    }

    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ItemId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// An item's id while it is only a candidate: thousands of these are made for each quiz, and few become items.
#[derive(Clone, Copy, Debug)]
pub(crate) struct IdSeed {
    kind: Kind,
    hash: u64,
}

impl IdSeed {
    /// The id of the item of this kind that asks `asked` and has `key` as its answer: the text of the right value, or
    /// of the pairs of row and label, sorted.
    pub(in crate::engine::bank) fn new(kind: Kind, asked: &Asked, key: &dyn fmt::Display) -> Self {
        let mut hasher = Hasher::new(0).text(kind.word());
        // Writing to a hash cannot fail.
        let _ = write!(hasher, "{asked}");
        hasher = hasher.end();
        let _ = write!(hasher, "{key}");
        Self { kind, hash: hasher.end().finish() }
    }

    /// The id itself.
    pub(crate) fn id(self) -> ItemId {
        let mut id = String::with_capacity(32);
        self.letters().for_each(|letter| id.push(char::from(letter)));
        ItemId(id.into())
    }

    /// What its digits say, the highest first: with the kind, all of it.
    pub(in crate::engine::bank) fn digits(self) -> [u8; 5] {
        let [first, second, third, fourth, fifth, ..] = self.hash.to_be_bytes();
        [first, second, third, fourth, fifth]
    }

    /// The id of this kind with these digits.
    pub(in crate::engine::bank) fn from_digits(kind: Kind, digits: [u8; 5]) -> Self {
        let [first, second, third, fourth, fifth] = digits;
        Self { kind, hash: u64::from_be_bytes([first, second, third, fourth, fifth, 0, 0, 0]) }
    }

    /// Which of two ids comes first.
    pub(crate) fn order(self, other: Self) -> std::cmp::Ordering {
        self.letters().cmp(other.letters())
    }

    /// Whether this is the id.
    pub(crate) fn is(self, id: &ItemId) -> bool {
        self.letters().eq(id.0.bytes())
    }

    /// A hash of the id between a text before and one after it.
    pub(crate) fn hash_between(self, seed: u64, before: Option<&str>, after: Option<&str>) -> u64 {
        let mut hasher = Hasher::new(seed);
        if let Some(before) = before {
            hasher = hasher.text(before);
        }
        self.letters().for_each(|letter| hasher.step(letter));
        hasher = hasher.end();
        if let Some(after) = after {
            hasher = hasher.text(after);
        }
        hasher.finish()
    }

    /// The kind with hyphens, a hyphen, and ten hexadecimal digits.
    fn letters(self) -> impl Iterator<Item = u8> {
        let kind = self.kind.word().bytes().map(|letter| if letter == b'_' { b'-' } else { letter });
        let digits = (6..16).rev().map(move |digit| b"0123456789abcdef"[(self.hash >> (digit * 4)) as usize & 15]);
        kind.chain([b'-']).chain(digits)
    }
}

/// Names an option, a row, a label or an answer within its item, by its content and never by its place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OptionId(pub Rc<str>);

impl OptionId {
    /// The id of the option that stands for `value`.
    #[must_use]
    pub fn new(value: &Value) -> Self {
        Self(hexadecimal(hash_written(1, format_args!("{value}")))[..8].into())
    }
}

impl fmt::Display for OptionId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}
