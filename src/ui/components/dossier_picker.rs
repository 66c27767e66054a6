//! Another dossier: from a file, or from an address after asking.

use yew::Callback;

use crate::ui::components::dossier_fields::{address_form, file_field, takes_drops};
use crate::ui::components::opening::opening;
use crate::ui::effects;
use crate::ui::scene::Scene;
use crate::ui::store::Action;
use crate::ui::tag::{Tag, button, tag, text};

/// The ways to another dossier.
pub(crate) fn dossier_picker(scene: &Scene) -> Tag {
    let words = scene.all_words();
    let send = scene.send.clone();
    let take = Callback::from(move |file| effects::opening::file(file, effects::opened(send.clone())));
    let send = scene.send.clone();
    let ask = Callback::from(move |typed: String| send.emit(Action::Opening(effects::opening::question(&typed))));
    let send = scene.send.clone();
    let back = Callback::from(move |_| effects::open_shipped(&send));
    takes_drops(tag("section").class("collate-card"), take.clone())
        .child(text("h2", words.another_dossier))
        .child(text("p", words.another_dossier_hint))
        .child(
            text("p", words.other_dossier_open)
                .flag("hidden", !scene.store.dossier.is_other)
                .text(" ")
                .child(button(words.back_to_shipped, back)),
        )
        .child(file_field(scene, take))
        .child(address_form(scene, ask))
        .maybe((!scene.store.opening.is_question()).then(|| opening(scene)))
}
