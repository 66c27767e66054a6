//! What is wrong with an assignment or a receipt, in plain English sentences: what, and what to do about it.

use crate::engine::assignment::Fault;
use crate::engine::attempt::Moment;
use crate::engine::compact::Damage;
use crate::engine::marking::{self, Finding};
use crate::engine::receipt::{self, Learner};
use crate::engine::scorecard::Points;
use crate::engine::wording::fill_blanks;

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Why an assignment cannot be opened or written.
#[must_use]
pub fn assignment(fault: &Fault) -> String {
    match fault {
        Fault::Code(damage) => self::damage(*damage, "link"),
        Fault::Unreadable => {
            "This assignment is not as Collate writes them, so it is not opened: it could begin another \
                              quiz. Please ask for it again."
                .to_owned()
        }
        Fault::NewerVersion { .. } => {
            "A newer version of Collate made this assignment. Please open it with the newer version.".to_owned()
        }
        Fault::OtherGenerator { found, known } => fill_blanks(
            "Version @ of the question generator made this assignment, and this page has version @, which may ask other \
             questions. Please open the link at the address that it was made for.",
            &[],
            &[found, known],
        ),
        Fault::OtherDossier { wanted, open, .. } if wanted == open => fill_blanks(
            "This assignment is for another state of the dossier “@”. Please open the dossier that it was made with.",
            &[],
            &[wanted],
        ),
        Fault::OtherDossier { wanted, open, .. } => fill_blanks(
            "This assignment is for the dossier “@”, and “@” is open. Please open the dossier that it was made with.",
            &[],
            &[wanted, open],
        ),
        Fault::UnknownLanguage { tag } => fill_blanks("Questions cannot be worded in the language “@”.", &[], &[tag]),
        Fault::UnknownItem { item } => fill_blanks(
            "The dossier no longer gives the question “@”, which is pinned or banned. Please take it off the list.",
            &[],
            &[item.as_str()],
        ),
        Fault::TooLong { characters, most } => fill_blanks(
            "The link would have # characters, and at most # are safe. Please pass the assignment on as a file.",
            &[number(*characters), number(*most)],
            &[],
        ),
        Fault::FileTooLarge { .. } => "This file is too large to be an assignment.".to_owned(),
        Fault::NotJson { line, column } => fill_blanks(
            "This file is not an assignment, or it is damaged from line #, column # on. Please ask for it again.",
            &[number(*line), number(*column)],
            &[],
        ),
        Fault::NotAnAssignment => "This file is not an assignment of Collate.".to_owned(),
    }
}

/// Why a text is no code. `of` says of what: "link" or "hand-in".
fn damage(damage: Damage, of: &str) -> String {
    match damage {
        Damage::Empty => fill_blanks("There is nothing to read. Please paste the whole @.", &[], &[of]),
        Damage::TooLong { most, .. } => {
            fill_blanks("This is too long to be a @: none has more than # characters.", &[number(most)], &[of])
        }
        Damage::Letter { letter, place } => fill_blanks(
            "This is no @: no such text has “@” in it, as at character #. Please copy it once more, nothing before or \
             after it.",
            &[number(place)],
            &[of, &letter.to_string()],
        ),
        Damage::Changed => fill_blanks(
            "This @ is damaged: a part of it is missing or changed. Please copy it once more, from its first to its last \
             character.",
            &[],
            &[of],
        ),
    }
}

/// Why a file or a pasted text is no receipt.
#[must_use]
pub fn receipt(fault: &receipt::Fault) -> String {
    use receipt::Fault;
    match fault {
        Fault::TooLarge { most, .. } => {
            fill_blanks("This is too large to be a hand-in: none has more than # kB.", &[number(most / 1024)], &[])
        }
        Fault::NotText => "This is no text. A hand-in is a text file, or a text to paste.".to_owned(),
        Fault::Code(damage) => self::damage(*damage, "hand-in"),
        Fault::NotJson { line, column } => fill_blanks(
            "This file is no hand-in, or it is damaged from line #, column # on. Please ask for it again.",
            &[number(*line), number(*column)],
            &[],
        ),
        Fault::NotAReceipt => "This is not a hand-in of Collate.".to_owned(),
        Fault::AnAssignment => {
            "This is an assignment, not a hand-in. Learners save a hand-in on their results.".to_owned()
        }
        Fault::NoneInText => {
            "There is no hand-in in this text. A hand-in is a file that a learner saved, or a text that begins with \
             “collate:”."
                .to_owned()
        }
        Fault::NewerVersion { .. } => {
            "A newer version of Collate made this hand-in. Please open it with the newer version.".to_owned()
        }
        Fault::Unreadable => {
            "This hand-in is not as Collate writes them: a field is missing, changed or too much. Please \
                              ask for it again."
                .to_owned()
        }
        Fault::TooManyAnswers { count, most } => fill_blanks(
            "This hand-in has # answers, and no quiz has more than # questions.",
            &[number(*count), number(*most)],
            &[],
        ),
        Fault::RepeatedAnswer { .. } => "This hand-in answers one question twice.".to_owned(),
        Fault::NameTooLong { .. } => {
            fill_blanks("The name in this hand-in has more than # characters.", &[number(Learner::MOST)], &[])
        }
    }
}

