//! A newer version of the site, which waits until the person wants it.

use gloo::events::EventListener;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

#[wasm_bindgen]
extern "C" {
    /// `offline.js` has it once there is something to take.
    #[wasm_bindgen(js_name = collateUpdate, catch)]
    fn collate_update() -> Result<(), JsValue>;
}

/// Listens for a newer version, until the listener is dropped.
#[must_use]
pub fn on_offer(heard: impl Fn() + 'static) -> Option<EventListener> {
    let window = super::window()?;
    Some(EventListener::new(window.unchecked_ref(), "collate-update", move |_| heard()))
}

/// Takes the newer version, and loads the page anew.
pub fn take() {
    // Without a newer version there is nothing to take.
    let _ = collate_update();
}
