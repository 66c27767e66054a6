use super::*;
use crate::engine::assignment::{Attempts, Counts, Dates, Minutes, Policy, Preset, Seeds, TimeLimit, What, When};
use crate::engine::attempt::{Attempt, Response, Stops};
use crate::engine::bank::{ItemId, OptionId, Widget};
use crate::engine::dossier::Dossier;
use crate::engine::paper::right;
use crate::engine::quiz::{Blueprint, Recipe, draw};
use crate::engine::receipt::{self, Slip};
use crate::engine::wording;
use crate::shipped;

const BEGUN: Moment = Moment(1_800_000_000_000);
const NOW: Moment = Moment(1_800_003_600_000);

fn shipped() -> Dossier {
    crate::engine::dossier::read(shipped::TEXT).expect("a dossier").dossier
}

fn assignment(dossier: &Dossier, seeds: Seeds, policy: Policy) -> Assignment {
    let recipe = Recipe::new(dossier, 7, Blueprint::even(12, dossier));
    Assignment { seeds, ..Assignment::new(dossier, recipe, policy) }
}

/// A learner who is right on the first `right` items and leaves the others open.
fn handed_in(assignment: &Assignment, knowledge: &Knowledge<'_>, name: &str, seed: u32, rights: u32) -> Receipt {
    let words = wording::for_language("en").expect("English");
    let quiz = Rc::new(draw(knowledge, words, &assignment.recipe_for(seed)).quiz);
    let mut attempt = Attempt::new(quiz).begun_at(BEGUN);
    for place in 0..rights {
        let (item, _) = attempt.item(place).expect("an item");
        let response = right(item);
        let at = Moment(BEGUN.0 + 60_000 * i64::from(place + 1));
        attempt = attempt.put(place, response).submit(place, at).expect("an answer");
    }
    let code = link::code(assignment, knowledge.dossier, &candidates(knowledge)).expect("a code");
    let slip = Slip { assignment: code, attempt: 1, learner: Learner::new(name), stops: Stops::default() };
    Receipt::new(slip, &attempt, &assignment.policy, NOW)
}

fn whole(receipt: Receipt) -> Read {
    Read { receipt, is_intact: true }
}

#[test]
fn marks_are_those_that_the_learner_saw() {
    let dossier = shipped();
    let knowledge = Knowledge::new(&dossier);
    let mut marker = Marker::new(&knowledge);
    for seeds in [Seeds::Shared, Seeds::Own] {
        let homework = Preset::Homework.policy();
        let shown = homework.shown.with(What::Score, When::AfterEach);
        let assignment = assignment(&dossier, seeds, Policy { shown, ..homework });
        for (seed, rights) in [(7, 12), (7, 5), (7, 0), (99, 8)] {
            if seeds == Seeds::Shared && seed != 7 {
                continue;
            }
            let receipt = handed_in(&assignment, &knowledge, "Ana", seed, rights);
            let marked = marker.mark(&whole(receipt.clone()), NOW).expect("marks");
            assert_eq!(marked.row.findings, []);
            assert_eq!(Some((marked.row.earned(), marked.row.possible())), receipt.claimed);
            assert_eq!((marked.row.earned(), marked.row.answered), (Points::of_items(rights), rights));
            assert_eq!(marked.quiz.recipe.seed, seed);
        }
    }
}

