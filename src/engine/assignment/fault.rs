//! Why an assignment cannot be opened or written. [`crate::engine::wording::handing`] tells it in sentences.

use crate::engine::bank::ItemId;
use crate::engine::compact::Damage;

/// Why an assignment cannot be opened or written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The text of the link is damaged.
    Code(Damage),
    /// It is whole, and not what this program would have written: it cannot be trusted.
    Unreadable,
    /// A later version of Collate made it.
    NewerVersion {
        /// The version of the link or file.
        found: u32,
        /// The latest that this program reads.
        known: u32,
    },
    /// Another version of the generator made it, which may give other questions.
    OtherGenerator {
        /// The version named.
        found: String,
        /// That of this program.
        known: String,
    },
    /// It is for another dossier, or another state of it.
    OtherDossier {
        /// The id of the dossier it is for.
        wanted: String,
        /// The hash of the dossier it is for.
        wanted_hash: String,
        /// The id of the dossier that is open.
        open: String,
        /// The hash of the dossier that is open.
        open_hash: String,
    },
    /// Questions cannot be worded in its language.
    UnknownLanguage {
        /// The language.
        tag: String,
    },
    /// It pins or bans a question that the dossier does not give.
    UnknownItem {
        /// The question.
        item: ItemId,
    },
    /// The link would be too long: it needs a file.
    TooLong {
        /// How many characters it would have.
        characters: usize,
        /// How many it may have.
        most: usize,
    },
    /// The file is too large.
    FileTooLarge {
        /// Its size in bytes.
        bytes: usize,
        /// The largest size.
        most: usize,
    },
    /// The file is no JSON.
    NotJson {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
    },
    /// The file is JSON, and no assignment.
    NotAnAssignment,
}

impl From<Damage> for Fault {
    fn from(damage: Damage) -> Self {
        Self::Code(damage)
    }
}
