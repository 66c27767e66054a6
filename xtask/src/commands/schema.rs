//! `schema`: writes the JSON Schema of the dossier format, or compares it with the one on file.

use crate::fault::Result;
use std::process::ExitCode;

/// Writes the schema; with `check` it only compares.
pub(super) fn run(check: bool) -> Result<ExitCode> {
    Ok(super::not_built_yet(if check { "schema --check" } else { "schema" }))
}
