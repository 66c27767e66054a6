//! Joins the style sheets.

use crate::fault::Result;
use std::path::Path;

/// The sheets, in the order in which they build on one another.
const SHEETS: [&str; 7] =
    ["tokens.css", "base.css", "components.css", "study.css", "pictures.css", "practice.css", "progress.css"];

/// Reads the sheets of `style/` as one.
pub(super) fn read(root: &Path) -> Result<String> {
    let mut all = String::new();
    for sheet in SHEETS {
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
