//! Key presses, reduced to what the question screen knows.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement, KeyboardEvent};

/// A key that means something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// 1 to 9.
    Digit(u32),
    /// Enter, not on an element that does something with it itself.
    Enter,
    /// ?
    Help,
    /// The space bar, not on an element that does something with it itself.
    Space,
}

/// A key press, and the group of choices that the focus was in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Press {
    /// The key.
    pub key: Key,
    /// The number in `data-group` around the focus.
    pub group: Option<u32>,
}

/// What was pressed, unless it belongs to the browser, to an element that uses it, or to nobody.
#[must_use]
pub fn press(event: &Event) -> Option<Press> {
    let event: &KeyboardEvent = event.dyn_ref()?;
    if event.ctrl_key() || event.meta_key() || event.alt_key() || event.is_composing() || event.default_prevented() {
        return None;
    }
    let target = event.target()?.dyn_into::<Element>().ok()?;
    let is_choice = target
        .dyn_ref::<HtmlInputElement>()
        .is_some_and(|input| matches!(input.type_().as_str(), "radio" | "checkbox"));
    let tag = target.tag_name().to_ascii_lowercase();
    // Lists find their entries by typing, and text fields want every key.
    if matches!(tag.as_str(), "select" | "textarea") || (tag == "input" && !is_choice) {
        return None;
    }
    let key = match event.key().as_str() {
        "Enter" if !matches!(tag.as_str(), "a" | "button" | "summary") && !event.repeat() => Key::Enter,
        " " if !is_choice && !matches!(tag.as_str(), "button" | "summary") && !event.repeat() => Key::Space,
        "?" => Key::Help,
        key => Key::Digit(key.parse().ok().filter(|digit| (1..=9).contains(digit) && key.len() == 1)?),
    };
    let group = target.closest("[data-group]").ok().flatten().and_then(|group| group.get_attribute("data-group"));
    Some(Press { key, group: group.and_then(|group| group.parse().ok()) })
}

/// Keeps the press from the browser and from the page around us.
pub fn take(event: &Event) {
    event.prevent_default();
    event.stop_propagation();
}
