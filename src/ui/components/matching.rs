//! One answer for each stem, from a list of more answers than stems.

use yew::prelude::*;

use crate::browser::fields;
use crate::engine::attempt::Response;
use crate::engine::bank::Widget;
use crate::ui::components::question_form::Asked;
use crate::ui::input;
use crate::ui::store::Action;

/// The stems, each with its list.
pub(super) fn matching(asked: &Asked, legend: Html) -> Html {
    let (Widget::Match { stems, answers }, Response::Match(given)) = (&asked.question.widget, asked.response) else {
        return html! {};
    };
    let words = asked.scene.words;
    // The number in front is what a list finds an entry by when it is typed.
    let shown = answers.iter().map(|answer| html! { <li key={answer.id.0.as_ref()} dir="auto">{ &answer.text }</li> });
    let rows = (0_u32..).zip(stems).map(|(number, stem)| {
        let options = (1_u32..).zip(answers).map(|(place, answer)| {
            html! {
                <option
                    key={answer.id.0.as_ref()}
                    value={answer.id.0.to_string()}
                    selected={given.get(&stem.id) == Some(&answer.id)}
                >
                    { place }{ " · " }{ &answer.text }
                </option>
            }
        });
        html! {
            <label class="collate-match" key={stem.id.0.as_ref()} data-group={number.to_string()}>
                <span dir="auto">{ &stem.text }</span>
                <select onchange={chosen(asked, number)}>
                    <option key="" value="" selected={!given.contains_key(&stem.id)}>{ words.choose }</option>
                    { for options }
                </select>
            </label>
        }
    });
    html! {
        <fieldset class="collate-choices">
            <legend dir="auto">{ legend }</legend>
            <p class="collate-quiet">{ words.answers }</p>
            <ol class="collate-answers">{ for shown }</ol>
            { for rows }
        </fieldset>
    }
}

/// What a change of the list of a stem does.
fn chosen(asked: &Asked, number: u32) -> Callback<Event> {
    let (question, response) = (asked.question.clone(), asked.response.clone());
    let (send, place) = (asked.scene.send.clone(), asked.place);
    Callback::from(move |event: Event| {
        let (Widget::Match { stems, answers }, Some(value)) = (&question.widget, fields::value(&event)) else {
            return;
        };
        let next = match answers.iter().find(|answer| *answer.id.0 == *value) {
            Some(answer) => input::choose(&question.widget, &response, number, &answer.id),
            None => stems.get(number as usize).map(|stem| input::unmatch(&response, &stem.id)),
        };
        if let Some(response) = next {
            send.emit(Action::Put { place, response });
        }
    })
}
