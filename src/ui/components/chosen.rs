//! What a learner chose, and nothing about whether it is right: where a teacher holds back the right answer.

use crate::engine::attempt::Response;
use crate::engine::bank::{Item, Widget};
use crate::ui::components::cited::quoted;
use crate::ui::feedback::text_of;
use crate::ui::scene::Scene;
use crate::ui::tag::{Tag, tag, text};

/// Every choice of an answer, in the order of the question; of an order, as the learner made it.
pub(crate) fn chosen(scene: &Scene, item: &Item, response: &Response) -> Tag {
    let words = scene.all_words();
    let said = |content: &str| tag("p").text(words.you_said).text(" ").child(quoted(scene, "bdi", content));
    let about = |content: &str| quoted(scene, "p", content).class("collate-entry__text");
    let line = || tag("li").class("collate-entry");
    let entries: Vec<Tag> = match (&item.question.widget, response) {
        (Widget::Single { options }, Response::Single(Some(id))) => vec![line().child(said(text_of(options, id)))],
        (Widget::Rows { labels, rows }, Response::Rows(given))
        | (Widget::Match { answers: labels, stems: rows }, Response::Match(given)) => rows
            .iter()
            .filter_map(|row| Some(line().child(about(&row.text)).child(said(text_of(labels, given.get(&row.id)?)))))
            .collect(),
        (Widget::Order { entries }, Response::Order(order)) => (1..)
            .zip(order)
            .map(|(place, id)| line().child(about(text_of(entries, id))).child(text("p", &(words.you_placed)(place))))
            .collect(),
        (Widget::TwoStep { options, evidence }, Response::TwoStep { answer, evidence: given }) => {
            let shown = evidence.iter().zip(given).filter_map(|(group, id)| {
                let article = quoted(scene, "bdi", scene.short(&group.article));
                let asked = text("p", words.evidence_for).class("collate-entry__text").text(" ").child(article);
                Some(line().child(asked).child(said(text_of(&group.options, id.as_ref()?))))
            });
            let answer = answer.as_ref().map(|id| line().child(said(text_of(options, id))));
            answer.into_iter().chain(shown).collect()
        }
        _ => Vec::new(),
    };
    tag("ol").class("collate-explained").children(entries)
}
