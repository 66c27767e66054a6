//! The fields by which another dossier is chosen: a file, or an address. The learner's page and the desk have both.

use web_sys::{Event, File};
use yew::{Callback, NodeRef};

use crate::browser::{fields, files};
use crate::ui::scene::Scene;
use crate::ui::tag::{On, Tag, tag, text};

/// The field for a file. Gives on what was chosen.
pub(crate) fn file_field(scene: &Scene, take: Callback<File>) -> Tag {
    let words = scene.all_words();
    let chosen = Callback::from(move |event: Event| give(&take, files::chosen(&event)));
    tag("label")
        .class("collate-field")
        .child(text("span", words.choose_file))
        .child(tag("input").set("type", "file").set("accept", ".json,application/json").on(On::Change, chosen))
        .child(text("small", words.drop_file))
}

/// A part of the page on which a file can be dropped. Gives on what was.
pub(crate) fn takes_drops(part: Tag, take: Callback<File>) -> Tag {
    let dropped = Callback::from(move |event: Event| {
        event.prevent_default();
        give(&take, files::dropped(&event));
    });
    // Without this a browser leaves the page to show the file.
    let dragged = Callback::from(|event: Event| event.prevent_default());
    part.on(On::DragOver, dragged).on(On::Drop, dropped)
}

fn give(take: &Callback<File>, file: Option<File>) {
    if let Some(file) = file {
        take.emit(file);
    }
}

/// The field for an address, and the button that asks. Gives on what was typed.
pub(crate) fn address_form(scene: &Scene, ask: Callback<String>) -> Tag {
    let words = scene.all_words();
    let address = NodeRef::default();
    let typed = address.clone();
    let asked = Callback::from(move |event: Event| {
        event.prevent_default();
        ask.emit(fields::text(&typed));
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
