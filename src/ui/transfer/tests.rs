use std::rc::Rc;

use super::*;
use crate::engine::attempt::Response;
use crate::engine::bank::Widget;
use crate::engine::quiz::{Blueprint, Recipe};
use crate::ui::progress::{Progress, draw};
use crate::ui::settings::Theme;

const NOW: Moment = Moment(1_800_000_000_000);
const DARK: Settings = Settings {
    theme: Theme::Dark,
    size: crate::ui::settings::Size::Large,
    language: None,
    keys: false,
    certainty: false,
    retention: 90,
};

fn dossier() -> Dossier {
    crate::engine::dossier::read(crate::shipped::TEXT).expect("a dossier").dossier
}

fn sample() -> Dossier {
    crate::engine::dossier::read(include_str!("../../../questions/sample.json")).expect("a dossier").dossier
}

/// A quiz with every single choice answered, the first at `at`, each a minute after the one before.
fn done(dossier: &Dossier, seed: u32, at: i64) -> Progress {
    let recipe = Recipe::new(dossier, seed, Blueprint::even(12, dossier));
    let mut progress = Progress::default();
    progress.begin(Rc::new(draw(dossier, &recipe).expect("a quiz").quiz), Moment(at));
    let mut attempt = progress.attempt.take().expect("an attempt");
    for place in 0..12 {
        if let Widget::Single { options } = &attempt.item(place).expect("an item").0.question.widget {
            let chosen = Response::Single(Some(options[0].id.clone()));
            attempt = attempt.put(place, chosen);
            attempt = attempt.submit(place, Moment(at + i64::from(place) * 60_000)).expect("an answer");
        }
    }
    progress.history.record_attempt(&attempt);
    progress.attempt = Some(attempt);
    progress
}

fn begun() -> i64 {
    NOW.0 - 1_000_000_000
}

fn file(dossier: &Dossier, progress: &Progress) -> String {
    write(dossier, "Ada", progress.to_text().as_deref(), &DARK, NOW)
}

/// The file after a change by hand.
fn edited(change: impl FnOnce(&mut serde_json::Value)) -> String {
    let dossier = dossier();
    let mut value = serde_json::from_str(&file(&dossier, &done(&dossier, 7, begun()))).expect("JSON");
    change(&mut value);
    value.to_string()
}

fn count() -> u32 {
    done(&dossier(), 7, begun()).history.answers().len() as u32
}

#[test]
fn everything_survives_the_way_through_a_file() {
    let dossier = dossier();
    let progress = done(&dossier, 7, begun());
    let import = read(&file(&dossier, &progress), &dossier, NOW).expect("a file");
    assert_eq!((import.name.as_deref(), import.title.as_deref()), (Some("Ada"), Some(dossier.title.as_str())));
    assert_eq!((import.fit, import.written, import.settings), (Fit::Open, Some(NOW), Some(DARK)));
    assert_eq!((import.answers, import.left_out, import.is_newer), (count(), 0, false));
    assert_eq!(import.span.map(|(first, _)| first.0 >= begun()), Some(true));
    assert_eq!(Progress::parse(&import.progress, &dossier), (progress, None));
}

#[test]
fn what_is_no_progress_gets_one_reason() {
    let dossier = dossier();
    let whole = edited(|_| ());
    let cut = &whole[..whole.len() / 2];
    let broken = whole.replacen("\"written\":", "\"written\" ", 1);
    for (text, expected) in [
        ("", Refused::Empty),
        (" \n", Refused::Empty),
        (cut, Refused::CutOff),
        (&broken, Refused::NotJson(1)),
        ("not JSON at all", Refused::CutOff),
        ("[]", Refused::Foreign),
        ("{}", Refused::Foreign),
        ("{\"format\":\"something/1\"}", Refused::Foreign),
        (crate::shipped::TEXT, Refused::Dossier),
        ("{\"format\":\"collate-export/1\"}", Refused::NoProgress),
        ("{\"format\":\"collate-export/1\",\"progress\":7}", Refused::NoProgress),
        ("{\"format\":\"collate-export/x\",\"progress\":{}}", Refused::Foreign),
    ] {
        assert_eq!(read(text, &dossier, NOW), Err(expected), "{text:.60}");
    }
    let key = edited(|file| file["dossier"]["hash"] = "../settings".into());
    assert_eq!(read(&key, &dossier, NOW), Err(Refused::NoProgress), "a hash is a hash");
}

