//! The engine on this machine.

use super::table::Table;
use super::{GROWTH, MOST_GROWTH, SIZES, drawn_from};
use crate::fault::{Context, Fault, Result};
use crate::process::{self, cargo};
use crate::workspace::Workspace;
use serde_json::Value;
use std::fs;

/// Measures the engine natively.
pub(super) fn engine(workspace: &Workspace, table: &mut Table) -> Result<()> {
    let mut bench = cargo(&workspace.root);
    bench.args(["bench", "--package", "collate", "--no-default-features", "--features", "bench", "--bench", "engine"]);
    process::run(&mut bench)?;
    let time = |name: &str| -> Result<f64> {
        let file = workspace.target.join("criterion").join(name).join("new/estimates.json");
        let text = fs::read_to_string(&file).context(|| format!("could not read {}", file.display()))?;
        let estimates: Value = serde_json::from_str(&text).context(|| format!("{} is no JSON", file.display()))?;
        let nanoseconds = estimates["median"]["point_estimate"].as_f64();
        nanoseconds.map(|time| time / 1e6).ok_or_else(|| Fault::new(format!("{} has no median", file.display())))
    };
    for (name, what) in [
        ("read", "read the shipped dossier from a file"),
        ("pack", "pack it"),
        ("unpack", "unpack it"),
        ("quiz-12", "draw a quiz of 12 from it"),
        ("quiz-30", "draw a quiz of 30 from it"),
        ("marks-shared", "mark 500 receipts of 30 answers to one quiz"),
        ("marks-own", "mark 50 receipts of 30 answers, each to its own quiz"),
        ("bank", "make its whole bank"),
    ] {
        table.milliseconds("native", what, time(&format!("shipped/{name}"))?, None);
    }
    let synthetic = |claims: u32| time(&format!("synthetic/quiz-{claims}"));
    for claims in SIZES {
        let target = (claims == GROWTH.1).then_some(200.0);
        table.milliseconds("native", &drawn_from(claims), synthetic(claims)?, target);
    }
    table.growth("native", "time", synthetic(GROWTH.1)? / synthetic(GROWTH.0)?, MOST_GROWTH);
    Ok(())
}
