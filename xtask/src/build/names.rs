//! Puts the hashed names where the sources use the plain ones.

use super::{ASSETS, exchange};
use crate::fault::{Fault, Result};
use std::collections::BTreeMap;

/// The hashed name of every file in the assets folder, by its plain name.
#[derive(Default)]
pub(super) struct Names(BTreeMap<&'static str, String>);

impl Names {
    pub(super) fn insert(&mut self, name: &'static str, hashed: String) {
        self.0.insert(name, hashed);
    }

    /// The hashed name of a file.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    /// These files alone.
    pub(super) fn only(&self, names: &[&str]) -> Self {
        Self(
            self.0
                .iter()
                .filter(|(name, _)| names.contains(name))
                .map(|(name, hashed)| (*name, hashed.clone()))
                .collect(),
        )
    }

    /// The hashed names, in order.
    pub(super) fn hashed(&self) -> impl Iterator<Item = &str> {
        self.0.values().map(String::as_str)
    }

    /// Rewrites `"collate.js"` and the like in a page. The page must use every file but those that only scripts ask for,
    /// or something was renamed.
    pub(super) fn in_page(&self, page: &str, of_scripts: &[&str]) -> Result<String> {
        self.0.iter().filter(|(name, _)| !of_scripts.contains(*name)).try_fold(
            page.to_owned(),
            |page, (name, hashed)| {
                let new = format!("\"{ASSETS}/{hashed}\"");
                exchange::all(&page, &format!("\"{name}\""), &new, "index.html")
            },
        )
    }

    /// Rewrites `"./collate.js"` and the like in a script that lies in the same folder as these files.
    pub(super) fn beside(&self, script: &str, file: &str, names: &[&str]) -> Result<String> {
        names.iter().try_fold(script.to_owned(), |script, name| {
            let hashed =
                self.0.get(name).ok_or_else(|| Fault::new(format!("{file} needs {name}, which is not made")))?;
            exchange::all(&script, &format!("\"./{name}\""), &format!("\"./{hashed}\""), file)
        })
    }

    /// Rewrites `"./assets/x.wasm"` and the like in a script that lies beside that folder. It must use every file.
    pub(super) fn under(&self, folder: &str, script: &str, file: &str) -> Result<String> {
        self.0.iter().try_fold(script.to_owned(), |script, (name, hashed)| {
            exchange::all(&script, &format!("\"./{folder}/{name}\""), &format!("\"./{folder}/{hashed}\""), file)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names() -> Names {
        let mut names = Names::default();
        names.insert("style.css", "style.1.css".to_owned());
        names
    }

    #[test]
    fn the_page_gets_the_hashed_names() {
        let page = names().in_page(r#"<link href="style.css">"#, &[]);
        assert_eq!(page.unwrap(), r#"<link href="assets/style.1.css">"#);
    }

    #[test]
    fn a_file_that_the_page_does_not_use_is_an_error() {
        let fault = names().in_page("<p>", &[]).unwrap_err().to_string();
        assert!(fault.contains("style.css"), "{fault}");
        assert_eq!(names().in_page("<p>", &["style.css"]).unwrap(), "<p>");
    }

    #[test]
    fn scripts_stay_in_their_folder() {
        let script = names().beside("import('./x'); \"./style.css\"", "boot.js", &["style.css"]);
        assert_eq!(script.unwrap(), "import('./x'); \"./style.1.css\"");
    }
}
