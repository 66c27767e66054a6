//! Changing one claim changes only items that rest on it.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop at the first surprise")]

use collate::engine::bank::{Item, Kind, Maker, Premise, Solution, everything, export};
use collate::engine::dossier::{Dossier, read};
use collate::engine::reasoning::Knowledge;
use collate::engine::{hashing, wording};
use collate::shipped;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// Of so many claims one is changed.
const ONE_IN: u64 = 50;

/// An item as it stands in the file, and what its proofs, its key and its offers rest on.
struct Made {
    kind: Kind,
    json: String,
    rests_on: BTreeSet<String>,
}

fn bank(text: &Value) -> Option<BTreeMap<String, Made>> {
    let dossier = read(&text.to_string()).ok()?.dossier;
    let knowledge = Knowledge::new(&dossier);
    let items = everything(&Maker::new(&knowledge, wording::ALL[0], 0, 4)).items;
    Some(items.iter().map(|item| (item.question.id.to_string(), made(&dossier, item))).collect())
}

fn made(dossier: &Dossier, item: &Item) -> Made {
    let file: Value = serde_json::from_str(&export::to_json(dossier, 0, std::slice::from_ref(item))).expect("JSON");
    let json = file["items"][0].to_string();
    let premises = item.explanations().into_iter().flat_map(|explanation| &explanation.proof.premises);
    let mut rests_on: BTreeSet<String> = premises.map(ToString::to_string).collect();
    rests_on.extend(item.key.claims.iter().map(|claim| Premise::Claim(claim.clone()).to_string()));
    // Whether a statement is worth asking for in one article depends on what the others do with it.
    for claim in dossier.claims.iter().filter(|claim| item.key.claims.contains(&claim.id)) {
        rests_on.insert(format!("statement:{}", dossier[claim.statement].id));
    }
    if let Solution::Single { options } | Solution::TwoStep { options, .. } = &item.key.solution {
        rests_on.extend(options.iter().map(|key| key.value.to_string()));
    }
    Made { kind: item.question.kind, json, rests_on }
}

/// Every premise that a claim can bear on: itself, what its article does with its statement and those that follow from
/// it or exclude it, the lists it may stand on, and points that ask for its statement; and its statement and its
/// paragraphs as offers.
fn touched(dossier: &Value, claim: &Value) -> impl Fn(&str) -> bool + use<> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let (id, article, statement) = (text(&claim["id"]), text(&claim["article"]), text(&claim["statement"]));
    let entries = |list: &str| dossier[list].as_array().cloned().unwrap_or_default();
    let record = entries("statements").into_iter().find(|entry| entry["id"] == statement.as_str()).unwrap_or_default();
    let named = |entry: &Value, field: &str| {
        entry[field].as_array().cloned().unwrap_or_default().iter().map(text).collect::<Vec<_>>()
    };
    let mut near: BTreeSet<String> = [statement.clone()].into();
    for entry in entries("statements") {
        let other = text(&entry["id"]);
        let is_near = ["entails", "excludes"]
            .iter()
            .any(|field| named(&entry, field).contains(&statement) || named(&record, field).contains(&other));
        if is_near {
            near.insert(other);
        }
    }
    let points: BTreeSet<String> = entries("points")
        .iter()
        .filter(|point| {
            point["values"]
                .as_array()
                .cloned()
                .unwrap_or_default()
                .iter()
                .any(|v| near.contains(&text(&v["statement"])))
        })
        .map(|point| text(&point["id"]))
        .collect();
    let figure = claim["figure"].is_object();
    let mut premises: BTreeSet<String> = [format!("claim:{id}"), format!("statement:{statement}")].into();
    premises.extend(near.iter().map(|near| format!("cell:{near}@{article}")));
    premises.extend(near.iter().map(|near| format!("absent:{near}@{article}")));
    premises.extend(near.iter().map(|near| format!("complete:voices:{near}@{article}")));
    premises.extend(points.iter().map(|point| format!("position:{point}@{article}")));
    premises.insert(format!("complete:goals:{}@{article}", text(&record["actor"])));
    // A paragraph is offered as often as it is right for other claims.
    let of_article = entries("articles").into_iter().find(|entry| entry["id"] == article.as_str()).unwrap_or_default();
    let paragraphs = of_article["paragraphs"].as_array().cloned().unwrap_or_default();
    let numbers = claim["evidence"].as_array().cloned().unwrap_or_default();
    let gists: Vec<&Value> =
        paragraphs.iter().filter(|one| numbers.contains(&one["n"])).map(|one| &one["gist"]).collect();
    let shown = paragraphs.iter().filter(|one| gists.contains(&&one["gist"]));
    premises.extend(shown.map(|one| format!("paragraph:{article}:{}", one["n"])));
    move |premise| premises.contains(premise) || figure && premise.starts_with("complete:figures:")
}

#[test]
fn a_changed_claim_changes_only_items_that_rest_on_it() {
    let dossier: Value = serde_json::from_str(shipped::TEXT).expect("JSON");
    let before = bank(&dossier).expect("the shipped dossier is sound");
    let mut tried = 0;
    let mut strangers = Vec::new();
    for (place, claim) in dossier["claims"].as_array().expect("claims").iter().enumerate() {
        let id = claim["id"].as_str().expect("an id");
        if !hashing::hash_texts(0, &["sensitivity", id]).is_multiple_of(ONE_IN) {
            continue;
        }
        let is_touched = touched(&dossier, claim);
        let mut hedged = dossier.clone();
        hedged["claims"][place]["hedge"] = json!(if claim["hedge"] == "possible" { "plain" } else { "possible" });
        let mut without = dossier.clone();
        without["claims"].as_array_mut().expect("claims").remove(place);
        for (change, changed) in [("hedged otherwise", hedged), ("left out", without)] {
            let Some(after) = bank(&changed) else { continue };
            tried += 1;
            let ids: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
            let rests = |made: Option<&Made>| made.is_some_and(|made| made.rests_on.iter().any(|p| is_touched(p)));
            // An item of several statements is named after all of them: without one of them another stands in its place.
            let is_gone = |kind: Kind| {
                before
                    .iter()
                    .filter(|(id, old)| old.kind == kind && !after.contains_key(*id) && rests(Some(old)))
                    .count()
            };
            let mut gone: BTreeMap<Kind, usize> = Kind::ALL.iter().map(|kind| (*kind, is_gone(*kind))).collect();
            for item in ids {
                let (old, new) = (before.get(item), after.get(item));
                let is_same = old.map(|made| &made.json) == new.map(|made| &made.json);
                let mut takes_its_place = || match (old, new) {
                    (None, Some(new)) => {
                        let left = gone.entry(new.kind).or_default();
                        let is_left = *left > 0;
                        *left = left.saturating_sub(1);
                        is_left
                    }
                    _ => false,
                };
                if !(is_same || rests(old) || rests(new) || takes_its_place()) {
                    strangers.push(format!("{id} {change}: {item} rests on nothing of it, and changes"));
                }
            }
        }
    }
    assert!(tried >= 12, "{tried} changes");
    assert!(strangers.is_empty(), "{strangers:#?}");
}
