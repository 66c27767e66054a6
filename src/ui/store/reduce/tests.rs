use super::*;
use crate::engine::assignment::{Assignment, Minutes, Pause, Policy, Preset, TimeLimit};
use crate::engine::attempt::{NotReady, Response};
use crate::engine::bank::Widget;
use crate::engine::dossier;
use crate::engine::quiz::{Blueprint, Recipe};
use crate::ui::assigned::{self, Part};
use crate::ui::progress::{Progress, Unfit};
use crate::ui::store::Open;

fn store() -> Rc<Store> {
    let dossier = dossier::read(crate::shipped::TEXT).expect("a dossier").dossier;
    let open = Open::new(dossier, false);
    let opened = Opened { dossier: open, warnings: Rc::default(), progress: Progress::default(), notices: Vec::new() };
    Rc::new(Store::new(opened, Settings::default(), 7))
}

fn after(actions: impl IntoIterator<Item = Action>) -> Rc<Store> {
    actions.into_iter().fold(store(), |store, action| store.reduce(action))
}

fn offer() -> Action {
    Action::Offer { at: Moment(3), items: 12, next: 8 }
}

/// The first choice everywhere.
fn some_answer(store: &Store, place: u32) -> Response {
    let attempt = store.progress.attempt.as_ref().expect("an attempt");
    let first = |choices: &[crate::engine::bank::Choice]| choices[0].id.clone();
    match &attempt.item(place).expect("an item").0.question.widget {
        Widget::Single { options } => Response::Single(Some(first(options))),
        Widget::Rows { labels, rows } => {
            Response::Rows(rows.iter().map(|row| (row.id.clone(), first(labels))).collect())
        }
        Widget::Match { answers, stems } => {
            Response::Match(stems.iter().map(|stem| (stem.id.clone(), first(answers))).collect())
        }
        Widget::Order { entries } => Response::Order(entries.iter().map(|entry| entry.id.clone()).collect()),
        Widget::TwoStep { options, evidence } => Response::TwoStep {
            answer: Some(first(options)),
            evidence: evidence.iter().map(|group| Some(first(&group.options))).collect(),
        },
    }
}

fn answered(store: Rc<Store>, place: u32) -> Rc<Store> {
    let response = some_answer(&store, place);
    store.reduce(Action::Put { place, response }).reduce(Action::Submit { place, at: Moment(1) })
}

#[test]
fn an_offer_leads_to_the_first_question_and_proposes_another_number() {
    let store = after([offer()]);
    assert_eq!(store.route, Route::Question(0));
    assert_eq!(&*store.seed, "8");
    assert_eq!(store.progress.attempt.as_ref().map(|attempt| attempt.quiz().recipe.seed), Some(7));
}

fn link(number: &str) -> Action {
    Action::Link { at: Moment(3), number: number.into(), next: 8 }
}

#[test]
fn an_address_begins_what_typing_its_number_begins_and_gives_way_to_the_question() {
    for number in ["7", "7-24", "7-12-2"] {
        let (linked, typed) = (after([link(number)]), after([Action::TypeSeed(number.into()), offer()]));
        assert_eq!(linked.progress, typed.progress, "{number}");
        assert_eq!((&linked.route, linked.corrections), (&Route::Question(0), 1));
        assert_eq!(&*linked.seed, "8");
    }
}

#[test]
fn the_address_of_the_running_quiz_goes_on_with_it_and_another_puts_it_away() {
    let running = answered(after([link("7")]), 0).reduce(Action::GoOn).reduce(Action::Go(Route::Start));
    let same = running.clone().reduce(link("7-12"));
    assert_eq!((&same.route, &same.progress), (&Route::Question(1), &running.progress));
    let other = running.reduce(link("8"));
    assert_eq!(other.route, Route::Question(0));
    assert!(!other.progress.away.is_empty() && other.notices.contains(&Notice::PutAway));
}

#[test]
fn a_wrong_number_in_the_address_is_said_at_the_start() {
    let store = after([offer(), link("7-0")]);
    assert!(store.is_seed_wrong && store.progress.away.is_empty());
    assert_eq!((&store.route, &*store.seed), (&Route::Start, "7-0"));
}

