//! Another dossier for the desk: from a file, or from an address after asking; and how far its opening is.

use web_sys::Event;
use yew::{Callback, NodeRef};

use crate::browser::{fields, files};
use crate::desk::effects;
use crate::desk::scene::Scene;
use crate::desk::store::Action;
use crate::ui::components::cited::{cited, telling};
use crate::ui::components::problem_list::problem_list;
use crate::ui::store::Opening;
use crate::ui::tag::{On, Tag, button, tag, text};

/// The ways to another dossier, and what came of the last one.
pub(in crate::desk) fn opening(scene: &Scene) -> Tag {
    let words = scene.learner.all_words();
    let send = scene.send.clone();
    let take = move |file: Option<web_sys::File>| {
        if let Some(file) = file {
            effects::open_file(file, send.clone());
        }
    };
    let chosen = {
        let take = take.clone();
        Callback::from(move |event: Event| take(files::chosen(&event)))
    };
    let dropped = Callback::from(move |event: Event| {
        event.prevent_default();
        take(files::dropped(&event));
    });
    // Without this a browser leaves the page to show the file.
    let dragged = Callback::from(|event: Event| event.prevent_default());
    let file_field = tag("label")
        .class("collate-field")
        .child(text("span", words.choose_file))
        .child(tag("input").set("type", "file").set("accept", ".json,application/json").on(On::Change, chosen))
        .child(text("small", words.drop_file));
    let send = scene.send.clone();
    let back = button(words.back_to_shipped, Callback::from(move |_| effects::open_shipped(&send)));
    tag("div")
        .class("collate-desk-opening")
        .on(On::DragOver, dragged)
        .on(On::Drop, dropped)
        .maybe(scene.learner.store.dossier.is_other.then_some(back))
        .child(file_field)
        .child(address_form(scene))
}

/// The field for an address, and the button that asks.
fn address_form(scene: &Scene) -> Tag {
    let words = scene.learner.all_words();
    let address = NodeRef::default();
    let (typed, send) = (address.clone(), scene.send.clone());
    let asked = Callback::from(move |event: Event| {
        event.prevent_default();
        effects::ask(&fields::text(&typed), &send);
    });
    let field = tag("input")
        .found_by(&address)
        .set("type", "text")
        .set("inputmode", "url")
        .set("autocomplete", "off")
        .set("spellcheck", "false");
    tag("form")
        .class("collate-field")
        .on(On::Submit, asked)
        .child(tag("label").child(text("span", words.from_address)).child(field))
        .child(text("button", words.look_up).set("type", "submit"))
}

/// How far the opening is, said as it changes.
pub(in crate::desk) fn progress(scene: &Scene) -> Tag {
    tag("div")
        .class("collate-opening")
        .set("role", "status")
        .set("tabindex", "-1")
        .flag("hidden", matches!(*scene.learner.store.opening, Opening::Idle))
        .children(lines(scene))
}

fn lines(scene: &Scene) -> Vec<Tag> {
    let (learner, words) = (&scene.learner, scene.learner.all_words());
    let title = &cited(learner, &scene.dossier().title);
    let trouble = |sentence: &str| telling(learner, tag("p").class("collate-trouble"), sentence);
    match &*learner.store.opening {
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
            vec![trouble(&sentence), problem_list(learner, problems)]
        }
        Opening::Done(warnings) => {
            let mut lines = vec![telling(learner, tag("p"), &(words.opened)(title))];
            if !warnings.is_empty() {
                let summary = text("summary", &(words.warnings)(warnings.len() as u32));
                lines.push(tag("details").child(summary).child(problem_list(learner, warnings)));
            }
            lines
        }
    }
}