#[test]
fn damaged_answers_are_left_out_and_the_others_kept() {
    let dossier = dossier();
    let damages: [fn(&mut serde_json::Value); 7] = [
        |answer| answer["at"] = (NOW.0 * 9).into(),
        |answer| answer["at"] = (-5).into(),
        |answer| answer["at"] = "yesterday".into(),
        |answer| answer["right"] = 1_000_000.into(),
        |answer| answer["kind"] = "riddle".into(),
        |answer| answer["previous"] = i64::MAX.into(),
        |answer| *answer = serde_json::Value::Null,
    ];
    for damage in damages {
        let text = edited(|file| damage(&mut file["progress"]["history"][0]));
        let import = read(&text, &dossier, NOW).expect("the rest");
        assert_eq!((import.answers, import.left_out), (count() - 1, 1));
        assert!(Progress::is_readable(&import.progress) && import.has_quiz);
    }
}

#[test]
fn a_quiz_with_impossible_dates_is_left_out_and_its_answers_kept() {
    let dossier = dossier();
    let text = edited(|file| file["progress"]["attempt"]["begun"] = i64::MAX.into());
    let import = read(&text, &dossier, NOW).expect("the rest");
    assert_eq!((import.answers, import.left_out, import.has_quiz), (count(), 0, false));
    assert!(import.has_lost_quiz, "and it is said that it was a quiz");
    assert_eq!(Progress::parse(&import.progress, &dossier).0.attempt, None);
}

#[test]
fn of_a_later_version_what_is_known_can_be_kept() {
    let dossier = dossier();
    let text = edited(|file| {
        file["format"] = "collate-export/2".into();
        file["mood"] = "good".into();
        file["settings"]["format"] = "collate-settings/2".into();
        file["progress"]["format"] = "collate-progress/2".into();
        file["progress"]["dreams"] = serde_json::json!([1.5, { "deep": true }]);
        for answer in file["progress"]["history"].as_array_mut().expect("answers") {
            answer["weather"] = "rain".into();
        }
    });
    let import = read(&text, &dossier, NOW).expect("what is known");
    assert_eq!((import.answers, import.left_out, import.is_newer, import.settings), (count(), 0, true, None));
    assert_eq!(Progress::parse(&import.progress, &dossier), (done(&dossier, 7, begun()), None));
}

#[test]
fn progress_that_was_put_aside_is_a_file_too() {
    let dossier = dossier();
    let progress = done(&dossier, 7, begun());
    let import = read(&progress.to_text().expect("a text"), &dossier, NOW).expect("a file");
    assert_eq!((import.fit, import.answers, import.name), (Fit::Open, count(), None));
    let mut bare = progress.clone();
    bare.attempt = None;
    assert_eq!(read(&bare.to_text().expect("a text"), &dossier, NOW).map(|import| import.fit), Ok(Fit::Open));
    assert_eq!(read(&bare.to_text().expect("a text"), &sample(), NOW), Err(Refused::NoProgress));
}

#[test]
fn another_dossier_and_another_state_of_one_are_told_apart() {
    let (mine, other) = (dossier(), sample());
    let text = file(&mine, &done(&mine, 7, begun()));
    assert_eq!(read(&text, &other, NOW).map(|import| import.fit), Ok(Fit::Other));
    let changed = Dossier { hash: mine.hash ^ 1, ..mine.clone() };
    let import = read(&text, &changed, NOW).expect("a file");
    assert_eq!((import.fit, import.has_quiz), (Fit::OtherState, false));
    let mut progress = Progress::default();
    assert!(progress.join(&import.progress, &changed));
    assert_eq!((progress.history.answers().len() as u32, progress.attempt), (count(), None));
}

#[test]
fn more_answers_than_are_ever_kept_are_cut_and_counted() {
    let dossier = dossier();
    let text = edited(|file| {
        let answer = file["progress"]["history"][0].clone();
        let many = (0..30_000_i64).map(|number| {
            let mut answer = answer.clone();
            answer["at"] = (begun() + number).into();
            answer
        });
        file["progress"]["history"] = many.collect();
    });
    let import = read(&text, &dossier, NOW).expect("a file");
    assert_eq!((import.answers as usize, import.left_out), (History::LIMIT, 10_000));
}

#[test]
fn added_to_what_is_kept_no_answer_is_lost_and_the_quiz_there_stays() {
    let dossier = dossier();
    let (mine, theirs) = (done(&dossier, 7, begun()), done(&dossier, 8, begun() + 5));
    let import = read(&file(&dossier, &theirs), &dossier, NOW).expect("a file");
    let kept = mine.to_text().expect("a text");
    let (both, unfit) = Progress::parse(&added(Some(&kept), &import), &dossier);
    assert_eq!((both.history, unfit), (mine.history.clone().merge(theirs.history.clone()), None));
    assert_eq!(both.attempt, mine.attempt);
    for nothing in [None, Some("{broken")] {
        assert_eq!(Progress::parse(&added(nothing, &import), &dossier).0, theirs);
    }
}
