//! The stages of `cargo xtask test`, quickest first.

mod browser;
mod checks;
mod interop;
mod native;
mod purity;
mod site;
mod size;
mod wasm;

use crate::fault::{Fault, Result};
use crate::process;
use crate::setup::Tools;
use crate::summary::{self, Tally};
use crate::workspace::Workspace;
use std::process::Command;

/// One stage.
pub(crate) struct Stage {
    /// Its name on the command line.
    pub(crate) name: &'static str,
    /// What it shows.
    pub(crate) about: &'static str,
    /// Runs it.
    pub(crate) run: fn(&Workspace, &Tools) -> Result<Report>,
}

/// Every stage, in order.
pub(crate) const ALL: &[Stage] = &[
    stage("fmt", "the code is formatted", checks::format),
    stage("purity", "the engine depends on nothing but the allowed packages", purity::run),
    stage("engine", "tests of the engine alone, native", native::engine),
    stage("clippy", "no lint anywhere", checks::lint),
    stage("ui", "tests of the interface that need no browser, native", native::interface),
    stage("xtask", "tests of these commands", native::commands),
    stage("docs", "the documentation builds without a warning", checks::docs),
    stage("wasm", "tests of the engine as wasm, in Node", wasm::run),
    stage("build", "the site builds for release", site::run),
    stage("size", "the site is within its budget", size::run),
    stage("interop", "other programs open what we export", interop::run),
    stage("browser", "the site works in a browser", browser::run),
];

const fn stage(name: &'static str, about: &'static str, run: fn(&Workspace, &Tools) -> Result<Report>) -> Stage {
    Stage { name, about, run }
}

/// What a stage found.
#[derive(Debug, Default)]
pub(crate) struct Report {
    /// What the test runners counted.
    pub(crate) tally: Tally,
    /// Why the stage failed, if it did.
    pub(crate) problems: Vec<String>,
    /// What else a reader of the summary should know.
    pub(crate) notes: Vec<String>,
}

impl Report {
    /// The report of a stage that could not run.
    pub(crate) fn fault(fault: &Fault) -> Self {
        let mut report = Self::default();
        report.problems.push(fault.to_string());
        report
    }

    /// Whether the stage failed.
    pub(crate) fn failed(&self) -> bool {
        self.tally.failed > 0 || !self.problems.is_empty()
    }

    fn note(&mut self, note: impl Into<String>) {
        self.notes.push(note.into());
    }

    /// Runs a check that has no tests to count.
    fn check(&mut self, command: &mut Command) {
        if let Err(fault) = process::run(command) {
            self.problems.push(fault.to_string());
        }
    }

    /// Runs a test runner and adds up what it counts.
    fn tests(&mut self, command: &mut Command) -> Result<()> {
        let mut tally = Tally::default();
        let ok = process::stream(command, |line| {
            if let Some(counts) = summary::read_line(line) {
                tally += counts;
            }
        })?;
        self.tally += tally;
        if !ok && tally.failed == 0 {
            self.problems.push("the tests could not be run to their end".to_owned());
        }
        Ok(())
    }
}

/// An empty stage must not look like a passed one.
fn nothing_to_run(report: &mut Report, what: &str) {
    println!("nothing to run yet: {what}");
    report.note(format!("nothing to run yet: {what}"));
}