#[test]
fn what_is_no_number_is_said_and_begins_nothing() {
    for text in ["", "seven", "-1", "1.5", "4294967296"] {
        let store = after([Action::TypeSeed(text.into()), offer()]);
        assert!(store.is_seed_wrong && store.progress.attempt.is_none(), "{text}");
        assert!(!store.reduce(Action::TypeSeed("3".into())).is_seed_wrong);
    }
}

#[test]
fn a_screen_that_there_is_not_becomes_the_start_and_corrects_the_address() {
    for route in [Route::Question(0), Route::Results, Route::Review(3)] {
        let store = after([Action::Go(route.clone())]);
        assert_eq!((&store.route, store.corrections), (&Route::Start, 1), "{route:?}");
    }
    let store = after([offer(), Action::Go(Route::Question(12))]);
    assert_eq!((&store.route, store.corrections), (&Route::Start, 1));
    assert_eq!(after([Action::Go(Route::About)]).corrections, 0);
}

#[test]
fn nothing_chosen_is_said_and_the_focus_stays() {
    let begun = after([offer()]);
    let store = begun.clone().reduce(Action::Submit { place: 0, at: Moment(1) });
    assert!(matches!(store.missing, Some(NotReady::NothingChosen | NotReady::Unlabelled(_))));
    assert_eq!(store.focus, begun.focus);
    let response = some_answer(&store, 0);
    assert_eq!(store.reduce(Action::Put { place: 0, response }).missing, None);
}

#[test]
fn an_answer_is_counted_kept_and_its_verdict_takes_the_focus() {
    let store = answered(after([offer()]), 0);
    assert_eq!(store.focus.1, Focus::Verdict);
    assert_eq!(store.progress.history.answers().len(), 1);
    assert_eq!(store.progress.attempt.as_ref().map(Attempt::answered), Some(1));
    let next = store.reduce(Action::GoOn);
    assert_eq!((&next.route, &next.focus.1), (&Route::Question(1), &Focus::Heading));
}

#[test]
fn after_the_last_answer_come_the_results() {
    let mut store = after([offer()]);
    for place in 0..12 {
        store = answered(store, place).reduce(Action::GoOn);
    }
    assert_eq!(store.route, Route::Results);
}

#[test]
fn a_new_quiz_puts_the_old_one_away_and_it_comes_back() {
    let first = answered(after([offer()]), 0);
    let second = first.clone().reduce(offer());
    assert!(second.notices.contains(&Notice::PutAway));
    let back = second.reduce(Action::TakeUp(0));
    assert_eq!(back.progress.attempt, first.progress.attempt);
    assert!(!back.notices.contains(&Notice::PutAway));
    assert_eq!(back.progress.away.len(), 1);
}

#[test]
fn forgetting_can_be_taken_back() {
    let dark = Settings { theme: crate::ui::settings::Theme::Dark, ..Settings::default() };
    let before = answered(after([offer(), Action::Set(dark)]), 0);
    let after = before.clone().reduce(Action::Forget(Vec::new()));
    assert_eq!((after.kept_progress().1, after.kept_settings()), (None, None));
    let Some(Notice::Forgotten(forgotten)) = after.notices.first().cloned() else { panic!("no way back") };
    let back = after.reduce(Action::Remember(forgotten));
    assert_eq!((&back.progress, back.settings), (&before.progress, dark));
}

#[test]
fn a_new_quiz_ends_the_offer_to_bring_back_what_was_forgotten() {
    let forgotten = answered(after([offer()]), 0).reduce(Action::Forget(Vec::new()));
    assert!(matches!(forgotten.notices[..], [Notice::Forgotten(_)]));
    let begun = forgotten.reduce(offer());
    assert!(begun.progress.attempt.is_some() && begun.notices.is_empty(), "{:?}", begun.notices);
}

