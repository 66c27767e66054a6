//! Collate: a quiz and study module that compares sources.
//!
//! - [`engine`]: everything that decides content and scores. Pure: no clock, no random source, no storage, no page.
//! - [`shipped`]: the dossier that comes with the module.
//! - `browser`: the one place that touches the web platform.
//! - `desk`: the teachers' page, a program of its own.
//! - `ui`: the interface. It renders engine values and dispatches actions.

pub mod engine;
pub mod shipped;

#[cfg(feature = "ui")]
pub mod browser;
#[cfg(feature = "desk")]
pub mod desk;
#[cfg(feature = "ui")]
pub mod ui;
