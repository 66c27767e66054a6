//! Makes scripts and styles smaller, with `esbuild`.

use super::Profile;
use crate::fault::{Context, Result};
use crate::process;
use crate::workspace::Workspace;
use std::fs;
use std::path::Path;
use std::process::Command;

/// The same script or style sheet in fewer bytes. The ending of `name` says which it is.
pub(super) fn minify(workspace: &Workspace, name: &str, text: &str) -> Result<String> {
    smaller(workspace, name, text, &[])
}

/// A module that gives nothing away, in a release: without what nothing in it uses.
pub(super) fn closed_in_release(workspace: &Workspace, profile: Profile, name: &str, text: String) -> Result<String> {
    match profile {
        Profile::Release => smaller(workspace, name, &text, &["--format=esm", "--tree-shaking=true"]),
        Profile::Dev => Ok(text),
    }
}

fn smaller(workspace: &Workspace, name: &str, text: &str, options: &[&str]) -> Result<String> {
    let folder = workspace.target.join("xtask");
    fs::create_dir_all(&folder).context(|| format!("could not make {}", folder.display()))?;
    let before = folder.join(name);
    fs::write(&before, text).context(|| format!("could not write {}", before.display()))?;
    esbuild(workspace, &before, options)
}

/// The same where it is asked for, in a release.
pub(super) fn in_release(workspace: &Workspace, profile: Profile, name: &str, text: String) -> Result<String> {
    match profile {
        Profile::Release => minify(workspace, name, &text),
        Profile::Dev => Ok(text),
    }
}

/// A page without the comments that fill a line, and without what its lines begin with, in a release.
pub(super) fn page_in_release(profile: Profile, page: String) -> String {
    if profile == Profile::Dev {
        return page;
    }
    let is_comment = |line: &&str| line.starts_with("<!--") && line.ends_with("-->");
    page.lines().map(str::trim).filter(|line| !is_comment(line)).collect::<Vec<_>>().join("\n")
}

/// A script of `site/` with the libraries that it needs, in few bytes. `format` says what it becomes: a classic script
/// (`iife`) or a module (`esm`).
pub(super) fn bundle(workspace: &Workspace, name: &str, format: &str) -> Result<String> {
    esbuild(workspace, &workspace.root.join("site").join(name), &["--bundle", &format!("--format={format}")])
}

fn esbuild(workspace: &Workspace, file: &Path, options: &[&str]) -> Result<String> {
    let out = workspace.target.join("xtask").join("small").join(file.file_name().unwrap_or_default());
    let mut node = Command::new("node");
    node.arg(workspace.root.join("node_modules/esbuild/bin/esbuild")).arg(file).args(options);
    node.args(["--minify", "--charset=utf8", "--legal-comments=none", "--log-level=warning"]);
    node.arg(format!("--outfile={}", out.display()));
    process::run(&mut node)?;
    super::read(&out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shipped_page_has_no_comments() {
        let page = "<p>\n  <!-- Why. -->\n  Text <!-- in a line -->\n</p>".to_owned();
        assert_eq!(page_in_release(Profile::Release, page.clone()), "<p>\nText <!-- in a line -->\n</p>");
        assert_eq!(page_in_release(Profile::Dev, page.clone()), page);
    }
}
