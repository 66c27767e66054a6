//! The build and test commands of Collate: `cargo xtask help` lists them.

mod build;
mod cli;
mod commands;
mod dossier;
mod fault;
mod process;
mod serve;
mod setup;
mod stages;
mod summary;
mod workspace;

use std::process::ExitCode;

fn main() -> ExitCode {
    let result = cli::parse(std::env::args().skip(1)).and_then(commands::run);
    match result {
        Ok(code) => code,
        Err(fault) => {
            eprintln!("error: {fault}");
            ExitCode::FAILURE
        }
    }
}
