//! Writes the exports and their keys for the programs that read them: `cargo xtask test interop` does, and sets
//! `COLLATE_EXPORTS` to a folder.
#![allow(clippy::expect_used, reason = "a test may stop at the first surprise")]
#![cfg(not(target_arch = "wasm32"))]

use std::path::Path;
use std::rc::Rc;

use collate::engine::attempt::{Attempt, Moment, Response, SavedAttempt};
use collate::engine::bank::{Item, Kind, Maker, Widget, everything};
use collate::engine::dossier::{Dossier, read};
use collate::engine::export::{Answer, Body, Entry, Format, Tree};
use collate::engine::kept::{Kept, Writer};
use collate::engine::paper::right;
use collate::engine::quiz::{Blueprint, Number, Quiz, Recipe, draw};
use collate::engine::reasoning::Knowledge;
use collate::engine::records::{Summary, interactions, xapi};
use collate::engine::scorecard::History;
use collate::engine::wording;
use collate::shipped;
use serde_json::{Value, json};

/// What another program has to find in an entry, told without the writers of formats.
fn key(entry: &Entry) -> Value {
    let texts = |answers: &[Answer]| {
        answers.iter().map(|answer| json!([answer.text, answer.is_right, answer.feedback])).collect::<Vec<_>>()
    };
    let body = match &entry.body {
        Body::One(answers) | Body::TwoStep { answers, .. } => json!({ "one": texts(answers) }),
        Body::Several(answers) => json!({ "several": texts(answers) }),
        Body::Match { pairs, answers } => {
            let given = |place: u32| answers[place as usize].clone();
            let pairs = pairs.iter().map(|pair| json!([pair.text, given(pair.answer)])).collect::<Vec<_>>();
            json!({ "match": pairs, "answers": answers })
        }
        Body::Order(entries) => json!({ "order": entries.iter().map(|(text, _)| text).collect::<Vec<_>>() }),
    };
    json!({ "id": entry.id.as_str(), "tags": entry.tags, "question": entry.question(), "body": body })
}

#[test]
fn every_sort_of_question_is_exported() {
    let dossier = read(shipped::TEXT).expect("a sound dossier").dossier;
    let knowledge = Knowledge::new(&dossier);
    let words = wording::for_language("en").expect("English");
    let bank = everything(&Maker::new(&knowledge, words, 7, 4)).items;
    let of_kind =
        |kind: &Kind| bank.iter().filter(|item| item.question.kind == *kind).take(12).cloned().collect::<Vec<_>>();
    let items: Vec<Item> = Kind::ALL.iter().flat_map(of_kind).collect();
    let tree = Tree::new("Goals/costs: {all}", "en", &dossier, &items);
    let sorts: std::collections::BTreeSet<String> =
        tree.entries.iter().filter_map(|entry| key(entry)["body"].as_object()?.keys().next().cloned()).collect();
    assert!(sorts.len() >= 4, "{sorts:?}");
    let Some(folder) = std::env::var_os("COLLATE_EXPORTS") else { return };
    let folder = Path::new(&folder);
    std::fs::create_dir_all(folder).expect("a folder");
    for format in Format::ALL {
        let file = folder.join(["quiz.", format.extension()].concat());
        std::fs::write(file, format.write(&dossier, 7, &tree, &items)).expect("a file");
    }
    let keys: Vec<Value> = tree.entries.iter().map(key).collect();
    std::fs::write(folder.join("key.json"), Value::from(keys).to_string()).expect("a file");
}

/// An answer that is finished, and seldom right.
fn other(item: &Item) -> Response {
    let mut response = right(item);
    match (&mut response, &item.question.widget) {
        (Response::Order(order), _) => order.reverse(),
        (Response::Rows(pairs), Widget::Rows { labels: last, .. })
        | (Response::Match(pairs), Widget::Match { answers: last, .. }) => {
            let last = last.last().expect("something to give").id.clone();
            *pairs = pairs.keys().map(|from| (from.clone(), last.clone())).collect();
        }
        (Response::Single(chosen), Widget::Single { options })
        | (Response::TwoStep { answer: chosen, .. }, Widget::TwoStep { options, .. }) => {
            *chosen = options.first().map(|option| option.id.clone());
        }
        _ => unreachable!("the right answer fits"),
    }
    response
}

