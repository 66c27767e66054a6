//! The compiler for wasm.

use super::{debian, lean};
use crate::fault::{Fault, Result};
use crate::process;
use crate::workspace::Workspace;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The wasm target.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// How wasm is compiled on this machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Toolchain {
    /// With the compiler that is in use anyway.
    Standard,
    /// With Debian's, where the standard one has no wasm target and none can be fetched.
    Debian(debian::Compiler),
}

impl Toolchain {
    /// `cargo COMMAND` for the wasm target.
    pub(crate) fn wasm_cargo(&self, root: &Path, command: &str) -> Command {
        match self {
            Self::Standard => {
                let mut cargo = process::cargo(root);
                cargo.args([command, "--target", TARGET]);
                cargo
            }
            Self::Debian(compiler) => compiler.wasm_cargo(root, command),
        }
    }

    /// `cargo build` for a module as small as it gets, with the compiler's flags for it.
    pub(crate) fn lean_build(&self, root: &Path) -> (Command, &'static [&'static str]) {
        let mut cargo = self.wasm_cargo(root, "build");
        match self {
            Self::Standard if lean::ready(root) => {
                cargo.arg(lean::WITH_LIBRARY);
                let flags = lean::add(&mut cargo);
                (cargo, flags)
            }
            Self::Standard => {
                println!("build: the standard library cannot be built along; the module gets about 40 kB larger");
                (cargo, &[])
            }
            Self::Debian(compiler) if compiler.can_be_lean() => {
                let flags = lean::add(&mut cargo);
                (cargo, flags)
            }
            Self::Debian(_) => (cargo, &[]),
        }
    }
}

/// Makes sure that wasm can be compiled.
pub(super) fn ready(workspace: &Workspace) -> Result<Toolchain> {
    if has_target(&workspace.root) {
        return Ok(Toolchain::Standard);
    }
    if process::find_program(&["rustup", "rustup.exe"]).is_some() {
        println!("setup: adding the {TARGET} target (rustup)");
        let mut rustup = Command::new("rustup");
        rustup.current_dir(&workspace.root).args(["target", "add", TARGET]);
        match process::run(&mut rustup) {
            Ok(()) => return Ok(Toolchain::Standard),
            Err(fault) => println!("setup: rustup could not fetch it ({fault})"),
        }
    }
    debian::ready().map(Toolchain::Debian).map_err(|fault| {
        Fault::new(format!(
            "Rust's {TARGET} target is missing: run `rustup target add {TARGET}`, or install it with your system's \
             packages ({fault})"
        ))
    })
}

/// Whether the compiler in use has the standard library for wasm, whoever put it there.
fn has_target(root: &Path) -> bool {
    let mut rustc = Command::new("rustc");
    rustc.current_dir(root).args(["--print", "target-libdir", "--target", TARGET]);
    process::capture(&mut rustc).is_ok_and(|folder| PathBuf::from(folder.trim()).is_dir())
}
