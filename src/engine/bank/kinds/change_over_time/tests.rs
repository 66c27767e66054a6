use serde_json::{Value as Json, json};

use super::super::trial::{claim, dossier, made, statement, values};
use super::*;
use crate::engine::dossier::Dossier;

fn gate(claims: Json) -> Dossier {
    let mut shut = statement("shut", "the gate is shut");
    shut["excludes"] = json!(["open"]);
    let value = |id: &str| json!({ "id": id, "text": format!("it is {id}"), "statement": id });
    let point = json!({ "id": "gate", "question": "how the gate stands", "dimension": "goals", "exclusive": true,
                        "values": [value("open"), value("shut")] });
    dossier(json!({ "statements": [statement("open", "the gate is open"), shut], "points": [point],
                    "claims": claims }))
}

#[test]
fn the_four_pairs_are_offered_so_that_one_article_alone_leaves_two() {
    let claims = json!([claim("a1", "a", "open", 1, json!({})), claim("c1", "c", "shut", 1, json!({}))]);
    for options in [3, 4, 5] {
        let (items, _) = made(&gate(claims.clone()), Kind::ChangeOverTime, options);
        assert_eq!(items.len(), 1);
        assert_eq!(values(&items[0]), ["open>shut", "open>open", "shut>open", "shut>shut"]);
    }
}

#[test]
fn an_answer_that_stays_is_asked_too() {
    let claims = json!([claim("a1", "a", "open", 1, json!({})), claim("c1", "c", "open", 1, json!({}))]);
    let (items, _) = made(&gate(claims), Kind::ChangeOverTime, 4);
    assert_eq!(values(&items[0])[0], "open>open");
}

#[test]
fn articles_of_one_time_and_answers_held_possible_ask_nothing() {
    let same_year = json!([claim("a1", "a", "open", 1, json!({})), claim("b1", "b", "shut", 1, json!({}))]);
    assert_eq!(made(&gate(same_year), Kind::ChangeOverTime, 4), (vec![], vec![]));
    let possible = json!({ "hedge": "possible" });
    let unsure = json!([claim("a1", "a", "open", 1, possible), claim("c1", "c", "shut", 1, json!({}))]);
    assert_eq!(made(&gate(unsure), Kind::ChangeOverTime, 4), (vec![], vec![]));
}

#[test]
fn an_answer_that_is_unknown_for_an_article_is_in_no_pair() {
    let mut far = statement("far", "the gate is far");
    far["entails"] = json!([]);
    let value = |id: &str| json!({ "id": id, "text": format!("it is {id}"), "statement": id });
    let point = json!({ "id": "gate", "question": "how the gate stands", "dimension": "goals", "exclusive": false,
                        "values": [value("open"), value("far")] });
    let claims = json!([claim("a1", "a", "open", 1, json!({})), claim("c1", "c", "open", 1, json!({}))]);
    let dossier = dossier(json!({ "statements": [statement("open", "the gate is open"), far], "points": [point],
                                  "claims": claims }));
    let (items, dropped) = made(&dossier, Kind::ChangeOverTime, 4);
    assert_eq!((items.len(), dropped), (0, vec![Reason::TooFewProven { proven: 0 }]));
}
