//! What an element in somebody else's page asks of its own script.

use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = collateAgain)]
    fn collate_again();
}

/// Begins the element anew, with what its attributes say.
pub fn again() {
    collate_again();
}
