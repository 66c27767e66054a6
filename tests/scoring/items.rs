//! Items and answers with everything a test does not care about filled in.
//!
//! Option `a` is the right one, row or stem `r0` has the key given, and entries belong in the order `e0 e1 e2 …`.

use std::rc::Rc;

use collate::engine::attempt::{Attempt, Moment, Pairs, Response};
use collate::engine::bank::meaning::{Asked, Value};
use collate::engine::bank::{
    Choice, EntryKey, EvidenceChoices, Explanation, Item, ItemId, Key, Kind, OptionId, OptionKey, PairKey, Proof,
    Question, Rule, Solution, Widget,
};
use collate::engine::dossier::Dimension;
use collate::engine::quiz::{Blueprint, Quiz, Recipe};

pub(crate) const AT: Moment = Moment(1_700_000_000_000);

pub(crate) fn id(name: &str) -> OptionId {
    OptionId(name.into())
}

pub(crate) fn letter(place: usize) -> String {
    char::from(b'a' + place as u8).to_string()
}

pub(crate) fn row(place: usize) -> OptionId {
    id(&format!("r{place}"))
}

pub(crate) fn label(place: usize) -> OptionId {
    id(&format!("l{place}"))
}

pub(crate) fn entry(place: usize) -> OptionId {
    id(&format!("e{place}"))
}

fn choices(ids: impl IntoIterator<Item = OptionId>) -> Vec<Choice> {
    ids.into_iter().map(|id| Choice { text: id.to_string(), id }).collect()
}

fn value() -> Value {
    Value::YesNo(true)
}

fn explanation() -> Explanation {
    Explanation { proof: Proof::new(Rule::T, []), feedback: String::new(), evidence: Vec::new() }
}

fn option_keys(prefix: &str, count: usize) -> Vec<OptionKey> {
    (0..count)
        .map(|place| OptionKey {
            option: id(&format!("{prefix}{}", letter(place))),
            value: value(),
            correct: place == 0,
            explanation: explanation(),
        })
        .collect()
}

fn pair_keys(keys: &[usize]) -> Vec<PairKey> {
    let key = |(place, key): (usize, &usize)| PairKey {
        row: row(place),
        value: value(),
        label: label(*key),
        label_value: value(),
        explanation: explanation(),
    };
    keys.iter().enumerate().map(key).collect()
}

fn item(kind: Kind, widget: Widget, solution: Solution) -> Item {
    let question = Question {
        id: ItemId(kind.word().into()),
        kind,
        level: kind.level(),
        dimension: Dimension::Goals,
        articles: vec!["a1".into()],
        lead: None,
        stem: String::new(),
        widget,
    };
    let asked = Asked::CostClass { article: "a1".into() };
    Item { question, key: Key { claims: Vec::new(), asked, solution } }
}

/// A single-answer item with options `a`, `b`, `c` …
pub(crate) fn single(options: usize) -> Item {
    let keys = option_keys("", options);
    let shown = choices(keys.iter().map(|key| key.option.clone()));
    item(Kind::Figure, Widget::Single { options: shown }, Solution::Single { options: keys })
}

/// Rows `r0`, `r1` … whose labels are `l` and the number given.
pub(crate) fn rows(labels: usize, keys: &[usize]) -> Item {
    let kind = if labels == 2 { Kind::GoalsAll } else { Kind::PositionTable };
    let widget = Widget::Rows { labels: choices((0..labels).map(label)), rows: choices((0..keys.len()).map(row)) };
    item(kind, widget, Solution::Rows { rows: pair_keys(keys) })
}

/// Stems `r0`, `r1` … whose answers are `l0`, `l1` …, with some answers left over.
pub(crate) fn matching(stems: usize, answers: usize) -> Item {
    let keys: Vec<_> = (0..stems).collect();
    let widget = Widget::Match { stems: choices((0..stems).map(row)), answers: choices((0..answers).map(label)) };
    item(Kind::CostClass, widget, Solution::Match { stems: pair_keys(&keys) })
}

