//! Holds the reader to the types in `file.rs`, from which the schema is made, so that the two never drift apart.
#![cfg(not(target_arch = "wasm32"))]

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::read_value;
use crate::engine::dossier::file::DossierFile;
use crate::engine::dossier::problem::Fault;

const SAMPLE: &str = include_str!("../../../../questions/sample.json");
const SCHEMA: &str = include_str!("../../../../questions/dossier.schema.json");

/// Whether a fault is one that the types see too.
fn is_of_shape(fault: &Fault) -> bool {
    match fault {
        // Of `rounded_to` alone: the types know no such limit.
        Fault::BadNumber { low, .. } => *low != 1,
        Fault::WrongForm { .. } | Fault::Missing | Fault::UnknownField { .. } | Fault::UnknownWord { .. } => true,
        _ => false,
    }
}

/// What the reader and the types think of the shape of a file.
fn verdicts(file: &Value) -> (Result<(), String>, Vec<String>) {
    let types = serde_json::from_value::<DossierFile>(file.clone());
    let problems = read_value(file).1;
    let faults = problems.iter().filter(|problem| is_of_shape(&problem.fault));
    let faults = faults.map(|problem| format!("{}: {:?}", problem.place, problem.fault)).collect();
    (types.map(|_| ()).map_err(|error| error.to_string()), faults)
}

/// The fields that the reader asks for in an object, found out by giving it one more.
fn known_fields(file: Value) -> BTreeSet<String> {
    let (_, problems) = read_value(&file);
    let known = problems.into_iter().find_map(|problem| match problem.fault {
        Fault::UnknownField { known } => Some(known),
        _ => None,
    });
    known.expect("an unknown field").into_iter().map(str::to_owned).collect()
}

#[test]
fn the_reader_knows_the_fields_of_the_schema_and_no_others() {
    let extra = json!({ "extra": 0 });
    let examples = BTreeMap::from([
        ("Article", json!({ "articles": [extra] })),
        ("Paragraph", json!({ "articles": [{ "paragraphs": [extra] }] })),
        ("DateText", json!({ "articles": [{ "written": extra }] })),
        ("Entity", json!({ "entities": [extra] })),
        ("Event", json!({ "events": [extra] })),
        ("Statement", json!({ "statements": [extra] })),
        ("Cost", json!({ "statements": [{ "cost": extra }] })),
        ("Valid", json!({ "statements": [{ "valid": extra }] })),
        ("Point", json!({ "points": [extra] })),
        ("PointValue", json!({ "points": [{ "values": [extra] }] })),
        ("Claim", json!({ "claims": [extra] })),
        ("Figure", json!({ "claims": [{ "figure": extra }] })),
        ("Participation", json!({ "participations": [extra] })),
        ("Link", json!({ "links": [extra] })),
        ("Absent", json!({ "absent": [extra] })),
        ("Note", json!({ "notes": [extra] })),
    ]);
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    let fields = |of: &Value| of["properties"].as_object().map(|fields| fields.keys().cloned().collect());
    assert_eq!(Some(known_fields(extra)), fields(&schema));
    let records = schema["$defs"].as_object().unwrap().iter().filter(|(_, record)| !record["properties"].is_null());
    let records: BTreeMap<_, _> = records.map(|(name, record)| (name.as_str(), record)).collect();
    assert_eq!(records.keys().collect::<Vec<_>>(), examples.keys().collect::<Vec<_>>());
    for (name, example) in examples {
        assert_eq!(Some(known_fields(example)), fields(records[name]), "{name}");
    }
    assert_eq!(Some(known_fields(json!({ "claims": [{ "date": { "extra": 0 } }] }))), fields(records["DateText"]));
    for variant in schema["$defs"]["Complete"]["oneOf"].as_array().unwrap() {
        let of = &variant["properties"]["of"]["const"];
        let example = json!({ "complete": [{ "of": of, "extra": 0 }] });
        assert_eq!(Some(known_fields(example)), fields(variant), "{of}");
    }
}

#[test]
fn a_list_is_never_read_as_an_object() {
    // The types would take the fields by their order, which the schema does not allow.
    let (_, faults) = verdicts(&json!({ "absent": [["statement", ["article"]]] }));
    assert!(faults.iter().any(|fault| fault.starts_with("absent[0]: WrongForm")), "{faults:?}");
}

#[cfg(not(target_arch = "wasm32"))]
mod random {
    use std::sync::LazyLock;

    use proptest::collection::{btree_map, vec};
    use proptest::prelude::*;
    use proptest::sample::Index;
    use serde_json::Map;

    use super::*;
    use crate::shipped;

    /// Fields in which an object stands. The types would read a list of the same values in its place.
    const OBJECTS: [&str; 5] = ["cost", "date", "figure", "valid", "written"];

