//! The problems of a dossier in plain English sentences: what, where, and what to do about it.
//!
//! They stand in the engine because the page and the command line both show them.

use crate::engine::dossier::limits;
use crate::engine::dossier::problem::{Fault, Form, Place, Problem};
use crate::engine::wording::fill_blanks;

/// The problem as a sentence that names its place: `Claims, entry 13 (memo-14), evidence: …`.
#[must_use]
pub fn sentence(problem: &Problem) -> String {
    [&place(&problem.place), ": ", &fault(&problem.fault)].concat()
}

/// Where it is, for people: entries are counted from 1.
#[must_use]
pub fn place(place: &Place) -> String {
    let Some(list) = place.list else {
        return match &place.field {
            Some(field) => ["The file, ", field].concat(),
            None => "The file".to_owned(),
        };
    };
    let mut words = list[..1].to_ascii_uppercase();
    words.push_str(&list[1..]);
    if let Some(index) = place.index {
        words.push_str(", entry ");
        words.push_str(&(u64::from(index) + 1).to_string());
    }
    if let Some(id) = &place.id {
        words.push_str(&[" (", id, ")"].concat());
    }
    if let Some(field) = &place.field {
        words.push_str(&[", ", field].concat());
    }
    words
}

/// What it is and what to do, without the place.
#[must_use]
pub fn fault(fault: &Fault) -> String {
    let list = listed(fault);
    let (sentence, numbers, texts) = blanks(fault, &list);
    fill_blanks(sentence, &numbers.map(|number| u32::try_from(number).unwrap_or(u32::MAX)), &texts)
}

/// What a sentence puts together from several parts.
fn listed(fault: &Fault) -> String {
    match fault {
        Fault::TooLarge { bytes } => megabytes(*bytes),
        Fault::BadNumber { low, high } => [&low.to_string(), " and at most ", &high.to_string()].concat(),
        Fault::UnknownField { known } => known.join(", "),
        Fault::UnknownWord { allowed, .. } => allowed.join(", "),
        Fault::EntailmentCycle { ids } => ids.join(", "),
        _ => String::new(),
    }
}

