//! The packages from npm, as `package-lock.json` names them.

use crate::fault::{Context, Fault, Result};
use crate::process;
use crate::workspace::Workspace;
use std::fs;
use std::process::Command;

/// Installs the packages if the lock file is not the one they were installed from.
pub(super) fn install(workspace: &Workspace) -> Result<()> {
    let lock = workspace.root.join("package-lock.json");
    let installed = workspace.root.join("node_modules/.installed-lock.json");
    let lock = fs::read(&lock).context(|| format!("could not read {}", lock.display()))?;
    if fs::read(&installed).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    println!("setup: installing the npm packages (npm ci)");
    let program = process::find_program(&["npm", "npm.cmd"])
        .ok_or_else(|| Fault::new("npm is needed beside Node: install it with your system's packages"))?;
    let mut npm = Command::new(program);
    npm.current_dir(&workspace.root).args(["ci", "--ignore-scripts"]);
    process::run(&mut npm).map_err(|fault| {
        Fault::new(format!("the npm packages could not be installed: {fault}. Is this machine online?"))
    })?;
    fs::write(&installed, lock).context(|| format!("could not write {}", installed.display()))
}
