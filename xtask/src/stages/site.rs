//! The release build.

use super::Report;
use crate::build::{self, Profile};
use crate::fault::Result;
use crate::setup::Tools;
use crate::workspace::Workspace;

/// Builds the site as it ships. A build that fails must not leave an old site for the next stages.
pub(super) fn run(workspace: &Workspace, tools: &Tools) -> Result<Report> {
    build::clear(workspace)?;
    tools.npm.clone()?;
    let toolchain = tools.toolchain.as_ref().map_err(Clone::clone)?;
    build::site(workspace, toolchain, Profile::Release)?;
    Ok(Report::default())
}
