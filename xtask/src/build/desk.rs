//! The desk: a page of its own for teachers, with a module of its own. Learners load nothing of it.

use super::names::Names;
use super::{ASSETS, Next, Parts, Profile, boot, minify, package, read, split, styles};
use crate::fault::Result;
use crate::workspace::Workspace;
use std::path::Path;

/// What of the learner's page the teachers' page uses too, and what only its scripts ask for.
const SHARED: [&str; 4] = ["style.css", "icon.svg", "release.js", package::LIST];
const OF_SCRIPTS: [&str; 4] = ["release.js", package::LIST, "desk-worker.js", "desk-package.js"];

/// Adds the page of the desk and its files to a site whose other files have their names already.
pub(super) fn add(workspace: &Workspace, profile: Profile, program: Parts, next: &Next, names: &Names) -> Result<()> {
    let Parts { first: module, later: languages, script, snippets } = program;
    let small = |name: &str, text: String| minify::in_release(workspace, profile, name, text);
    let mut own = names.only(&SHARED);
    next.add(&mut own, "desk_bg.wasm", &module)?;
    for (name, part) in split::OF_DESK.into_iter().zip(&languages) {
        next.add(&mut own, name, part)?;
    }
    next.add(&mut own, "desk.js", small("desk.js", script)?.as_bytes())?;
    for (path, text) in &snippets {
        next.write(&Path::new(ASSETS).join("snippets").join(path), text.as_bytes())?;
    }
    let sheet = styles::read(&workspace.root, &styles::DESK)?;
    next.add(&mut own, "desk.css", small("desk.css", sheet)?.as_bytes())?;
    for (file, inside) in [
        ("desk-worker.js", &["desk.js"][..]),
        ("desk-package.js", &[package::LIST]),
        (
            "desk-boot.js",
            &[&["desk.js", "desk_bg.wasm", "desk-worker.js", "desk-package.js", "release.js"], &split::OF_DESK[..]]
                .concat(),
        ),
    ] {
        let text = match file {
            "desk-boot.js" => small(file, boot(workspace, file)?)?,
            "desk-package.js" => minify::bundle(workspace, file, "esm")?,
            _ => small(file, read(&workspace.root.join("site").join(file))?)?,
        };
        let text = own.beside(&text, file, inside)?;
        next.add(&mut own, file, text.as_bytes())?;
    }
    let of_scripts = [&OF_SCRIPTS[..], &split::OF_DESK[..]].concat();
    let page = own.in_page(&read(&workspace.root.join("desk.html"))?, &of_scripts)?;
    next.write(Path::new("desk.html"), page.as_bytes())
}
