//! `help`: lists the commands.

use crate::fault::Result;
use crate::stages;
use std::process::ExitCode;

const HELP: &str = "\
Commands of Collate, as `cargo xtask COMMAND`:

  serve [--port N]               set up what is missing, build, serve on this machine, rebuild on change
  test [STAGE…]                  set up what is missing, run every test, or only the named stages
  build [--release | --dev]      make dist/, ready to be put on any file host (default: --release)
  check [FILE] [--articles DIR]  list every problem in a dossier (default: the shipped one)
  bank [FILE] [--seed N] [--out FILE] [--report | --uncovered]
                                 write every item that a dossier yields, as JSON, or a report on them;
                                 --uncovered also names the claims that no item asks about
  schema [--check]               write the JSON Schema of the dossier format, or compare it
  bench [native] [browser] [learner] [desk] [element] [--check]
                                 measure the engine, natively and in Chromium; with --check a missed target is a failure
  package NUMBER [--scorm 1.2 | 2004] [--dossier FILE] [--pass PERCENT] [--title TEXT] [--out FILE]
                                 pack the quiz with this number, or with a code of the desk, for course systems
                                 (default: SCORM 1.2, the shipped dossier)
  release FOLDER                 build, and put it into a folder to publish, where each release keeps its address
  help                           this page

Stages of `test`:
";

/// Prints the help.
pub(super) fn run() -> Result<ExitCode> {
    println!("{HELP}");
    for stage in stages::ALL {
        println!("  {:<9} {}", stage.name, stage.about);
    }
    Ok(ExitCode::SUCCESS)
}
