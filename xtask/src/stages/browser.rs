//! The browser tests, on the built site.

use super::{Report, nothing_to_run};
use crate::fault::{Context, Fault, Result};
use crate::setup::Tools;
use crate::workspace::Workspace;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Runs `tests/browser/*.test.mjs` with Node's own runner.
pub(super) fn run(workspace: &Workspace, tools: &Tools) -> Result<Report> {
    let mut report = Report::default();
    let specs = specs(&workspace.root.join("tests/browser"))?;
    if specs.is_empty() {
        nothing_to_run(&mut report, "no file tests/browser/*.test.mjs");
        return Ok(report);
    }
    tools.npm.clone()?;
    let chromium = tools.chromium.as_ref().map_err(Clone::clone)?;
    if !workspace.dist().join("index.html").exists() {
        return Err(Fault::new("there is no built site to test"));
    }
    let mut node = Command::new("node");
    node.current_dir(&workspace.root).env("COLLATE_CHROMIUM", chromium);
    report.tests(node.args(["--test", "--test-reporter=spec"]).args(specs))?;
    if report.tally.passed == 0 && !report.failed() {
        report.problems.push("the browser tests counted nothing".to_owned());
    }
    Ok(report)
}

/// The test files, in order.
pub(super) fn specs(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).context(|| format!("could not read {}", folder.display()))?;
    let mut specs: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    specs.retain(|path| path.to_string_lossy().ends_with(".test.mjs"));
    specs.sort();
    Ok(specs)
}
