//! How well certainty fits what was right: each level with its share right, and the answers worth looking at again.

use crate::engine::bank::{Maker, make};
use crate::engine::memory::Certainty;
use crate::engine::practice::Pool;
use crate::engine::reasoning::Knowledge;
use crate::engine::scorecard::{Answer, Calibration, CertaintyLevel, Points};
use crate::engine::wording;
use crate::ui::components::table::{behind, row};
use crate::ui::feedback;
use crate::ui::scene::Scene;
use crate::ui::tag::{Tag, tag, text};

/// So many answers of each sort are listed, the latest first.
const LISTED: usize = 6;

/// How well certainty and answers go together. Nothing where certainty was never given.
pub(crate) fn calibration(scene: &Scene) -> Option<Tag> {
    let words = &scene.all_words().practice;
    let answers = scene.store.progress.history.answers();
    let found = Calibration::new(answers)?;
    let hundredths = (found.bonus.abs() * 100.0 + 0.5) as u32;
    let title = (words.calibration)(percent(found.accuracy), found.bonus < 0.0, &scene.words.decimal(hundredths));
    let rows = found.levels.iter().map(|level| {
        tag("div")
            .class("collate-calibration__row")
            .child(bar(level))
            .child(text("p", &(words.calibration_level)(level, level.accuracy().map(percent))))
    });
    let cells = |level: &CertaintyLevel, head: &str| {
        let (from, to) = level.fitting();
        let right = level.accuracy().map_or_else(|| "–".to_owned(), |share| (words.percent)(percent(share)));
        let cells = [level.answers.to_string(), right, (words.fitting)(from, to)];
        row(head, &cells)
    };
    let mut all: Vec<Tag> = found.levels.iter().map(|level| cells(level, (words.level)(level.certainty))).collect();
    // The same for each dimension, as far as anything was answered there.
    for dimension in &scene.dossier().dimensions {
        let name = (scene.words.dimension)(*dimension);
        let of_it = answers.iter().filter(|answer| answer.dimension == *dimension);
        for level in Calibration::new(of_it).iter().flat_map(|found| &found.levels).filter(|level| level.answers > 0) {
            all.push(cells(level, &[name, ": ", (words.level)(level.certainty)].concat()));
        }
    }
    let table = behind(scene, &words.calibration_columns, all);
    let is_lucky = |answer: &Answer| answer.certainty == Some(Certainty::Low) && answer.points == Points::ITEM;
    let is_sure_wrong =
        |answer: &Answer| answer.certainty == Some(Certainty::High) && 2 * answer.points.0 < Points::ITEM.0;
    let section = tag("section")
        .class("collate-calibration")
        .child(text("h2", &title))
        .children(rows)
        .child(text("p", words.calibration_hint).class("collate-quiet"))
        .child(table)
        .maybe(listed(scene, words.sure_wrong, &is_sure_wrong))
        .maybe(listed(scene, words.lucky, &is_lucky));
    Some(section)
}

fn percent(share: f64) -> u32 {
    (share * 100.0 + 0.5) as u32
}

/// The drawn bar: what the level is meant for, and what was right. The sentence below says the same.
fn bar(level: &CertaintyLevel) -> Tag {
    let (from, to) = level.fitting();
    let part = |class: &'static str, x: u32, width: u32, y: &str, height: &str| {
        tag("rect").class(class).number("x", x).number("width", width).set("y", y).set("height", height)
    };
    tag("svg")
        .class("collate-calibration__bar")
        .set("viewBox", "0 0 100 12")
        .set("preserveAspectRatio", "none")
        .set("aria-hidden", "true")
        .set("focusable", "false")
        .child(part("collate-calibration__meant", from, to - from, "1", "10"))
        .child(part("collate-calibration__right", 0, level.accuracy().map_or(0, percent), "4", "4"))
}

/// The questions whose last answer is of a sort, with the right answer. Nothing where there are none.
fn listed(scene: &Scene, title: &str, is_of: &dyn Fn(&Answer) -> bool) -> Option<Tag> {
    let dossier = scene.dossier();
    let answers = scene.store.progress.history.answers();
    if !answers.iter().any(is_of) {
        return None;
    }
    let knowledge = Knowledge::new(dossier);
    let pool = Pool::over(scene.store.dossier.pool(), &knowledge);
    let maker = Maker::new(&knowledge, wording::for_language(&dossier.language)?, 0, 3);
    let mut entries = Vec::new();
    for (place, answer) in answers.iter().enumerate().rev() {
        let is_listed = is_of(answer) && answers[place + 1..].iter().all(|later| later.item != answer.item);
        if is_listed
            && entries.len() < LISTED
            && let Some(Ok(item)) = pool.candidate(&answer.item).map(|candidate| make(&maker, candidate))
        {
            let right = feedback::right_answer(&item).unwrap_or_default();
            entries.push(
                tag("li")
                    .child(text("span", &item.question.stem).set("dir", "auto"))
                    .text(" ")
                    .child(text("strong", right).set("dir", "auto")),
            );
        }
    }
    let is_empty = entries.is_empty();
    let list = tag("ul").set("lang", &dossier.language).children(entries);
    Some(tag("div").flag("hidden", is_empty).class("collate-calibration__list").child(text("h3", title)).child(list))
}
