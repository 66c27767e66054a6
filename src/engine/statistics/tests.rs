use super::csv::Reader;
use super::items::Sums;
use super::table::{self, lines};
use super::*;
use crate::engine::assignment::{Assignment, Counts, Preset, link};
use crate::engine::attempt::{Attempt, Moment, Response, Stops};
use crate::engine::bank::{Item, Kind, Solution, candidates};
use crate::engine::dossier::read;
use crate::engine::marking::{Marker, Row, settle};
use crate::engine::quiz::{Blueprint, Quiz, Quota, Recipe, Share, draw};
use crate::engine::reasoning::Knowledge;
use crate::engine::receipt::{self, Learner, Receipt, Slip};
use crate::engine::wording;
use crate::shipped;

#[test]
fn the_corrected_correlation_is_that_of_a_table_worked_by_hand() {
    // x = 1, 1, 1, 0, 0 and the others r = 4, 3, 2, 2, 0.
    // Σx 3, Σr 11, Σxr 9, Σx² 3, Σr² 33: (5·9 − 3·11) / √((15 − 9)(165 − 121)) = 12 / √264 = 0.738549
    let mut sums = Sums::default();
    for (x, r) in [(1, 4), (1, 3), (1, 2), (0, 2), (0, 0)] {
        let t = x + r;
        let Sums { n, x: of_x, xx, t: of_t, tt, xt } = &mut sums;
        *n += 1;
        *of_x += x;
        *xx += x * x;
        *of_t += t;
        *tt += t * t;
        *xt += x * t;
    }
    let found = sums.corrected().expect("a correlation");
    assert!((found - 0.738_549).abs() < 1e-6, "{found}");
    assert_eq!(Sums { n: 5, x: 5, xx: 5, t: 20, tt: 90, xt: 20 }.corrected(), None, "all the same");
}

/// Receipts of a class on one shared quiz of single-answer items: learner `i` chooses option `i + place` at each place.
fn class(learners: u32) -> (Vec<Receipt>, Quiz) {
    let dossier = read(shipped::TEXT).expect("a dossier").dossier;
    let knowledge = Knowledge::new(&dossier);
    let quotas = vec![Quota { of: Share::Kind(Kind::Figure), items: 4 }];
    let recipe = Recipe::new(&dossier, 7, Blueprint { items: 4, quotas });
    let assignment = Assignment::new(&dossier, recipe, Preset::Practice.policy());
    let code = link::code(&assignment, &dossier, &candidates(&knowledge)).expect("a code");
    let words = wording::for_language("en").expect("English");
    let quiz = Rc::new(draw(&knowledge, words, &assignment.recipe).quiz);
    let receipts = (0..learners).map(|learner| {
        let mut attempt = Attempt::new(quiz.clone()).begun_at(Moment(i64::from(learner)));
        for place in 0..4 {
            let (item, _) = attempt.item(place).expect("an item");
            let Solution::Single { options } = &item.key.solution else { continue };
            let option = options[(learner + place) as usize % options.len()].option.clone();
            attempt =
                attempt.put(place, Response::Single(Some(option))).submit(place, Moment(9_000)).expect("an answer");
        }
        let name = ["=cmd|' /C calc'!A", &learner.to_string()].concat();
        let slip = Slip { assignment: code.clone(), attempt: 1, learner: Learner::new(&name), stops: Stops::default() };
        Receipt::new(slip, &attempt, &assignment.policy, Moment(10_000))
    });
    (receipts.collect(), (*quiz).clone())
}

struct Told {
    statistics: Statistics,
    rows: Vec<Row>,
    records: Vec<Record>,
}

fn told<'r>(receipts: impl Iterator<Item = &'r Receipt>) -> Told {
    let dossier = read(shipped::TEXT).expect("a dossier").dossier;
    let knowledge = Knowledge::new(&dossier);
    let mut marker = Marker::new(&knowledge);
    let mut told = Told { statistics: Statistics::new(), rows: Vec::new(), records: Vec::new() };
    for receipt in receipts {
        let read = receipt::Read { receipt: receipt.clone(), is_intact: true };
        let marked = marker.mark(&read, Moment(20_000)).expect("marks");
        let record = told.statistics.record(&marked);
        told.statistics.add(&record);
        told.records.push(record);
        told.rows.push(marked.row);
    }
    told
}

#[test]
fn shares_of_options_and_functional_distractors_are_counted() {
    // As many as options of 3 and of 4 divide.
    let (receipts, quiz) = class(60);
    let told = told(receipts.iter());
    for (item, found) in quiz.items.iter().zip(told.statistics.items()) {
        assert_eq!((found.item.clone(), found.shown, found.answered), (item.question.id.clone(), 60, 60));
        let Solution::Single { options } = &item.key.solution else { continue };
        let count = options.len() as u32;
        assert_eq!(found.choices.len() as u32, count);
        assert!(found.choices.iter().all(|choice| (choice.offered, choice.chosen) == (60, 60 / count)), "{found:?}");
        assert_eq!((found.right, found.functional()), (60 / count, (count - 1, count - 1)));
        assert!((found.percent - 100.0 / f64::from(count)).abs() < 1e-9);
    }
    assert_eq!(told.statistics.learners(), 60);
    assert_eq!(told.statistics.distribution().iter().sum::<u32>(), 60);
    let spread = told.statistics.spread().expect("a spread");
    let mean = told.statistics.items().iter().map(|item| item.percent / 400.0).sum::<f64>();
    assert!((spread.mean - mean).abs() < 1e-6);
    assert!(spread.interval.is_some_and(|(low, high)| low < mean && mean < high));
    let dimensions = told.statistics.dimensions();
    assert!(!dimensions.is_empty() && dimensions.iter().all(|(_, spread)| spread.learners == 60));
}

