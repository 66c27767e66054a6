//! A format by itself: who takes part as what and by whose account, its events and its statements.

use super::marks::role_mark;
use super::{basis, cited_names, name, statements, when};
use crate::engine::dossier::Role;
use crate::engine::dossier::id::{ArticleRef, EntityRef};
use crate::engine::drawing::formats::{Format, Part};
use crate::ui::components::cited::{quoted, telling};
use crate::ui::scene::Scene;
use crate::ui::tag::{Tag, tag, text};

/// The card of a format. Whoever is looked for is marked.
pub(super) fn card(scene: &Scene, format: &Format, who: Option<EntityRef>) -> Tag {
    let words = &scene.all_words().pictures;
    let id = &scene.dossier()[format.entity].id;
    let common = one_account(format);
    let roles = Role::ALL.iter().filter_map(|role| role_line(scene, format, *role, who));
    let more = (words.more)(format.events.len() as u32, format.statements.len() as u32);
    let details = tag("details")
        .flag("open", scene.store.pictures.format.as_ref() == Some(id))
        .child(text("summary", &more))
        .child(
            tag("div")
                .class("collate-format__more")
                .child(text("h4", words.events))
                .child(events(scene, format))
                .child(text("h4", words.statements))
                .maybe(format.statements.is_empty().then(|| text("p", words.no_statement)))
                .child(statements(scene, &format.statements)),
        );
    tag("li")
        .class("collate-format")
        .key(id.as_str())
        .child(quoted(scene, "h3", name(scene, format.entity)).set("data-format", id.as_str()).set("tabindex", "-1"))
        .maybe(format.parts.is_empty().then(|| text("p", words.no_participant).class("collate-quiet")))
        .child(tag("dl").flag("hidden", format.parts.is_empty()).children(roles))
        .maybe(
            common.map(|by| telling(scene, tag("p"), &(words.all_by)(&cited_names(scene, by))).class("collate-quiet")),
        )
        .child(
            telling(scene, tag("p"), &(words.treated_in)(&cited_names(scene, &format.articles)))
                .class("collate-quiet")
                .flag("hidden", format.articles.is_empty() || common == Some(&format.articles)),
        )
        .child(details)
}

/// Everybody in one role.
fn role_line(scene: &Scene, format: &Format, role: Role, who: Option<EntityRef>) -> Option<Tag> {
    let mut parts = format.parts.iter().filter(|part| part.role == role).peekable();
    parts.peek()?;
    let mark = role_mark(scene, role, false);
    let entries = parts.map(|part| entry(scene, format, part, who == Some(part.entity)));
    Some(
        tag("div")
            .child(tag("dt").child(mark).text((scene.all_words().pictures.role)(role)))
            .child(tag("dd").child(tag("ul").children(entries))),
    )
}

/// The articles that tell of everybody in a format, where these are the same for all of them.
fn one_account(format: &Format) -> Option<&[ArticleRef]> {
    let (first, rest) = format.parts.split_first()?;
    rest.iter().all(|part| part.by == first.by).then_some(&first.by)
}

/// Somebody in a role. By whose account is said where it differs from one to the next.
fn entry(scene: &Scene, format: &Format, part: &Part, is_chosen: bool) -> Tag {
    let words = &scene.all_words().pictures;
    let by = (words.by_account)(&cited_names(scene, &part.by));
    let against = (words.against)(&cited_names(scene, &part.against));
    tag("li")
        .child(quoted(scene, if is_chosen { "mark" } else { "span" }, name(scene, part.entity)))
        .text(" ")
        .child(telling(scene, tag("small"), &by).flag("hidden", one_account(format).is_some()))
        .text(" ")
        .child(
            telling(scene, tag("small"), &against)
                .flag("hidden", part.against.is_empty())
                .class("collate-format__against"),
        )
}

fn events(scene: &Scene, format: &Format) -> Tag {
    if format.events.is_empty() {
        return text("p", scene.all_words().pictures.no_dated_event);
    }
    let entries = format.events.iter().map(|event| {
        let event = &scene.dossier()[*event];
        let basis = basis(scene, &event.date);
        tag("li").child(quoted(scene, "span", &event.name)).text(" ").child(
            tag("small")
                .child(quoted(scene, "bdi", &when(scene, &event.date)))
                .text(if basis.is_empty() { "" } else { " · " })
                .text(basis),
        )
    });
    tag("ol").class("collate-told").children(entries)
}
