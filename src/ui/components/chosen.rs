//! What a learner chose, and nothing about whether it is right: where a teacher holds back the right answer.

use crate::engine::attempt::Response;
use crate::engine::bank::{Item, Widget};
use crate::ui::components::cited::quoted;
use crate::ui::feedback::text_of;
use crate::ui::scene::Scene;
use crate::ui::tag::{Tag, tag, text};

/// Every choice of an answer, in the order of the question; of an order, as the learner made it. No list: it stands in lists,
/// whose numbers it must not join.
pub(crate) fn chosen(scene: &Scene, item: &Item, response: &Response) -> Tag {
    let words = scene.all_words();
    let said = |line: Tag, content: &str| line.text(words.you_said).text(" ").child(quoted(scene, "bdi", content));
    let about = |content: &str| tag("p").child(quoted(scene, "strong", content)).text(" ");
    let lines: Vec<Tag> = match (&item.question.widget, response) {
        (Widget::Single { options }, Response::Single(Some(id))) => vec![said(tag("p"), text_of(options, id))],
        (Widget::Rows { labels, rows }, Response::Rows(given))
        | (Widget::Match { answers: labels, stems: rows }, Response::Match(given)) => {
            rows.iter().filter_map(|row| Some(said(about(&row.text), text_of(labels, given.get(&row.id)?)))).collect()
        }
        (Widget::Order { entries }, Response::Order(order)) => {
            (1..).zip(order).map(|(place, id)| about(text_of(entries, id)).text(&(words.you_placed)(place))).collect()
        }
        (Widget::TwoStep { options, evidence }, Response::TwoStep { answer, evidence: given }) => {
            let answer = answer.as_ref().map(|id| said(tag("p"), text_of(options, id)));
            let shown = evidence.iter().zip(given).filter_map(|(group, id)| {
                let article = quoted(scene, "bdi", scene.short(&group.article));
                let asked = tag("p").child(text("strong", words.evidence_for).text(" ").child(article)).text(" ");
                Some(said(asked, text_of(&group.options, id.as_ref()?)))
            });
            answer.into_iter().chain(shown).collect()
        }
        _ => Vec::new(),
    };
    tag("div").class("collate-explained").children(lines)
}
