//! `bank`: writes every item that a dossier yields.

use crate::cli::BankArgs;
use crate::fault::Result;
use std::process::ExitCode;

/// Makes the bank of the dossier at the path, or of the shipped one.
pub(super) fn run(args: &BankArgs) -> Result<ExitCode> {
    let BankArgs { path, seed, out, report } = args;
    Ok(super::not_built_yet(&format!("bank of {path:?} with seed {seed} to {out:?} (report: {report})")))
}
