//! `build`: makes `dist/`.

use crate::build::{self, Profile};
use crate::fault::Result;
use crate::setup;
use crate::workspace::Workspace;
use std::process::ExitCode;

/// Sets up what is missing and builds.
pub(super) fn run(profile: Profile) -> Result<ExitCode> {
    let workspace = Workspace::find()?;
    let toolchain = setup::for_build(&workspace, profile)?;
    build::site(&workspace, &toolchain, profile)?;
    println!("dist/ is ready: put its files on any web server, at any path");
    Ok(ExitCode::SUCCESS)
}
