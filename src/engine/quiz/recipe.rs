//! What a quiz is made of. Same dossier, same recipe, same generator version: the same quiz, byte for byte.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::engine::GENERATOR_VERSION;
use crate::engine::bank::{Kind, Level};
use crate::engine::dossier::id::ArticleId;
use crate::engine::dossier::{Dimension, Dossier};
use crate::engine::hashing::hexadecimal;

/// How many items of what. An entry is how many at the least; what is not named is free.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Blueprint {
    /// How many items altogether.
    pub items: u32,
    /// How many for a dimension.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub dimensions: BTreeMap<Dimension, u32>,
    /// How many that ask about an article.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub articles: BTreeMap<ArticleId, u32>,
    /// How many of a level.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub levels: BTreeMap<Level, u32>,
    /// How many of a kind.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub kinds: BTreeMap<Kind, u32>,
}

impl Blueprint {
    /// So many items, spread evenly over the dimensions of a dossier; what is left over goes to the first ones.
    #[must_use]
    pub fn even(items: u32, dossier: &Dossier) -> Self {
        let count = dossier.dimensions.len().max(1) as u32;
        let dimensions = dossier
            .dimensions
            .iter()
            .zip(0_u32..)
            .map(|(dimension, place)| (*dimension, items / count + u32::from(place < items % count)))
            .collect();
        Self { items, dimensions, articles: BTreeMap::new(), levels: BTreeMap::new(), kinds: BTreeMap::new() }
    }
}

/// What a quiz is made of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recipe {
    /// The dossier's id.
    pub dossier: String,
    /// The hash of the dossier's content, 16 hexadecimal digits.
    pub dossier_hash: String,
    /// The version of the generator.
    pub generator: String,
    /// What chance starts from.
    pub seed: u32,
    /// Which quiz of this seed, from 0. Later rounds ask what earlier ones did not, as long as there is any.
    #[serde(default)]
    pub round: u32,
    /// How many options a single-answer item has: 3 to 5.
    pub options: u32,
    /// How many items of what.
    pub blueprint: Blueprint,
}

impl Recipe {
    /// A recipe for this dossier with this generator: four options, first round.
    #[must_use]
    pub fn new(dossier: &Dossier, seed: u32, blueprint: Blueprint) -> Self {
        Self {
            dossier: dossier.id.clone(),
            dossier_hash: hexadecimal(dossier.hash),
            generator: GENERATOR_VERSION.to_owned(),
            seed,
            round: 0,
            options: 4,
            blueprint,
        }
    }

    /// The same with items that this round and the ones before did not ask.
    #[must_use]
    pub fn next_round(&self) -> Self {
        Self { round: self.round + 1, ..self.clone() }
    }

    /// Whether this dossier and this generator are the ones it was written for.
    #[must_use]
    pub fn fits(&self, dossier: &Dossier) -> bool {
        self.dossier_hash == hexadecimal(dossier.hash) && self.generator == GENERATOR_VERSION
    }
}