#[test]
fn what_an_edit_shows_is_told_and_the_marks_stay_right() {
    let dossier = shipped();
    let knowledge = Knowledge::new(&dossier);
    let mut marker = Marker::new(&knowledge);
    let time = Minutes::new(3).map(|minutes| TimeLimit { minutes, pause: Pause::None });
    let assignment = assignment(&dossier, Seeds::Shared, Policy { time, ..Preset::Test.policy() });
    let receipt = handed_in(&assignment, &knowledge, "Ana", 7, 3);
    let mut findings = |change: &dyn Fn(&mut Receipt)| {
        let mut changed = receipt.clone();
        change(&mut changed);
        let row = marker.mark(&whole(changed), NOW).expect("marks").row;
        assert!(row.earned() <= Points::of_items(3));
        row.findings
    };
    assert_eq!(findings(&|_| {}), []);
    let marked = (Points::of_items(3), Points::of_items(12));
    assert_eq!(
        findings(&|receipt| receipt.claimed = Some((Points::of_items(12), Points::of_items(12)))),
        [Finding::ScoreDiffers { claimed: (Points::of_items(12), Points::of_items(12)), marked }]
    );
    let foreign = ItemId("figure-0000000000".into());
    assert_eq!(
        findings(&|receipt| receipt.answers[0].item = foreign.clone())[0],
        Finding::ForeignAnswers { answers: 1 }
    );
    assert_eq!(
        findings(&|receipt| receipt.answers[2].response = Response::Single(Some(OptionId("none".into()))))[0],
        Finding::UnfitAnswer { place: 2 }
    );
    assert_eq!(findings(&|receipt| receipt.seed = 8), [Finding::OtherSeed { found: 8, given: 7 }]);
    assert!(
        findings(&|receipt| receipt.answers[1].manner.hints = 1)
            .contains(&Finding::HintsNotGiven { place: 1, hints: 1 })
    );
    let before = Moment(BEGUN.0 - 1);
    assert_eq!(
        findings(&|receipt| receipt.answers[1].at = before),
        [Finding::AnswerOutsideAttempt { place: 1, at: before }]
    );
    assert!(findings(&|receipt| receipt.handed_in = before).contains(&Finding::HandedInBeforeBegun));
    let future = Moment(NOW.0 + 2 * DAY);
    assert_eq!(findings(&|receipt| receipt.handed_in = future), [Finding::InTheFuture { at: future }]);
    assert_eq!(findings(&|receipt| receipt.answers[2].at.0 += 60_000), [Finding::OverTime { answers: 1, minutes: 3 }]);
    assert_eq!(findings(&|receipt| receipt.attempt = 2), [Finding::TooManyAttempts { attempt: 2, most: 1 }]);

    let file = receipt::write_file(&receipt).replace("Ana", "Bea");
    let edited = receipt::read(file.as_bytes()).expect("a receipt");
    assert_eq!(marker.mark(&edited, NOW).expect("marks").row.findings, [Finding::Edited]);
}

#[test]
fn time_for_which_the_clock_stood_is_taken_off_where_it_may_stand_and_can_have_stood() {
    let dossier = shipped();
    let knowledge = Knowledge::new(&dossier);
    let mut marker = Marker::new(&knowledge);
    let mut row = |pause: Option<Pause>, stops: &[i64], late: i64| {
        let time = pause.and_then(|pause| Minutes::new(3).map(|minutes| TimeLimit { minutes, pause }));
        let assignment = assignment(&dossier, Seeds::Shared, Policy { time, ..Preset::Test.policy() });
        // Answers after one, two and three minutes.
        let mut receipt = handed_in(&assignment, &knowledge, "Ana", 7, 3);
        receipt.answers[2].at.0 += late;
        let stops = stops.iter().map(|stop| Moment(BEGUN.0 + stop * 1_000)).collect();
        receipt.stops = Stops::new(stops).expect("stops");
        let row = marker.mark(&whole(receipt), NOW).expect("marks").row;
        assert_eq!(row.earned(), Points::of_items(3), "time never changes the points");
        (row.findings, row.stood / 1_000)
    };
    let over = Finding::OverTime { answers: 1, minutes: 3 };
    let allowed = Some(Pause::Allowed);
    assert_eq!(row(allowed, &[], 60_000), (vec![over.clone()], 0));
    assert_eq!(row(allowed, &[70, 110], 40_000), (vec![], 40));
    assert_eq!(row(allowed, &[70, 110], 40_001), (vec![over.clone()], 40));
    assert_eq!(row(allowed, &[70, 90, 100, 110], 40_001), (vec![over.clone()], 30));
    assert_eq!(row(allowed, &[300], 0), (vec![], 3_300), "handed in while it stood");
    assert_eq!(row(allowed, &[230, 290], 40_000), (vec![over.clone()], 60), "after the answer it is no use");
    for impossible in [&[-10, 100][..], &[70, 4_000], &[5_000, 9_000], &[61, 181], &[200]] {
        let (findings, stood) = row(allowed, impossible, 60_000);
        assert_eq!((findings, stood), (vec![Finding::StopsCannotBe, over.clone()], 0), "{impossible:?}");
    }
    assert_eq!(row(Some(Pause::None), &[70, 110], 40_000), (vec![Finding::StopsNotGiven, over], 0));
    assert_eq!(row(None, &[70, 110], 40_000), (vec![Finding::StopsNotGiven], 0));
}

#[test]
fn a_receipt_of_another_dossier_is_refused_and_the_next_one_is_marked() {
    let dossier = shipped();
    let knowledge = Knowledge::new(&dossier);
    let assignment = assignment(&dossier, Seeds::Shared, Preset::Practice.policy());
    let receipt = handed_in(&assignment, &knowledge, "Ana", 7, 1);
    let sample =
        crate::engine::dossier::read(include_str!("../../../questions/sample.json")).expect("a dossier").dossier;
    let other = Knowledge::new(&sample);
    let refused = Marker::new(&other).mark(&whole(receipt.clone()), NOW);
    assert!(matches!(refused, Err(Fault::Assignment(crate::engine::assignment::Fault::OtherDossier { .. }))));
    let mut marker = Marker::new(&knowledge);
    let broken = Receipt { assignment: "AAAA".to_owned(), ..receipt.clone() };
    assert!(marker.mark(&whole(broken), NOW).is_err());
    assert!(marker.mark(&whole(receipt), NOW).is_ok());
}