    #[derive(Clone, Debug)]
    enum Change {
        Remove,
        Replace(Value),
        Insert(String, Value),
    }

    fn name() -> impl Strategy<Value = String> {
        let known = ["id", "role", "note", "quote", "hedge", "figure", "valid", "cost", "actor", "basis", "date", "n"];
        prop_oneof![proptest::sample::select(known.to_vec()).prop_map(str::to_owned), "[a-z]{1,4}"]
    }

    fn leaf() -> impl Strategy<Value = Value> {
        let words = ["goals", "plain", "day", "broker", "about", "exact", "inferred", "town", "", "2016"];
        prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            (-2_i64..3).prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            any::<u64>().prop_map(Value::from),
            Just(json!(1.0)),
            Just(json!(4_294_967_296_u64)),
            proptest::sample::select(words.to_vec()).prop_map(Value::from),
            ".{0,6}".prop_map(Value::from),
        ]
    }

    /// Lists hold no lists: the types would read the inner ones as objects.
    fn json() -> impl Strategy<Value = Value> {
        let object = || btree_map("[a-z]{1,4}", leaf(), 0..3).prop_map(|fields| Value::from(Map::from_iter(fields)));
        let entry = prop_oneof![3 => leaf(), 1 => object()];
        prop_oneof![4 => leaf(), 1 => object(), 1 => vec(entry, 0..3).prop_map(Value::from)]
    }

    fn change() -> impl Strategy<Value = Change> {
        prop_oneof![
            Just(Change::Remove),
            json().prop_map(Change::Replace),
            (name(), json()).prop_map(|(name, json)| Change::Insert(name, json)),
        ]
    }

    /// The pointers to everything in a value but itself.
    fn pointers(value: &Value, at: &str, into: &mut Vec<String>) {
        let mut add = |name: &str, inner: &Value| {
            let pointer = format!("{at}/{name}");
            into.push(pointer.clone());
            pointers(inner, &pointer, into);
        };
        match value {
            Value::Array(list) => list.iter().enumerate().for_each(|(place, inner)| add(&place.to_string(), inner)),
            Value::Object(fields) => fields.iter().for_each(|(name, inner)| add(name, inner)),
            _ => {}
        }
    }

    fn apply(file: &mut Value, place: Index, change: Change) {
        let mut all = Vec::new();
        pointers(file, "", &mut all);
        let pointer = place.get(&all).clone();
        let (parent, name) = pointer.rsplit_once('/').expect("a pointer");
        match change {
            Change::Insert(name, json) => {
                let is_clear = !(json.is_array() && OBJECTS.contains(&name.as_str()));
                if let Some(Value::Object(fields)) = file.pointer_mut(&pointer).filter(|_| is_clear) {
                    fields.insert(name, json);
                }
            }
            Change::Replace(json) => {
                if let Some(value) = file.pointer_mut(&pointer).filter(|value| !(json.is_array() && value.is_object()))
                {
                    *value = json;
                }
            }
            Change::Remove => match file.pointer_mut(parent) {
                Some(Value::Object(fields)) => {
                    fields.remove(name);
                }
                Some(Value::Array(list)) => {
                    list.remove(name.parse().expect("a place"));
                }
                _ => {}
            },
        }
    }

    fn assert_agreement(file: &Value) -> Result<(), TestCaseError> {
        let (types, faults) = verdicts(file);
        prop_assert_eq!(types.is_ok(), faults.is_empty(), "types: {:?}, reader: {:#?}", types, faults);
        Ok(())
    }

    /// A file with one entry of the shipped dossier.
    fn excerpt(list: Index, entry: Index) -> Value {
        static SHIPPED: LazyLock<Value> = LazyLock::new(|| serde_json::from_str(shipped::TEXT).expect("JSON"));
        let fields = SHIPPED.as_object().expect("an object");
        let lists: Vec<_> = fields.iter().filter(|(_, list)| list[0].is_object()).collect();
        let (name, entries) = list.get(&lists);
        let mut file = json!({ "format": "collate-dossier/1", "id": "x", "title": "T", "language": "en",
            "dimensions": ["goals"], "articles": [], "statements": [], "claims": [] });
        file[name.as_str()] = json!([entry.get(entries.as_array().expect("a list"))]);
        file
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn reader_and_types_agree_on_the_sample(changes in vec((any::<Index>(), change()), 1..3)) {
            let mut file: Value = serde_json::from_str(SAMPLE).expect("JSON");
            changes.into_iter().for_each(|(place, change)| apply(&mut file, place, change));
            assert_agreement(&file)?;
        }

        #[test]
        fn reader_and_types_agree_on_entries(list in any::<Index>(), entry in any::<Index>(), place in any::<Index>(), change in change()) {
            let mut file = excerpt(list, entry);
            apply(&mut file, place, change);
            assert_agreement(&file)?;
        }
    }
}
