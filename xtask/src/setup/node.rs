//! Node runs the tools from npm and the browser tests.

use crate::fault::{Fault, Result};
use crate::process;
use std::process::Command;

/// The oldest version that the tools work with.
const OLDEST: u32 = 20;

/// Says what to install where Node is missing or too old.
pub(super) fn check() -> Result<()> {
    let wanted =
        || Fault::new(format!("Node {OLDEST} or newer is needed: install nodejs and npm with your system's packages"));
    if process::find_program(&["node", "node.exe"]).is_none() {
        return Err(wanted());
    }
    let version = process::capture(Command::new("node").arg("--version"))?;
    match major(&version) {
        Some(major) if major >= OLDEST => Ok(()),
        _ => Err(Fault::new(format!("{}; found {}", wanted(), version.trim()))),
    }
}

/// The first number of `v20.1.0`.
fn major(version: &str) -> Option<u32> {
    version.trim().strip_prefix('v')?.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::major;

    #[test]
    fn versions_are_read() {
        assert_eq!(major("v20.20.2\n"), Some(20));
        assert_eq!(major("20"), None);
        assert_eq!(major(""), None);
    }
}
