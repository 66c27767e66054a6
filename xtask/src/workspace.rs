//! Where things are in the checkout, and what Cargo knows about it.

use crate::fault::{Context, Fault, Result};
use crate::process::{capture, cargo};
use serde_json::Value;
use std::path::{Path, PathBuf};

/// The checkout.
#[derive(Debug)]
pub(crate) struct Workspace {
    /// The folder with `Cargo.toml` and `index.html`.
    pub(crate) root: PathBuf,
    /// Cargo's target folder.
    pub(crate) target: PathBuf,
    /// The integration tests of the `collate` package.
    pub(crate) tests: Vec<TestTarget>,
}

/// One integration test, a file or folder under `tests/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TestTarget {
    /// Its name.
    pub(crate) name: String,
    /// The features it cannot be built without.
    pub(crate) features: Vec<String>,
}

impl TestTarget {
    /// Whether it holds tests that run as wasm in Node. Such tests say so by their name.
    pub(crate) fn is_wasm(&self) -> bool {
        self.name.ends_with("_wasm")
    }
}

impl Workspace {
    /// Looks around.
    pub(crate) fn find() -> Result<Self> {
        let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
        let root = manifest.parent().unwrap_or(manifest).to_path_buf();
        let metadata = capture(cargo(&root).args(["metadata", "--no-deps", "--format-version=1"]))?;
        let (target, tests) = read_metadata(&metadata)?;
        Ok(Self { root, target, tests })
    }

    /// The built site.
    pub(crate) fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }
}

fn read_metadata(text: &str) -> Result<(PathBuf, Vec<TestTarget>)> {
    let unreadable = || "the answer of `cargo metadata` could not be read".to_owned();
    let metadata: Value = serde_json::from_str(text).context(unreadable)?;
    let target = metadata["target_directory"].as_str().ok_or_else(|| Fault::new(unreadable()))?;
    let tests = list(&metadata["packages"])
        .filter(|package| package["name"] == "collate")
        .flat_map(|package| list(&package["targets"]))
        .filter(|target| list(&target["kind"]).any(|kind| kind == "test"))
        .map(|target| TestTarget {
            name: string(&target["name"]),
            features: list(&target["required-features"]).map(string).collect(),
        })
        .collect();
    Ok((target.into(), tests))
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn string(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn metadata_gives_the_target_folder_and_the_tests() {
        let text = r#"{ "target_directory": "/t", "packages": [
            { "name": "xtask", "targets": [ { "kind": ["test"], "name": "other" } ] },
            { "name": "collate", "targets": [
                { "kind": ["rlib"], "name": "collate" },
                { "kind": ["test"], "name": "golden_wasm" },
                { "kind": ["test"], "name": "render", "required-features": ["ui"] } ] } ] }"#;
        let (target, tests) = read_metadata(text).unwrap();
        assert_eq!(target, PathBuf::from("/t"));
        assert_eq!(tests.len(), 2);
        assert!(tests[0].is_wasm() && tests[0].features.is_empty());
        assert!(!tests[1].is_wasm() && tests[1].features == ["ui"]);
    }

    #[test]
    fn other_text_is_refused() {
        assert!(read_metadata("").is_err());
        assert!(read_metadata("{}").is_err());
    }
}
