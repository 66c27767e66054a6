//! How far the opening of another dossier is, in sentences.

use web_sys::Event;
use yew::Callback;

use crate::browser::fetch::{Failure, Target};
use crate::ui::components::cited::{cited, telling};
use crate::ui::components::problem_list::problem_list;
use crate::ui::effects;
use crate::ui::scene::Scene;
use crate::ui::store::{Action, Opening};
use crate::ui::tag::{Tag, button, tag, text};

/// What can be done while somebody is asked about an address.
pub(crate) struct Ways {
    /// Gets the dossier.
    pub get: Callback<Target>,
    /// Leaves it where it is.
    pub leave: Callback<Event>,
}

/// How far the opening is on the learner's page, said as it changes.
pub(crate) fn opening(scene: &Scene) -> Tag {
    let send = scene.send.clone();
    let get = Callback::from(move |target| effects::opening::get(target, effects::opened(send.clone())));
    opening_by(scene, Ways { get, leave: scene.does(Action::Opening(Opening::Idle)) })
}

/// How far the opening is, said as it changes, with what can be done about it on this page.
pub(crate) fn opening_by(scene: &Scene, ways: Ways) -> Tag {
    tag("div")
        .class("collate-opening")
        .set("role", "status")
        .set("tabindex", "-1")
        .flag("hidden", matches!(*scene.store.opening, Opening::Idle))
        .children(lines(scene, ways))
}

fn lines(scene: &Scene, ways: Ways) -> Vec<Tag> {
    let words = scene.all_words();
    let title = &cited(scene, &scene.dossier().title);
    let trouble = |sentence: &str| telling(scene, tag("p").class("collate-trouble"), sentence);
    match &*scene.store.opening {
        Opening::Idle => Vec::new(),
        Opening::Asking(target) => {
            let asked = target.clone();
            let get = Callback::from(move |_| ways.get.emit(asked.clone()));
            let leave = button(words.leave_it, ways.leave);
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
        Opening::Failed(host, failure) => {
            // An element has no place to choose a file.
            let can_choose = !cfg!(feature = "element") && *failure == Failure::NoAnswer;
            let hint = can_choose.then(|| text("p", words.failed_hint));
            [trouble(&(words.failed)(host, *failure))].into_iter().chain(hint).collect()
        }
        Opening::Refused(name, problems) => {
            let refused = (words.refused)(name, problems.len() as u32);
            // What stands behind the sentence in an element is nobody's choice.
            let stays = if cfg!(feature = "element") { String::new() } else { (words.stays_open)(title) };
            vec![trouble(&[&*refused, " ", &stays].concat()), problem_list(scene, problems)]
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
