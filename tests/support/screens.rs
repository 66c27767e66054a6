//! Screens as text, and one question for each widget, made by hand on the sample dossier.

use std::rc::Rc;

use collate::engine::attempt::{Attempt, Moment, Response};
use collate::engine::bank::meaning::{Asked, Value};
use collate::engine::bank::{
    Choice, EntryKey, Evidence, EvidenceChoices, Explanation, Item, ItemId, Key, Kind, OptionId, OptionKey, PairKey,
    Proof, Question, Rule, Solution, Widget,
};
use collate::engine::dossier::{Dimension, read};
use collate::engine::quiz::{Blueprint, Quiz, Recipe};
use collate::ui::assigned::Part;
use collate::ui::pages;
use collate::ui::progress::Progress;
use collate::ui::route::Route;
use collate::ui::scene::{Places, Scene, Words};
use collate::ui::settings::Settings;
use collate::ui::store::{Action, Open, Opened, Store};
use collate::ui::strings::{EN, Strings};
use yew::prelude::*;

pub(crate) const SAMPLE: &str = include_str!("../../questions/sample.json");

/// The beginning, on the dossier of this text.
pub(crate) fn store(text: &str) -> Rc<Store> {
    let dossier = read(text).expect("a sound dossier").dossier;
    let dossier = Open::new(dossier, false);
    let opened = Opened { dossier, warnings: Rc::default(), progress: Progress::default(), notices: Vec::new() };
    let mut store = Store::new(opened, Settings::default(), 7);
    Rc::make_mut(&mut store.people).part = Part::Here;
    Rc::new(store)
}

/// An attempt at these items, at the first of them.
pub(crate) fn begun(items: Vec<Item>) -> Rc<Store> {
    let mut begun = Rc::unwrap_or_clone(store(SAMPLE));
    let dossier = &begun.dossier.dossier;
    let recipe = Recipe::new(dossier, 7, Blueprint::even(items.len() as u32, dossier));
    begun.progress.attempt = Some(Attempt::new(Rc::new(Quiz { recipe, items })));
    after(Rc::new(begun), [Action::Go(Route::Question(0))])
}

/// The state after these actions.
pub(crate) fn after(store: Rc<Store>, actions: impl IntoIterator<Item = Action>) -> Rc<Store> {
    actions.into_iter().fold(store, |store, action| store.reduce(action))
}

/// The state after this answer is handed in.
pub(crate) fn answered(store: Rc<Store>, place: u32, response: Response) -> Rc<Store> {
    after(store, [Action::Put { place, response }, Action::Submit { place, at: Moment(1) }])
}

#[derive(PartialEq, Properties)]
struct Props {
    scene: Scene,
}

#[component]
fn Frame(props: &Props) -> Html {
    pages::screen(&props.scene)
}

/// The screen as HTML.
pub(crate) fn html(store: &Rc<Store>) -> String {
    html_in(&EN, store)
}

/// The screen as HTML in a language.
pub(crate) fn html_in(words: &'static Strings, store: &Rc<Store>) -> String {
    let scene = Scene {
        words: Words(words),
        store: store.clone(),
        send: Callback::noop(),
        places: Places::default(),
        is_brief: false,
    };
    let screen = yew::LocalServerRenderer::<Frame>::with_props(Props { scene }).hydratable(false).render();
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    tokio::task::LocalSet::new().block_on(&runtime, screen)
}

fn choices(texts: &[&str]) -> Vec<Choice> {
    texts.iter().map(|text| Choice { id: OptionId((*text).into()), text: format!("{text} in words") }).collect()
}

/// Why, with words that stand nowhere else.
fn why(what: &str) -> Explanation {
    Explanation {
        proof: Proof::new(Rule::T, []),
        feedback: format!("The reason for {what}."),
        evidence: vec![Evidence { article: "note".into(), paragraph: 2 }],
    }
}

