//! The engine, the learner's site and the desk in Chromium, through the scripts of `benches/`.

use super::table::Table;
use super::{GROWTH, SIZES, drawn_from};
use crate::build::{self, Profile};
use crate::fault::{Context, Fault, Result};
use crate::process;
use crate::setup::{self, Toolchain};
use crate::workspace::Workspace;
use serde_json::Value;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// How many hand-ins a large class has.
const CLASS: u32 = 10_000;

/// What it takes to measure in Chromium.
pub(super) struct Chromium<'a> {
    workspace: &'a Workspace,
    toolchain: Toolchain,
    program: PathBuf,
}

impl<'a> Chromium<'a> {
    /// Sets up what is needed.
    pub(super) fn for_bench(workspace: &'a Workspace) -> Result<Self> {
        let tools = setup::for_bench(workspace);
        tools.npm?;
        Ok(Self { workspace, toolchain: tools.toolchain?, program: tools.chromium? })
    }

    /// Builds the module that measures, and gives its folder.
    fn module(&self) -> Result<PathBuf> {
        let folder = self.workspace.target.join("xtask/bench");
        build::bench_module(self.workspace, &self.toolchain, &folder)?;
        Ok(folder)
    }

    fn site(&self) -> Result<()> {
        build::site(self.workspace, &self.toolchain, Profile::Release)
    }

    /// Runs a script and reads what it prints.
    fn measured(&self, script: &str, with: impl FnOnce(&mut Command) -> &mut Command) -> Result<Value> {
        let mut node = Command::new("node");
        node.current_dir(&self.workspace.root).env("COLLATE_CHROMIUM", &self.program).arg(script);
        let results = process::capture(with(&mut node))?;
        serde_json::from_str(&results).context(|| format!("what {script} prints is no JSON"))
    }

    /// Measures the engine, without a page.
    pub(super) fn engine(&self, table: &mut Table) -> Result<()> {
        let folder = self.module()?;
        println!("bench: measuring in Chromium");
        let results =
            self.measured("benches/browser.mjs", |node| node.arg(folder).args(SIZES.map(|claims| claims.to_string())))?;
        self.compare_banks(&results["banks"])?;
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
            table.milliseconds("Chromium", what, number(&results[name], name)?, target);
        }
        let memory = |claims: u32| {
            let name = format!("memory-{claims}");
            number(&results[&name]["after"], &name)
        };
        for claims in SIZES {
            let name = format!("synthetic-{claims}");
            table.milliseconds("Chromium", &drawn_from(claims), number(&results[&name], &name)?, None);
        }
        for claims in SIZES {
            table.memory("Chromium", &format!("all memory after a quiz from {claims} claims"), memory(claims)?, None);
        }
        // The growth over the smallest, whose memory is that of the module.
        let own = |claims: u32| Ok::<_, Fault>(memory(claims)? - memory(SIZES[0])?);
        table.growth("Chromium", "memory, from 5000", own(GROWTH.1)? / own(5_000)?, 4.0 * 1.25);
        Ok(())
    }

    /// Opens, scrolls and searches what is long on a learner's site.
    pub(super) fn learner(&self, table: &mut Table) -> Result<()> {
        self.site()?;
        println!("bench: using the site in Chromium");
        let results = self.measured("benches/learner.mjs", |node| node)?;
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
            table.milliseconds("learner", what, number(&results[name]["longest"], name)?, target);
        }
        Ok(())
    }

    /// Uses the desk as a teacher does, with much of everything.
    pub(super) fn desk(&self, table: &mut Table) -> Result<()> {
        let folder = self.module()?;
        self.site()?;
        println!("bench: using the desk in Chromium");
        let results = self.measured("benches/desk.mjs", |node| {
            node.arg(folder).args([CLASS, SIZES[3]].map(|number| number.to_string()))
        })?;
        for (name, what, target) in [
            ("class-shared", "mark 10000 files of 30 answers to one quiz", Some(5_000.0)),
            ("class-own", "mark 10000 files of 30 answers, each to its own quiz", Some(30_000.0)),
            ("making", "make the questions of 20000 claims", None),
        ] {
            table.milliseconds("desk", what, number(&results[name]["time"], name)?, target);
        }
        for (name, what) in [
            ("class-shared", "longest standstill, one quiz"),
            ("class-own", "longest standstill, own quizzes"),
            ("making", "longest standstill, making questions"),
            ("typing", "longest standstill, typing a search"),
            ("filtering", "longest standstill, choosing filters"),
            ("turning", "longest standstill, turning pages"),
        ] {
            table.milliseconds("desk", what, number(&results[name]["longest"], name)?, Some(100.0));
        }
        for (class, whose) in [("class-shared", "one quiz"), ("class-own", "own quizzes")] {
            for file in ["csv", "json"] {
                let saving = &results[class]["saving"][file];
                let megabytes = number(&saving["bytes"], file)? / 1e6;
                let what = |what: &str| format!("{what} {megabytes:.0} MB of {file}, {whose}");
                table.milliseconds("desk", &what("save"), number(&saving["time"], file)?, None);
                let longest = number(&saving["longest"], file)?;
                table.milliseconds("desk", &what("longest standstill, saving"), longest, Some(100.0));
            }
        }
        Ok(())
    }

    /// Puts one element and ten into a page of another origin.
    pub(super) fn element(&self, table: &mut Table) -> Result<()> {
        self.site()?;
        println!("bench: putting elements into a page in Chromium");
        let results = self.measured("benches/element.mjs", |node| node)?;
        let of = |count: &str, what: &str| number(&results[count][what], what);
        table.milliseconds("element", "until one with one question is usable", of("one", "usable")?, None);
        table.milliseconds("element", "until all of ten are", of("ten", "usable")?, None);
        for (what, name) in [("time until all are usable", "usable"), ("work of the page's thread until then", "busy")]
        {
            table.times("element", &format!("ten over one: {what}"), of("ten", name)? / of("one", name)?, 2.0);
        }
        table.milliseconds("element", "longest task after that, one", of("one", "idle")?, Some(50.0));
        table.milliseconds("element", "longest task after that, ten", of("ten", "idle")?, Some(50.0));
        table.memory("element", "all memory of ten", of("ten", "memory")?, Some(64e6));
        Ok(())
    }

    /// Compares the bytes of three banks made in the browser with those that the tests hold the engine to natively.
    fn compare_banks(&self, banks: &Value) -> Result<()> {
        let file = self.workspace.root.join("tests/golden/shipped-banks.txt");
        let golden = fs::read_to_string(&file).context(|| format!("could not read {}", file.display()))?;
        let made: Vec<&str> = banks.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let wanted: Vec<&str> = golden.lines().filter(|line| line.starts_with("seed ")).collect();
        if made != wanted {
            return Err(Fault::new(format!("Chromium makes other banks: {made:?} and not {wanted:?}")));
        }
        println!("bench: the banks of {} seeds have the same bytes in Chromium as natively", made.len());
        Ok(())
    }
}

/// A number that a script has printed under a name.
fn number(value: &Value, name: &str) -> Result<f64> {
    value.as_f64().ok_or_else(|| Fault::new(format!("the browser's answer has no number for `{name}`")))
}
