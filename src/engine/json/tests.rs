use super::{Map, NotJson, Value, parse};

/// What `serde_json` makes of a text.
fn theirs(text: &str) -> Option<Value> {
    serde_json::from_str::<serde_json::Value>(text).ok().map(Value::from)
}

fn assert_same(text: &str) {
    assert_eq!(parse(text).ok(), theirs(text), "{text}");
}

#[test]
fn every_form_is_read() {
    let value = parse(r#" {"a": [null, true, false, -3, 1.5, 18446744073709551615, "\u00e9"], "b": {}} "#);
    let value = value.expect("JSON");
    let list = value.get("a").and_then(Value::as_array).expect("a list");
    let expected = [
        Value::Null,
        Value::Bool(true),
        Value::Bool(false),
        Value::Number(Some(-3)),
        Value::Number(None),
        Value::Number(None),
        Value::String("é".to_owned()),
    ];
    assert_eq!(list, expected);
    assert_eq!(value.get("b").and_then(Value::as_object).map(Map::count), Some(0));
    assert_eq!(value.get("c"), None);
    assert_eq!(list[0].get("a"), None);
}

#[test]
fn the_order_of_fields_does_not_matter_and_the_last_of_one_name_counts() {
    assert_eq!(parse(r#"{"x": 1, "y": 2, "z": 3}"#), parse(r#"{"z": 3, "x": 0, "y": 2, "x": 1}"#));
    let thrice = parse(r#"{"x": 1, "x": 2, "x": 3}"#).expect("JSON");
    assert_eq!(thrice.get("x"), Some(&Value::Number(Some(3))));
}

#[test]
fn what_is_no_json_is_refused_where_it_stops_being_json() {
    let place = |text: &str| parse(text).map_err(|NotJson { line, column }| (line, column)).unwrap_err();
    assert_eq!(place(""), (1, 1));
    assert_eq!(place("{}\n é x"), (2, 2));
    assert_eq!(place("[\"é\", x]"), (1, 7));
    assert_eq!(place("[1,\n2,\n"), (3, 1));
}

#[test]
fn numbers_and_texts_are_what_serde_json_takes_them_for() {
    for text in [
        "0",
        "-1",
        "01",
        "-",
        "1.",
        ".5",
        "1.0",
        "1e5",
        "1E+5",
        "1e",
        "1e-",
        "--1",
        "+1",
        "9223372036854775807",
        "9223372036854775808",
        "-9223372036854775808",
        "-9223372036854775809",
        "1 2",
        "nul",
        "nulll",
        "True",
        r#""\u0041\n\t\r\b\f\/\\\"""#,
        r#""\ud83d\ude00""#,
        r#""\ud83d""#,
        r#""\ud83d\u0041""#,
        r#""\ude00""#,
        r#""\u00""#,
        r#""\u00g0""#,
        r#""\x""#,
        "\"\u{1}\"",
        "\"\u{7f}é😀\"",
        "\"",
        "\"a",
        "\u{feff}1",
        "[1,]",
        "[,1]",
        "[1 2]",
        "[1",
        "]",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{a:1}",
        "{\"a\" : 1 , \"b\":[ ] }",
        "{\"a\":1]",
        "\u{a0}1",
        "\"\0\"",
        "\0",
    ] {
        assert_same(text);
    }
    for levels in [126, 127, 128, 10_000] {
        assert_same(&["[".repeat(levels), "]".repeat(levels)].concat());
    }
}

// Proptest does not run as wasm.
#[cfg(not(target_arch = "wasm32"))]
mod properties {
    use proptest::prelude::*;

    use super::assert_same;

    proptest! {
        #[test]
        fn any_text_of_the_letters_of_json_is_read_as_serde_json_reads_it(
            text in r#"([\[\]{}:, \n]|"[a-b\\"nu0d8]{0,6}"|"a":|[-]?[1-9]{1,3}(\.5)?(e2)?|null|true){0,12}"#
        ) {
            assert_same(&text);
        }

        #[test]
        fn any_text_is_read_or_refused(text in ".{0,40}") {
            assert_same(&text);
        }
    }
}
