//! Loading later parts of the program: what is not needed before the first question is answered, and other languages.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    /// `boot.js` has it: only the page knows where the files are.
    #[wasm_bindgen(js_name = collateLater, catch)]
    fn collate_later(patience: Option<i32>) -> Result<js_sys::Promise, JsValue>;

    #[wasm_bindgen(js_name = collateLanguage, catch)]
    fn collate_language(tag: &str) -> Result<js_sys::Promise, JsValue>;
}

/// How soon it is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Haste {
    /// Nobody waits, and nobody may ever need it.
    None,
    /// Nobody waits, but it will be needed.
    Soon,
    /// It is wanted once what was just drawn is seen.
    Seen,
    /// Somebody waits.
    AtOnce,
}

/// Loads it. Says whether it is there now.
pub async fn load(haste: Haste) -> bool {
    let patience = match haste {
        Haste::None => Some(2000),
        Haste::Soon => Some(0),
        Haste::Seen => Some(-1),
        Haste::AtOnce => None,
    };
    comes(collate_later(patience)).await
}

/// Loads the words of a language, by its tag. Says whether they are there now.
pub async fn load_language(tag: &str) -> bool {
    comes(collate_language(tag)).await
}

async fn comes(promise: Result<js_sys::Promise, JsValue>) -> bool {
    match promise {
        Ok(promise) => JsFuture::from(promise).await.is_ok(),
        Err(_) => false,
    }
}
