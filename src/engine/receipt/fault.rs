//! Why a file or text is no receipt. [`crate::engine::wording::handing`] tells it in sentences.

use crate::engine::bank::ItemId;
use crate::engine::compact::Damage;

/// Why a file or text is no receipt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is too large.
    TooLarge {
        /// Its size in bytes.
        bytes: usize,
        /// The largest size.
        most: usize,
    },
    /// It holds bytes that are no text.
    NotText,
    /// The pasted text is damaged.
    Code(Damage),
    /// The file is no JSON.
    NotJson {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
    },
    /// The file is JSON, and no receipt.
    NotAReceipt,
    /// It is what learners were given: an assignment, as a file or a link.
    AnAssignment,
    /// The text is one that people wrote, with no receipt in it.
    NoneInText,
    /// A later version of Collate made it.
    NewerVersion {
        /// The version of the receipt.
        found: u32,
        /// The latest that this program reads.
        known: u32,
    },
    /// A field of it is missing, too much or not what it should be.
    Unreadable,
    /// It has more answers than any quiz has questions.
    TooManyAnswers {
        /// How many.
        count: usize,
        /// How many there may be.
        most: usize,
    },
    /// It answers one question twice.
    RepeatedAnswer {
        /// The question.
        item: ItemId,
    },
    /// The name is longer than a name can be typed.
    NameTooLong {
        /// How many bytes it has.
        bytes: usize,
    },
}

impl From<Damage> for Fault {
    fn from(damage: Damage) -> Self {
        Self::Code(damage)
    }
}
