//! Loading the second part of the program: what is not needed before the first question is answered.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    /// `boot.js` has it: only the page knows where the files are.
    #[wasm_bindgen(js_name = collateLater, catch)]
    fn collate_later(is_urgent: bool) -> Result<js_sys::Promise, JsValue>;
}

/// Loads it, at once or when the browser has nothing else to do. Says whether it is there now.
pub async fn load(is_urgent: bool) -> bool {
    match collate_later(is_urgent) {
        Ok(promise) => JsFuture::from(promise).await.is_ok(),
        Err(_) => false,
    }
}