/// Why a receipt cannot be marked.
#[must_use]
pub fn marking(fault: &marking::Fault) -> String {
    let marking::Fault::Assignment(fault) = fault;
    let why = match fault {
        // Nobody sees a link there.
        Fault::Code(damage) => self::damage(*damage, "hand-in"),
        fault => assignment(fault),
    };
    fill_blanks("Its assignment cannot be opened. @", &[], &[&why])
}

/// What does not fit in a receipt. `date` says a moment in words: the engine knows no time zone. `stem` says how the question
/// at a place of its quiz begins, the place from 0.
#[must_use]
pub fn finding(finding: &Finding, date: &dyn Fn(Moment) -> String, stem: &dyn Fn(u32) -> String) -> String {
    match finding {
        Finding::Edited => "The file was changed after it was made.".to_owned(),
        Finding::ScoreDiffers { claimed, marked } => fill_blanks(
            "It claims @ of # points, and its answers are worth @ of #.",
            &[claimed.1.0 / Points::ITEM.0, marked.1.0 / Points::ITEM.0],
            &[&points(claimed.0), &points(marked.0)],
        ),
        Finding::ForeignAnswers { answers } => {
            fill_blanks("Answers to questions that are not in this quiz: #.", &[*answers], &[])
        }
        Finding::UnfitAnswer { place } => fill_blanks(
            "Its answer to question #, “@”, names something that the question does not offer, or is not finished.",
            &[place + 1],
            &[&stem(*place)],
        ),
        Finding::OtherSeed { found, given } => fill_blanks(
            "It names the quiz number #, and everybody had number #. Its answers are marked on that one.",
            &[*found, *given],
            &[],
        ),
        Finding::HintsNotGiven { place, .. } => fill_blanks(
            "It tells of a hint on question #, “@”, and this assignment has no hints. The hint is paid for.",
            &[place + 1],
            &[&stem(*place)],
        ),
        Finding::AnswerOutsideAttempt { place, at } => fill_blanks(
            "Question #, “@”, was answered at @, which is before the attempt began or after it was handed in.",
            &[place + 1],
            &[&stem(*place), &date(*at)],
        ),
        Finding::HandedInBeforeBegun => "It was handed in before it was begun.".to_owned(),
        Finding::InTheFuture { at } => fill_blanks("It was handed in at @, which is yet to come.", &[], &[&date(*at)]),
        Finding::StopsNotGiven => {
            "It tells that the clock was stopped, which this assignment does not allow. That time is not taken off."
                .to_owned()
        }
        Finding::StopsCannotBe => {
            "The moments at which it says that the clock was stopped do not fit the attempt and its answers. \
                                   That time is not taken off."
                .to_owned()
        }
        Finding::OverTime { answers, minutes } => {
            fill_blanks("Answers after the # minutes were over: #. They count.", &[*minutes, *answers], &[])
        }
        Finding::TooManyAttempts { attempt, most } => {
            fill_blanks("It is attempt #, and there were #. It does not count.", &[*attempt, *most], &[])
        }
    }
}

/// Points with two decimals where they are no whole number.
fn points(points: Points) -> String {
    let hundredths = points.hundredths();
    let whole = (hundredths / 100).to_string();
    match hundredths % 100 {
        0 => whole,
        rest => [&whole, ".", &(100 + rest).to_string()[1..]].concat(),
    }
}

