//! Format, lints and documentation.

use super::Report;
use crate::fault::Result;
use crate::process::cargo;
use crate::setup::Tools;
use crate::workspace::Workspace;

/// The format of all code.
pub(super) fn format(workspace: &Workspace, _: &Tools) -> Result<Report> {
    let mut report = Report::default();
    report.check(cargo(&workspace.root).args(["fmt", "--all", "--check"]));
    Ok(report)
}

/// Lints: the engine with its tests, the commands, and the whole as it runs in the browser.
pub(super) fn lint(workspace: &Workspace, tools: &Tools) -> Result<Report> {
    let mut report = Report::default();
    let deny = ["--quiet", "--", "-D", "warnings"];
    let mut engine = cargo(&workspace.root);
    engine.args(["clippy", "--package", "collate", "--no-default-features", "--all-targets"]);
    report.check(engine.args(deny));
    let mut commands = cargo(&workspace.root);
    commands.args(["clippy", "--package", "xtask", "--all-targets"]);
    report.check(commands.args(deny));
    let toolchain = tools.toolchain.as_ref().map_err(Clone::clone)?;
    let mut whole = toolchain.wasm_cargo(&workspace.root, "clippy");
    whole.args(["--package", "collate", "--all-targets", "--features", "desk"]);
    report.check(whole.args(deny));
    let mut element = toolchain.wasm_cargo(&workspace.root, "clippy");
    element.args(["--package", "collate", "--lib", "--bin", "element", "--features", "element"]);
    report.check(element.args(deny));
    Ok(report)
}

/// Documentation, without a warning.
pub(super) fn docs(workspace: &Workspace, tools: &Tools) -> Result<Report> {
    let mut report = Report::default();
    let toolchain = tools.toolchain.as_ref().map_err(Clone::clone)?;
    let mut collate = toolchain.wasm_cargo(&workspace.root, "doc");
    collate.args(["--package", "collate", "--lib", "--features", "desk"]);
    let mut commands = cargo(&workspace.root);
    commands.args(["doc", "--package", "xtask", "--bin", "xtask", "--document-private-items"]);
    for doc in [&mut collate, &mut commands] {
        doc.args(["--no-deps", "--quiet"]).env("RUSTDOCFLAGS", "-D warnings");
        report.check(doc);
    }
    Ok(report)
}
