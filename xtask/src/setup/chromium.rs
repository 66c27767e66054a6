//! The browser that the browser tests run in.

use super::packages;
use crate::fault::{Fault, Result};
use crate::process::find_program;
use std::path::PathBuf;

const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// Finds a Chromium, or installs Debian's. `COLLATE_CHROMIUM` names another one.
pub(super) fn ready() -> Result<PathBuf> {
    if let Some(path) = std::env::var_os("COLLATE_CHROMIUM") {
        return Ok(path.into());
    }
    if let Some(path) = find_program(&NAMES) {
        return Ok(path);
    }
    packages::install(&["chromium"], "a browser for the tests")?;
    find_program(&NAMES).ok_or_else(|| Fault::new("chromium was installed but is not on the search path"))
}
