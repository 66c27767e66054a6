//! Diplomatic formats: who takes part in which, what ties them together, and each by itself.

use super::format_cards::card;
use super::matrix::matrix;
use super::ties::ties;
use super::{choice_of, name, picture_page};
use crate::engine::dossier::id::{EntityId, EntityRef};
use crate::engine::drawing::formats::{self as drawn, Format, Formats};
use crate::ui::components::cited::{cited, telling};
use crate::ui::scene::Scene;
use crate::ui::store::pictures::Action;
use crate::ui::tag::{Tag, tag, text};

/// The formats.
pub(in crate::ui) fn formats(scene: &Scene) -> Tag {
    let words = &scene.all_words().pictures;
    let formats = drawn::formats(scene.dossier());
    let chosen = scene.store.pictures.who.as_ref();
    let who = formats.participants.iter().map(|one| one.entity).find(|one| Some(id(scene, *one)) == chosen);
    let is_shown = |format: &&Format| who.is_none_or(|who| format.parts_of(who).next().is_some());
    let shown: Vec<&Format> = formats.formats.iter().filter(is_shown).collect();
    let count = (words.formats_shown)(shown.len() as u32, formats.formats.len() as u32);
    let page = picture_page(scene, scene.all_words().study.formats).child(
        tag("section")
            .child(telling(scene, tag("h2"), &finding(scene, &formats)))
            .child(text("p", words.formats_hint).class("collate-quiet").flag("hidden", formats.participants.is_empty()))
            .maybe((!formats.participants.is_empty()).then(|| matrix(scene, &formats, who))),
    );
    if formats.formats.is_empty() {
        return page;
    }
    page.child(ties(scene, &formats)).child(
        tag("section")
            .child(text("h2", words.each_format))
            .maybe((!formats.participants.is_empty()).then(|| filter(scene, &formats, who)))
            .child(text("p", &count).class("collate-quiet").set("role", "status"))
            .child(
                tag("ol").class("collate-formats").children(shown.into_iter().map(|format| card(scene, format, who))),
            ),
    )
}

fn id(scene: &Scene, entity: EntityRef) -> &EntityId {
    &scene.dossier()[entity].id
}

fn finding(scene: &Scene, formats: &Formats) -> String {
    let words = &scene.all_words().pictures;
    let count = formats.formats.len() as u32;
    match formats.foremost() {
        _ if count == 0 => words.no_format.to_owned(),
        Some(one) => (words.formats_finding)(&cited(scene, name(scene, one.entity)), one.formats, count),
        None => (words.formats_count)(count, formats.participants.len() as u32),
    }
}

fn filter(scene: &Scene, formats: &Formats, who: Option<EntityRef>) -> Tag {
    let words = &scene.all_words().pictures;
    let mut choices = vec![("", words.everybody)];
    choices.extend(formats.participants.iter().map(|one| (id(scene, one.entity).as_str(), name(scene, one.entity))));
    let chosen = who.map_or("", |who| id(scene, who).as_str());
    tag("div").class("collate-filters collate-noprint").child(choice_of(
        scene,
        words.who,
        &choices,
        Some(&scene.dossier().language),
        chosen,
        |value| Action::Who((!value.is_empty()).then(|| value.into())),
    ))
}
