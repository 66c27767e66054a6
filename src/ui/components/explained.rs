//! An option, row or entry after answering: whether it is right, why, and where that stands.

use yew::prelude::*;

use crate::ui::components::source::source;
use crate::ui::feedback::{Entry, Group};
use crate::ui::scene::Scene;

/// Entries that belong together, explained.
pub fn explained(scene: &Scene, number: usize, group: &Group) -> Html {
    let entries = group.entries.iter().enumerate().map(|(place, shown)| entry(scene, place, shown));
    let heading = group.article.map(|article| {
        html! { <h3>{ scene.words.evidence_for }{ " " }<bdi>{ scene.short(article) }</bdi></h3> }
    });
    html! {
        <div key={number} lang={scene.dossier().language.clone()}>
            { heading }
            <ol class="collate-explained">{ for entries }</ol>
        </div>
    }
}

fn entry(scene: &Scene, place: usize, entry: &Entry) -> Html {
    let lines = entry.lines.iter().enumerate().map(|(number, (word, text))| {
        html! { <p key={number}><span lang={scene.words.lang}>{ *word }</span>{ " " }<bdi>{ text }</bdi></p> }
    });
    let sources = entry.explanation.evidence.iter().map(|evidence| source(scene, evidence));
    html! {
        <li class="collate-entry" key={place} data-verdict={entry.verdict.word()} data-chosen={entry.is_chosen.then_some("true")} data-quiet={entry.is_quiet.then_some("true")}>
            <p class="collate-entry__badge" lang={scene.words.lang}>
                <span aria-hidden="true">{ entry.verdict.sign() }</span>{ " " }{ &entry.badge }
            </p>
            <p class="collate-entry__text" dir="auto">{ entry.text }</p>
            { for lines }
            <p class="collate-entry__why" dir="auto">{ &entry.explanation.feedback }</p>
            <div class="collate-sources">{ for sources }</div>
        </li>
    }
}
