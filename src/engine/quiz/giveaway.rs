//! Items that are asked in any case and give each other away. Of what is drawn beside them no one does (rule 22).

use super::{Recipe, Traces};
use crate::engine::bank::{Item, ItemId};
use crate::engine::dossier::Dossier;

/// An item that gives another away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Giveaway {
    /// The item that tells.
    pub from: ItemId,
    /// The item whose answer it tells.
    pub to: ItemId,
    /// Whether only what is said after its answer tells it, not the question itself.
    pub is_told_after: bool,
}

/// The pinned items of a quiz that give each other away, in the order of the quiz.
#[must_use]
pub fn giveaways(dossier: &Dossier, recipe: &Recipe, items: &[Item]) -> Vec<Giveaway> {
    let is_pinned = |item: &&Item| recipe.pins.contains(&item.question.id);
    let pinned: Vec<(&ItemId, Traces)> =
        items.iter().filter(is_pinned).map(|item| (&item.question.id, Traces::new(dossier, item))).collect();
    let mut found = Vec::new();
    for (place, (from, traces)) in pinned.iter().enumerate() {
        for (other_place, (to, other)) in pinned.iter().enumerate() {
            let is_told = || place < other_place && traces.tells_what_answers(other);
            let is_asked = place != other_place && traces.asks_what_answers(other);
            if is_asked || is_told() {
                let (from, to) = ((*from).clone(), (*to).clone());
                found.push(Giveaway { from, to, is_told_after: !is_asked });
            }
        }
    }
    found
}

/// The items that are to be asked in any case and are not in the quiz: banned at the same time, about an article that is
/// not asked about, or unknown to the dossier.
#[must_use]
pub fn left_out(recipe: &Recipe, items: &[Item]) -> Vec<ItemId> {
    let is_asked = |pin: &&ItemId| !items.iter().any(|item| item.question.id == **pin);
    recipe.pins.iter().filter(is_asked).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::bank::{Maker, everything};
    use crate::engine::quiz::{Blueprint, draw};
    use crate::engine::reasoning::Knowledge;
    use crate::engine::wording;

    #[test]
    fn pins_that_give_each_other_away_are_found_and_a_drawn_quiz_has_none() {
        let dossier = crate::engine::dossier::read(crate::shipped::TEXT).expect("a dossier").dossier;
        let knowledge = Knowledge::new(&dossier);
        let words = wording::for_language("en").expect("English");
        let recipe = Recipe::new(&dossier, 7, Blueprint::even(30, &dossier));
        let items = draw(&knowledge, words, &recipe).quiz.items;
        let all: Vec<ItemId> = items.iter().map(|item| item.question.id.clone()).collect();
        assert_eq!(giveaways(&dossier, &recipe.only(all), &items), [], "a quiz that was drawn gives nothing away");
        // Among many of the bank some do.
        let bank = everything(&Maker::new(&knowledge, words, 7, 4)).items;
        let all: Vec<ItemId> = bank.iter().take(120).map(|item| item.question.id.clone()).collect();
        let pinned = recipe.only(all);
        let drawn = draw(&knowledge, words, &pinned).quiz.items;
        let found = giveaways(&dossier, &pinned, &drawn);
        assert!(!found.is_empty());
        for pair in found.iter().take(8) {
            let two = pinned.only(vec![pair.from.clone(), pair.to.clone()]);
            let drawn = draw(&knowledge, words, &two).quiz.items;
            assert!(giveaways(&dossier, &two, &drawn).contains(pair), "{pair:?}");
            let turned = pinned.only(vec![pair.to.clone(), pair.from.clone()]);
            let drawn = draw(&knowledge, words, &turned).quiz.items;
            assert_eq!(giveaways(&dossier, &turned, &drawn).contains(pair), !pair.is_told_after, "{pair:?}");
        }
        assert_eq!(giveaways(&dossier, &recipe, &drawn), [], "only what is pinned is looked at");
    }

    #[test]
    fn a_pin_that_is_banned_or_unknown_is_left_out() {
        let dossier = crate::engine::dossier::read(crate::shipped::TEXT).expect("a dossier").dossier;
        let knowledge = Knowledge::new(&dossier);
        let words = wording::for_language("en").expect("English");
        let recipe = Recipe::new(&dossier, 7, Blueprint::even(6, &dossier));
        let ids: Vec<ItemId> =
            draw(&knowledge, words, &recipe).quiz.items.iter().map(|item| item.question.id.clone()).collect();
        let unknown = ItemId("unknown".into());
        let pins = vec![ids[0].clone(), ids[1].clone(), unknown.clone()];
        let recipe = Recipe { pins, bans: vec![ids[1].clone()], ..recipe };
        let items = draw(&knowledge, words, &recipe).quiz.items;
        assert_eq!(left_out(&recipe, &items), [ids[1].clone(), unknown]);
    }
}
