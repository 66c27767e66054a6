//! `test`: runs the stages of the tests, all of them or the named ones, and sums up.

use crate::fault::{Fault, Result};
use crate::setup;
use crate::stages::{self, Report, Stage};
use crate::summary::{Tally, total_line};
use crate::workspace::Workspace;
use std::process::ExitCode;
use std::time::{Duration, Instant};

/// Runs the stages in order, to the end even if one fails.
pub(super) fn run(names: &[String]) -> Result<ExitCode> {
    let stages = choose(names)?;
    let start = Instant::now();
    let workspace = Workspace::find()?;
    let tools = setup::for_test(&workspace, &stages);
    let mut results = Vec::new();
    for stage in stages {
        println!("\n=== {}: {} ===", stage.name, stage.about);
        let start = Instant::now();
        let report = (stage.run)(&workspace, &tools).unwrap_or_else(|fault| Report::fault(&fault));
        for problem in &report.problems {
            eprintln!("error: {problem}");
        }
        let result = Finished { name: stage.name, report, time: start.elapsed() };
        println!("--- {}", result.line());
        results.push(result);
    }
    println!("\n=== summary: {} ===", seconds(start.elapsed()));
    for result in &results {
        println!("{}", result.line());
    }
    println!("{}", total_line(total(&results)));
    let failed = results.iter().any(|result| result.report.failed());
    Ok(if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// The stages to run. Sizes and the browser need the build of this very state, so they bring it along.
fn choose(names: &[String]) -> Result<Vec<&'static Stage>> {
    if let Some(unknown) = names.iter().find(|name| !stages::ALL.iter().any(|stage| stage.name == name.as_str())) {
        let known: Vec<_> = stages::ALL.iter().map(|stage| stage.name).collect();
        let known = known.join(", ");
        return Err(Fault::new(format!("there is no stage `{unknown}`; the stages are {known}")));
    }
    let chosen = |stage: &Stage| {
        names.is_empty()
            || names
                .iter()
                .any(|name| name == stage.name || stage.name == "build" && ["size", "browser"].contains(&name.as_str()))
    };
    Ok(stages::ALL.iter().filter(|stage| chosen(stage)).collect())
}

/// A stage that has run.
struct Finished {
    name: &'static str,
    report: Report,
    time: Duration,
}

impl Finished {
    fn line(&self) -> String {
        let verdict = if self.report.failed() { "FAILED" } else { "ok" };
        let Tally { passed, failed } = self.report.tally;
        let mut line = format!("{:<9} {verdict:<6} {:>8}", self.name, seconds(self.time));
        if passed + failed > 0 {
            line += &format!("  {passed} tests passed, {failed} failed");
        }
        for note in &self.report.notes {
            line += &format!("  {note}");
        }
        line
    }
}

/// Sums the runners' counts. A stage that failed without a failed test (a lint, a build) adds one failure, so that
/// the last line never looks better than the run was.
fn total(results: &[Finished]) -> Tally {
    let mut sum = Tally::default();
    for Finished { report, .. } in results {
        sum += report.tally;
        if report.failed() && report.tally.failed == 0 {
            sum.failed += 1;
        }
    }
    sum
}

fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(names: &[&str]) -> Vec<&'static str> {
        let names: Vec<String> = names.iter().map(|&name| name.to_owned()).collect();
        choose(&names).unwrap().iter().map(|stage| stage.name).collect()
    }

    fn finished(tally: Tally, problems: Vec<String>) -> Finished {
        Finished { name: "x", report: Report { tally, problems, notes: Vec::new() }, time: Duration::ZERO }
    }

    #[test]
    fn no_names_mean_every_stage() {
        assert_eq!(chosen(&[]).len(), stages::ALL.len());
    }

    #[test]
    fn stages_keep_their_order_and_bring_the_build() {
        assert_eq!(chosen(&["docs", "fmt"]), ["fmt", "docs"]);
        assert_eq!(chosen(&["browser"]), ["build", "browser"]);
    }

    #[test]
    fn an_unknown_stage_is_named() {
        let fault = choose(&["lint".to_owned()]).map(|_| ()).unwrap_err();
        assert!(fault.to_string().contains("`lint`"));
    }

    #[test]
    fn the_total_counts_a_failed_check_once() {
        let clean = Tally { passed: 5, failed: 0 };
        let failing = Tally { passed: 1, failed: 2 };
        let problem = || vec!["it failed".to_owned()];
        let sum =
            total(&[finished(clean, vec![]), finished(failing, problem()), finished(Tally::default(), problem())]);
        assert_eq!(sum, Tally { passed: 6, failed: 3 });
    }
}
