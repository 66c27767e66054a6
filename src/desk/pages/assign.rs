//! Giving the quiz to learners: a link, a picture of it, a file, or a piece for another page.

use web_sys::Event;
use yew::{Callback, NodeRef};

use super::page;
use crate::browser::{fields, files};
use crate::desk::components::bar::undo;
use crate::desk::components::field::refused;
use crate::desk::components::pins::pins;
use crate::desk::components::policy::told;
use crate::desk::components::qr::qr;
use crate::desk::effects;
use crate::desk::embed::piece;
use crate::desk::route::Route;
use crate::desk::scene::Scene;
use crate::desk::store::{Desk, Packing};
use crate::engine::assignment::file;
use crate::engine::records::scorm::Version;
use crate::ui::tag::{On, Tag, button, tag, text, way};

/// The screen.
pub(super) fn assign(scene: &Scene) -> Tag {
    let words = scene.words;
    let page = page(scene, words.assign_title).child(summary(scene));
    let page = match scene.desk.link.code.as_deref() {
        // Two places each time, so that what comes after them stays the same, and the focus in it.
        None => page.child(text("p", words.writing).set("role", "status")).maybe(None),
        Some(Ok(code)) => page.child(link(scene, &address(&scene.desk, code))).child(package(scene)),
        Some(Err(fault)) => {
            let why = text("p", &(words.assignment_fault)(fault)).class("collate-trouble").set("role", "alert");
            page.child(why).maybe(None)
        }
    };
    page.child(as_file(scene)).child(go_on(scene))
}

/// The whole link.
#[must_use]
pub(in crate::desk) fn address(desk: &Desk, code: &str) -> String {
    let dossier = desk.address.as_ref().map_or(String::new(), |address| {
        let address: String = js_sys::encode_uri_component(address).into();
        ["?dossier=", &address].concat()
    });
    [&desk.site, &*dossier, "#/assigned/", code].concat()
}

/// What is given, in sentences.
fn summary(scene: &Scene) -> Tag {
    let words = scene.words;
    let desk = &scene.desk;
    let title = desk.draft.0.title.as_ref().map_or(words.no_title, |title| title.as_str());
    let drawn = desk.drawing.drawn.as_ref().filter(|_| desk.drawing.of == desk.drawing.turn);
    let count = drawn.map(|drawn| (words.drawn)(drawn.quiz.items.len() as u32));
    let is_short = drawn.is_some_and(|drawn| !drawn.shortfalls.is_empty());
    let is_other = desk.learner.dossier.is_other;
    let dossier = match (&desk.address, is_other) {
        (_, false) => None,
        (Some(_), true) => Some(words.dossier_from_address),
        (None, true) => Some(words.dossier_other),
    };
    tag("section")
        .class("collate-card")
        .child(text("h2", title).class("collate-desk-given").set("dir", "auto").set("tabindex", "-1"))
        .maybe(count.map(|count| text("p", &count)))
        .maybe(is_short.then(|| text("p", words.is_short).class("collate-trouble")))
        .maybe(drawn.and_then(|drawn| pins(scene, drawn)))
        .maybe(dossier.map(|sentence| text("p", sentence)))
        .child(told(scene))
        .child(text("p", words.not_exams))
        .child(
            tag("div").class("collate-buttons").child(way(&Route::Build.to_hash(), words.change_it)).child(undo(scene)),
        )
}

/// A text to copy.
fn copied(scene: &Scene, label: &'static str, content: &str) -> Tag {
    let (words, send) = (scene.words, scene.send.clone());
    let whole = content.to_owned();
    let copy = Callback::from(move |_| effects::copy(whole.clone(), words, send.clone()));
    let area = tag("textarea")
        .set("readonly", "")
        .set("rows", "3")
        .set("dir", "ltr")
        .set("spellcheck", "false")
        .value(content);
    tag("div")
        .class("collate-desk-copied")
        .child(tag("label").class("collate-desk-field").child(text("span", label)).child(area))
        .child(
            tag("div")
                .class("collate-buttons")
                .child(button(&(words.copy_of)(label), copy))
                .child(text("small", &(words.characters)(content.chars().count() as u32))),
        )
}

