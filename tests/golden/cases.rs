//! The golden cases: what a dossier and a seed give, as text. Run natively and as wasm, against the same files.

use collate::engine::attempt::{Attempt, Moment, Response};
use collate::engine::bank::{Item, Maker, OptionId, Solution, everything, export};
use collate::engine::dossier::{Dossier, read};
use collate::engine::hashing::{hash_texts, hexadecimal};
use collate::engine::quiz::{Blueprint, Drawn, Recipe, draw};
use collate::engine::reasoning::Knowledge;
use collate::engine::scorecard::{History, Mastery, Scorecard};
use collate::engine::wording;
use collate::shipped;
use std::fmt::Write;
use std::rc::Rc;

#[path = "month.rs"]
mod month;

/// The small dossier that shows the format.
const SAMPLE: &str = include_str!("../../questions/sample.json");

/// One golden case: a file name, what stands in it, and what it should say.
pub(crate) struct Case {
    /// The file under `tests/golden/`.
    pub(crate) file: &'static str,
    /// What the file says.
    pub(crate) on_file: &'static str,
    /// What the program says now.
    pub(crate) now: String,
}

/// Every case.
pub(crate) fn all() -> Vec<Case> {
    vec![
        Case { file: "sample-bank.json", on_file: include_str!("sample-bank.json"), now: sample_bank() },
        Case { file: "shipped-banks.txt", on_file: include_str!("shipped-banks.txt"), now: shipped_banks() },
        Case { file: "shipped-quiz.json", on_file: include_str!("shipped-quiz.json"), now: shipped_quiz() },
        Case { file: "scorecards.txt", on_file: include_str!("scorecards.txt"), now: scorecards() },
        Case { file: "month.txt", on_file: include_str!("month.txt"), now: month::month() },
    ]
}

fn dossier(text: &str) -> Dossier {
    match read(text) {
        Ok(read) => read.dossier,
        Err(problems) => panic!("{problems:?}"),
    }
}

fn bank_json(dossier: &Dossier, seed: u32) -> String {
    let knowledge = Knowledge::new(dossier);
    let wording = wording::for_language("en").expect("English");
    let bank = everything(&Maker::new(&knowledge, wording, seed, 4));
    pretty(&export::to_json(dossier, seed, &bank.items))
}

fn pretty(json: &str) -> String {
    let json: serde_json::Value = serde_json::from_str(json).expect("what is written is JSON");
    serde_json::to_string_pretty(&json).expect("a JSON value can be written") + "\n"
}

/// The whole bank of the small dossier.
fn sample_bank() -> String {
    bank_json(&dossier(SAMPLE), 1)
}

/// The banks of the shipped dossier for three seeds, as hashes of their bytes.
fn shipped_banks() -> String {
    let dossier = dossier(shipped::TEXT);
    let mut text = format!("dossier {}\n", hexadecimal(dossier.hash));
    for seed in [0, 1, 4_000_000_000] {
        let bank = bank_json(&dossier, seed);
        let items = bank.matches("\"stem\": ").count();
        writeln!(text, "seed {seed}: {items} items, {}", hexadecimal(hash_texts(0, &[&bank]))).expect("text grows");
    }
    text
}

fn drawn(dossier: &Dossier, seed: u32, items: u32) -> Drawn {
    let knowledge = Knowledge::new(dossier);
    let wording = wording::for_language("en").expect("English");
    draw(&knowledge, wording, &Recipe::new(dossier, seed, Blueprint::even(items, dossier)))
}

/// One quiz of twelve from the shipped dossier, whole.
fn shipped_quiz() -> String {
    let dossier = dossier(shipped::TEXT);
    let drawn = drawn(&dossier, 7, 12);
    assert!(drawn.shortfalls.is_empty() && !drawn.repeats);
    pretty(&export::to_json(&dossier, 7, &drawn.quiz.items))
}

/// Three learners take one quiz of 24: everything right, always the first choice, right in every second item.
fn scorecards() -> String {
    let dossier = dossier(shipped::TEXT);
    let quiz = Rc::new(drawn(&dossier, 7, 24).quiz);
    let mut text = String::new();
    for (learner, knows) in [
        ("everything right", (|_| true) as fn(usize) -> bool),
        ("always the first", |_| false),
        ("every second right", |place| place % 2 == 0),
    ] {
        let mut attempt = Attempt::new(Rc::clone(&quiz));
        for (place, item) in quiz.items.iter().enumerate() {
            let response = if knows(place) { right(item) } else { first(item) };
            let number = place as u32;
            attempt = attempt.put(number, response);
            attempt = attempt.submit(number, Moment(1_000 * i64::from(number))).expect("a complete response");
        }
        let mut history = History::default();
        history.record_attempt(&attempt);
        let card = Scorecard::new(&attempt);
        writeln!(text, "{learner}: {} of {}", card.earned().hundredths(), card.possible().hundredths()).expect("grows");
        for (score, mastery) in card.dimensions.iter().zip(Mastery::new(&history).dimensions) {
            writeln!(
                text,
                "  {} {} of {} in {} items; mastery {:.12} from {:.12} to {:.12}, {:?}",
                score.dimension.word(),
                score.earned.hundredths(),
                score.possible.hundredths(),
                score.items.len(),
                mastery.mean,
                mastery.low,
                mastery.high,
                mastery.label,
            )
            .expect("text grows");
        }
    }
    text
}

fn right(item: &Item) -> Response {
    let option =
        |keys: &[collate::engine::bank::OptionKey]| keys.iter().find(|key| key.correct).map(|key| key.option.clone());
    match &item.key.solution {
        Solution::Single { options } => Response::Single(option(options)),
        Solution::Rows { rows } => {
            Response::Rows(rows.iter().map(|key| (key.row.clone(), key.label.clone())).collect())
        }
        Solution::Match { stems } => {
            Response::Match(stems.iter().map(|key| (key.row.clone(), key.label.clone())).collect())
        }
        Solution::Order { sequence } => Response::Order(sequence.iter().map(|key| key.entry.clone()).collect()),
        Solution::TwoStep { options, evidence } => {
            Response::TwoStep { answer: option(options), evidence: evidence.iter().map(|keys| option(keys)).collect() }
        }
    }
}

fn first(item: &Item) -> Response {
    use collate::engine::bank::{Choice, Widget};
    let first = |list: &[Choice]| -> OptionId { list[0].id.clone() };
    match &item.question.widget {
        Widget::Single { options } => Response::Single(Some(first(options))),
        Widget::Rows { labels, rows } => {
            Response::Rows(rows.iter().map(|row| (row.id.clone(), first(labels))).collect())
        }
        Widget::Match { stems, answers } => {
            Response::Match(stems.iter().map(|stem| (stem.id.clone(), first(answers))).collect())
        }
        Widget::Order { entries } => Response::Order(entries.iter().map(|entry| entry.id.clone()).collect()),
        Widget::TwoStep { options, evidence } => Response::TwoStep {
            answer: Some(first(options)),
            evidence: evidence.iter().map(|group| Some(first(&group.options))).collect(),
        },
    }
}
