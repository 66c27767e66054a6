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
    if !workspace.dist().join("index.html").exists() {
        return Err(Fault::new("there is no built site to test"));
    }
    let mut report = Report::default();
    run_specs(&mut report, workspace, tools, "tests/browser", &mut Command::new("node"))?;
    if report.tally.passed == 0 && !report.failed() {
        report.problems.push("the browser tests counted nothing".to_owned());
    }
    Ok(report)
}

/// Runs the test files of a folder with Node's own runner and the browser. `node` may bring variables along.
pub(super) fn run_specs(
    report: &mut Report,
    workspace: &Workspace,
    tools: &Tools,
    folder: &str,
    node: &mut Command,
) -> Result<()> {
    let specs = specs(&workspace.root.join(folder))?;
    if specs.is_empty() {
        nothing_to_run(report, &format!("no file {folder}/*.test.mjs"));
        return Ok(());
    }
    tools.npm.clone()?;
    let chromium = tools.chromium.as_ref().map_err(Clone::clone)?;
    node.current_dir(&workspace.root).env("COLLATE_CHROMIUM", chromium);
    // One at a time on a machine with two cores, as Node has it: the browser wants the other, and much waits for it.
    report.tests(node.args(["--test", "--test-reporter=spec"]).args(specs))
}

/// The test files, in order.
fn specs(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).context(|| format!("could not read {}", folder.display()))?;
    let mut specs: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    specs.retain(|path| path.to_string_lossy().ends_with(".test.mjs"));
    specs.sort();
    Ok(specs)
}
