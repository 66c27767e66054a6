//! Where the learner stands: mastery and how it changed, shares by article and level, what to read next; and whose
//! progress this is, and how to take it along.

mod away;
mod course;
mod findings;
mod parts;
mod people;
mod reading;
mod transfer;

use super::page;
use crate::ui::components::mastery::mastery;
use crate::ui::route::Route;
use crate::ui::scene::Scene;
use crate::ui::tag::{Tag, tag, text, way};
use findings::Findings;

/// Where the learner stands.
pub(in crate::ui) fn progress(scene: &Scene) -> Tag {
    let words = &scene.all_words().progress;
    let people = &scene.store.people.people;
    let whose = (people.all.len() > 1).then(|| text("p", &(words.of_person)(people::name_of(scene, people.person()))));
    let main = page(scene, scene.all_words().to_progress).maybe(whose);
    let history = &scene.store.progress.history;
    let main = if history.answers().is_empty() {
        main.child(nothing(scene))
    } else {
        let found = Findings::of(scene);
        main.child(mastery(scene, history))
            .child(course::course(scene, &found))
            .child(reading::reading(scene, &found))
            .child(parts::by_article(scene, &found))
            .child(parts::by_level(scene, &found))
            .child(onward(scene))
    };
    main.maybe(away::away(scene)).child(people::people(scene)).child(transfer::transfer(scene))
}

/// What stands here before the first answer.
fn nothing(scene: &Scene) -> Tag {
    let words = &scene.all_words().progress;
    tag("section").child(text("p", words.nothing)).child(text("p", words.nothing_hint)).child(onward(scene))
}

/// The ways to more answers.
fn onward(scene: &Scene) -> Tag {
    let words = &scene.all_words().progress;
    tag("div")
        .class("collate-buttons collate-noprint")
        .child(way(&Route::Start.to_hash(), words.to_a_quiz))
        .child(way(&Route::Practice.to_hash(), words.to_practice))
}

/// Percent of a share of 0 to 1.
fn percent(share: f64) -> u32 {
    (share * 100.0 + 0.5) as u32
}
