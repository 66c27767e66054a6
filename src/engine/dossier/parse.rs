//! From the text of a file to the types of the format. The only reader of JSON in the engine that meets strangers' text.

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::file::{self, DossierFile};
use super::limits;
use super::problem::{Fault, Place, Problem};
use crate::engine::hashing::hash_texts;

/// Reads the text and migrates it to the newest format. Gives the file and the hash of its content.
///
/// # Errors
/// Every entry that has the wrong shape, each with its place.
pub(super) fn parse(text: &str) -> Result<(DossierFile, u64), Vec<Problem>> {
    let file_problem = |fault| vec![Problem::error(Place::file(), fault)];
    if text.len() > limits::BYTES {
        return Err(file_problem(Fault::TooLarge { bytes: text.len() }));
    }
    let value: Value = serde_json::from_str(text.trim_start_matches('\u{feff}'))
        .map_err(|error| file_problem(Fault::NotJson { line: error.line(), column: error.column() }))?;
    if is_deeper_than(&value, limits::DEPTH) {
        return Err(file_problem(Fault::TooDeep));
    }
    let Value::Object(mut object) = value else {
        return Err(file_problem(Fault::NotADossier));
    };
    let format = object.get("format").and_then(Value::as_str).unwrap_or_default().to_owned();
    migrate(&format).map_err(file_problem)?;
    let hash = content_hash(&mut object);
    shape(object).map(|file| (file, hash))
}

/// A hash of everything that questions are made from. Fields stand sorted in a `Map`, so it does not depend on how the
/// file was laid out; notes are left out, since no question uses them.
fn content_hash(object: &mut Map<String, Value>) -> u64 {
    let notes = object.remove("notes");
    let content = Value::Object(std::mem::take(object));
    let hash = hash_texts(0, &[&content.to_string()]);
    if let Value::Object(fields) = content {
        *object = fields;
    }
    object.extend(notes.map(|notes| ("notes".to_owned(), notes)));
    hash
}

/// Brings older formats up to date. There are none yet; newer ones are refused.
fn migrate(format: &str) -> Result<(), Fault> {
    if format == file::FORMAT {
        return Ok(());
    }
    match format.strip_prefix("collate-dossier/").and_then(|number| number.parse::<u32>().ok()) {
        Some(number) if number > 1 => Err(Fault::NewerFormat { found: format.to_owned() }),
        _ if format.is_empty() => Err(Fault::NotADossier),
        _ => Err(Fault::UnknownFormat { found: format.to_owned() }),
    }
}

fn is_deeper_than(value: &Value, levels: u32) -> bool {
    match value {
        Value::Array(list) => levels == 0 || list.iter().any(|inner| is_deeper_than(inner, levels - 1)),
        Value::Object(object) => levels == 0 || object.values().any(|inner| is_deeper_than(inner, levels - 1)),
        _ => false,
    }
}

/// Turns the object into types, entry by entry, so that one bad entry does not hide the others.
fn shape(mut object: Map<String, Value>) -> Result<DossierFile, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut lists = Lists { object: &mut object, problems: &mut problems };
    let articles = lists.required("articles", limits::ARTICLES);
    let entities = lists.optional("entities", limits::ENTITIES);
    let events = lists.optional("events", limits::ENTITIES);
    let statements = lists.required("statements", limits::STATEMENTS);
    let points = lists.optional("points", limits::POINTS);
    let claims = lists.required("claims", limits::CLAIMS);
    let participations = lists.optional("participations", limits::OTHERS);
    let links = lists.optional("links", limits::OTHERS);
    let absent = lists.optional("absent", limits::OTHERS);
    let complete = lists.optional("complete", limits::OTHERS);
    let notes = lists.optional("notes", limits::OTHERS);
    let dimensions = lists.required("dimensions", 3);
    let mut text = |field: &'static str| match object.remove(field) {
        Some(Value::String(text)) => text,
        other => {
            let detail = if other.is_some() { "expected a string" } else { "missing field" };
            problems.push(Problem::error(Place::file().field(field), Fault::WrongShape { detail: detail.to_owned() }));
            String::new()
        }
    };
    let (format, id, title, language) = (text("format"), text("id"), text("title"), text("language"));
    for field in object.keys() {
        let fault = Fault::WrongShape { detail: "unknown field".to_owned() };
        problems.push(Problem::error(Place::file().field(field.as_str()), fault));
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    Ok(DossierFile {
        format,
        id,
        title,
        language,
        dimensions,
        articles,
        entities,
        events,
        statements,
        points,
        claims,
        participations,
        links,
        absent,
        complete,
        notes,
    })
}

struct Lists<'a> {
    object: &'a mut Map<String, Value>,
    problems: &'a mut Vec<Problem>,
}

