//! The laws of answering, marking and mastery, checked from outside.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "helpers of tests may fail as tests do")]

mod attempts;
mod chance;
mod grid;
mod items;
mod laws;
mod marking;
mod mastery;
mod records;
mod recovery;