#[test]
fn the_question_for_a_dossier_takes_the_focus() {
    let (address, host) = ("https://example.org/d.json".to_owned(), "example.org".to_owned());
    let asking = Opening::Asking(crate::browser::fetch::Target { address, host });
    let store = after([Action::Opening(asking)]);
    assert_eq!(store.focus.1, Focus::Selector(".collate-opening".into()));
}

#[test]
fn a_notice_is_told_once() {
    let store = after([Action::Tell(Notice::Copied(false)), Action::Tell(Notice::Copied(true))]);
    assert_eq!(store.notices, [Notice::Copied(true)]);
    assert!(store.clone().reduce(Action::Dismiss(0)).notices.is_empty());
    assert_eq!(store.reduce(Action::Dismiss(9)).notices.len(), 1);
}

#[test]
fn every_change_grows_the_number_of_saves() {
    let begun = after([offer()]);
    let response = some_answer(&begun, 0);
    let put = begun.clone().reduce(Action::Put { place: 0, response });
    assert!(put.saves > begun.saves);
    assert!(put.clone().reduce(Action::Submit { place: 0, at: Moment(1) }).saves > put.saves);
    assert!(begun.clone().reduce(Action::Go(Route::Question(3))).saves > begun.saves);
}

/// An assignment of twelve questions with a policy, begun at a moment.
fn given_by(policy: Policy, at: i64) -> Action {
    let store = store();
    let dossier = &store.dossier.dossier;
    let recipe = Recipe::new(dossier, 7, Blueprint::even(12, dossier));
    let assignment = Rc::new(Assignment::new(dossier, recipe, policy));
    Action::Assigned(assigned::Action::Begin { assignment, code: "code".into(), at: Moment(at), seed: 7 })
}

/// One with ten minutes.
fn given(pause: Pause, at: i64) -> Action {
    let time = Minutes::new(10).map(|minutes| TimeLimit { minutes, pause });
    given_by(Policy { time, ..Preset::Practice.policy() }, at)
}

#[test]
fn the_progress_tells_of_an_answer_when_the_teacher_lets_it_be_told() {
    for (preset, told) in [(Preset::Practice, [1, 11, 12]), (Preset::Homework, [1, 11, 12]), (Preset::Test, [0, 0, 0])]
    {
        let mut store = after([given_by(preset.policy(), 1)]);
        let mut known = Vec::new();
        for place in 0..12 {
            store = answered(store, place);
            known.push(store.progress.history.answers().len());
        }
        assert_eq!([known[0], known[10], known[11]], told, "{preset:?}");
    }
}

fn turn(at: i64) -> Action {
    Action::Assigned(assigned::Action::Turn { at: Moment(at), said: "said".into() })
}

#[test]
fn that_the_time_is_over_is_said_unless_the_clock_was_stopped_meanwhile() {
    let over = |at| Action::Assigned(assigned::Action::Over { at: Moment(at), said: "over".into() });
    let begun = after([given(Pause::Allowed, 100)]);
    assert_eq!(&*begun.clone().reduce(over(600_100)).said, "over");
    assert_eq!(&*begun.clone().reduce(over(600_099)).said, "");
    let turned = begun.reduce(turn(200)).reduce(turn(300));
    assert_eq!(&*turned.clone().reduce(over(600_100)).said, "said");
    assert_eq!(&*turned.reduce(over(600_200)).said, "over");
    assert_eq!(&*after([offer()]).reduce(over(600_100)).said, "");
    let done = (0..12).fold(after([given(Pause::None, 100)]), answered);
    assert_eq!(&*done.reduce(over(600_100)).said, "", "nothing is left to be answered");
}

fn moments(store: &Store) -> Vec<i64> {
    store.progress.given[0].stops.moments().iter().map(|moment| moment.0).collect()
}

