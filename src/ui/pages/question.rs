//! One question: asked, or answered with its feedback.

use yew::prelude::*;

use super::heading;
use crate::browser::{clock, keys, page};
use crate::engine::attempt::{Attempt, ItemState};
use crate::ui::components::dimension::dimension;
use crate::ui::components::key_help::key_help;
use crate::ui::components::progress_line::progress_line;
use crate::ui::components::question_form::question_form;
use crate::ui::components::question_list::question_list;
use crate::ui::components::verdict::verdict;
use crate::ui::input;
use crate::ui::route::Route;
use crate::ui::scene::Scene;
use crate::ui::store::Action;

/// One question.
pub(super) fn question(scene: &Scene, place: u32) -> Html {
    let words = scene.words;
    let Some(attempt) = &scene.store.progress.attempt else { return html! {} };
    let Some((item, state)) = attempt.item(place) else { return html! {} };
    let of = attempt.items().count() as u32;
    let body = match state {
        ItemState::Open(response) => question_form(scene, place, &item.question, response),
        ItemState::Answered { response, mark, .. } => {
            let text = if attempt.answered() == of { words.to_results } else { words.next };
            let go_on = scene.does::<MouseEvent>(Action::GoOn);
            let way_on = html! {
                <button type="button" class="collate-primary collate-on" onclick={go_on}>{ text }</button>
            };
            verdict(scene, item, response, mark, way_on)
        }
    };
    html! {
        <>
            { progress_line(scene, attempt) }
            <section class="collate-question" onkeydown={on_key(scene, place, attempt)}>
                <div class="collate-question__head">
                    { heading(scene, html! { (words.question_of)(place + 1, of) }) }
                    { dimension(scene, item.question.dimension) }
                </div>
                { body }
                { ways(scene, place, of) }
                { key_help(scene) }
            </section>
            { question_list(scene, attempt, place) }
        </>
    }
}

/// The ways to the questions before and after.
fn ways(scene: &Scene, place: u32, of: u32) -> Html {
    let words = scene.words;
    let way = |to: Option<u32>, text: &'static str| match to {
        Some(to) => html! { <a class="collate-button" href={Route::Question(to).to_hash()}>{ text }</a> },
        None => html! { <span></span> },
    };
    html! {
        <nav class="collate-ways" aria-label={words.questions}>
            { way(place.checked_sub(1), words.question_before) }
            { way((place + 1 < of).then_some(place + 1), words.question_after) }
        </nav>
    }
}

/// What keys do while the focus is inside the question.
fn on_key(scene: &Scene, place: u32, attempt: &Attempt) -> Callback<KeyboardEvent> {
    let (scene, quiz) = (scene.clone(), attempt.quiz().clone());
    let state = attempt.item(place).map(|(_, state)| state.clone());
    Callback::from(move |event: KeyboardEvent| {
        let (Some(press), Some(item), Some(state)) = (keys::press(&event), quiz.items.get(place as usize), &state)
        else {
            return;
        };
        let has_single_keys = scene.store.settings.keys;
        match (press.key, state) {
            (keys::Key::Enter, ItemState::Open(_)) => scene.send.emit(Action::Submit { place, at: clock::now() }),
            (keys::Key::Enter, ItemState::Answered { .. }) => scene.send.emit(Action::GoOn),
            (keys::Key::Help, _) if has_single_keys => {
                page::toggle_disclosure(&scene.places.root, ".collate-keys");
            }
            (keys::Key::Digit(digit), ItemState::Open(response)) if has_single_keys => {
                let Some((group, choice, response)) = input::digit(&item.question.widget, response, press.group, digit)
                else {
                    return;
                };
                scene.send.emit(Action::Put { place, response });
                let name = [group.to_string(), choice.to_string()].join("-");
                page::focus_inside(&scene.places.root, &["[data-choice=\"", &name, "\"]"].concat());
            }
            _ => return,
        }
        keys::take(&event);
    })
}
