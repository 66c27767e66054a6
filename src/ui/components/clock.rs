//! The clock of an assignment: when the time ends, and the ways to stop it and to go on.

use yew::Callback;

use crate::browser;
use crate::engine::attempt::Attempt;
use crate::ui::assigned::{self, Given};
use crate::ui::pages;
use crate::ui::scene::Scene;
use crate::ui::store::Action;
use crate::ui::tag::{Tag, button, tag, text};

/// When the time ends, and the way to stop the clock. Nothing without a time limit.
pub(crate) fn clock(scene: &Scene, given: &Given, attempt: &Attempt) -> Option<Tag> {
    let words = &scene.all_words().assigned;
    let (begun, ends) = (attempt.begun()?, given.ends(attempt)?);
    let is_open = (attempt.answered() as usize) < attempt.items().count();
    let is_over = is_open && browser::clock::now() > ends;
    if is_open {
        let (send, said) = (scene.send.clone(), words.time_over);
        browser::clock::Alarm::set(&scene.places.alarm.0, ends, move || {
            send.emit(Action::Assigned(assigned::Action::Over { at: ends, said: said.into() }));
        });
    }
    let [begun, ends] = [begun, ends].map(|moment| browser::clock::day_and_minute(moment, scene.words.lang));
    let stop = (is_open && !is_over && given.can_stop()).then(|| turn(scene, words.stop, words.stopped));
    Some(
        tag("div")
            .class("collate-buttons")
            .child(text("p", &(words.ends)(&begun, &ends)).class("collate-quiet"))
            .maybe(is_over.then(|| text("p", words.time_over).class("collate-trouble")))
            .maybe(stop),
    )
}

/// What stands in place of the questions while the clock is stopped. Nothing of them is in the page.
pub(crate) fn stopped(scene: &Scene) -> Tag {
    let words = &scene.all_words().assigned;
    pages::page(scene, words.stopped)
        .child(text("p", words.stopped_hint))
        .child(tag("div").class("collate-buttons").child(turn(scene, words.start, "").class("collate-primary")))
}

/// A button that stops the clock, or lets it go on. What it leads to is said.
fn turn(scene: &Scene, label: &str, said: &'static str) -> Tag {
    let send = scene.send.clone();
    button(
        label,
        Callback::from(move |_| {
            let (at, said) = (browser::clock::now(), said.into());
            send.emit(Action::Assigned(assigned::Action::Turn { at, said }));
        }),
    )
}
