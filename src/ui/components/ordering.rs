//! Everything into its order, with buttons: dragging is never needed.

use crate::engine::attempt::Response;
use crate::engine::bank::{Choice, OptionId, Widget};
use crate::ui::components::choice_list::choices;
use crate::ui::components::cited::cited;
use crate::ui::components::question_form::Asked;
use crate::ui::input;
use crate::ui::store::Action;
use crate::ui::tag::{self, On, Tag, tag, text};

/// The entries in their present order.
pub(super) fn ordering(asked: &Asked, legend: Tag) -> Option<Tag> {
    let (Widget::Order { entries }, Response::Order(given)) = (&asked.question.widget, asked.response) else {
        return None;
    };
    let order = input::order(entries, given);
    let entry = |id: &OptionId| entries.iter().find(|entry| entry.id == *id);
    let rows = (0_u32..).zip(order.iter().filter_map(entry)).map(|(place, entry)| {
        let move_by_one = |is_up| button(asked, entry, input::moved(entries, given, place, is_up), is_up);
        tag("li")
            .class("collate-order")
            .key(&entry.id.0)
            .child(text("span", &entry.text).set("dir", "auto"))
            .child(move_by_one(true))
            .child(move_by_one(false))
    });
    let hint = text("p", asked.scene.words.in_order).set("lang", asked.scene.words.lang).class("collate-quiet");
    Some(
        choices(legend)
            .child(hint)
            .child(tag("ol").class("collate-orders").children(rows))
            .maybe(as_shown(asked, entries, given)),
    )
}

/// A button that moves an entry by one place. At the ends it stays where it is and does nothing, so that the focus
/// never falls out of the list; but Tab passes it by.
fn button(asked: &Asked, entry: &Choice, moved: Option<(Response, u32)>, is_up: bool) -> Tag {
    let words = asked.scene.words;
    let of = match &asked.question.widget {
        Widget::Order { entries } => entries.len() as u32,
        _ => 0,
    };
    let (label, sign) =
        if is_up { ((words.move_up)(&entry.text), "↑") } else { ((words.move_down)(&entry.text), "↓") };
    let name = [&*entry.id.0, if is_up { "-up" } else { "-down" }].concat();
    let action = moved.map(|(response, to)| Action::Move {
        place: asked.place,
        response,
        said: (words.moved)(&cited(asked.scene, &entry.text), to + 1, of).into(),
        focus: ["[data-move=\"", &name, "\"]"].concat().into(),
    });
    let is_end = action.is_none();
    tag::button(sign, asked.scene.may_do(action))
        .set("data-move", &name)
        .set("lang", words.lang)
        .set("aria-label", &label)
        .truth("aria-disabled", is_end)
        .set("tabindex", if is_end { "-1" } else { "0" })
}

/// The box that says that the entries stand right as they are shown. Where one was moved, there is nothing to say.
fn as_shown(asked: &Asked, entries: &[Choice], given: &[OptionId]) -> Option<Tag> {
    let shown = input::order(entries, &[]);
    let is_said = *given == *shown;
    if !given.is_empty() && !is_said {
        return None;
    }
    let response = Response::Order(if is_said { Vec::new() } else { shown });
    let put = asked.scene.does(Action::Put { place: asked.place, response });
    let label = tag("label")
        .class("collate-choice")
        .set("lang", asked.scene.words.lang)
        .child(tag("input").set("type", "checkbox").checked(is_said).on(On::Change, put))
        .child(text("span", asked.scene.words.order_is_right).class("collate-choice__text"));
    Some(label)
}
