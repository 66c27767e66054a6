//! Values of form fields.

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement, HtmlSelectElement};

/// The value of the text field or list that an event comes from.
#[must_use]
pub fn value(event: &Event) -> Option<String> {
    let target = event.target()?;
    match target.dyn_ref::<HtmlSelectElement>() {
        Some(list) => Some(list.value()),
        None => target.dyn_into::<HtmlInputElement>().ok().map(|input| input.value()),
    }
}

/// The text in a field.
#[must_use]
pub fn text(field: &yew::NodeRef) -> String {
    field.cast::<HtmlInputElement>().map(|field| field.value()).unwrap_or_default()
}

/// Puts a value into the text field that an event comes from.
#[cfg(feature = "desk")]
pub fn put(event: &Event, value: &str) {
    if let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) {
        input.set_value(value);
    }
}

/// The text in a field of several lines.
#[cfg(feature = "desk")]
#[must_use]
pub fn long_text(field: &yew::NodeRef) -> String {
    field.cast::<web_sys::HtmlTextAreaElement>().map(|field| field.value()).unwrap_or_default()
}

/// Empties a field of several lines.
#[cfg(feature = "desk")]
pub fn clear(field: &yew::NodeRef) {
    if let Some(area) = field.cast::<web_sys::HtmlTextAreaElement>() {
        area.set_value("");
    }
}

/// What was typed with each letter and its marks as one character where there is one, as keyboards differ in that (NFC).
#[cfg(feature = "desk")]
#[must_use]
pub fn composed(typed: &str) -> String {
    js_sys::JsString::from(typed).normalize("NFC").into()
}
