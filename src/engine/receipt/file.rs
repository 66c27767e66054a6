//! A receipt as a file: JSON, so that whoever wants to can read what is in it.

use super::packed::{checksum, is_modest};
use super::{Answer, Fault, Learner, Read, Receipt};
use crate::engine::assignment;
use crate::engine::attempt::{Moment, SavedItem, Stops};
use crate::engine::json::{self, NotJson, Value};
use crate::engine::kept::{Kept, Record, Writer};
use crate::engine::scorecard::Points;

/// What a file says it is, version by version.
const FORMATS: [&str; Receipt::VERSION as usize] = ["collate-receipt/1", "collate-receipt/2", "collate-receipt/3"];

/// The name of the format without its version.
const NAME: &str = "collate-receipt/";

/// The receipt as a file.
#[must_use]
pub fn write(receipt: &Receipt) -> String {
    let mut out = Writer::default();
    out.open();
    out.field("format").text(FORMATS[receipt.version() as usize - 1]);
    out.field("assignment").text(&receipt.assignment);
    out.field("learner").text(receipt.learner.as_str());
    out.field("seed").number(receipt.seed.into());
    out.field("attempt").number(receipt.attempt.into());
    if let Some(begun) = receipt.begun {
        out.field("begun").number(begun.0);
    }
    receipt.stops.write_field(&mut out);
    out.field("handed_in").number(receipt.handed_in.0);
    out.field("finished").truth(receipt.is_finished);
    if let Some((earned, possible)) = receipt.claimed {
        out.field("earned").number(earned.0.into());
        out.field("possible").number(possible.0.into());
    }
    out.field("answers").list(&receipt.answers, |out, answer| saved(answer).write(out));
    out.field("check").number(checksum(receipt).into());
    out.close();
    out.into_text()
}

fn saved(answer: &Answer) -> SavedItem {
    let Answer { item, response, at, manner } = answer.clone();
    SavedItem { item, response, at: Some(at), manner }
}

/// Reads a file.
pub(super) fn read(text: &str) -> Result<Read, Fault> {
    let value = json::parse(text).map_err(|NotJson { line, column }| Fault::NotJson { line, column })?;
    let format = value.get("format").and_then(Value::as_str).ok_or(Fault::NotAReceipt)?;
    if format.starts_with(assignment::file::NAME) {
        return Err(Fault::AnAssignment);
    }
    if !FORMATS.contains(&format) {
        let version = format.strip_prefix(NAME).and_then(|version| version.parse::<u32>().ok());
        return Err(version.map_or(Fault::NotAReceipt, |found| Fault::NewerVersion { found, known: Receipt::VERSION }));
    }
    let count = value.get("answers").and_then(Value::as_array).map_or(0, <[Value]>::len);
    if count > Receipt::MOST_ANSWERS {
        return Err(Fault::TooManyAnswers { count, most: Receipt::MOST_ANSWERS });
    }
    let name = value.get("learner").and_then(Value::as_str).unwrap_or_default();
    if name.chars().count() > Learner::MOST {
        return Err(Fault::NameTooLong { bytes: name.len() });
    }
    let (mut receipt, check) = fields(&value).ok_or(Fault::Unreadable)?;
    is_modest(&receipt)?;
    let fits = |receipt: &Receipt| check == i64::from(checksum(receipt));
    if fits(&receipt) && receipt.learner.as_str() == name {
        return Ok(Read { receipt, is_intact: true });
    }
    // A mail program may have broken a word of the name, once: lines are longer than names. Where the checksum fits
    // without a space, none was there.
    let learner = receipt.learner.clone();
    for (at, _) in name.match_indices(' ') {
        receipt.learner = Learner::new(&[&name[..at], &name[at + 1..]].concat());
        if fits(&receipt) {
            return Ok(Read { receipt, is_intact: true });
        }
    }
    receipt.learner = learner;
    Ok(Read { receipt, is_intact: false })
}

fn fields(value: &Value) -> Option<(Receipt, i64)> {
    let mut record = Record::of(value)?;
    let format = record.text("format")?;
    let claimed = if format == FORMATS[2] {
        None
    } else {
        Some((Points(record.number("earned")?), Points(record.number("possible")?)))
    };
    let receipt = Receipt {
        assignment: record.text("assignment")?.to_owned(),
        learner: Learner::new(record.text("learner")?),
        seed: record.number("seed")?,
        attempt: record.number("attempt")?,
        begun: record.optional("begun", Value::as_i64)?.map(Moment),
        stops: record.optional("stops", Stops::read)?.unwrap_or_default(),
        handed_in: Moment(record.take("handed_in")?.as_i64()?),
        is_finished: record.take("finished")?.as_bool()?,
        claimed,
        answers: record.list("answers", answer)?,
    };
    let check = record.take("check")?.as_i64()?;
    let is_its_version = FORMATS[receipt.version() as usize - 1] == format;
    (record.is_all() && is_its_version).then_some((receipt, check))
}

fn answer(value: &Value) -> Option<Answer> {
    let SavedItem { item, response, at, manner } = SavedItem::read(value)?;
    Some(Answer { item, response, at: at?, manner })
}
