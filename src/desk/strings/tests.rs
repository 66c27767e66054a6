//! What the words of the desk say, in every language: all that they are given, and nothing in another script.

use super::{AR, DeskStrings, EN, RU};
use crate::engine::assignment::Fault;
use crate::engine::attempt::Moment;
use crate::engine::bank::{ItemId, Kind, Lack, Obstacle};
use crate::engine::compact::Damage;
use crate::engine::marking::{self, Finding};
use crate::engine::receipt;
use crate::engine::scorecard::Points;
use crate::engine::statistics::LEAST_LEARNERS;

const ALL: [&DeskStrings; 3] = [&EN, &RU, &AR];

/// Whether a letter belongs to the script of another language of the interface.
fn is_foreign(words: &DeskStrings, letter: char) -> bool {
    let is_cyrillic = ('\u{400}'..='\u{4ff}').contains(&letter);
    let is_arabic = ('\u{600}'..='\u{6ff}').contains(&letter);
    (is_cyrillic && words.lang != "ru") || (is_arabic && words.lang != "ar")
}

fn check(words: &DeskStrings, said: &str, given: &[&str]) {
    let lang = words.lang;
    assert!(!said.is_empty() && !said.contains(['#', '@']), "{lang}: {said}");
    assert!(!said.chars().any(|letter| is_foreign(words, letter)), "{lang}: {said}");
    for one in given {
        assert!(said.contains(one), "{lang}: “{said}” leaves out {one}");
    }
}

fn sentence(words: &DeskStrings, said: &str, given: &[&str]) {
    check(words, said, given);
    assert!(said.ends_with(['.', '?', '!']), "{}: {said}", words.lang);
}

#[test]
fn sentences_with_numbers_and_names_say_all_of_them() {
    for words in ALL {
        check(words, &(words.undone)(7), &["7"]);
        sentence(words, &(words.corrected)(13, 17, 16), &["13", "17", "16"]);
        check(words, &(words.dossier_has)(17, 638), &["17", "638"]);
        sentence(words, words.worded, &[]);
        sentence(words, words.last_article, &[]);
        check(words, &(words.there_are)(17), &["17"]);
        check(words, &(words.decided)(13, 17), &["13", "17"]);
        check(words, &(words.no_wording)("xx"), &["xx"]);
        check(words, &(words.drawn)(17), &["17"]);
        check(words, &(words.short_all)(17, 13), &["17", "13"]);
        check(words, &(words.short_of)("xx", 17, 13), &["xx", "17", "13"]);
        check(words, &(words.short_exist)(17), &["17"]);
        check(words, &(words.short_together)(17), &["17"]);
        sentence(words, &(words.short_whole)(17, 13), &["17", "13"]);
        check(words, &(words.offer)(17, ""), &["17"]);
        check(words, &(words.offer)(17, "xx 13"), &["17", ": xx 13"]);
        check(words, &(words.tells)("xx", "yy"), &["xx", "yy"]);
        check(words, &(words.tells_after)("xx", "yy"), &["xx", "yy"]);
        check(words, &(words.pin_left_out)("xx"), &["xx"]);
        check(words, &(words.question_of)(13, 17), &["13", "17"]);
        check(words, &(words.making)(13, 17), &["13", "17"]);
        check(words, &(words.found)(13, 17, 19, 19), &["13", "17", "19"]);
        check(words, &(words.found)(13, 17, 19, 23), &["13", "17", "19", "23"]);
        for said in [words.pin_of, words.ban_of, words.key_of, words.key_label, words.evidence_for, words.copy_of] {
            check(words, &said("xx"), &["xx"]);
        }
        check(words, &(words.key_place)(13, "xx"), &["13", "xx"]);
        check(words, &(words.characters)(17), &["17"]);
        check(words, &(words.too_few)(13, 17), &["13", "17"]);
        check(words, &(words.version)("B"), &["B"]);
        check(words, &(words.paper_points)(17), &["17", "1"]);
        check(words, &(words.scope_quiz)(17), &["17"]);
        check(words, &(words.scope_found)(17), &["17"]);
        check(words, &(words.lost)(17), &["17"]);
        check(words, &(words.piece_of)("xx", 17), &["xx", "17"]);
        check(words, &(words.marked_so_far)(13, 17), &["13", "17"]);
        check(words, &(words.marked_all)(13, 17), &["13", "17"]);
        check(words, &(words.bad)(17), &["17"]);
        check(words, &(words.lines)([13, 17, 19]), &["13", "17", "19"]);
        check(words, &(words.points_of)("1.5", "3", "50"), &["1.5", "3", "50"]);
        check(words, &(words.answered_of)(13, 17), &["13", "17"]);
        check(words, &(words.nameless)(17), &["17"]);
        check(words, &(words.renamed)("xx"), &["xx"]);
        sentence(words, &(words.claimed_twice)("xx"), &["xx"]);
        check(words, &(words.one_of_quizzes)(17), &["17"]);
        check(words, &(words.points_for)("0.5"), &["0.5", "1"]);
        sentence(words, &(words.several_quizzes)(17), &["17"]);
        check(words, &(words.attempt)(17), &["17"]);
        sentence(words, &(words.stood)(17), &["17"]);
        sentence(words, &(words.stood)(0), &[]);
        check(words, &(words.spread)(29, 13, Some((17, 19)), 23), &["29", "13", "17", "19", "23", "80"]);
        sentence(words, &(words.passing)(13, 17), &["13", "17"]);
        sentence(words, &(words.certain)(29, 13, 17), &["29", "13", "17"]);
        check(words, &(words.reliability)("0.5", "0.3", "0.7", 29), &["0.5", "0.3", "0.7", "29"]);
        check(words, &(words.tenth)(10, 19), &["10", "19"]);
        check(words, &(words.item_numbers)(13, 17, 19, 23), &["13", "17", "19", "23"]);
        check(words, &(words.working)(13, 17), &["13", "17"]);
        check(words, &(words.chosen)(13, 17, 19), &["13", "17", "19"]);
    }
}