#[test]
fn copies_renamed_ones_late_ones_and_the_attempt_that_counts_are_found() {
    let dossier = shipped();
    let knowledge = Knowledge::new(&dossier);
    let policy = Policy {
        dates: Dates::new(None, Some(Moment(NOW.0 - 60_000))).expect("dates"),
        attempts: Attempts::Any(Counts::Best),
        ..Preset::Test.policy()
    };
    let assignment = assignment(&dossier, Seeds::Shared, policy);
    let mut marker = Marker::new(&knowledge);
    let mut row = |name: &str, attempt: u32, rights: u32, late: i64| {
        let mut receipt = handed_in(&assignment, &knowledge, name, 7, rights);
        receipt.attempt = attempt;
        receipt.handed_in = Moment(NOW.0 - 120_000 + late);
        marker.mark(&whole(receipt), NOW).expect("marks").row
    };
    let rows = [
        row("Ana", 1, 3, 0),
        row("ANA ", 2, 9, 0),
        row("Ana", 3, 8, 120_000),
        row("Ana", 1, 3, 0),
        row("Bea", 1, 5, 0),
        row("Cai", 1, 5, 0),
    ];
    let late: Vec<bool> = rows.iter().map(|row| row.is_late).collect();
    assert_eq!(late, [false, false, true, false, false, false]);
    let counting = |counts| settle(&rows, |_| counts).iter().map(|standing| standing.counts).collect::<Vec<_>>();
    assert_eq!(counting(Counts::Best), [false, true, false, false, true, true]);
    assert_eq!(counting(Counts::First), [true, false, false, false, true, true]);
    assert_eq!(counting(Counts::Last), [false, false, true, false, true, true]);
    let standings = settle(&rows, |_| Counts::Best);
    let shared: Vec<_> = standings.iter().map(|standing| standing.shared_with).collect();
    assert_eq!((standings[3].copy_of, shared), (Some(0), vec![None, None, None, None, Some(5), Some(4)]));
    assert_eq!(standings.iter().filter(|standing| standing.copy_of.is_some()).count(), 1);
}

#[test]
fn of_one_attempt_handed_in_twice_the_one_that_was_further_on_counts() {
    let dossier = shipped();
    let knowledge = Knowledge::new(&dossier);
    let policy = Policy { attempts: Attempts::Any(Counts::First), ..Preset::Test.policy() };
    let assignment = assignment(&dossier, Seeds::Shared, policy);
    let whole_one = handed_in(&assignment, &knowledge, "Uwe", 7, 12);
    let mut early = whole_one.clone();
    early.answers.truncate(2);
    early.handed_in = Moment(whole_one.handed_in.0 - 1_000);
    // What it says of itself is not asked.
    early.is_finished = true;
    let mut marker = Marker::new(&knowledge);
    let rows = [early, whole_one].map(|receipt| marker.mark(&whole(receipt), NOW).expect("marks").row);
    assert_eq!(rows.each_ref().map(|row| row.is_finished), [false, true]);
    for counts in [Counts::First, Counts::Last, Counts::Best] {
        let counting: Vec<bool> = settle(&rows, |_| counts).iter().map(|standing| standing.counts).collect();
        assert_eq!(counting, [false, true], "{counts:?}");
    }
}

#[test]
fn a_name_in_another_case_is_the_same_learner() {
    let dossier = shipped();
    let knowledge = Knowledge::new(&dossier);
    let policy = Policy { attempts: Attempts::Any(Counts::First), ..Preset::Test.policy() };
    let assignment = assignment(&dossier, Seeds::Shared, policy);
    let mut marker = Marker::new(&knowledge);
    for (one, other) in
        [("Ana", "ANA"), ("Ștefan", "ștefan"), ("Ngọc Thơ", "NGỌC THƠ"), ("Νίκος", "ΝΊΚΟΣ"), ("Ёж", "ёж")]
    {
        let first = handed_in(&assignment, &knowledge, one, 7, 3);
        let second = Receipt { attempt: 2, ..handed_in(&assignment, &knowledge, other, 7, 5) };
        let rows = [first, second].map(|receipt| marker.mark(&whole(receipt), NOW).expect("marks").row);
        let counting: Vec<bool> = settle(&rows, |_| Counts::First).iter().map(|standing| standing.counts).collect();
        assert_eq!(counting, [true, false], "{one}, {other}");
    }
}

