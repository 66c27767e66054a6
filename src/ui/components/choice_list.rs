//! One choice out of several: radio buttons with the stem as their legend.

use crate::engine::attempt::Response;
use crate::engine::bank::{Choice, OptionId, Widget};
use crate::ui::components::question_form::Asked;
use crate::ui::input;
use crate::ui::store::Action;
use crate::ui::tag::{On, Tag, tag, text};

/// One group of choices.
pub(super) struct Group<'a> {
    /// Its number within the widget.
    pub(super) number: u32,
    /// What is asked.
    pub(super) legend: Tag,
    /// The choices.
    pub(super) choices: &'a [Choice],
    /// The one chosen.
    pub(super) chosen: Option<&'a OptionId>,
}

/// One group of choices, as radio buttons.
pub(super) fn choice_list(asked: &Asked, group: Group) -> Tag {
    let name = radio_name(asked, group.number);
    let entries = (0_u32..).zip(group.choices).map(|(place, choice)| {
        tag("label")
            .class("collate-choice")
            .key(&choice.id.0)
            .child(radio(asked, &name, group.number, place, &choice.id, group.chosen))
            .child(text("span", &(place + 1).to_string()).class("collate-choice__key").set("aria-hidden", "true"))
            .child(text("span", &choice.text).class("collate-choice__text").set("dir", "auto"))
    });
    choices(group.legend).number("data-group", group.number).children(entries)
}

/// A frame around choices, under what is asked.
pub(super) fn choices(legend: Tag) -> Tag {
    tag("fieldset").class("collate-choices").child(legend)
}

/// The name that radio buttons of one group share. Two modules on one page may show the same item, but not at once the
/// same group of it in one form, and each stands in a form of its own.
pub(super) fn radio_name(asked: &Asked, group: u32) -> String {
    [asked.question.id.as_str(), "/", &group.to_string()].concat()
}

/// One radio button.
pub(super) fn radio(
    asked: &Asked,
    name: &str,
    group: u32,
    place: u32,
    id: &OptionId,
    chosen: Option<&OptionId>,
) -> Tag {
    let action = input::choose(&asked.question.widget, asked.response, group, id)
        .map(|response| Action::Put { place: asked.place, response });
    tag("input")
        .set("type", "radio")
        .set("name", name)
        .set("data-choice", &[group.to_string(), place.to_string()].join("-"))
        .checked(chosen == Some(id))
        .on(On::Change, asked.scene.may_do(action))
}

/// A question with one group of choices.
pub(super) fn single(asked: &Asked, legend: Tag) -> Option<Tag> {
    let (Widget::Single { options }, Response::Single(chosen)) = (&asked.question.widget, asked.response) else {
        return None;
    };
    Some(choice_list(asked, Group { number: 0, legend, choices: options, chosen: chosen.as_ref() }))
}
