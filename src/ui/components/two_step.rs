//! An answer, and then the paragraph of each article that shows it.

use crate::engine::attempt::Response;
use crate::engine::bank::Widget;
use crate::ui::components::choice_list::{Group, choice_list};
use crate::ui::components::cited::quoted;
use crate::ui::components::question_form::Asked;
use crate::ui::tag::{Tag, tag, text};

/// The options, and the paragraphs of each article.
pub(super) fn two_step(asked: &Asked, legend: Tag) -> Option<Tag> {
    let (Widget::TwoStep { options, evidence }, Response::TwoStep { answer, evidence: given }) =
        (&asked.question.widget, asked.response)
    else {
        return None;
    };
    let words = asked.scene.words;
    let groups = (1_u32..).zip(evidence.iter().zip(given)).map(|(number, (group, chosen))| {
        let legend = text("legend", words.evidence_for)
            .set("lang", words.lang)
            .set("dir", "auto")
            .text(" ")
            .child(quoted(asked.scene, "bdi", asked.scene.short(&group.article)))
            .text("?");
        let group = Group { number, legend, choices: &group.options, chosen: chosen.as_ref() };
        tag("div").class("collate-step").child(choice_list(asked, group))
    });
    let answers = Group { number: 0, legend, choices: options, chosen: answer.as_ref() };
    Some(tag("div").child(choice_list(asked, answers)).children(groups))
}