#[test]
fn every_fault_finding_and_lack_is_told_in_whole_sentences() {
    let damages = [
        Damage::Empty,
        Damage::TooLong { characters: 9, most: 17 },
        Damage::Letter { letter: '+', place: 17 },
        Damage::Changed,
    ];
    let other = |open: &str| Fault::OtherDossier {
        wanted: "xx".to_owned(),
        wanted_hash: String::new(),
        open: open.to_owned(),
        open_hash: String::new(),
    };
    for words in ALL {
        for damage in damages {
            sentence(words, &(words.assignment_fault)(&Fault::Code(damage)), &[]);
            let why = (words.receipt_fault)(&receipt::Fault::Code(damage));
            sentence(words, &why, &[]);
            let within = marking::Fault::Assignment(Fault::Code(damage));
            sentence(words, &(words.marking_fault)(&within), &[&why]);
        }
        sentence(words, &(words.assignment_fault)(&other("xx")), &["xx"]);
        sentence(words, &(words.marking_fault)(&marking::Fault::Assignment(other("yy"))), &["xx", "yy"]);
        let generator = Fault::OtherGenerator { found: "13".to_owned(), known: "17".to_owned() };
        sentence(words, &(words.assignment_fault)(&generator), &["13", "17"]);
        sentence(words, &(words.assignment_fault)(&Fault::TooLong { characters: 17, most: 13 }), &["17", "13"]);
        sentence(words, &(words.receipt_fault)(&receipt::Fault::TooManyAnswers { count: 17, most: 13 }), &["17", "13"]);
        let date = |moment: Moment| ["<", &moment.0.to_string(), ">"].concat();
        let stem = |place: u32| ["<", &place.to_string(), ">"].concat();
        let possible = Points(Points::ITEM.0 * 13);
        let quarter = Points(Points::ITEM.0 / 4);
        let differs = Finding::ScoreDiffers { claimed: (quarter, possible), marked: (Points(0), possible) };
        sentence(words, &(words.finding_told)(&differs, &date, &stem), &["13", "25"]);
        sentence(words, &(words.finding_told)(&Finding::InTheFuture { at: Moment(5) }, &date, &stem), &["<5>"]);
        let over = Finding::OverTime { answers: 13, minutes: 17 };
        sentence(words, &(words.finding_told)(&over, &date, &stem), &["13", "17"]);
        for finding in [Finding::UnfitAnswer { place: 16 }, Finding::HintsNotGiven { place: 16, hints: 1 }] {
            sentence(words, &(words.finding_told)(&finding, &date, &stem), &["17", "<16>"]);
        }
        let outside = Finding::AnswerOutsideAttempt { place: 16, at: Moment(5) };
        sentence(words, &(words.finding_told)(&outside, &date, &stem), &["17", "<16>", "<5>"]);
        sentence(words, &(words.finding_told)(&Finding::ForeignAnswers { answers: 13 }, &date, &stem), &["13"]);
        sentence(words, &(words.receipt_fault)(&receipt::Fault::RepeatedAnswer { item: ItemId("x-1".into()) }), &[]);
        for fault in [receipt::Fault::AnAssignment, receipt::Fault::NoneInText] {
            sentence(words, &(words.receipt_fault)(&fault), &[]);
        }
        for said in
            [words.is_narrow, words.is_wide, words.not_exams, words.title_cut, words.one_example, words.zip_empty]
        {
            sentence(words, said, &[]);
        }
        for said in [words.no_reliability, words.no_discrimination] {
            sentence(words, said, &[&LEAST_LEARNERS.to_string()]);
        }
        for finding in [Finding::StopsNotGiven, Finding::StopsCannotBe] {
            sentence(words, &(words.finding_told)(&finding, &date, &stem), &[]);
        }
        let other_seed = Finding::OtherSeed { found: 13, given: 17 };
        sentence(words, &(words.finding_told)(&other_seed, &date, &stem), &["13", "17"]);
        for kind in Kind::ALL {
            sentence(words, &(words.lack)(&Lack { kind: *kind, why: Obstacle::NothingToAsk }), &[]);
            let why = Obstacle::NothingKept { too_few_proven: 13, key_stands_out: 17, stem_unfit: 19 };
            sentence(words, &(words.lack)(&Lack { kind: *kind, why }), &["13", "17", "19"]);
        }
        words.always_lost.iter().for_each(|said| sentence(words, said, &[]));
        assert_eq!(words.always_lost.len(), EN.always_lost.len());
    }
}

#[test]
fn what_marking_cannot_see_is_said_in_every_language() {
    let named = [
        ["another browser", "private window", "a friend", "anyone who has the link", "its checksum", "whose help"],
        ["другом браузере", "приватном окне", "друг", "у кого есть ссылка", "контрольной суммой", "чьей помощью"],
        ["متصفح آخر", "نافذة خاصة", "صديق", "لكل من لديه الرابط", "رمز التحقق", "بمساعدة من"],
    ];
    for (words, named) in ALL.into_iter().zip(named) {
        sentence(words, words.what_marking_shows, &named);
        let longest = words.what_marking_shows.split(['.', ':']).map(|part| part.chars().count()).max();
        assert!(longest < Some(110), "{}: {longest:?} letters without a stop", words.lang);
    }
}