/// Entries shown last to first.
pub(crate) fn order(entries: usize) -> Item {
    let key = |place| EntryKey { entry: entry(place), value: value(), date: String::new(), explanation: explanation() };
    let widget = Widget::Order { entries: choices((0..entries).rev().map(entry)) };
    item(Kind::EventOrder, widget, Solution::Order { sequence: (0..entries).map(key).collect() })
}

/// Options `a`, `b` … and for each group paragraphs `0a`, `0b` …, `1a` …
pub(crate) fn two_step(options: usize, groups: &[usize]) -> Item {
    let keys = option_keys("", options);
    let paragraphs: Vec<_> =
        groups.iter().enumerate().map(|(group, count)| option_keys(&group.to_string(), *count)).collect();
    let shown = |keys: &[OptionKey]| choices(keys.iter().map(|key| key.option.clone()));
    let evidence =
        paragraphs.iter().map(|keys| EvidenceChoices { article: "a1".into(), options: shown(keys) }).collect();
    let widget = Widget::TwoStep { options: shown(&keys), evidence };
    item(Kind::WhereTheyDiffer, widget, Solution::TwoStep { options: keys, evidence: paragraphs })
}

/// The same item under another name and in another dimension.
pub(crate) fn named(mut item: Item, name: &str, dimension: Dimension) -> Item {
    item.question.id = ItemId(name.into());
    item.question.dimension = dimension;
    item
}

pub(crate) fn choose(option: &str) -> Response {
    Response::Single(Some(id(option)))
}

fn pairs(labels: &[usize]) -> Pairs {
    labels.iter().enumerate().map(|(place, given)| (row(place), label(*given))).collect()
}

/// A label for each row from the first on.
pub(crate) fn give(labels: &[usize]) -> Response {
    Response::Rows(pairs(labels))
}

/// An answer for each stem from the first on.
pub(crate) fn assign(answers: &[usize]) -> Response {
    Response::Match(pairs(answers))
}

pub(crate) fn arrange(entries: &[usize]) -> Response {
    Response::Order(entries.iter().map(|place| entry(*place)).collect())
}

pub(crate) fn answer_and_show(answer: &str, paragraphs: &[&str]) -> Response {
    Response::TwoStep { answer: Some(id(answer)), evidence: paragraphs.iter().map(|name| Some(id(name))).collect() }
}

pub(crate) fn quiz(items: Vec<Item>) -> Rc<Quiz> {
    let blueprint = Blueprint { items: items.len() as u32, quotas: Vec::new() };
    let recipe = Recipe {
        dossier: "sample".to_owned(),
        dossier_hash: "0".repeat(16),
        generator: "1".to_owned(),
        seed: 1,
        round: 0,
        options: 4,
        blueprint,
        pins: Vec::new(),
        bans: Vec::new(),
        articles: Vec::new(),
        about: None,
    };
    Rc::new(Quiz { recipe, items })
}

/// A quiz with one item of each widget.
pub(crate) fn attempt() -> Attempt {
    Attempt::new(quiz(vec![
        named(single(4), "single", Dimension::Goals),
        named(rows(2, &[0, 1, 1, 0]), "rows", Dimension::Goals),
        named(matching(4, 5), "match", Dimension::Costs),
        named(order(4), "order", Dimension::Formats),
        named(two_step(4, &[3, 4]), "two-step", Dimension::Formats),
    ]))
}

/// Every list of this length of numbers below `base`.
pub(crate) fn every_list(length: usize, base: usize) -> impl Iterator<Item = Vec<usize>> {
    (0..base.pow(length as u32))
        .map(move |number| (0..length).map(|place| number / base.pow(place as u32) % base).collect())
}

/// Every list of this length of different numbers below `base`.
pub(crate) fn every_choice(length: usize, base: usize) -> impl Iterator<Item = Vec<usize>> {
    every_list(length, base).filter(|list| list.iter().enumerate().all(|(place, one)| !list[..place].contains(one)))
}