#[test]
fn a_clock_that_may_be_stopped_is_stopped_kept_and_goes_on() {
    let begun = after([given(Pause::Allowed, 100)]);
    assert!(!begun.is_stopped());
    let stopped = begun.reduce(turn(200));
    assert!(stopped.is_stopped() && stopped.saves > 0);
    assert_eq!((&*stopped.said, &stopped.focus.1), ("said", &Focus::Selector(".collate-main .collate-primary".into())));
    let (kept, unfit) = Progress::parse(&stopped.kept_progress().1.expect("a text"), &stopped.dossier.dossier);
    assert_eq!((&kept.given, unfit), (&stopped.progress.given, None));
    let elsewhere = stopped.clone().reduce(Action::Go(Route::Start));
    assert!(elsewhere.is_stopped(), "it stands wherever the learner is");
    let running = stopped.reduce(turn(300));
    assert!(!running.is_stopped());
    assert_eq!((moments(&running), &running.focus.1), (vec![200, 300], &Focus::Heading));
}

#[test]
fn a_clock_that_may_not_be_stopped_is_not() {
    let store = after([given(Pause::None, 100), turn(200)]);
    assert!(!store.is_stopped() && moments(&store).is_empty());
    assert!(!after([offer(), turn(200)]).is_stopped());
}

#[test]
fn a_clock_that_stands_goes_on_with_another_attempt_and_each_has_its_own_stops() {
    let store = after([given(Pause::Allowed, 100), turn(200), given(Pause::Allowed, 300)]);
    assert!(!store.is_stopped());
    assert_eq!(moments(&store), [200, 300]);
    let store = answered(store.reduce(turn(400)).reduce(turn(500)), 0);
    let signed = assigned::Signed { name: "Ana".into(), at: Some(Moment(600)) };
    let store = store.reduce(Action::Assigned(assigned::Action::Sign(signed)));
    let receipt = store.receipt().expect("a receipt");
    assert_eq!(receipt.stops.moments(), [Moment(400), Moment(500)], "those of this attempt");
    assert_eq!(receipt.attempt, 2);
}

#[test]
fn another_tab_stops_the_clock_here_too() {
    let here = after([given(Pause::Allowed, 100)]);
    let there = here.clone().reduce(turn(200));
    let (key, text) = there.kept_progress();
    let here = here.reduce(Action::Elsewhere { key: key.clone(), text: text.clone() });
    assert!(here.is_stopped());
    assert_eq!(here.focus.1, Focus::Heading, "the question is gone, and what had the focus in it");
    let on = here.reduce(turn(300));
    assert!(!on.clone().reduce(Action::Elsewhere { key, text }).is_stopped(), "what happened earlier changes nothing");
    let (key, text) = on.kept_progress();
    assert!(!there.reduce(Action::Elsewhere { key, text }).is_stopped());
}

#[test]
fn kept_stops_that_cannot_be_are_not_taken_up() {
    let store = after([given(Pause::Allowed, 100), turn(200), turn(300)]);
    let text = store.kept_progress().1.expect("a text");
    let stops = r#""stops":[200,300]"#;
    assert!(text.contains(stops), "{text}");
    let million = [r#""stops":["#, &"7,".repeat(1_000_000), "7]"].concat();
    for bad in [r#""stops":[300,200]"#, r#""stops":[200,300,250,400]"#, r#""stops":["x"]"#, r#""stops":7"#, &million] {
        let (progress, unfit) = Progress::parse(&text.replace(stops, bad), &store.dossier.dossier);
        assert_eq!((progress.given.len(), unfit), (0, Some(Unfit::Unreadable)), "{bad:.40}");
    }
    let future = text.replace(stops, r#""stops":[9000000000000000]"#);
    let (progress, unfit) = Progress::parse(&future, &store.dossier.dossier);
    assert_eq!(unfit, None);
    let stops = &progress.given[0].stops;
    assert_eq!(stops.stood(Moment(100), Moment(1_000)), 0, "a stop in the future takes nothing off");
}

#[test]
fn what_only_assignments_need_is_asked_for_again_when_it_did_not_come() {
    let part = |part| Action::Assigned(assigned::Action::Part(part));
    let store = after([given(Pause::Allowed, 100)]);
    assert!(store.wants_given() && !after([offer()]).wants_given());
    let missing = store.reduce(part(Part::Coming)).reduce(part(Part::Away));
    assert_eq!((missing.later, missing.people.part), (Later::Missing, Part::Away));
    assert_eq!(missing.reduce(part(Part::Here)).people.part, Part::Here);
}
