//! Compares the sizes of the built site with `tests/budget.json`: goals, and a ratchet where a goal is not reached yet.

use super::Report;
use crate::fault::{Context, Fault, Result};
use crate::process;
use crate::setup::Tools;
use crate::workspace::Workspace;
use serde_json::Value;
use std::fs;
use std::process::Command;

/// Weighs every file, prints a table, and checks the limits.
pub(super) fn run(workspace: &Workspace, tools: &Tools) -> Result<Report> {
    tools.npm.clone()?;
    let dist = workspace.dist();
    let page = dist.join("index.html");
    let page = fs::read_to_string(page).context(|| "there is no built site to weigh".to_owned())?;
    let budget = workspace.root.join("tests/budget.json");
    let budget = fs::read_to_string(budget).context(|| "could not read tests/budget.json".to_owned())?;
    let budget = Budget::read(&budget)?;

    let mut node = Command::new("node");
    node.arg(workspace.root.join("xtask/src/stages/weigh.mjs")).arg(&dist);
    let files = read_weights(&process::capture(&mut node)?)?;
    println!("{:<44} {:>9} {:>9} {:>9}", "file", "raw", "gzip", "Brotli");
    // The same files once more, at the address of the release, weigh the same.
    for file in files.iter().filter(|file| !file.name.starts_with("releases/")) {
        println!("{:<44} {:>9} {:>9} {:>9}", file.name, file.raw, file.gzip, file.brotli);
    }
    // Nobody loads a language that is not theirs, no learner loads the desk, and what is for pages around or for assignments
    // loads where there is one.
    let is_everybodys = |file: &&Weight| {
        let is_of_some =
            file.is_of_desk() || file.is_for_pages_around() || file.is_of_element() || file.is_for_assignments();
        file.language().is_none() && !is_of_some
    };
    let everybody: u64 = files.iter().filter(is_everybodys).map(|file| file.brotli).sum();
    let around: u64 = files.iter().filter(|file| file.is_for_pages_around()).map(|file| file.brotli).sum();
    let desk = dist.join("desk.html");
    let desk = fs::read_to_string(desk).context(|| "there is no built desk to weigh".to_owned())?;
    let is_of_a_desk = |file: &&Weight| file.is_everybodys_desk() || file.finds_releases() || file.is_named_by(&desk);
    let desk: u64 = files.iter().filter(is_of_a_desk).map(|file| file.brotli).sum();
    let first: u64 = files.iter().filter(|file| file.is_first(&page)).map(|file| file.brotli).sum();
    println!("in a frame of another page: {around} bytes more");
    let given: u64 = files.iter().filter(|file| file.opens_assignments()).map(|file| file.brotli).sum();
    println!("for whoever opens an assignment: {given} bytes more");
    let mut report = Report::default();
    report.within("the whole learner's site in English, Brotli", everybody, budget.learner_site_brotli);
    for (language, bytes) in files.iter().filter_map(|file| Some((file.language()?, file.brotli))) {
        println!("with the language {language}: {} bytes", everybody + bytes);
        report.within(&format!("the language {language}, Brotli"), bytes, budget.language_brotli);
    }
    report.within("before the first question, Brotli", first, budget.first_question_brotli);
    report.within("the whole desk in English, Brotli", desk, budget.desk_brotli);
    for file in files.iter().filter(|file| file.is_of_desk() && !file.is_everybodys_desk()) {
        println!("the desk with {}: {} bytes", file.name, desk + file.brotli);
    }
    let weigh = |names: &[&str]| -> u64 {
        files.iter().filter(|file| names.iter().any(|name| file.name.starts_with(name))).map(|file| file.brotli).sum()
    };
    let element = weigh(&ELEMENT_FIRST);
    report.within("an element before its first question, Brotli", element, budget.element_first_brotli);
    let element = element + weigh(&ELEMENT_LATER);
    report.within("a whole element in English, Brotli", element, budget.element_brotli);
    println!("an element with an assignment: {} bytes", element + weigh(&["assets/element_assigned."]));
    Ok(report)
}

