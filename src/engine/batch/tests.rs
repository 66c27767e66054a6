use std::rc::Rc;

use super::*;
use crate::engine::assignment::{Assignment, Preset, Seeds, Title, link};
use crate::engine::attempt::{Attempt, Manner, Stops};
use crate::engine::bank::candidates;
use crate::engine::marking::{Finding, settle};
use crate::engine::memory::Certainty;
use crate::engine::paper::right;
use crate::engine::quiz::{Blueprint, Drawer, Recipe};
use crate::engine::reasoning::Knowledge;
use crate::engine::receipt::{Learner, Receipt, Slip};
use crate::engine::statistics::csv::Reader;
use crate::engine::statistics::table::{self, lines, to_json};
use crate::engine::wording;
use crate::shipped;

const NOW: Moment = Moment(1_800_003_600_000);

/// Receipts of several learners to two assignments, and what is none in between. Some are edited.
fn pile(knowledge: &Knowledge<'_>) -> Vec<Vec<u8>> {
    let dossier = knowledge.dossier;
    let drawer = Drawer::new(knowledge, wording::for_language("en").expect("English"));
    let pool = candidates(knowledge);
    let mut pile = Vec::new();
    for learner in 0..24_u32 {
        let seeds = if learner % 3 == 0 { Seeds::Shared } else { Seeds::Own };
        let recipe = Recipe::new(dossier, 7, Blueprint::even(9, dossier));
        let title = Title::new("=1+1").filter(|_| seeds == Seeds::Shared);
        let assignment = Assignment { seeds, title, ..Assignment::new(dossier, recipe, Preset::Homework.policy()) };
        let quiz = Rc::new(drawer.draw(&assignment.recipe_for(if seeds == Seeds::Own { learner } else { 7 })).quiz);
        let mut attempt = Attempt::new(quiz.clone()).begun_at(Moment(1_800_000_000_000));
        for place in (0..9).filter(|place| (place + learner) % 4 != 0) {
            attempt = attempt.put(place, right(&quiz.items[place as usize]));
            attempt = attempt.submit(place, Moment(1_800_000_060_000)).expect("an answer");
        }
        let code = link::code(&assignment, dossier, &pool).expect("a code");
        let slip = Slip {
            assignment: code,
            attempt: 1 + learner % 2,
            learner: Learner::new(&format!("Ана {learner}")),
            stops: Stops::default(),
        };
        let mut receipt = Receipt::new(slip, &attempt, &assignment.policy, NOW);
        match learner {
            4 => receipt.claimed = receipt.claimed.map(|(_, possible)| (possible, possible)),
            5 => receipt.answers[0].item.0 = "nothing".into(),
            6 => receipt.seed = 99,
            8 => receipt.handed_in = Moment(NOW.0 * 2),
            9 => receipt.handed_in = Moment(0),
            10 => receipt.begun = None,
            11 => receipt.attempt = 99,
            13 => {
                receipt.answers[0].manner = Manner { certainty: Some(Certainty::Low), hints: 2 };
                receipt.answers[1].manner = Manner { certainty: Some(Certainty::High), hints: 0 };
            }
            12 => receipt.stops = Stops::new(vec![Moment(1_800_000_070_000)]).expect("stops"),
            _ => {}
        }
        let file = receipt::write_file(&receipt);
        pile.push(if learner == 7 { file.replace("Ана", "Бек") } else { file }.into_bytes());
        if learner % 5 == 0 {
            pile.push(b"{\"format\":\"something else\"}".to_vec());
        }
    }
    pile
}

/// What came of a pile that was marked in batches of this size, each by a hand of its own that wrote it as bytes.
fn marked(knowledge: &Knowledge<'_>, pile: &[Vec<u8>], size: usize) -> (Batch, Vec<u32>) {
    let (mut class, mut unmarked) = (Batch::default(), Vec::new());
    for (number, receipts) in pile.chunks(size).enumerate() {
        let mut marker = Marker::new(knowledge);
        let mut batch = Batch::default();
        for (place, receipt) in (0..).zip(receipts) {
            if batch.mark(&mut marker, receipt, NOW).is_err() {
                batch.unmarked.push(place);
            }
        }
        let batch = Batch::unpack(&batch.pack()).expect("what was written");
        unmarked.extend(batch.unmarked.iter().map(|place| (number * size) as u32 + place));
        class.append(batch);
    }
    (class, unmarked)
}

fn table(batch: &Batch) -> String {
    let standings = settle(&batch.rows, |row| batch.counting(row));
    let mut statistics = batch.places.clone();
    batch.records.iter().for_each(|record| statistics.add(record));
    let lines = lines((&batch.rows, &standings, &batch.records), &batch.assigned, None);
    to_json(&lines, &statistics, &|_| Vec::new()).collect()
}

