//! `cargo xtask package`: a quiz as a file that course systems take.

use crate::build::{self, Profile};
use crate::cli::PackageArgs;
use crate::fault::{Context, Fault, Result};
use crate::setup;
use crate::workspace::Workspace;
use collate::engine::assignment::link;
use collate::engine::quiz::Number;
use std::process::ExitCode;

/// Builds the site where it is not there, and packs it.
pub(crate) fn run(args: &PackageArgs) -> Result<ExitCode> {
    let number = Number::parse(&args.number).map(Number::text);
    let begin = match &number {
        Some(number) => format!("quiz/{number}"),
        None if link::outline(&args.number).is_ok() => format!("assigned/{}", args.number),
        None => {
            let wrong =
                format!("`{}` is neither a number of a quiz, such as 7-12, nor a code of the desk", args.number);
            return Err(Fault::new(wrong));
        }
    };
    let workspace = Workspace::find()?;
    let toolchain = setup::for_build(&workspace, Profile::Release)?;
    if !workspace.dist().join("index.html").exists() {
        build::site(&workspace, &toolchain, Profile::Release)?;
    }
    let out = match &args.out {
        Some(out) => out.clone(),
        None => format!("collate-{}.zip", number.as_deref().unwrap_or("quiz")).into(),
    };
    let named = || number.as_ref().map_or_else(|| "Quiz".to_owned(), |number| format!("Quiz {number}"));
    let title = args.title.clone().unwrap_or_else(named);
    let about = build::About { begin: &begin, title: &title, pass_mark: args.pass_mark };
    let bytes = build::package(&workspace, args.version, &about)?;
    std::fs::write(&out, &bytes).context(|| format!("could not write {}", out.display()))?;
    println!("{} ({} bytes) is ready: give it to a course system as a SCORM package", out.display(), bytes.len());
    Ok(ExitCode::SUCCESS)
}
