//! What a package that course systems take has besides the site's own files: a manifest, and a page that begins one quiz.
//!
//! Sources: SCORM 1.2 Content Aggregation Model, section 2.3; SCORM 2004 4th Edition Content Aggregation Model, chapters 3
//! and 5.

use super::scorm::Version;
use crate::engine::hashing::{hash_texts, hexadecimal};
use crate::engine::markup::escaped;

/// What a package says of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Package<'a> {
    /// The part of the address that begins the quiz: `quiz/7-12`, or `assigned/` and the code of an assignment.
    pub begin: &'a str,
    /// What learners and teachers read.
    pub title: &'a str,
    /// From how many percent on it is passed, 0 to 100.
    pub pass_mark: Option<u32>,
    /// The path of the dossier in it ([`dossier_path`]); nothing for the one that the program brings along.
    pub dossier: Option<&'a str>,
    /// All files in it but the manifest, by their paths: the page, the driver of course systems, and everything else.
    pub files: &'a [String],
}

impl Package<'_> {
    /// What names the quiz for good. A number stands for itself; the code of an assignment is too long for some systems, and
    /// the same number is another quiz with another dossier, so that these are named by a hash.
    #[must_use]
    fn id(&self) -> String {
        match (self.begin.strip_prefix("quiz/"), self.dossier) {
            (Some(number), None) => number.to_owned(),
            (None, None) => hexadecimal(hash_texts(0, &[self.begin])),
            (_, Some(dossier)) => hexadecimal(hash_texts(0, &[self.begin, dossier])),
        }
    }
}

/// Where a dossier lies in a package, by its text.
#[must_use]
pub fn dossier_path(text: &str) -> String {
    ["assets/dossier.", &hexadecimal(hash_texts(0, &[text])), ".json"].concat()
}

/// The site's page with the driver of course systems before everything else that runs. Nothing where the page has no script,
/// or the package no driver.
#[must_use]
pub fn page(version: Version, page: &str, package: &Package<'_>) -> Option<String> {
    let (before, after) = page.split_at(page.find("<script src=")?);
    let version = match version {
        Version::V12 => "1.2",
        Version::V2004 => "2004",
    };
    let attribute = |name: &str, value: &str| [" ", name, "=\"", &escaped(value), "\""].concat();
    let mark = package.pass_mark.map(|percent| attribute("data-pass-mark", &percent.to_string()));
    let attributes = [
        attribute("src", package.files.get(1)?),
        attribute("data-scorm", version),
        attribute("data-begin", package.begin),
        mark.unwrap_or_default(),
        package.dossier.map(|path| attribute("data-dossier", path)).unwrap_or_default(),
    ];
    Some([before, "<script", &attributes.concat(), "></script>\n    ", after].concat())
}

/// The text of `imsmanifest.xml`.
#[must_use]
pub fn manifest(version: Version, package: &Package<'_>) -> String {
    let id = identifier(&package.id());
    let title = escaped(package.title);
    let page = package.files.first().map_or("", String::as_str);
    let files: String =
        package.files.iter().map(|file| ["      <file href=\"", &escaped(file), "\"/>\n"].concat()).collect();
    let (open, kind, passing, sequencing) = match version {
        Version::V12 => (OPEN_12, "adlcp:scormtype", passing_12(package.pass_mark), ""),
        Version::V2004 => (OPEN_2004, "adlcp:scormType", passing_2004(package.pass_mark), SEQUENCING),
    };
    let schema = match version {
        Version::V12 => "1.2",
        Version::V2004 => "2004 4th Edition",
    };
    let lines = [
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest identifier=\"",
        &id,
        "\" version=\"1.0\"",
        open,
        ">\n  <metadata><schema>ADL SCORM</schema><schemaversion>",
        schema,
        "</schemaversion></metadata>\n  <organizations default=\"",
        &id,
        "-organization\">\n    <organization identifier=\"",
        &id,
        "-organization\">\n      <title>",
        &title,
        "</title>\n      <item identifier=\"",
        &id,
        "-item\" identifierref=\"",
        &id,
        "-resource\" isvisible=\"true\">\n        <title>",
        &title,
        "</title>\n",
        &passing,
        "      </item>\n",
        sequencing,
        "    </organization>\n  </organizations>\n  <resources>\n    <resource identifier=\"",
        &id,
        "-resource\" type=\"webcontent\" ",
        kind,
        "=\"sco\" href=\"",
        &escaped(page),
        "\">\n",
        &files,
        "    </resource>\n  </resources>\n</manifest>\n",
    ];
    lines.concat()
}

const OPEN_12: &str = "\n  xmlns=\"http://www.imsproject.org/xsd/imscp_rootv1p1p2\"\n  \
                       xmlns:adlcp=\"http://www.adlnet.org/xsd/adlcp_rootv1p2\"";

