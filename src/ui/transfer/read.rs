//! What of a file can be taken up. Nothing in it is believed: what is damaged or cannot be is left out and counted.

use super::{FORMAT, Fit, Import, Refused, VERSION};
use crate::engine::attempt::{Moment, SavedAttempt};
use crate::engine::dossier::Dossier;
use crate::engine::hashing::hexadecimal;
use crate::engine::json::{self, Map, Value};
use crate::engine::kept::{Kept, Writer};
use crate::engine::scorecard::{Answer, History};
use crate::ui::progress::{self, Progress};
use crate::ui::settings::Settings;

/// Answers can have been given from here on, 1 January 2001 …
const EARLIEST: i64 = 978_307_200_000;
/// … until this long from now, in milliseconds: clocks of devices differ.
const AHEAD: i64 = 2 * 24 * 60 * 60 * 1000;

/// The fields that an answer cannot do without. Those that a later version adds are left out.
const OF_AN_ANSWER: [&str; 9] = ["at", "item", "kind", "dimension", "articles", "right", "of", "one_in", "points"];

/// Reads a file: one that [`super::write`] wrote, or progress as it is kept.
///
/// # Errors
/// Why nothing of it can be taken up.
pub fn read(text: &str, dossier: &Dossier, now: Moment) -> Result<Import, Refused> {
    if text.trim().is_empty() {
        return Err(Refused::Empty);
    }
    let file = match json::parse(text) {
        Ok(Value::Object(file)) => file,
        Ok(_) => return Err(Refused::Foreign),
        Err(_) if !text.trim_end().ends_with('}') => return Err(Refused::CutOff),
        Err(wrong) => return Err(Refused::NotJson(wrong.line as u32)),
    };
    let format = text_in(&file, "format").unwrap_or_default();
    if format.starts_with("collate-dossier/") {
        return Err(Refused::Dossier);
    }
    let (progress, is_newer) = match format.strip_prefix(FORMAT).map(str::parse::<u32>) {
        Some(Ok(version)) => (file.get("progress"), version > VERSION),
        // What was put aside on a device, and downloaded.
        _ if format.starts_with("collate-progress/") => (None, format != progress::FORMAT),
        _ => return Err(Refused::Foreign),
    };
    let is_bare = progress.is_none() && format.starts_with("collate-progress/");
    let progress = if is_bare { Some(&file) } else { progress.and_then(Value::as_object) };
    let progress = progress.ok_or(Refused::NoProgress)?;
    let time = Time { now };
    let (history, left_out) = time.history(progress.get("history"));
    let (mut has_quiz, mut unsound) = (false, Vec::new());
    let is_sound = |saved: &Value| SavedAttempt::read(saved).is_some_and(|saved| time.is_sound(&saved));
    for name in ["attempt", "previous", "away"] {
        let Some(saved) = progress.get(name) else { continue };
        let all = saved.as_array();
        if all.map_or_else(|| is_sound(saved), |all| all.iter().all(is_sound)) {
            has_quiz = true;
        } else {
            unsound.push(name);
        }
    }
    let has_lost_quiz = !unsound.is_empty();
    let about = file.get("dossier").and_then(Value::as_object);
    let recipe = progress.get("attempt").and_then(|attempt| attempt.get("recipe")).and_then(Value::as_object);
    let of_dossier = |name: &str, in_recipe: &str| {
        let told = about.and_then(|about| text_in(about, name));
        told.or_else(|| recipe.and_then(|recipe| text_in(recipe, in_recipe))).map(ToOwned::to_owned)
    };
    let open = hexadecimal(dossier.hash);
    // Progress with neither is taken for that of the open dossier, if the articles are.
    let knows = |answer: &Answer| answer.articles.iter().all(|id| dossier.articles.iter().any(|one| one.id == *id));
    let hash = match of_dossier("hash", "dossier_hash") {
        Some(hash) => hash,
        None if history.answers().iter().all(knows) => open.clone(),
        None => return Err(Refused::NoProgress),
    };
    // It becomes part of a key.
    if hash.len() != 16 || !hash.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Err(Refused::NoProgress);
    }
    let fit = match of_dossier("id", "dossier") {
        _ if hash == open => Fit::Open,
        Some(id) if id == dossier.id => Fit::OtherState,
        _ => Fit::Other,
    };
    has_quiz &= fit != Fit::OtherState;
    let answers = history.answers();
    let span = answers.first().zip(answers.last()).map(|(first, last)| (first.at, last.at));
    if answers.is_empty() && !has_quiz {
        return Err(Refused::NoProgress);
    }
    let answers = answers.len() as u32;
    let is_written = |at: &i64| (EARLIEST..=now.0.saturating_add(AHEAD)).contains(at);
    Ok(Import {
        name: text_in(&file, "person").map(ToOwned::to_owned),
        title: about.and_then(|about| text_in(about, "title")).map(ToOwned::to_owned),
        written: file.get("written").and_then(Value::as_i64).filter(is_written).map(Moment),
        fit,
        hash,
        answers,
        span,
        left_out,
        has_lost_quiz,
        has_quiz,
        is_newer,
        settings: file.get("settings").and_then(Settings::read),
        progress: kept(progress, &unsound, &history),
    })
}

fn text_in<'f>(file: &'f Map, name: &str) -> Option<&'f str> {
    file.get(name)?.as_str()
}

/// The progress as this version keeps it, without what is unsound: all of it where this version knows all of it, and else
/// what it knows.
fn kept(progress: &Map, unsound: &[&str], history: &History) -> String {
    let text = |takes: &dyn Fn(&str) -> bool| {
        let mut out = Writer::default();
        out.open();
        out.field("format").text(progress::FORMAT);
        for (name, value) in progress.iter() {
            if !matches!(name.as_str(), "format" | "history") && !unsound.contains(&name.as_str()) && takes(name) {
                out.field(name).value(value);
            }
        }
        history.write(out.field("history"));
        out.close();
        out.into_text()
    };
    let whole = text(&|_| true);
    if Progress::is_readable(&whole) { whole } else { text(&|name| matches!(name, "attempt" | "previous" | "away")) }
}

/// An answer with fields that a later version added.
fn known_of(value: &Value) -> Option<Answer> {
    let mut out = Writer::default();
    out.open();
    for name in OF_AN_ANSWER {
        out.field(name).value(value.get(name)?);
    }
    out.close();
    Answer::from_json(&out.into_text())
}

/// What moments can be.
struct Time {
    now: Moment,
}

impl Time {
    fn is_possible(&self, at: Moment) -> bool {
        (EARLIEST..=self.now.0.saturating_add(AHEAD)).contains(&at.0)
    }

    fn is_sound(&self, saved: &SavedAttempt) -> bool {
        saved.begun.into_iter().chain(saved.items.iter().filter_map(|item| item.at)).all(|at| self.is_possible(at))
    }

    fn answer(&self, value: &Value) -> Option<Answer> {
        let answer = Answer::read(value).or_else(|| known_of(value))?;
        (self.is_possible(answer.at) && answer.previous < Some(answer.at)).then_some(answer)
    }

    /// The answers of a list that can be taken up, and how many others there are.
    fn history(&self, list: Option<&Value>) -> (History, u32) {
        let list = list.and_then(Value::as_array).unwrap_or_default();
        let answers: Vec<Answer> = list.iter().filter_map(|value| self.answer(value)).collect();
        let history = History::from(answers);
        let left_out = list.len().saturating_sub(history.answers().len()) as u32;
        (history, left_out)
    }
}