#[test]
fn what_one_in_twenty_choose_is_functional_and_what_fewer_choose_is_not() {
    let choice = |chosen| ChoiceStatistics {
        code: "A".into(),
        part: String::new(),
        text: String::new(),
        is_right: false,
        offered: 40,
        chosen,
    };
    assert_eq!([0, 1, 2].map(|chosen| choice(chosen).is_functional()), [false, false, true]);
    assert!(!ChoiceStatistics { is_right: true, ..choice(40) }.is_functional());
}

#[test]
fn the_order_of_receipts_does_not_matter() {
    let (receipts, _) = class(LEAST_LEARNERS);
    let (one, other) = (told(receipts.iter()), told(receipts.iter().rev()));
    assert_eq!(one.statistics.items(), other.statistics.items());
    assert_eq!(one.statistics.spread(), other.statistics.spread());
    assert_eq!(one.statistics.alphas(), other.statistics.alphas());
    assert_eq!(one.statistics.alphas().len(), 1);
    let difficult = one.statistics.difficult(3);
    assert!(difficult.windows(2).all(|pair| pair[0].percent <= pair[1].percent));
    assert!(one.statistics.difficult(LEAST_LEARNERS + 1).is_empty(), "too few learners");
}

#[test]
fn what_chance_decides_is_not_told_of_a_few_learners() {
    let (receipts, _) = class(LEAST_LEARNERS);
    for (learners, is_told) in [(4, false), (LEAST_LEARNERS - 1, false), (LEAST_LEARNERS, true)] {
        let told = told(receipts.iter().take(learners as usize));
        assert_eq!(told.statistics.alphas().len(), usize::from(is_told), "{learners}");
        let items = told.statistics.items();
        assert!(items.iter().all(|item| item.discrimination.is_some() == is_told), "{learners}");
        let csv = table::item_statistics(&told.statistics, Reader::Program);
        let json: String = table::to_json(&[], &told.statistics, &|_| Vec::new()).collect();
        assert_eq!((csv.contains(",,,"), json.contains("discrimination")), (!is_told, is_told), "{learners}");
    }
}

#[test]
fn tables_have_a_line_for_each_receipt_and_no_formula() {
    let (receipts, quiz) = class(3);
    let mut told = told(receipts.iter());
    told.rows[1].stood = 95_600;
    let standings = settle(&told.rows, |_| Counts::First);
    let lines = lines((&told.rows, &standings, &told.records), &[], None);
    let class: String = table::class(&lines, &told.statistics, Reader::Spreadsheet, &|_| Vec::new()).collect();
    assert_eq!(class.matches("\r\n").count(), 4);
    assert!(class.starts_with("\u{feff}learner,quiz,attempt,counts,"));
    assert_eq!(class.matches("\r\n'=cmd").count(), 3, "{class}");
    let column = |line: &str, place: usize| line.split(',').nth(place).map(str::to_owned);
    let stopped: Vec<_> = class.lines().filter_map(|line| column(line, 7)).collect();
    assert_eq!(stopped, ["stopped_seconds", "0", "95", "0"]);
    let items = table::item_statistics(&told.statistics, Reader::Program);
    let options = |item: &Item| match &item.key.solution {
        Solution::Single { options } => options.len(),
        _ => 1,
    };
    assert_eq!(items.lines().count(), 1 + quiz.items.iter().map(options).sum::<usize>());
    let json: serde_json::Value =
        serde_json::from_str(&table::to_json(&lines, &told.statistics, &|_| Vec::new()).collect::<String>())
            .expect("JSON");
    assert_eq!(json["learners"].as_array().map(Vec::len), Some(3));
    assert_eq!(json["learners"][0]["learner"], "=cmd|' /C calc'!A0");
    assert_eq!([0, 1].map(|place| json["learners"][place]["stopped"].as_i64()), [Some(0), Some(95_600)]);
    assert_eq!(json["items"].as_array().map(Vec::len), Some(4));
}

#[test]
fn an_interval_is_told_only_where_enough_learners_differ() {
    let of = |learners: u32, differ: bool| {
        let mut spread = SpreadOf::default();
        for learner in 0..learners {
            spread.add(Points(if differ && learner % 2 == 0 { 360 } else { 0 }), Points::ITEM);
        }
        spread.spread().expect("a spread")
    };
    for learners in [1, 2, 3, LEAST_FOR_INTERVAL - 1] {
        assert_eq!(of(learners, true).interval, None, "{learners}");
    }
    let (low, high) = of(LEAST_FOR_INTERVAL, true).interval.expect("an interval");
    assert!(0.0 < low && low < 0.25 && 0.25 < high && high < 0.5, "{low} to {high}");
    // “0 to 0 %” would claim to know all learners like these.
    assert_eq!(of(LEAST_FOR_INTERVAL, false).interval, None);
    assert_eq!(of(2, true).deviation.map(|deviation| (deviation * 1000.0) as u32), Some(353));
}
