//! What an attempt promises, and that it is kept over a save.

use collate::engine::attempt::{Attempt, ItemState, Moment, NotReady, Response, SavedAttempt, Stage};
use collate::engine::bank::{Item, Widget};
use collate::engine::kept::Kept;
use collate::engine::scorecard::{History, Points, Scorecard};
use proptest::prelude::*;

use crate::items::{AT, answer_and_show, arrange, assign, attempt, choose, give, quiz};

/// Saves as text and restores on the same quiz.
fn reopened(attempt: &Attempt) -> Attempt {
    let text = SavedAttempt::new(attempt).to_json();
    SavedAttempt::from_json(&text).unwrap().restore(attempt.quiz().clone())
}

/// Everything answered, half of it wrong.
fn answered() -> Attempt {
    let given = [
        choose("a"),
        give(&[0, 1, 1, 1]),
        assign(&[0, 1, 3, 4]),
        arrange(&[0, 1, 2, 3]),
        answer_and_show("b", &["0a", "1a"]),
    ];
    given.into_iter().zip(0..).fold(attempt(), |attempt, (response, place)| {
        attempt.put(place, response).submit(place, Moment(AT.0 + i64::from(place))).unwrap()
    })
}

/// One thing a learner does: puts in a finished or half finished response, hands in, moves.
#[derive(Clone, Debug)]
enum Step {
    Put(u32, usize),
    Submit(u32, i64),
    GoTo(u32),
    GoOn,
    Finish,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => (0_u32..6, 0_usize..12).prop_map(|(place, which)| Step::Put(place, which)),
        3 => (0_u32..6, any::<i64>()).prop_map(|(place, at)| Step::Submit(place, at)),
        1 => (0_u32..9).prop_map(Step::GoTo),
        1 => Just(Step::GoOn),
        1 => Just(Step::Finish),
    ]
}

fn take(attempt: Attempt, step: &Step) -> Attempt {
    let responses = [
        Response::Single(None),
        choose("b"),
        give(&[0]),
        give(&[1, 1, 0, 0]),
        assign(&[4, 3]),
        assign(&[0, 0, 0, 0]),
        arrange(&[3, 1, 2, 0]),
        arrange(&[0, 1]),
        answer_and_show("a", &["0a", "1b"]),
        Response::TwoStep { answer: None, evidence: vec![None, None] },
        choose("nobody"),
        give(&[7, 7]),
    ];
    match step {
        Step::Put(place, which) => attempt.put(*place, responses[*which].clone()),
        Step::Submit(place, at) => attempt.submit(*place, Moment(*at)).unwrap_or(attempt),
        Step::GoTo(place) => attempt.go_to(*place),
        Step::GoOn => attempt.go_on(),
        Step::Finish => attempt.finish(),
    }
}

proptest! {
    #[test]
    fn to_restore_after_a_save_changes_nothing(steps in prop::collection::vec(step(), 0..40)) {
        let after = steps.iter().fold(attempt(), take);
        prop_assert_eq!(reopened(&after), after);
    }

    #[test]
    fn answered_items_keep_their_answer(steps in prop::collection::vec(step(), 0..20)) {
        let before = answered();
        let after = steps.iter().fold(before.clone(), take);
        prop_assert!(before.items().eq(after.items()));
    }

    #[test]
    fn the_scorecard_adds_up(steps in prop::collection::vec(step(), 0..40)) {
        let attempt = steps.iter().fold(attempt(), take);
        let scorecard = Scorecard::new(&attempt);
        let marks = attempt.items().filter_map(|(_, state)| state.mark()).map(|mark| mark.points);
        prop_assert_eq!(scorecard.earned(), marks.sum::<Points>());
        prop_assert_eq!(scorecard.possible(), Points::of_items(5));
        let items: usize = scorecard.dimensions.iter().map(|score| score.items.len()).sum();
        prop_assert_eq!(items, 5);
        prop_assert!(scorecard.dimensions.iter().all(|score| score.earned <= score.possible));
    }
}

#[test]
fn only_what_fits_an_item_can_be_put_in() {
    let before = attempt().put(0, choose("b"));
    for foreign in [choose("z"), give(&[0]), Response::TwoStep { answer: None, evidence: vec![None, None] }] {
        assert_eq!(before.clone().put(0, foreign), before);
    }
    assert_eq!(before.clone().put(99, choose("a")), before);
}

