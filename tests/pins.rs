//! A recipe can pin items: a retry of what was wrong asks just these, in the same words.
#![allow(clippy::expect_used, reason = "a test may stop at the first surprise")]

use collate::engine::bank::ItemId;
use collate::engine::dossier::read;
use collate::engine::quiz::{Blueprint, Recipe, draw};
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
    let pin = draw(&knowledge, words, &Recipe { seed: 8, ..recipe.clone() }).quiz.items[0].question.id.clone();
    let with = draw(&knowledge, words, &Recipe { pins: vec![pin.clone()], ..recipe.clone() }).quiz;
    assert_eq!(with.items.len(), 6);
    assert_eq!(with.items.iter().filter(|item| item.question.id == pin).count(), 1);
    let unknown = draw(&knowledge, words, &recipe.only(vec![ItemId("figure-0000000000".into())]));
    assert_eq!((unknown.quiz.items.len() as u32, unknown.shortfalls.len()), (1, 0), "another one takes its place");
}
