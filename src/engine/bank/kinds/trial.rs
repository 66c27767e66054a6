//! Small dossiers for the tests of the kinds: the frame is given, a test adds what it is about.

use serde_json::{Value as Json, json};

use super::super::{Bank, Item, Kind, Maker, Reason, Solution, everything};
use crate::engine::dossier::{Dossier, read};
use crate::engine::reasoning::Knowledge;
use crate::engine::wording;

/// A dossier with four articles (`a` and `b` of 2015, `c` of 2016, `d` of 2018) of eight paragraphs each, the entities
/// `town`, `ann`, `bob`, `cid` and `dan`, and the lists given.
pub(super) fn dossier(mut lists: Json) -> Dossier {
    let gists = ["boats", "walls", "money", "weather", "bridges", "markets", "schools", "gardens"];
    let article = |id: &str, short: &str, date: &str| {
        let paragraphs: Vec<Json> =
            (1..=8).map(|n| json!({ "n": n, "gist": format!("what is told of {}", gists[n - 1]) })).collect();
        json!({ "id": id, "short": short, "paragraphs": paragraphs,
                "written": { "date": date, "precision": "year", "basis": "printed" } })
    };
    let entity = |id: &str, name: &str, kind: &str| json!({ "id": id, "name": name, "type": kind });
    lists["format"] = json!("collate-dossier/1");
    lists["id"] = json!("trial");
    lists["title"] = json!("A trial");
    lists["language"] = json!("en");
    lists["dimensions"] = json!(["goals", "costs", "formats"]);
    lists["articles"] = json!([
        article("a", "the old note", "2015"),
        article("b", "the long letter", "2015"),
        article("c", "the new report", "2016"),
        article("d", "the last word", "2018"),
    ]);
    lists["entities"] = json!([
        entity("town", "the town", "organisation"),
        entity("ann", "Ann Archer", "person"),
        entity("bob", "Bob Baker", "person"),
        entity("cid", "Cid Cooper", "person"),
        entity("dan", "Dan Draper", "person"),
    ]);
    read(&lists.to_string()).unwrap_or_else(|problems| panic!("{problems:#?}")).dossier
}

/// A statement on the town.
pub(super) fn statement(id: &str, text: &str) -> Json {
    json!({ "id": id, "text": text, "dimension": "goals", "type": "assessment", "about": "town" })
}

/// A claim with what is not plain added.
pub(super) fn claim(id: &str, article: &str, statement: &str, paragraph: u32, more: Json) -> Json {
    let mut claim = json!({ "id": id, "article": article, "statement": statement, "stance": "asserts",
                            "evidence": [paragraph], "evidence_complete": true, "weight": "core" });
    for (field, value) in more.as_object().into_iter().flatten() {
        claim[field] = value.clone();
    }
    claim
}

/// Everything that is made of one kind, and why the rest was dropped.
pub(super) fn made(dossier: &Dossier, kind: Kind, options: u32) -> (Vec<Item>, Vec<Reason>) {
    let knowledge = Knowledge::new(dossier);
    let wording = wording::for_language("en").expect("English is there");
    let Bank { items, dropped } = everything(&Maker::new(&knowledge, wording, 7, options));
    let items = items.into_iter().filter(|item| item.question.kind == kind).collect();
    let dropped = dropped.into_iter().filter(|dropped| dropped.kind == kind).map(|dropped| dropped.why).collect();
    (items, dropped)
}

/// The options of an item with one right answer: their values as text, the right one first, the others sorted.
pub(super) fn values(item: &Item) -> Vec<String> {
    let (Solution::Single { options } | Solution::TwoStep { options, .. }) = &item.key.solution else {
        panic!("{item:?} has no options")
    };
    let of = |correct: bool| {
        let mut values: Vec<String> =
            options.iter().filter(|key| key.correct == correct).map(|key| key.value.to_string()).collect();
        values.sort();
        values
    };
    [of(true), of(false)].concat()
}