fn option(id: &str, correct: bool) -> OptionKey {
    OptionKey { option: OptionId(id.into()), value: Value::YesNo(correct), correct, explanation: why(id) }
}

fn pair(row: &str, label: &str) -> PairKey {
    PairKey {
        row: OptionId(row.into()),
        value: Value::YesNo(true),
        label: OptionId(label.into()),
        label_value: Value::YesNo(true),
        explanation: why(row),
    }
}

fn item(kind: Kind, dimension: Dimension, widget: Widget, solution: Solution) -> Item {
    let asked = Asked::Goals { article: "note".into(), actor: "town".into() };
    let question = Question {
        id: ItemId::new(kind, &asked, "key"),
        kind,
        level: kind.level(),
        dimension,
        articles: vec!["note".into()],
        lead: None,
        stem: format!("What about <b>{}</b>?", kind.word()),
        widget,
    };
    Item { question, key: Key { claims: Vec::new(), asked, solution } }
}

pub(crate) fn single() -> Item {
    let widget = Widget::Single { options: choices(&["alpha", "beta", "gamma"]) };
    let options = vec![option("alpha", false), option("beta", true), option("gamma", false)];
    item(Kind::GoalNamed, Dimension::Goals, widget, Solution::Single { options })
}

pub(crate) fn rows() -> Item {
    let widget = Widget::Rows { labels: choices(&["yes", "no"]), rows: choices(&["r1", "r2", "r3", "r4"]) };
    let rows = vec![pair("r1", "yes"), pair("r2", "no"), pair("r3", "yes"), pair("r4", "no")];
    item(Kind::GoalsAll, Dimension::Goals, widget, Solution::Rows { rows })
}

pub(crate) fn matching() -> Item {
    let widget = Widget::Match { stems: choices(&["s1", "s2"]), answers: choices(&["a1", "a2", "a3"]) };
    item(Kind::CostClass, Dimension::Costs, widget, Solution::Match { stems: vec![pair("s1", "a2"), pair("s2", "a1")] })
}

pub(crate) fn order() -> Item {
    let widget = Widget::Order { entries: choices(&["e2", "e1", "e3"]) };
    let entry = |id: &str| EntryKey {
        entry: OptionId(id.into()),
        value: Value::Event(id.into()),
        date: "2016".to_owned(),
        explanation: why(id),
    };
    let sequence = ["e1", "e2", "e3"].map(entry).to_vec();
    item(Kind::EventOrder, Dimension::Formats, widget, Solution::Order { sequence })
}

pub(crate) fn two_step() -> Item {
    let group = EvidenceChoices { article: "letter".into(), options: choices(&["p1", "p2", "p3"]) };
    let widget = Widget::TwoStep { options: choices(&["left", "right"]), evidence: vec![group] };
    let solution = Solution::TwoStep {
        options: vec![option("left", true), option("right", false)],
        evidence: vec![vec![option("p1", false), option("p2", true), option("p3", false)]],
    };
    item(Kind::Evidence, Dimension::Formats, widget, solution)
}

/// One of each widget.
pub(crate) fn every_widget() -> Vec<Item> {
    vec![single(), rows(), matching(), order(), two_step()]
}

/// An answer to each of them, in order: right, partly right, wrong, partly right, half right.
pub(crate) fn some_answers() -> Vec<Response> {
    let id = |text: &str| OptionId(text.into());
    let pairs = |pairs: &[(&str, &str)]| pairs.iter().map(|(row, label)| (id(row), id(label))).collect();
    vec![
        Response::Single(Some(id("beta"))),
        Response::Rows(pairs(&[("r1", "yes"), ("r2", "no"), ("r3", "no"), ("r4", "no")])),
        Response::Match(pairs(&[("s1", "a1"), ("s2", "a2")])),
        Response::Order(vec![id("e2"), id("e1"), id("e3")]),
        Response::TwoStep { answer: Some(id("left")), evidence: vec![Some(id("p1"))] },
    ]
}
