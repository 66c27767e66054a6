//! Everything that decides content and scores: pure values in, pure values out.
//!
//! The folders are the way the data goes, in one direction:
//! [`dossier`] → [`bank`] → [`quiz`] → [`attempt`] → [`scorecard`].
//! Beside them stand [`reasoning`], what follows from a dossier; [`drawing`], what pictures of it show and where;
//! [`language`], how texts are compared and which words are which; [`wording`], the sentences of a language; [`json`] and
//! [`kept`], how files are read and how what a learner did is kept; [`memory`], when to ask about a claim again;
//! [`assignment`], a quiz that a teacher gives, and [`compact`], its short form in a link;
//! [`receipt`], what a learner hands in, [`marking`] and [`statistics`], what becomes of it;
//! [`export`] and [`paper`], quizzes for other programs and for print;
//! [`records`], what course systems keep of an attempt;
//! [`study`], what of a dossier is shown to those who read it; and
//! [`rules`], which checks finished items without using the code that made them.

pub mod assignment;
pub mod attempt;
pub mod bank;
pub mod batch;
pub mod compact;
pub mod dossier;
pub mod drawing;
pub mod export;
pub(crate) mod finding;
pub mod hashing;
pub mod json;
pub mod kept;
pub mod language;
pub(crate) mod letter_case;
pub mod marking;
pub mod markup;
pub mod memory;
pub(crate) mod ordering;
pub mod paper;
pub mod practice;
pub mod quiz;
pub mod random;
pub mod reasoning;
pub mod receipt;
pub mod records;
pub mod rules;
pub mod scorecard;
pub mod statistics;
pub mod study;
pub mod wording;

/// The version of everything that decides which questions a seed gives. It goes up whenever the same dossier and
/// recipe could give another quiz.
pub const GENERATOR_VERSION: &str = "9";
