use serde_json::{Value, json};

use super::*;
use crate::engine::dossier::problem::{Fault, Form};

const SAMPLE: &str = include_str!("../../../../questions/sample.json");

/// The places and faults of the sample after a few values were put in.
fn problems(changes: &[(&str, Value)]) -> Vec<(String, Fault)> {
    let mut sample: Value = serde_json::from_str(SAMPLE).unwrap();
    for (pointer, value) in changes {
        let (parent, field) = pointer.rsplit_once('/').unwrap();
        let parent = sample.pointer_mut(parent).unwrap();
        match parent {
            Value::Array(list) => list[field.parse::<usize>().unwrap()] = value.clone(),
            parent => parent[field] = value.clone(),
        }
    }
    let (dossier, problems) = read_value(&sample);
    assert_eq!(dossier.is_some(), problems.is_empty());
    problems.into_iter().map(|problem| (problem.place.to_string(), problem.fault)).collect()
}

fn assert_problem(pointer: &str, value: Value, place: &str, fault: Fault) {
    assert_eq!(problems(&[(pointer, value)]), [(place.to_owned(), fault)], "{pointer}");
}

fn id() -> String {
    "nowhere".to_owned()
}

#[test]
fn the_sample_is_sound() {
    assert_eq!(problems(&[]), []);
}

#[test]
fn every_fault_of_an_entry_is_named_with_its_place() {
    let claim = json!({ "id": "c 1", "article": "note", "statement": 7, "stance": "says", "extra": null,
        "figure": { "lo": 1.5, "hi": "two", "scope": " " }, "evidence": [1, "one", 9] });
    let found = problems(&[("/claims/1", claim), ("/claims/2", json!(7))]);
    let number = Fault::BadNumber { low: i64::MIN, high: i64::MAX };
    let allowed = &["asserts", "reports", "denies", "disputes"];
    let form = |needed, found| Fault::WrongForm { needed, found };
    let places: Vec<_> = found.iter().map(|(place, fault)| (place.as_str(), fault)).collect();
    for expected in [
        ("claims[1] (c 1), id", &Fault::BadId { id: "c 1".to_owned() }),
        ("claims[1] (c 1), statement", &form(Form::Text, Form::Number)),
        ("claims[1] (c 1), stance", &Fault::UnknownWord { found: "says".to_owned(), allowed }),
        ("claims[1] (c 1), figure.lo", &number),
        ("claims[1] (c 1), figure.hi", &form(Form::Number, Form::Text)),
        ("claims[1] (c 1), figure.unit", &Fault::Missing),
        ("claims[1] (c 1), figure.scope", &Fault::EmptyText),
        ("claims[1] (c 1), evidence[1]", &form(Form::Number, Form::Text)),
        ("claims[1] (c 1), evidence[2]", &Fault::UnknownParagraph { paragraph: 9, article: "note".to_owned() }),
        ("claims[1] (c 1), weight", &Fault::Missing),
        ("claims[2]", &form(Form::Object, Form::Number)),
    ] {
        assert!(places.contains(&expected), "{expected:?} in {places:#?}");
    }
    let unknown = places.iter().find(|(place, _)| *place == "claims[1] (c 1), extra").expect("the unknown field");
    assert!(matches!(unknown.1, Fault::UnknownField { known } if known.len() == 13), "{unknown:?}");
    assert_eq!(places.len(), 12);
}

#[test]
fn the_top_of_the_file_is_read_like_an_entry() {
    let found = problems(&[
        ("/id", json!(1)),
        ("/title", json!("")),
        ("/dimensions", json!(["goals", "dreams"])),
        ("/points", json!({})),
        ("/extra", json!(true)),
    ]);
    let places: Vec<_> = found.iter().map(|(place, _)| place.as_str()).collect();
    assert_eq!(places, ["id", "title", "dimensions[1]", "points", "extra"]);
    assert_eq!(problems(&[("/dimensions", json!([]))]), [("dimensions".to_owned(), Fault::EmptyList)]);
}

#[test]
fn a_list_that_cannot_be_read_does_not_make_its_ids_unknown() {
    assert_problem("/statements", json!(1), "statements", Fault::WrongForm { needed: Form::List, found: Form::Number });
}

#[test]
fn ids_have_to_name_something() {
    let unknown = |list| Fault::UnknownId { id: id(), list };
    assert_problem("/claims/0/article", json!("nowhere"), "claims[0] (note-1), article", unknown("articles"));
    assert_problem("/claims/1/voices/0", json!("nowhere"), "claims[1] (note-2), voices[0]", unknown("entities"));
    let about = "statements[0] (goal-storms), about";
    assert_problem("/statements/0/about", json!("nowhere"), about, unknown("entities or events"));
    let absent = json!([{ "statement": "goal-trade", "articles": ["note", "nowhere"] }]);
    assert_problem("/absent", absent, "absent[0] (goal-trade), articles[1]", unknown("articles"));
    let repeated = Fault::RepeatedId { id: "note-1".to_owned() };
    assert_problem("/claims/1/id", json!("note-1"), "claims[1] (note-1), id", repeated);
}

