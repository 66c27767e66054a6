//! The commands, one file each.

mod bank;
mod bench;
mod build;
mod check;
mod help;
mod package;
mod release;
mod schema;
mod serve;
mod test;

use crate::cli::Command;
use crate::fault::Result;
use std::process::ExitCode;

/// Runs one command.
pub(crate) fn run(command: Command) -> Result<ExitCode> {
    match command {
        Command::Build(profile) => build::run(profile),
        Command::Serve(port) => serve::run(port),
        Command::Test(stages) => test::run(&stages),
        Command::Check(args) => check::run(&args),
        Command::Bank(args) => bank::run(&args),
        Command::Schema { check } => schema::run(check),
        Command::Bench(args) => bench::run(args),
        Command::Package(args) => package::run(&args),
        Command::Release(folder) => release::run(&folder),
        Command::Help => help::run(),
    }
}
