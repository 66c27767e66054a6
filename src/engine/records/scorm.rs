//! Interactions and results in the data model of SCORM: names and texts in the order in which they have to be set.
//!
//! Sources: SCORM 1.2 Run-Time Environment, section 3.4; SCORM 2004 4th Edition Run-Time Environment, section 4.2. Where
//! course systems are stricter than these, or grade at the first status they get, so is this: see `docs/embedding.md`.

use super::interaction::{Answers, Interaction, Sort};
use super::time::{clock, timestamp};
use super::{Share, Summary};
use crate::engine::bank::{Choice, OptionId};

/// Which SCORM.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version {
    /// 1.2.
    V12,
    /// 2004, 4th edition.
    V2004,
}

/// A name of the data model and the text to set there.
pub type Element = (String, String);

/// The longest text that 1.2 takes for an answer.
const LONGEST_ANSWER: usize = 255;
/// The longest text that 2004 takes for a description.
const LONGEST_DESCRIPTION: usize = 250;

/// One interaction at a place, counted from 0 and without gaps.
#[must_use]
pub fn interaction(version: Version, place: u32, interaction: &Interaction) -> Vec<Element> {
    let set = |name: &str, text: String| (["cmi.interactions.", &place.to_string(), ".", name].concat(), text);
    let sort = match interaction.sort {
        Sort::Choice => "choice",
        Sort::Matching => "matching",
        Sort::Sequencing => "sequencing",
    };
    let answer = |answers: &Answers| text(version, interaction, answers);
    let objective = interaction.dimension.word().to_owned();
    let weighting = "1".to_owned();
    match version {
        Version::V12 => vec![
            set("id", interaction.item.to_string()),
            set("type", sort.to_owned()),
            set("objectives.0.id", objective),
            set("time", clock(interaction.at)),
            set("correct_responses.0.pattern", answer(&interaction.correct)),
            set("weighting", weighting),
            set("student_response", answer(&interaction.given)),
            set("result", result(interaction, "wrong")),
        ],
        Version::V2004 => vec![
            set("id", interaction.item.to_string()),
            set("type", sort.to_owned()),
            set("objectives.0.id", objective),
            set("timestamp", timestamp(interaction.at)),
            set("correct_responses.0.pattern", answer(&interaction.correct)),
            set("weighting", weighting),
            set("learner_response", answer(&interaction.given)),
            set("result", result(interaction, "incorrect")),
            set("description", cut(&interaction.description, LONGEST_DESCRIPTION)),
        ],
    }
}

/// How the attempt stands: objectives, score, then completion, then success, then how it is left. How long a sitting took
/// is for the page to say, which knows when it ends.
#[must_use]
pub fn summary(version: Version, summary: &Summary) -> Vec<Element> {
    let mut elements = Vec::new();
    let mut set = |name: &str, text: &str| elements.push((name.to_owned(), text.to_owned()));
    for (place, (dimension, share)) in (0_u32..).zip(&summary.dimensions) {
        let name = |field: &str| ["cmi.objectives.", &place.to_string(), ".", field].concat();
        set(&name("id"), dimension.word());
        score(version, *share, &mut |field, text| set(&name(field), text));
        let status = if summary.is_done { "completed" } else { "incomplete" };
        match version {
            Version::V12 => set(&name("status"), status),
            Version::V2004 => set(&name("completion_status"), status),
        }
    }
    let is_passed = summary.is_passed;
    match version {
        Version::V12 => {
            score(version, summary.whole, &mut |field, text| set(&["cmi.core.", field].concat(), text));
            let status = match (summary.is_done, is_passed) {
                (false, _) => "incomplete",
                (true, None) => "completed",
                (true, Some(true)) => "passed",
                (true, Some(false)) => "failed",
            };
            set("cmi.core.lesson_status", status);
            set("cmi.core.exit", if summary.is_done { "" } else { "suspend" });
        }
        Version::V2004 => {
            score(version, summary.whole, &mut |field, text| set(&["cmi.", field].concat(), text));
            let progress = summary.answered * 100 / summary.items.max(1);
            set("cmi.progress_measure", &super::decimal(progress, 100));
            set("cmi.completion_status", if summary.is_done { "completed" } else { "incomplete" });
            let success = match is_passed {
                None => "unknown",
                Some(true) => "passed",
                Some(false) => "failed",
            };
            set("cmi.success_status", success);
            set("cmi.exit", if summary.is_done { "normal" } else { "suspend" });
        }
    }
    elements
}

/// A score in percent; in 2004 the scaled one after it, because a system that grades by the last one set wants that.
fn score(version: Version, share: Share, set: &mut dyn FnMut(&str, &str)) {
    set("score.min", "0");
    set("score.max", "100");
    set("score.raw", &share.percent());
    if version == Version::V2004 {
        set("score.scaled", &share.scaled());
    }
}

/// Right, wrong, or the share that was right.
fn result(interaction: &Interaction, wrong: &str) -> String {
    match interaction.share.basis_points() {
        _ if interaction.is_right() => "correct".to_owned(),
        0 => wrong.to_owned(),
        _ => interaction.share.scaled(),
    }
}

/// An answer as text. In 2004 by the ids of options; 1.2 knows only single letters and digits, which stand for the places
/// of the options by id.
fn text(version: Version, interaction: &Interaction, answers: &Answers) -> String {
    let (comma, dot) = match version {
        Version::V12 => (",", "."),
        Version::V2004 => ("[,]", "[.]"),
    };
    let choice = |id: &OptionId| match version {
        Version::V12 => sign(&interaction.choices, id, b'a'),
        Version::V2004 => id.to_string(),
    };
    let source = |id: &OptionId| match version {
        Version::V12 => sign(&interaction.sources, id, b'1'),
        Version::V2004 => id.to_string(),
    };
    let parts: Vec<String> = match answers {
        Answers::Chosen(ids) | Answers::Order(ids) => ids.iter().map(choice).collect(),
        Answers::Pairs(pairs) => {
            pairs.iter().map(|(row, label)| [source(row), dot.to_owned(), choice(label)].concat()).collect()
        }
    };
    cut(&parts.join(comma), LONGEST_ANSWER)
}

/// The letter or digit of a choice: `first` for the first one. There are never more than 26 choices or 9 sources.
fn sign(choices: &[Choice], id: &OptionId, first: u8) -> String {
    let place = choices.iter().position(|choice| choice.id == *id).unwrap_or(25) as u8;
    char::from(first + place).to_string()
}

/// At most so many characters.
fn cut(text: &str, most: usize) -> String {
    text.chars().take(most).collect()
}
