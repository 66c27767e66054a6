//! Settings of this device.

use yew::prelude::*;

use super::heading;
use crate::ui::effects;
use crate::ui::scene::Scene;
use crate::ui::settings::{Settings, Size, Theme};
use crate::ui::store::Action;

/// Settings of this device.
pub(super) fn settings(scene: &Scene) -> Html {
    let words = scene.words;
    let now = scene.store.settings;
    let theme = |theme| Settings { theme, ..now };
    let size = |size| Settings { size, ..now };
    let send = scene.send.clone();
    let forget = Callback::from(move |_: MouseEvent| effects::forget(&send));
    html! {
        <>
            { heading(scene, html! { words.settings }) }
            { radios(scene, words.theme, "collate-theme", &Theme::ALL.map(theme), &words.themes) }
            { radios(scene, words.size, "collate-size", &Size::ALL.map(size), &words.sizes) }
            <label class="collate-choice">
                <input
                    type="checkbox"
                    checked={now.keys}
                    onchange={scene.does::<Event>(Action::Set(Settings { keys: !now.keys, ..now }))}
                />
                <span class="collate-choice__text">
                    { words.single_keys }<small>{ words.single_keys_hint }</small>
                </span>
            </label>
            <section class="collate-card">
                <h2>{ words.device }</h2>
                <p>{ words.device_hint }</p>
                <button type="button" onclick={forget}>{ words.forget }</button>
            </section>
        </>
    }
}

fn radios(scene: &Scene, legend: &'static str, name: &'static str, all: &[Settings], texts: &[&'static str]) -> Html {
    let entries = all.iter().zip(texts).map(|(settings, text)| {
        html! {
            <label class="collate-choice" key={*text}>
                <input
                    type="radio"
                    name={name}
                    checked={*settings == scene.store.settings}
                    onchange={scene.does::<Event>(Action::Set(*settings))}
                />
                <span class="collate-choice__text">{ *text }</span>
            </label>
        }
    });
    html! {
        <fieldset class="collate-choices collate-choices--row">
            <legend><h2>{ legend }</h2></legend>
            { for entries }
        </fieldset>
    }
}
