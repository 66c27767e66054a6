//! Runs Rust tests that were compiled to wasm. Cargo calls it through `CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER`.
//!
//! It is wasm-bindgen's own runner, built here as a library so that `Cargo.lock` pins it to the version of
//! `wasm-bindgen` and nothing has to be installed.

use std::process::ExitCode;

fn main() -> ExitCode {
    match wasm_bindgen_cli::wasm_bindgen_test_runner::run_cli_with_args(std::env::args_os()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:?}");
            ExitCode::FAILURE
        }
    }
}