#[test]
fn every_sort_of_answer_is_stated() {
    let dossier = read(shipped::TEXT).expect("a sound dossier").dossier;
    let knowledge = Knowledge::new(&dossier);
    let words = wording::for_language("en").expect("English");
    let bank = everything(&Maker::new(&knowledge, words, 7, 4)).items;
    let of_kind =
        |kind: &Kind| bank.iter().filter(|item| item.question.kind == *kind).take(4).cloned().collect::<Vec<_>>();
    let items: Vec<Item> = Kind::ALL.iter().flat_map(of_kind).collect();
    let recipe = Recipe::new(&dossier, 7, Blueprint { items: items.len() as u32, quotas: Vec::new() });
    let begun = Moment(1_700_000_000_000);
    let attempt = Attempt::new(Rc::new(Quiz { recipe, items: items.clone() })).begun_at(begun);
    let attempt = items.iter().zip(0_u32..).fold(attempt, |attempt, (item, place)| {
        let response = if place % 2 == 0 { right(item) } else { other(item) };
        attempt.put(place, response).submit(place, Moment(begun.0 + i64::from(place) * 1500)).expect("a whole answer")
    });
    let about = xapi::About {
        home: "https://courses.example.org".to_owned(),
        learner: "7 \"of\" 9, \u{1f469}".to_owned(),
        activity: "https://quiz.example.org/#/quiz/7-12".to_owned(),
        title: "Goals & costs".to_owned(),
        language: dossier.language.clone(),
        begun,
    };
    let answered = interactions(&attempt);
    assert_eq!(answered.len(), items.len());
    let wrong = answered.iter().filter(|interaction| !interaction.is_right()).count();
    assert!(wrong > 4, "{wrong}");
    let mut statements: Vec<String> = answered.iter().map(|answered| xapi::answered(&about, answered)).collect();
    for (pass_mark, seconds) in [(None, 0), (Some(0), 59), (Some(100), u32::MAX)] {
        let summary = Summary::new(&attempt, true, pass_mark);
        statements.extend(xapi::finished(&about, &summary, Moment(begun.0 + 90_000), seconds));
    }
    let Some(folder) = std::env::var_os("COLLATE_EXPORTS") else { return };
    std::fs::create_dir_all(&folder).expect("a folder");
    let text = ["[", &statements.join(",\n"), "]"].concat();
    std::fs::write(Path::new(&folder).join("statements.json"), text).expect("a file");
}

/// What is kept of a quiz with this many items that is answered, at moments without a pattern, as the interface keeps it.
fn kept(dossier: &Dossier, seed: u32, items: u32) -> (u32, String) {
    let knowledge = Knowledge::new(dossier);
    let words = wording::for_language("en").expect("English");
    let recipe = Recipe::new(dossier, seed, Blueprint::even(items, dossier));
    let drawn = draw(&knowledge, words, &recipe);
    let mut at = 1_700_000_000_000;
    let mut attempt = Attempt::new(Rc::new(drawn.quiz)).begun_at(Moment(at));
    let all: Vec<Item> = attempt.items().map(|(item, _)| item.clone()).collect();
    for (place, item) in (0_u32..).zip(&all) {
        at += 4_000 + i64::from(place.wrapping_add(seed).wrapping_mul(2_654_435_761) >> 14);
        let response = if place % 3 == 0 { right(item) } else { other(item) };
        attempt = attempt.put(place, response).submit(place, Moment(at)).expect("a whole answer");
    }
    let mut history = History::default();
    history.record_attempt(&attempt);
    let mut out = Writer::default();
    out.open();
    out.field("format").text("collate-progress/1");
    SavedAttempt::new(&attempt).write(out.field("attempt"));
    out.field("seen").list(0..all.len() as u32, |out, place| out.number(place.into()));
    history.write(out.field("history"));
    out.close();
    (all.len() as u32, out.into_text())
}

#[test]
fn quizzes_of_every_length_are_kept() {
    let dossier = read(shipped::TEXT).expect("a sound dossier").dossier;
    let lengths = [1, 12, 24, 36, 48, 60, Number::MOST];
    let texts: Vec<String> = (1_u32..)
        .zip(lengths)
        .map(|(seed, asked)| {
            let (items, text) = kept(&dossier, seed, asked);
            json!({ "asked": asked, "items": items, "text": text }).to_string()
        })
        .collect();
    let Some(folder) = std::env::var_os("COLLATE_EXPORTS") else { return };
    std::fs::create_dir_all(&folder).expect("a folder");
    std::fs::write(Path::new(&folder).join("kept.json"), ["[", &texts.join(",\n"), "]"].concat()).expect("a file");
}