const OPEN_2004: &str = "\n  xmlns=\"http://www.imsglobal.org/xsd/imscp_v1p1\"\n  \
                         xmlns:adlcp=\"http://www.adlnet.org/xsd/adlcp_v1p3\"\n  \
                         xmlns:imsss=\"http://www.imsglobal.org/xsd/imsss\"";

const SEQUENCING: &str =
    "      <imsss:sequencing><imsss:controlMode choice=\"true\" flow=\"true\"/></imsss:sequencing>\n";

fn passing_12(pass_mark: Option<u32>) -> String {
    pass_mark.map_or_else(String::new, |percent| {
        ["        <adlcp:masteryscore>", &percent.to_string(), "</adlcp:masteryscore>\n"].concat()
    })
}

fn passing_2004(pass_mark: Option<u32>) -> String {
    let objectives = pass_mark.map_or_else(String::new, |percent| {
        [
            "<imsss:objectives><imsss:primaryObjective objectiveID=\"whole\" satisfiedByMeasure=\"true\">\
             <imsss:minNormalizedMeasure>",
            &super::decimal(percent, 100),
            "</imsss:minNormalizedMeasure></imsss:primaryObjective></imsss:objectives>",
        ]
        .concat()
    });
    let controls = "<imsss:deliveryControls completionSetByContent=\"true\" objectiveSetByContent=\"true\"/>";
    ["        <imsss:sequencing>", &objectives, controls, "</imsss:sequencing>\n"].concat()
}

/// Begins with a letter, and holds nothing but letters, digits and hyphens.
fn identifier(id: &str) -> String {
    let sign = |letter: char| if letter.is_ascii_alphanumeric() { letter } else { '-' };
    ["collate-", &id.chars().map(sign).collect::<String>()].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: Package<'_> =
        Package { begin: "quiz/7-12", title: "Quiz", pass_mark: Some(60), dossier: None, files: &[] };

    #[test]
    fn texts_never_become_markup_and_ids_are_ids() {
        let files = ["index.html".to_owned(), "assets/a&b.js".to_owned()];
        let package = Package { begin: "quiz/7-12 \"x\"", title: "Goals & <costs>\u{1}", files: &files, ..PLAIN };
        for version in [Version::V12, Version::V2004] {
            let text = manifest(version, &package);
            assert!(text.contains("<title>Goals &amp; &lt;costs&gt;</title>"), "{text}");
            assert!(text.contains("identifier=\"collate-7-12--x-\""));
            assert!(text.contains("href=\"index.html\">") && text.contains("<file href=\"assets/a&amp;b.js\"/>"));
        }
    }

    #[test]
    fn the_driver_comes_before_every_other_script() {
        let files = ["index.html".to_owned(), "assets/scorm.1.js".to_owned()];
        let with = Package { files: &files, ..PLAIN };
        let made = |text, package| page(Version::V2004, text, &package);
        let plain = "<link><script src=\"boot.js\" defer></script>";
        let whole = made(plain, with).unwrap();
        let place = |text: &str| whole.find(text).unwrap();
        assert!(place("<link>") < place("scorm.1.js") && place("scorm.1.js") < place("boot.js"));
        assert!(whole.contains("data-scorm=\"2004\" data-begin=\"quiz/7-12\" data-pass-mark=\"60\">"));
        let other = made(plain, Package { dossier: Some("assets/dossier.1.json"), ..with }).unwrap();
        assert!(other.contains("data-pass-mark=\"60\" data-dossier=\"assets/dossier.1.json\">"));
        assert_eq!(made("<p>", with), None);
        assert_eq!(made(plain, PLAIN), None);
    }

    #[test]
    fn a_quiz_is_named_by_its_number_or_a_short_hash() {
        let id = |begin, dossier| Package { begin, dossier, ..PLAIN }.id();
        assert_eq!(id("quiz/7-12", None), "7-12");
        assert_eq!(id("assigned/AbC", None).len(), 16);
        assert_ne!(id("assigned/AbC", None), id("assigned/AbD", None));
        // The same number is another quiz with another dossier.
        let (one, other) = (dossier_path("one"), dossier_path("other"));
        assert_eq!(id("quiz/7-12", Some(&one)).len(), 16);
        assert_ne!(id("quiz/7-12", Some(&one)), id("quiz/7-12", Some(&other)));
        assert_eq!(id("quiz/7-12", Some(&one)), id("quiz/7-12", Some(&dossier_path("one"))));
    }

    #[test]
    fn each_version_names_its_own_attributes_and_pass_mark() {
        let old = manifest(Version::V12, &PLAIN);
        assert!(old.contains("adlcp:scormtype=\"sco\"") && old.contains("<adlcp:masteryscore>60<"));
        let new = manifest(Version::V2004, &PLAIN);
        assert!(new.contains("adlcp:scormType=\"sco\"") && new.contains("<imsss:minNormalizedMeasure>0.6<"));
        let without = Package { pass_mark: None, ..PLAIN };
        assert!(!manifest(Version::V12, &without).contains("masteryscore"));
        assert!(!manifest(Version::V2004, &without).contains("minNormalizedMeasure"));
    }
}