fn link(scene: &Scene, address: &str) -> Tag {
    let words = scene.words;
    let title = scene.desk.draft.0.title.as_ref().map_or(words.embed_title, |title| title.as_str());
    let embed = piece(address, title);
    let look = text("a", words.open_it)
        .class("collate-button")
        .set("href", address)
        .set("target", "_blank")
        .set("rel", "noopener");
    tag("section")
        .class("collate-card")
        .child(text("h2", words.link))
        .child(text("p", words.link_hint).class("collate-quiet"))
        .child(copied(scene, words.link, address))
        .child(text("p", &scene.desk.said))
        .child(look)
        .child(qr(scene, address))
        .child(
            tag("details")
                .child(text("summary", words.embed))
                .child(text("p", words.embed_hint).class("collate-quiet"))
                .child(copied(scene, words.embed_code, &embed)),
        )
}

/// The quiz as a package for a course system.
fn package(scene: &Scene) -> Tag {
    let words = scene.words;
    let card = tag("section")
        .class("collate-card")
        .child(text("h2", words.package))
        .child(text("p", words.package_hint).class("collate-quiet"));
    let packing = &scene.desk.packing;
    let save = |version, name| {
        let (desk, send) = (scene.desk.clone(), scene.send.clone());
        let pack = Callback::from(move |_| effects::packing::pack(&desk, words, version, send.clone()));
        button(&(words.save_package)(name), pack)
    };
    let said = text("p", &effects::packing::told(packing, words)).set("role", "status");
    let said = if matches!(packing, Packing::Failed(_)) { said.class("collate-trouble") } else { said };
    card.child(tag("div").class("collate-buttons").child(save(Version::V12, "1.2")).child(save(Version::V2004, "2004")))
        .child(said)
}

fn as_file(scene: &Scene) -> Tag {
    let words = scene.words;
    let content = file::write(&scene.desk.draft.0);
    let save = Callback::from(move |_| files::save("collate-assignment.json", &content));
    tag("section")
        .class("collate-card")
        .child(text("h2", words.file))
        .child(text("p", words.file_hint).class("collate-quiet"))
        .child(button(words.save_file, save))
        .child(text("p", &[&scene.desk.site, "#/assigned"].concat()).class("collate-address").set("dir", "ltr"))
}

/// Going on with an assignment that was made before.
fn go_on(scene: &Scene) -> Tag {
    let words = scene.words;
    let field = NodeRef::default();
    let (typed, desk, send) = (field.clone(), scene.desk.clone(), scene.send.clone());
    let pasted = Callback::from(move |event: Event| {
        event.prevent_default();
        effects::take_link(&desk, &fields::text(&typed), words, send.clone());
    });
    let (desk, send) = (scene.desk.clone(), scene.send.clone());
    let chosen = Callback::from(move |event: Event| {
        if let Some(file) = files::chosen(&event) {
            effects::take_file(&desk, file, words, send.clone());
        }
    });
    let line = tag("input").found_by(&field).set("type", "text").set("autocomplete", "off").set("spellcheck", "false");
    tag("section")
        .class("collate-card")
        .child(text("h2", words.go_on))
        .child(text("p", words.go_on_hint).class("collate-quiet"))
        .child(
            tag("form")
                .class("collate-field")
                .on(On::Submit, pasted)
                .child(tag("label").child(text("span", words.go_on_link)).child(line))
                .child(text("button", words.go_on_take).set("type", "submit")),
        )
        .child(
            tag("label")
                .class("collate-field")
                .child(text("span", words.go_on_file))
                .child(tag("input").set("type", "file").set("accept", ".json,application/json").on(On::Change, chosen)),
        )
        .child(refused(scene))
}
