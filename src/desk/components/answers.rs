//! What a learner answered, question by question: below their line of the class table.

use crate::desk::scene::Scene;
use crate::engine::statistics::{Given, GivenPart};
use crate::ui::components::cited::{cited, quoted, telling};
use crate::ui::tag::{Tag, tag, text};

/// What each answer of a line was and earned, as a row below it over so many columns. Made only where it is unfolded.
pub(super) fn answers(scene: &Scene, place: u32, columns: usize) -> Tag {
    let marked = &scene.desk.marking.marked;
    let given = marked.records.get(place as usize).into_iter().flat_map(|record| marked.places.given(record));
    let list = tag("ol").class("collate-list").children(given.map(|given| answer(scene, &given)));
    tag("tr").key("answers").child(
        tag("td")
            .number("colspan", columns as u32)
            .child(text("span", scene.words.see_answers).class("collate-desk-label"))
            .child(list),
    )
}

fn answer(scene: &Scene, given: &Given<'_>) -> Tag {
    let (words, practice) = (scene.words, &scene.learner.all_words().practice);
    let mut told = vec![match given.points {
        Some(points) => (words.points_for)(&scene.learner.words.decimal(points.hundredths())),
        None => words.not_answered.to_owned(),
    }];
    told.extend(given.manner.certainty.map(|certainty| (practice.level)(certainty).to_owned()));
    if given.manner.hints > 0 {
        told.push([practice.hints, ": ", &given.manner.hints.to_string()].concat());
    }
    let parts = given.parts.iter().map(|given| part(scene, given));
    tag("li")
        .child(quoted(&scene.learner, "span", given.stem))
        .text(" — ")
        .text(&told.join(" · "))
        .maybe((!given.parts.is_empty()).then(|| tag("ul").class("collate-list").children(parts)))
}

/// What was chosen, and the key where that is another.
fn part(scene: &Scene, given: &GivenPart<'_>) -> Tag {
    let chosen = given.chosen;
    let (sign, verdict) = if chosen.is_right { ("✓ ", scene.words.key) } else { ("✗ ", scene.words.wrong) };
    let key = (!chosen.is_right).then(|| {
        let right: Vec<String> = given.right.iter().map(|choice| cited(&scene.learner, &choice.text)).collect();
        telling(&scene.learner, tag("span"), &(scene.words.key_label)(&right.join(" / ")))
    });
    tag("li")
        .child(text("span", sign).set("role", "img").set("aria-label", verdict))
        .child(quoted(&scene.learner, "span", &chosen.told()))
        .maybe(key.is_some().then(|| tag("br")))
        .maybe(key)
}
