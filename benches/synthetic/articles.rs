//! The articles, who occurs in them, and who took part in what.

use serde_json::{Value as Json, json};

use super::words::{name, noun, place};
use super::{Size, pick};

/// How many paragraphs an article has.
pub(super) const PARAGRAPHS: u32 = 40;

/// How many articles tell of one format.
const TELLERS: u32 = 3;

pub(super) fn articles(size: Size) -> Vec<Json> {
    (0..size.articles)
        .map(|article| {
            let gist = |n: u32| {
                let (one, other) = (pick("gist", article, n, 20), pick("where", article, n, 20));
                format!("what is told of the {} {} and the {}", noun(one), place(other), noun(one + n))
            };
            let paragraphs: Vec<Json> = (1..=PARAGRAPHS).map(|n| json!({ "n": n, "gist": gist(n) })).collect();
            let day = format!("{}-{:02}-{:02}", 2001 + article / 5, 1 + article % 12, 1 + article % 28);
            json!({
                "id": article_id(article), "short": format!("the {} letter", name(article)), "paragraphs": paragraphs,
                "written": { "date": day, "precision": "day" },
            })
        })
        .collect()
}

pub(super) fn entities(size: Size) -> Vec<Json> {
    let entity = |id: String, name: String, kind: &str| json!({ "id": id, "name": name, "type": kind });
    let states = (0..size.states).map(|state| entity(state_id(state), name(7000 + state), "state"));
    let persons = (0..size.persons)
        .map(|person| entity(person_id(person), format!("{} {}", name(3000 + person), name(5000 + person)), "person"));
    let formats = (0..size.formats).map(|format| {
        let name = format!("the {} talks of {}", noun(format), name(2000 + format));
        entity(format_id(format), name, "format")
    });
    states.chain(persons).chain(formats).collect()
}

/// The articles that tell of a format.
fn tellers(size: Size, format: u32) -> impl Iterator<Item = u32> {
    (0..TELLERS).map(move |teller| (format * 7 + teller * (1 + size.articles / 5)) % size.articles)
}

pub(super) fn participations(size: Size) -> Vec<Json> {
    let roles = ["host", "party", "party", "mediator", "observer"];
    let mut list = Vec::new();
    for format in 0..size.formats {
        for article in tellers(size, format) {
            for (place, role) in roles.iter().enumerate() {
                let state = (format * 3 + place as u32 * 4) % size.states;
                let paragraph = 1 + (format + place as u32) % PARAGRAPHS;
                list.push(json!({ "article": article_id(article), "format": format_id(format),
                                  "entity": state_id(state), "role": role, "evidence": [paragraph] }));
            }
        }
    }
    list
}

/// Every list of participants is complete, and every list of the first states' goals.
pub(super) fn complete(size: Size) -> Vec<Json> {
    let participants = (0..size.formats).flat_map(|format| {
        tellers(size, format).map(
            move |article| json!({ "of": "participants", "article": article_id(article), "format": format_id(format) }),
        )
    });
    let goals = (0..size.articles).map(
        |article| json!({ "of": "goals", "article": article_id(article), "actor": state_id(article % size.states) }),
    );
    participants.chain(goals).collect()
}

pub(super) fn article_id(article: u32) -> String {
    format!("article-{article}")
}

pub(super) fn state_id(state: u32) -> String {
    format!("state-{state}")
}

pub(super) fn person_id(person: u32) -> String {
    format!("person-{person}")
}

pub(super) fn format_id(format: u32) -> String {
    format!("format-{format}")
}
