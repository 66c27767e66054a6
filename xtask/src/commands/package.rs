//! `cargo xtask package`: a quiz as a file that course systems take.

use crate::build::{self, Profile};
use crate::cli::PackageArgs;
use crate::fault::{Context, Fault, Result};
use crate::setup;
use crate::workspace::Workspace;
use collate::engine::quiz::Number;
use std::process::ExitCode;

/// Builds the site where it is not there, and packs it.
pub(crate) fn run(args: &PackageArgs) -> Result<ExitCode> {
    let number = Number::parse(&args.number)
        .ok_or_else(|| Fault::new(format!("`{}` is no number of a quiz, such as 7-12", args.number)))?;
    let workspace = Workspace::find()?;
    let toolchain = setup::for_build(&workspace, Profile::Release)?;
    if !workspace.dist().join("index.html").exists() {
        build::site(&workspace, &toolchain, Profile::Release)?;
    }
    let out = match &args.out {
        Some(out) => out.clone(),
        None => format!("collate-{}.zip", number.text()).into(),
    };
    let title = args.title.clone().unwrap_or_else(|| format!("Quiz {}", number.text()));
    let about = build::About { quiz: &number.text(), title: &title, pass_mark: args.pass_mark };
    let bytes = build::package(&workspace, args.version, &about)?;
    std::fs::write(&out, &bytes).context(|| format!("could not write {}", out.display()))?;
    println!("{} ({} bytes) is ready: give it to a course system as a SCORM package", out.display(), bytes.len());
    Ok(ExitCode::SUCCESS)
}
