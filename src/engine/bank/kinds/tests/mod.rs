//! The kinds, held to a small dossier of two articles about a harbour that each test changes to its own ends.

mod cost_class;
mod event_order;
mod evidence;
mod figure;
mod format_membership;
mod goals_all;
mod position_table;

use serde_json::{Value as Json, json};

use crate::engine::bank::meaning::Value;
use crate::engine::bank::{Bank, Item, Kind, Maker, Rule, Solution, everything};
use crate::engine::dossier::read;
use crate::engine::reasoning::Knowledge;
use crate::engine::wording;

/// Two articles of eight paragraphs, five states, a format, and no claims.
fn dossier() -> Json {
    let gists = [
        "headline: the harbour",
        "plans of the town council",
        "losses of the fishing fleet",
        "talks about the wall",
        "boats in winter and spring",
        "boats in winter and spring",
        "a letter from the quay",
        "money for the new crane",
    ];
    let paragraphs: Vec<Json> = gists.iter().zip(1..).map(|(gist, n)| json!({ "n": n, "gist": gist })).collect();
    let article = |id: &str, short: &str| {
        json!({ "id": id, "short": short, "paragraphs": paragraphs,
            "written": { "date": "2016", "precision": "year" } })
    };
    let state = |name: &str| json!({ "id": name.to_lowercase(), "name": name, "type": "state" });
    let mut entities: Vec<Json> = ["Norwick", "Sundal", "Ostby", "Vessen", "Halm"].map(state).to_vec();
    entities.push(json!({ "id": "round", "name": "harbour round", "in_text": "the harbour round", "type": "format" }));
    json!({
        "format": "collate-dossier/1", "id": "harbour", "title": "A harbour", "language": "en",
        "dimensions": ["goals", "costs", "formats"],
        "articles": [article("note", "the harbour note"), article("column", "the quay column")],
        "entities": entities, "events": [], "statements": [], "points": [], "claims": [], "participations": [],
        "links": [], "absent": [], "complete": [], "notes": []
    })
}

fn add(dossier: &mut Json, list: &str, entry: Json) {
    dossier[list].as_array_mut().expect(list).push(entry);
}

/// A claim of an article, in its own voice and plain, with complete evidence; `more` changes that.
fn claim(dossier: &mut Json, article: &str, statement: &str, paragraph: u32, more: &Json) {
    let mut claim = json!({ "id": format!("{article}-{statement}"), "article": article, "statement": statement,
        "stance": "asserts", "evidence": [paragraph], "evidence_complete": true, "weight": "core" });
    for (field, value) in more.as_object().expect("fields") {
        claim[field] = value.clone();
    }
    add(dossier, "claims", claim);
}

fn bank(dossier: &Json, options: u32) -> Bank {
    let dossier = read(&dossier.to_string()).unwrap_or_else(|problems| panic!("{problems:#?}")).dossier;
    let knowledge = Knowledge::new(&dossier);
    let wording = wording::for_language("en").expect("English");
    everything(&Maker::new(&knowledge, wording, 1, options))
}

/// The items of one kind, with three options.
fn items(dossier: &Json, kind: Kind) -> Vec<Item> {
    let mut items = bank(dossier, 3).items;
    items.retain(|item| item.question.kind == kind);
    items
}

/// Every option, row or entry of an item: its value, the label it has or whether it is right, and the rule that proves it.
fn proven(item: &Item) -> Vec<(String, String, Rule)> {
    let told = |value: &Value, label: String, rule: Rule| (value.to_string(), label, rule);
    match &item.key.solution {
        Solution::Single { options } => {
            options.iter().map(|key| told(&key.value, key.correct.to_string(), key.explanation.proof.rule)).collect()
        }
        Solution::Rows { rows: pairs } | Solution::Match { stems: pairs } => {
            pairs.iter().map(|key| told(&key.value, key.label_value.to_string(), key.explanation.proof.rule)).collect()
        }
        Solution::Order { sequence } => {
            sequence.iter().map(|key| told(&key.value, key.date.clone(), key.explanation.proof.rule)).collect()
        }
        Solution::TwoStep { .. } => Vec::new(),
    }
}
