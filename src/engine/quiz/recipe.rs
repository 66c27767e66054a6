//! What a quiz is made of. Same dossier, same recipe, same generator version: the same quiz, byte for byte.

use serde::{Deserialize, Serialize};

use crate::engine::GENERATOR_VERSION;
use crate::engine::bank::{Kind, Level};
use crate::engine::dossier::id::ArticleId;
use crate::engine::dossier::{Dimension, Dossier};
use crate::engine::hashing::hexadecimal;

/// A part of a quiz that can be asked for. In files: `dimension:goals`, `article:memo`, `level:analyse`, `kind:date`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub enum Share {
    /// The items that count for a dimension.
    Dimension(Dimension),
    /// The items that ask about an article.
    Article(ArticleId),
    /// The items of a level.
    Level(Level),
    /// The items of a kind.
    Kind(Kind),
}

impl From<Share> for String {
    fn from(share: Share) -> Self {
        let (what, which) = match &share {
            Share::Dimension(dimension) => ("dimension:", dimension.word()),
            Share::Article(article) => ("article:", article.as_str()),
            Share::Level(level) => ("level:", level.word()),
            Share::Kind(kind) => ("kind:", kind.word()),
        };
        [what, which].concat()
    }
}

impl TryFrom<String> for Share {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let unknown = "no part of a quiz";
        let (what, which) = text.split_once(':').ok_or(unknown)?;
        match what {
            "dimension" => {
                Dimension::ALL.iter().find(|known| known.word() == which).map(|known| Self::Dimension(*known))
            }
            "article" => Some(Self::Article(which.into())),
            "level" => Level::ALL.iter().find(|known| known.word() == which).map(|known| Self::Level(*known)),
            "kind" => Kind::ALL.iter().find(|known| known.word() == which).map(|known| Self::Kind(*known)),
            _ => None,
        }
        .ok_or(unknown)
    }
}

/// How many items of a part a quiz has at the least.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quota {
    /// The part.
    pub of: Share,
    /// How many.
    pub items: u32,
}

/// How many items of what. What no quota names is free.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Blueprint {
    /// How many items altogether.
    pub items: u32,
    /// How many of which part at the least.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub quotas: Vec<Quota>,
}

impl Blueprint {
    /// So many items, spread evenly over the dimensions of a dossier; what is left over goes to the first ones.
    #[must_use]
    pub fn even(items: u32, dossier: &Dossier) -> Self {
        let count = dossier.dimensions.len().max(1) as u32;
        let quotas = dossier
            .dimensions
            .iter()
            .zip(0_u32..)
            .map(|(dimension, place)| Quota {
                of: Share::Dimension(*dimension),
                items: items / count + u32::from(place < items % count),
            })
            .collect();
        Self { items, quotas }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_is_read_as_it_is_written() {
        for share in [
            Share::Dimension(Dimension::Costs),
            Share::Article("memo".into()),
            Share::Level(Level::Analyse),
            Share::Kind(Kind::WhoSaysIt),
        ] {
            assert_eq!(Share::try_from(String::from(share.clone())), Ok(share));
        }
        for bad in ["", "goals", "dimension:gaols", "colour:red"] {
            assert!(Share::try_from(bad.to_owned()).is_err(), "{bad}");
        }
    }
}
