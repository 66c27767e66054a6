//! The start: what this is, the articles, and a quiz.

use super::heading;
use crate::engine::attempt::{Attempt, Stage};
use crate::ui::components::article_card::article_card;
use crate::ui::components::new_quiz::new_quiz;
use crate::ui::later;
use crate::ui::route::Route;
use crate::ui::scene::Scene;
use crate::ui::store::{Action, Later};
use crate::ui::tag::{Tag, button, tag, text, way};

/// The start.
pub(super) fn start(scene: &Scene) -> Tag {
    let words = scene.words;
    let dossier = scene.dossier();
    let title = text("span", &dossier.title).set("dir", "auto").set("lang", &dossier.language);
    let cards = dossier.articles.iter().map(|article| article_card(scene, article));
    let articles = tag("section")
        .child(text("h2", (words.articles)(dossier.articles.len() as u32)))
        .child(text("p", words.articles_hint))
        .child(tag("ul").class("collate-articles").children(cards));
    let is_here = scene.store.later == Later::Here;
    let asked = is_here && scene.store.opening.is_question();
    tag("main")
        .child(heading(scene).child(title))
        .maybe(asked.then(|| tag("section").class("collate-card").child(later::opening(scene))))
        .child(text("p", words.what_it_is))
        .maybe(scene.store.progress.attempt.as_ref().map(|attempt| running(scene, attempt)))
        .maybe(is_here.then(|| later::under_way(scene)).flatten())
        .child(new_quiz(scene))
        .child(text("p", words.not_for_exams).class("collate-quiet"))
        .child(articles)
        .maybe(is_here.then(|| later::dossier_picker(scene)))
}

/// The attempt that is there, and where it stands.
fn running(scene: &Scene, attempt: &Attempt) -> Tag {
    let words = scene.words;
    let (answered, of) = (attempt.answered(), attempt.items().count() as u32);
    let (sentence, to, label) = match attempt.stage() {
        Stage::At(place) if answered < of => {
            ((words.stands_at)(place + 1, of, answered), Route::Question(place), words.go_on_with_it)
        }
        Stage::At(_) | Stage::Finished => ((words.is_finished)(of, answered), Route::Results, words.see_results),
    };
    let take_up = button(words.take_up, scene.does(Action::TakeUp(0)));
    let buttons = tag("div")
        .class("collate-buttons")
        .child(way(&to.to_hash(), label).class("collate-button collate-primary"))
        .child(take_up.flag("hidden", scene.store.progress.away.is_empty()));
    tag("section").class("collate-card").child(text("h2", words.running)).child(text("p", &sentence)).child(buttons)
}