impl Report {
    fn within(&mut self, what: &str, bytes: u64, limit: Limit) {
        let Limit { goal, ratchet } = limit;
        let mut line = format!("{what}: {bytes} of {goal} bytes");
        if bytes > goal {
            line += &format!(", OVER THE GOAL by {}", bytes - goal);
        }
        println!("{line}");
        if bytes > ratchet.max(goal) {
            self.problems.push(format!("grown over the ratchet of {ratchet} in tests/budget.json: {line}"));
        }
        self.note(line);
    }
}

/// How the names begin of what an element needs before its first question.
const ELEMENT_FIRST: [&str; 2] = ["collate.js", "assets/element_bg."];

/// How the names begin of what it needs besides, in English.
const ELEMENT_LATER: [&str; 3] = ["assets/element_later.", "assets/element_outside.", "assets/element-later."];

/// The limits, in bytes.
#[derive(Debug, PartialEq, Eq)]
struct Budget {
    learner_site_brotli: Limit,
    language_brotli: Limit,
    first_question_brotli: Limit,
    desk_brotli: Limit,
    element_first_brotli: Limit,
    element_brotli: Limit,
}

/// A size to reach, and one that may not be exceeded on the way there. A goal that is missed is told at every run;
/// growing over the ratchet fails. The ratchet only ever goes down, and with the goal reached it goes away.
#[derive(Debug, PartialEq, Eq, Clone, Copy)]
struct Limit {
    goal: u64,
    ratchet: u64,
}

impl Budget {
    fn read(text: &str) -> Result<Self> {
        let value: Value = serde_json::from_str(text).context(|| "tests/budget.json is no JSON".to_owned())?;
        let number = |name: &str, field: &str| {
            let missing = || Fault::new(format!("tests/budget.json needs `{field}` of `{name}`, a number of bytes"));
            value[name][field].as_u64().ok_or_else(missing)
        };
        let limit = |name: &str| Ok(Limit { goal: number(name, "goal")?, ratchet: number(name, "ratchet")? });
        Ok(Self {
            learner_site_brotli: limit("learner_site_brotli")?,
            language_brotli: limit("language_brotli")?,
            first_question_brotli: limit("first_question_brotli")?,
            desk_brotli: limit("desk_brotli")?,
            element_first_brotli: limit("element_first_brotli")?,
            element_brotli: limit("element_brotli")?,
        })
    }
}

/// One file of the site.
#[derive(Debug, PartialEq, Eq)]
struct Weight {
    name: String,
    raw: u64,
    gzip: u64,
    brotli: u64,
}

impl Weight {
    /// The language whose words it is, where not everybody needs it.
    fn language(&self) -> Option<&str> {
        let (name, _) = self.name.strip_prefix("assets/collate_")?.split_once('.')?;
        (name.len() == 2 && self.name.ends_with(".wasm") && name != "bg").then_some(name)
    }

    /// Whether the page asks for it, so that a learner has it before the first question. It is asked for by the page
    /// itself also if a script fetches it, because the page announces all of them.
    fn is_first(&self, page: &str) -> bool {
        self.name == "index.html" || self.is_named_by(page)
    }

    /// Whether it loads only where another page has this one in it.
    fn is_for_pages_around(&self) -> bool {
        ["embed.js", "assets/frame.", "assets/collate_outside.", "assets/scorm."]
            .iter()
            .any(|name| self.name.starts_with(name))
    }

    /// Whether it belongs to the element for other pages, or to the page that shows it, which learners never load.
    fn is_of_element(&self) -> bool {
        ["collate.js", "collate.d.ts", "assets/element", "gallery", "assets/gallery"]
            .iter()
            .any(|name| self.name.starts_with(name))
    }

    /// Whether it is loaded only where there is an assignment, or lies at the address of a release.
    fn is_for_assignments(&self) -> bool {
        self.opens_assignments() || self.name.starts_with("releases/")
    }

    /// Whether it is loaded by whoever opens an assignment.
    fn opens_assignments(&self) -> bool {
        self.finds_releases() || self.name.starts_with("assets/collate_assigned.")
    }

    /// Whether it looks for another release, for whoever opens an assignment and for the desk.
    fn finds_releases(&self) -> bool {
        self.name.starts_with("assets/release.")
    }

    /// Whether every teacher loads it: it is of the desk, and no language.
    fn is_everybodys_desk(&self) -> bool {
        self.is_of_desk() && !["assets/desk_ru.", "assets/desk_ar."].iter().any(|name| self.name.starts_with(name))
    }

