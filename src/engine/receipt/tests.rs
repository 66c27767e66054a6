use std::rc::Rc;

use super::*;
use crate::engine::assignment::{Assignment, Preset, What, When, link};
use crate::engine::bank::{OptionId, Solution, Widget, candidates};
use crate::engine::compact::Damage;
use crate::engine::quiz::{Blueprint, Recipe, draw};
use crate::engine::reasoning::Knowledge;
use crate::engine::wording;
use crate::shipped;

/// A learner who gives the first answer that can be given to every item but the last `left`, and sees the points at once.
fn receipt(name: &str, items: u32, left: u32) -> Receipt {
    let policy = Preset::Practice.policy();
    receipt_under(&Policy { shown: policy.shown.with(What::Score, When::AfterEach), ..policy }, name, items, left)
}

fn receipt_under(policy: &Policy, name: &str, items: u32, left: u32) -> Receipt {
    let dossier = crate::engine::dossier::read(shipped::TEXT).expect("a dossier").dossier;
    let knowledge = Knowledge::new(&dossier);
    let recipe = Recipe::new(&dossier, 7, Blueprint::even(items, &dossier));
    let assignment = Assignment::new(&dossier, recipe, *policy);
    let code = link::code(&assignment, &dossier, &candidates(&knowledge)).expect("a code");
    let words = wording::for_language("en").expect("English");
    let quiz = Rc::new(draw(&knowledge, words, &assignment.recipe).quiz);
    let mut attempt = Attempt::new(quiz).begun_at(Moment(1_800_000_000_000));
    for place in 0..items - left {
        let (item, _) = attempt.item(place).expect("an item");
        let response = any(item);
        let at = Moment(1_800_000_000_000 + 30_000 * i64::from(place));
        attempt = attempt.put(place, response).submit(place, at).expect("an answer");
    }
    let slip = Slip { assignment: code, attempt: 1, learner: Learner::new(name), stops: Stops::default() };
    Receipt::new(slip, &attempt, &assignment.policy, Moment(1_800_001_000_000))
}

fn any(item: &crate::engine::bank::Item) -> Response {
    let first = |choices: &[crate::engine::bank::Choice]| choices.first().map(|choice| choice.id.clone());
    match (&item.question.widget, &item.key.solution) {
        (Widget::Single { options }, _) => Response::Single(first(options)),
        (Widget::Rows { labels, rows }, _) => {
            Response::Rows(rows.iter().filter_map(|row| Some((row.id.clone(), first(labels)?))).collect())
        }
        (Widget::Match { .. }, Solution::Match { stems }) => {
            Response::Match(stems.iter().map(|key| (key.row.clone(), key.label.clone())).collect())
        }
        (Widget::Order { entries }, _) => Response::Order(entries.iter().map(|entry| entry.id.clone()).collect()),
        (Widget::TwoStep { options, evidence }, _) => Response::TwoStep {
            answer: first(options),
            evidence: evidence.iter().map(|group| first(&group.options)).collect(),
        },
        _ => Response::empty(&item.question.widget),
    }
}

#[test]
fn both_forms_give_the_receipt_again_finished_or_not() {
    for (name, left) in [("Ana", 0), ("", 24), ("Ёжик в тумане", 5), ("李小龙 «<b>»", 1)] {
        let receipt = receipt(name, 24, left);
        assert_eq!((receipt.answers.len() as u32, receipt.is_finished), (24 - left, left == 0));
        let whole = Read { receipt: receipt.clone(), is_intact: true };
        assert_eq!(read(write_file(&receipt).as_bytes()), Ok(whole.clone()));
        assert_eq!(read(write_text(&receipt).as_bytes()), Ok(whole));
    }
}

/// The same receipt with a clock that was stopped at these moments of it.
fn stopped(receipt: &Receipt, moments: &[i64]) -> Receipt {
    let begun = receipt.begun.expect("a beginning").0;
    let stops = Stops::new(moments.iter().map(|moment| Moment(begun + moment)).collect()).expect("stops");
    Receipt { stops, ..receipt.clone() }
}

