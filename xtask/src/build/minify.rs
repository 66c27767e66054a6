//! Makes scripts and styles smaller, with `esbuild`.

use crate::fault::{Context, Result};
use crate::process;
use crate::workspace::Workspace;
use std::fs;
use std::process::Command;

/// The same script or style sheet in fewer bytes. The ending of `name` says which it is.
pub(super) fn minify(workspace: &Workspace, name: &str, text: &str) -> Result<String> {
    let folder = workspace.target.join("xtask");
    fs::create_dir_all(&folder).context(|| format!("could not make {}", folder.display()))?;
    let (before, after) = (folder.join(name), folder.join(format!("small.{name}")));
    fs::write(&before, text).context(|| format!("could not write {}", before.display()))?;
    let mut node = Command::new("node");
    node.arg(workspace.root.join("node_modules/esbuild/bin/esbuild")).arg(&before).arg("--minify");
    node.args(["--charset=utf8", "--legal-comments=none", "--log-level=warning"]);
    node.arg(format!("--outfile={}", after.display()));
    process::run(&mut node)?;
    super::read(&after)
}
