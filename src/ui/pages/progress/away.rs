//! The quizzes that were put away for others.

use crate::engine::attempt::SavedAttempt;
use crate::ui::components::cited::quoted;
use crate::ui::pages::results;
use crate::ui::scene::Scene;
use crate::ui::store::Action;
use crate::ui::tag::{Tag, button, tag, text};

/// The list of quizzes that were put away. Nothing where there are none.
pub(super) fn away(scene: &Scene) -> Option<Tag> {
    let words = &scene.all_words().progress;
    let away = &scene.store.progress.away;
    let entries = away.iter().enumerate().map(|(place, saved)| entry(scene, place, saved));
    let section = tag("section")
        .class("collate-away collate-noprint")
        .child(text("h2", words.away).set("tabindex", "-1"))
        .child(text("p", words.away_hint).class("collate-quiet"))
        .child(tag("ul").class("collate-people").children(entries));
    (!away.is_empty()).then_some(section)
}

fn entry(scene: &Scene, place: usize, saved: &SavedAttempt) -> Tag {
    let words = &scene.all_words().progress;
    let id = ["collate-away-", &place.to_string()].concat();
    let recipe = &saved.recipe;
    let about = recipe.about.as_ref();
    let about = about.and_then(|id| scene.dossier().statements.iter().find(|statement| statement.id == *id));
    let name = match (about, scene.store.progress.given_as(recipe)) {
        (Some(statement), _) => quoted(scene, "bdi", &statement.text),
        // With its number anybody could begin the quiz of an assignment where nothing is held back.
        (None, Some(given)) => text("bdi", &scene.all_words().assigned.name(&given.assignment)),
        (None, None) => text("bdi", &results::number(scene, recipe)),
    };
    let does = |label: &str, action: Action| button(label, scene.does(action)).set("aria-describedby", &id);
    let label = tag("p").set("id", &id).child(name).text(" · ");
    let buttons = tag("div")
        .class("collate-buttons")
        .child(does(words.away_take_up, Action::TakeUp(place)))
        .child(does(words.away_remove, Action::Remove(place)));
    tag("li").child(label.text(&(scene.words.answered_of)(saved.answered(), recipe.blueprint.items))).child(buttons)
}
