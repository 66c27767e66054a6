//! Items made by hand from `tests/support/sample.json`, each of which breaks no rule, and ways to break them.

mod comparisons;
mod one_article;
mod widgets;

pub(in crate::engine::rules) use comparisons::{
    corroboration, positions, size_or_time, where_they_differ, which_article,
};
pub(in crate::engine::rules) use one_article::{claim_status, date, figure, goal, goal_of_a_voice, voice};
pub(in crate::engine::rules) use widgets::{classes, events, goals, two_step};

use super::{Facts, check_item};
use crate::engine::bank::meaning::{Asked, Status, Value};
use crate::engine::bank::{
    Choice, Evidence, Explanation, Item, ItemId, Key, Kind, OptionId, OptionKey, PairKey, Premise, Proof, Question,
    Rule, Solution, Widget,
};
use crate::engine::dossier::date::Interval;
use crate::engine::dossier::{Dimension, Dossier, read};
use crate::engine::reasoning::Treatment;

const SAMPLE: &str = include_str!("../../../../tests/support/sample.json");

pub(in crate::engine::rules) fn dossier() -> Dossier {
    read(SAMPLE).expect("the sample is a dossier").dossier
}

pub(in crate::engine::rules) fn facts(dossier: &Dossier) -> Facts<'_> {
    Facts::new(dossier)
}

/// The numbers of the rules that an item breaks, rising, each once.
pub(in crate::engine::rules) fn rules_broken(item: &Item) -> Vec<u8> {
    let mut rules: Vec<u8> =
        check_item(&Facts::new(&dossier()), item).into_iter().map(|violation| violation.rule).collect();
    rules.sort_unstable();
    rules.dedup();
    rules
}

pub(in crate::engine::rules) fn proof(rule: Rule, premises: &[Premise]) -> Proof {
    Proof::new(rule, premises.iter().cloned())
}

pub(in crate::engine::rules) fn claim(id: &str) -> Premise {
    Premise::Claim(id.into())
}

pub(in crate::engine::rules) fn absent(statement: &str, article: &str) -> Premise {
    Premise::Absent(statement.into(), article.into())
}

pub(in crate::engine::rules) fn complete(what: &'static str, of: &str, article: &str) -> Premise {
    Premise::Complete(what, of.to_owned(), article.into())
}

fn explain(proof: Proof, feedback: &str, evidence: &[(&str, u32)]) -> Explanation {
    let evidence =
        evidence.iter().map(|(article, paragraph)| Evidence { article: (*article).into(), paragraph: *paragraph });
    Explanation { proof, feedback: feedback.to_owned(), evidence: evidence.collect() }
}

fn right(text: &str, value: Value, proof: Proof, feedback: &str, evidence: &[(&str, u32)]) -> (Choice, OptionKey) {
    let option = OptionId::new(&value);
    let explanation = explain(proof, feedback, evidence);
    (Choice { id: option.clone(), text: text.to_owned() }, OptionKey { option, value, correct: true, explanation })
}

fn wrong(text: &str, value: Value, proof: Proof, feedback: &str, evidence: &[(&str, u32)]) -> (Choice, OptionKey) {
    let (choice, key) = right(text, value, proof, feedback, evidence);
    (choice, OptionKey { correct: false, ..key })
}

fn single(
    (kind, dimension): (Kind, Dimension),
    articles: &[&str],
    claims: &[&str],
    asked: Asked,
    stem: &str,
    options: Vec<(Choice, OptionKey)>,
) -> Item {
    let (choices, keys): (Vec<Choice>, Vec<OptionKey>) = options.into_iter().unzip();
    let key = keys.iter().find(|key| key.correct).map(|key| key.value.to_string()).unwrap_or_default();
    Item {
        question: Question {
            id: ItemId::new(kind, &asked, &key),
            kind,
            level: kind.level(),
            dimension,
            articles: articles.iter().map(|article| (*article).into()).collect(),
            lead: None,
            stem: stem.to_owned(),
            widget: Widget::Single { options: choices },
        },
        key: Key {
            claims: claims.iter().map(|claim| (*claim).into()).collect(),
            asked,
            solution: Solution::Single { options: keys },
        },
    }
}