/// The sentence with its blanks (`#` for a number, `@` for a text), and what fills them.
fn blanks<'f>(fault: &'f Fault, list: &'f str) -> (&'static str, [usize; 2], [&'f str; 3]) {
    const NO_NUMBERS: [usize; 2] = [0; 2];
    let plain = |sentence| (sentence, NO_NUMBERS, ["", "", ""]);
    let with_text = |sentence, one| (sentence, NO_NUMBERS, [one, "", ""]);
    let with_texts = |sentence, one, other| (sentence, NO_NUMBERS, [one, other, ""]);
    let with_numbers = |sentence, one, other| (sentence, [one, other], ["", "", ""]);
    match fault {
        Fault::TooLarge { .. } => (
            "this is @ MB, and a dossier may have at most # MB. Please split it, or leave something out.",
            [limits::BYTES / (1024 * 1024), 0],
            [list, "", ""],
        ),
        Fault::EmptyFile => plain("this is empty. Please choose the file with the dossier."),
        Fault::NotText => plain("this is no text. Please choose the file with the dossier."),
        Fault::NotJson { line, column } => with_numbers(
            "this is no valid JSON from line #, column # on. Please look for a missing comma, quotation mark or bracket \
             just before that place.",
            *line,
            *column,
        ),
        Fault::TooDeep => with_numbers(
            "the entries are nested more than # levels deep. No part of a dossier needs that: please check the \
             brackets.",
            limits::DEPTH as usize,
            0,
        ),
        Fault::NotADossier => plain(
            "this is not a dossier: it has no “format” at the top. Please choose a file that begins with \"format\": \
             \"collate-dossier/1\".",
        ),
        Fault::NewerFormat { found } => with_text(
            "this dossier has the format “@”, which is newer than this version of Collate can read. Please use a newer \
             version.",
            found,
        ),
        Fault::UnknownFormat { found } => {
            with_text("there is no format “@”. Please write \"collate-dossier/1\" if the file follows it.", found)
        }
        Fault::WrongForm { needed, found } => with_texts(
            "this has to be @, and it is @. Please write it as FORMAT.md shows.",
            form(*needed),
            form(*found),
        ),
        Fault::BadNumber { .. } => with_text("the number has to be whole, at least @. Please correct it.", list),
        Fault::Missing => plain("this field is missing, and nothing can stand in for it. Please add it."),
        Fault::UnknownField { .. } => {
            with_text("there is no such field. Please check its spelling; the fields here are: @.", list)
        }
        Fault::UnknownWord { found, .. } => {
            with_texts("“@” is not one of the words for this field. Please choose from: @.", found, list)
        }
        Fault::TooMany { count, limit } => {
            with_numbers("there are # entries, and at most # are allowed.", *count, *limit)
        }
        Fault::TextTooLong { length, limit } => {
            with_numbers("the text has # characters, and at most # are allowed. Please shorten it.", *length, *limit)
        }
        Fault::EmptyText => {
            plain("the text is empty. Please fill it in, or leave the field out if it may be left out.")
        }
        Fault::ControlCharacter => {
            plain("the text has a line break or another control character. Please write it in one line.")
        }
        Fault::EmptyList => plain("the list is empty and needs at least one entry."),
        Fault::TooFew { count, least } => {
            with_numbers("the list needs at least # entries and has #. Please add some.", *least, *count)
        }
        Fault::BadId { id } => {
            with_text("“@” cannot be an id. Please use 1 to 64 lower-case letters, digits and hyphens.", id)
        }
        Fault::RepeatedId { id } => {
            with_text("the id “@” is there already. Please give one of the two another id.", id)
        }
        Fault::UnknownId { id, list } => {
            with_texts("“@” does not stand in the list “@”. Please add it there, or correct the spelling.", id, list)
        }
        Fault::WrongEntityType { id, needed } => {
            with_texts("“@” has to be an entity of type @ here. Please correct the type or the id.", id, needed)
        }
        Fault::WrongStatementType { id, needed } => {
            with_texts("“@” has to be a statement of type @ here. Please correct the type or the id.", id, needed)
        }
        Fault::BadDate { text } => with_text(
            "“@” is not a date. Please write 2016, 2016-03 or 2016-03-14, or two of these with / between them, the \
             earlier first.",
            text,
        ),
        Fault::PrecisionMismatch => plain(
            "the form of the date does not fit its precision: one date is a day, month or year as written, and two \
             dates are a span or lie within.",
        ),
        Fault::MissingReason => {
            plain("a date that is not printed needs a reason. Please say in a short sentence what it follows from.")
        }
        Fault::MissingField { field, because } => with_texts("“@” is missing. What is “@” needs it.", field, because),
        Fault::MisplacedField { field, because } => {
            with_texts("“@” has no place here. It belongs only to what is “@”.", field, because)
        }
        Fault::TooManyWords { count, limit } => {
            with_numbers("there are # words, and at most # are allowed. Please shorten it.", *count, *limit)
        }
        Fault::UnknownParagraph { paragraph, article } => (
            "the article “@” has no paragraph #. Please correct the number, or add the paragraph to the article.",
            [*paragraph as usize, 0],
            [article, "", ""],
        ),
        Fault::ReversedFigure => plain("the lowest value is above the highest. Please swap them."),
        Fault::EntailmentCycle { .. } => with_text(
            "these statements entail each other in a circle: @. If they mean the same, make them one; else take one of \
             the links out.",
            list,
        ),
        Fault::EntailmentClash { ids: (one, other) } => with_texts(
            "it entails two statements that exclude each other (“@” and “@”), so it could never be true. Please \
             correct “entails” or “excludes”.",
            one,
            other,
        ),
        Fault::ContradictoryCoverage { statement, article, claim } => (
            "“@” is listed as left out by “@”, but the claim “@” of that article treats it. Please remove one of the \
             two.",
            NO_NUMBERS,
            [statement, article, claim],
        ),
        Fault::ContradictoryClaims { claims: (one, other) } => with_texts(
            "the article asserts two things that exclude each other (claims “@” and “@”). Please check whether one of \
             them is somebody else's view.",
            one,
            other,
        ),
        Fault::NotExclusive { values: (one, other) } => with_texts(
            "the point is marked as exclusive, but nothing says that the statements of “@” and “@” exclude each other. \
             Please add “excludes” to one of them, or set “exclusive” to false.",
            one,
            other,
        ),
        Fault::Unused => plain("nothing refers to it, so no question can use it."),
        Fault::RepeatedText { id } => {
            with_text("“@” has the same text already. Please make them one, or tell them apart in words.", id)
        }
        Fault::UnorderedParagraphs => {
            plain("the paragraph numbers do not rise. Please sort them and give each number once.")
        }
    }
}

fn form(form: Form) -> &'static str {
    match form {
        Form::Null => "null",
        Form::Truth => "true or false",
        Form::Number => "a number",
        Form::Text => "a text in quotation marks",
        Form::List => "a list in square brackets",
        Form::Pair => "a list of two in square brackets",
        Form::Object => "a group of fields in braces",
    }
}

/// Megabytes with one decimal, rounded up, so that what is too large never looks as if it were not.
fn megabytes(bytes: usize) -> String {
    let tenths = (bytes as u64 * 10).div_ceil(1024 * 1024);
    let whole = (tenths / 10).to_string();
    if tenths.is_multiple_of(10) { whole } else { [&whole, ".", &(tenths % 10).to_string()].concat() }
}

#[cfg(test)]
mod tests;
