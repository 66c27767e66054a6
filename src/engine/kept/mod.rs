//! What is kept on a device, as JSON: how it is written, and how it is read again.
//!
//! It is read by hand, field by field. What does not look as it was written is nothing at all: nobody can mend it, so
//! nobody needs to know where it is wrong. (A dossier, which people write, is read in [`super::dossier`] and told all
//! its faults.)

mod read;
mod write;

pub use read::{Record, list, number};
pub use write::Writer;

use crate::engine::json::{self, Value};

/// Something that can be kept.
pub trait Kept: Sized {
    /// Writes it.
    fn write(&self, out: &mut Writer);

    /// Reads it. Nothing where it was not written by [`Self::write`].
    fn read(value: &Value) -> Option<Self>;

    /// It as JSON.
    #[must_use]
    fn to_json(&self) -> String {
        let mut out = Writer::default();
        self.write(&mut out);
        out.into_text()
    }

    /// Reads it from JSON.
    #[must_use]
    fn from_json(json: &str) -> Option<Self> {
        Self::read(&json::parse(json).ok()?)
    }
}
