//! A learner who practises for thirty days, by a script: what is asked, what is answered, what is due each morning, and
//! what is known in the end. The browser test `month.test.mjs` follows the same file, line by line.

use std::fmt::Write;
use std::rc::Rc;

use collate::engine::attempt::{Attempt, Manner, Moment, Response};
use collate::engine::bank::{Choice, Item, Maker, OptionId, Widget};
use collate::engine::dossier::{Dossier, read};
use collate::engine::hashing::hash_texts;
use collate::engine::memory::{Certainty, RETENTION};
use collate::engine::practice::{Asking, Now, Pool, Reviews, Schedule, Wish};
use collate::engine::quiz::{Blueprint, Quiz, Recipe};
use collate::engine::reasoning::Knowledge;
use collate::engine::scorecard::{History, Mastery};
use collate::engine::wording;
use collate::shipped;

/// The seed that the browser test makes the page draw.
const SEED: u32 = 50_000;

/// Questions on each day.
const DAILY: u32 = 3;

/// The first morning, 2 March 2026 at 9:00 UTC, in milliseconds.
const FIRST: i64 = 1_772_442_000_000;

const MINUTE: i64 = 60_000;
const DAY: i64 = 24 * 60 * MINUTE;

fn percent(share: f64) -> u32 {
    (share * 100.0 + 0.5) as u32
}

pub(crate) fn month() -> String {
    let dossier = match read(shipped::TEXT) {
        Ok(read) => read.dossier,
        Err(problems) => panic!("{problems:?}"),
    };
    let knowledge = Knowledge::new(&dossier);
    let pool = Pool::new(&knowledge);
    let maker = Maker::new(&knowledge, wording::for_language("en").expect("English"), SEED, 3);
    let (mut history, reviews) = (History::default(), Reviews::default());
    let mut text = String::new();
    for day in 0..30 {
        let morning = FIRST + day * DAY;
        let schedule = |history: &History, at: i64| {
            let now = Now { at: Moment(at), zone: 0 };
            Schedule::new((&knowledge, &pool), (history, &reviews), now, RETENTION)
        };
        told(&mut text, &dossier, day, &schedule(&history, morning));
        let blueprint = Blueprint { items: 0, quotas: Vec::new() };
        let recipe = Recipe { options: 3, ..Recipe::new(&dossier, SEED, blueprint) };
        let mut attempt = Attempt::new(Rc::new(Quiz { recipe, items: Vec::new() }));
        for place in 0..DAILY {
            let at = morning + i64::from(place) * MINUTE;
            let (schedule, mastery) = (schedule(&history, at), Mastery::new(&history));
            let session = attempt.quiz().items.clone();
            let wish = Wish::default();
            let asking = Asking {
                pool: &pool,
                schedule: &schedule,
                mastery: &mastery,
                history: &history,
                session: &session,
                wish: &wish,
            };
            let next = asking.next(&maker).expect("there is always something to ask");
            let (response, certainty) = answer(&next.item, day);
            writeln!(
                text,
                "ask {} | {:?} | {} | {} | {}",
                next.item.question.id,
                next.why,
                next.item.question.stem,
                steps(&next.item, &response),
                certainty.map_or("-", Certainty::word),
            )
            .expect("text grows");
            attempt = attempt.with(next.item).put(place, response).note(place, Manner { certainty, hints: 0 });
            attempt = attempt.submit(place, Moment(at)).expect("a complete answer");
            history.record_attempt(&attempt);
        }
    }
    for one in Mastery::new(&history).dimensions {
        let (mean, low, high) = (percent(one.mean), percent(one.low), percent(one.high));
        writeln!(text, "mastery {} | {} | {mean} | {low} | {high} | {:?}", one.dimension.word(), one.items, one.label)
            .expect("text grows");
    }
    text
}

/// What is due on a morning: how many claims, the first five of them, the forecast, and what would be recalled.
fn told(text: &mut String, dossier: &Dossier, day: i64, schedule: &Schedule) {
    let due = schedule.due();
    let list: Vec<String> = due
        .iter()
        .take(5)
        .map(|claim| {
            let statement = &dossier[dossier[*claim].statement].id;
            format!("{statement} {}", schedule.overdue(*claim).unwrap_or(0))
        })
        .collect();
    let forecast: Vec<String> = schedule.forecast().iter().map(u32::to_string).collect();
    let recall = schedule.mean_recall().map_or_else(|| "-".to_owned(), |share| percent(share).to_string());
    writeln!(
        text,
        "day {day} | {} | {} | {} | {recall} | {}",
        due.len(),
        list.join(", "),
        forecast.join(" "),
        schedule.reviewed()
    )
    .expect("text grows");
}

/// The learner's answer: chance by item and day decides whether it is right, and knows more each day. Orders are left as
/// they are shown.
fn answer(item: &Item, day: i64) -> (Response, Option<Certainty>) {
    let chance = hash_texts(day as u64, &[item.question.id.as_str()]);
    let knows = chance % 40 < 15 + day as u64;
    let certainty =
        [None, Some(Certainty::Low), Some(Certainty::Middle), Some(Certainty::High)][(chance >> 8) as usize % 4];
    let response = match &item.question.widget {
        Widget::Order { entries } => Response::Order(entries.iter().map(|entry| entry.id.clone()).collect()),
        Widget::Single { options } if !knows => {
            let Response::Single(Some(right)) = super::right(item) else { return (super::first(item), certainty) };
            let place = options.iter().position(|option| option.id == right).unwrap_or(0);
            Response::Single(Some(options[(place + 1) % options.len()].id.clone()))
        }
        _ if knows => super::right(item),
        _ => super::first(item),
    };
    (response, certainty)
}

/// The answer as group and place of every choice, or `shown`.
fn steps(item: &Item, response: &Response) -> String {
    let place = |choices: &[Choice], id: &OptionId| choices.iter().position(|choice| choice.id == *id).unwrap_or(0);
    let mut steps = Vec::new();
    match (&item.question.widget, response) {
        (Widget::Single { options }, Response::Single(Some(chosen))) => steps.push((0, place(options, chosen))),
        (Widget::Rows { rows, labels: options }, Response::Rows(given))
        | (Widget::Match { stems: rows, answers: options }, Response::Match(given)) => {
            steps.extend(
                rows.iter()
                    .enumerate()
                    .map(|(row, choice)| (row, given.get(&choice.id).map_or(0, |label| place(options, label)))),
            );
        }
        (Widget::TwoStep { options, evidence }, Response::TwoStep { answer: Some(answer), evidence: given }) => {
            steps.push((0, place(options, answer)));
            for (group, (choices, chosen)) in evidence.iter().zip(given).enumerate() {
                steps.push((group + 1, chosen.as_ref().map_or(0, |chosen| place(&choices.options, chosen))));
            }
        }
        _ => return "shown".to_owned(),
    }
    steps.iter().map(|(group, place)| format!("{group}-{place}")).collect::<Vec<_>>().join(" ")
}
