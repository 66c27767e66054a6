//! Dossiers that are valid and poor give fewer items, never a wrong one, and say which kinds they cannot give and why.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop at the first surprise")]

use collate::engine::bank::{Bank, Kind, Maker, Obstacle, everything, lacking};
use collate::engine::dossier::{Dossier, read};
use collate::engine::quiz::{Blueprint, Recipe, draw};
use collate::engine::reasoning::Knowledge;
use collate::engine::rules::{Facts, check_item, check_quiz};
use collate::engine::wording;
use collate::engine::wording::lacking::sentence;
use collate::shipped;
use serde_json::{Value, json};

/// A rich dossier, made poor by a change.
fn poor(change: impl Fn(&mut Value)) -> Dossier {
    let mut json: Value = serde_json::from_str(shipped::TEXT).expect("JSON");
    change(&mut json);
    read(&json.to_string()).unwrap_or_else(|problems| panic!("{problems:#?}")).dossier
}

fn list<'a>(dossier: &'a mut Value, name: &str) -> &'a mut Vec<Value> {
    dossier[name].as_array_mut().expect(name)
}

/// The bank, after the checker found no fault in it, in a quiz of it, nor in the reasons for what is missing.
fn checked(what: &str, dossier: &Dossier) -> Bank {
    let knowledge = Knowledge::new(dossier);
    let facts = Facts::new(dossier);
    let wording = wording::ALL[0];
    let mut last = Bank { items: Vec::new(), dropped: Vec::new() };
    for (seed, options) in [(1, 3), (2, 5)] {
        let bank = everything(&Maker::new(&knowledge, wording, seed, options));
        for item in &bank.items {
            let violations: Vec<String> = check_item(&facts, item).iter().map(ToString::to_string).collect();
            assert!(violations.is_empty(), "{what}: {violations:#?}");
        }
        last = bank;
    }
    let drawn = draw(&knowledge, wording, &Recipe::new(dossier, 1, Blueprint::even(12, dossier)));
    let violations: Vec<String> = check_quiz(&facts, &drawn.quiz.items).iter().map(ToString::to_string).collect();
    assert!(violations.is_empty(), "{what}: {violations:#?}");
    assert!(drawn.quiz.items.len() == 12 || !drawn.shortfalls.is_empty(), "{what}: a short quiz says what is missing");
    let kinds = Kind::ALL.iter().filter(|kind| last.items.iter().any(|item| item.question.kind == **kind)).count();
    let missing = lacking(&last);
    assert_eq!(kinds + missing.len(), Kind::ALL.len(), "{what}: every kind is there or told to be missing");
    assert!(missing.iter().all(|lack| sentence(lack).starts_with("No questions on ")), "{what}");
    last
}

/// Fewer than the whole dossier gives by far.
const RICH: usize = 600;

#[test]
fn one_article_alone_compares_nothing() {
    let dossier = poor(|dossier| {
        let keep = json!("memo");
        list(dossier, "articles").retain(|article| article["id"] == keep);
        for name in ["claims", "participations", "links", "complete"] {
            list(dossier, name).retain(|entry| entry["article"] == keep);
        }
        list(dossier, "absent").retain_mut(|entry| {
            let is_in = entry["articles"].as_array().is_some_and(|articles| articles.contains(&keep));
            entry["articles"] = json!([keep]);
            is_in
        });
    });
    let bank = checked("one article", &dossier);
    assert!(!bank.items.is_empty() && bank.items.len() < RICH);
    assert!(bank.items.iter().all(|item| item.question.articles.len() == 1));
    for kind in [Kind::WhichArticle, Kind::Corroboration, Kind::WhereTheyDiffer, Kind::PositionTable] {
        let lack = lacking(&bank).into_iter().find(|lack| lack.kind == kind).expect("it is missing");
        assert_eq!(lack.why, Obstacle::NothingToAsk, "{kind:?}");
    }
}