#[test]
fn a_receipt_tells_no_points_that_learners_are_not_shown() {
    let shown = |when| Policy { shown: Preset::Test.policy().shown.with(What::Score, when), ..Preset::Test.policy() };
    for (when, left, is_told) in [
        (When::AfterEach, 3, true),
        (When::AfterEach, 0, true),
        (When::AtEnd, 3, false),
        (When::AtEnd, 0, true),
        (When::Never, 3, false),
        (When::Never, 0, false),
    ] {
        let receipt = receipt_under(&shown(when), "Ana", 12, left);
        assert_eq!(receipt.claimed.is_some(), is_told, "{when:?}, {left} left");
        let file = write_file(&receipt);
        assert_eq!((file.contains("earned"), file.contains("receipt/3")), (is_told, !is_told));
        let whole = Read { receipt: receipt.clone(), is_intact: true };
        let stopped = stopped(&receipt, &[40_000, 90_000]);
        assert_eq!(read(file.as_bytes()), Ok(whole.clone()));
        assert_eq!(read(write_text(&receipt).as_bytes()), Ok(whole));
        assert_eq!(read(write_text(&stopped).as_bytes()).map(|read| read.receipt), Ok(stopped));
    }
}

#[test]
fn a_stopped_clock_is_carried_in_version_2_and_version_1_stays_as_it_was() {
    let before = receipt("Ana", 12, 2);
    assert!(write_file(&before).contains(r#""format":"collate-receipt/1""#) && !write_file(&before).contains("stops"));
    for moments in [&[40_000_i64][..], &[40_000, 90_000], &[1, 1, 5, 70_000, i64::MAX / 2]] {
        let receipt = stopped(&before, moments);
        assert_ne!(receipt.run(), before.run(), "it is another run");
        assert!(write_file(&receipt).contains(r#""format":"collate-receipt/2""#));
        let whole = Read { receipt: receipt.clone(), is_intact: true };
        assert_eq!(read(write_file(&receipt).as_bytes()), Ok(whole.clone()));
        assert_eq!(read(write_text(&receipt).as_bytes()), Ok(whole));
    }
    let twice = stopped(&before, &[40_000, 90_000, 200_000, 800_000]);
    assert!(write_text(&twice).len() <= write_text(&before).len() + 30);
}

#[test]
fn stops_that_cannot_be_are_refused_whole() {
    let receipt = stopped(&receipt("Ana", 6, 2), &[40_000, 90_000]);
    let file = write_file(&receipt);
    let stops = r#""stops":[1800000040000,1800000090000]"#;
    assert!(file.contains(stops), "{file}");
    let million = [r#""stops":["#, &"1,".repeat(100_000), "1]"].concat();
    for bad in [
        r#""stops":[1800000090000,1800000040000]"#,
        r#""stops":[1800000040000,1800000090000,1800000050000,1800000060000]"#,
        r#""stops":[1800000040000,-1]"#,
        r#""stops":[1800000040000,9223372036854775808]"#,
        r#""stops":[1800000040000,"x"]"#,
        r#""stops":1800000040000"#,
        r#""stops":[]"#,
        &million,
    ] {
        assert_eq!(read(file.replace(stops, bad).as_bytes()), Err(Fault::Unreadable), "{bad:.80}");
    }
    assert_eq!(read(file.replace("receipt/2", "receipt/1").as_bytes()), Err(Fault::Unreadable), "a field of version 2");
    let fewer = file.replace(stops, r#""stops":[1800000040000,1800000060000]"#);
    assert!(!read(fewer.as_bytes()).expect("a receipt").is_intact, "an edit is noticed");
}

#[test]
fn thirty_answers_are_a_short_text() {
    let text = write_text(&receipt("Ana", 30, 0));
    assert!(text.len() < 2_500, "{} characters", text.len());
}

#[test]
fn mail_programs_may_break_the_text() {
    let receipt = receipt("Ana", 12, 0);
    let text = write_text(&receipt);
    let broken: Vec<String> =
        text.as_bytes().chunks(60).map(|line| String::from_utf8_lossy(line).into_owned()).collect();
    let mail = ["Hello,\n", &broken.join("\r\n"), "\nAna"].concat();
    let found = pieces(mail.as_bytes()).expect("a text");
    assert_eq!(found.len(), 1);
    assert_eq!(read(found[0].as_bytes()).map(|read| read.receipt), Ok(receipt));
}

#[test]
fn mails_that_quote_both_forms_give_receipts_that_are_intact() {
    let whole = |name: &str| Read { receipt: receipt(name, 12, 2), is_intact: true };
    let (ana, ben) = (whole("Ana Maria"), whole("Бен"));
    for width in [40, 76, 998] {
        // Programs break lines at blanks, or else anywhere.
        let file = write_file(&ana.receipt).replace("Ana Maria", "Ana\n> > Maria");
        let broken = |text: &str| {
            let lines: Vec<String> =
                text.as_bytes().chunks(width).map(|line| String::from_utf8_lossy(line).into()).collect();
            lines.join("\r\n> > ")
        };
        let (text, plain) = (broken(&write_text(&ben.receipt)), write_file(&ben.receipt));
        let mail = ["Dear all,\n\n> On Monday {Ana} wrote:\n> > ", &file, "\n> > ", &text, "\n\n", &plain].concat();
        let found = pieces(mail.as_bytes()).expect("a text");
        let read: Vec<_> = found.iter().map(|piece| read(piece.as_bytes())).collect();
        assert_eq!(read, [Ok(ana.clone()), Ok(ben.clone()), Ok(ben.clone())]);
    }
    // Anywhere but in the word that it is found by and in the name, where a break is a blank.
    let file = write_file(&receipt("", 12, 2));
    for place in 10..file.len() - 1 {
        let found = pieces([&file[..place], "\n> ", &file[place..]].concat().as_bytes()).expect("a text");
        let is_in_name = file[..place].ends_with("\"learner\":\"");
        assert!(is_in_name || read(found[0].as_bytes()).is_ok_and(|read| read.is_intact), "{place}: {}", found[0]);
    }
}

#[test]
fn every_changed_letter_of_the_text_is_refused_or_gives_the_same() {
    let receipt = receipt("Ana", 6, 2);
    let text = write_text(&receipt);
    for place in 0..text.len() {
        for new in "AZaz09-_.: é".chars() {
            let changed = [&text[..place], &new.to_string(), &text[place + 1..]].concat();
            assert!(read(changed.as_bytes()).map_or(true, |read| read.receipt == receipt), "{place} {new}");
        }
    }
}

#[test]
fn an_edited_file_is_read_and_does_not_look_intact() {
    let receipt = receipt("Ana", 6, 2);
    let file = write_file(&receipt);
    for (old, new) in [
        (format!(r#""earned":{}"#, receipt.claimed.expect("points").0.0), r#""earned":4320"#.to_owned()),
        (r#""learner":"Ana""#.to_owned(), r#""learner":"Bea""#.to_owned()),
        (r#""handed_in":1800001000000"#.to_owned(), r#""handed_in":1700001000000"#.to_owned()),
        (r#""seed":7"#.to_owned(), r#""seed":8"#.to_owned()),
    ] {
        assert!(file.contains(&old), "{old} in {file}");
        let edited = read(file.replace(&old, &new).as_bytes()).expect("a receipt");
        assert!(!edited.is_intact, "{new}");
    }
    let spaced = file.replace(',', " ,\n ");
    assert_eq!(read(spaced.as_bytes()), Ok(Read { receipt, is_intact: true }), "white space is no edit");
}

#[test]
fn each_bad_file_has_its_own_reason() {
    let file = write_file(&receipt("Ana", 6, 0));
    let fault = |text: &str| read(text.as_bytes()).expect_err("a fault");
    assert_eq!(fault(""), Fault::Code(Damage::Empty));
    assert_eq!(read(&[0xff, 0xfe]), Err(Fault::NotText));
    assert_eq!(fault("{"), Fault::NotJson { line: 1, column: 2 });
    assert_eq!(fault("[]"), Fault::NotAReceipt);
    for text in [
        "hello there!",
        "Dear teacher, here it is.",
        "hello",
        "# Read me\n\nhttps://example.org/a/long/address/of-a-page\n",
    ] {
        assert_eq!(fault(text), Fault::NoneInText, "{text}");
    }
    let code = write_text(&receipt("Ana", 6, 0)).replace("collate:", "");
    assert_eq!(fault(&code[..code.len() - 9]), Fault::Code(Damage::Changed), "a code without its first word");
    assert_eq!(fault("collate:AA!"), Fault::Code(Damage::Letter { letter: '!', place: 3 }));
    assert_eq!(fault("https://example.org/quiz/#/assigned/AAAA"), Fault::AnAssignment);
    assert_eq!(fault(&file.replace("receipt/1", "receipt/9")), Fault::NewerVersion { found: 9, known: 3 });
    assert_eq!(fault(&file.replace("collate-receipt/1", "collate-assignment/1")), Fault::AnAssignment);
    assert_eq!(fault(&file.replace("collate-receipt/1", "collate-other/1")), Fault::NotAReceipt);
    assert_eq!(fault(&file.replace(r#""seed":7"#, r#""seed":-7"#)), Fault::Unreadable);
    assert_eq!(fault(&file.replace(r#""seed":7"#, r#""seed":7,"grade":"A""#)), Fault::Unreadable);
    assert!(matches!(fault(&file[..file.len() / 2]), Fault::NotJson { .. }));
    let deep = [&"[".repeat(200_000)[..], &"]".repeat(200_000)].concat();
    assert!(matches!(fault(&deep), Fault::NotJson { .. }));
    let million = [r#"{"format":"collate-receipt/1","answers":["#, &"1,".repeat(1_000_000), "1]}"].concat();
    assert!(matches!(fault(&million), Fault::TooLarge { .. }));
    let many = [r#"{"format":"collate-receipt/1","answers":["#, &"1,".repeat(100_000), "1]}"].concat();
    assert_eq!(fault(&many), Fault::TooManyAnswers { count: 100_001, most: Receipt::MOST_ANSWERS });
    let long = file.replace(r#""learner":"Ana""#, &format!(r#""learner":"{}""#, "я".repeat(200)));
    assert_eq!(fault(&long), Fault::NameTooLong { bytes: 400 });
}

#[test]
fn one_question_answered_twice_is_refused() {
    let mut receipt = receipt("Ana", 6, 0);
    receipt.answers[3] = Answer { at: Moment(0), ..receipt.answers[0].clone() };
    let item = receipt.answers[0].item.clone();
    assert_eq!(read(write_file(&receipt).as_bytes()), Err(Fault::RepeatedAnswer { item: item.clone() }));
    assert_eq!(read(write_text(&receipt).as_bytes()), Err(Fault::RepeatedAnswer { item }));
}

#[test]
fn ids_of_any_form_are_carried() {
    let mut receipt = receipt("Ana", 6, 0);
    receipt.answers[0].item = ItemId("not like others".into());
    receipt.answers[1].response = Response::Single(Some(OptionId("alpha".into())));
    receipt.answers[2].response = Response::TwoStep { answer: None, evidence: vec![None, Some(OptionId("0".into()))] };
    receipt.answers[3].at = Moment(i64::MIN);
    receipt.answers[4].at = Moment(i64::MAX);
    assert_eq!(read(write_text(&receipt).as_bytes()).map(|read| read.receipt), Ok(receipt));
}

#[test]
fn a_name_is_data_without_what_could_hide_another() {
    assert_eq!(Learner::new("  Ana \n\t Lee \u{202e}\u{0} ").as_str(), "Ana Lee");
    assert_eq!(Learner::new("<script>=1+1").as_str(), "<script>=1+1");
    assert_eq!(Learner::new(&"я".repeat(10_000)).as_str().chars().count(), Learner::MOST);
    assert_eq!(Learner::new(" ").as_str(), "");
}

#[test]
fn a_file_whose_lines_a_mail_program_broke_anywhere_is_the_file_that_was_made() {
    // By these letters a receipt is found.
    const BEGIN: usize = "{\"format\"".len();
    for name in ["Ana Maria", "Anna-Katharina von \"der\" Aue", "Ёжик в тумане"] {
        let receipt = receipt(name, 3, 0);
        let file = write_file(&receipt);
        let whole = Ok(Read { receipt, is_intact: true });
        let places: Vec<usize> = file.char_indices().map(|(place, _)| place).collect();
        let is_whole = |text: &str, told: &str| {
            let found = pieces(text.as_bytes()).expect("a text");
            assert_eq!(found.len(), 1, "{told}");
            assert_eq!(read(found[0].as_bytes()), whole, "{told}");
        };
        for place in &places[BEGIN..] {
            let (before, after) = file.split_at(*place);
            is_whole(&[before, "\n", after].concat(), &[before, "|", after].concat());
            // Programs that look for a space leave it at either end, or put the break in its place.
            if let Some(after) = after.strip_prefix(' ') {
                is_whole(&[before, "\n", after].concat(), &[before, "||", after].concat());
            }
        }
        // Every 76 letters, from each of them on.
        for first in BEGIN..=76 {
            let lines: Vec<String> = std::iter::once(&places[..first])
                .chain(places[first..].chunks(76))
                .map(|line| line.iter().filter_map(|place| file[*place..].chars().next()).collect())
                .collect();
            is_whole(&lines.join("\n"), &lines.join("|"));
        }
    }
}

#[test]
fn no_name_is_mended_that_was_written_otherwise() {
    let receipt = receipt("Ana Maria", 3, 0);
    for other in ["Ana", "AnaMaria", "Ana Mario", "Maria Ana"] {
        let edited = write_file(&receipt).replace("Ana Maria", other);
        let read = read(edited.as_bytes()).expect("a receipt");
        assert_eq!((read.is_intact, read.receipt.learner.as_str()), (false, other));
    }
}
