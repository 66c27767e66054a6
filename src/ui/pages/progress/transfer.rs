//! Progress as a file: saved, and looked at before anything of it is taken up.

use std::rc::Rc;

use web_sys::Event;
use yew::Callback;

use crate::browser::files;
use crate::engine::scorecard::day;
use crate::ui::components::cited::{cited, telling};
use crate::ui::effects::transfer as effects;
use crate::ui::scene::Scene;
use crate::ui::store::Action;
use crate::ui::store::people::{Action as PeopleAction, Importing};
use crate::ui::strings::Found;
use crate::ui::tag::{On, Tag, button, tag, text};
use crate::ui::transfer::{Fit, Import};

/// Saving progress as a file, and opening one.
pub(super) fn transfer(scene: &Scene) -> Tag {
    let words = &scene.all_words().progress;
    let store = scene.store.clone();
    let save = Callback::from(move |_| effects::export(&store));
    let (store, send) = (scene.store.clone(), scene.send.clone());
    let chosen = Callback::from(move |event: Event| {
        if let Some(file) = files::chosen(&event) {
            effects::look_at(store.clone(), file, send.clone());
        }
    });
    let field = tag("label")
        .class("collate-field")
        .child(text("span", words.choose))
        .child(tag("input").set("type", "file").set("accept", ".json,application/json").on(On::Change, chosen))
        .child(text("small", words.drop));
    tag("section")
        .class("collate-card collate-noprint")
        .child(text("h2", words.file))
        .child(text("p", words.file_hint))
        .child(button(words.save, save))
        .child(field)
        .child(importing(scene))
}

/// How far an import is, said as it changes.
fn importing(scene: &Scene) -> Tag {
    let words = &scene.all_words().progress;
    let lines = match &scene.store.people.importing {
        Importing::Idle => Vec::new(),
        Importing::Reading(file) => vec![text("p", &(words.reading_file)(file))],
        Importing::Refused(file, refused) => {
            vec![text("p", &(words.refused)(file, *refused)).class("collate-trouble"), leave(scene)]
        }
        Importing::Offered(file, import) => offer(scene, file, import),
    };
    tag("div")
        .class("collate-import")
        .set("role", "status")
        .set("tabindex", "-1")
        .flag("hidden", scene.store.people.importing == Importing::Idle)
        .children(lines)
}

fn leave(scene: &Scene) -> Tag {
    let idle = Action::People(PeopleAction::Importing(Importing::Idle));
    button(scene.all_words().progress.leave, scene.does(idle))
}

/// What is in the file, and what can be done with it.
fn offer(scene: &Scene, file: &str, import: &Rc<Import>) -> Vec<Tag> {
    let words = &scene.all_words().progress;
    let day = |at| day(at, scene.store.practice.now.zone);
    let title = import.title.as_ref().map(|title| cited(scene, title));
    let found = Found {
        name: import.name.as_deref(),
        title: title.as_deref(),
        answers: import.answers,
        span: import.span.map(|(first, last)| (day(first), day(last))),
        written: import.written.map(day),
    };
    let mut sentences = vec![(words.found)(&found)];
    if import.has_quiz {
        sentences.push(words.with_quiz.to_owned());
    }
    if import.has_lost_quiz {
        sentences.push(words.quiz_left_out.to_owned());
    }
    if import.left_out > 0 {
        sentences.push((words.left_out)(import.left_out));
    }
    if import.is_newer {
        sentences.push(words.newer.to_owned());
    }
    match import.fit {
        Fit::Open => {}
        Fit::OtherState => sentences.push(words.other_state.to_owned()),
        Fit::Other => sentences.push(words.other_dossier.to_owned()),
    }
    sentences.push(words.unchanged.to_owned());
    let mut lines = vec![tag("p").child(tag("strong").child(text("bdi", file)))];
    lines.extend(sentences.iter().map(|sentence| telling(scene, tag("p"), sentence)));
    lines.push(choices(scene, import));
    lines
}

fn choices(scene: &Scene, import: &Rc<Import>) -> Tag {
    let words = &scene.all_words().progress;
    let (store, send, mine) = (scene.store.clone(), scene.send.clone(), import.clone());
    let first = if import.fit == Fit::Other {
        button(words.keep_for, Callback::from(move |_| effects::keep_for(&store, &mine, &send)))
    } else {
        button(words.merge, scene.does(Action::People(PeopleAction::Merge(mine))))
    };
    let (store, send, theirs, unnamed) =
        (scene.store.clone(), scene.send.clone(), import.clone(), scene.all_words().unnamed);
    let person = Callback::from(move |_| effects::as_person(&store, &theirs, unnamed, &send));
    tag("div").class("collate-buttons").child(first).child(button(words.as_person, person)).child(leave(scene))
}
