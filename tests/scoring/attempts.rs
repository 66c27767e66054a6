//! What an attempt promises, and that it is kept over a save.

use collate::engine::attempt::{Attempt, ItemState, Manner, Moment, NotReady, Response, SavedAttempt, Stage};
use collate::engine::bank::{Item, Widget};
use collate::engine::kept::Kept;
use collate::engine::memory::Certainty;
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

#[test]
fn hints_and_certainty_are_kept_with_the_answer_and_stay_as_they_were() {
    let sure = Manner { certainty: Some(Certainty::High), hints: 1 };
    let noted = attempt().note(0, sure);
    assert_eq!(reopened(&noted).manner(0), sure, "also before anything is chosen");
    let taken_back = noted.clone().note(0, Manner::default());
    assert_eq!(taken_back.manner(0), Manner { certainty: None, hints: 1 }, "a hint that was shown stays shown");
    let answered = noted.put(0, choose("a")).submit(0, AT).unwrap();
    assert_eq!(answered.clone().note(0, Manner::default()).manner(0), sure, "an answer is final");
    assert_eq!(reopened(&answered), answered);
    let mut history = History::default();
    history.record_attempt(&answered);
    let answer = &history.answers()[0];
    assert_eq!((answer.certainty, answer.hints, answer.points), (Some(Certainty::High), 1, Points(540)));
    assert_eq!(History::from_json(&history.to_json()), Some(history));
}

#[test]
fn every_hint_costs_a_quarter_and_the_sum_adds_up() {
    for hints in 0..=Manner::MOST_HINTS {
        for (place, response) in [(0, choose("a")), (1, give(&[0, 1, 1, 1])), (4, answer_and_show("a", &["0b", "1a"]))]
        {
            let plain = attempt().put(place, response.clone()).submit(place, AT).unwrap();
            let noted = attempt().note(place, Manner { certainty: None, hints });
            let with_hints = noted.put(place, response).submit(place, AT).unwrap();
            let mark = |attempt: &Attempt| attempt.item(place).unwrap().1.mark().unwrap().clone();
            assert_eq!(mark(&with_hints).points, mark(&plain).points, "the mark itself stays");
            let expected = mark(&plain).points.0.saturating_sub(hints * Points::ITEM.0 / 4);
            assert_eq!(mark(&with_hints).earned(), Points(expected));
            assert_eq!(Scorecard::new(&with_hints).earned(), Points(expected));
        }
    }
}

#[test]
fn an_attempt_grows_by_an_item_and_stands_at_it() {
    let all = attempt();
    let items: Vec<Item> = all.items().map(|(item, _)| item.clone()).collect();
    let grown = items.iter().cloned().fold(Attempt::new(quiz(Vec::new())), Attempt::with);
    assert_eq!(grown.items().count(), 5);
    assert_eq!(grown.stage(), Stage::At(4));
    let ids: Vec<_> = items.iter().map(|item| item.question.id.clone()).collect();
    assert_eq!((&grown.quiz().recipe.pins, grown.quiz().recipe.blueprint.items), (&ids, 5));
    assert_eq!(reopened(&grown.clone().put(4, answer_and_show("a", &["0a", "1a"]))).stage(), Stage::At(4));
    let text = grown.quiz().recipe.to_json();
    assert_eq!(collate::engine::quiz::Recipe::from_json(&text).as_ref(), Some(&grown.quiz().recipe));
    assert!(!all.quiz().recipe.to_json().contains("pins"), "an ordinary recipe is written as ever");
}
