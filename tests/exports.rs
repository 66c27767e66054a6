//! Writes the exports and their keys for the programs that read them: `cargo xtask test interop` does, and sets
//! `COLLATE_EXPORTS` to a folder.
#![allow(clippy::expect_used, reason = "a test may stop at the first surprise")]
#![cfg(not(target_arch = "wasm32"))]

use std::path::Path;

use collate::engine::bank::{Item, Kind, Maker, everything};
use collate::engine::dossier::read;
use collate::engine::export::{Answer, Body, Entry, Format, Tree};
use collate::engine::reasoning::Knowledge;
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
    json!({ "id": entry.id, "tags": entry.tags, "question": entry.question(), "body": body })
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
