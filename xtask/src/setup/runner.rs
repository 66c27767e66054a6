//! The program that runs wasm tests in Node.

use crate::fault::{Fault, Result};
use crate::process;
use crate::workspace::Workspace;
use std::path::PathBuf;

/// Builds the runner, if it is not there in the version of the lock file. The first time takes a minute or two.
pub(super) fn ready(workspace: &Workspace) -> Result<PathBuf> {
    println!("setup: building the runner of the wasm tests (two minutes the first time)");
    let mut cargo = process::cargo(&workspace.root);
    cargo.args(["build", "--package", "xtask", "--features", "runner", "--bin", "wasm-test-runner"]);
    process::run(&mut cargo)
        .map_err(|fault| Fault::new(format!("the runner of the wasm tests could not be built: {fault}")))?;
    let name = format!("wasm-test-runner{}", std::env::consts::EXE_SUFFIX);
    Ok(workspace.target.join("debug").join(name))
}
