//! The problems of a dossier in plain English sentences: what, where, and what to do about it.
//!
//! They stand in the engine because the page and the command line both show them.

use crate::engine::dossier::limits;
use crate::engine::dossier::problem::{Fault, Form, Place, Problem};

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
    let say = |parts: &[&str]| parts.concat();
    let number = |number: usize| number.to_string();
    match fault {
        Fault::TooLarge { bytes } => say(&[
            "this is ",
            &megabytes(*bytes),
            " MB, and a dossier may have at most ",
            &megabytes(limits::BYTES),
            " MB. Please split it, or leave something out.",
        ]),
        Fault::EmptyFile => say(&["this is empty. Please choose the file with the dossier."]),
        Fault::NotText => say(&["this is no text. Please choose the file with the dossier."]),
        Fault::NotJson { line, column } => say(&[
            "this is no valid JSON from line ",
            &number(*line),
            ", column ",
            &number(*column),
            " on. Please look for a missing comma, quotation mark or bracket just before that place.",
        ]),
        Fault::TooDeep => say(&[
            "the entries are nested more than ",
            &limits::DEPTH.to_string(),
            " levels deep. No part of a dossier needs that: please check the brackets.",
        ]),
        Fault::NotADossier => "this is not a dossier: it has no “format” at the top. Please choose a file that begins \
             with \"format\": \"collate-dossier/1\"."
            .to_owned(),
        Fault::NewerFormat { found } => say(&[
            "this dossier has the format “",
            found,
            "”, which is newer than this version of Collate can read. Please use a newer version.",
        ]),
        Fault::UnknownFormat { found } => {
            say(&["there is no format “", found, "”. Please write \"collate-dossier/1\" if the file follows it."])
        }
        Fault::WrongForm { needed, found } => say(&[
            "this has to be ",
            form(*needed),
            ", and it is ",
            form(*found),
            ". Please write it as FORMAT.md shows.",
        ]),
        Fault::BadNumber { low, high } => say(&[
            "the number has to be whole, at least ",
            &low.to_string(),
            " and at most ",
            &high.to_string(),
            ". Please correct it.",
        ]),
        Fault::Missing => "this field is missing, and nothing can stand in for it. Please add it.".to_owned(),
        Fault::UnknownField { known } => {
            say(&["there is no such field. Please check its spelling; the fields here are: ", &known.join(", "), "."])
        }
        Fault::UnknownWord { found, allowed } => say(&[
            "“",
            found,
            "” is not one of the words for this field. Please choose from: ",
            &allowed.join(", "),
            ".",
        ]),
        Fault::TooMany { count, limit } => {
            say(&["there are ", &number(*count), " entries, and at most ", &number(*limit), " are allowed."])
        }
        Fault::TextTooLong { length, limit } => say(&[
            "the text has ",
            &number(*length),
            " characters, and at most ",
            &number(*limit),
            " are allowed. Please shorten it.",
        ]),
        Fault::EmptyText => {
            "the text is empty. Please fill it in, or leave the field out if it may be left out.".to_owned()
        }
        Fault::ControlCharacter => {
            "the text has a line break or another control character. Please write it in one line.".to_owned()
        }
        Fault::EmptyList => "the list is empty and needs at least one entry.".to_owned(),
        Fault::TooFew { count, least } => say(&[
            "the list needs at least ",
            &number(*least),
            " entries and has ",
            &number(*count),
            ". Please add some.",
        ]),
        Fault::BadId { id } => {
            say(&["“", id, "” cannot be an id. Please use 1 to 64 lower-case letters, digits and hyphens."])
        }
        Fault::RepeatedId { id } => {
            say(&["the id “", id, "” is there already. Please give one of the two another id."])
        }
        Fault::UnknownId { id, list } => {
            say(&["“", id, "” does not stand in the list “", list, "”. Please add it there, or correct the spelling."])
        }
        Fault::WrongEntityType { id, needed } => {
            say(&["“", id, "” has to be an entity of type ", needed, " here. Please correct the type or the id."])
        }
        Fault::WrongStatementType { id, needed } => {
            say(&["“", id, "” has to be a statement of type ", needed, " here. Please correct the type or the id."])
        }
        Fault::BadDate { text } => say(&[
            "“",
            text,
            "” is not a date. Please write 2016, 2016-03 or 2016-03-14, or two of these with / between them, the \
             earlier first.",
        ]),
        Fault::PrecisionMismatch => "the form of the date does not fit its precision: one date is a day, month or \
             year as written, and two dates are a span or lie within."
            .to_owned(),
        Fault::MissingReason => {
            "a date that is not printed needs a reason. Please say in a short sentence what it follows from.".to_owned()
        }
        Fault::MissingField { field, because } => say(&["“", field, "” is missing. What is “", because, "” needs it."]),
        Fault::MisplacedField { field, because } => {
            say(&["“", field, "” has no place here. It belongs only to what is “", because, "”."])
        }
        Fault::TooManyWords { count, limit } => say(&[
            "there are ",
            &number(*count),
            " words, and at most ",
            &number(*limit),
            " are allowed. Please shorten it.",
        ]),
        Fault::UnknownParagraph { paragraph, article } => say(&[
            "the article “",
            article,
            "” has no paragraph ",
            &paragraph.to_string(),
            ". Please correct the number, or add the paragraph to the article.",
        ]),
        Fault::ReversedFigure => "the lowest value is above the highest. Please swap them.".to_owned(),
        Fault::EntailmentCycle { ids } => say(&[
            "these statements entail each other in a circle: ",
            &ids.join(", "),
            ". If they mean the same, make them one; else take one of the links out.",
        ]),
        Fault::EntailmentClash { ids: (one, other) } => say(&[
            "it entails two statements that exclude each other (“",
            one,
            "” and “",
            other,
            "”), so it could never be true. Please correct “entails” or “excludes”.",
        ]),
        Fault::ContradictoryCoverage { statement, article, claim } => say(&[
            "“",
            statement,
            "” is listed as left out by “",
            article,
            "”, but the claim “",
            claim,
            "” of that article treats it. Please remove one of the two.",
        ]),
        Fault::ContradictoryClaims { claims: (one, other) } => say(&[
            "the article asserts two things that exclude each other (claims “",
            one,
            "” and “",
            other,
            "”). Please check whether one of them is somebody else's view.",
        ]),
        Fault::NotExclusive { values: (one, other) } => say(&[
            "the point is marked as exclusive, but nothing says that the statements of “",
            one,
            "” and “",
            other,
            "” exclude each other. Please add “excludes” to one of them, or set “exclusive” to false.",
        ]),
        Fault::Unused => "nothing refers to it, so no question can use it.".to_owned(),
        Fault::RepeatedText { id } => {
            say(&["“", id, "” has the same text already. Please make them one, or tell them apart in words."])
        }
        Fault::UnorderedParagraphs => {
            "the paragraph numbers do not rise. Please sort them and give each number once.".to_owned()
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