#[test]
fn a_widget_of_each_sort_is_among_the_items_marked() {
    let dossier = shipped();
    let knowledge = Knowledge::new(&dossier);
    let recipe = Recipe::new(&dossier, 7, Blueprint::even(60, &dossier));
    let quiz = draw(&knowledge, wording::for_language("en").expect("English"), &recipe).quiz;
    for item in &quiz.items {
        assert!(scorecard::mark(item, &right(item)).is_ok_and(|mark| mark.is_full()), "{}", item.question.id);
    }
    assert!(quiz.items.iter().any(|item| matches!(item.question.widget, Widget::Rows { .. })));
}

#[test]
fn learners_without_a_name_are_not_taken_for_one() {
    let dossier = shipped();
    let knowledge = Knowledge::new(&dossier);
    let assignment = assignment(&dossier, Seeds::Shared, Preset::Test.policy());
    let mut marker = Marker::new(&knowledge);
    let mut row = |name: &str, rights: u32, begun: Option<i64>, late: i64| {
        let mut receipt = handed_in(&assignment, &knowledge, name, 7, rights);
        receipt.begun = begun.map(|minute| Moment(BEGUN.0 + minute));
        receipt.handed_in = Moment(NOW.0 + late);
        marker.mark(&whole(receipt), NOW).expect("marks").row
    };
    let rows = [
        row("", 3, Some(0), 0),
        row("", 5, Some(1), 0),
        // The first once more, further on.
        row("", 4, Some(0), 9),
        row("", 6, None, 0),
        row("", 7, None, 0),
        // The second again, and under a name.
        row("", 5, Some(1), 0),
        row("Ana", 5, Some(1), 0),
    ];
    let standings = settle(&rows, |_| Counts::First);
    let counting: Vec<bool> = standings.iter().map(|standing| standing.counts).collect();
    assert_eq!(counting, [false, true, true, true, true, false, true]);
    assert_eq!((standings[5].copy_of, standings[6].shared_with), (Some(1), Some(1)));
}

#[test]
fn each_of_those_who_share_their_answers_is_told_of_another_in_whatever_order_they_come() {
    let dossier = shipped();
    let knowledge = Knowledge::new(&dossier);
    let assignment = assignment(&dossier, Seeds::Shared, Preset::Test.policy());
    let mut marker = Marker::new(&knowledge);
    let mut row = |name: &str, rights: u32| {
        marker.mark(&whole(handed_in(&assignment, &knowledge, name, 7, rights)), NOW).expect("marks").row
    };
    let shared = |rows: &[Row]| settle(rows, |_| Counts::First).iter().map(|one| one.shared_with).collect::<Vec<_>>();
    let [ana, ben, cai, dan] = [row("Ana", 5), row("Ben", 5), row("Cai", 5), row("Dan", 6)];
    assert_eq!(shared(&[ana.clone(), dan.clone(), ben.clone()]), [Some(2), None, Some(0)]);
    assert_eq!(shared(&[ben.clone(), dan, ana.clone()]), [Some(2), None, Some(0)]);
    assert_eq!(shared(&[cai, ben, ana]), [Some(1), Some(0), Some(0)]);
}

#[test]
fn two_who_claim_one_attempt_begun_at_different_moments_are_both_told() {
    let dossier = shipped();
    let knowledge = Knowledge::new(&dossier);
    let policy = Policy { attempts: Attempts::Any(Counts::Best), ..Preset::Test.policy() };
    let assignment = assignment(&dossier, Seeds::Shared, policy);
    let mut marker = Marker::new(&knowledge);
    let mut row = |name: &str, attempt: u32, begun: Option<i64>, rights: u32| {
        let mut receipt = handed_in(&assignment, &knowledge, name, 7, rights);
        (receipt.attempt, receipt.begun) = (attempt, begun.map(|later| Moment(BEGUN.0 + later)));
        marker.mark(&whole(receipt), NOW).expect("marks").row
    };
    let rows = [
        row("Ben", 1, Some(0), 3),
        row("Ben", 2, Some(2), 3),
        // The first once more, further on.
        row("Ben", 1, Some(0), 5),
        row(" ben", 1, Some(1), 4),
        row("Ben", 1, None, 6),
        row("Ana", 1, Some(0), 7),
        row("Ana", 2, Some(1), 7),
        row("", 1, Some(0), 8),
        row("", 1, Some(1), 9),
    ];
    let told = |rows: &[Row]| settle(rows, |_| Counts::Best).iter().map(|one| one.is_claimed_twice).collect::<Vec<_>>();
    assert_eq!(told(&rows), [true, false, true, true, false, false, false, false, false]);
    let turned: Vec<Row> = rows.iter().rev().cloned().collect();
    assert_eq!(told(&turned), [false, false, false, false, false, true, true, false, true]);
}
