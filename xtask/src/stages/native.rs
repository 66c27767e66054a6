//! Tests that run natively.

use super::{Report, nothing_to_run};
use crate::fault::Result;
use crate::process::cargo;
use crate::setup::Tools;
use crate::workspace::Workspace;

/// The engine without the interface: unit tests, golden files, properties.
pub(super) fn engine(workspace: &Workspace, _: &Tools) -> Result<Report> {
    let mut report = Report::default();
    let mut tests = cargo(&workspace.root);
    tests.args(["test", "--package", "collate", "--no-default-features", "--no-fail-fast", "--quiet"]);
    report.tests(&mut tests)?;
    if report.tally.passed == 0 && !report.failed() {
        nothing_to_run(&mut report, "the engine has no tests");
    }
    Ok(report)
}

/// What of the interface can be tested without a browser. The engine's tests have run already and are left out.
pub(super) fn interface(workspace: &Workspace, _: &Tools) -> Result<Report> {
    let mut report = Report::default();
    let mut units = cargo(&workspace.root);
    units.args(["test", "--package", "collate", "--lib", "--features", "desk", "--quiet"]);
    units.args(["--", "ui::", "browser::", "desk::"]);
    report.tests(&mut units)?;
    let mut element = cargo(&workspace.root);
    element.args(["test", "--package", "collate", "--lib", "--features", "element", "--quiet", "--", "element::"]);
    report.tests(&mut element)?;
    for test in workspace.tests.iter().filter(|test| !test.features.is_empty() && !test.is_wasm()) {
        let mut cargo = cargo(&workspace.root);
        cargo.args(["test", "--package", "collate", "--quiet", "--features", &test.features.join(",")]);
        report.tests(cargo.args(["--test", &test.name]))?;
    }
    if report.tally.passed == 0 && !report.failed() {
        nothing_to_run(&mut report, "the interface has no native tests");
    }
    Ok(report)
}

/// These commands themselves.
pub(super) fn commands(workspace: &Workspace, _: &Tools) -> Result<Report> {
    let mut report = Report::default();
    report.tests(cargo(&workspace.root).args(["test", "--package", "xtask", "--no-fail-fast", "--quiet"]))?;
    Ok(report)
}
