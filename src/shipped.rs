//! The dossier that ships with Collate, embedded, so that the module works with nothing given.

/// `questions/syria.json` without white space and notes, as `build.rs` packed it.
pub const TEXT: &str = include_str!(concat!(env!("OUT_DIR"), "/shipped.json"));