impl Lists<'_> {
    fn required<T: DeserializeOwned>(&mut self, list: &'static str, limit: usize) -> Vec<T> {
        if !self.object.contains_key(list) {
            let fault = Fault::WrongShape { detail: "missing field".to_owned() };
            self.problems.push(Problem::error(Place::file().field(list), fault));
        }
        self.optional(list, limit)
    }

    fn optional<T: DeserializeOwned>(&mut self, list: &'static str, limit: usize) -> Vec<T> {
        let entries = match self.object.remove(list) {
            None => return Vec::new(),
            Some(Value::Array(entries)) => entries,
            Some(_) => {
                let fault = Fault::WrongShape { detail: "expected a list".to_owned() };
                self.problems.push(Problem::error(Place::file().field(list), fault));
                return Vec::new();
            }
        };
        if entries.len() > limit {
            let fault = Fault::TooMany { count: entries.len(), limit };
            self.problems.push(Problem::error(Place::file().field(list), fault));
            return Vec::new();
        }
        let mut read = Vec::with_capacity(entries.len());
        for (index, entry) in entries.into_iter().enumerate() {
            match self.entry(list, index, entry) {
                Ok(value) => read.push(value),
                Err(problem) => self.problems.push(*problem),
            }
        }
        read
    }

    fn entry<T: DeserializeOwned>(&self, list: &'static str, index: usize, entry: Value) -> Result<T, Box<Problem>> {
        let mut place = Place::entry(list, index);
        if let Some(id) = entry.get("id").and_then(Value::as_str) {
            place = place.id(&id.chars().take(64).collect::<String>());
        }
        serde_path_to_error::deserialize(entry).map_err(|error| {
            let path = error.path().to_string();
            if path != "." {
                place = place.field(path);
            }
            Box::new(Problem::error(place, Fault::WrongShape { detail: error.into_inner().to_string() }))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EMPTY: &str = r#"{"format":"collate-dossier/1","id":"x","title":"T","language":"en","dimensions":["goals"],
        "articles":[],"statements":[],"claims":[]}"#;

    fn problems(text: &str) -> Vec<String> {
        parse(text)
            .expect_err("a problem")
            .into_iter()
            .map(|problem| format!("{}: {:?}", problem.place, problem.fault))
            .collect()
    }

    #[test]
    fn the_hash_ignores_the_layout_of_the_file() {
        let laid_out = EMPTY.replace(',', " ,\n ");
        let moved = EMPTY.replacen(r#""id":"x","title":"T""#, r#""title":"T","id":"x""#, 1);
        let hash = |text: &str| parse(text).expect("readable").1;
        assert_eq!(hash(EMPTY), hash(&laid_out));
        assert_eq!(hash(EMPTY), hash(&moved));
        assert_ne!(hash(EMPTY), hash(&EMPTY.replace("\"T\"", "\"U\"")));
        let noted = EMPTY.replacen('{', r#"{"notes":[{"text":"odd"}],"#, 1);
        assert_eq!(hash(EMPTY), hash(&noted));
    }

    #[test]
    fn every_entry_of_the_wrong_shape_is_named_with_its_place() {
        let text = EMPTY.replace(
            r#""claims":[]"#,
            r#""claims":[{"id":"c-1","article":"a","statement":"s","stance":"says","evidence":[1],"weight":"core"},
              {"id":"c-2","article":"a","statement":"s","stance":"asserts","evidence":["one"],"weight":"core"}, 7]"#,
        );
        let found = problems(&text);
        assert_eq!(found.len(), 3, "{found:?}");
        assert!(found[0].starts_with("claims[0] (c-1), stance"), "{found:?}");
        assert!(found[1].starts_with("claims[1] (c-2), evidence[0]"), "{found:?}");
        assert!(found[2].starts_with("claims[2]:"), "{found:?}");
    }

    #[test]
    fn what_is_no_dossier_is_refused_in_one_problem() {
        for (text, expected) in [
            ("", "NotJson"),
            ("{", "NotJson"),
            ("[]", "NotADossier"),
            ("{}", "NotADossier"),
            (r#"{"format":"collate-dossier/2"}"#, "NewerFormat"),
            (r#"{"format":"other/1"}"#, "UnknownFormat"),
        ] {
            let found = problems(text);
            assert!(found.len() == 1 && found[0].contains(expected), "{text}: {found:?}");
        }
    }

    #[test]
    fn a_file_over_the_limit_is_refused_before_it_is_read() {
        let text = " ".repeat(limits::BYTES + 1);
        assert!(problems(&text)[0].contains("TooLarge"));
    }

    #[test]
    fn deep_nesting_is_refused() {
        let text = EMPTY.replace("[]", &format!("{}{}", "[".repeat(40), "]".repeat(40)));
        assert!(problems(&text)[0].contains("TooDeep"));
        let text = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
        assert!(problems(&text)[0].contains("NotJson"));
    }

    #[test]
    fn missing_and_unknown_fields_are_named() {
        let found = problems(r#"{"format":"collate-dossier/1","id":1,"extra":true}"#).join("\n");
        for expected in ["id:", "title:", "articles:", "extra:"] {
            assert!(found.contains(expected), "{expected} in {found}");
        }
    }
}
