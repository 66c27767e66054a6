//! The golden files again, by the engine compiled to wasm.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop at the first surprise")]

#[path = "golden/cases.rs"]
mod cases;

use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn wasm_gives_the_same_bytes_as_native() {
    for case in cases::all() {
        assert!(case.on_file == case.now, "{} is not as on file", case.file);
    }
}
