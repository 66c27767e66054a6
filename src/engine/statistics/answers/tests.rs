use super::*;
use crate::engine::assignment::{Assignment, Preset, link};
use crate::engine::attempt::{Attempt, Moment, Response, Stops};
use crate::engine::bank::{Item, Kind, Solution, Widget, candidates};
use crate::engine::dossier::read;
use crate::engine::marking::{Marker, Row, Standing};
use crate::engine::paper::right;
use crate::engine::quiz::{Blueprint, Quiz, Quota, Recipe, Share, draw};
use crate::engine::reasoning::Knowledge;
use crate::engine::receipt::{self, Learner, Receipt, Slip};
use crate::engine::statistics::csv::Reader;
use crate::engine::statistics::table::{self, lines};
use crate::engine::wording;
use crate::shipped;
use std::rc::Rc;

const ITEMS: u32 = 24;

/// An answer in which something is wrong.
fn wrong(item: &Item) -> Response {
    match (&item.question.widget, &item.key.solution, right(item)) {
        (_, Solution::Single { options }, _) => {
            Response::Single(options.iter().find(|key| !key.correct).map(|key| key.option.clone()))
        }
        (Widget::Rows { labels, .. }, _, Response::Rows(pairs)) => {
            let other = |label: &_| labels.iter().find(|known| known.id != *label).expect("another label").id.clone();
            Response::Rows(pairs.iter().map(|(row, label)| (row.clone(), other(label))).collect())
        }
        (Widget::Match { answers, .. }, _, Response::Match(pairs)) => {
            let other = |label: &_| answers.iter().find(|known| known.id != *label).expect("another").id.clone();
            Response::Match(pairs.iter().map(|(stem, answer)| (stem.clone(), other(answer))).collect())
        }
        (_, _, Response::Order(mut entries)) => {
            entries.reverse();
            Response::Order(entries)
        }
        (_, Solution::TwoStep { options, .. }, Response::TwoStep { evidence, .. }) => {
            let answer = options.iter().find(|key| !key.correct).map(|key| key.option.clone());
            Response::TwoStep { answer, evidence }
        }
        (_, _, response) => response,
    }
}

/// Two learners who answer all of a quiz of every sort, the first right and sure, the second wrong with a hint each and
/// without a word of how sure.
fn class() -> (Quiz, Statistics, Vec<Row>, Vec<Record>) {
    let dossier = read(shipped::TEXT).expect("a dossier").dossier;
    let knowledge = Knowledge::new(&dossier);
    let kinds = [
        Kind::WhereTheyDiffer,
        Kind::WhichArticle,
        Kind::Corroboration,
        Kind::EventOrder,
        Kind::CostClass,
        Kind::FormatMembership,
    ];
    let quotas = kinds.map(|kind| Quota { of: Share::Kind(kind), items: 4 }).into();
    let recipe = Recipe::new(&dossier, 7, Blueprint { items: ITEMS, quotas });
    let assignment = Assignment::new(&dossier, recipe, Preset::Practice.policy());
    let code = link::code(&assignment, &dossier, &candidates(&knowledge)).expect("a code");
    let words = wording::for_language("en").expect("English");
    let quiz = Rc::new(draw(&knowledge, words, &assignment.recipe).quiz);
    let (mut marker, mut statistics) = (Marker::new(&knowledge), Statistics::new());
    let (mut rows, mut records) = (Vec::new(), Vec::new());
    let sure = Manner { certainty: Some(Certainty::High), hints: 0 };
    let helped = Manner { certainty: None, hints: 1 };
    for (name, manner, answer) in [("Ana", sure, right as fn(&Item) -> Response), ("Ben", helped, wrong)] {
        let mut attempt = Attempt::new(quiz.clone()).begun_at(Moment(0));
        for (place, item) in (0..).zip(&quiz.items).skip(usize::from(name == "Ben")) {
            attempt = attempt.note(place, manner).put(place, answer(item)).submit(place, Moment(9)).expect("an answer");
        }
        let slip = Slip { assignment: code.clone(), attempt: 1, learner: Learner::new(name), stops: Stops::default() };
        let receipt = Receipt::new(slip, &attempt, &assignment.policy, Moment(10));
        let marked = marker.mark(&receipt::Read { receipt, is_intact: true }, Moment(20)).expect("marks");
        let record = statistics.record(&marked);
        statistics.add(&record);
        records.push(record);
        rows.push(marked.row);
    }
    (Rc::unwrap_or_clone(quiz), statistics, rows, records)
}

