//! A recipe can pin items: a retry of what was wrong asks just these, in the same words. It can ban some, and keep to some
//! articles.
#![allow(clippy::expect_used, reason = "a test may stop at the first surprise")]

use collate::engine::bank::meaning::Value;
use collate::engine::bank::{ItemId, Maker, OptionKey, Solution, everything};
use collate::engine::dossier::read;
use collate::engine::quiz::{Blueprint, Drawer, Recipe, draw};
use collate::engine::reasoning::Knowledge;
use collate::engine::wording;
use collate::shipped;

#[test]
fn a_retry_asks_just_the_pinned_items_in_the_same_words_and_order() {
    let dossier = read(shipped::TEXT).expect("a sound dossier").dossier;
    let knowledge = Knowledge::new(&dossier);
    let words = wording::for_language("en").expect("English");
    let recipe = Recipe { round: 2, ..Recipe::new(&dossier, 7, Blueprint::even(12, &dossier)) };
    let quiz = draw(&knowledge, words, &recipe).quiz;
    let wrong = [2, 5, 11].map(|place: usize| quiz.items[place].clone());
    let retry = recipe.only(wrong.iter().map(|item| item.question.id.clone()).collect());
    let again = draw(&knowledge, words, &retry);
    assert_eq!(again.quiz.items, wrong);
    assert!(again.shortfalls.is_empty() && !again.repeats);
    assert!(retry.next_round().pins.is_empty(), "unseen questions are not the pinned ones");
}

#[test]
fn pinned_items_come_with_others_and_unknown_ones_are_told_as_missing() {
    let dossier = read(shipped::TEXT).expect("a sound dossier").dossier;
    let knowledge = Knowledge::new(&dossier);
    let words = wording::for_language("en").expect("English");
    let recipe = Recipe::new(&dossier, 7, Blueprint::even(6, &dossier));
    let other = draw(&knowledge, words, &Recipe { seed: 8, ..recipe.clone() }).quiz;
    let pin = other.items[0].question.id.clone();
    let with = draw(&knowledge, words, &Recipe { pins: vec![pin.clone()], ..recipe.clone() }).quiz;
    assert_eq!(with.items.len(), 6);
    assert_eq!(with.items.iter().filter(|item| item.question.id == pin).count(), 1);
    let unknown = draw(&knowledge, words, &recipe.only(vec![ItemId("figure-0000000000".into())]));
    assert_eq!((unknown.quiz.items.len() as u32, unknown.shortfalls.len()), (1, 0), "another one takes its place");
}

#[test]
fn what_one_seed_can_ask_can_be_pinned_with_every_other_one() {
    let dossier = read(shipped::TEXT).expect("a sound dossier").dossier;
    let knowledge = Knowledge::new(&dossier);
    let words = wording::for_language("en").expect("English");
    let drawer = Drawer::new(&knowledge, words);
    let at = |seed: u32| Recipe::new(&dossier, seed, Blueprint::even(1, &dossier));
    let made = |seed| everything(&Maker::new(&knowledge, words, seed, 4)).items;
    let other: Vec<ItemId> = made(8).into_iter().map(|item| item.question.id).collect();
    let only_here: Vec<ItemId> =
        made(7).into_iter().map(|item| item.question.id).filter(|id| !other.contains(id)).collect();
    assert!(!only_here.is_empty(), "some questions find their options with some seeds only");
    for pin in only_here {
        for seed in 0..16 {
            let quiz = drawer.draw(&at(seed).only(vec![pin.clone()])).quiz;
            assert_eq!(quiz.items[0].question.id, pin, "seed {seed}");
        }
    }
}

#[test]
fn a_banned_item_is_not_asked_even_if_it_is_pinned_and_the_quiz_stays_whole() {
    let dossier = read(shipped::TEXT).expect("a sound dossier").dossier;
    let knowledge = Knowledge::new(&dossier);
    let words = wording::for_language("en").expect("English");
    let recipe = Recipe::new(&dossier, 7, Blueprint::even(12, &dossier));
    let ids = |recipe: &Recipe| -> Vec<ItemId> {
        draw(&knowledge, words, recipe).quiz.items.into_iter().map(|item| item.question.id).collect()
    };
    let bans = ids(&recipe)[..5].to_vec();
    let without = ids(&Recipe { bans: bans.clone(), pins: bans[..1].to_vec(), ..recipe });
    assert_eq!(without.len(), 12);
    assert!(without.iter().all(|id| !bans.contains(id)));
}

#[test]
fn a_quiz_on_some_articles_asks_about_no_other_and_offers_none() {
    let dossier = read(shipped::TEXT).expect("a sound dossier").dossier;
    let knowledge = Knowledge::new(&dossier);
    let words = wording::for_language("en").expect("English");
    let articles: Vec<_> = dossier.articles.iter().take(3).map(|article| article.id.clone()).collect();
    let recipe = Recipe { articles: articles.clone(), ..Recipe::new(&dossier, 7, Blueprint::even(24, &dossier)) };
    let quiz = draw(&knowledge, words, &recipe).quiz;
    assert!(quiz.items.len() >= 20, "{}", quiz.items.len());
    for item in &quiz.items {
        assert!(item.question.articles.iter().all(|article| articles.contains(article)), "{}", item.question.id);
        if let Solution::Single { options } = &item.key.solution {
            let is_other = |key: &OptionKey| matches!(&key.value, Value::Article(id) if !articles.contains(id));
            assert!(!options.iter().any(is_other), "{}", item.question.id);
        }
    }
}

#[test]
fn one_drawer_gives_every_quiz_as_if_it_were_the_first() {
    let dossier = read(shipped::TEXT).expect("a sound dossier").dossier;
    let knowledge = Knowledge::new(&dossier);
    let words = wording::for_language("en").expect("English");
    let drawer = Drawer::new(&knowledge, words);
    for seed in 0..40 {
        let options = 3 + seed % 3;
        let recipe = Recipe { options, ..Recipe::new(&dossier, seed, Blueprint::even(30, &dossier)) };
        assert_eq!(drawer.draw(&recipe), draw(&knowledge, words, &recipe), "seed {seed}");
    }
}
