//! What happens when the program fails: the log says why, and the page says what to do.

use wasm_bindgen::JsValue;

/// The id of the notice that the page holds ready, hidden.
const NOTICE: &str = "collate-fault";

/// Reveals the notice of the page after a panic. To be called once, before mounting.
pub fn watch() {
    yew::set_custom_panic_hook(Box::new(|information| {
        web_sys::console::error_1(&JsValue::from_str(&information.to_string()));
        reveal();
    }));
}

/// Reveals the notice of the page.
pub fn reveal() {
    let notice =
        web_sys::window().and_then(|window| window.document()).and_then(|document| document.get_element_by_id(NOTICE));
    if let Some(notice) = notice {
        let _ = notice.remove_attribute("hidden");
    }
}
