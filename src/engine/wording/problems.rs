//! The problems of a dossier in plain English sentences: what, where, and what to do about it.
//!
//! They stand in the engine because the page and the command line both show them.

use crate::engine::dossier::limits;
use crate::engine::dossier::problem::{Fault, Place, Problem};

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
    let mut words = list[..1].to_uppercase();
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
        Fault::WrongShape { detail } => {
            say(&["something here has another form than it needs: ", detail, ". FORMAT.md describes every field."])
        }
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

/// Megabytes with one decimal, rounded up, so that what is too large never looks as if it were not.
fn megabytes(bytes: usize) -> String {
    let tenths = (bytes as u64 * 10).div_ceil(1024 * 1024);
    let whole = (tenths / 10).to_string();
    if tenths.is_multiple_of(10) { whole } else { [&whole, ".", &(tenths % 10).to_string()].concat() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id() -> String {
        "the-id".to_owned()
    }

    /// One of each, with the words that its sentence must not be without. The match makes a new fault fail to compile.
    fn every_fault() -> Vec<(Fault, &'static [&'static str])> {
        fn known(fault: &Fault) {
            match fault {
                Fault::TooLarge { .. }
                | Fault::NotJson { .. }
                | Fault::TooDeep
                | Fault::NotADossier
                | Fault::NewerFormat { .. }
                | Fault::UnknownFormat { .. }
                | Fault::WrongShape { .. }
                | Fault::TooMany { .. }
                | Fault::TextTooLong { .. }
                | Fault::EmptyText
                | Fault::ControlCharacter
                | Fault::EmptyList
                | Fault::BadId { .. }
                | Fault::RepeatedId { .. }
                | Fault::UnknownId { .. }
                | Fault::WrongEntityType { .. }
                | Fault::WrongStatementType { .. }
                | Fault::BadDate { .. }
                | Fault::PrecisionMismatch
                | Fault::MissingReason
                | Fault::MissingField { .. }
                | Fault::MisplacedField { .. }
                | Fault::TooManyWords { .. }
                | Fault::UnknownParagraph { .. }
                | Fault::ReversedFigure
                | Fault::EntailmentCycle { .. }
                | Fault::EntailmentClash { .. }
                | Fault::ContradictoryCoverage { .. }
                | Fault::ContradictoryClaims { .. }
                | Fault::NotExclusive { .. }
                | Fault::Unused
                | Fault::RepeatedText { .. }
                | Fault::UnorderedParagraphs => {}
            }
        }
        let faults: Vec<(Fault, &'static [&'static str])> = vec![
            (Fault::TooLarge { bytes: limits::BYTES + 1 }, &["8.1 MB", "at most 8 MB"]),
            (Fault::NotJson { line: 12, column: 3 }, &["line 12", "column 3"]),
            (Fault::TooDeep, &["16 levels"]),
            (Fault::NotADossier, &["format"]),
            (Fault::NewerFormat { found: "collate-dossier/9".to_owned() }, &["collate-dossier/9", "newer"]),
            (Fault::UnknownFormat { found: "other/1".to_owned() }, &["other/1"]),
            (Fault::WrongShape { detail: "missing field `id`".to_owned() }, &["missing field `id`"]),
            (Fault::TooMany { count: 201, limit: 200 }, &["201", "200"]),
            (Fault::TextTooLong { length: 401, limit: 400 }, &["401", "400"]),
            (Fault::EmptyText, &["empty"]),
            (Fault::ControlCharacter, &["line break"]),
            (Fault::EmptyList, &["at least one"]),
            (Fault::BadId { id: id() }, &["the-id", "hyphens"]),
            (Fault::RepeatedId { id: id() }, &["the-id", "already"]),
            (Fault::UnknownId { id: id(), list: "entities" }, &["the-id", "entities"]),
            (Fault::WrongEntityType { id: id(), needed: "format" }, &["the-id", "type format"]),
            (Fault::WrongStatementType { id: id(), needed: "goal" }, &["the-id", "type goal"]),
            (Fault::BadDate { text: "March".to_owned() }, &["March", "2016-03-14"]),
            (Fault::PrecisionMismatch, &["precision"]),
            (Fault::MissingReason, &["reason"]),
            (Fault::MissingField { field: "actor", because: "goal" }, &["actor", "goal"]),
            (Fault::MisplacedField { field: "date", because: "event" }, &["date", "event"]),
            (Fault::TooManyWords { count: 7, limit: 6 }, &["7 words", "6"]),
            (Fault::UnknownParagraph { paragraph: 40, article: id() }, &["40", "the-id"]),
            (Fault::ReversedFigure, &["lowest"]),
            (Fault::EntailmentCycle { ids: vec!["a".to_owned(), "b".to_owned()] }, &["circle: a, b"]),
            (Fault::EntailmentClash { ids: ("a".to_owned(), "b".to_owned()) }, &["“a”", "“b”"]),
            (
                Fault::ContradictoryCoverage { statement: id(), article: "memo".to_owned(), claim: "c-1".to_owned() },
                &["the-id", "memo", "c-1"],
            ),
            (Fault::ContradictoryClaims { claims: ("c-1".to_owned(), "c-2".to_owned()) }, &["c-1", "c-2"]),
            (Fault::NotExclusive { values: ("v-1".to_owned(), "v-2".to_owned()) }, &["v-1", "v-2", "excludes"]),
            (Fault::Unused, &["nothing refers"]),
            (Fault::RepeatedText { id: id() }, &["the-id", "same text"]),
            (Fault::UnorderedParagraphs, &["rise"]),
        ];
        faults.iter().for_each(|(fault, _)| known(fault));
        faults
    }

    #[test]
    fn every_fault_is_a_sentence_with_its_data() {
        for (fault, words) in every_fault() {
            let text = super::fault(&fault);
            assert!(text.ends_with('.') && !text.contains("  "), "{text}");
            for word in words {
                assert!(text.contains(word), "“{word}” in: {text}");
            }
        }
    }

    #[test]
    fn a_sentence_begins_with_its_place() {
        let place = Place::entry("claims", 12).id("memo-14").field("evidence");
        let problem = Problem::error(place, Fault::EmptyList);
        assert!(sentence(&problem).starts_with("Claims, entry 13 (memo-14), evidence: the list is empty"));
        assert!(sentence(&Problem::error(Place::file(), Fault::TooDeep)).starts_with("The file: "));
        assert!(sentence(&Problem::error(Place::file().field("id"), Fault::EmptyText)).starts_with("The file, id: "));
    }
}
