//! The words of a question: a leading sentence, if there is one, and the stem.

use yew::prelude::*;

use crate::engine::bank::Question;

/// The words of a question.
pub fn stem(question: &Question) -> Html {
    html! {
        <>
            <span class="collate-lead" hidden={question.lead.is_none()}>{ question.lead.clone() }{ " " }</span>
            <span class="collate-stem">{ &question.stem }</span>
        </>
    }
}
