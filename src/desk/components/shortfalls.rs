//! What a quiz has too little of, told beside the numbers that ask for it, with the nearest quizzes that can be had.

use crate::desk::components::preview::name;
use crate::desk::scene::Scene;
use crate::desk::store::draft::is_of;
use crate::desk::store::{Action, Edit};
use crate::engine::assignment::asked_in_parts;
use crate::engine::quiz::{Blueprint, Drawn, Quota, Shortfall};
use crate::ui::tag::{Tag, button, tag, text};

/// What cannot be had. It is in the page even when all can, so that what is added is heard.
pub(in crate::desk) fn shortfalls(scene: &Scene) -> Tag {
    let drawn = scene.desk.drawing.drawn.as_ref();
    tag("div").class("collate-desk-short").set("role", "status").maybe(drawn.and_then(|drawn| missing(scene, drawn)))
}

/// What was asked for in vain, why, and what there is instead.
fn missing(scene: &Scene, drawn: &Drawn) -> Option<Tag> {
    let words = scene.words;
    if drawn.shortfalls.is_empty() {
        return None;
    }
    let blueprint = &drawn.quiz.recipe.blueprint;
    let parts = asked_in_parts(blueprint);
    let is_over = parts > blueprint.items;
    let over = is_over.then(|| text("li", &(words.short_whole)(parts, blueprint.items)));
    let lines = drawn.shortfalls.iter().filter_map(|shortfall| {
        let count = count(scene, shortfall);
        // Where the parts ask for more than the whole, only what there would be too few of anyway is said of each.
        if is_over && count.is_none_or(|count| count >= shortfall.asked) {
            return None;
        }
        let why = |count| if count <= shortfall.given { words.short_exist } else { words.short_together }(count);
        let line = text("li", &told(scene, shortfall));
        Some(match count {
            Some(count) => line.text(" ").text(&why(count)),
            None => line,
        })
    });
    Some(
        tag("div")
            .class("collate-desk-missing")
            .child(tag("ul").class("collate-list").maybe(over).children(lines))
            .children(scene.desk.drawing.offers.iter().map(|blueprint| offer(scene, blueprint))),
    )
}

/// A quiz that can be had, to be taken instead.
fn offer(scene: &Scene, blueprint: &Blueprint) -> Tag {
    let part = |quota: &Quota| [&*name(scene, &quota.of), " ", &quota.items.to_string()].concat();
    let parts: Vec<String> = blueprint.quotas.iter().map(part).collect();
    let label = (scene.words.offer)(blueprint.items, &parts.join(" · "));
    button(&label, scene.does(Action::Edit(Edit::Blueprint(blueprint.clone()))))
}

fn told(scene: &Scene, shortfall: &Shortfall) -> String {
    match &shortfall.of {
        None => (scene.words.short_all)(shortfall.asked, shortfall.given),
        Some(share) => (scene.words.short_of)(&name(scene, share), shortfall.asked, shortfall.given),
    }
}

/// How many questions of a part could be asked at all, once that is known.
fn count(scene: &Scene, shortfall: &Shortfall) -> Option<u32> {
    let (catalogue, recipe) = (&scene.desk.catalogue, scene.desk.draft.recipe());
    let share = shortfall.of.as_ref().filter(|_| catalogue.is_complete())?;
    Some(catalogue.count(|item| is_of(item, share) && recipe.is_within_articles(item)))
}
