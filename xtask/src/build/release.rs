//! Keeps each release at an address of its own, so that links and hand-ins open with the release that made them.
//!
//! A published folder has the newest release at its root and every release, the newest too, in `releases/NAME/`, with a list
//! of the names in `releases/index.json`. A name is the version of the generator and the hash of the dossier that comes with
//! the release: both stand in every link.

use super::{ASSETS, exchange, hash, minify, read};
use crate::fault::{Context, Fault, Result};
use crate::workspace::Workspace;
use collate::engine::GENERATOR_VERSION;
use collate::engine::dossier;
use std::fs;
use std::path::Path;

/// The folder of a site with its releases.
const FOLDER: &str = "releases";

/// The file in it that lists them.
const INDEX: &str = "index.json";

/// What of a site other sites name: it stays at its root alone.
const OF_THE_ROOT: [&str; 4] = ["embed.js", "collate.js", "collate.d.ts", "gallery.html"];

/// What the release that is built from these sources is called.
pub(super) fn name(workspace: &Workspace) -> Result<String> {
    let text = read(&workspace.root.join("questions/syria.json"))?;
    let dossier = dossier::read(&text).map_err(|_| Fault::new("the shipped dossier is not sound"))?.dossier;
    Ok(format!("{GENERATOR_VERSION}-{:016x}", dossier.hash))
}

/// The script that looks for other releases, with the name of this one.
pub(super) fn with_name(script: &str, name: &str) -> Result<String> {
    exchange::one(script, "ours = \"\"", &format!("ours = \"{name}\""), "release.js")
}

/// Adds the release to the site that is being built in a folder, at its own address.
pub(super) fn add(workspace: &Workspace, site: &Path) -> Result<()> {
    let name = name(workspace)?;
    let copy = site.join(FOLDER).join(&name);
    copy_all(site, &copy, &[&[FOLDER], &OF_THE_ROOT[..]].concat())?;
    let script = minify::minify(workspace, "apart.js", &read(&workspace.root.join("site/apart.js"))?)?;
    set_apart(&copy, &name, &script)?;
    list(site).map(drop)
}

/// Puts the built site into a published folder, beside the releases that are there. Gives the names of all of them.
pub(crate) fn publish(workspace: &Workspace, folder: &Path) -> Result<Vec<String>> {
    let dist = workspace.dist();
    let is_new = !folder.exists() || fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_none());
    if !is_new && !folder.join(FOLDER).join(INDEX).exists() {
        let folder = folder.display();
        return Err(Fault::new(format!("{folder} holds other things than a published site: choose a new folder")));
    }
    let name = name(workspace)?;
    let failed = || format!("could not write to {}", folder.display());
    fs::create_dir_all(folder).context(failed)?;
    remove_all_but(folder, FOLDER)?;
    let copy = folder.join(FOLDER).join(&name);
    if copy.exists() {
        fs::remove_dir_all(&copy).context(failed)?;
    }
    copy_all(&dist, folder, &[FOLDER])?;
    copy_all(&dist.join(FOLDER).join(&name), &copy, &[])?;
    list(folder)
}

/// Lists the releases of a site in a file beside them.
fn list(site: &Path) -> Result<Vec<String>> {
    let releases = site.join(FOLDER);
    let failed = || format!("could not list {}", releases.display());
    let entries = fs::read_dir(&releases).context(failed)?.flatten().filter(|entry| entry.path().is_dir());
    let mut names: Vec<String> = entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    fs::write(releases.join(INDEX), serde_json::Value::from(names.clone()).to_string()).context(failed)?;
    Ok(names)
}

/// Lets a copy keep what it keeps apart from other releases, offline too.
fn set_apart(copy: &Path, name: &str, script: &str) -> Result<()> {
    let file = format!("{ASSETS}/{}", hash::name("apart.js", script.as_bytes()));
    let write = |path: &str, text: &str| {
        fs::write(copy.join(path), text).context(|| format!("could not write {path} of the release {name}"))
    };
    write(&file, script)?;
    for page in ["index.html", "desk.html"] {
        let text = read(&copy.join(page))?;
        let tag = format!("<script src=\"{file}\" data-release=\"{name}\"></script>\n    <script src=");
        let place = text.find("<script src=").ok_or_else(|| Fault::new(format!("{page} has no script any more")))?;
        let (before, after) = text.split_at(place);
        write(page, &[before, &tag, &after["<script src=".len()..]].concat())?;
    }
    let worker = read(&copy.join("service-worker.js"))?;
    write(
        "service-worker.js",
        &exchange::one(&worker, "[\"./\",", &format!("[\"./\",\"{file}\","), "service-worker.js")?,
    )
}

fn remove_all_but(folder: &Path, kept: &str) -> Result<()> {
    let failed = || format!("could not clear {}", folder.display());
    for entry in fs::read_dir(folder).context(failed)?.flatten().filter(|entry| entry.file_name() != kept) {
        let path = entry.path();
        if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) }.context(failed)?;
    }
    Ok(())
}

/// Copies what is in a folder, but for some names at its top.
fn copy_all(from: &Path, to: &Path, left_out: &[&str]) -> Result<()> {
    let failed = || format!("could not copy {}", from.display());
    fs::create_dir_all(to).context(failed)?;
    for entry in fs::read_dir(from).context(failed)?.flatten() {
        let (path, name) = (entry.path(), entry.file_name());
        if left_out.iter().any(|left_out| name == *left_out) {
            continue;
        }
        if path.is_dir() {
            copy_all(&path, &to.join(name), &[])?;
        } else {
            fs::copy(&path, to.join(name)).context(failed)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_keeps_apart_what_it_keeps() {
        let copy = std::env::temp_dir().join(format!("collate-release-{}", std::process::id()));
        fs::create_dir_all(copy.join(ASSETS)).unwrap();
        for page in ["index.html", "desk.html"] {
            fs::write(copy.join(page), "<script src=\"assets/boot.1.js\" defer></script>").unwrap();
        }
        fs::write(copy.join("service-worker.js"), "const a=[\"./\",\"assets/boot.1.js\"]").unwrap();
        set_apart(&copy, "4-0", "1").unwrap();
        let page = fs::read_to_string(copy.join("desk.html")).unwrap();
        let worker = fs::read_to_string(copy.join("service-worker.js")).unwrap();
        fs::remove_dir_all(&copy).unwrap();
        let place = |text: &str| page.find(text).unwrap();
        assert!(place("apart.") < place("data-release=\"4-0\"") && place("data-release") < place("boot.1.js"));
        assert!(worker.starts_with("const a=[\"./\",\"assets/apart."), "{worker}");
    }

    #[test]
    fn a_published_folder_lists_its_releases_and_loses_none() {
        let site = std::env::temp_dir().join(format!("collate-list-{}", std::process::id()));
        for name in ["5-b", "4-a"] {
            fs::create_dir_all(site.join(FOLDER).join(name)).unwrap();
        }
        fs::write(site.join("old.txt"), "").unwrap();
        remove_all_but(&site, FOLDER).unwrap();
        let names = list(&site).unwrap();
        let (listed, is_old) =
            (fs::read_to_string(site.join("releases/index.json")).unwrap(), site.join("old.txt").exists());
        fs::remove_dir_all(&site).unwrap();
        assert_eq!((names.join(" "), &*listed, is_old), ("4-a 5-b".to_owned(), r#"["4-a","5-b"]"#, false));
    }

    #[test]
    fn the_script_is_told_its_release() {
        assert_eq!(with_name("const ours = \"\";", "4-0").unwrap(), "const ours = \"4-0\";");
        assert!(with_name("", "4-0").is_err());
    }
}
