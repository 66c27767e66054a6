//! Mastery over everything answered: a bar with its interval for each dimension, and the same in words and as a table.

use crate::engine::scorecard::{DimensionMastery, History, Mastery, MasteryLabel};
use crate::ui::components::dimension::dimension;
use crate::ui::scene::Scene;
use crate::ui::tag::{Tag, tag, text};

/// The share from which a dimension counts as secure, in percent.
const SECURE: u32 = 80;

/// Mastery of each dimension that the dossier covers.
pub(crate) fn mastery(scene: &Scene, history: &History) -> Tag {
    let words = scene.all_words();
    let all = Mastery::new(history);
    let covered: Vec<&DimensionMastery> =
        all.dimensions.iter().filter(|one| scene.dossier().dimensions.contains(&one.dimension)).collect();
    let is_drawn = covered.iter().any(|one| one.label != MasteryLabel::NotEnoughEvidence);
    let bars = covered.iter().map(|one| {
        tag("div")
            .class("collate-mastery__row")
            .child(tag("h3").child(dimension(scene, one.dimension)))
            .maybe(bar(one))
            .child(text("p", &(words.mastery_finding)(one)))
    });
    let stronger = all.stronger.iter().map(|pair| text("p", &(words.stronger)(pair.dimension, pair.than)));
    let heads = words.mastery_columns.iter().map(|head| text("th", head).set("scope", "col"));
    let rows = covered.iter().map(|one| row(scene, one));
    let table = tag("table").child(tag("thead").child(tag("tr").children(heads))).child(tag("tbody").children(rows));
    tag("section")
        .class("collate-mastery")
        .child(text("h2", words.mastery_title))
        .children(bars)
        .children(stronger)
        .child(text("p", words.mastery_hint).class("collate-quiet").flag("hidden", !is_drawn))
        .child(tag("details").child(text("summary", words.mastery_table)).child(table))
}

fn percent(share: f64) -> u32 {
    (share * 100.0 + 0.5) as u32
}

/// The drawn bar. It says nothing that the sentence below does not say, so it is hidden from those who listen. Where
/// there is too little evidence there is none: a full one would look like full marks.
fn bar(one: &DimensionMastery) -> Option<Tag> {
    let label = match one.label {
        MasteryLabel::NotEnoughEvidence => return None,
        MasteryLabel::Developing => "developing",
        MasteryLabel::Secure => "secure",
    };
    let (low, mean, high) = (percent(one.low), percent(one.mean), percent(one.high));
    let drawing = tag("svg")
        .class("collate-mastery__bar")
        .set("viewBox", "0 0 101 12")
        .set("preserveAspectRatio", "none")
        .set("aria-hidden", "true")
        .set("focusable", "false")
        .set("data-dimension", one.dimension.word())
        .set("data-label", label)
        .child(band("collate-mastery__ground", 0, "101", "3", "6"))
        .child(band("collate-mastery__interval", low, &(high.saturating_sub(low) + 1).to_string(), "3", "6"));
    let secure = band("collate-mastery__secure", SECURE, "0.5", "0", "12");
    Some(drawing.child(secure).child(band("collate-mastery__mean", mean, "1", "1", "10")))
}

/// A part of the bar; from left to right in percent.
fn band(class: &'static str, x: u32, width: &str, y: &str, height: &str) -> Tag {
    tag("rect").class(class).number("x", x).set("y", y).set("width", width).set("height", height)
}

fn row(scene: &Scene, one: &DimensionMastery) -> Tag {
    let is_known = one.label != MasteryLabel::NotEnoughEvidence;
    let shares = [one.mean, one.low, one.high].map(|share| {
        text("td", &if is_known { (scene.all_words().practice.percent)(percent(share)) } else { "–".to_owned() })
    });
    tag("tr")
        .child(text("th", (scene.all_words().dimension)(one.dimension)).set("scope", "row"))
        .child(text("td", &one.items.to_string()))
        .children(shares)
}
