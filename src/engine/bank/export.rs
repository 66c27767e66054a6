//! The bank as JSON, in the shape that teachers' tools and outside checkers read (`collate-bank/1`).
//!
//! It is written at once, with no tree of values before: the teachers' page loads what writes it. The fields of every
//! object stand in the order of the alphabet, so that two files can be compared as texts.

use super::item::{Choice, Evidence, Explanation, Item, OptionKey, PairKey, Solution, Widget};
use super::meaning::Value;
use crate::engine::GENERATOR_VERSION;
use crate::engine::dossier::Dossier;
use crate::engine::dossier::id::{ArticleId, ClaimId};
use crate::engine::hashing::hexadecimal;
use crate::engine::kept::Writer;

/// The items of a dossier, made with `seed`, as compact JSON. Its fields may be added to; those there are stay.
#[must_use]
pub fn to_json(dossier: &Dossier, seed: u32, items: &[Item]) -> String {
    let mut out = Writer::default();
    out.open();
    let mut ids: Vec<&ArticleId> = dossier.articles.iter().map(|article| &article.id).collect();
    ids.sort_unstable();
    out.field("articles").open();
    for article in ids.into_iter().filter_map(|id| dossier.articles.iter().find(|article| article.id == *id)) {
        out.field(article.id.as_str()).open();
        out.field("short").text(&article.short);
        out.field("title").text(article.title.as_deref().unwrap_or(&article.short));
        out.close();
    }
    out.close();
    out.field("dossier").text(&dossier.id);
    out.field("dossier_hash").text(&hexadecimal(dossier.hash));
    out.field("format").text("collate-bank/1");
    out.field("generator").text(GENERATOR_VERSION);
    out.field("items").list(items, item);
    out.field("seed").number(seed.into());
    out.close();
    out.into_text()
}

fn item(out: &mut Writer, item: &Item) {
    let (question, key) = (&item.question, &item.key);
    let answered = (&question.widget, &key.solution);
    out.open();
    if let (Widget::Match { answers, .. }, Solution::Match { .. }) = answered {
        out.field("answers").list(answers, answer);
    }
    out.field("articles").list(articles(item), |out, id: &ArticleId| out.text(id.as_str()));
    out.field("asked").text(&key.asked.to_string());
    out.field("claims").list(&key.claims, |out, id: &ClaimId| out.text(id.as_str()));
    out.field("dimension").text(question.dimension.word());
    if let (Widget::TwoStep { evidence: groups, .. }, Solution::TwoStep { evidence, .. }) = answered {
        out.field("evidence_options").list(groups.iter().zip(evidence), |out, (group, keys)| {
            out.open();
            out.field("article").text(group.article.as_str());
            choices(out, &group.options, keys);
            out.close();
        });
    }
    out.field("id").text(question.id.as_str());
    out.field("kind").text(question.kind.word());
    if let (Widget::Rows { labels, .. }, Solution::Rows { .. }) = answered {
        out.field("labels").list(labels, |out, label: &Choice| out.text(&label.text));
    }
    if let Some(lead) = &question.lead {
        out.field("lead").text(lead);
    }
    out.field("level").text(question.level.word());
    match answered {
        (Widget::Single { options: shown }, Solution::Single { options })
        | (Widget::TwoStep { options: shown, .. }, Solution::TwoStep { options, .. }) => choices(out, shown, options),
        (Widget::Rows { labels, rows }, Solution::Rows { rows: keys }) => {
            let with_label = rows.iter().zip(keys).map(|(row, key)| (row, key, text_of(labels, key)));
            out.field("rows").list(with_label, pair);
        }
        (Widget::Order { entries }, Solution::Order { sequence }) => {
            let with_text = sequence
                .iter()
                .map(|key| (key, entries.iter().find(|shown| shown.id == key.entry).map_or("", |shown| &shown.text)));
            out.field("sequence").list(with_text, |out, (key, text)| {
                out.open();
                out.field("date").text(&key.date);
                evidence_and_feedback(out, &key.explanation);
                proof(out, &key.explanation);
                out.field("text").text(text);
                out.close();
            });
        }
        _ => {}
    }
    out.field("stem").text(&question.stem);
    if let (Widget::Match { stems, .. }, Solution::Match { stems: keys }) = answered {
        out.field("stems").list(stems.iter().zip(keys).map(|(stem, key)| (stem, key, &*key.label.0)), pair);
    }
    if let Some(widget) = widget(answered) {
        out.field("widget").text(widget);
    }
    out.close();
}

/// The name of the way in which an item is answered.
fn widget(answered: (&Widget, &Solution)) -> Option<&'static str> {
    match answered {
        (Widget::Single { .. }, Solution::Single { .. }) => Some("single"),
        (Widget::Rows { .. }, Solution::Rows { .. }) => Some("rows"),
        (Widget::Match { .. }, Solution::Match { .. }) => Some("match"),
        (Widget::Order { .. }, Solution::Order { .. }) => Some("order"),
        (Widget::TwoStep { .. }, Solution::TwoStep { .. }) => Some("two_step"),
        _ => None,
    }
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

fn answer(out: &mut Writer, answer: &Choice) {
    out.open();
    out.field("id").text(&answer.id.0);
    out.field("text").text(&answer.text);
    out.close();
}

/// The field `options`: what is shown, with what is right about it.
fn choices(out: &mut Writer, shown: &[Choice], keys: &[OptionKey]) {
    out.field("options").list(shown.iter().zip(keys), |out, (choice, key)| {
        out.open();
        out.field("correct").truth(key.correct);
        evidence_and_feedback(out, &key.explanation);
        out.field("id").text(&choice.id.0);
        proof(out, &key.explanation);
        out.field("text").text(&choice.text);
        out.close();
    });
}

/// A row or stem, and the text or id of what belongs to it.
fn pair(out: &mut Writer, (row, key, belongs): (&Choice, &PairKey, &str)) {
    out.open();
    evidence_and_feedback(out, &key.explanation);
    out.field("key").text(belongs);
    proof(out, &key.explanation);
    out.field("text").text(&row.text);
    out.close();
}

fn text_of<'a>(labels: &'a [Choice], key: &PairKey) -> &'a str {
    labels.iter().find(|label| label.id == key.label).map_or("", |label| &label.text)
}

/// The first two of the three fields of an explanation: others stand between them and the third, [`proof`].
fn evidence_and_feedback(out: &mut Writer, explanation: &Explanation) {
    out.field("evidence").list(&explanation.evidence, |out, evidence: &Evidence| {
        out.open();
        out.field("article").text(evidence.article.as_str());
        out.field("paragraph").number(evidence.paragraph.into());
        out.close();
    });
    out.field("feedback").text(&explanation.feedback);
}

fn proof(out: &mut Writer, explanation: &Explanation) {
    let proof = &explanation.proof;
    out.field("proof").open();
    out.field("premises").list(&proof.premises, |out, premise| out.text(&premise.to_string()));
    out.field("rule").text(proof.rule.word());
    out.close();
}
