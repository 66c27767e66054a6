//! One answer for each stem, from a list of more answers than stems.

use web_sys::Event;
use yew::Callback;

use crate::browser::fields;
use crate::engine::attempt::Response;
use crate::engine::bank::Widget;
use crate::ui::components::choice_list::choices;
use crate::ui::components::question_form::Asked;
use crate::ui::input;
use crate::ui::store::Action;
use crate::ui::tag::{On, Tag, tag, text};

/// The stems, each with its list.
pub(super) fn matching(asked: &Asked, legend: Tag) -> Option<Tag> {
    let (Widget::Match { stems, answers }, Response::Match(given)) = (&asked.question.widget, asked.response) else {
        return None;
    };
    let words = asked.scene.words;
    let shown = answers.iter().map(|answer| text("li", &answer.text).set("dir", "auto"));
    let rows = (0_u32..).zip(stems).map(|(number, stem)| {
        let options = (1_u32..).zip(answers).map(|(place, answer)| {
            // The number in front is what a list finds an entry by when it is typed.
            tag("option")
                .key(&answer.id.0)
                .set("value", &answer.id.0)
                .flag("selected", given.get(&stem.id) == Some(&answer.id))
                .text(&place.to_string())
                .text(" · ")
                .text(&answer.text)
        });
        let nothing = text("option", words.choose)
            .set("lang", words.lang)
            .key("")
            .set("value", "")
            .flag("selected", !given.contains_key(&stem.id));
        let list = tag("select").on(On::Change, chosen(asked, number)).child(nothing).children(options);
        tag("label")
            .class("collate-match")
            .key(&stem.id.0)
            .number("data-group", number)
            .child(text("span", &stem.text).set("dir", "auto"))
            .child(list)
    });
    let answers = text("p", words.answers).set("lang", words.lang).class("collate-quiet");
    Some(choices(legend).child(answers).child(tag("ol").class("collate-answers").children(shown)).children(rows))
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