#[test]
fn what_is_referred_to_has_to_be_of_the_right_type() {
    let wrong = Fault::WrongEntityType { id: "town".to_owned(), needed: "format" };
    assert_problem("/participations/0/format", json!("town"), "participations[0], format", wrong);
    let link = json!([{ "article": "note", "goal": "goal-storms", "cost": "goal-trade", "relation": "price", "evidence": [1] }]);
    let wrong = Fault::WrongStatementType { id: "goal-trade".to_owned(), needed: "cost" };
    assert_problem("/links", link, "links[0], cost", wrong);
}

#[test]
fn dates_have_to_be_dates() {
    let place = "events[0] (first-round), date";
    let bad = Fault::BadDate { text: "March".to_owned() };
    assert_problem("/events/0/date", json!("March"), place, bad);
    assert_problem("/events/0/precision", json!("day"), place, Fault::PrecisionMismatch);
    let place = "events[0] (first-round), reason";
    assert_problem("/events/0/basis", json!("inferred"), place, Fault::MissingReason);
    let place = "articles[0] (note), written.printed_as";
    let long = Fault::TooManyWords { count: 7, limit: 6 };
    assert_problem("/articles/0/written/printed_as", json!("a b c d e f g"), place, long);
}

#[test]
fn some_sorts_of_entries_need_fields_that_others_must_not_have() {
    let missing = |field, because| Fault::MissingField { field, because };
    let (storms, berths) = ("statements[0] (goal-storms)", "statements[2] (cost-berths)");
    assert_problem("/statements/0/actor", Value::Null, storms, missing("actor", "goal"));
    assert_problem("/statements/2/cost", Value::Null, berths, missing("cost", "cost"));
    assert_problem("/statements/2/phrase", Value::Null, berths, missing("phrase", "cost"));
    assert_problem("/claims/1/voices", json!([]), "claims[1] (note-2)", missing("voices", "reports"));
    assert_problem("/claims/0/hedge", json!("conditional"), "claims[0] (note-1)", missing("condition", "conditional"));
    let misplaced = Fault::MisplacedField { field: "condition", because: "conditional" };
    assert_problem("/claims/0/condition", json!("it rains"), "claims[0] (note-1)", misplaced);
}

#[test]
fn points_need_two_values_with_ids_of_their_own() {
    let value = |id: &str| json!({ "id": id, "text": "it does", "statement": "goal-trade" });
    let point = |values: Value, compatible: Value| {
        let question = "whether the town gains";
        json!([{ "id": "p", "question": question, "dimension": "goals", "exclusive": false, "values": values,
            "compatible": compatible }])
    };
    let few = Fault::TooFew { count: 1, least: 2 };
    assert_problem("/points", point(json!([value("a")]), json!([])), "points[0] (p), values", few);
    let twice = point(json!([value("a"), value("a")]), json!([]));
    assert_problem("/points", twice, "points[0] (p), values[1]", Fault::RepeatedId { id: "a".to_owned() });
    let two = json!([value("a"), value("b")]);
    let unknown = Fault::UnknownId { id: "c".to_owned(), list: "values" };
    assert_problem("/points", point(two.clone(), json!([["a", "c"]])), "points[0] (p), compatible[0]", unknown);
    let form = Fault::WrongForm { needed: Form::Pair, found: Form::List };
    assert_problem("/points", point(two, json!([["a"]])), "points[0] (p), compatible[0]", form);
}

#[test]
fn limits_hold_for_lists_and_texts() {
    let text = "x".repeat(limits::TEXT + 1);
    let long = Fault::TextTooLong { length: limits::TEXT + 1, limit: limits::TEXT };
    assert_problem("/entities/0/name", json!(text), "entities[0] (town), name", long);
    let control = Fault::ControlCharacter;
    assert_problem("/entities/0/aliases", json!(["a", "b\nc"]), "entities[0] (town), aliases[1]", control);
    let aliases = vec!["a"; limits::INNER + 1];
    let many = Fault::TooMany { count: limits::INNER + 1, limit: limits::INNER };
    assert_problem("/entities/0/aliases", json!(aliases), "entities[0] (town), aliases", many);
    let found = problems(&[("/claims", json!(vec![0; limits::CLAIMS + 1]))]);
    assert_eq!(found[0].0, "claims");
    assert_eq!(found.len(), limits::PROBLEMS);
}

#[test]
fn figures_and_paragraphs_have_to_be_in_order() {
    let figure =
        |lo: i64, step: i64| json!({ "lo": lo, "hi": 2, "unit": "boats", "scope": "lost", "rounded_to": step });
    assert_problem("/claims/0/figure", figure(3, 1), "claims[0] (note-1), figure", Fault::ReversedFigure);
    let low = Fault::BadNumber { low: 1, high: i64::MAX };
    assert_problem("/claims/0/figure", figure(1, 0), "claims[0] (note-1), figure.rounded_to", low);
    let place = "articles[1] (letter), paragraphs";
    assert_problem("/articles/1/paragraphs/3/n", json!(3), place, Fault::UnorderedParagraphs);
}

#[test]
fn evidence_and_dimensions_are_sorted() {
    let sample = SAMPLE
        .replace(r#""evidence": [2], "evidence_complete""#, r#""evidence": [3, 2, 3, 1], "evidence_complete""#)
        .replace(r#"["goals", "costs", "formats"]"#, r#"["formats", "goals"]"#);
    let dossier = read(&sample).0.expect("a sound dossier");
    assert_eq!(dossier.claims[0].evidence, [1, 2, 3]);
    assert_eq!(dossier.dimensions, [Dimension::Goals, Dimension::Formats]);
}
