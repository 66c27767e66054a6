//! Participants by formats, with a mark for each role: drawing and table in one. Narrow screens have the cards instead.

use super::marks::role_mark;
use super::{cited_names, name, short_names};
use crate::engine::dossier::id::{ArticleRef, EntityRef};
use crate::engine::drawing::formats::{Format, Formats, Part, Participant};
use crate::ui::components::cited::{quoted, telling};
use crate::ui::scene::Scene;
use crate::ui::store::{Action, pictures};
use crate::ui::tag::{Tag, tag, text};

/// The matrix, of formats in which somebody takes part.
pub(super) fn matrix(scene: &Scene, formats: &Formats, who: Option<EntityRef>) -> Tag {
    let columns: Vec<&Format> = formats.formats.iter().filter(|format| !format.parts.is_empty()).collect();
    let heads = columns.iter().map(|format| {
        let id = scene.dossier()[format.entity].id.clone();
        let looked_up = scene.does(Action::Pictures(pictures::Action::Format(id)));
        let button = choose(scene, name(scene, format.entity), looked_up);
        tag("th").set("scope", "col").child(button)
    });
    let rows = formats.participants.iter().map(|one| row(scene, one, &columns, who));
    let words = &scene.all_words().pictures;
    let table = tag("table")
        .child(text("caption", scene.all_words().study.formats).class("collate-hidden"))
        .child(tag("thead").child(tag("tr").child(text("th", words.who).set("scope", "col")).children(heads)))
        .child(tag("tbody").children(rows));
    tag("div")
        .class("collate-matrix")
        .set("role", "group")
        .set("aria-label", scene.all_words().study.formats)
        .set("tabindex", "0")
        .child(table)
}

fn choose(scene: &Scene, label: &str, chosen: yew::Callback<web_sys::Event>) -> Tag {
    tag("button").set("type", "button").on(crate::ui::tag::On::Click, chosen).child(quoted(scene, "span", label))
}

fn row(scene: &Scene, one: &Participant, columns: &[&Format], who: Option<EntityRef>) -> Tag {
    let id = scene.dossier()[one.entity].id.clone();
    let is_chosen = who == Some(one.entity);
    let next = if is_chosen { None } else { Some(id.clone()) };
    let button = choose(scene, name(scene, one.entity), scene.does(Action::Pictures(pictures::Action::Who(next))))
        .set("aria-pressed", if is_chosen { "true" } else { "false" });
    let cells =
        columns.iter().map(|format| tag("td").children(format.parts_of(one.entity).map(|part| cell(scene, part))));
    tag("tr")
        .key(id.as_str())
        .flag("data-chosen", is_chosen)
        .child(tag("th").set("scope", "row").child(button))
        .children(cells)
}

fn cell(scene: &Scene, part: &Part) -> Tag {
    tag("span")
        .class("collate-matrix__part")
        .set("title", &said(scene, part, short_names))
        .child(role_mark(scene, part.role, !part.against.is_empty()))
        .child(telling(scene, tag("span").class("collate-hidden"), &said(scene, part, cited_names)))
}

/// What a mark means, in words.
fn said(scene: &Scene, part: &Part, names: fn(&Scene, &[ArticleRef]) -> String) -> String {
    let words = &scene.all_words().pictures;
    let comma = scene.all_words().comma;
    let said = [(words.role)(part.role), comma, &(words.by_account)(&names(scene, &part.by))].concat();
    if part.against.is_empty() {
        return said;
    }
    [&said, comma, &(words.against)(&names(scene, &part.against))].concat()
}
