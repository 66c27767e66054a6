//! The engine's golden tests as wasm in Node: the same questions, byte for byte.

use super::{Report, nothing_to_run};
use crate::fault::Result;
use crate::setup::Tools;
use crate::workspace::{TestTarget, Workspace};

/// Runs every integration test whose name ends with `_wasm`.
pub(super) fn run(workspace: &Workspace, tools: &Tools) -> Result<Report> {
    let mut report = Report::default();
    let tests: Vec<&TestTarget> = workspace.tests.iter().filter(|test| test.is_wasm()).collect();
    if tests.is_empty() {
        nothing_to_run(&mut report, "no file tests/*_wasm.rs");
        return Ok(report);
    }
    tools.npm.clone()?;
    let toolchain = tools.toolchain.as_ref().map_err(Clone::clone)?;
    let runner = tools.runner.as_ref().map_err(Clone::clone)?;
    let mut cargo = toolchain.wasm_cargo(&workspace.root, "test");
    cargo.args(["--package", "collate", "--no-default-features", "--no-fail-fast"]);
    cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner);
    for test in tests {
        cargo.args(["--test", &test.name]);
    }
    report.tests(&mut cargo)?;
    Ok(report)
}
