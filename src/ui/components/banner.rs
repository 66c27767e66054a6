//! What a learner is told once: calmly, with what can be done about it.

use yew::prelude::*;

use crate::ui::effects;
use crate::ui::scene::Scene;
use crate::ui::store::{Action, Notice};

/// Everything that is told at the moment. It is in the page even when there is nothing, so that what is added is heard.
pub fn banner(scene: &Scene) -> Html {
    let notices = scene.store.notices.iter().enumerate().map(|(place, notice)| {
        let text = text(scene, notice);
        let dismiss = scene.does(Action::Dismiss(place));
        html! {
            <div class="collate-banner__notice" key={text.to_string()}>
                <p>{ text }</p>
                <div class="collate-buttons">
                    { undo(scene, notice) }
                    <button type="button" onclick={dismiss}>{ scene.words.dismiss }</button>
                </div>
            </div>
        }
    });
    html! { <div class="collate-banner" role="status">{ for notices }</div> }
}

fn text(scene: &Scene, notice: &Notice) -> AttrValue {
    let words = scene.words;
    AttrValue::Static(match notice {
        Notice::NothingKept => words.nothing_kept,
        Notice::StorageFull => words.storage_full,
        Notice::SetAside => words.set_aside,
        Notice::OtherQuestions => words.other_questions,
        Notice::DossierNotKept => words.dossier_not_kept,
        Notice::PutAway => words.put_away,
        Notice::Forgotten(_) => words.forgotten,
        Notice::Repeats => words.repeats,
        Notice::Copied(true) => words.copied,
        Notice::Copied(false) => words.not_copied,
        Notice::Fewer { given, asked } => return (words.fewer)(*given, *asked).into(),
    })
}

fn undo(scene: &Scene, notice: &Notice) -> Html {
    let undo = match notice {
        Notice::PutAway => scene.does(Action::TakeUp),
        Notice::Forgotten(forgotten) => {
            let (forgotten, send) = (forgotten.clone(), scene.send.clone());
            Callback::from(move |_: MouseEvent| effects::remember(&forgotten, &send))
        }
        _ => return html! {},
    };
    html! { <button type="button" onclick={undo}>{ scene.words.undo }</button> }
}
