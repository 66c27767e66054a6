//! What `element.js` calls: it begins and ends the applications of elements.

use wasm_bindgen::prelude::wasm_bindgen;

/// Begins an application inside of an element; see [`collate::element::open`].
#[wasm_bindgen]
pub fn open(place: web_sys::Element, asked: &str) -> u32 {
    collate::element::open(place, asked)
}

/// Ends an application.
#[wasm_bindgen]
pub fn close(number: u32) {
    collate::element::close(number);
}

fn main() {
    collate::browser::memory::reserve();
}
