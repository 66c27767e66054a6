//! `bench`: measures the engine.

use crate::fault::Result;
use std::process::ExitCode;

/// Runs the measurements and prints them.
pub(super) fn run() -> Result<ExitCode> {
    Ok(super::not_built_yet("bench"))
}
