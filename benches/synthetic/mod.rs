//! A dossier of any size, made up by rule: the same size always gives the same file.
//!
//! It holds what every kind of question is made from, in the proportions of 200 claims and 20 statements to an article, and
//! it is a dossier that the reader accepts without an error.

mod articles;
mod statements;
mod words;

use collate::engine::hashing::hash_texts;
use serde_json::{Value as Json, json};

/// How many claims an article has, and how many statements come with it.
const CLAIMS_OF_AN_ARTICLE: u32 = 200;
const STATEMENTS_OF_AN_ARTICLE: u32 = 20;

/// How many of everything.
#[derive(Clone, Copy)]
struct Size {
    articles: u32,
    statements: u32,
    persons: u32,
    states: u32,
    formats: u32,
}

/// The text of a dossier with about so many claims.
pub(crate) fn text(claims: u32) -> String {
    let articles = (claims / CLAIMS_OF_AN_ARTICLE).max(5);
    let statements = articles * STATEMENTS_OF_AN_ARTICLE;
    let size = Size { articles, statements, persons: articles * 4, states: 20, formats: statements / 20 };
    let mut dossier = json!({
        "format": "collate-dossier/1",
        "id": format!("synthetic-{claims}"),
        "title": "A dossier made up for measuring",
        "language": "en",
        "dimensions": ["goals", "costs", "formats"],
        "articles": articles::articles(size),
        "entities": articles::entities(size),
        "participations": articles::participations(size),
    });
    let subjects = statements::Subjects::new(size);
    for (field, list) in subjects.lists() {
        dossier[field] = Json::Array(list);
    }
    let complete = dossier["complete"].as_array_mut();
    complete.into_iter().for_each(|marks| marks.extend(articles::complete(size)));
    dossier.to_string()
}

/// A number below `bound` that depends on a purpose and two places.
fn pick(purpose: &str, one: u32, other: u32, bound: u32) -> u32 {
    let places = [one.to_string(), other.to_string()];
    (hash_texts(0, &[purpose, &places[0], &places[1]]) % u64::from(bound.max(1))) as u32
}
