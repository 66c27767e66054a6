//! From the text of a file to a [`Dossier`], with every problem on the way.
//!
//! Written by hand, since code derived for this many types is several times as large and stops at the first fault of
//! an entry. `file.rs` has the same format as types; the tests hold the two to each other.
//!
//! The file is gone through twice: [`Reader::new`] notes what every id names, then each entry is read with all that it
//! refers to. Where a field cannot be read, some value stands in for it: a dossier leaves here only if nothing is wrong.

mod claims;
mod fields;
mod records;
mod reference;
mod text;
mod values;

#[cfg(test)]
mod differential;
#[cfg(test)]
mod tests;

use crate::engine::json::Map;

use super::problem::{Place, Problem};
use super::vocabulary::Vocabulary;
use super::{Dimension, Dossier, limits};
use fields::{Fields, Presence, Spot};
use reference::Reader;

/// Reads a file. Gives no dossier where anything is wrong.
pub(super) fn read(text: &str) -> (Option<Dossier>, Vec<Problem>) {
    match text::parse(text) {
        Ok((object, hash)) => read_object(&object, hash),
        Err(fault) => (None, vec![Problem::error(Place::file(), fault)]),
    }
}

fn read_object(object: &Map, hash: u64) -> (Option<Dossier>, Vec<Problem>) {
    let reader = Reader::new(object);
    let dossier = read_dossier(&mut Fields::file(&reader, object), hash);
    let problems = reader.problems.into_inner();
    (problems.is_empty().then_some(dossier), problems)
}

#[cfg(test)]
fn read_value(value: &serde_json::Value) -> (Option<Dossier>, Vec<Problem>) {
    let value = crate::engine::json::Value::from(value.clone());
    read_object(value.as_object().expect("an object"), 0)
}

fn read_dossier(fields: &mut Fields<'_>, hash: u64) -> Dossier {
    use Presence::{Defaulted, Required};
    // Which one it names was looked at before anything else.
    if let Some(format) = fields.get("format", Required) {
        fields.string(format, Spot::of("format"));
    }
    let dossier = Dossier {
        id: fields.id("id").to_owned(),
        title: fields.text("title"),
        language: fields.text("language"),
        hash,
        dimensions: dimensions(fields),
        articles: fields.entries("articles", Required, limits::ARTICLES, records::article),
        entities: fields.entries("entities", Defaulted, limits::ENTITIES, records::entity),
        events: fields.entries("events", Defaulted, limits::ENTITIES, records::event),
        statements: fields.entries("statements", Required, limits::STATEMENTS, records::statement),
        points: fields.entries("points", Defaulted, limits::POINTS, claims::point),
        claims: fields.entries("claims", Required, limits::CLAIMS, claims::claim),
        participations: fields.entries("participations", Defaulted, limits::OTHERS, claims::participation),
        links: fields.entries("links", Defaulted, limits::OTHERS, claims::link),
        absences: fields.entries("absent", Defaulted, limits::OTHERS, claims::absences).concat(),
        complete: fields.entries("complete", Defaulted, limits::OTHERS, claims::complete),
        notes: fields.entries("notes", Defaulted, limits::OTHERS, claims::note),
    };
    for list in ["articles", "statements", "claims"] {
        fields.needs(list, 1);
    }
    dossier
}

/// In their fixed order, each once.
fn dimensions(fields: &mut Fields<'_>) -> Vec<Dimension> {
    let mut found = [false; Dimension::ALL.len()];
    for (index, value) in fields.list("dimensions", Presence::Required, found.len()).iter().enumerate() {
        if let Some(place) = fields.word_in(value, Spot::nth("dimensions", index), <Dimension as Vocabulary>::WORDS)
            && let Some(found) = found.get_mut(place)
        {
            *found = true;
        }
    }
    fields.needs("dimensions", 1);
    Dimension::ALL.iter().zip(found).filter_map(|(dimension, found)| found.then_some(*dimension)).collect()
}
