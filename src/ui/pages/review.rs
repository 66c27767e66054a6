//! One answered question again.

use yew::prelude::*;

use super::heading;
use crate::engine::attempt::ItemState;
use crate::ui::components::dimension::dimension;
use crate::ui::components::verdict::verdict;
use crate::ui::route::Route;
use crate::ui::scene::Scene;

/// One answered question again. An open one keeps its key to itself.
pub(super) fn review(scene: &Scene, place: u32) -> Html {
    let words = scene.words;
    let Some(attempt) = &scene.store.progress.attempt else { return html! {} };
    let Some((item, state)) = attempt.item(place) else { return html! {} };
    let of = attempt.items().count() as u32;
    let body = match state {
        ItemState::Answered { response, mark, .. } => verdict(scene, item, response, mark, html! {}),
        ItemState::Open(_) => html! {
            <>
                <h2 dir="auto" lang={scene.dossier().language.clone()}>{ &item.question.stem }</h2>
                <p>{ words.not_answered }</p>
                <a class="collate-button collate-primary" href={Route::Question(place).to_hash()}>{ words.answer_now }</a>
            </>
        },
    };
    let way = |to: Option<u32>, text: &'static str| match to {
        Some(to) => html! { <a class="collate-button" href={Route::Review(to).to_hash()}>{ text }</a> },
        None => html! { <span></span> },
    };
    html! {
        <>
            <div class="collate-question__head">
                { heading(scene, html! { (words.review_of)(place + 1, of) }) }
                { dimension(scene, item.question.dimension) }
            </div>
            { body }
            <nav class="collate-ways" aria-label={words.questions}>
                { way(place.checked_sub(1), words.question_before) }
                <a class="collate-button" href={Route::Results.to_hash()}>{ words.back_to_results }</a>
                { way((place + 1 < of).then_some(place + 1), words.question_after) }
            </nav>
        </>
    }
}
