//! Interactions and results as statements of xAPI 1.0.3.
//!
//! Sources: Experience API 1.0.3, part 2 (statements); the verbs and activity types of ADL. Ids are made from what a
//! statement is about, so that sending one twice is sending the same.

use super::interaction::{Answers, Interaction, Sort};
use super::time::{duration, timestamp};
use super::{Share, Summary};
use crate::engine::attempt::Moment;
use crate::engine::bank::{Choice, OptionId};
use crate::engine::hashing::hash_texts;
use crate::engine::kept::Writer;

/// Who did it, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    /// The address of the system that knows the learner, such as `https://courses.example.org`.
    pub home: String,
    /// What that system calls the learner.
    pub learner: String,
    /// The address that names this quiz for good.
    pub activity: String,
    /// What the quiz is called.
    pub title: String,
    /// The language of the questions, such as `en`.
    pub language: String,
    /// What tells this attempt from others: when it was begun.
    pub begun: Moment,
}

const VERBS: &str = "http://adlnet.gov/expapi/verbs/";
const ASSESSMENT: &str = "http://adlnet.gov/expapi/activities/assessment";
const INTERACTION: &str = "http://adlnet.gov/expapi/activities/cmi.interaction";

/// That an item was answered.
#[must_use]
pub fn answered(about: &About, interaction: &Interaction) -> String {
    let mut out = Writer::default();
    begin(&mut out, about, "answered", interaction.item.as_str(), interaction.at);
    out.field("object").open();
    out.field("id").text(&[&about.activity, "/", interaction.item.as_str()].concat());
    out.field("definition").open();
    out.field("type").text(INTERACTION);
    described(&mut out, "description", &about.language, &interaction.description);
    let sort = match interaction.sort {
        Sort::Choice => "choice",
        Sort::Matching => "matching",
        Sort::Sequencing => "sequencing",
    };
    out.field("interactionType").text(sort);
    out.field("correctResponsesPattern").list([text(&interaction.correct)], |out, text| out.text(&text));
    if interaction.sort == Sort::Matching {
        components(&mut out, "source", &about.language, &interaction.sources);
        components(&mut out, "target", &about.language, &interaction.choices);
    } else {
        components(&mut out, "choices", &about.language, &interaction.choices);
    }
    out.close();
    out.close();
    out.field("result").open();
    out.field("response").text(&text(&interaction.given));
    out.field("success").truth(interaction.is_right());
    score(&mut out, interaction.share);
    out.close();
    out.field("context").open();
    out.field("contextActivities").open();
    out.field("parent").list([about], |out, about| {
        out.open();
        out.field("id").text(&about.activity);
        out.close();
    });
    out.close();
    out.close();
    out.close();
    out.into_text()
}

/// That the attempt is done, and whether it was passed where there is a pass mark. `seconds` is how long it took.
#[must_use]
pub fn finished(about: &About, summary: &Summary, at: Moment, seconds: u32) -> Vec<String> {
    let passed = summary.is_passed.map(|is_passed| if is_passed { "passed" } else { "failed" });
    std::iter::once("completed")
        .chain(passed)
        .map(|verb| {
            let mut out = Writer::default();
            begin(&mut out, about, verb, "", at);
            out.field("object").open();
            out.field("id").text(&about.activity);
            out.field("definition").open();
            out.field("type").text(ASSESSMENT);
            described(&mut out, "name", &about.language, &about.title);
            out.close();
            out.close();
            out.field("result").open();
            if verb == "completed" {
                out.field("completion").truth(true);
            } else {
                out.field("success").truth(verb == "passed");
            }
            score(&mut out, summary.whole);
            out.field("duration").text(&duration(seconds));
            out.close();
            out.close();
            out.into_text()
        })
        .collect()
}

/// Id, moment, learner and verb.
fn begin(out: &mut Writer, about: &About, verb: &str, item: &str, at: Moment) {
    out.open();
    out.field("id").text(&id(about, verb, item));
    out.field("timestamp").text(&timestamp(at));
    out.field("actor").open();
    out.field("account").open();
    out.field("homePage").text(&about.home);
    out.field("name").text(&about.learner);
    out.close();
    out.close();
    out.field("verb").open();
    out.field("id").text(&[VERBS, verb].concat());
    described(out, "display", "en", verb);
    out.close();
}

/// A UUID of version 8 (RFC 9562, section 5.8): a hash of what the statement is about.
fn id(about: &About, verb: &str, item: &str) -> String {
    let begun = about.begun.0.to_string();
    let texts = [&*about.home, &*about.learner, &*about.activity, &*begun, verb, item];
    let (high, low) = (hash_texts(2, &texts), hash_texts(3, &texts));
    let digits = format!("{high:016x}{low:016x}");
    let variant = ["8", "9", "a", "b"][(low >> 60) as usize & 3];
    [&digits[..8], "-", &digits[8..12], "-8", &digits[13..16], "-", variant, &digits[17..20], "-", &digits[20..]]
        .concat()
}

fn score(out: &mut Writer, share: Share) {
    out.field("score").open();
    out.field("scaled").json(&share.scaled());
    out.close();
}

/// A text in one language.
fn described(out: &mut Writer, field: &str, language: &str, text: &str) {
    out.field(field).open();
    out.field(language).text(text);
    out.close();
}

fn components(out: &mut Writer, field: &str, language: &str, choices: &[Choice]) {
    out.field(field).list(choices.iter().map(|choice| (language, choice)), |out, (language, choice)| {
        out.open();
        out.field("id").text(&choice.id.0);
        described(out, "description", language, &choice.text);
        out.close();
    });
}

fn text(answers: &Answers) -> String {
    match answers {
        Answers::Chosen(ids) | Answers::Order(ids) => {
            ids.iter().map(|id: &OptionId| id.to_string()).collect::<Vec<_>>().join("[,]")
        }
        Answers::Pairs(pairs) => {
            pairs.iter().map(|(row, label)| [&row.0, "[.]", &label.0].concat()).collect::<Vec<_>>().join("[,]")
        }
    }
}
