//! The dossier that ships with Collate, embedded, so that the module works with nothing given.

/// `questions/syria.json` without white space and notes, as `build.rs` wrote it. Not for the interface, which is several
/// times as small with [`PACKED`].
pub const TEXT: &str = include_str!(concat!(env!("OUT_DIR"), "/shipped.json"));

/// The same dossier for [`crate::engine::dossier::packed::unpack`].
pub const PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/shipped.packed"));

/// Everything that can be asked of it, for [`crate::engine::bank::packed::unpack`]. Only in a release; empty elsewhere.
pub const POOL: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/shipped.pool"));
