//! Assignments: a quiz that a teacher gives, with what learners see of it and how it counts.
//!
//! [`link`] is the form that stands in an address, [`file`](mod@file) the one for what does not fit there.

mod fault;
pub mod file;
pub mod link;
mod nearest;
mod policy;
mod shown;

pub use fault::Fault;
pub use nearest::{asked_in_parts, meant, met};
pub use policy::{Attempts, Counts, Credit, Dates, Minutes, Pause, Percent, Policy, Preset, TimeLimit, Timing, Tries};
pub use shown::{Shown, What, When};

use crate::engine::bank::ItemId;
use crate::engine::compact::line;
use crate::engine::dossier::Dossier;
use crate::engine::dossier::vocabulary::{Vocabulary, vocabulary};
use crate::engine::quiz::Recipe;
use crate::engine::wording::{self, Wording};
use serde::{Deserialize, Deserializer, Serialize, de};

vocabulary! {
    /// Whose questions are whose.
    Seeds {
        /// Everybody gets the same quiz.
        Shared = "shared",
        /// Each learner gets a quiz of their own from the same blueprint.
        Own = "own",
    }
}

/// A title that a teacher gives: one line, not blank, and short.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Title(String);

impl Title {
    /// A new title takes at most so many bytes in a link, so that it stays short: so many letters of one alphabet, or a
    /// third as many of Chinese.
    pub const MOST: usize = 84;

    /// Those of earlier versions took so many bytes as they are. What is kept with one stays readable.
    const MOST_EARLIER: usize = 120;

    /// The title without white space at its ends; nothing where it is blank, too long or has control characters.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let text = text.trim();
        let is_short = line::length(text) <= Self::MOST || text.len() <= Self::MOST_EARLIER;
        let is_one = !text.is_empty() && is_short && !text.chars().any(char::is_control);
        is_one.then(|| Self(text.to_owned()))
    }

    /// The title as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A quiz that a teacher gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assignment {
    /// What the quiz is made of; it names dossier and generator. Where each learner has a quiz of their own, only its
    /// seed is another one ([`Assignment::recipe_for`]).
    pub recipe: Recipe,
    /// Whose questions are whose.
    pub seeds: Seeds,
    /// What learners see, and how it counts.
    pub policy: Policy,
    /// The language in which questions are worded, as a BCP 47 tag.
    pub language: String,
    /// What the teacher calls it.
    pub title: Option<Title>,
}

impl Assignment {
    /// An assignment of a recipe in the language of its dossier: shared, without a title.
    #[must_use]
    pub fn new(dossier: &Dossier, recipe: Recipe, policy: Policy) -> Self {
        Self { recipe, seeds: Seeds::Shared, policy, language: dossier.language.clone(), title: None }
    }

    /// The recipe of a learner with this seed; the one recipe where everybody has the same.
    #[must_use]
    pub fn recipe_for(&self, seed: u32) -> Recipe {
        match self.seeds {
            Seeds::Shared => self.recipe.clone(),
            Seeds::Own => Recipe { seed, ..self.recipe.clone() },
        }
    }

    /// The words of its questions.
    ///
    /// # Errors
    /// [`Fault::UnknownLanguage`] where this program has none.
    pub fn wording(&self) -> Result<&'static Wording, Fault> {
        wording::for_language(&self.language).ok_or_else(|| Fault::UnknownLanguage { tag: self.language.clone() })
    }

    /// The same with an item that must appear, and is banned no longer.
    #[must_use]
    pub fn pin(self, item: ItemId) -> Self {
        let mut free = self.free(&item);
        free.recipe.pins.push(item);
        free
    }

    /// The same with an item that must not appear, and is pinned no longer.
    #[must_use]
    pub fn ban(self, item: ItemId) -> Self {
        let mut free = self.free(&item);
        free.recipe.bans.push(item);
        free
    }

    /// The same with an item neither pinned nor banned.
    #[must_use]
    pub fn free(mut self, item: &ItemId) -> Self {
        self.recipe.pins.retain(|pin| pin != item);
        self.recipe.bans.retain(|ban| ban != item);
        self
    }
}
