//! What ties formats together: arcs between those that a statement names together, and the statements.

use super::{name, statements};
use crate::engine::drawing::formats::{Arc, Formats};
use crate::ui::components::cited::{cited, telling};
use crate::ui::scene::Scene;
use crate::ui::tag::{Tag, tag, text};

/// The height of a row.
const ROW: u32 = 32;
/// How far the longest arc reaches.
const REACH: u32 = 114;
/// Where the names begin.
const NAMES: u32 = 170;

/// The section on ties.
pub(super) fn ties(scene: &Scene, formats: &Formats) -> Tag {
    let words = &scene.all_words().pictures;
    let (rows, arcs) = formats.arcs();
    if arcs.is_empty() {
        return tag("section").child(text("h2", words.no_tie)).child(text("p", words.ties_hint).class("collate-quiet"));
    }
    let call = |place: u32| formats.formats.get(place as usize).map_or("", |format| name(scene, format.entity));
    let finding = (words.ties_finding)(formats.ties.len() as u32, rows.len() as u32);
    let groups = formats.ties.chunk_by(|a, b| (a.from, a.to) == (b.from, b.to)).filter_map(|group| {
        let first = group.first()?;
        let all: Vec<_> = group.iter().map(|tie| tie.statement).collect();
        let pair = (words.tie)(&cited(scene, call(first.from)), &cited(scene, call(first.to)));
        Some(tag("li").child(telling(scene, tag("h3"), &pair)).child(statements(scene, &all)))
    });
    tag("section")
        .child(text("h2", &finding))
        .child(text("p", words.ties_hint).class("collate-quiet"))
        .child(drawing(scene, &rows.into_iter().map(call).collect::<Vec<_>>(), &arcs))
        .child(
            tag("details")
                .class("collate-pictured")
                .child(text("summary", words.statements))
                .child(tag("ol").class("collate-ties").children(groups)),
        )
}

fn drawing(scene: &Scene, names: &[&str], arcs: &[Arc]) -> Tag {
    let middle = |row: u32| row * ROW + ROW / 2;
    let longest = arcs.iter().map(|arc| arc.to - arc.from).max().unwrap_or(1).max(4);
    let drawn = arcs.iter().map(|arc| {
        let (top, bottom) = (middle(arc.from), middle(arc.to));
        let at = NAMES - 14;
        let reach = (arc.to - arc.from) * REACH / longest;
        // A cubic curve reaches three quarters of the way to the points that pull it.
        let pull = at.saturating_sub(reach * 4 / 3);
        let [start, end, pull_x] = [top, bottom, pull].map(|number| number.to_string());
        let x = at.to_string();
        let path =
            ["M", &x, " ", &start, "C", &pull_x, " ", &start, " ", &pull_x, " ", &end, " ", &x, " ", &end].concat();
        let count = text("text", &arc.statements.to_string())
            .number("x", at.saturating_sub(reach))
            .number("y", u32::midpoint(top, bottom))
            .set("dy", "0.35em")
            .set("text-anchor", "middle");
        tag("g").child(tag("path").set("d", &path)).child(count)
    });
    let rows = (0_u32..).zip(names).map(|(row, name)| {
        let words = text("text", name)
            .set("lang", &scene.dossier().language)
            .number("x", NAMES)
            .number("y", middle(row))
            .set("dy", "0.35em");
        let dot = tag("circle").number("cx", NAMES - 14).number("cy", middle(row)).set("r", "5");
        tag("g").child(dot).child(words)
    });
    tag("svg")
        .class("collate-arcs")
        .set("width", "100%")
        .number("height", names.len() as u32 * ROW)
        .set("focusable", "false")
        .set("role", "img")
        .set("aria-label", &(scene.all_words().pictures.ties_drawn)(&names.join(" · ")))
        .children(drawn)
        .children(rows)
}
