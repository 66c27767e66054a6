//! The desk: the teachers' page, a program of its own that learners never download.
//!
//! It is built like the learner's: one state, changed by actions and purely; views that are functions of a [`scene`];
//! effects around them. What learners see, it shows with the learner's own views, on a learner's state that it holds
//! ([`store::Desk::learner`]).

mod app;
pub mod catalogue;
mod components;
mod effects;
mod embed;
mod languages;
mod name;
pub mod pages;
pub mod route;
pub mod scene;
pub mod store;
pub mod strings;
mod worker;
pub mod zip;

pub use app::mount;
pub use worker::work;
