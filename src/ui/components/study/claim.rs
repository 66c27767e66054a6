//! How an article makes a claim: a mark and words for its voice, its reserve, figure and date, and where it stands. The
//! same marks stand for what an article does with a statement.

use crate::engine::dossier::id::{ClaimRef, EntityRef};
use crate::engine::dossier::{Claim, Hedge};
use crate::engine::reasoning::{Cell, Treatment};
use crate::engine::study::Manner;
use crate::engine::wording::{self, capitalised};
use crate::ui::components::cited::{cited, telling};
use crate::ui::components::source::source_within;
use crate::ui::scene::Scene;
use crate::ui::tag::{Tag, tag, text};

/// A claim.
pub(crate) fn claim(scene: &Scene, reference: ClaimRef) -> Tag {
    let dossier = scene.dossier();
    let claim = &dossier[reference];
    let manner = Manner::of(claim);
    let sentence = (scene.all_words().study.manner)(
        manner,
        &cited(scene, &capitalised(&dossier[claim.article].short)),
        &voices(scene, &claim.voices),
    );
    let marks = claim.evidence.iter().map(|number| source_within(scene, &dossier[claim.article], *number));
    let line = tag("p").class("collate-claim__line").child(mark(mark_of_manner(manner))).child(telling(
        scene,
        tag("span").set("dir", "auto"),
        &[&[sentence][..], &details(scene, claim)].concat().join(scene.all_words().comma),
    ));
    tag("li")
        .class("collate-claim")
        .set("data-manner", word(manner))
        .child(line)
        .child(tag("div").class("collate-sources").children(marks))
}

/// What an article does with a statement: mark, word and reserve.
pub(crate) fn treatment(scene: &Scene, cell: &Cell) -> Tag {
    let words = &scene.all_words().study;
    let sign = match cell.treatment {
        Treatment::States => "=",
        Treatment::Reports => "“",
        Treatment::Denies => "≠",
        Treatment::Mixed => "±",
        Treatment::LeavesOut => "–",
        Treatment::Unknown => "?",
    };
    let hedge = (words.hedge)(cell.hedge);
    tag("span")
        .class("collate-treatment")
        .set("data-treatment", cell.treatment.word())
        .child(mark(sign))
        .text((words.treatment)(cell.treatment))
        .maybe((!hedge.is_empty()).then(|| tag("small").text(scene.all_words().comma).text(hedge)))
}

/// The names of those in a chain of voices: who said it first, and who passed it on.
fn voices(scene: &Scene, voices: &[EntityRef]) -> String {
    let dossier = scene.dossier();
    let mut names = voices.iter().map(|voice| cited(scene, &dossier[*voice].in_text));
    let first = names.next().unwrap_or_default();
    let others: Vec<String> = names.collect();
    let words = scene.all_words();
    if others.is_empty() { first } else { (words.study.passed_on)(&first, &others.join(words.comma)) }
}

/// The reserve, the figure and the date of a claim, as far as it has them.
fn details(scene: &Scene, claim: &Claim) -> Vec<String> {
    let words = &scene.all_words().study;
    let wording = wording::for_language(&scene.dossier().language);
    let mut details = Vec::new();
    match (claim.hedge, &claim.condition) {
        (Hedge::Plain, _) => {}
        (Hedge::Conditional, Some(condition)) => details.push((words.condition)(&cited(scene, condition))),
        (hedge, _) => details.push((words.hedge)(hedge).to_owned()),
    }
    if let Some(figure) = &claim.figure {
        let number = match wording {
            Some(wording) => (wording.figure)(figure),
            None => [&figure.lo.to_string(), "–", &figure.hi.to_string(), " ", &figure.unit].concat(),
        };
        details.push((words.figure)(&cited(scene, &number), &cited(scene, &figure.scope)));
    }
    if let Some(date) = &claim.date {
        let day = match wording {
            Some(wording) => (wording.date)(&date.interval, date.precision),
            None => date.interval.to_string(),
        };
        details.push((words.dated)(&cited(scene, &day)));
    }
    details
}

fn mark(sign: &str) -> Tag {
    text("span", sign).class("collate-mark").set("aria-hidden", "true")
}

fn mark_of_manner(manner: Manner) -> &'static str {
    match manner {
        Manner::Own | Manner::TakenOver => "=",
        Manner::Attributed => "“",
        Manner::Denied | Manner::Disputed => "≠",
    }
}

fn word(manner: Manner) -> &'static str {
    match manner {
        Manner::Own | Manner::TakenOver => "states",
        Manner::Attributed => "reports",
        Manner::Denied | Manner::Disputed => "denies",
    }
}
