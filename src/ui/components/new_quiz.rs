//! A new quiz: how many questions, and which number it starts from.

use web_sys::Event;
use yew::Callback;

use crate::browser::{chance, clock, fields};
use crate::engine::attempt::{Attempt, Stage};
use crate::engine::quiz::Number;
use crate::ui::scene::Scene;
use crate::ui::store::Action;
use crate::ui::tag::{On, Tag, button, tag, text};

/// How many questions can be asked for.
const OFFERS: [u32; 3] = [12, 24, 36];

/// Whether an attempt has questions left to answer.
fn is_running(attempt: &Attempt) -> bool {
    attempt.stage() != Stage::Finished && attempt.answered() < attempt.items().count() as u32
}

/// A new quiz.
pub(crate) fn new_quiz(scene: &Scene) -> Tag {
    let words = scene.words;
    let store = &scene.store;
    let is_running = store.progress.attempt.as_ref().is_some_and(is_running);
    // A number that says how many questions leaves nothing to choose.
    let said = Number::parse(&store.seed).and_then(|number| number.items);
    let offers = OFFERS.into_iter().take(if said.is_some() { 1 } else { OFFERS.len() }).map(|items| {
        let items = said.unwrap_or(items);
        let send = scene.send.clone();
        let offer = Callback::from(move |_| send.emit(Action::Offer { at: clock::now(), items, next: chance::seed() }));
        button(&(words.so_many)(items), offer).class("collate-primary")
    });
    let trouble = match (store.is_seed_wrong, store.is_empty) {
        (true, _) => words.seed_wrong,
        (false, true) => words.no_questions,
        (false, false) => "",
    };
    tag("section")
        .class("collate-card")
        .child(text("h2", words.new_quiz))
        .child(text("p", words.new_quiz_hint))
        .child(tag("div").class("collate-buttons").children(offers))
        .child(text("p", words.put_away_hint).class("collate-quiet").flag("hidden", !is_running))
        .child(seed_field(scene))
        .child(text("p", trouble).class("collate-trouble").set("role", "alert"))
}

fn seed_field(scene: &Scene) -> Tag {
    let words = scene.words;
    let send = scene.send.clone();
    let typed = Callback::from(move |event: Event| {
        send.emit(Action::TypeSeed(fields::value(&event).unwrap_or_default().into()));
    });
    let field = tag("input")
        .set("type", "text")
        .set("autocomplete", "off")
        .value(&scene.store.seed)
        .truth("aria-invalid", scene.store.is_seed_wrong)
        .on(On::Input, typed);
    tag("label")
        .class("collate-seed")
        .child(text("span", words.seed))
        .child(field)
        .child(text("small", words.seed_hint))
}
