//! About this module.

use yew::prelude::*;

use super::heading;
use crate::engine::GENERATOR_VERSION;
use crate::ui::scene::Scene;

/// About this module.
pub(super) fn about(scene: &Scene) -> Html {
    let sections = scene.words.about_text.iter().map(|(title, paragraphs)| {
        let paragraphs = paragraphs.iter().map(|paragraph| html! { <p key={*paragraph}>{ *paragraph }</p> });
        html! { <section key={*title}><h2>{ *title }</h2>{ for paragraphs }</section> }
    });
    html! {
        <>
            { heading(scene, html! { scene.words.about }) }
            { for sections }
            <p class="collate-quiet">{ scene.words.generator }{ " " }{ GENERATOR_VERSION }</p>
        </>
    }
}
