//! Another dossier for the desk: from a file, or from an address after asking; and how far its opening is.

use web_sys::{Event, File};
use yew::Callback;

use crate::browser::{files, page};
use crate::desk::effects;
use crate::desk::scene::Scene;
use crate::desk::store::Action;
use crate::engine::wording;
use crate::ui::components::dossier_fields::{address_form, file_field};
use crate::ui::components::opening::{Ways, opening_by};
use crate::ui::effects::opening as another;
use crate::ui::store::Opening;
use crate::ui::tag::{Tag, button, tag, text};

/// The ways to another dossier.
pub(in crate::desk) fn opening(scene: &Scene) -> Tag {
    let learner = &scene.learner;
    let send = scene.send.clone();
    let ask = Callback::from(move |typed: String| send.emit(Action::Opening(another::question(&typed))));
    tag("div").class("collate-desk-opening").child(file_field(learner, take(scene))).child(address_form(learner, ask))
}

/// The way back to the dossier that comes with the module, from another.
pub(in crate::desk) fn back(scene: &Scene) -> Option<Tag> {
    let (learner, send) = (&scene.learner, scene.send.clone());
    let back = || button(learner.all_words().back_to_shipped, Callback::from(move |_| effects::open_shipped(&send)));
    learner.store.dossier.is_other.then(back)
}

fn take(scene: &Scene) -> Callback<File> {
    let send = scene.send.clone();
    Callback::from(move |file| another::file(file, effects::opened(send.clone())))
}

/// Opens what is dropped, and leads to where is told what came of it.
pub(in crate::desk) fn dropped(scene: &Scene) -> Callback<Event> {
    let (take, root) = (take(scene), scene.learner.places.root.clone());
    Callback::from(move |event: Event| {
        if let Some(file) = files::all_dropped(&event).into_iter().next() {
            take.emit(file);
            page::focus_inside(&root, "summary");
        }
    })
}

/// That no question can be asked in the language of the dossier, where that is so.
pub(in crate::desk) fn no_wording(scene: &Scene) -> Option<Tag> {
    let language = &scene.dossier().language;
    let sentence = || text("p", &(scene.words.no_wording)(language)).class("collate-trouble");
    wording::for_language(language).is_none().then(sentence)
}

/// How far the opening is, said as it changes.
pub(in crate::desk) fn progress(scene: &Scene) -> Tag {
    let send = scene.send.clone();
    let get = Callback::from(move |target| another::get(target, effects::opened(send.clone())));
    opening_by(&scene.learner, Ways { get, leave: scene.does(Action::Opening(Opening::Idle)) })
}
