//! `bench`: measures the engine, natively and in Chromium, and sets the numbers beside their targets.
//!
//! Timings depend on the machine, so nothing here is a test; with `--check` a missed target is a failure all the same.

mod chromium;
mod native;
mod table;

use crate::cli::BenchArgs;
use crate::fault::Result;
use crate::workspace::Workspace;
use chromium::Chromium;
use std::process::ExitCode;
use table::Table;

/// The synthetic dossiers, by their claims.
const SIZES: [u32; 4] = [100, 1_000, 5_000, 20_000];

/// From which size to which growth is measured.
const GROWTH: (u32, u32) = (1_000, 20_000);

/// n log n from 1 000 to 20 000: 20 times as many, and log 20 000 / log 1 000 times as long for each.
const MOST_GROWTH: f64 = 20.0 * 1.434;

/// Runs the measurements and prints them.
pub(super) fn run(args: BenchArgs) -> Result<ExitCode> {
    let workspace = Workspace::find()?;
    let mut table = Table::default();
    let is_all = !(args.native || args.browser || args.learner || args.desk || args.element);
    if is_all || args.native {
        native::engine(&workspace, &mut table)?;
    }
    if is_all || args.browser {
        Chromium::for_bench(&workspace)?.engine(&mut table)?;
    }
    if is_all || args.learner {
        Chromium::for_bench(&workspace)?.learner(&mut table)?;
    }
    if is_all || args.desk {
        Chromium::for_bench(&workspace)?.desk(&mut table)?;
    }
    if is_all || args.element {
        Chromium::for_bench(&workspace)?.element(&mut table)?;
    }
    println!("\n{table}");
    Ok(if args.check && table.is_missed() { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// What it means to draw a quiz from a synthetic dossier, in the table.
fn drawn_from(claims: u32) -> String {
    format!("draw a quiz of 30 from {claims} synthetic claims")
}
