//! Another dossier: from a file, or from an address after asking.

use yew::prelude::*;

use crate::browser::{fields, files};
use crate::ui::components::opening::opening;
use crate::ui::effects;
use crate::ui::scene::Scene;
use crate::ui::store::Opening;

/// The ways to another dossier.
pub fn dossier_picker(scene: &Scene) -> Html {
    let words = scene.words;
    let send = scene.send.clone();
    let chosen = Callback::from(move |event: Event| {
        if let Some(file) = files::chosen(&event) {
            effects::open_file(file, send.clone());
        }
    });
    let send = scene.send.clone();
    let dropped = Callback::from(move |event: DragEvent| {
        event.prevent_default();
        if let Some(file) = files::dropped(&event) {
            effects::open_file(file, send.clone());
        }
    });
    // Without this a browser leaves the page to show the file.
    let dragged = Callback::from(|event: DragEvent| event.prevent_default());
    let address = NodeRef::default();
    let (typed, send) = (address.clone(), scene.send.clone());
    let asked = Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        effects::ask(&fields::text(&typed), &send);
    });
    let send = scene.send.clone();
    let back = Callback::from(move |_: MouseEvent| effects::open_shipped(&send));
    html! {
        <section class="collate-card" ondragover={dragged} ondrop={dropped}>
            <h2>{ words.another_dossier }</h2>
            <p>{ words.another_dossier_hint }</p>
            <p hidden={!scene.store.dossier.is_other}>
                { words.other_dossier_open }{ " " }
                <button type="button" onclick={back}>{ words.back_to_shipped }</button>
            </p>
            <label class="collate-field">
                <span>{ words.choose_file }</span>
                <input type="file" accept=".json,application/json" onchange={chosen} />
                <small>{ words.drop_file }</small>
            </label>
            <form class="collate-field" onsubmit={asked}>
                <label>
                    <span>{ words.from_address }</span>
                    <input ref={address} type="text" inputmode="url" autocomplete="off" spellcheck="false" />
                </label>
                <button type="submit">{ words.look_up }</button>
            </form>
            <div class="collate-opening" role="status" tabindex="-1" hidden={scene.store.opening == Opening::Idle}>
                { opening(scene) }
            </div>
        </section>
    }
}
