//! Compiles the program to wasm and makes it smaller.

use super::Profile;
use super::exports;
use super::order;
use super::pool;
use super::renames::Renames;
use crate::fault::{Context, Result};
use crate::process;
use crate::setup::{TARGET, Toolchain};
use crate::workspace::Workspace;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What wasm features the compiler uses by default. They are named one by one: with all features allowed, `wasm-opt`
/// writes modules that browsers refuse.
const FEATURES: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// How the module is made smaller.
const PASSES: [&str; 13] = [
    // Functions that are called once are put in place only up to this size: large ones repeat less for compression. Measured.
    "--one-caller-inline-max-function-size",
    "100",
    // And those that are hardly longer than their call, wherever they are called. Measured too: more costs, and less.
    "--always-inline-max-function-size",
    "4",
    // Nothing lives in the first kilobyte: it is the far end of the stack. So offsets can be folded into loads and stores.
    "--low-memory-unused",
    "-Oz",
    // With the control flow built anew, and again, the later rounds find more.
    "--flatten",
    "--rereloop",
    "-Oz",
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Oz",
];

/// Gives imports and exports short names, and prints them.
const SHORT_NAMES: &str = "--minify-imports-and-exports-and-modules";

/// What the linker is told, so that the module can be cut in two: to note what leads where, and to leave names alone.
const LINKING: [&str; 2] = ["-Clink-arg=--emit-relocs", "-Clink-arg=--no-demangle"];

/// What to compile.
#[derive(Debug, Clone, Copy)]
pub(super) enum Program {
    /// What a page loads.
    Page,
    /// What the teachers' page loads.
    Desk,
    /// What an element in another page loads.
    Element,
    /// The engine with a way to call it, for measuring.
    Bench,
}

impl Program {
    /// Whether somebody waits for its first question.
    fn asks_at_once(self) -> bool {
        matches!(self, Self::Page | Self::Element)
    }
}

/// Compiles, and gives the module's path.
pub(super) fn compile(
    workspace: &Workspace,
    toolchain: &Toolchain,
    profile: Profile,
    program: Program,
) -> Result<PathBuf> {
    let name = profile.cargo_name();
    let mut cargo = match profile {
        Profile::Release => {
            let (mut cargo, flags) = toolchain.lean_build(&workspace.root);
            let flags: Vec<_> = flags
                .iter()
                .map(|&flag| flag.to_owned())
                .chain(short_paths(workspace))
                .chain(LINKING.map(str::to_owned))
                .collect();
            cargo.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"));
            if program.asks_at_once() {
                cargo.env(pool::VARIABLE, pool::write(workspace)?);
            }
            cargo
        }
        Profile::Dev => toolchain.wasm_cargo(&workspace.root, "build"),
    };
    cargo.args(["--package", "collate", "--profile", name]);
    let file = match program {
        Program::Page => {
            cargo.args(["--bin", "collate"]);
            "collate.wasm"
        }
        Program::Desk => {
            cargo.args(["--features", "desk", "--bin", "desk"]);
            "desk.wasm"
        }
        Program::Element => {
            cargo.args(["--features", "element", "--bin", "element"]);
            "element.wasm"
        }
        Program::Bench => {
            cargo.args(["--no-default-features", "--features", "bench", "--example", "bench-browser"]);
            "examples/bench_browser.wasm"
        }
    };
    process::run(&mut cargo)?;
    Ok(workspace.target.join(TARGET).join(name).join(file))
}

/// Keeps the folders of the machine that builds out of the module: they are longer than what is left, and the same
/// sources should give the same bytes everywhere.
fn short_paths(workspace: &Workspace) -> Vec<String> {
    let home = std::env::var_os("HOME").unwrap_or_default();
    let cargo = std::env::var_os("CARGO_HOME").map_or_else(|| Path::new(&home).join(".cargo"), PathBuf::from);
    let sources = cargo.join("registry/src");
    let folders = std::fs::read_dir(sources).into_iter().flatten().flatten();
    folders
        .map(|entry| entry.path())
        .chain([workspace.root.clone()])
        .map(|folder| format!("--remap-path-prefix={}=", folder.display()))
        .collect()
}

/// Runs `wasm-opt` for size, and gives the smaller module with the names that it now uses.
pub(super) fn optimise(workspace: &Workspace, module: &[u8]) -> Result<(Vec<u8>, Renames)> {
    let (small, printed) = smaller(workspace, module, &[SHORT_NAMES])?;
    let (small, names) = exports::in_order(&small)?;
    Ok((small, Renames::read(&printed)?.then(&names)?))
}

/// Runs `wasm-opt` for size on a module whose names have to stay.
pub(super) fn optimise_inside(workspace: &Workspace, module: &[u8]) -> Result<Vec<u8>> {
    Ok(smaller(workspace, module, &[])?.0)
}

fn smaller(workspace: &Workspace, module: &[u8], naming: &[&str]) -> Result<(Vec<u8>, String)> {
    println!("build: making the module smaller (wasm-opt)");
    let (small, printed) = wasm_opt(workspace, module, &[&PASSES, naming].concat())?;
    let (sorted, _) = wasm_opt(
        workspace,
        &order::named(&small)?,
        &["--reorder-functions-by-name", "--strip-debug", "--strip-target-features"],
    )?;
    Ok((sorted, printed))
}

/// Runs passes of `wasm-opt`: what they make of a module, and what they print.
fn wasm_opt(workspace: &Workspace, module: &[u8], passes: &[&str]) -> Result<(Vec<u8>, String)> {
    let folder = workspace.target.join("xtask");
    fs::create_dir_all(&folder).context(|| format!("could not make {}", folder.display()))?;
    let (before, after) = (folder.join("before.wasm"), folder.join("after.wasm"));
    fs::write(&before, module).context(|| format!("could not write {}", before.display()))?;
    let program = workspace.root.join("node_modules/binaryen/bin/wasm-opt");
    let mut node = Command::new("node");
    node.arg(program).arg(&before).args(passes).args(FEATURES).arg("-o").arg(&after);
    let printed = process::capture(&mut node)?;
    let module = fs::read(&after).context(|| format!("could not read {}", after.display()))?;
    Ok((module, printed))
}
