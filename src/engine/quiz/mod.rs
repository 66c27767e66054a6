//! The quiz: the items that one recipe draws.

mod recipe;

pub use recipe::{Blueprint, Recipe};

use crate::engine::bank::Item;
use crate::engine::reasoning::Knowledge;

/// The items that one recipe draws, in the order in which they are asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quiz {
    /// What it was made from.
    pub recipe: Recipe,
    /// The items.
    pub items: Vec<Item>,
}

/// Draws the quiz of a recipe. Only what is drawn is worded and proven.
#[must_use]
pub fn draw(knowledge: &Knowledge<'_>, recipe: &Recipe) -> Quiz {
    let _ = knowledge;
    Quiz { recipe: recipe.clone(), items: Vec::new() }
}
