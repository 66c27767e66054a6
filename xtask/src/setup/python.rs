//! The packages from PyPI that tests need, in a folder of their own, as `tests/interop/requirements.txt` names them.

use super::packages;
use crate::fault::{Context, Fault, Result};
use crate::process;
use crate::workspace::Workspace;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// The interpreter that finds them. Installs them if the list is not the one they were installed from.
pub(super) fn ready(workspace: &Workspace) -> Result<PathBuf> {
    let list = workspace.root.join("tests/interop/requirements.txt");
    let wanted = fs::read(&list).context(|| format!("could not read {}", list.display()))?;
    let folder = workspace.target.join("xtask/python");
    let interpreter = if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" };
    let (python, installed) = (folder.join(interpreter), folder.join("installed-requirements.txt"));
    if python.exists() && fs::read(&installed).is_ok_and(|installed| installed == wanted) {
        return Ok(python);
    }
    println!("setup: installing the Python packages (pip install)");
    let make = |program| process::run(Command::new(program).args(["-m", "venv", "--clear"]).arg(&folder));
    let first = process::find_program(&["python3", "python"]).map(make);
    if !matches!(first, Some(Ok(()))) {
        packages::install(&["python3", "python3-venv"], "Python")?;
        make("python3".into())?;
    }
    let mut pip = Command::new(&python);
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"]).arg(&list);
    process::run(&mut pip).map_err(|fault| {
        Fault::new(format!("the Python packages could not be installed: {fault}. Is this machine online?"))
    })?;
    fs::write(&installed, wanted).context(|| format!("could not write {}", installed.display()))?;
    Ok(python)
}
