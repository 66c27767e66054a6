//! The quiz: the items that one recipe draws.

mod draw;
mod giveaway;
mod leak;
mod queues;
mod recipe;
mod tally;
mod within;

pub use draw::{Drawer, Drawn, Shortfall, draw};
pub use giveaway::{Giveaway, giveaways, left_out};
pub(crate) use leak::Traces;
pub use recipe::{Blueprint, Number, Quota, Recipe, Share};

use crate::engine::bank::Item;

/// The items that one recipe draws, in the order in which they are asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quiz {
    /// What it was made from.
    pub recipe: Recipe,
    /// The items.
    pub items: Vec<Item>,
}
