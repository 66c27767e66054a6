//! What course systems get of an attempt.

use collate::engine::attempt::{Attempt, Moment};
use collate::engine::json::{Value, parse};
use collate::engine::records::event::{self, Event, Teller};
use collate::engine::records::scorm::{self, Element, Version};
use collate::engine::records::{Answers, Interaction, Sort, Summary, interactions, xapi};

use crate::items::{AT, answer_and_show, arrange, assign, attempt, choose, give};

/// All five sorts of item: the first right, the second wrong in a row, the others right, wrong and half right.
fn answered(items: u32) -> Attempt {
    let given = [
        choose("a"),
        give(&[0, 1, 1, 1]),
        assign(&[0, 1, 2, 3]),
        arrange(&[3, 2, 1, 0]),
        answer_and_show("a", &["0b", "1a"]),
    ];
    given.into_iter().zip(0..items).fold(attempt(), |attempt, (response, place)| {
        attempt.put(place, response).submit(place, Moment(AT.0 + i64::from(place) * 1000)).unwrap()
    })
}

fn all() -> Vec<Interaction> {
    interactions(&answered(5))
}

fn set<'a>(elements: &'a [Element], name: &str) -> &'a str {
    &elements.iter().find(|(set, _)| set.ends_with(name)).unwrap().1
}

#[test]
fn every_sort_of_item_has_its_interaction() {
    let sorts: Vec<_> = all().iter().map(|interaction| interaction.sort).collect();
    assert_eq!(sorts, [Sort::Choice, Sort::Matching, Sort::Matching, Sort::Sequencing, Sort::Choice]);
    assert!(interactions(&answered(0)).is_empty());
    for interaction in all() {
        let Answers::Chosen(given) = &interaction.given else { continue };
        assert!(given.iter().all(|id| interaction.choices.iter().any(|choice| choice.id == *id)));
    }
}

#[test]
fn they_come_in_the_order_of_answering() {
    let given = [(4, answer_and_show("a", &["0a", "1a"])), (0, choose("b"))];
    let attempt = given.into_iter().zip(0..).fold(attempt(), |attempt, ((place, response), later)| {
        attempt.put(place, response).submit(place, Moment(AT.0 + later)).unwrap()
    });
    let items: Vec<_> = interactions(&attempt).iter().map(|interaction| interaction.item.to_string()).collect();
    let shown: Vec<_> = attempt.items().map(|(item, _)| item.question.id.to_string()).collect();
    assert_eq!(items, [&*shown[4], &*shown[0]]);
}

#[test]
fn scorm_1_2_answers_in_single_signs() {
    let answers: Vec<_> = all()
        .iter()
        .map(|interaction| {
            let elements = scorm::interaction(Version::V12, 0, interaction);
            let right = set(&elements, "correct_responses.0.pattern").to_owned();
            (right, set(&elements, "student_response").to_owned(), set(&elements, "result").to_owned())
        })
        .collect();
    assert_eq!(answers[0], ("a".into(), "a".into(), "correct".into()));
    assert_eq!(answers[1].1, "1.a,2.b,3.b,4.b");
    assert_eq!(answers[2], ("1.a,2.b,3.c,4.d".into(), "1.a,2.b,3.c,4.d".into(), "correct".into()));
    assert_eq!(answers[3], ("a,b,c,d".into(), "d,c,b,a".into(), "wrong".into()));
    assert_eq!(answers[4].2, "0.5", "the answer right and a paragraph wrong");
}

#[test]
fn scorm_2004_answers_in_ids_with_its_own_signs_between() {
    let elements = scorm::interaction(Version::V2004, 3, &all()[2]);
    assert_eq!(set(&elements, "learner_response"), "r0[.]l0[,]r1[.]l1[,]r2[.]l2[,]r3[.]l3");
    assert_eq!(elements[0].0, "cmi.interactions.3.id");
    assert_eq!(elements[1], ("cmi.interactions.3.type".into(), "matching".into()));
    assert_eq!(set(&elements, "timestamp"), "2023-11-14T22:13:22.0Z");
    let wrong = scorm::interaction(Version::V2004, 0, &all()[3]);
    assert_eq!((set(&wrong, "learner_response"), set(&wrong, "result")), ("e3[,]e2[,]e1[,]e0", "incorrect"));
}

