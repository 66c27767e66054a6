//! Every question that the shipped dossier can give, held to every rule by a checker that shares no code with what
//! made it.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop at the first surprise")]

use collate::engine::bank::{Item, Kind, Maker, Solution, everything};
use collate::engine::dossier::id::ArticleRef;
use collate::engine::dossier::{Dossier, Stance, read};
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

/// How many articles make a statement in their own voice, by what its option means.
fn makers(dossier: &Dossier, value: &str) -> usize {
    let is_made = |article: &&ArticleRef| {
        let claims =
            dossier.claims.iter().filter(|claim| claim.article == **article && claim.stance == Stance::Asserts);
        let mut made = claims.map(|claim| format!("statement:{}", dossier[claim.statement].id));
        made.any(|made| made == value)
    };
    let articles: Vec<ArticleRef> = dossier.article_refs().collect();
    articles.iter().filter(is_made).count()
}

/// A statement of many articles sounds general. Whoever only asks which option sounds most general, or least, must be
/// right no more often than by chance.
#[test]
fn what_many_articles_say_is_no_better_a_guess_than_what_few_say() {
    let dossier = shipped();
    let knowledge = Knowledge::new(&dossier);
    let wording = wording::for_language(&dossier.language).expect("there are words for the shipped dossier");
    let (mut most, mut least, mut items) = (0.0, 0.0, 0.0);
    for item in &everything(&Maker::new(&knowledge, wording, 0, 4)).items {
        let (Solution::Single { options } | Solution::TwoStep { options, .. }) = &item.key.solution else { continue };
        if item.question.kind != Kind::Corroboration {
            continue;
        }
        let counts: Vec<usize> = options.iter().map(|key| makers(&dossier, &key.value.to_string())).collect();
        let key = options.iter().position(|key| key.correct).expect("a right option");
        let guessed = |extreme: Option<&usize>| {
            let extreme = *extreme.expect("options");
            let equal = counts.iter().filter(|count| **count == extreme).count() as f64;
            if counts[key] == extreme { 1.0 / equal } else { 0.0 }
        };
        most += guessed(counts.iter().max());
        least += guessed(counts.iter().min());
        items += 1.0;
    }
    let bound = 0.25 + 1.645 * (0.25_f64 * 0.75 / items).sqrt();
    assert!(items >= 40.0, "{items} items");
    assert!(most / items <= bound && least / items <= bound, "{} and {} of {items}", most / items, least / items);
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
