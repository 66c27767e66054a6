//! Whatever a dossier is like, nothing panics and no item is wrong: laws over mutilated and random dossiers.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop at the first surprise")]

use collate::engine::bank::{Bank, Item, Maker, OptionId, Solution, Widget, everything};
use collate::engine::dossier::{Dossier, read};
use collate::engine::quiz::{Blueprint, Drawn, Recipe, draw};
use collate::engine::reasoning::Knowledge;
use collate::engine::{hashing, random, wording};
use collate::shipped;
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::Value;
use std::collections::BTreeSet;

const SAMPLE: &str = include_str!("../questions/sample.json");

fn shipped() -> Dossier {
    read(shipped::TEXT).expect("the shipped dossier is sound").dossier
}

fn bank(dossier: &Dossier, seed: u32, options: u32) -> Bank {
    let knowledge = Knowledge::new(dossier);
    let wording = wording::for_language("en").expect("English");
    everything(&Maker::new(&knowledge, wording, seed, options))
}

fn drawn(dossier: &Dossier, recipe: &Recipe) -> Drawn {
    draw(&Knowledge::new(dossier), wording::for_language("en").expect("English"), recipe)
}

fn ids(items: &[Item]) -> BTreeSet<String> {
    items.iter().map(|item| item.question.id.to_string()).collect()
}

/// Every option has a proof, a reason in words and a place; exactly one is right; ids are distinct.
fn assert_whole(item: &Item) {
    let id = &item.question.id;
    assert!(item.question.stem.ends_with('?') && !item.question.stem.contains('{'), "{id}: {}", item.question.stem);
    for explanation in item.explanations() {
        assert!(!explanation.proof.premises.is_empty(), "{id}");
        assert!(explanation.feedback.ends_with('.') && !explanation.feedback.contains('{'), "{id}: {explanation:?}");
    }
    let distinct = |ids: Vec<&OptionId>| ids.iter().collect::<BTreeSet<_>>().len() == ids.len();
    match (&item.question.widget, &item.key.solution) {
        (Widget::Single { options }, Solution::Single { options: keys }) => {
            assert_eq!(keys.iter().filter(|key| key.correct).count(), 1, "{id}");
            assert!(distinct(options.iter().map(|option| &option.id).collect()), "{id}");
            assert!(options.iter().zip(keys).all(|(option, key)| option.id == key.option), "{id}");
        }
        (Widget::Rows { labels, rows }, Solution::Rows { rows: keys }) => {
            assert!(distinct(rows.iter().map(|row| &row.id).collect()), "{id}");
            assert!(keys.iter().all(|key| labels.iter().any(|label| label.id == key.label)), "{id}");
        }
        (Widget::Match { stems, answers }, Solution::Match { stems: keys }) => {
            assert!(distinct(stems.iter().map(|stem| &stem.id).collect()), "{id}");
            assert!(distinct(keys.iter().map(|key| &key.label).collect()), "{id}");
            assert!(answers.len() > stems.len(), "{id}");
        }
        (Widget::Order { entries }, Solution::Order { sequence }) => {
            assert_eq!(entries.len(), sequence.len(), "{id}");
            assert!(distinct(entries.iter().map(|entry| &entry.id).collect()), "{id}");
        }
        (Widget::TwoStep { options, evidence }, Solution::TwoStep { options: keys, evidence: groups }) => {
            assert_eq!(keys.iter().filter(|key| key.correct).count(), 1, "{id}");
            assert!(distinct(options.iter().map(|option| &option.id).collect()), "{id}");
            assert_eq!(evidence.len(), groups.len(), "{id}");
            assert!(groups.iter().all(|group| group.iter().filter(|key| key.correct).count() == 1), "{id}");
        }
        _ => panic!("{id}: widget and key do not belong together"),
    }
}

#[test]
fn every_item_is_whole_with_three_four_and_five_options() {
    let dossier = shipped();
    for options in 3..=5 {
        let bank = bank(&dossier, 3, options);
        assert!(!bank.items.is_empty());
        bank.items.iter().for_each(assert_whole);
        assert_eq!(ids(&bank.items).len(), bank.items.len(), "an item twice");
    }
}

#[test]
fn quizzes_of_twelve_twenty_four_and_thirty_six_are_spread_evenly() {
    let dossier = shipped();
    for (seed, items) in [(1, 12), (2, 24), (3, 36), (4_294_967_295, 36)] {
        let drawn = drawn(&dossier, &Recipe::new(&dossier, seed, Blueprint::even(items, &dossier)));
        assert_eq!(drawn.shortfalls, [], "seed {seed}");
        for dimension in &dossier.dimensions {
            let count = drawn.quiz.items.iter().filter(|item| item.question.dimension == *dimension).count();
            assert_eq!(count as u32, items / 3, "seed {seed}, {dimension:?}");
        }
    }
}

