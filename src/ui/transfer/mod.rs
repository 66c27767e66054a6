//! Progress as a file, to take to another device or to keep: how it is written, and what of a file can be taken up.

mod read;
#[cfg(test)]
mod tests;

pub use read::read;

use super::progress::Progress;
use super::settings::Settings;
use crate::engine::attempt::Moment;
use crate::engine::dossier::Dossier;
use crate::engine::hashing::hexadecimal;
use crate::engine::json::{self, Map, Value};
use crate::engine::kept::{Kept, Writer};
use crate::engine::scorecard::History;

/// What the format of the file is called, without its number.
const FORMAT: &str = "collate-export/";
/// The number of the format that this version writes.
const VERSION: u32 = 1;

/// A file of more bytes than this is not read: four times as much as the longest history takes.
pub const BYTES: u32 = 16 * 1024 * 1024;

/// Why nothing of a file can be taken up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It has more than [`BYTES`].
    TooLarge(u32),
    /// The browser could not read it.
    NoFile,
    /// There is nothing in it.
    Empty,
    /// It ends in the middle.
    CutOff,
    /// It is no JSON from this line on, counted from 1.
    NotJson(u32),
    /// It is a dossier, from which questions are made.
    Dossier,
    /// It is JSON, but of something else.
    Foreign,
    /// It says that it is progress, but holds none that can be read.
    NoProgress,
}

/// Which dossier the progress of a file belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// The one that is open.
    Open,
    /// An earlier or later state of the one that is open: answers count, a quiz cannot be taken up.
    OtherState,
    /// Another one.
    Other,
}

/// What a file holds, as far as it can be taken up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Import {
    /// Whose progress it is, where that is said.
    pub name: Option<String>,
    /// What its dossier is called, where that is said.
    pub title: Option<String>,
    /// When it was written, where that is said and can be.
    pub written: Option<Moment>,
    /// Which dossier it belongs to.
    pub fit: Fit,
    /// The hash of that dossier, as it stands in keys.
    pub hash: String,
    /// How many answers can be taken up.
    pub answers: u32,
    /// When the first and the last of them were given.
    pub span: Option<(Moment, Moment)>,
    /// How many answers cannot be taken up.
    pub left_out: u32,
    /// Whether a quiz is damaged and cannot be taken up.
    pub has_lost_quiz: bool,
    /// Whether a quiz can be taken up.
    pub has_quiz: bool,
    /// Whether a later version wrote it.
    pub is_newer: bool,
    /// The settings, where they can be read.
    pub settings: Option<Settings>,
    /// The progress as it is kept.
    pub progress: String,
}

/// The progress and the settings of a person as a file. `progress` is the text that is kept, and goes into it whole.
#[must_use]
pub fn write(dossier: &Dossier, name: &str, progress: Option<&str>, settings: &Settings, at: Moment) -> String {
    let mut out = Writer::default();
    out.open();
    out.field("format").text(&[FORMAT, &VERSION.to_string()].concat());
    out.field("written").number(at.0);
    if !name.is_empty() {
        out.field("person").text(name);
    }
    out.field("dossier").open();
    out.field("id").text(&dossier.id);
    out.field("title").text(&dossier.title);
    out.field("hash").text(&hexadecimal(dossier.hash));
    out.close();
    if let Some(progress) = progress {
        out.field("progress").json(progress);
    }
    settings.write(out.field("settings"));
    out.close();
    out.into_text()
}

/// What is kept for a dossier that is not open, with the progress of a file added: the answers of both; the quizzes that
/// were there before, or where there were none, those of the file. The file's text alone where nothing that can be read
/// was kept.
#[must_use]
pub fn added(kept: Option<&str>, import: &Import) -> String {
    let parse = |text: &str| json::parse(text).ok();
    let mine = kept.filter(|text| Progress::is_readable(text)).and_then(parse);
    let (Some(mine), Some(theirs)) = (mine, parse(&import.progress)) else { return import.progress.clone() };
    let history = |value: &Value| value.get("history").and_then(History::read).unwrap_or_default();
    let mut out = Writer::default();
    out.open();
    for (name, value) in mine.as_object().into_iter().flat_map(Map::iter) {
        if name != "history" {
            out.field(name).value(value);
        }
    }
    for name in ["attempt", "previous", "away"] {
        if let (None, Some(value)) = (mine.get(name), theirs.get(name)) {
            out.field(name).value(value);
        }
    }
    history(&mine).merge(history(&theirs)).write(out.field("history"));
    out.close();
    out.into_text()
}