#[test]
fn a_score_is_a_percentage_and_comes_before_every_status() {
    for version in [Version::V12, Version::V2004] {
        let summary = Summary::new(&answered(5), false, Some(50));
        let elements = scorm::summary(version, &summary);
        let place = |end: &str| elements.iter().position(|(name, _)| name.ends_with(end)).unwrap();
        let core = if version == Version::V12 { "cmi.core.score.raw" } else { "cmi.score.raw" };
        assert_eq!(set(&elements, core), summary.whole.percent());
        match version {
            Version::V12 => {
                assert!(place(core) < place("lesson_status"));
                assert_eq!(set(&elements, "lesson_status"), "passed");
            }
            Version::V2004 => {
                assert!(place(core) < place("cmi.score.scaled"));
                assert!(place("cmi.score.scaled") < place("cmi.completion_status"));
                assert!(place("cmi.completion_status") < place("cmi.success_status"));
            }
        }
    }
}

#[test]
fn what_is_not_done_is_neither_passed_nor_failed() {
    let open = Summary::new(&answered(2), false, Some(0));
    assert_eq!((open.is_done, open.is_passed, open.answered, open.items), (false, None, 2, 5));
    let elements = scorm::summary(Version::V2004, &open);
    assert_eq!(set(&elements, "cmi.completion_status"), "incomplete");
    assert_eq!(set(&elements, "cmi.success_status"), "unknown");
    assert_eq!((set(&elements, "cmi.exit"), set(&elements, "progress_measure")), ("suspend", "0.4"));
    assert_eq!(set(&scorm::summary(Version::V12, &open), "lesson_status"), "incomplete");
    let ended = Summary::new(&answered(2), true, Some(100));
    assert_eq!((ended.is_done, ended.is_passed), (true, Some(false)));
    assert_eq!(Summary::new(&answered(5), false, None).is_passed, None);
}

#[test]
fn the_dimensions_are_objectives_and_add_up_to_the_whole() {
    let summary = Summary::new(&answered(5), false, None);
    let sum = |part: fn(&collate::engine::records::Share) -> u32| {
        summary.dimensions.iter().map(|(_, share)| part(share)).sum::<u32>()
    };
    assert_eq!(sum(|share| share.earned.0), summary.whole.earned.0);
    assert_eq!(sum(|share| share.possible.0), summary.whole.possible.0);
    for version in [Version::V12, Version::V2004] {
        let elements = scorm::summary(version, &summary);
        for (place, (dimension, share)) in summary.dimensions.iter().enumerate() {
            assert_eq!(set(&elements, &format!("objectives.{place}.id")), dimension.word());
            assert_eq!(set(&elements, &format!("objectives.{place}.score.raw")), share.percent());
        }
    }
}

fn about() -> xapi::About {
    xapi::About {
        home: "https://courses.example.org".into(),
        learner: "7 \"of\" 9".into(),
        activity: "https://example.org/quiz/7-12-1".into(),
        title: "A quiz".into(),
        language: "en".into(),
        begun: AT,
    }
}

fn field<'a>(value: &'a Value, path: &[&str]) -> &'a Value {
    path.iter().fold(value, |value, name| value.get(name).unwrap())
}

#[test]
fn statements_name_learner_verb_item_and_result() {
    let statement = parse(&xapi::answered(&about(), &all()[1])).unwrap();
    let is = |path: &[&str], text: &str| assert_eq!(field(&statement, path), &Value::String(text.into()));
    is(&["actor", "account", "name"], "7 \"of\" 9");
    is(&["verb", "id"], "http://adlnet.gov/expapi/verbs/answered");
    is(&["object", "definition", "interactionType"], "matching");
    is(&["result", "response"], "r0[.]l0[,]r1[.]l1[,]r2[.]l1[,]r3[.]l1");
    assert_eq!(field(&statement, &["result", "success"]), &Value::Bool(false));
}

