//! Hints on an open question, one after the other, with what they cost.

use crate::engine::attempt::Manner;
use crate::engine::bank::Item;
use crate::engine::practice::{self, Hint};
use crate::ui::components::cited::{cited, quoted, telling};
use crate::ui::components::source::gist;
use crate::ui::scene::Scene;
use crate::ui::store::Action;
use crate::ui::store::practice::Action as Practised;
use crate::ui::tag::{Tag, button, tag, text};

/// The hints that were shown, and the button for the next. Where the question has none, it says why.
pub(crate) fn hints(scene: &Scene, place: u32, item: &Item, manner: Manner) -> Tag {
    let words = &scene.all_words().practice;
    let all = practice::hints(scene.dossier(), item);
    if all.is_empty() {
        return text("p", words.no_hint).class("collate-quiet");
    }
    let shown = manner.hints.min(all.len() as u32);
    let label = if shown == 0 { words.hint } else { words.another_hint };
    let more = button(label, scene.does(Action::Practice(Practised::Hint { place })));
    let entries = all.iter().take(shown as usize).map(|hint| entry(scene, hint).set("tabindex", "-1"));
    tag("div")
        .class("collate-hints")
        .child(text("h2", words.hints).flag("hidden", shown == 0))
        .child(tag("ol").flag("hidden", shown == 0).children(entries))
        .maybe(((shown as usize) < all.len()).then_some(more))
        .child(text("p", words.hint_rule).class("collate-quiet"))
}

fn entry(scene: &Scene, hint: &Hint) -> Tag {
    let words = &scene.all_words().practice;
    match hint {
        Hint::Look(parts) => tag("li").children(parts.iter().map(|part| {
            let article = cited(scene, scene.short(&part.article));
            telling(scene, tag("p"), &(words.look)(&article, part.from, part.to))
        })),
        Hint::Gist(places) => tag("li").children(places.iter().map(|place| {
            let article = cited(scene, scene.short(&place.article));
            telling(scene, tag("p"), &(words.about)(&article, place.paragraph)).text(" ").child(quoted(
                scene,
                "q",
                gist(scene, place).unwrap_or_default(),
            ))
        })),
    }
}
