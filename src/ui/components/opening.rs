//! How far the opening of another dossier is, in sentences.

use yew::prelude::*;

use crate::ui::components::problem_list::problem_list;
use crate::ui::effects;
use crate::ui::scene::Scene;
use crate::ui::store::{Action, Opening};

/// How far the opening is.
pub fn opening(scene: &Scene) -> Html {
    let words = scene.words;
    let title = &scene.dossier().title;
    let sentence = |text: String| html! { <p class="collate-trouble">{ text }</p> };
    match &scene.store.opening {
        Opening::Idle => html! {},
        Opening::Asking(target) => {
            let (asked, send) = (target.clone(), scene.send.clone());
            let get = Callback::from(move |_: MouseEvent| effects::get(asked.clone(), send.clone()));
            html! {
                <>
                    <p><strong><bdi>{ (words.ask_host)(&target.host) }</bdi></strong></p>
                    <p class="collate-address" dir="ltr">{ &target.address }</p>
                    <p>{ words.ask_host_hint }</p>
                    <div class="collate-buttons">
                        <button type="button" class="collate-primary" onclick={get}>{ words.get_it }</button>
                        <button type="button" onclick={scene.does(Action::Opening(Opening::Idle))}>
                            { words.leave_it }
                        </button>
                    </div>
                </>
            }
        }
        Opening::Reading(name) => html! { <p>{ (words.reading)(name) }</p> },
        Opening::NoAddress => sentence(words.no_address.to_owned()),
        Opening::NoFile(name) => sentence((words.no_file)(name)),
        Opening::Failed(host, failure) => sentence((words.failed)(host, *failure)),
        Opening::Refused(name, problems) => html! {
            <>
                { sentence((words.refused)(name, title, problems.len() as u32)) }
                { problem_list(scene, problems) }
            </>
        },
        Opening::Done(warnings) if warnings.is_empty() => html! { <p>{ (words.opened)(title) }</p> },
        Opening::Done(warnings) => html! {
            <>
                <p>{ (words.opened)(title) }</p>
                <details>
                    <summary>{ (words.warnings)(warnings.len() as u32) }</summary>
                    { problem_list(scene, warnings) }
                </details>
            </>
        },
    }
}
