//! From the text of a file to JSON that may be a dossier, and the hash of what it says.

use crate::engine::json::{self, Map, NotJson, Value};

use crate::engine::dossier::problem::Fault;
use crate::engine::dossier::{FORMAT, limits};
use crate::engine::hashing::hash_texts;
use crate::engine::kept::Writer;

/// Reads the text and migrates it to the newest format. Gives the fields at the top and the hash of the content.
pub(super) fn parse(text: &str) -> Result<(Map, u64), Fault> {
    if text.len() > limits::BYTES {
        return Err(Fault::TooLarge { bytes: text.len() });
    }
    if text.trim().is_empty() {
        return Err(Fault::EmptyFile);
    }
    let value = json::parse(text.trim_start_matches('\u{feff}')).map_err(|place| not_json(text, place))?;
    if is_deeper_than(&value, limits::DEPTH) {
        return Err(Fault::TooDeep);
    }
    let Value::Object(object) = value else {
        return Err(Fault::NotADossier);
    };
    migrate(object.get("format").and_then(Value::as_str).unwrap_or_default())?;
    let hash = content_hash(&object);
    Ok((object, hash))
}

fn not_json(text: &str, NotJson { line, column }: NotJson) -> Fault {
    // What stands in a text for bytes that are none, and a byte that no text has.
    if text.contains(['\u{fffd}', '\0']) {
        return Fault::NotText;
    }
    Fault::NotJson { line, column }
}

/// A hash of everything that questions are made from. The fields of an object have one order, so it does not depend on
/// how the file was laid out; notes, those of entities too, are left out, since no question uses them.
fn content_hash(object: &Map) -> u64 {
    let mut content = Writer::default();
    write_object(&mut content, object, "notes");
    hash_texts(0, &[&content.into_text()])
}

/// Writes a value as JSON. A dossier has no numbers with a point, so all of them count as 0 here and are told as faults
/// later.
fn write(out: &mut Writer, value: &Value) {
    match value {
        Value::Null => out.text_or_null(None),
        Value::Bool(is_true) => out.truth(*is_true),
        Value::Number(number) => out.number(number.unwrap_or_default()),
        Value::String(text) => out.text(text),
        Value::Array(list) => out.list(list, write),
        Value::Object(object) => write_object(out, object, "note"),
    }
}

fn write_object(out: &mut Writer, object: &Map, left_out: &str) {
    out.open();
    for (field, value) in object.iter().filter(|(field, _)| field != left_out) {
        write(out.field(field), value);
    }
    out.close();
}

/// Brings older formats up to date. There are none yet; newer ones are refused.
fn migrate(format: &str) -> Result<(), Fault> {
    if format == FORMAT {
        return Ok(());
    }
    let found = || format.chars().take(64).collect();
    match format.strip_prefix("collate-dossier/").and_then(|number| number.parse::<u32>().ok()) {
        Some(number) if number > 1 => Err(Fault::NewerFormat { found: found() }),
        _ if format.is_empty() => Err(Fault::NotADossier),
        _ => Err(Fault::UnknownFormat { found: found() }),
    }
}

fn is_deeper_than(value: &Value, levels: u32) -> bool {
    match value {
        Value::Array(list) => levels == 0 || list.iter().any(|inner| is_deeper_than(inner, levels - 1)),
        Value::Object(object) => levels == 0 || object.iter().any(|(_, inner)| is_deeper_than(inner, levels - 1)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EMPTY: &str = r#"{"format":"collate-dossier/1","id":"x","title":"T","language":"en","dimensions":["goals"],
        "articles":[],"statements":[],"claims":[]}"#;

    #[test]
    fn the_hash_ignores_the_layout_of_the_file() {
        let laid_out = EMPTY.replace(',', " ,\n ");
        let moved = EMPTY.replacen(r#""id":"x","title":"T""#, r#""title":"T","id":"x""#, 1);
        let hash = |text: &str| parse(text).expect("readable").1;
        assert_eq!(hash(EMPTY), hash(&laid_out));
        assert_eq!(hash(EMPTY), hash(&moved));
        assert_eq!(hash(EMPTY), hash(&["\u{feff}", EMPTY].concat()));
        assert_ne!(hash(EMPTY), hash(&EMPTY.replace("\"T\"", "\"U\"")));
        let noted = EMPTY.replacen('{', r#"{"notes":[{"text":"odd"}],"#, 1);
        assert_eq!(hash(EMPTY), hash(&noted));
        let with_entity = |note: &str| {
            EMPTY.replace("\"articles\"", &["\"entities\":[{\"id\":\"e\"", note, "}],\"articles\""].concat())
        };
        assert_eq!(hash(&with_entity("")), hash(&with_entity(",\"note\":\"odd\"")));
        assert_ne!(hash(&with_entity("")), hash(EMPTY));
        assert!(parse(&noted).expect("readable").0.get("notes").is_some());
    }

    #[test]
    fn what_is_no_dossier_is_refused() {
        let later = "collate-dossier/2".to_owned();
        for (text, expected) in [
            ("", Fault::EmptyFile),
            (" \n", Fault::EmptyFile),
            ("\u{fffd}PNG", Fault::NotText),
            ("{", Fault::NotJson { line: 1, column: 2 }),
            ("[]", Fault::NotADossier),
            ("{}", Fault::NotADossier),
            (r#"{"format":"collate-dossier/2"}"#, Fault::NewerFormat { found: later }),
            (r#"{"format":"other/1"}"#, Fault::UnknownFormat { found: "other/1".to_owned() }),
        ] {
            assert_eq!(parse(text), Err(expected), "{text}");
        }
    }

    #[test]
    fn a_file_over_the_limit_is_refused_before_it_is_read() {
        let text = " ".repeat(limits::BYTES + 1);
        assert_eq!(parse(&text), Err(Fault::TooLarge { bytes: text.len() }));
    }

    #[test]
    fn deep_nesting_is_refused() {
        let text = EMPTY.replace("[]", &["[".repeat(40), "]".repeat(40)].concat());
        assert_eq!(parse(&text), Err(Fault::TooDeep));
        let text = ["[".repeat(100_000), "]".repeat(100_000)].concat();
        assert!(matches!(parse(&text), Err(Fault::NotJson { .. })));
    }
}
