//! The one place that touches the web platform: what a browser gives, as plain functions that cannot panic.

pub mod address;
pub mod chance;
pub mod clock;
pub mod early;
#[cfg(feature = "element")]
pub mod element;
pub mod fault;
pub mod fetch;
pub mod fields;
pub mod files;
pub mod host;
pub mod keys;
pub mod later;
pub mod memory;
#[cfg(feature = "desk")]
pub mod packing;
pub mod page;
#[cfg(feature = "desk")]
pub mod releases;
pub mod storage;
pub mod surroundings;
#[cfg(feature = "desk")]
pub mod turn;
pub mod update;
#[cfg(feature = "desk")]
pub mod workers;

use surroundings::window;
