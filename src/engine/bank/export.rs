//! The bank as JSON, in the shape that teachers' tools and outside checkers read (`collate-bank/1`).

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Value as Json, json};

use super::item::{Choice, Explanation, Item, OptionKey, PairKey, Solution, Widget};
use super::meaning::Value;
use crate::engine::GENERATOR_VERSION;
use crate::engine::dossier::Dossier;
use crate::engine::dossier::id::ArticleId;
use crate::engine::hashing::hexadecimal;

#[derive(Serialize)]
struct ArticleNames<'a> {
    title: &'a str,
    short: &'a str,
}

/// The items of a dossier, made with `seed`, as one JSON value. Its fields may be added to; those there are stay.
#[must_use]
pub fn to_json(dossier: &Dossier, seed: u32, items: &[Item]) -> Json {
    let articles: BTreeMap<&str, ArticleNames<'_>> = dossier
        .articles
        .iter()
        .map(|article| {
            let title = article.title.as_deref().unwrap_or(&article.short);
            (article.id.as_str(), ArticleNames { title, short: &article.short })
        })
        .collect();
    json!({
        "format": "collate-bank/1",
        "generator": GENERATOR_VERSION,
        "dossier": dossier.id,
        "dossier_hash": hexadecimal(dossier.hash),
        "seed": seed,
        "articles": articles,
        "items": items.iter().map(item).collect::<Vec<_>>(),
    })
}

fn item(item: &Item) -> Json {
    let (question, key) = (&item.question, &item.key);
    let mut json = json!({
        "id": question.id,
        "kind": question.kind,
        "level": question.level,
        "dimension": question.dimension,
        "articles": articles(item),
        "claims": key.claims,
        "asked": key.asked.to_string(),
        "stem": question.stem,
    });
    let mut add = |field: &str, value: Json| json[field] = value;
    if let Some(lead) = &question.lead {
        add("lead", json!(lead));
    }
    match (&question.widget, &key.solution) {
        (Widget::Single { options: shown }, Solution::Single { options }) => {
            add("widget", json!("single"));
            add("options", choices(shown, options));
        }
        (Widget::Rows { labels, rows }, Solution::Rows { rows: keys }) => {
            add("widget", json!("rows"));
            add("labels", labels.iter().map(|label| json!(label.text)).collect());
            add("rows", pairs(rows, keys, |key| text_of(labels, key)));
        }
        (Widget::Match { stems, answers }, Solution::Match { stems: keys }) => {
            add("widget", json!("match"));
            add("stems", pairs(stems, keys, |key| key.label.to_string()));
            add("answers", answers.iter().map(|answer| json!({ "id": answer.id, "text": answer.text })).collect());
        }
        (Widget::Order { entries }, Solution::Order { sequence }) => {
            add("widget", json!("order"));
            let in_order = sequence.iter().map(|entry| {
                let text = entries.iter().find(|shown| shown.id == entry.entry).map_or("", |shown| &shown.text);
                with_explanation(json!({ "text": text, "date": entry.date }), &entry.explanation)
            });
            add("sequence", in_order.collect());
        }
        (Widget::TwoStep { options: shown, evidence: groups }, Solution::TwoStep { options, evidence }) => {
            add("widget", json!("two_step"));
            add("options", choices(shown, options));
            let groups = groups
                .iter()
                .zip(evidence)
                .map(|(group, keys)| json!({ "article": group.article, "options": choices(&group.options, keys) }));
            add("evidence_options", groups.collect());
        }
        _ => {}
    }
    json
}

/// The articles that an item asks about. Where it asks which article does something, these are all that it offers: one
/// alone would tell the answer.
fn articles(item: &Item) -> Vec<&ArticleId> {
    let offered: &[OptionKey] = match &item.key.solution {
        Solution::Single { options } => options,
        _ => &[],
    };
    let mut articles: Vec<&ArticleId> = offered
        .iter()
        .filter_map(|key| match &key.value {
            Value::Article(article) => Some(article),
            _ => None,
        })
        .collect();
    articles.sort_unstable();
    if articles.is_empty() { item.question.articles.iter().collect() } else { articles }
}

fn with_explanation(mut json: Json, explanation: &Explanation) -> Json {
    json["proof"] = json!(explanation.proof);
    json["feedback"] = json!(explanation.feedback);
    json["evidence"] = json!(explanation.evidence);
    json
}

fn choices(shown: &[Choice], keys: &[OptionKey]) -> Json {
    shown
        .iter()
        .zip(keys)
        .map(|(choice, key)| {
            let json = json!({ "id": choice.id, "text": choice.text, "correct": key.correct });
            with_explanation(json, &key.explanation)
        })
        .collect()
}

fn pairs(shown: &[Choice], keys: &[PairKey], key_text: impl Fn(&PairKey) -> String) -> Json {
    shown
        .iter()
        .zip(keys)
        .map(|(row, key)| with_explanation(json!({ "text": row.text, "key": key_text(key) }), &key.explanation))
        .collect()
}

fn text_of(labels: &[Choice], key: &PairKey) -> String {
    labels.iter().find(|label| label.id == key.label).map_or_else(String::new, |label| label.text.clone())
}
