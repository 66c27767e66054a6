//! Loading the second part of the program: what is not needed before the first question is answered.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    /// `boot.js` has it: only the page knows where the files are.
    #[wasm_bindgen(js_name = collateLater, catch)]
    fn collate_later(patience: Option<u32>) -> Result<js_sys::Promise, JsValue>;
}

/// How soon it is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Haste {
    /// Nobody waits, and nobody may ever need it.
    None,
    /// Nobody waits, but it will be needed.
    Soon,
    /// Somebody waits.
    AtOnce,
}

/// Loads it. Says whether it is there now.
pub async fn load(haste: Haste) -> bool {
    let patience = match haste {
        Haste::None => Some(2000),
        Haste::Soon => Some(0),
        Haste::AtOnce => None,
    };
    match collate_later(patience) {
        Ok(promise) => JsFuture::from(promise).await.is_ok(),
        Err(_) => false,
    }
}
