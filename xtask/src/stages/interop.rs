//! Other programs open what we export, and find the same keys.

use super::{Report, browser::specs, nothing_to_run};
use crate::fault::Result;
use crate::process::cargo;
use crate::setup::Tools;
use crate::workspace::Workspace;
use std::process::Command;

/// Has `tests/exports.rs` write the exports and runs `tests/interop/*.test.mjs` on them.
pub(super) fn run(workspace: &Workspace, tools: &Tools) -> Result<Report> {
    let mut report = Report::default();
    let specs = specs(&workspace.root.join("tests/interop"))?;
    if specs.is_empty() {
        nothing_to_run(&mut report, "no file tests/interop/*.test.mjs");
        return Ok(report);
    }
    tools.npm.clone()?;
    let chromium = tools.chromium.as_ref().map_err(Clone::clone)?;
    let folder = workspace.target.join("xtask/interop");
    let mut writing = cargo(&workspace.root);
    writing.args(["test", "--package", "collate", "--no-default-features", "--test", "exports"]);
    report.tests(writing.env("COLLATE_EXPORTS", &folder))?;
    let mut node = Command::new("node");
    node.current_dir(&workspace.root).env("COLLATE_CHROMIUM", chromium).env("COLLATE_EXPORTS", &folder);
    report.tests(node.args(["--test", "--test-reporter=spec"]).args(specs))?;
    Ok(report)
}
