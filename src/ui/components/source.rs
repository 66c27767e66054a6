//! The mark of a source: the article and the paragraph, the same everywhere. It opens what the paragraph is about.

use yew::prelude::*;

use crate::engine::bank::Evidence;
use crate::ui::scene::Scene;

/// The mark of a source.
pub fn source(scene: &Scene, evidence: &Evidence) -> Html {
    let words = scene.words;
    let gist = scene.article(&evidence.article).and_then(|article| {
        article.paragraphs.iter().find(|paragraph| paragraph.n == evidence.paragraph).map(|paragraph| &paragraph.gist)
    });
    let text = match gist {
        Some(gist) => html! { <>{ (words.gist)(evidence.paragraph) }{ " " }<span dir="auto">{ gist }</span></> },
        None => html! { words.no_gist },
    };
    html! {
        <details
            class="collate-source"
            key={[evidence.article.as_str(), "/", &evidence.paragraph.to_string()].concat()}
        >
            <summary><bdi>{ (words.source)(evidence.paragraph, scene.short(&evidence.article)) }</bdi></summary>
            <p>{ text }</p>
        </details>
    }
}
