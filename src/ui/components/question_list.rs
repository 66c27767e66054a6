//! Every question with its state, to go to freely.

use crate::engine::attempt::Attempt;
use crate::ui::route::Route;
use crate::ui::scene::Scene;
use crate::ui::tag::{Tag, tag, text, way};

/// Every question of an attempt.
pub(crate) fn question_list(scene: &Scene, attempt: &Attempt, here: u32) -> Tag {
    let words = scene.all_words();
    let entries = (0..).zip(attempt.items()).map(|(place, (item, state))| {
        let (word, state) = match state.mark() {
            Some(_) => ("answered", words.state_answered),
            None if scene.store.progress.seen.contains(&place) => ("open", words.state_open),
            None => ("unseen", words.state_unseen),
        };
        let link = tag("a")
            .set("href", &Route::Question(place).to_hash())
            .set("data-state", word)
            .child(text("span", &(place + 1).to_string()).class("collate-questions__number"))
            .text(" ")
            .child(text("small", state));
        let link = if place == here { link.set("aria-current", "step") } else { link };
        tag("li").key(item.question.id.as_str()).child(link)
    });
    let (answered, of) = (attempt.answered(), attempt.items().count() as u32);
    tag("details")
        .class("collate-questions")
        .child(text("summary", words.all_questions).text(" · ").text(&(words.answered_of)(answered, of)))
        .child(tag("ol").children(entries))
        .child(way(&Route::Results.to_hash(), &(words.finish)(of - answered)))
}
