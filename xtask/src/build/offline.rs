//! Tells the service worker which files the site has.

use super::ASSETS;
use super::hash;
use super::names::Names;
use super::split::OF_SOME;
use crate::fault::{Fault, Result};

/// The worker's script with the files of the site and a version that changes with any of them.
pub(super) fn with_files(worker: &str, names: &Names, page: &str) -> Result<String> {
    let mut files = vec!["./".to_owned()];
    let path = |name: &str| format!("{ASSETS}/{name}");
    let of_some: Vec<String> = OF_SOME.into_iter().filter_map(|name| names.get(name)).map(path).collect();
    files.extend(names.hashed().map(path).filter(|name| !of_some.contains(name)));
    // The names of the files change with their contents; that of the page does not.
    let version = hash::name("site", [&*files.join("\n"), &*of_some.join("\n"), page].concat().as_bytes());
    let list = |files: Vec<String>| serde_json::Value::from(files).to_string();
    [
        ("files = []", format!("files = {}", list(files))),
        ("ofSome = []", format!("ofSome = {}", list(of_some))),
        ("version = \"\"", format!("version = \"{version}\"")),
    ]
    .iter()
    .try_fold(worker.to_owned(), |worker, (old, new)| {
        if worker.matches(old).count() == 1 {
            Ok(worker.replacen(old, new, 1))
        } else {
            Err(Fault::new(format!("service-worker.js does not have one {old}")))
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(hashed: &str) -> Names {
        let mut names = Names::default();
        names.insert("style.css", hashed.to_owned());
        names
    }

    #[test]
    fn the_worker_knows_the_page_and_every_file() {
        let worker =
            with_files("const files = []; ofSome = []; const version = \"\";", &names("style.1.css"), "<p>").unwrap();
        assert!(
            worker.starts_with(r#"const files = ["./","assets/style.1.css"]; ofSome = []; const version = "site."#),
            "{worker}"
        );
    }

    #[test]
    fn languages_are_not_among_the_files_of_everybody() {
        let mut names = names("style.1.css");
        names.insert("collate_ru.wasm", "collate_ru.2.wasm".to_owned());
        let worker = with_files("files = []; ofSome = []; version = \"\"", &names, "<p>").unwrap();
        assert!(
            worker.starts_with(r#"files = ["./","assets/style.1.css"]; ofSome = ["assets/collate_ru.2.wasm"];"#),
            "{worker}"
        );
    }

    #[test]
    fn any_change_is_another_version() {
        let of = |hashed, page| with_files("files = []; ofSome = []; version = \"\"", &names(hashed), page).unwrap();
        assert_ne!(of("style.1.css", "<p>"), of("style.1.css", "<b>"));
        assert_ne!(of("style.1.css", "<p>"), of("style.2.css", "<p>"));
    }

    #[test]
    fn a_worker_without_room_for_the_files_is_an_error() {
        assert!(with_files("version = \"\"", &names("style.1.css"), "").is_err());
    }
}
