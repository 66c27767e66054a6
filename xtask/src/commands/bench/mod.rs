//! `bench`: measures the engine, natively and in Chromium, and sets the numbers beside their targets.
//!
//! Timings depend on the machine, so nothing here is a test; with `--check` a missed target is a failure all the same.

mod table;

use crate::build::{self, Profile};
use crate::cli::BenchArgs;
use crate::fault::{Context, Fault, Result};
use crate::process::{self, cargo};
use crate::setup;
use crate::workspace::Workspace;
use serde_json::Value;
use std::fs;
use std::process::{Command, ExitCode};
use table::Table;

/// The synthetic dossiers, by their claims.
const SIZES: [u32; 4] = [100, 1_000, 5_000, 20_000];

/// How many hand-ins a large class has.
const CLASS: u32 = 10_000;

/// From which size to which growth is measured.
const GROWTH: (u32, u32) = (1_000, 20_000);

/// n log n from 1 000 to 20 000: 20 times as many, and log 20 000 / log 1 000 times as long for each.
const MOST_GROWTH: f64 = 20.0 * 1.434;

/// Runs the measurements and prints them.
pub(super) fn run(args: BenchArgs) -> Result<ExitCode> {
    let workspace = Workspace::find()?;
    let mut table = Table::default();
    let is_all = !(args.native || args.browser || args.learner || args.desk);
    if is_all || args.native {
        natively(&workspace, &mut table)?;
    }
    if is_all || args.browser {
        in_browser(&workspace, &setup::for_bench(&workspace), &mut table)?;
    }
    if is_all || args.learner {
        on_site(&workspace, &setup::for_bench(&workspace), &mut table)?;
    }
    if is_all || args.desk {
        on_desk(&workspace, &setup::for_bench(&workspace), &mut table)?;
    }
    println!("\n{table}");
    Ok(if args.check && table.is_missed() { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

fn natively(workspace: &Workspace, table: &mut Table) -> Result<()> {
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

fn in_browser(workspace: &Workspace, tools: &setup::Tools, table: &mut Table) -> Result<()> {
    tools.npm.clone()?;
    let toolchain = tools.toolchain.as_ref().map_err(Clone::clone)?;
    let chromium = tools.chromium.as_ref().map_err(Clone::clone)?;
    let folder = workspace.target.join("xtask/bench");
    build::bench_module(workspace, toolchain, &folder)?;
    println!("bench: measuring in Chromium");
    let mut node = Command::new("node");
    node.current_dir(&workspace.root).env("COLLATE_CHROMIUM", chromium);
    node.arg("benches/browser.mjs").arg(folder).args(SIZES.map(|claims| claims.to_string()));
    let results = process::capture(&mut node)?;
    let results: Value = serde_json::from_str(&results).context(|| "the browser's answer is no JSON".to_owned())?;
    same_banks(workspace, &results["banks"])?;
    let number = |value: &Value, name: &str| {
        value[name].as_f64().ok_or_else(|| Fault::new(format!("the browser's answer has no `{name}`")))
    };
    for (name, what, target) in [
        ("read", "read the shipped dossier from a file", None),
        ("quiz-30-first", "draw the first quiz of 30, nothing warm", None),
        ("quiz-12", "draw a quiz of 12", None),
        ("quiz-30", "draw a quiz of 30", Some(20.0)),
        // 10 000 in 5 s where all share a quiz, in 30 s where each has its own.
        ("marks-shared", "mark 500 receipts of 30 answers to one quiz", Some(250.0)),
        ("marks-own", "mark 50 receipts of 30 answers, each to its own quiz", Some(150.0)),
        ("bank", "make the whole bank", Some(500.0)),
    ] {
        table.milliseconds("Chromium", what, number(&results, name)?, target);
    }
    let memory = |claims: u32| {
        let memory = &results[format!("memory-{claims}")];
        Ok::<_, Fault>((number(memory, "before")?, number(memory, "after")?))
    };
    for claims in SIZES {
        table.milliseconds("Chromium", &drawn_from(claims), number(&results, &format!("synthetic-{claims}"))?, None);
    }
    for claims in SIZES {
        table.memory("Chromium", &format!("all memory after a quiz from {claims} claims"), memory(claims)?.1);
    }
    // The growth over the smallest, whose memory is that of the module.
    let own = |claims: u32| Ok::<_, Fault>(memory(claims)?.1 - memory(SIZES[0])?.1);
    table.growth("Chromium", "memory, from 5000", own(GROWTH.1)? / own(5_000)?, 4.0 * 1.25);
    Ok(())
}

/// Opens, scrolls and searches what is long on a learner's site.
fn on_site(workspace: &Workspace, tools: &setup::Tools, table: &mut Table) -> Result<()> {
    tools.npm.clone()?;
    let toolchain = tools.toolchain.as_ref().map_err(Clone::clone)?;
    let chromium = tools.chromium.as_ref().map_err(Clone::clone)?;
    build::site(workspace, toolchain, Profile::Release)?;
    println!("bench: using the site in Chromium");
    let mut node = Command::new("node");
    node.current_dir(&workspace.root).env("COLLATE_CHROMIUM", chromium).arg("benches/learner.mjs");
    let results = process::capture(&mut node)?;
    let results: Value = serde_json::from_str(&results).context(|| "the browser's answer is no JSON".to_owned())?;
    let rows = results["compare-rows"].as_u64().unwrap_or_default();
    println!("bench: the table of Compare has {rows} rows");
    for (name, what, target) in [
        ("compare-opening", "longest standstill, opening Compare", None),
        ("compare-scrolling", "longest standstill, scrolling Compare", Some(50.0)),
        ("compare-typing", "longest standstill, searching in Compare", None),
        ("read-opening", "longest standstill, opening Read", None),
        ("read-scrolling", "longest standstill, scrolling Read", Some(50.0)),
        ("read-typing", "longest standstill, searching in Read", None),
        ("timeline-opening", "longest standstill, opening the timeline", None),
        ("timeline-scrolling", "longest standstill, scrolling the timeline", Some(50.0)),
    ] {
        let missing = || Fault::new(format!("the browser's answer has no `{name}`"));
        table.milliseconds("learner", what, results[name]["longest"].as_f64().ok_or_else(missing)?, target);
    }
    Ok(())
}

/// Uses the desk as a teacher does, with much of everything.
fn on_desk(workspace: &Workspace, tools: &setup::Tools, table: &mut Table) -> Result<()> {
    tools.npm.clone()?;
    let toolchain = tools.toolchain.as_ref().map_err(Clone::clone)?;
    let chromium = tools.chromium.as_ref().map_err(Clone::clone)?;
    let folder = workspace.target.join("xtask/bench");
    build::bench_module(workspace, toolchain, &folder)?;
    build::site(workspace, toolchain, Profile::Release)?;
    println!("bench: using the desk in Chromium");
    let mut node = Command::new("node");
    node.current_dir(&workspace.root).env("COLLATE_CHROMIUM", chromium);
    node.arg("benches/desk.mjs").arg(folder).args([CLASS, SIZES[3]].map(|number| number.to_string()));
    let results = process::capture(&mut node)?;
    let results: Value = serde_json::from_str(&results).context(|| "the browser's answer is no JSON".to_owned())?;
    let number = |name: &str, field: &str| {
        let missing = || Fault::new(format!("the browser's answer has no `{field}` of `{name}`"));
        results[name][field].as_f64().ok_or_else(missing)
    };
    for (name, what, target) in [
        ("class-shared", "mark 10000 files of 30 answers to one quiz", Some(5_000.0)),
        ("class-own", "mark 10000 files of 30 answers, each to its own quiz", Some(30_000.0)),
        ("making", "make the questions of 20000 claims", None),
    ] {
        table.milliseconds("desk", what, number(name, "time")?, target);
    }
    for (name, what) in [
        ("class-shared", "longest standstill, one quiz"),
        ("class-own", "longest standstill, own quizzes"),
        ("making", "longest standstill, making questions"),
        ("typing", "longest standstill, typing a search"),
        ("filtering", "longest standstill, choosing filters"),
        ("turning", "longest standstill, turning pages"),
    ] {
        table.milliseconds("desk", what, number(name, "longest")?, Some(100.0));
    }
    Ok(())
}

/// Compares the bytes of three banks made in the browser with those that the tests hold the engine to natively.
fn same_banks(workspace: &Workspace, banks: &Value) -> Result<()> {
    let file = workspace.root.join("tests/golden/shipped-banks.txt");
    let golden = fs::read_to_string(&file).context(|| format!("could not read {}", file.display()))?;
    let made: Vec<&str> = banks.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let wanted: Vec<&str> = golden.lines().filter(|line| line.starts_with("seed ")).collect();
    if made != wanted {
        return Err(Fault::new(format!("Chromium makes other banks: {made:?} and not {wanted:?}")));
    }
    println!("bench: the banks of {} seeds have the same bytes in Chromium as natively", made.len());
    Ok(())
}

fn drawn_from(claims: u32) -> String {
    format!("draw a quiz of 30 from {claims} synthetic claims")
}