#[test]
fn the_same_statement_has_the_same_id_and_every_other_another() {
    let id = |statement: &str| field(&parse(statement).unwrap(), &["id"]).clone();
    let summary = Summary::new(&answered(5), false, Some(50));
    let mut ids: Vec<_> = all().iter().map(|interaction| id(&xapi::answered(&about(), interaction))).collect();
    ids.extend(xapi::finished(&about(), &summary, AT, 60).iter().map(|statement| id(statement)));
    let another = xapi::About { begun: Moment(AT.0 + 1), ..about() };
    ids.push(id(&xapi::answered(&another, &all()[0])));
    assert_eq!(ids.len(), 8);
    for (place, one) in ids.iter().enumerate() {
        assert!(!ids[..place].contains(one), "{one:?} is there twice");
    }
    assert_eq!(ids[0], id(&xapi::answered(&about(), &all()[0])));
}

#[test]
fn everything_is_told_once_and_nothing_again_that_was_there_before() {
    let begun = |attempt: Attempt, at: i64| attempt.begun_at(Moment(at));
    let mut teller = Teller::new(None);
    assert!(teller.look(None).is_empty());
    assert_eq!(teller.look(Some(&begun(answered(0), 1))), [Event::Started]);
    assert_eq!(teller.look(Some(&begun(answered(2), 1))), [Event::Answered(0), Event::Answered(1)]);
    assert!(teller.look(Some(&begun(answered(2), 1))).is_empty());
    assert_eq!(teller.look(Some(&begun(answered(2), 1).finish())), [Event::Finished]);
    assert!(teller.look(Some(&begun(answered(2), 1))).is_empty(), "went back to a question");
    assert!(teller.look(Some(&begun(answered(2), 1).finish())).is_empty(), "and to the scorecard again");
    assert_eq!(teller.look(Some(&begun(answered(3), 1).finish())), [Event::Answered(2), Event::Finished]);
    assert_eq!(teller.look(Some(&begun(answered(1), 2))), [Event::Started, Event::Answered(0)]);
    let mut later = Teller::new(Some(&begun(answered(3), 1).finish()));
    assert!(later.look(Some(&begun(answered(3), 1).finish())).is_empty(), "taken up again");
}

#[test]
fn an_event_is_json_with_what_the_page_asked_for() {
    let attempt = answered(2).begun_at(AT);
    let frame = event::Frame { quiz: Some("7-5".into()), ..event::Frame::default() };
    let plain = parse(&event::to_json(&Event::Answered(1), &attempt, &frame, AT)).unwrap();
    assert_eq!(plain.get("event").and_then(Value::as_str), Some("answered"));
    assert_eq!(plain.get("answered").and_then(Value::as_i64), Some(2));
    assert_eq!(plain.get("item").and_then(|item| item.get("right")).and_then(Value::as_bool), Some(false));
    assert!(plain.get("statements").is_none() && plain.get("scorm").is_none() && plain.get("state").is_none());
    let frame = event::Frame {
        about: Some(about()),
        scorm: Some(Version::V12),
        pass_mark: Some(0),
        state: Some("state".into()),
        ..frame
    };
    let whole = parse(&event::to_json(&Event::Finished, &attempt, &frame, Moment(AT.0 + 9000))).unwrap();
    assert_eq!(whole.get("statements").and_then(Value::as_array).map(<[Value]>::len), Some(2));
    assert_eq!(whole.get("passed").and_then(Value::as_bool), Some(true));
    let elements = whole.get("scorm").and_then(Value::as_array).unwrap();
    let status =
        elements.iter().filter_map(Value::as_array).find(|set| set[0].as_str() == Some("cmi.core.lesson_status"));
    assert_eq!(status.unwrap()[1].as_str(), Some("passed"));
    assert!(whole.get("item").is_none());
}
