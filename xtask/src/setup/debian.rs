//! Debian's own compiler, for machines on which rustup cannot fetch the wasm target.
//!
//! Debian ships no standard library for wasm, but its sources, so that it is built along with the program.

use super::toolchain::TARGET;
use super::{lean, packages};
use crate::fault::{Fault, Result};
use crate::process;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const RUSTC: &str = "/usr/bin/rustc";
const CARGO: &str = "/usr/bin/cargo";

/// Debian's compiler.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Compiler {
    linker: PathBuf,
}

impl Compiler {
    /// `cargo COMMAND` for the wasm target, with the standard library built along.
    pub(super) fn wasm_cargo(&self, root: &Path, command: &str) -> Command {
        let mut cargo = Command::new(CARGO);
        cargo
            .current_dir(root)
            // Building the standard library is not stable; Debian's compiler needs to be told that this is meant.
            .env("RUSTC_BOOTSTRAP", "1")
            .env("RUSTC", RUSTC)
            .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", &self.linker)
            .args([command, "--target", TARGET, lean::WITH_LIBRARY]);
        cargo
    }

    /// Whether this compiler knows the flags of a lean module.
    pub(super) fn can_be_lean(&self) -> bool {
        lean::knows_flags(Command::new(RUSTC))
    }
}

/// Finds or installs the compiler, its sources and a linker for wasm.
pub(super) fn ready() -> Result<Compiler> {
    if let Some(compiler) = find() {
        return Ok(compiler);
    }
    packages::install(&["rustc-web", "cargo-web", "rust-web-src", "lld-22"], "a compiler for wasm")?;
    find().ok_or_else(|| Fault::new("the packages were installed, but the compiler was not found"))
}

fn find() -> Option<Compiler> {
    let there = Path::new(RUSTC).exists() && Path::new(CARGO).exists();
    let sources = process::capture(Command::new(RUSTC).args(["--print", "sysroot"])).ok()?;
    let sources = Path::new(sources.trim()).join("lib/rustlib/src/rust/library/std");
    let linker = linker()?;
    (there && sources.exists()).then_some(Compiler { linker })
}

/// The newest `wasm-ld` that is installed.
fn linker() -> Option<PathBuf> {
    let mut linkers: Vec<_> = fs::read_dir("/usr/lib")
        .ok()?
        .flatten()
        .filter(|entry| entry.file_name().to_string_lossy().starts_with("llvm-"))
        .map(|entry| entry.path().join("bin/wasm-ld"))
        .filter(|linker| linker.exists())
        .collect();
    linkers.sort();
    linkers.pop()
}