#[test]
fn what_is_unfinished_or_answered_cannot_be_handed_in() {
    assert_eq!(attempt().submit(0, AT), Err(NotReady::NothingChosen));
    assert_eq!(answered().submit(0, AT), Err(NotReady::DoesNotFit));
    assert_eq!(attempt().submit(99, AT), Err(NotReady::DoesNotFit));
}

#[test]
fn an_order_needs_a_deliberate_act_before_it_is_handed_in() {
    let begun = attempt();
    let is_order = |(_, (item, _)): &(u32, (&Item, &ItemState))| matches!(item.question.widget, Widget::Order { .. });
    let place = (0..).zip(begun.items()).find(is_order);
    let (place, widget) = place.map(|(place, (item, _))| (place, item.question.widget.clone())).unwrap();
    assert_eq!(attempt().submit(place, AT), Err(NotReady::NothingArranged));
    let Widget::Order { entries } = widget else { panic!("no order") };
    let as_shown = Response::Order(entries.iter().map(|entry| entry.id.clone()).collect());
    assert!(attempt().put(place, as_shown.clone()).submit(place, AT).is_ok());
    let taken_back = attempt().put(place, as_shown).put(place, Response::Order(Vec::new()));
    assert_eq!(taken_back, attempt());
}

#[test]
fn going_on_skips_what_is_answered() {
    let two = attempt().put(1, give(&[0, 1, 1, 0])).submit(1, AT).unwrap();
    assert_eq!(two.clone().go_on().stage(), Stage::At(2));
    assert_eq!(two.clone().go_to(4).go_on().stage(), Stage::At(0));
    assert_eq!(two.finish().go_on().stage(), Stage::At(0));
}

#[test]
fn going_on_leaves_an_open_item_unless_it_is_the_last_one_open() {
    assert_eq!(attempt().go_on().stage(), Stage::At(1));
    let one_open =
        [1, 2, 3, 4].into_iter().zip(answered().items().skip(1)).fold(attempt(), |attempt, (place, (_, state))| {
            attempt.put(place, state.response().clone()).submit(place, AT).unwrap()
        });
    assert_eq!(one_open.go_on().stage(), Stage::At(0));
    assert_eq!(answered().go_to(2).go_on().stage(), Stage::Finished);
}

#[test]
fn an_empty_quiz_is_finished_and_can_be_saved() {
    let empty = Attempt::new(quiz(Vec::new()));
    assert_eq!(empty.clone().go_on().stage(), Stage::Finished);
    assert_eq!(reopened(&empty), empty);
}

#[test]
fn edited_answers_are_left_open() {
    let saved = SavedAttempt::new(&answered());
    let edits = [choose("z"), give(&[0, 1, 1, 9]), assign(&[0, 1]), arrange(&[0, 1, 2, 9]), choose("a")];
    for (place, edit) in edits.into_iter().enumerate() {
        let mut edited = saved.clone();
        edited.items[place].response = edit.clone();
        let attempt = edited.restore(answered().quiz().clone());
        let (item, state) = attempt.item(place as u32).unwrap();
        let kept = if edit.fits(&item.question.widget) { edit } else { Response::empty(&item.question.widget) };
        assert_eq!(*state, ItemState::Open(kept), "{place}");
        assert_eq!(attempt.answered(), 4);
    }
}

#[test]
fn answers_to_other_items_and_second_answers_change_nothing() {
    let attempt = answered();
    let mut saved = SavedAttempt::new(&attempt);
    let mut second = saved.items[0].clone();
    second.response = choose("d");
    let mut other = second.clone();
    other.item.0 = "elsewhere".into();
    saved.items.extend([second, other]);
    assert_eq!(saved.restore(attempt.quiz().clone()), attempt);
}

#[test]
fn a_history_counts_a_restored_attempt_once() {
    let mut history = History::default();
    history.record_attempt(&attempt().put(0, choose("a")).submit(0, AT).unwrap());
    history.record_attempt(&answered());
    history.record_attempt(&reopened(&answered()));
    assert_eq!(history.answers().len(), 5);
    let names: Vec<_> = history.seen().into_iter().map(|item| item.to_string()).collect();
    assert_eq!(names, ["match", "order", "rows", "single", "two-step"]);
    let two_step = history.answers().last().unwrap();
    assert_eq!((two_step.right, two_step.of, two_step.one_in), (0, 1, 4 * 3 * 4));
}
