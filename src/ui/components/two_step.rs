//! An answer, and then the paragraph of each article that shows it.

use yew::prelude::*;

use crate::engine::attempt::Response;
use crate::engine::bank::Widget;
use crate::ui::components::choice_list::{Group, choice_list};
use crate::ui::components::question_form::Asked;

/// The options, and the paragraphs of each article.
pub(super) fn two_step(asked: &Asked, legend: Html) -> Html {
    let (Widget::TwoStep { options, evidence }, Response::TwoStep { answer, evidence: given }) =
        (&asked.question.widget, asked.response)
    else {
        return html! {};
    };
    let words = asked.scene.words;
    let groups = (1_u32..).zip(evidence.iter().zip(given)).map(|(number, (group, chosen))| {
        let legend = html! {
            <>{ words.evidence_for }{ " " }<bdi>{ asked.scene.short(&group.article) }</bdi>{ "?" }</>
        };
        let group = Group { number, legend, choices: &group.options, chosen: chosen.as_ref() };
        html! { <div class="collate-step" key={number}>{ choice_list(asked, &group) }</div> }
    });
    html! {
        <>
            { choice_list(asked, &Group { number: 0, legend, choices: options, chosen: answer.as_ref() }) }
            { for groups }
        </>
    }
}