/// What marking again cannot find, for teachers to read before they rely on it.
pub const NOT_FOUND: &[&str] = &[
    "Who answered: a name is what somebody typed.",
    "Help from others, from notes or from another program.",
    "Answers that were looked up: everything needed to work out the right ones is in the files of this page.",
    "Times: they come from the learner's clock, which can be set, and from a file that can be rewritten with a new checksum.",
    "What a learner did while the clock stood: the page hides the question then, and not what was read or noted before. A \
     stopped clock is no proof of a break.",
    "Attempts that were not handed in, and so whether an attempt is really the first.",
    "Where each learner has questions of their own: that somebody began again until the questions were easy.",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::bank::ItemId;

    fn item() -> ItemId {
        ItemId("figure-0123456789".into())
    }

    fn damages() -> [Damage; 4] {
        [
            Damage::Empty,
            Damage::TooLong { characters: 9_000, most: 8_000 },
            Damage::Letter { letter: '<', place: 7 },
            Damage::Changed,
        ]
    }

    fn assert_sentences(told: &[String]) {
        for sentence in told {
            assert!(sentence.ends_with('.') && !sentence.contains(['#', '@']), "{sentence}");
            assert!(sentence.starts_with(char::is_uppercase), "{sentence}");
        }
        let mut distinct: Vec<&String> = told.iter().collect();
        distinct.sort_unstable();
        distinct.dedup();
        assert_eq!(distinct.len(), told.len(), "each has its own sentence");
    }

    #[test]
    fn every_fault_of_an_assignment_is_a_sentence_with_its_data() {
        let other = |wanted: &str| Fault::OtherDossier {
            wanted: wanted.to_owned(),
            wanted_hash: "1".to_owned(),
            open: "syria".to_owned(),
            open_hash: "2".to_owned(),
        };
        let faults = [
            Fault::Unreadable,
            Fault::NewerVersion { found: 2, known: 1 },
            Fault::OtherGenerator { found: "9".to_owned(), known: "3".to_owned() },
            other("syria"),
            other("other"),
            Fault::UnknownLanguage { tag: "xx".to_owned() },
            Fault::UnknownItem { item: item() },
            Fault::TooLong { characters: 2_100, most: 2_000 },
            Fault::FileTooLarge { bytes: 1, most: 1 },
            Fault::NotJson { line: 1, column: 2 },
            Fault::NotAnAssignment,
        ];
        let damaged = damages().map(Fault::Code);
        let told: Vec<String> = faults.iter().chain(&damaged).map(assignment).collect();
        assert_sentences(&told);
        assert!(told[2].contains("Version 9") && told[7].contains("2100") && told[11].contains("link"));
        let marked: Vec<String> =
            faults.iter().map(|fault| marking(&marking::Fault::Assignment(fault.clone()))).collect();
        assert_sentences(&marked);
        for damage in damages() {
            let told = marking(&marking::Fault::Assignment(Fault::Code(damage)));
            assert!(told.contains("hand-in") && !told.contains("link"), "{told}");
        }
    }

    #[test]
    fn every_fault_of_a_receipt_is_a_sentence_with_its_data() {
        use receipt::Fault;
        let faults = [
            Fault::TooLarge { bytes: 1, most: 512 * 1024 },
            Fault::NotText,
            Fault::NotJson { line: 3, column: 4 },
            Fault::NotAReceipt,
            Fault::AnAssignment,
            Fault::NoneInText,
            Fault::NewerVersion { found: 3, known: 2 },
            Fault::Unreadable,
            Fault::TooManyAnswers { count: 1_001, most: 1_000 },
            Fault::RepeatedAnswer { item: item() },
            Fault::NameTooLong { bytes: 400 },
        ];
        let damaged = damages().map(Fault::Code);
        let told: Vec<String> = faults.iter().chain(&damaged).map(self::receipt).collect();
        assert_sentences(&told);
        assert!(told[0].contains("512 kB") && told[8].contains("1001") && told[11].contains("hand-in"));
    }

    #[test]
    fn every_finding_is_a_sentence_with_its_data() {
        let findings = [
            Finding::Edited,
            Finding::ScoreDiffers { claimed: (Points(720), Points(1440)), marked: (Points(360), Points(1440)) },
            Finding::ForeignAnswers { answers: 3 },
            Finding::UnfitAnswer { place: 0 },
            Finding::OtherSeed { found: 8, given: 7 },
            Finding::HintsNotGiven { place: 0, hints: 1 },
            Finding::AnswerOutsideAttempt { place: 2, at: Moment(5) },
            Finding::HandedInBeforeBegun,
            Finding::InTheFuture { at: Moment(5) },
            Finding::StopsNotGiven,
            Finding::StopsCannotBe,
            Finding::OverTime { answers: 2, minutes: 30 },
            Finding::TooManyAttempts { attempt: 2, most: 1 },
        ];
        let date = |moment: Moment| ["moment ", &moment.0.to_string()].concat();
        let stem = |place: u32| ["Which ", &place.to_string(), " …"].concat();
        let told: Vec<String> = findings.iter().map(|finding| self::finding(finding, &date, &stem)).collect();
        assert_sentences(&told);
        assert_eq!(told[1], "It claims 1 of 2 points, and its answers are worth 0.50 of 2.");
        assert!(told[6].starts_with("Question 3, “Which 2 …”, was answered at moment 5"), "{}", told[6]);
        assert!([3, 5].iter().all(|place: &usize| told[*place].contains("question 1, “Which 0 …”")));
        assert_sentences(&NOT_FOUND.iter().map(|sentence| (*sentence).to_owned()).collect::<Vec<_>>());
    }
}
