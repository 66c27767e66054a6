//! The page around us: its title, where the focus is, printing and copying.

#[cfg(feature = "desk")]
use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use yew::NodeRef;

/// The element that a page of ours holds ready for the program.
#[must_use]
pub fn place() -> Option<web_sys::Element> {
    super::window()?.document()?.get_element_by_id("collate")
}

/// The language that the person set for the browser, as a BCP 47 tag.
#[must_use]
pub fn language() -> String {
    super::window().and_then(|window| window.navigator().language()).unwrap_or_default()
}

/// Says of the whole document what language it is in.
pub fn set_language(tag: &str) {
    if let Some(root) = super::window().and_then(|window| window.document()?.document_element()) {
        let _ = root.set_attribute("lang", tag);
    }
}

/// Sets the title of the document.
pub fn set_title(title: &str) {
    if let Some(document) = super::window().and_then(|window| window.document()) {
        document.set_title(title);
    }
}

/// Moves the focus to an element.
pub fn focus(node: &NodeRef) {
    if let Some(element) = node.cast::<web_sys::HtmlElement>() {
        let _ = element.focus();
    }
}

/// Moves the focus to the first element inside `root` that a selector finds.
pub fn focus_inside(root: &NodeRef, selector: &str) {
    if let Some(element) = find(root, selector) {
        let _ = element.focus();
        // Whoever is led to a long text wants to copy it.
        if let Some(area) = element.dyn_ref::<web_sys::HtmlTextAreaElement>() {
            area.select();
        }
    }
}

/// Opens or closes the disclosure inside `root` that a selector finds, and moves the focus to its summary.
pub fn toggle_disclosure(root: &NodeRef, selector: &str) {
    if let Some(details) = find(root, selector) {
        let _ = details.toggle_attribute("open");
        focus_inside(root, &[selector, " > summary"].concat());
    }
}

fn find(root: &NodeRef, selector: &str) -> Option<web_sys::HtmlElement> {
    root.cast::<web_sys::Element>()?.query_selector(selector).ok()??.dyn_into().ok()
}

/// Opens the print dialogue.
pub fn print() {
    if let Some(window) = super::window() {
        let _ = window.print();
    }
}

/// Copies a text. Says whether that worked; pages inside other pages are often not allowed to.
pub async fn copy(text: &str) -> bool {
    let Some(window) = super::window() else { return false };
    let clipboard = window.navigator().clipboard();
    // The clipboard is missing on pages without https.
    !clipboard.is_undefined() && JsFuture::from(clipboard.write_text(text)).await.is_ok()
}

/// Makes the browser ask before the page is left or loaded again, until the listener is dropped.
#[cfg(feature = "desk")]
#[must_use]
pub fn ask_before_leaving() -> Option<EventListener> {
    let window = super::window()?;
    let options = EventListenerOptions::enable_prevent_default();
    Some(EventListener::new_with_options(&window, "beforeunload", options, |event| event.prevent_default()))
}