/// What is chosen part by part in a right answer, as learners read it.
fn read_in(item: &Item) -> Vec<&str> {
    let text = |choices: &'_ [crate::engine::bank::Choice], id: &crate::engine::bank::OptionId| {
        choices.iter().position(|choice| choice.id == *id).expect("a choice")
    };
    match (&item.question.widget, right(item)) {
        (Widget::Single { options }, Response::Single(Some(option))) => vec![&options[text(options, &option)].text],
        (Widget::Rows { labels, rows }, Response::Rows(pairs))
        | (Widget::Match { answers: labels, stems: rows }, Response::Match(pairs)) => {
            rows.iter().map(|row| &*labels[text(labels, &pairs[&row.id])].text).collect()
        }
        (Widget::Order { entries }, Response::Order(order)) => {
            order.iter().map(|id| &*entries[text(entries, id)].text).collect()
        }
        (Widget::TwoStep { options, evidence: groups }, Response::TwoStep { answer: Some(answer), evidence }) => {
            let steps = groups.iter().zip(&evidence);
            let steps =
                steps.map(|(group, id)| &*group.options[text(&group.options, id.as_ref().expect("a paragraph"))].text);
            [&*options[text(options, &answer)].text].into_iter().chain(steps).collect()
        }
        _ => Vec::new(),
    }
}

#[test]
fn what_was_chosen_and_the_key_are_told_for_every_sort_of_question() {
    let (quiz, statistics, _, records) = class();
    let is_there = |is_it: fn(&Widget) -> bool| quiz.items.iter().any(|item| is_it(&item.question.widget));
    assert!(is_there(|widget| matches!(widget, Widget::Single { .. })));
    assert!(is_there(|widget| matches!(widget, Widget::Rows { .. })));
    assert!(is_there(|widget| matches!(widget, Widget::Match { .. })));
    assert!(is_there(|widget| matches!(widget, Widget::Order { .. })));
    assert!(is_there(|widget| matches!(widget, Widget::TwoStep { .. })));
    let [ana, ben] = [0, 1].map(|place| statistics.given(&records[place]).collect::<Vec<_>>());
    assert_eq!((ana.len(), ben.len()), (quiz.items.len(), quiz.items.len()));
    for ((item, given), of_ben) in quiz.items.iter().zip(&ana).zip(&ben) {
        let expected = read_in(item);
        assert!(!expected.is_empty());
        assert_eq!(given.parts.iter().map(|part| &*part.chosen.text).collect::<Vec<_>>(), expected);
        assert!(given.parts.iter().all(|part| part.chosen.is_right && part.right.contains(&part.chosen)));
        assert!(given.stem.ends_with(&item.question.stem));
        assert_eq!((given.points, given.manner.certainty), (Some(Points::ITEM), Some(Certainty::High)));
        let codes: Vec<String> = given.code().split(' ').map(str::to_owned).collect();
        assert_eq!(codes.len(), given.parts.len());
        if of_ben.points.is_none() {
            continue;
        }
        assert_eq!((of_ben.manner.hints, of_ben.parts.len()), (1, expected.len()));
        let mistake = of_ben.parts.iter().position(|part| !part.chosen.is_right).expect("a mistake");
        assert!(of_ben.parts[mistake].right.iter().any(|choice| choice.text == expected[mistake]));
        assert_ne!(of_ben.code(), given.code());
    }
    assert_eq!((ben[0].points, ben[0].parts.len()), (None, 0), "not answered");
}

