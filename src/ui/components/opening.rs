//! How far the opening of another dossier is, in sentences.

use yew::Callback;

use crate::ui::components::cited::{cited, telling};
use crate::ui::components::problem_list::problem_list;
use crate::ui::effects;
use crate::ui::scene::Scene;
use crate::ui::store::{Action, Opening};
use crate::ui::tag::{Tag, button, tag, text};

/// How far the opening is, said as it changes.
pub(crate) fn opening(scene: &Scene) -> Tag {
    tag("div")
        .class("collate-opening")
        .set("role", "status")
        .set("tabindex", "-1")
        .flag("hidden", matches!(*scene.store.opening, Opening::Idle))
        .children(lines(scene))
}

fn lines(scene: &Scene) -> Vec<Tag> {
    let words = scene.all_words();
    let title = &cited(scene, &scene.dossier().title);
    let trouble = |sentence: &str| telling(scene, tag("p").class("collate-trouble"), sentence);
    match &*scene.store.opening {
        Opening::Idle => Vec::new(),
        Opening::Asking(target) => {
            let (asked, send) = (target.clone(), scene.send.clone());
            let get = Callback::from(move |_| effects::get(asked.clone(), send.clone()));
            let leave = button(words.leave_it, scene.does(Action::Opening(Opening::Idle)));
            let get = button(words.get_it, get).class("collate-primary");
            vec![
                tag("p").child(tag("strong").child(text("bdi", &(words.ask_host)(&target.host)))),
                text("p", &target.address).class("collate-address").set("dir", "ltr"),
                text("p", words.ask_host_hint),
                tag("div").class("collate-buttons").child(get).child(leave),
            ]
        }
        Opening::Reading(name) => vec![text("p", &(words.reading)(name))],
        Opening::NoAddress => vec![trouble(words.no_address)],
        Opening::NoFile(name) => vec![trouble(&(words.no_file)(name))],
        Opening::Failed(host, failure) => vec![trouble(&(words.failed)(host, *failure))],
        Opening::Refused(name, problems) => {
            let sentence = (words.refused)(name, title, problems.len() as u32);
            vec![trouble(&sentence), problem_list(scene, problems)]
        }
        Opening::Done(warnings) => {
            let mut lines = vec![telling(scene, tag("p"), &(words.opened)(title))];
            if !warnings.is_empty() {
                let summary = text("summary", &(words.warnings)(warnings.len() as u32));
                lines.push(tag("details").child(summary).child(problem_list(scene, warnings)));
            }
            lines
        }
    }
}
