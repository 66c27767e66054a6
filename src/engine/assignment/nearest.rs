//! The nearest blueprint that can be met, where the one wanted cannot.

use crate::engine::quiz::{Blueprint, Drawn, Recipe, Shortfall, draw};
use crate::engine::reasoning::Knowledge;
use crate::engine::wording::Wording;

/// A recipe that cannot be met, and the nearest one that can.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nearest {
    /// What the blueprint asks for in vain; empty where it can be met.
    pub missing: Vec<Shortfall>,
    /// The recipe whose blueprint is met; the same one where nothing is missing.
    pub recipe: Recipe,
    /// Its quiz.
    pub drawn: Drawn,
}

/// Draws the quiz of a recipe and lowers what its blueprint asks for to what there is, until nothing is missing.
#[must_use]
pub fn nearest(knowledge: &Knowledge<'_>, wording: &'static Wording, recipe: &Recipe) -> Nearest {
    let mut drawn = draw(knowledge, wording, recipe);
    let missing = drawn.shortfalls.clone();
    let mut nearest = recipe.clone();
    // Each turn lowers a number, and all of them are small in the end: what was drawn once can be asked for.
    while !drawn.shortfalls.is_empty() {
        nearest.blueprint = lowered(&nearest.blueprint, &drawn.shortfalls);
        drawn = draw(knowledge, wording, &nearest);
    }
    Nearest { missing, recipe: nearest, drawn }
}

/// The blueprint with what it asks for in vain lowered to what there is. Parts of which there is nothing are not asked
/// for.
fn lowered(blueprint: &Blueprint, missing: &[Shortfall]) -> Blueprint {
    let mut lowered = blueprint.clone();
    for Shortfall { of, given, .. } in missing {
        match of {
            None => lowered.items = *given,
            Some(part) => {
                lowered.quotas.iter_mut().filter(|quota| quota.of == *part).for_each(|quota| quota.items = *given);
            }
        }
    }
    lowered.quotas.retain(|quota| quota.items > 0);
    lowered
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::bank::Kind;
    use crate::engine::quiz::{Quota, Share};
    use crate::engine::wording;
    use crate::shipped;

    #[test]
    fn what_cannot_be_had_is_told_and_the_nearest_blueprint_is_met() {
        let dossier = crate::engine::dossier::read(shipped::TEXT).expect("a dossier").dossier;
        let knowledge = Knowledge::new(&dossier);
        let words = wording::for_language("en").expect("English");
        let blueprint = Blueprint {
            items: 20,
            quotas: vec![
                Quota { of: Share::Kind(Kind::EventOrder), items: 19 },
                Quota { of: Share::Article("none-such".into()), items: 2 },
            ],
        };
        let found = nearest(&knowledge, words, &Recipe::new(&dossier, 7, blueprint.clone()));
        assert!(found.missing.len() >= 2, "{:?}", found.missing);
        assert!(found.drawn.shortfalls.is_empty());
        assert!(found.recipe.blueprint.quotas.len() < 2);
        assert!(!found.drawn.quiz.items.is_empty());
        let possible = Recipe::new(&dossier, 7, Blueprint::even(12, &dossier));
        let found = nearest(&knowledge, words, &possible);
        assert_eq!((found.missing.len(), found.recipe), (0, possible));
    }
}
