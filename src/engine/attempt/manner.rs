//! How an answer was given: with which certainty, and after how many hints.

use crate::engine::kept::{self, Record, Writer};
use crate::engine::memory::Certainty;

/// How an answer is or was given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Manner {
    /// How sure the learner was, where they said so.
    pub certainty: Option<Certainty>,
    /// How many hints were shown.
    pub hints: u32,
}

impl Manner {
    /// More hints than so many no item has.
    pub const MOST_HINTS: u32 = 2;

    /// Writes it as fields of the answer; nothing where nothing is to be said.
    pub(in crate::engine) fn write_fields(self, out: &mut Writer) {
        if let Some(certainty) = self.certainty {
            out.field("certainty").text(certainty.word());
        }
        if self.hints > 0 {
            out.field("hints").number(self.hints.into());
        }
    }

    /// Reads it from the fields of an answer, which older ones do not have.
    pub(in crate::engine) fn read_fields(record: &mut Record<'_>) -> Option<Self> {
        Some(Self {
            certainty: record.optional("certainty", |value| Certainty::from_word(value.as_str()?))?,
            hints: record.optional("hints", kept::number)?.unwrap_or(0),
        })
    }
}