fn statement(id: &str) -> Value {
    Value::Statement(id.into())
}

fn parts(item: &mut Item) -> (&mut Vec<Choice>, &mut Vec<OptionKey>) {
    match (&mut item.question.widget, &mut item.key.solution) {
        (Widget::Single { options }, Solution::Single { options: keys }) => (options, keys),
        _ => panic!("not an item with one right answer"),
    }
}

/// Changes what an option reads.
pub(in crate::engine::rules) fn set_text(item: &mut Item, place: usize, text: &str) {
    parts(item).0[place].text = text.to_owned();
}

/// Changes what an option means and reads.
pub(in crate::engine::rules) fn set_option(item: &mut Item, place: usize, value: Value, text: &str) {
    let (choices, keys) = parts(item);
    choices[place] = Choice { id: OptionId::new(&value), text: text.to_owned() };
    keys[place].option = OptionId::new(&value);
    keys[place].value = value;
}

/// The key entry of an option.
pub(in crate::engine::rules) fn option_key(item: &mut Item, place: usize) -> &mut OptionKey {
    &mut parts(item).1[place]
}

/// The explanation of an option.
pub(in crate::engine::rules) fn explanation(item: &mut Item, place: usize) -> &mut Explanation {
    &mut option_key(item, place).explanation
}

/// Takes an option away.
pub(in crate::engine::rules) fn remove_option(item: &mut Item, place: usize) {
    let (choices, keys) = parts(item);
    choices.remove(place);
    keys.remove(place);
}

/// Makes two options change places.
pub(in crate::engine::rules) fn swap_options(item: &mut Item, one: usize, other: usize) {
    let (choices, keys) = parts(item);
    choices.swap(one, other);
    keys.swap(one, other);
}

/// Takes a row away.
pub(in crate::engine::rules) fn remove_row(item: &mut Item, place: usize) {
    if let (Widget::Rows { rows, .. }, Solution::Rows { rows: keys }) =
        (&mut item.question.widget, &mut item.key.solution)
    {
        rows.remove(place);
        keys.remove(place);
    }
}

/// Every item of this page.
pub(in crate::engine::rules) fn all() -> Vec<Item> {
    vec![
        figure(),
        date(),
        voice(),
        goal(),
        goal_of_a_voice(),
        claim_status(),
        which_article(),
        corroboration(),
        where_they_differ(),
        size_or_time(),
        positions(),
        goals(),
        classes(),
        events(),
        two_step(),
    ]
}

#[test]
fn the_sample_items_break_no_rule() {
    let dossier = dossier();
    let facts = facts(&dossier);
    for item in all() {
        let violations: Vec<String> = check_item(&facts, &item).iter().map(ToString::to_string).collect();
        assert!(violations.is_empty(), "{violations:#?}");
    }
}

/// An item with four options of these texts, for banks: only what a blind guesser sees is set.
pub(in crate::engine::rules) fn plain(number: usize, texts: &[String; 4], key: usize) -> Item {
    let options = texts.iter().enumerate().map(|(place, text)| {
        let value = Value::Entity(format!("entity-{place}").as_str().into());
        let make = if place == key { right } else { wrong };
        make(text, value, proof(Rule::T, &[]), "", &[])
    });
    let mut item = single(
        (Kind::WhoSaysIt, Dimension::Goals),
        &["memo"],
        &[],
        Asked::Voice { article: "memo".into(), statement: format!("statement-{number}").as_str().into() },
        "Who says so?",
        options.collect(),
    );
    item.question.id = ItemId(format!("plain-{number}").into());
    item
}

/// The place of the right option.
pub(in crate::engine::rules) fn key_place(item: &mut Item) -> usize {
    parts(item).1.iter().position(|key| key.correct).expect("one is right")
}