#[test]
fn codes_are_letters_with_the_number_of_the_row_or_the_place() {
    let (_, statistics, _, _) = class();
    for item in statistics.items() {
        let mut codes: Vec<&str> = item.choices.iter().map(|choice| &*choice.code).collect();
        assert_eq!(codes[0], if item.choices[0].part.is_empty() { "A" } else { "1A" }, "{:?}", item.kind);
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), item.choices.len(), "each has its own");
    }
}

#[test]
fn files_hold_answers_certainty_hints_and_what_does_not_fit() {
    let (quiz, statistics, rows, records) = class();
    let standings = vec![Standing { counts: true, ..Standing::default() }; 2];
    let lines = lines((&rows, &standings, &records), &[], None);
    let told = |line: &table::Line<'_>| vec![["=told of ", line.row.learner.as_str()].concat()];
    let csv: String = table::class(&lines, &statistics, Reader::Spreadsheet, &told).collect();
    let cells: Vec<Vec<&str>> = csv.lines().map(|line| line.split(',').collect()).collect();
    let id = quiz.items[1].question.id.as_str();
    let [ana, ben] = [0, 1].map(|place| {
        let given: Vec<_> = statistics.given(&records[place]).collect();
        let row = &cells[place + 1];
        let cell = |name: &str| {
            let column = cells[0].iter().position(|head| *head == [id, name].concat()).expect("a column");
            row[column].to_owned()
        };
        assert_eq!(cell("_answer"), given[1].code());
        assert_eq!(row.last(), Some(&&*["'=told of ", rows[place].learner.as_str()].concat()));
        [cell("_certainty"), cell("_hints")]
    });
    assert_eq!((ana, ben), (["high".to_owned(), "0".to_owned()], [String::new(), "1".to_owned()]));
    let items = table::item_statistics(&statistics, Reader::Program);
    assert!(items.lines().next().is_some_and(|head| head.ends_with(",code")));
    let json: serde_json::Value =
        serde_json::from_str(&table::to_json(&lines, &statistics, &told).collect::<String>()).expect("JSON");
    let answers = |place: usize| json["learners"][place]["answers"].as_array().expect("answers").clone();
    assert_eq!(
        (answers(0).len(), answers(1).len()),
        (quiz.items.len(), quiz.items.len() - 1),
        "what was not answered is not there"
    );
    let code = |answer: &serde_json::Value| {
        let all = answer["chosen"].as_array().expect("a list").iter().map(|code| code.as_str().expect("a code"));
        all.collect::<Vec<_>>().join(" ")
    };
    let given: Vec<_> = statistics.given(&records[1]).collect();
    assert_eq!((answers(1)[0]["item"].as_str(), code(&answers(1)[0])), (Some(id), given[1].code()));
    assert_eq!((answers(0)[0]["certainty"].as_str(), answers(1)[0]["hints"].as_i64()), (Some("high"), Some(1)));
    assert_eq!(json["learners"][1]["findings_told"][0], "=told of Ben");
    let choices = json["items"][0]["choices"].as_array().expect("choices").clone();
    assert!(choices.iter().all(|choice| choice["code"].is_string()));
}

#[test]
fn sure_and_wrong_and_lucky_guesses_are_counted() {
    let (_, statistics, ..) = class();
    let certainties = Certainties { answers: ITEMS, sure_and_wrong: 0, lucky_guesses: 0 };
    assert_eq!(statistics.certainties(), Some(certainties), "who was sure was right");
    assert_eq!(Statistics::new().certainties(), None);
    let entry = |certainty, points: u16| Entry {
        item: 0,
        points,
        is_answered: true,
        manner: Manner { certainty, hints: 0 },
        offered: 0,
        chosen: 0,
    };
    let mut all = Certainties::default();
    for (certainty, points) in [
        (Some(Certainty::High), 0),
        (Some(Certainty::High), 359),
        (Some(Certainty::High), 360),
        (Some(Certainty::Low), 720),
        (Some(Certainty::Low), 719),
        (Some(Certainty::Middle), 0),
        (None, 0),
    ] {
        all.add(&entry(certainty, points));
    }
    assert_eq!(all, Certainties { answers: 6, sure_and_wrong: 2, lucky_guesses: 1 });
}
