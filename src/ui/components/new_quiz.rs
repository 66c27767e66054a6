//! A new quiz: how many questions, and which number it starts from.

use yew::prelude::*;

use crate::browser::{chance, fields};
use crate::engine::attempt::Stage;
use crate::ui::scene::Scene;
use crate::ui::store::Action;

/// How many questions can be asked for.
const OFFERS: [u32; 3] = [12, 24, 36];

/// A new quiz.
pub fn new_quiz(scene: &Scene) -> Html {
    let words = scene.words;
    let store = &scene.store;
    let is_running = store.progress.attempt.as_ref().is_some_and(|attempt| attempt.stage() != Stage::Finished);
    let send = scene.send.clone();
    let typed = Callback::from(move |event: InputEvent| {
        send.emit(Action::TypeSeed(fields::value(&event).unwrap_or_default().into()));
    });
    let offers = OFFERS.iter().map(|items| {
        let (items, send) = (*items, scene.send.clone());
        let offer = Callback::from(move |_: MouseEvent| send.emit(Action::Offer { items, next: chance::seed() }));
        html! {
            <button type="button" class="collate-primary" key={items} onclick={offer}>{ (words.so_many)(items) }</button>
        }
    });
    html! {
        <section class="collate-card">
            <h2>{ words.new_quiz }</h2>
            <p>{ words.new_quiz_hint }</p>
            <div class="collate-buttons">{ for offers }</div>
            <p class="collate-quiet" hidden={!is_running}>{ words.put_away_hint }</p>
            <label class="collate-seed">
                <span>{ words.seed }</span>
                <input
                    type="text"
                    inputmode="numeric"
                    autocomplete="off"
                    maxlength="10"
                    value={AttrValue::from(store.seed.clone())}
                    aria-invalid={store.is_seed_wrong.then_some("true")}
                    oninput={typed}
                />
                <small>{ words.seed_hint }</small>
            </label>
            <p class="collate-trouble" role="alert">
                { if store.is_seed_wrong { words.seed_wrong } else if store.is_empty { words.no_questions } else { "" } }
            </p>
        </section>
    }
}
