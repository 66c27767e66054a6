//! What makes the shipped module leaner than the standard library as it comes allows: the library is built along, for
//! size, and a panic stops the module at once instead of first composing a message that no learner reads.
//!
//! Worth 40 kB of gzip. Both are unstable in Cargo, so the compiler is told that this is meant, and where it or the
//! sources are not there the build goes on without.

use super::toolchain::TARGET;
use crate::process;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Cargo's arguments for a lean module, besides the one that builds the standard library along.
const ARGUMENTS: [&str; 2] = ["-Zbuild-std-features=optimize_for_size", "-Zpanic-immediate-abort"];

/// The compiler's flags: no place of a panic, and no message.
const FLAGS: [&str; 3] = ["-Zlocation-detail=none", "-Zunstable-options", "-Cpanic=immediate-abort"];

/// Builds the standard library along.
pub(super) const WITH_LIBRARY: &str = "-Zbuild-std=std,panic_abort";

/// Makes `cargo` build a lean module and gives the compiler's flags for it.
pub(super) fn add(cargo: &mut Command) -> &'static [&'static str] {
    cargo.env("RUSTC_BOOTSTRAP", "1").env("CARGO_PROFILE_RELEASE_PANIC", "immediate-abort").args(ARGUMENTS);
    &FLAGS
}

/// Whether the compiler in use can build a lean module. Fetches the library's sources if rustup is there to do it.
pub(super) fn ready(root: &Path) -> bool {
    knows_flags(rustc(root)) && (has_sources(root) || fetch_sources(root))
}

/// Whether this compiler is new enough for the flags.
pub(super) fn knows_flags(mut rustc: Command) -> bool {
    rustc.env("RUSTC_BOOTSTRAP", "1").args(FLAGS).args(["--print", "cfg", "--target", TARGET]);
    process::succeeds(&mut rustc)
}

fn fetch_sources(root: &Path) -> bool {
    if process::find_program(&["rustup", "rustup.exe"]).is_none() {
        return false;
    }
    println!("setup: adding the sources of the standard library (rustup)");
    let mut rustup = Command::new("rustup");
    rustup.current_dir(root).args(["component", "add", "rust-src"]);
    process::run(&mut rustup).is_ok() && has_sources(root)
}

fn has_sources(root: &Path) -> bool {
    process::capture(rustc(root).args(["--print", "sysroot"]))
        .is_ok_and(|folder| PathBuf::from(folder.trim()).join("lib/rustlib/src/rust/library/std").is_dir())
}

fn rustc(root: &Path) -> Command {
    let mut rustc = Command::new("rustc");
    rustc.current_dir(root);
    rustc
}
