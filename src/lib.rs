//! Collate: a quiz and study module that compares sources.
//!
//! - [`engine`]: everything that decides content and scores. Pure: no clock, no random source, no storage, no page.
//! - [`shipped`]: the dossier that comes with the module.
//! - `browser`: the one place that touches the web platform.
//! - `desk`: the teachers' page, a program of its own.
//! - `element`: the learner's program inside somebody else's page, a program of its own too.
//! - `ui`: the interface. It renders engine values and dispatches actions.

pub mod engine;
pub mod shipped;

#[cfg(feature = "ui")]
pub mod browser;
#[cfg(feature = "desk")]
pub mod desk;
#[cfg(feature = "element")]
pub mod element;
// An element leaves out some screens of the page.
#[cfg(feature = "ui")]
#[cfg_attr(feature = "element", allow(dead_code))]
pub mod ui;
