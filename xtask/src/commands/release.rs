//! `release`: builds the site and puts it into a folder to publish, beside the earlier releases.

use crate::build::{self, Profile};
use crate::fault::Result;
use crate::setup;
use crate::workspace::Workspace;
use std::path::Path;
use std::process::ExitCode;

/// Builds, and publishes into the folder.
pub(super) fn run(folder: &Path) -> Result<ExitCode> {
    let workspace = Workspace::find()?;
    let toolchain = setup::for_build(&workspace, Profile::Release)?;
    build::site(&workspace, &toolchain, Profile::Release)?;
    let names = build::release::publish(&workspace, folder)?;
    println!("{} is ready to be put on a web server, at any path; it has these releases:", folder.display());
    for name in names {
        println!("  releases/{name}/");
    }
    Ok(ExitCode::SUCCESS)
}