#[test]
fn rounds_of_one_seed_ask_nothing_twice() {
    let dossier = shipped();
    let mut recipe = Recipe::new(&dossier, 5, Blueprint::even(24, &dossier));
    let mut asked = BTreeSet::new();
    for round in 0..4 {
        let drawn = drawn(&dossier, &recipe);
        assert!(!drawn.repeats, "round {round}");
        for id in ids(&drawn.quiz.items) {
            assert!(asked.insert(id.clone()), "{id} again in round {round}");
        }
        recipe = recipe.next_round();
    }
}

#[test]
fn a_seed_is_a_quiz() {
    let dossier = shipped();
    let quiz = |seed| drawn(&dossier, &Recipe::new(&dossier, seed, Blueprint::even(12, &dossier))).quiz;
    assert_eq!(quiz(9), quiz(9));
    assert_ne!(ids(&quiz(9).items), ids(&quiz(10).items));
}

#[test]
fn a_blueprint_beyond_the_dossier_says_what_is_missing() {
    let dossier = read(SAMPLE).expect("the sample is sound").dossier;
    let drawn = drawn(&dossier, &Recipe::new(&dossier, 1, Blueprint::even(36, &dossier)));
    assert!(!drawn.shortfalls.is_empty());
    assert!((drawn.quiz.items.len() as u32) < 36);
}

/// The shipped dossier as JSON, with entries taken out of some of its lists.
fn mutilated(choices: &[(usize, u32)]) -> String {
    const LISTS: [&str; 6] = ["absent", "claims", "complete", "participations", "links", "points"];
    let mut dossier: Value = serde_json::from_str(shipped::TEXT).expect("JSON");
    for (list, share) in choices {
        let name = LISTS[list % LISTS.len()];
        let mut place = 0;
        if let Some(entries) = dossier[name].as_array_mut() {
            entries.retain(|_| {
                place += 1;
                hashing::hash_texts(u64::from(*share), &[name, &place.to_string()]) % 100 >= u64::from(share % 100)
            });
        }
    }
    dossier.to_string()
}

/// Any JSON, not too deep.
fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 48, 6, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..6).prop_map(Value::from),
            proptest::collection::btree_map("[a-z_]{1,12}", inner, 0..6)
                .prop_map(|fields| Value::from(serde_json::Map::from_iter(fields))),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn with_anything_left_out_items_stay_whole(choices in vec((0_usize..6, 1_u32..100), 1..4), seed in any::<u32>()) {
        if let Ok(read) = read(&mutilated(&choices)) {
            let bank = bank(&read.dossier, seed, 4);
            bank.items.iter().for_each(assert_whole);
            let quiz = drawn(&read.dossier, &Recipe::new(&read.dossier, seed, Blueprint::even(12, &read.dossier)));
            prop_assert!(quiz.quiz.items.len() <= 12);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_makes_reading_panic(text in ".{0,200}") {
        let _ = read(&text);
    }

    #[test]
    fn no_json_makes_reading_panic(json in any_json()) {
        let _ = read(&json.to_string());
    }

    #[test]
    fn no_replaced_field_makes_reading_panic(list in 0_usize..12, entry in 0_usize..8, field in 0_usize..12, json in any_json()) {
        let mut dossier: Value = serde_json::from_str(SAMPLE).expect("JSON");
        let names: Vec<String> = dossier.as_object().expect("an object").keys().cloned().collect();
        let target = &mut dossier[&names[list % names.len()]];
        let target = match target.as_array_mut().filter(|entries| !entries.is_empty()) {
            Some(entries) => {
                let place = entry % entries.len();
                &mut entries[place]
            }
            None => target,
        };
        match target.as_object_mut() {
            Some(fields) => {
                let keys: Vec<String> = fields.keys().cloned().collect();
                fields.insert(keys[field % keys.len()].clone(), json);
            }
            None => *target = json,
        }
        if let Ok(read) = read(&dossier.to_string()) {
            bank(&read.dossier, 0, 4).items.iter().for_each(assert_whole);
        }
    }

    #[test]
    fn a_shuffle_is_a_permutation(length in 0_usize..60, seed in any::<u64>()) {
        let mut list: Vec<usize> = (0..length).collect();
        random::Random::new(seed).shuffle(&mut list);
        list.sort_unstable();
        prop_assert_eq!(list, (0..length).collect::<Vec<_>>());
    }
}
