//! How much was right by article and by level: bars, and the same as a table that adds up where it can.

use super::findings::Findings;
use crate::engine::scorecard::Part;
use crate::engine::wording::capitalised;
use crate::ui::components::points_table::shown;
use crate::ui::scene::Scene;
use crate::ui::tag::{Tag, tag, text};

/// The share right of each article.
pub(super) fn by_article(scene: &Scene, found: &Findings) -> Tag {
    let words = &scene.all_words().progress;
    let articles: Vec<String> = scene.dossier().articles.iter().map(|article| capitalised(&article.short)).collect();
    let parts: Vec<(&str, Part)> = articles.iter().map(String::as_str).zip(found.articles.iter().copied()).collect();
    let language = &scene.dossier().language;
    parts_of(scene, words.by_article, words.article, &parts, Some(language), None)
        .child(text("p", words.by_article_hint).class("collate-quiet"))
}

/// The share right at each level.
pub(super) fn by_level(scene: &Scene, found: &Findings) -> Tag {
    let words = &scene.all_words().progress;
    let parts: Vec<(&str, Part)> = found.levels.iter().map(|(level, part)| ((words.levels)(*level), *part)).collect();
    parts_of(scene, words.by_level, words.level, &parts, None, Some(&found.whole))
}

/// Bars and table of some parts; with their sum, where each answer belongs to one of them.
fn parts_of(
    scene: &Scene,
    title: &str,
    head: &str,
    parts: &[(&str, Part)],
    language: Option<&str>,
    sum: Option<&Part>,
) -> Tag {
    let words = &scene.all_words().progress;
    let bars = parts.iter().map(|(name, part)| {
        tag("div")
            .class("collate-part")
            .child(named("h3", name, language))
            .maybe(part.is_enough().then(|| bar(part)))
            .child(text("p", &(words.part_finding)(part)))
    });
    let points: Vec<_> = parts.iter().map(|(_, part)| part.earned).collect();
    let rows = parts
        .iter()
        .zip(shown(&points))
        .map(|((name, part), points)| row(scene, named("th", name, language).set("scope", "row"), part, points));
    let heads = [head].into_iter().chain(words.part_columns).map(|head| text("th", head).set("scope", "col"));
    let sum = sum.map(|sum| {
        let head = text("th", scene.all_words().sum_heading).set("scope", "row");
        tag("tfoot").child(row(scene, head, sum, sum.earned.hundredths()))
    });
    let table = tag("table")
        .class("collate-stacked")
        .child(tag("thead").child(tag("tr").children(heads)))
        .child(tag("tbody").children(rows))
        .maybe(sum);
    tag("section")
        .child(text("h2", title))
        .child(tag("div").class("collate-parts").children(bars))
        .child(text("p", words.part_hint).class("collate-quiet"))
        .child(tag("details").child(text("summary", scene.all_words().mastery_table)).child(table))
}

/// An element with a name, which may be text of the dossier.
fn named(element: &'static str, name: &str, language: Option<&str>) -> Tag {
    match language {
        Some(language) => text(element, name).set("lang", language).set("dir", "auto"),
        None => text(element, name),
    }
}

fn row(scene: &Scene, head: Tag, part: &Part, points: u32) -> Tag {
    let words = &scene.all_words().progress;
    let percent =
        |percent: u32| if part.is_enough() { (scene.all_words().practice.percent)(percent) } else { "–".to_owned() };
    let cells = [
        part.items.to_string(),
        part.answers.to_string(),
        (scene.all_words().of_points)(&scene.words.decimal(points), part.answers),
        percent(part.percent_right()),
        percent(part.percent_guessed()),
    ];
    let cells = cells.iter().zip(words.part_columns).map(|(cell, head)| text("td", cell).set("data-head", head));
    tag("tr").child(head).children(cells)
}

/// The bar. The sentence below says the same.
fn bar(part: &Part) -> Tag {
    let band = |class, x: u32, width: u32, y: &str, height: &str| {
        tag("rect").class(class).number("x", x).number("width", width).set("y", y).set("height", height)
    };
    tag("svg")
        .class("collate-mastery__bar")
        .set("viewBox", "0 0 101 12")
        .set("preserveAspectRatio", "none")
        .set("aria-hidden", "true")
        .set("focusable", "false")
        .child(band("collate-mastery__ground", 0, 101, "3", "6"))
        .child(band("collate-part__share", 0, part.percent_right(), "3", "6"))
        .child(band("collate-mastery__mean", part.percent_guessed(), 1, "1", "10"))
}
