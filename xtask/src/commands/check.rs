//! `check`: lists every problem in a dossier.

use crate::cli::CheckArgs;
use crate::fault::Result;
use std::process::ExitCode;

/// Lints the dossier at the path, or the shipped one.
pub(super) fn run(args: &CheckArgs) -> Result<ExitCode> {
    let CheckArgs { path, articles } = args;
    Ok(super::not_built_yet(&format!("check of {path:?} against {articles:?}")))
}
