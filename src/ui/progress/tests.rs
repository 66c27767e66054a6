use super::*;
use crate::engine::attempt::{ItemState, Response};
use crate::engine::bank::Widget;
use crate::engine::dossier::read;
use crate::engine::quiz::Blueprint;

fn dossier() -> Dossier {
    read(crate::shipped::TEXT).expect("a dossier").dossier
}

/// A quiz with a table half filled, another question answered, and two looked at.
fn begun(dossier: &Dossier) -> Progress {
    let recipe = Recipe::new(dossier, 7, Blueprint::even(24, dossier));
    let mut progress = Progress::default();
    progress.begin(Rc::new(draw(dossier, &recipe).expect("a quiz").quiz), Moment(2));
    let mut attempt = progress.attempt.take().expect("an attempt");
    for place in 0..24 {
        let response = match &attempt.item(place).expect("an item").0.question.widget {
            Widget::Rows { rows, labels } => {
                Response::Rows([(rows[1].id.clone(), labels[0].id.clone())].into_iter().collect())
            }
            Widget::Single { options } => Response::Single(Some(options[0].id.clone())),
            _ => continue,
        };
        attempt = attempt.put(place, response);
        attempt = attempt.submit(place, Moment(5)).unwrap_or(attempt);
    }
    progress.history.record_attempt(&attempt);
    progress.attempt = Some(attempt.go_to(3));
    progress.seen = [0, 3].into();
    progress
}

#[test]
fn nothing_done_is_nothing_kept() {
    assert_eq!(Progress::default().to_text(), None);
}

#[test]
fn everything_survives_being_kept_half_filled_tables_included() {
    let dossier = dossier();
    let progress = begun(&dossier);
    let text = progress.to_text().expect("a text");
    assert_eq!(Progress::parse(&text, &dossier), (progress, None));
}

#[test]
fn what_cannot_be_read_is_named_and_begins_afresh() {
    let dossier = dossier();
    let text = begun(&dossier).to_text().expect("a text");
    let later = text.replace("collate-progress/1", "collate-progress/2");
    for text in ["", "{", "null", "[]", "{}", &text[..text.len() / 2], &later] {
        assert_eq!(Progress::parse(text, &dossier), (Progress::default(), Some(Unfit::Unreadable)), "{text:.40}");
    }
}

#[test]
fn an_attempt_of_another_dossier_or_generator_never_becomes_another_quiz() {
    let dossier = dossier();
    let progress = begun(&dossier);
    for (field, other) in [("dossier_hash", "0000000000000000"), ("generator", "0")] {
        let mut kept: serde_json::Value = serde_json::from_str(&progress.to_text().expect("a text")).expect("JSON");
        kept["attempt"]["recipe"][field] = other.into();
        let (read, unfit) = Progress::parse(&kept.to_string(), &dossier);
        assert_eq!((read.attempt, unfit), (None, Some(Unfit::OtherQuestions)), "{field}");
        assert_eq!(read.history, progress.history, "what was answered still counts");
    }
}

#[test]
fn progress_with_an_earlier_state_of_a_dossier_is_recognised() {
    let dossier = dossier();
    let text = begun(&dossier).to_text().expect("a text");
    assert!(Progress::is_about(&text, &dossier.id));
    assert!(!Progress::is_about(&text, "another") && !Progress::is_about("{", &dossier.id));
}

/// A tab with this progress, after one more answer.
fn answer(progress: &Progress, place: u32, at: i64) -> Progress {
    let mut next = progress.clone();
    let attempt = next.attempt.take().expect("an attempt");
    let item = attempt.item(place).expect("an item").0.clone();
    let response = match &item.question.widget {
        Widget::Single { options } => Response::Single(Some(options[0].id.clone())),
        Widget::Rows { rows, labels } => {
            Response::Rows(rows.iter().map(|row| (row.id.clone(), labels[0].id.clone())).collect())
        }
        Widget::Match { stems, answers } => {
            Response::Match(stems.iter().zip(answers).map(|(one, other)| (one.id.clone(), other.id.clone())).collect())
        }
        Widget::Order { entries } => Response::Order(entries.iter().map(|entry| entry.id.clone()).collect()),
        Widget::TwoStep { options, evidence } => Response::TwoStep {
            answer: Some(options[0].id.clone()),
            evidence: evidence.iter().map(|group| Some(group.options[0].id.clone())).collect(),
        },
    };
    let attempt = attempt.put(place, response).submit(place, Moment(at)).expect("an answer");
    next.history.record_attempt(&attempt);
    next.attempt = Some(attempt);
    next
}

fn quiz(dossier: &Dossier, seed: u32) -> Rc<Quiz> {
    let recipe = Recipe::new(dossier, seed, Blueprint::even(6, dossier));
    Rc::new(draw(dossier, &recipe).expect("a quiz").quiz)
}

#[test]
fn five_quizzes_stay_put_away_and_short_ones_go_first() {
    let dossier = dossier();
    let mut progress = begun(&dossier);
    let long = progress.attempt.as_ref().map(SavedAttempt::new);
    for place in 0..7 {
        let statement = dossier.statements[place % 2].id.clone();
        let recipe = Recipe::new(&dossier, 7, Blueprint { items: 5, quotas: Vec::new() }).about(statement);
        progress.begin(Rc::new(draw(&dossier, &recipe).expect("a quiz").quiz), Moment(9 + place as i64));
        assert_eq!(progress.away.last(), long.as_ref());
        assert_eq!(progress.away.len(), 5.min(place + 1));
    }
    for seed in 1..6 {
        progress.begin(quiz(&dossier, seed), Moment(i64::from(seed) * 100));
    }
    let seeds: Vec<u32> = progress.away.iter().map(|away| away.recipe.seed).collect();
    assert_eq!(seeds, [4, 3, 2, 1, 7], "the oldest of the long ones is there still");
    let text = progress.to_text().expect("a text");
    assert_eq!(Progress::parse(&text, &dossier).0, progress, "all survive being kept");
}

