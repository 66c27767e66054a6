//! What the answers say about the questions: the most difficult first.

use crate::desk::components::pager::{Part, pager};
use crate::desk::components::spread::signed;
use crate::desk::scene::Scene;
use crate::desk::store::Action;
use crate::desk::store::marking::Action as Marked;
use crate::engine::statistics::ItemStatistics;
use crate::ui::components::cited::quoted;
use crate::ui::components::dimension::dimension;
use crate::ui::tag::{Tag, tag, text};

/// How many questions are shown at a time.
const PAGE: usize = 20;

/// The questions.
pub(in crate::desk) fn item_table(scene: &Scene) -> Tag {
    let words = scene.words;
    let items = scene.desk.marking.questions.difficult(1);
    let part = Part::new(items.len(), scene.desk.marking.pages.1, PAGE);
    let entries = items[part.first..part.end].iter().map(|item| entry(scene, item));
    let turn = |page| Action::Marking(Marked::ItemPage(page));
    tag("section")
        .child(text("h2", words.items_title))
        .child(text("p", words.items_hint).class("collate-quiet"))
        .child(tag("ol").class("collate-desk-questions").number("start", part.first as u32 + 1).children(entries))
        .maybe(pager(scene, &part, turn))
}

fn entry(scene: &Scene, item: &ItemStatistics) -> Tag {
    let words = scene.words;
    let percent = (item.percent + 0.5) as u32;
    let numbers = (words.item_numbers)(percent, item.right, item.answered, item.shown);
    let (working, of) = item.functional();
    let working = (of > 0).then(|| text("p", &(words.working)(working, of)));
    let rows = item.choices.iter().map(|choice| {
        let share = (choice.share() * 100.0 + 0.5) as u32;
        tag("tr")
            .child(quoted(&scene.learner, "th", &choice.told()).set("scope", "row"))
            .child(text("td", if choice.is_right { words.key } else { words.wrong }))
            .child(text("td", &(words.chosen)(choice.chosen, choice.offered, share)))
    });
    let heads = [words.choice, words.is_it_right, words.chosen_by].map(|head| text("th", head).set("scope", "col"));
    let table = tag("table").child(tag("thead").child(tag("tr").children(heads))).child(tag("tbody").children(rows));
    tag("li")
        .key(item.item.as_str())
        .child(quoted(&scene.learner, "h3", &item.stem).class("collate-desk-stem"))
        .child(
            tag("p")
                .class("collate-quiet")
                .child(dimension(&scene.learner, item.dimension))
                .text(" · ")
                .text((words.kinds)(item.kind)),
        )
        .child(text("p", &numbers))
        .child(text(
            "p",
            &item
                .discrimination
                .map_or(words.no_discrimination.to_owned(), |value| (words.discrimination)(&signed(scene, value))),
        ))
        .maybe(working)
        .child(
            tag("details").child(text("summary", words.each_choice)).child(
                // Whoever has no mouse scrolls it by keyboard.
                tag("div")
                    .class("collate-desk-tables")
                    .set("role", "group")
                    .set("aria-label", words.each_choice)
                    .set("tabindex", "0")
                    .child(table),
            ),
        )
}
