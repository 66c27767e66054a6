//! The interface: renders engine values and dispatches actions. It decides nothing about content or scores.

mod app;
pub mod assigned;
pub(crate) mod components;
pub(crate) mod effects;
pub mod feedback;
pub(crate) mod given;
pub mod input;
mod languages;
mod later;
mod outside;
pub mod pages;
pub mod people;
pub mod practice;
pub mod progress;
pub mod route;
pub mod scene;
pub mod settings;
pub mod store;
pub mod strings;
pub(crate) mod tag;
pub mod transfer;

pub use app::mount;
#[cfg(feature = "element")]
pub(crate) use app::{App, show_in};
#[cfg(feature = "element")]
pub(crate) use later::{begin_element, opening as opening_in_element};
