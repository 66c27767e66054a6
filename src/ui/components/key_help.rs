//! The keys, shown with `?`.

use yew::prelude::*;

use crate::ui::scene::Scene;

/// The list of keys.
pub fn key_help(scene: &Scene) -> Html {
    let words = scene.words;
    let entries = words.keys_list.iter().map(|(key, text)| {
        html! { <div key={*key}><dt><kbd>{ *key }</kbd></dt><dd>{ *text }</dd></div> }
    });
    html! {
        <details class="collate-keys">
            <summary>{ words.keys }</summary>
            <p hidden={scene.store.settings.keys}>{ words.keys_off }</p>
            <dl>{ for entries }</dl>
        </details>
    }
}
