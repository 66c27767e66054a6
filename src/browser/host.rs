//! The page around this one, where there is one that wants to know what happens.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// `frame.js` or the driver of a course system has it: what the page around wants to be told, as JSON.
    #[wasm_bindgen(js_name = collateWants, catch)]
    fn collate_wants() -> Result<String, JsValue>;

    /// What happened, as JSON.
    #[wasm_bindgen(js_name = collateHeard, catch)]
    fn collate_heard(event: &str) -> Result<(), JsValue>;
}

/// What the page around wants to be told. Nothing where there is none.
#[must_use]
pub fn wants() -> Option<String> {
    collate_wants().ok()
}

/// Tells the page around.
pub fn tell(event: &str) {
    // Who does not listen misses nothing of ours.
    let _ = collate_heard(event);
}
