use super::*;

fn id() -> String {
    "the-id".to_owned()
}

/// One of each, with the words that its sentence must not be without. The match makes a new fault fail to compile.
fn every_fault() -> Vec<(Fault, &'static [&'static str])> {
    fn known(fault: &Fault) {
        match fault {
            Fault::TooLarge { .. }
            | Fault::EmptyFile
            | Fault::NotText
            | Fault::NotJson { .. }
            | Fault::TooDeep
            | Fault::NotADossier
            | Fault::NewerFormat { .. }
            | Fault::UnknownFormat { .. }
            | Fault::WrongForm { .. }
            | Fault::BadNumber { .. }
            | Fault::Missing
            | Fault::UnknownField { .. }
            | Fault::UnknownWord { .. }
            | Fault::TooMany { .. }
            | Fault::TextTooLong { .. }
            | Fault::EmptyText
            | Fault::ControlCharacter
            | Fault::EmptyList
            | Fault::TooFew { .. }
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
        (Fault::EmptyFile, &["empty"]),
        (Fault::NotText, &["no text"]),
        (Fault::NotJson { line: 12, column: 3 }, &["line 12", "column 3"]),
        (Fault::TooDeep, &["16 levels"]),
        (Fault::NotADossier, &["format"]),
        (Fault::NewerFormat { found: "collate-dossier/9".to_owned() }, &["collate-dossier/9", "newer"]),
        (Fault::UnknownFormat { found: "other/1".to_owned() }, &["other/1"]),
        (Fault::WrongForm { needed: Form::List, found: Form::Text }, &["a list", "a text"]),
        (Fault::BadNumber { low: 0, high: 9 }, &["at least 0", "at most 9"]),
        (Fault::Missing, &["missing", "add"]),
        (Fault::UnknownField { known: vec!["id", "text"] }, &["spelling", "id, text"]),
        (Fault::UnknownWord { found: "says".to_owned(), allowed: &["core", "context"] }, &["“says”", "core, context"]),
        (Fault::TooMany { count: 201, limit: 200 }, &["201", "200"]),
        (Fault::TextTooLong { length: 401, limit: 400 }, &["401", "400"]),
        (Fault::EmptyText, &["empty"]),
        (Fault::ControlCharacter, &["line break"]),
        (Fault::EmptyList, &["at least one"]),
        (Fault::TooFew { count: 1, least: 2 }, &["at least 2", "has 1"]),
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
    for form in [Form::Null, Form::Truth, Form::Number, Form::Text, Form::List, Form::Pair, Form::Object] {
        let wrong = Fault::WrongForm { needed: Form::Text, found: form };
        assert!(fault(&wrong).contains("and it is "), "{form:?}");
    }
    assert!(sentence(&Problem::error(Place::file(), Fault::TooDeep)).starts_with("The file: "));
    assert!(sentence(&Problem::error(Place::file().field("id"), Fault::EmptyText)).starts_with("The file, id: "));
}
