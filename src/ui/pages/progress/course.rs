//! How mastery changed: a line with its band for each dimension, and all of it as a table.

use super::findings::Findings;
use super::percent;
use crate::engine::dossier::Dimension;
use crate::engine::dossier::date::Day;
use crate::engine::scorecard::{DimensionMastery, MasteryLabel};
use crate::ui::components::dimension::dimension;
use crate::ui::scene::Scene;
use crate::ui::tag::{Tag, tag, text};

/// How mastery changed from day to day.
pub(super) fn course(scene: &Scene, found: &Findings) -> Tag {
    let words = &scene.all_words().progress;
    let covered = &scene.dossier().dimensions;
    let lines: Vec<(Dimension, Vec<Point<'_>>)> = covered.iter().map(|one| (*one, points(found, *one))).collect();
    let is_drawn = lines.iter().any(|(_, points)| points.len() > 1);
    let drawings = lines.iter().map(|(of, points)| {
        tag("div")
            .class("collate-course")
            .child(tag("h3").child(dimension(scene, *of)))
            .child(text("p", &finding(scene, points)))
            .maybe((points.len() > 1).then(|| drawing(scene, *of, points)))
    });
    tag("section")
        .child(text("h2", words.course))
        .child(tag("div").class("collate-courses").children(drawings))
        .child(text("p", words.course_hint).class("collate-quiet").flag("hidden", !is_drawn))
        .child(tag("details").child(text("summary", scene.all_words().mastery_table)).child(table(scene, found)))
}

/// What was known of a dimension on a day.
type Point<'f> = (Day, &'f DimensionMastery);

/// The days on which something could be said about a dimension.
fn points(found: &Findings, dimension: Dimension) -> Vec<Point<'_>> {
    let mut points = Vec::new();
    for day in &found.course {
        for one in &day.mastery.dimensions {
            if one.dimension == dimension && one.label != MasteryLabel::NotEnoughEvidence {
                points.push((day.day, one));
            }
        }
    }
    points
}

/// The title of a drawing, which is what it shows.
fn finding(scene: &Scene, points: &[Point<'_>]) -> String {
    match points {
        [(first, from), .., (last, to)] => {
            (scene.all_words().progress.course_finding)(percent(from.mean), *first, percent(to.mean), *last)
        }
        _ => scene.all_words().progress.course_short.to_owned(),
    }
}

/// How wide and how high the drawing is; from below upwards in percent.
const WIDTH: i64 = 320;
const HEIGHT: u32 = 100;

/// The line and its band. The sentence says what it shows and the table every number, so it is hidden from those who
/// listen.
fn drawing(scene: &Scene, dimension: Dimension, points: &[Point<'_>]) -> Tag {
    let words = &scene.all_words().progress;
    let (Some((first, _)), Some((last, _))) = (points.first(), points.last()) else { return tag("div") };
    let days = i64::from(last.0 - first.0).max(1);
    let at = |day: &Day, share: f64| {
        let x = i64::from(day.0 - first.0) * WIDTH / days;
        [x.to_string(), ",".to_owned(), (HEIGHT - percent(share).min(HEIGHT)).to_string(), " ".to_owned()].concat()
    };
    let line: String = points.iter().map(|(day, one)| at(day, one.mean)).collect();
    let low = points.iter().map(|(day, one)| at(day, one.low));
    let band: String = low.chain(points.iter().rev().map(|(day, one)| at(day, one.high))).collect();
    let secure = tag("path").class("collate-course__secure").set("d", "M0 20H320");
    let shapes = tag("svg")
        .class("collate-course__drawing")
        .set("viewBox", "0 -3 320 106")
        .set("preserveAspectRatio", "none")
        .set("focusable", "false")
        .set("data-dimension", dimension.word())
        .child(tag("path").class("collate-course__ground").set("d", "M0 0V100H320"))
        .child(tag("polygon").class("collate-course__band").set("points", &band))
        .child(secure)
        .child(tag("polyline").class("collate-course__line").set("points", &line));
    let percent = scene.all_words().practice.percent;
    let between = |from: &str, to: &str| tag("span").child(text("span", from)).child(text("span", to));
    tag("div")
        .class("collate-course__frame")
        .set("aria-hidden", "true")
        .child(between(&percent(100), &percent(0)).class("collate-course__scale"))
        .child(shapes)
        .child(between(&(words.day)(*first), &(words.day)(*last)).class("collate-course__days"))
}

fn table(scene: &Scene, found: &Findings) -> Tag {
    let words = &scene.all_words().progress;
    let covered = &scene.dossier().dimensions;
    let names = covered.iter().map(|one| (scene.all_words().dimension)(*one));
    let names: Vec<&str> = [words.course_day, words.course_answers].into_iter().chain(names).collect();
    let rows = found.course.iter().map(|day| {
        let is_covered = |one: &&DimensionMastery| covered.contains(&one.dimension);
        let cells = day.mastery.dimensions.iter().filter(is_covered).zip(&names[2..]).map(|(one, name)| {
            let estimate = match one.label {
                MasteryLabel::NotEnoughEvidence => "–".to_owned(),
                _ => (words.estimate)(percent(one.mean), percent(one.low), percent(one.high)),
            };
            text("td", &estimate).set("data-head", name)
        });
        tag("tr")
            .child(text("th", &(words.day)(day.day)).set("scope", "row"))
            .child(text("td", &day.answers.to_string()).set("data-head", words.course_answers))
            .children(cells)
    });
    let heads = names.iter().map(|head| text("th", head).set("scope", "col"));
    tag("table")
        .class("collate-stacked")
        .child(tag("thead").child(tag("tr").children(heads)))
        .child(tag("tbody").children(rows))
}
