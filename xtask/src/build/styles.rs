//! Joins the style sheets.

use crate::fault::Result;
use std::path::Path;

/// The sheets for what is there at once, in the order in which they build on one another.
pub(super) const FIRST: [&str; 3] = ["tokens.css", "base.css", "components.css"];

/// The sheets for what comes with the second part of the module.
pub(super) const LATER: [&str; 7] =
    ["answers.css", "study.css", "reading.css", "pictures.css", "practice.css", "review.css", "progress.css"];

/// The sheet that only the element has, after those for what is there at once.
pub(super) const ELEMENT: [&str; 1] = ["element.css"];

/// The sheets of the teachers' page after the first ones: those of the learner's views that it shows, and its own.
pub(super) const DESK: [&str; 4] = ["answers.css", "study.css", "practice.css", "desk.css"];

/// Reads sheets of `style/` as one.
pub(super) fn read(root: &Path, sheets: &[&str]) -> Result<String> {
    let mut all = String::new();
    for sheet in sheets {
        let path = root.join("style").join(sheet);
        if path.exists() {
            all += &super::read(&path)?;
            all.push('\n');
        } else {
            println!("build: style/{sheet} is not there yet");
        }
    }
    Ok(all)
}
