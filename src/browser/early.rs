//! What was done on the page before the program was there: `boot.js` shows the start of a first visit at once.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// `boot.js` has it while the start stands without the program: how many questions were asked for, or 0, and the number
    /// in the field after a space.
    #[wasm_bindgen(js_name = collateEarly, catch)]
    fn collate_early() -> Result<String, JsValue>;
}

/// What was done on the start.
pub struct Early {
    /// How many questions were asked for, if a quiz was.
    pub items: Option<u32>,
    /// What stands in the field for the number.
    pub number: String,
}

/// Takes over what was done on the start, where it stood before the program.
#[must_use]
pub fn take() -> Option<Early> {
    let told = collate_early().ok()?;
    let (items, number) = told.split_once(' ')?;
    Some(Early { items: items.parse().ok().filter(|items| *items > 0), number: number.to_owned() })
}