#[test]
fn any_of_the_quizzes_put_away_is_taken_up_in_place_of_the_running_one() {
    let dossier = dossier();
    let mut progress = begun(&dossier);
    let (first, seen) = (progress.attempt.clone(), progress.seen.clone());
    progress.begin(quiz(&dossier, 1), Moment(10));
    progress.begin(quiz(&dossier, 2), Moment(11));
    progress.take_up(1, &dossier);
    assert_eq!(progress.attempt, first);
    assert!(progress.seen.len() >= seen.len() - 1);
    let seeds: Vec<u32> = progress.away.iter().map(|away| away.recipe.seed).collect();
    assert_eq!(seeds, [2, 1]);
}

#[test]
fn the_one_quiz_that_an_earlier_version_put_away_is_read() {
    let dossier = dossier();
    let mut progress = begun(&dossier);
    progress.begin(quiz(&dossier, 1), Moment(10));
    let text = progress.to_text().expect("a text");
    let mut earlier: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let away = earlier.as_object_mut().and_then(|all| all.remove("away")).expect("a list");
    earlier["previous"] = away[0].clone();
    assert_eq!(Progress::parse(&earlier.to_string(), &dossier), (progress, None));
}

#[test]
fn of_two_tabs_with_one_quiz_no_answer_is_lost() {
    let dossier = dossier();
    let mut begun = Progress::default();
    begun.begin(quiz(&dossier, 7), Moment(1));
    let (mut one, other) = (answer(&begun, 0, 5), answer(&answer(&begun, 0, 6), 1, 7));
    assert!(one.join(&other.to_text().expect("a text"), &dossier));
    let attempt = one.attempt.as_ref().expect("an attempt");
    assert_eq!((attempt.answered(), one.history.answers().len()), (2, 3));
    assert!(!one.join(&other.to_text().expect("a text"), &dossier), "nothing new comes twice");
    assert!(!one.join("{broken", &dossier));
}

#[test]
fn of_two_tabs_with_two_quizzes_both_are_kept() {
    let dossier = dossier();
    let mut first = Progress::default();
    first.begin(quiz(&dossier, 7), Moment(1));
    let mut second = first.clone();
    // The same quiz again is another attempt.
    second.begin(quiz(&dossier, 7), Moment(2));
    let (mut one, mut other) = (answer(&first, 0, 5), answer(&second, 0, 6));
    assert!(one.join(&other.to_text().expect("a text"), &dossier));
    assert_eq!(one.away, [SavedAttempt::new(other.attempt.as_ref().expect("an attempt"))]);
    assert!(other.join(&one.to_text().expect("a text"), &dossier));
    assert_eq!(other.away, [SavedAttempt::new(one.attempt.as_ref().expect("an attempt"))]);
    assert_eq!(one.history, other.history);
    assert!(!other.join(&one.to_text().expect("a text"), &dossier));
}

#[test]
fn what_is_half_filled_in_another_tab_is_the_newest_of_it() {
    let dossier = dossier();
    let mut first = Progress::default();
    first.begin(quiz(&dossier, 9), Moment(1));
    let mut other = begun(&dossier);
    let drafts = |progress: &Progress| SavedAttempt::new(progress.attempt.as_ref().expect("an attempt"));
    assert!(first.join(&other.to_text().expect("a text"), &dossier));
    let rows = |(_, state): (_, &ItemState)| matches!(state, ItemState::Open(Response::Rows(_)));
    let attempt = other.attempt.take().expect("an attempt");
    let place = attempt.items().position(rows).expect("a table half filled") as u32;
    let Widget::Rows { rows, labels } = &attempt.item(place).expect("an item").0.question.widget else {
        panic!("a table")
    };
    let full = Response::Rows(rows.iter().map(|row| (row.id.clone(), labels[0].id.clone())).collect());
    other.attempt = Some(attempt.put(place, full));
    assert!(!first.join(&other.to_text().expect("a text"), &dossier), "no answer is new");
    assert_eq!(first.away, [drafts(&other)]);
    // An answer that was submitted meanwhile is never taken back.
    let submitted = answer(&other, 0, 9);
    assert!(first.join(&submitted.to_text().expect("a text"), &dossier));
    first.join(&other.to_text().expect("a text"), &dossier);
    let answers = |saved: &SavedAttempt| saved.items.iter().filter(|item| item.at.is_some()).count();
    assert_eq!(answers(&first.away[0]), answers(&drafts(&submitted)));
}

#[test]
fn a_tab_without_a_quiz_takes_up_the_one_of_the_other() {
    let dossier = dossier();
    let mut begun = Progress::default();
    begun.begin(quiz(&dossier, 7), Moment(1));
    let mut empty = Progress::default();
    assert!(empty.join(&begun.to_text().expect("a text"), &dossier));
    assert_eq!(empty.attempt, begun.attempt);
}
