//! Other programs open what we export, and find the same keys.

use super::Report;
use super::browser::run_specs;
use crate::fault::Result;
use crate::process::cargo;
use crate::setup::Tools;
use crate::workspace::Workspace;
use std::process::Command;

/// Has `tests/exports.rs` write the exports and runs `tests/interop/*.test.mjs` on them.
pub(super) fn run(workspace: &Workspace, tools: &Tools) -> Result<Report> {
    let mut report = Report::default();
    let folder = workspace.target.join("xtask/interop");
    let mut writing = cargo(&workspace.root);
    writing.args(["test", "--package", "collate", "--no-default-features", "--test", "exports"]);
    report.tests(writing.env("COLLATE_EXPORTS", &folder))?;
    let mut node = Command::new("node");
    node.env("COLLATE_EXPORTS", &folder).env("COLLATE_PYTHON", tools.python.as_ref().map_err(Clone::clone)?);
    run_specs(&mut report, workspace, tools, "tests/interop", &mut node)?;
    Ok(report)
}
