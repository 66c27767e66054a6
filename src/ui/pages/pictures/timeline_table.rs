//! The timeline as a table.

use super::timeline_rows::title;
use super::{basis, short_names, when};
use crate::engine::drawing::timeline::{Entry, Timeline};
use crate::ui::components::cited::quoted;
use crate::ui::scene::Scene;
use crate::ui::tag::{Tag, tag, text};

/// Everything shown, as a table behind a summary.
pub(super) fn table(scene: &Scene, timeline: &Timeline) -> Tag {
    let words = &scene.all_words().pictures;
    let heads = words.columns.map(|head| text("th", head).set("scope", "col"));
    let rows = timeline.entries.iter().map(|entry| row(scene, entry));
    tag("details").class("collate-pictured").child(text("summary", words.as_table)).child(
        tag("table")
            .child(tag("caption").class("collate-hidden").text(scene.all_words().study.timeline))
            .child(tag("thead").child(tag("tr").children(heads)))
            .child(tag("tbody").children(rows)),
    )
}

fn row(scene: &Scene, entry: &Entry) -> Tag {
    let words = &scene.all_words().pictures;
    let basis = basis(scene, entry.date);
    tag("tr")
        .child(tag("td").child(quoted(scene, "bdi", &when(scene, entry.date))))
        .child(
            text("td", (words.precision)(entry.date.precision))
                .text(if basis.is_empty() { "" } else { " · " })
                .text(basis),
        )
        .child(title(scene, "th", entry).set("scope", "row"))
        .child(quoted(scene, "td", &short_names(scene, &entry.articles)))
}
