//! Proves that the engine stands alone.

use super::Report;
use crate::fault::Result;
use crate::process::{capture, cargo};
use crate::setup::Tools;
use crate::workspace::Workspace;
use std::collections::BTreeSet;

/// Everything the engine may depend on: `libm`, `litemap`, `serde`, and what these bring along.
const ALLOWED: [&str; 10] = [
    "collate",
    "libm",
    "litemap",
    "proc-macro2",
    "quote",
    "serde",
    "serde_core",
    "serde_derive",
    "syn",
    "unicode-ident",
];

/// Compares the packages that the engine depends on with the list.
pub(super) fn run(workspace: &Workspace, _: &Tools) -> Result<Report> {
    let mut report = Report::default();
    let mut cargo = cargo(&workspace.root);
    cargo.args(["tree", "--package", "collate", "--no-default-features", "--edges", "normal"]);
    let tree = capture(cargo.args(["--target", "all", "--prefix", "none", "--format", "{p}"]))?;
    let packages = packages(&tree);
    println!("the engine's packages: {}", list(&packages));
    let strangers: BTreeSet<_> = packages.into_iter().filter(|name| !ALLOWED.contains(name)).collect();
    if !strangers.is_empty() {
        report.problems.push(format!("the engine may not depend on {}", list(&strangers)));
    }
    Ok(report)
}

/// The names in the lines of `cargo tree`, such as `serde v1.0.1 (*)`.
fn packages(tree: &str) -> BTreeSet<&str> {
    tree.lines().filter_map(|line| line.split_whitespace().next()).collect()
}

fn list(names: &BTreeSet<&str>) -> String {
    names.iter().copied().collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::packages;

    #[test]
    fn names_are_read_from_the_tree() {
        let tree = "collate v0.1.0 (/x)\nserde v1.0.1\nserde v1.0.1 (*)\n\nlibm v0.2.1\n";
        let names: Vec<_> = packages(tree).into_iter().collect();
        assert_eq!(names, ["collate", "libm", "serde"]);
    }
}
