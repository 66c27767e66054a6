//! What is wrong with questions that must be asked: two that give each other away, and those that cannot be asked.

use crate::desk::name::name_of;
use crate::desk::scene::Scene;
use crate::engine::assignment::{What, When};
use crate::engine::bank::ItemId;
use crate::engine::quiz::{Drawn, left_out};
use crate::ui::components::cited::{cited, telling};
use crate::ui::tag::{Tag, tag, text};

/// The warnings; nothing where all is well.
pub(in crate::desk) fn pins(scene: &Scene, drawn: &Drawn) -> Option<Tag> {
    let words = scene.words;
    let items = &drawn.quiz.items;
    let of_catalogue = |id: &ItemId| scene.desk.catalogue.find(id).map(|entry| &entry.item);
    let name = |id: &ItemId| {
        let item = items.iter().find(|item| item.question.id == *id).or_else(|| of_catalogue(id));
        cited(&scene.learner, &item.map_or_else(|| id.to_string(), name_of))
    };
    let line = |sentence: String| telling(&scene.learner, tag("li"), &sentence);
    // What is explained at the end only comes too late to tell anything.
    let is_explained = scene.desk.draft.0.policy.shown.when(What::Why) == When::AfterEach
        || scene.desk.draft.0.policy.shown.when(What::Key) == When::AfterEach;
    let giveaways = scene.desk.drawing.giveaways.iter().filter(|pair| is_explained || !pair.is_told_after);
    let mut lines: Vec<Tag> = giveaways
        .map(|pair| {
            let sentence = if pair.is_told_after { words.tells_after } else { words.tells };
            line(sentence(&name(&pair.from), &name(&pair.to)))
        })
        .collect();
    lines.extend(left_out(&drawn.quiz.recipe, items).iter().map(|pin| line((words.pin_left_out)(&name(pin)))));
    (!lines.is_empty()).then(|| {
        tag("div")
            .class("collate-desk-missing")
            .child(text("h3", words.pins_title))
            .child(tag("ul").class("collate-list").children(lines))
    })
}
