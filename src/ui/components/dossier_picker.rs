//! Another dossier: from a file, or from an address after asking.

use web_sys::Event;
use yew::{Callback, NodeRef};

use crate::browser::{fields, files};
use crate::ui::components::opening::opening;
use crate::ui::effects;
use crate::ui::scene::Scene;
use crate::ui::tag::{On, Tag, button, tag, text};

/// The ways to another dossier.
pub(crate) fn dossier_picker(scene: &Scene) -> Tag {
    let words = scene.all_words();
    let send = scene.send.clone();
    let chosen = Callback::from(move |event: Event| {
        if let Some(file) = files::chosen(&event) {
            effects::open_file(file, send.clone());
        }
    });
    let send = scene.send.clone();
    let dropped = Callback::from(move |event: Event| {
        event.prevent_default();
        if let Some(file) = files::dropped(&event) {
            effects::open_file(file, send.clone());
        }
    });
    // Without this a browser leaves the page to show the file.
    let dragged = Callback::from(|event: Event| event.prevent_default());
    let send = scene.send.clone();
    let back = Callback::from(move |_| effects::open_shipped(&send));
    let file_field = tag("label")
        .class("collate-field")
        .child(text("span", words.choose_file))
        .child(tag("input").set("type", "file").set("accept", ".json,application/json").on(On::Change, chosen))
        .child(text("small", words.drop_file));
    tag("section")
        .class("collate-card")
        .on(On::DragOver, dragged)
        .on(On::Drop, dropped)
        .child(text("h2", words.another_dossier))
        .child(text("p", words.another_dossier_hint))
        .child(
            text("p", words.other_dossier_open)
                .flag("hidden", !scene.store.dossier.is_other)
                .text(" ")
                .child(button(words.back_to_shipped, back)),
        )
        .child(file_field)
        .child(address_form(scene))
        .maybe((!scene.store.opening.is_question()).then(|| opening(scene)))
}

/// The field for an address, and the button that asks.
fn address_form(scene: &Scene) -> Tag {
    let words = scene.all_words();
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