    /// Whether it belongs to the teachers' page alone, which learners never load.
    fn is_of_desk(&self) -> bool {
        self.name.strip_prefix("assets/").unwrap_or(&self.name).starts_with("desk")
    }

    fn is_named_by(&self, page: &str) -> bool {
        page.contains(&format!("\"{}\"", self.name))
    }
}

/// Reads lines of name, raw size, gzip and Brotli, with tabs between.
fn read_weights(text: &str) -> Result<Vec<Weight>> {
    text.lines()
        .map(|line| {
            let fields: Vec<&str> = line.split('\t').collect();
            let [name, raw, gzip, brotli] = fields[..] else {
                return Err(Fault::new(format!("the sizes could not be read: {line}")));
            };
            let number = |field: &str| field.parse().context(|| format!("the sizes could not be read: {line}"));
            Ok(Weight { name: name.to_owned(), raw: number(raw)?, gzip: number(gzip)?, brotli: number(brotli)? })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_budget_is_read() {
        let text = r#"{ "learner_site_brotli": { "goal": 5, "ratchet": 6 }, "language_brotli": { "goal": 2, "ratchet": 2 },
            "first_question_brotli": { "goal": 3, "ratchet": 3 }, "desk_brotli": { "goal": 7, "ratchet": 7 },
            "element_first_brotli": { "goal": 8, "ratchet": 9 }, "element_brotli": { "goal": 9, "ratchet": 9 } }"#;
        let wanted = Budget {
            learner_site_brotli: Limit { goal: 5, ratchet: 6 },
            language_brotli: Limit { goal: 2, ratchet: 2 },
            first_question_brotli: Limit { goal: 3, ratchet: 3 },
            desk_brotli: Limit { goal: 7, ratchet: 7 },
            element_first_brotli: Limit { goal: 8, ratchet: 9 },
            element_brotli: Limit { goal: 9, ratchet: 9 },
        };
        assert_eq!(Budget::read(text).unwrap(), wanted);
        let fault = Budget::read(&text.replace("first_question", "last_question")).unwrap_err().to_string();
        assert!(fault.contains("first_question_brotli"), "{fault}");
    }

    #[test]
    fn weights_are_read() {
        let weights = read_weights("index.html\t9\t8\t7\nassets/a.js\t3\t2\t1\n").unwrap();
        assert_eq!(weights.len(), 2);
        assert_eq!((weights[1].raw, weights[1].gzip, weights[1].brotli), (3, 2, 1));
        assert!(read_weights("index.html 9 8 7").is_err());
    }

    #[test]
    fn a_language_is_known_by_the_name_of_its_file() {
        let weights = read_weights(
            "assets/collate_ru.0f.wasm\t1\t1\t1\nassets/collate_bg.0f.wasm\t1\t1\t1\nassets/collate_later.0f.wasm\t1\t1\t1\nindex.html\t1\t1\t1",
        );
        let languages: Vec<_> = weights.unwrap().iter().map(|file| file.language().map(str::to_owned)).collect();
        assert_eq!(languages, [Some("ru".to_owned()), None, None, None]);
    }

    #[test]
    fn what_the_page_names_comes_first() {
        let weights = read_weights("index.html\t1\t1\t1\nassets/a.js\t1\t1\t1\nassets/b.js\t1\t1\t1").unwrap();
        let page = r#"<script src="assets/a.js">"#;
        let first: Vec<bool> = weights.iter().map(|file| file.is_first(page)).collect();
        assert_eq!(first, [true, true, false]);
    }

    #[test]
    fn the_desk_is_weighed_apart() {
        let weights = read_weights("desk.html\t1\t1\t1\nassets/desk_bg.1.wasm\t1\t1\t1\nassets/a.js\t1\t1\t1").unwrap();
        let desk: Vec<bool> = weights.iter().map(Weight::is_of_desk).collect();
        assert_eq!(desk, [true, true, false]);
    }

    #[test]
    fn a_limit_is_kept_or_told() {
        let limit = Limit { goal: 5, ratchet: 8 };
        let mut report = Report::default();
        report.within("it", 5, limit);
        report.within("it", 8, limit);
        assert!(!report.failed());
        report.within("it", 9, limit);
        assert!(report.failed());
    }
}
