//! Puts the built site, the driver of course systems and a manifest into one file. What goes in is listed at the build, so that
//! the desk makes the same packages.

use super::{ASSETS, minify};
use crate::fault::{Context, Fault, Result};
use crate::workspace::Workspace;
use collate::engine::records::package::{self, Package, manifest};
use collate::engine::records::scorm::Version;
use std::fs;
use std::io::{Cursor, Write};
use std::path::Path;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// The page comes first in a package, then the driver of course systems, then everything else in order.
const PAGE: &str = "index.html";

/// How the paths begin of what a course system has no use for: it does the work of these itself, the desk is
/// for teachers, and the element for other pages.
const LEFT_OUT: [&str; 9] = [
    "embed.js",
    "collate.",
    "service-worker.js",
    "desk.html",
    "gallery.html",
    "assets/desk",
    "assets/element",
    "assets/gallery",
    "releases/",
];

/// The name of the list of what goes into a package, which the desk reads too.
pub(super) const LIST: &str = "desk-files.json";

/// The paths of what goes into every package, as the list that the desk reads.
pub(super) fn list(site: &Path, driver: &str) -> Result<String> {
    let mut paths = Vec::new();
    collect(site, "", &mut paths)?;
    paths.retain(|path| path != PAGE && path != driver && !LEFT_OUT.iter().any(|left_out| path.starts_with(left_out)));
    paths.sort();
    let first = [PAGE, driver].map(str::to_owned);
    let all: Vec<String> = first.into_iter().chain(paths).collect();
    serde_json::to_string(&all).context(|| "could not write the list of files of a package".to_owned())
}

/// The package as the bytes of a zip file. `quiz` is what it is about, without its files, and `dossier` the text of the dossier
/// that it names. The same site, quiz and dossier give the same bytes.
pub(crate) fn package(
    workspace: &Workspace,
    version: Version,
    quiz: Package<'_>,
    dossier: Option<&str>,
) -> Result<Vec<u8>> {
    let dist = workspace.dist();
    let assets = dist.join(ASSETS);
    let entries = fs::read_dir(&assets).context(|| format!("could not read {}", assets.display()))?;
    let (stem, ending) = LIST.split_once('.').unwrap_or((LIST, ""));
    let is_list = |path: &Path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        name.starts_with(&format!("{stem}.")) && name.ends_with(ending)
    };
    let list = entries.flatten().map(|entry| entry.path()).find(|path| is_list(path));
    let list = list.ok_or_else(|| Fault::new("the built site has no list of files: build it again".to_owned()))?;
    let mut files: Vec<String> =
        serde_json::from_str(&super::read(&list)?).context(|| format!("could not read {}", list.display()))?;
    let mut contents = Vec::new();
    for path in &files {
        let bytes = fs::read(dist.join(path)).context(|| format!("could not read {path}"))?;
        contents.push((path.clone(), bytes));
    }
    if let (Some(path), Some(text)) = (quiz.dossier, dossier) {
        files.push(path.to_owned());
        contents.push((path.to_owned(), text.as_bytes().to_vec()));
    }
    let package = Package { files: &files, ..quiz };
    if let Some((_, page)) = contents.first_mut() {
        let text = package::page(version, &String::from_utf8_lossy(page), &package);
        *page = text.ok_or_else(|| Fault::new("index.html has no script any more"))?.into_bytes();
    }
    contents.insert(0, ("imsmanifest.xml".to_owned(), manifest(version, &package).into_bytes()));
    zipped(&contents).context(|| "could not put the package together".to_owned())
}

/// The driver with the library that it needs, as one classic script.
pub(super) fn driver(workspace: &Workspace) -> Result<String> {
    minify::bundle(workspace, "scorm.js", "iife")
}

/// The path of every file below a folder, in which `/` stands between folders.
fn collect(folder: &Path, below: &str, out: &mut Vec<String>) -> Result<()> {
    let failed = || format!("could not read {}", folder.display());
    for entry in fs::read_dir(folder).context(failed)? {
        let entry = entry.context(failed)?;
        let path = format!("{below}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{path}/"), out)?;
        } else {
            out.push(path);
        }
    }
    Ok(())
}

fn zipped(contents: &[(String, Vec<u8>)]) -> std::io::Result<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in contents {
        zip.start_file(path.as_str(), SimpleFileOptions::default())?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_files_give_the_same_bytes() {
        let contents = [("a".to_owned(), b"text".to_vec()), ("b/c".to_owned(), vec![0; 1000])];
        let once = zipped(&contents).unwrap();
        assert_eq!(once, zipped(&contents).unwrap());
        assert!(once.len() < 500);
    }
}