#[test]
fn one_claim_alone_gives_next_to_nothing() {
    let dossier = poor(|dossier| {
        list(dossier, "claims").truncate(1);
        for name in ["participations", "links", "complete"] {
            list(dossier, name).clear();
        }
    });
    let bank = checked("one claim", &dossier);
    assert!(bank.items.len() <= 3, "{}", bank.items.len());
    assert!(lacking(&bank).len() >= Kind::ALL.len() - 3);
}

#[test]
fn without_absences_and_complete_lists_nothing_is_called_wrong_that_may_be_right() {
    let no_coverage = |dossier: &mut Value| {
        for name in ["absent", "complete"] {
            list(dossier, name).clear();
        }
    };
    let bank = checked("no coverage", &poor(no_coverage));
    assert!(!bank.items.is_empty() && bank.items.len() < RICH);
    assert!(!bank.items.iter().any(|item| matches!(item.question.kind, Kind::WhoSaysIt | Kind::GoalCostLink)));
}

#[test]
fn only_unknown_cells_give_no_item() {
    let dossier = poor(|dossier| {
        for name in ["absent", "complete", "participations", "links"] {
            list(dossier, name).clear();
        }
        // A claim that takes no clear side: the cell of its statement is mixed, all others are unknown.
        list(dossier, "claims").retain(|claim| claim["id"] == "boardroom-6" || claim["id"] == "boardroom-93");
    });
    let bank = checked("only unknown", &dossier);
    assert!(bank.items.is_empty());
    assert!(lacking(&bank).iter().all(|lack| lack.why == Obstacle::NothingToAsk));
}

#[test]
fn equal_dates_have_no_order() {
    let dossier = poor(|dossier| {
        let date = json!({ "date": "2016-03-14", "precision": "day", "basis": "printed" });
        for name in ["articles", "events", "claims"] {
            for entry in list(dossier, name) {
                match name {
                    "articles" => entry["written"] = date.clone(),
                    "claims" if entry["date"].is_object() => entry["date"] = date.clone(),
                    "events" => {
                        for (field, value) in date.as_object().expect("fields") {
                            entry[field] = value.clone();
                        }
                        entry.as_object_mut().expect("fields").remove("reason");
                    }
                    _ => {}
                }
            }
        }
    });
    let bank = checked("equal dates", &dossier);
    assert!(!bank.items.is_empty());
    for kind in [Kind::EventOrder, Kind::Date, Kind::ChangeOverTime] {
        assert!(!bank.items.iter().any(|item| item.question.kind == kind), "{kind:?}");
    }
}

/// Every entity under another name.
fn renamed(name: impl Fn(usize) -> String) -> Dossier {
    poor(|dossier| {
        for (place, entity) in list(dossier, "entities").iter_mut().enumerate() {
            entity["name"] = json!(name(place));
            let fields = entity.as_object_mut().expect("fields");
            fields.remove("in_text");
            fields.remove("aliases");
        }
    })
}

#[test]
fn names_that_contain_each_other_stand_in_no_list_together() {
    let bank = checked("names in names", &renamed(|place| format!("Ann{}", "e".repeat(place))));
    assert!(!bank.items.iter().any(|item| item.question.kind == Kind::WhoSaysIt));
}

#[test]
fn names_that_run_from_right_to_left_or_are_very_long_break_nothing() {
    let letters = ['ا', 'ب', 'ت', 'ث', 'ج', 'ح', 'خ', 'د', 'ر', 'ز'];
    let right_to_left = |place: usize| {
        let letter = |at: usize| letters[at % letters.len()];
        format!("{}{}{} {}{}", letter(place), letter(place / 10), 'م', letter(place / 3), 'ن')
    };
    checked("right to left", &renamed(right_to_left));
    checked("very long", &renamed(|place| format!("{} the {place}th of that name", "Maximilian ".repeat(30))));
}

#[test]
fn articles_without_a_mark_of_their_own_break_nothing() {
    let dossier = poor(|dossier| {
        for (place, article) in list(dossier, "articles").iter_mut().enumerate() {
            article["short"] = json!(format!("the text{}", " of old".repeat(place)));
        }
    });
    checked("article names in article names", &dossier);
}
