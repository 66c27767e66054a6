//! The start: what this is, the articles, and a quiz.

use yew::prelude::*;

use super::heading;
use crate::engine::attempt::{Attempt, Stage};
use crate::ui::components::article_card::article_card;
use crate::ui::components::dossier_picker::dossier_picker;
use crate::ui::components::new_quiz::new_quiz;
use crate::ui::route::Route;
use crate::ui::scene::Scene;
use crate::ui::store::Action;

/// The start.
pub(super) fn start(scene: &Scene) -> Html {
    let words = scene.words;
    let dossier = scene.dossier();
    let title = html! { <span dir="auto" lang={dossier.language.clone()}>{ &dossier.title }</span> };
    let cards = dossier.articles.iter().map(|article| article_card(scene, article));
    html! {
        <>
            { heading(scene, title) }
            <p>{ words.what_it_is }</p>
            { scene.store.progress.attempt.as_ref().map(|attempt| running(scene, attempt)) }
            { new_quiz(scene) }
            <p class="collate-quiet">{ words.not_for_exams }</p>
            <section>
                <h2>{ (words.articles)(dossier.articles.len() as u32) }</h2>
                <ul class="collate-articles">{ for cards }</ul>
            </section>
            { dossier_picker(scene) }
        </>
    }
}

/// The attempt that is there, and where it stands.
fn running(scene: &Scene, attempt: &Attempt) -> Html {
    let words = scene.words;
    let (answered, of) = (attempt.answered(), attempt.items().count() as u32);
    let (text, to, link) = match attempt.stage() {
        Stage::At(place) => ((words.stands_at)(place + 1, of, answered), Route::Question(place), words.go_on_with_it),
        Stage::Finished => ((words.is_finished)(of, answered), Route::Results, words.see_results),
    };
    html! {
        <section class="collate-card">
            <h2>{ words.running }</h2>
            <p>{ text }</p>
            <div class="collate-buttons">
                <a class="collate-button collate-primary" href={to.to_hash()}>{ link }</a>
                <button
                    type="button"
                    hidden={scene.store.progress.previous.is_none()}
                    onclick={scene.does::<MouseEvent>(Action::TakeUp)}
                >
                    { words.take_up }
                </button>
            </div>
        </section>
    }
}
