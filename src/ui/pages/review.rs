//! One answered question again.

use super::{question_heading, ways};
use crate::engine::attempt::ItemState;
use crate::ui::components::report::report;
use crate::ui::components::verdict::verdict;
use crate::ui::route::Route;
use crate::ui::scene::Scene;
use crate::ui::tag::{Tag, tag, text, way};

/// One answered question again. An open one keeps its key to itself.
pub(in crate::ui) fn review(scene: &Scene, place: u32) -> Tag {
    let words = scene.all_words();
    let Some(attempt) = &scene.store.progress.attempt else { return tag("main") };
    let Some((item, state)) = attempt.item(place) else { return tag("main") };
    let of = attempt.items().count() as u32;
    let body = match state {
        ItemState::Answered { response, mark, .. } => {
            verdict(scene, item, response, mark, None).child(report(scene, item, &attempt.quiz().recipe))
        }
        ItemState::Open(_) => tag("div")
            .child(text("h2", &item.question.stem).set("dir", "auto").set("lang", &scene.dossier().language))
            .child(text("p", words.not_answered))
            .child(way(&Route::Question(place).to_hash(), words.answer_now).class("collate-button collate-primary")),
    };
    let back = way(&Route::Results.to_hash(), words.back_to_results);
    tag("main")
        .child(question_heading(scene, &(words.review_of)(place + 1, of), &item.question))
        .child(body)
        .child(ways(scene, place, of, Route::Review, Some(back)))
}