#[test]
fn a_class_is_the_same_in_whatever_batches_it_was_marked() {
    let dossier = crate::engine::dossier::read(shipped::TEXT).expect("a dossier").dossier;
    let knowledge = Knowledge::new(&dossier);
    let pile = pile(&knowledge);
    let mut whole = Batch::default();
    let mut marker = Marker::new(&knowledge);
    let mut bad = Vec::new();
    for (place, receipt) in (0_u32..).zip(&pile) {
        if whole.mark(&mut marker, receipt, NOW).is_err() {
            bad.push(place);
        }
    }
    assert_eq!(bad.len(), 5, "what is no receipt stops nothing");
    assert!(whole.rows.iter().any(|row| row.findings.contains(&Finding::Edited)));
    let findings: usize = whole.rows.iter().map(|row| row.findings.len()).sum();
    assert!(findings >= 7, "{findings}");
    for size in [1, 2, 7, 100] {
        let (class, unmarked) = marked(&knowledge, &pile, size);
        assert_eq!(class.rows, whole.rows, "{size}");
        assert_eq!(class.assigned, whole.assigned, "{size}");
        for (record, wanted) in class.records.iter().zip(&whole.records) {
            assert_eq!(record, wanted, "{size}");
        }
        assert_eq!(unmarked, bad);
        assert_eq!(table(&class), table(&whole), "{size}");
    }
}

#[test]
fn one_quiz_of_a_class_has_lines_columns_and_questions_of_its_own() {
    let dossier = crate::engine::dossier::read(shipped::TEXT).expect("a dossier").dossier;
    let knowledge = Knowledge::new(&dossier);
    let mut pile = pile(&knowledge);
    // The first and the third are of two quizzes, and come once more.
    pile.extend([pile[0].clone(), pile[2].clone()]);
    let (class, _) = marked(&knowledge, &pile, 5);
    let standings = settle(&class.rows, |row| class.counting(row));
    let all = lines((&class.rows, &standings, &class.records), &class.assigned, None);
    assert_eq!((all.len(), class.assigned.len()), (26, 2));
    let mut together = 0;
    for (number, Assigned { code, title, .. }) in (1_u32..).zip(&class.assigned) {
        let of_quiz = lines((&class.rows, &standings, &class.records), &class.assigned, Some(code));
        together += of_quiz.len();
        assert!(of_quiz.iter().all(|line| line.quiz == number && line.row.assignment == *code));
        let copies = || of_quiz.iter().filter_map(|line| Some((line, line.standing.copy_of? as usize)));
        assert_eq!(copies().count(), 1);
        copies().for_each(|(copy, of)| assert_eq!(of_quiz[of].row.run, copy.row.run, "{number}"));
        let mut statistics = class.places.clone();
        of_quiz.iter().for_each(|line| statistics.add(line.record));
        let items = statistics.items().iter().filter(|item| item.shown > 0).count();
        assert_eq!(items == 9, number == 1, "{items}: the second has questions of each learner's own");
        let csv: String = table::class(&of_quiz, &statistics, Reader::Program, &|_| Vec::new()).collect();
        let width = csv.lines().next().expect("a head").split(',').count();
        // Points and what was chosen, and in the second also how sure somebody was, and hints.
        assert_eq!(width, 20 + items * if number == 1 { 2 } else { 4 });
        assert!(csv.lines().all(|line| line.split(',').count() == width));
        assert_eq!(**title, *["=1+1", ""][number as usize - 1]);
        let titles = csv.lines().skip(1).map(|line| line.rsplit(',').nth(1));
        assert!(titles.into_iter().all(|found| found == Some(&**title)));
        let safe: String = table::class(&of_quiz, &statistics, Reader::Spreadsheet, &|_| Vec::new()).collect();
        assert_eq!(safe.matches(",'=1+1,").count(), if number == 1 { of_quiz.len() } else { 0 });
        let json: serde_json::Value =
            serde_json::from_str(&to_json(&of_quiz, &statistics, &|_| Vec::new()).collect::<String>()).expect("JSON");
        assert_eq!(json["items"].as_array().map(Vec::len), Some(items));
        assert_eq!(json["learners"][0]["title"].as_str(), (number == 1).then_some("=1+1"));
    }
    assert_eq!(together, all.len());
}

#[test]
fn bytes_that_are_cut_off_are_no_batch() {
    let dossier = crate::engine::dossier::read(shipped::TEXT).expect("a dossier").dossier;
    let knowledge = Knowledge::new(&dossier);
    let mut batch = Batch::default();
    let mut marker = Marker::new(&knowledge);
    for receipt in &pile(&knowledge)[..2] {
        let _ = batch.mark(&mut marker, receipt, NOW);
    }
    let bytes = batch.pack();
    assert!((0..bytes.len()).step_by(13).all(|end| Batch::unpack(&bytes[..end]).is_none()));
}
