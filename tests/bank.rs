//! Every question that the shipped dossier can give, held to every rule by a checker that shares no code with what
//! made it.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop at the first surprise")]

use collate::engine::bank::{Item, Maker, Solution, everything};
use collate::engine::dossier::{Dossier, read};
use collate::engine::quiz::{Blueprint, Recipe, draw};
use collate::engine::reasoning::Knowledge;
use collate::engine::rules::{Facts, Violation, check_bank, check_item, check_quiz};
use collate::engine::wording;
use collate::shipped;

fn shipped() -> Dossier {
    read(shipped::TEXT).expect("the shipped dossier is sound").dossier
}

fn told(violations: &[Violation]) -> String {
    violations.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

#[test]
fn no_item_breaks_a_rule_whatever_the_seed_and_the_number_of_options() {
    let dossier = shipped();
    let knowledge = Knowledge::new(&dossier);
    let facts = Facts::new(&dossier);
    let wording = wording::for_language(&dossier.language).expect("there are words for the shipped dossier");
    for (seed, options) in [(1, 4), (2, 3), (3, 5)] {
        let bank = everything(&Maker::new(&knowledge, wording, seed, options));
        let violations: Vec<Violation> = bank.items.iter().flat_map(|item| check_item(&facts, item)).collect();
        assert!(violations.is_empty(), "seed {seed}, {options} options:\n{}", told(&violations));
    }
}

#[test]
fn no_item_of_a_quiz_gives_another_away() {
    let dossier = shipped();
    let knowledge = Knowledge::new(&dossier);
    let facts = Facts::new(&dossier);
    let wording = wording::for_language(&dossier.language).expect("there are words for the shipped dossier");
    for seed in 0..20 {
        let items = [12, 24, 36][seed as usize % 3];
        let recipe = Recipe::new(&dossier, seed, Blueprint::even(items, &dossier));
        let violations = check_quiz(&facts, &draw(&knowledge, wording, &recipe).quiz.items);
        assert!(violations.is_empty(), "seed {seed}:\n{}", told(&violations));
    }
}

#[test]
fn no_pattern_over_the_bank_gives_the_keys_away() {
    let dossier = shipped();
    let knowledge = Knowledge::new(&dossier);
    let facts = Facts::new(&dossier);
    let wording = wording::for_language(&dossier.language).expect("there are words for the shipped dossier");
    let bank = everything(&Maker::new(&knowledge, wording, 0, 4));
    let report = check_bank(&facts, &bank.items);
    let failures: Vec<String> = report.failures().map(ToString::to_string).collect();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert!(report.tests.len() > 20, "the attackers had enough items to be judged on");
}

/// Marks another answer as the right one: the next option, the label of another row, the next place.
fn with_another_key(item: &Item) -> Item {
    let mut item = item.clone();
    match &mut item.key.solution {
        Solution::Single { options } | Solution::TwoStep { options, .. } => {
            let key = options.iter().position(|option| option.correct).expect("a right option");
            let next = (key + 1) % options.len();
            (options[key].correct, options[next].correct) = (false, true);
        }
        Solution::Rows { rows } | Solution::Match { stems: rows } => {
            let other = rows.iter().position(|row| row.label != rows[0].label).expect("two labels");
            let labels = [0, other].map(|place| (rows[place].label.clone(), rows[place].label_value.clone()));
            let [first, second] = labels;
            (rows[other].label, rows[other].label_value) = first;
            (rows[0].label, rows[0].label_value) = second;
        }
        Solution::Order { sequence } => sequence.swap(0, 1),
    }
    item
}

#[test]
fn another_key_is_caught_in_every_item() {
    let dossier = shipped();
    let knowledge = Knowledge::new(&dossier);
    let facts = Facts::new(&dossier);
    let wording = wording::for_language(&dossier.language).expect("there are words for the shipped dossier");
    for item in &everything(&Maker::new(&knowledge, wording, 1, 4)).items {
        let rules: Vec<u8> =
            check_item(&facts, &with_another_key(item)).iter().map(|violation| violation.rule).collect();
        assert!(rules.contains(&1), "{}: {rules:?}", item.question.id);
    }
}
