//! The table behind a drawing.

use crate::ui::scene::Scene;
use crate::ui::tag::{Tag, tag, text};

/// A table that can be unfolded, with these heads over these rows.
pub(super) fn behind(scene: &Scene, heads: &[&str], rows: Vec<Tag>) -> Tag {
    let heads = heads.iter().map(|head| text("th", head).set("scope", "col"));
    let table = tag("table").child(tag("thead").child(tag("tr").children(heads))).child(tag("tbody").children(rows));
    tag("details").child(text("summary", scene.all_words().mastery_table)).child(table)
}

/// A row of it.
pub(super) fn row(head: &str, cells: &[String]) -> Tag {
    let cells = cells.iter().map(|cell| text("td", cell));
    tag("tr").child(text("th", head).set("scope", "row")).children(cells)
}
