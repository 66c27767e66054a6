//! A year of the timeline: each event with its words and, beside them, its mark on the year's own axis. Rows need no
//! measuring: words take the room they need at every size, and never meet.

use super::marks::{date_mark, drawing, share, upright};
use super::{basis, short_names, statements, when};
use crate::engine::drawing::axis::{Axis, LENGTH};
use crate::engine::drawing::timeline::{Dated, Entry, Section, Timeline};
use crate::ui::components::cited::{cited, quoted, telling};
use crate::ui::scene::Scene;
use crate::ui::tag::{Tag, tag, text};

/// The height of the axis of a row.
const TRACK: u32 = 22;

/// An element with what an entry is called.
pub(super) fn title(scene: &Scene, element: &'static str, entry: &Entry) -> Tag {
    match entry.what {
        Dated::Event(event) => quoted(scene, element, &scene.dossier()[event].name),
        Dated::Article(article) => {
            let name = cited(scene, &scene.dossier()[article].short);
            telling(scene, tag(element).set("dir", "auto"), &(scene.all_words().pictures.written)(&name))
        }
    }
}

/// A year with everything that begins in it, after what reaches into it from before.
pub(super) fn section(scene: &Scene, timeline: &Timeline, section: &Section) -> Tag {
    let words = &scene.all_words().pictures;
    let axis = Axis::of_years(section.year, section.year);
    let entry = |place: &u32| &timeline.entries[*place as usize];
    let gap = section.empty_before.map(|(first, last)| {
        text("p", &(words.empty_years)(first.unsigned_abs(), last.unsigned_abs())).class("collate-quiet")
    });
    let months = (0_u32..).zip(words.months).map(|(month, letter)| {
        text("text", letter).set("x", &share((2 * month + 1) * LENGTH / 24)).set("y", "14").set("text-anchor", "middle")
    });
    let year = section.year.to_string();
    tag("section")
        .class("collate-time__year")
        .key(&year)
        .maybe(gap)
        .child(
            tag("div")
                .class("collate-time__head")
                .child(text("h2", &year))
                .child(drawing("collate-time__months", 20).set("aria-hidden", "true").children(months)),
        )
        .child(
            tag("ol")
                .children(section.going_on.iter().map(|place| going_on(scene, entry(place), axis)))
                .children(section.begins.iter().map(|place| row(scene, entry(place), axis))),
        )
}

fn track(entry: &Entry, axis: Axis) -> Tag {
    drawing("collate-time__track", TRACK)
        .set("aria-hidden", "true")
        .children(axis.quarters().map(|quarter| upright(quarter, TRACK)))
        .child(date_mark(axis.mark(entry.date), TRACK / 2, entry.is_article()))
}

/// What began before this year, once more and short.
fn going_on(scene: &Scene, entry: &Entry, axis: Axis) -> Tag {
    let said = tag("div")
        .class("collate-time__said")
        .child(text("small", scene.all_words().pictures.begins_earlier))
        .text(" ")
        .child(title(scene, "span", entry));
    tag("li").class("collate-time__before").child(said).child(track(entry, axis))
}

fn row(scene: &Scene, entry: &Entry, axis: Axis) -> Tag {
    let date = when(scene, entry.date);
    let (key, marks) = match entry.what {
        Dated::Event(event) => (["event-", scene.dossier()[event].id.as_str()].concat(), false),
        Dated::Article(article) => (["article-", scene.dossier()[article].id.as_str()].concat(), true),
    };
    let basis = basis(scene, entry.date);
    let said = tag("span")
        .class("collate-time__said")
        .child(title(scene, "span", entry).class("collate-time__name"))
        .text(" ")
        .child(
            tag("small")
                .child(quoted(scene, "bdi", &date))
                .text(if basis.is_empty() { "" } else { " · " })
                .text(basis)
                .text(if entry.articles.is_empty() { "" } else { " · " })
                .child(quoted(scene, "span", &short_names(scene, &entry.articles))),
        );
    let summary = tag("summary").child(said).child(track(entry, axis));
    tag("li").key(&key).flag("data-article", marks).child(tag("details").child(summary).child(more(scene, entry)))
}

/// How exact the date is and why, other dates, and the statements about it.
fn more(scene: &Scene, entry: &Entry) -> Tag {
    let words = &scene.all_words().pictures;
    let dossier = scene.dossier();
    let others = entry.other_dates.iter().filter_map(|claim| {
        let claim = &dossier[*claim];
        let date = claim.date.as_ref()?;
        let (article, day) = (cited(scene, &dossier[claim.article].short), cited(scene, &when(scene, date)));
        Some(telling(scene, tag("p"), &(words.other_date)(&article, &day)))
    });
    let reason = entry.date.reason.as_deref().unwrap_or_default();
    let about = match (entry.is_article(), entry.statements.is_empty()) {
        (true, _) => None,
        (false, true) => Some(text("p", words.no_statement)),
        (false, false) => Some(statements(scene, &entry.statements)),
    };
    tag("div")
        .class("collate-time__more")
        .child(text("p", (words.precision)(entry.date.precision)).class("collate-quiet"))
        .child(quoted(scene, "p", reason).class("collate-quiet").flag("hidden", reason.is_empty()))
        .children(others)
        .maybe(about)
}
