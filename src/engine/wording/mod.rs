//! The words of a language: what the engine itself puts into sentences.

pub mod problems;
