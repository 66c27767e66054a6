//! Puts the built site, the driver of course systems and a manifest into one file.

use super::{ASSETS, hash};
use crate::fault::{Context, Fault, Result};
use crate::process;
use crate::workspace::Workspace;
use collate::engine::records::package::{Package, manifest};
use collate::engine::records::scorm::Version;
use std::fs;
use std::io::{Cursor, Write};
use std::path::Path;
use std::process::Command;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// What is in a package.
#[derive(Debug, Clone, Copy)]
pub(crate) struct About<'a> {
    /// The number of the quiz.
    pub(crate) quiz: &'a str,
    /// What it is called.
    pub(crate) title: &'a str,
    /// From how many percent on it is passed.
    pub(crate) pass_mark: Option<u32>,
}

/// How the paths begin of what a course system has no use for: it does the work of these itself, the desk is
/// for teachers, and the element for other pages.
const LEFT_OUT: [&str; 8] = [
    "embed.js",
    "collate.",
    "service-worker.js",
    "desk.html",
    "gallery.html",
    "assets/desk",
    "assets/element",
    "assets/gallery",
];

/// The package as the bytes of a zip file. The same site and quiz give the same bytes.
pub(crate) fn package(workspace: &Workspace, version: Version, about: &About<'_>) -> Result<Vec<u8>> {
    let dist = workspace.dist();
    let driver = driver(workspace)?;
    let driver_name = format!("{ASSETS}/{}", hash::name("scorm.js", driver.as_bytes()));
    let page = fs::read_to_string(dist.join("index.html")).context(|| "could not read the built page".to_owned())?;
    let page = with_driver(&page, &driver_name, about)?;
    let mut contents: Vec<(String, Vec<u8>)> = vec![("index.html".to_owned(), page.into_bytes())];
    contents.push((driver_name, driver.into_bytes()));
    let mut others = Vec::new();
    collect(&dist, "", &mut others)?;
    others.retain(|(path, _)| path != "index.html" && !LEFT_OUT.iter().any(|left_out| path.starts_with(left_out)));
    others.sort();
    contents.extend(others);
    let files: Vec<String> = contents.iter().map(|(path, _)| path.clone()).collect();
    let described = Package { id: about.quiz, title: about.title, pass_mark: about.pass_mark, files: &files };
    contents.insert(0, ("imsmanifest.xml".to_owned(), manifest(version, &described).into_bytes()));
    zipped(&contents).context(|| "could not put the package together".to_owned())
}

/// The driver with the library that it needs, as one classic script.
fn driver(workspace: &Workspace) -> Result<String> {
    let out = workspace.target.join("xtask/scorm.js");
    let mut node = Command::new("node");
    node.arg(workspace.root.join("node_modules/esbuild/bin/esbuild")).arg(workspace.root.join("site/scorm.js"));
    node.args(["--bundle", "--minify", "--format=iife", "--charset=utf8", "--legal-comments=none"]);
    node.args(["--log-level=warning"]).arg(format!("--outfile={}", out.display()));
    process::run(&mut node)?;
    super::read(&out)
}

/// The page with the driver before everything else that runs.
fn with_driver(page: &str, name: &str, about: &About<'_>) -> Result<String> {
    let Some(place) = page.find("<script src=") else {
        return Err(Fault::new("index.html has no script any more"));
    };
    let mark = about.pass_mark.map_or_else(String::new, |percent| format!(" data-pass-mark=\"{percent}\""));
    let (before, after) = page.split_at(place);
    Ok(format!("{before}<script src=\"{name}\" data-quiz=\"{}\"{mark}></script>\n    {after}", about.quiz))
}

/// Every file below a folder with its path, in which `/` stands between folders.
fn collect(folder: &Path, below: &str, out: &mut Vec<(String, Vec<u8>)>) -> Result<()> {
    let failed = || format!("could not read {}", folder.display());
    for entry in fs::read_dir(folder).context(failed)? {
        let entry = entry.context(failed)?;
        let path = format!("{below}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{path}/"), out)?;
        } else {
            out.push((path, fs::read(entry.path()).context(failed)?));
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

    const ABOUT: About<'_> = About { quiz: "7-12", title: "A quiz", pass_mark: Some(60) };

    #[test]
    fn the_driver_comes_before_every_other_script() {
        let page = with_driver("<script src=\"boot.js\" defer></script>", "assets/scorm.1.js", &ABOUT).unwrap();
        let place = |text: &str| page.find(text).unwrap();
        assert!(place("scorm.1.js") < place("boot.js"));
        assert!(page.contains("data-quiz=\"7-12\" data-pass-mark=\"60\">"));
        assert!(with_driver("<p>", "assets/scorm.1.js", &ABOUT).is_err());
    }

    #[test]
    fn the_same_files_give_the_same_bytes() {
        let contents = [("a".to_owned(), b"text".to_vec()), ("b/c".to_owned(), vec![0; 1000])];
        let once = zipped(&contents).unwrap();
        assert_eq!(once, zipped(&contents).unwrap());
        assert!(once.len() < 500);
    }
}
