//! One choice out of several: radio buttons with the stem as their legend.

use yew::prelude::*;

use crate::engine::attempt::Response;
use crate::engine::bank::{Choice, OptionId, Widget};
use crate::ui::components::question_form::Asked;
use crate::ui::input;
use crate::ui::store::Action;

/// One group of choices.
pub(super) struct Group<'a> {
    /// Its number within the widget.
    pub(super) number: u32,
    /// What is asked.
    pub(super) legend: Html,
    /// The choices.
    pub(super) choices: &'a [Choice],
    /// The one chosen.
    pub(super) chosen: Option<&'a OptionId>,
}

/// One group of choices, as radio buttons.
pub(super) fn choice_list(asked: &Asked, group: &Group) -> Html {
    let name = radio_name(asked, group.number);
    let entries = (0_u32..).zip(group.choices).map(|(place, choice)| {
        html! {
            <label class="collate-choice" key={choice.id.0.as_ref()}>
                { radio(asked, &name, group.number, place, &choice.id, group.chosen, None) }
                <span class="collate-choice__key" aria-hidden="true">{ place + 1 }</span>
                <span class="collate-choice__text" dir="auto">{ &choice.text }</span>
            </label>
        }
    });
    html! {
        <fieldset class="collate-choices" data-group={group.number.to_string()}>
            <legend dir="auto">{ group.legend.clone() }</legend>
            { for entries }
        </fieldset>
    }
}

/// The name that radio buttons of one group share. Two modules on one page may show the same item, but not at once the
/// same group of it in one form, and each stands in a form of its own.
pub(super) fn radio_name(asked: &Asked, group: u32) -> AttrValue {
    [asked.question.id.as_str(), "/", &group.to_string()].concat().into()
}

/// One radio button.
pub(super) fn radio(
    asked: &Asked,
    name: &AttrValue,
    group: u32,
    place: u32,
    id: &OptionId,
    chosen: Option<&OptionId>,
    label: Option<String>,
) -> Html {
    let action = input::choose(&asked.question.widget, asked.response, group, id)
        .map(|response| Action::Put { place: asked.place, response });
    let send = asked.scene.send.clone();
    let put = Callback::from(move |_: Event| {
        if let Some(action) = &action {
            send.emit(action.clone());
        }
    });
    html! {
        <input
            type="radio"
            name={name.clone()}
            data-choice={[group.to_string(), place.to_string()].join("-")}
            checked={chosen == Some(id)}
            aria-label={label}
            onchange={put}
        />
    }
}

/// A question with one group of choices.
pub(super) fn single(asked: &Asked, legend: Html) -> Html {
    let (Widget::Single { options }, Response::Single(chosen)) = (&asked.question.widget, asked.response) else {
        return html! {};
    };
    choice_list(asked, &Group { number: 0, legend, choices: options, chosen: chosen.as_ref() })
}
