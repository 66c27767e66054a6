//! Earlier releases of this site, each kept at an address of its own (`cargo xtask release`).

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    /// `desk-boot.js` has it: asks `release.js`, as the learner's page does.
    #[wasm_bindgen(js_name = collateRelease, catch)]
    fn collate_release(code: &str) -> Result<js_sys::Promise, JsValue>;
}

/// Where what another release made can be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Elsewhere {
    /// In the release with this address, which ends in `/`.
    At(String),
    /// In a release that is not kept here.
    Lost,
    /// It is no other release that it needs, or that cannot be told.
    Here,
}

/// Where the assignment with this code can be opened.
pub async fn find(code: &str) -> Elsewhere {
    let Ok(promise) = collate_release(code) else { return Elsewhere::Here };
    match JsFuture::from(promise).await {
        Ok(found) if found.is_null() => Elsewhere::Lost,
        Ok(found) => found.as_string().filter(|at| !at.is_empty()).map_or(Elsewhere::Here, Elsewhere::At),
        Err(_) => Elsewhere::Here,
    }
}
