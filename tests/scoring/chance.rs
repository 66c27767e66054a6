//! What blind answering earns, by going through every answer: table 3.1 of the item design.

use collate::engine::attempt::Response;
use collate::engine::bank::Item;
use collate::engine::scorecard::{Points, mark, one_in};

use crate::items::{arrange, assign, every_choice, every_list, give, matching, order, rows};

/// The means over equally likely answers.
#[derive(Default)]
struct Blind {
    /// Share of the item earned.
    earned: f64,
    /// Share of the answers that are right in full.
    full: f64,
    /// Share of the parts that are right.
    parts: f64,
}

fn blind(item: &Item, answers: impl Iterator<Item = Response>) -> Blind {
    let (mut sum, mut count) = (Blind::default(), 0.0);
    for answer in answers {
        let mark = mark(item, &answer).unwrap();
        sum.earned += f64::from(mark.points.0) / f64::from(Points::ITEM.0);
        sum.full += f64::from(u8::from(mark.is_full()));
        sum.parts += f64::from(mark.right) / f64::from(mark.of);
        count += 1.0;
    }
    Blind { earned: sum.earned / count, full: sum.full / count, parts: sum.parts / count }
}

/// To the digits that the table prints.
#[track_caller]
fn is_about(value: f64, printed: f64, half_a_digit: f64) {
    assert!((value - printed).abs() <= half_a_digit + 1e-9, "{value} is not {printed}");
}

#[test]
fn blind_rows() {
    for (size, yes, earned, full) in [(4, 2, 0.19, 0.06), (5, 3, 0.19, 0.03), (6, 3, 0.16, 0.02)] {
        let keys: Vec<_> = (0..size).map(|row| usize::from(row >= yes)).collect();
        let item = rows(2, &keys);
        let blind = blind(&item, every_list(size, 2).map(|given| give(&given)));
        is_about(blind.earned, earned, 0.005);
        is_about(blind.full, full, 0.005);
        is_about(blind.parts, 1.0 / f64::from(one_in(&item.question.widget)), 0.0);
    }
}

#[test]
fn one_label_for_all_rows_earns_nothing() {
    for size in 4..=6 {
        for yes in 1..size {
            let keys: Vec<_> = (0..size).map(|row| usize::from(row >= yes)).collect();
            for label in [0, 1] {
                let mark = mark(&rows(2, &keys), &give(&vec![label; size])).unwrap();
                assert_eq!(mark.points, Points::NONE, "{keys:?} {label}");
            }
        }
    }
}

#[test]
fn blind_orders() {
    for (size, earned, full, half_a_digit) in [(3, 0.28, 0.17, 0.005), (4, 0.19, 0.04, 0.005), (5, 0.16, 0.008, 0.0005)]
    {
        let item = order(size);
        let blind = blind(&item, every_choice(size, size).map(|given| arrange(&given)));
        is_about(blind.earned, earned, 0.005);
        is_about(blind.full, full, half_a_digit);
        is_about(blind.parts, 1.0 / f64::from(one_in(&item.question.widget)), 0.0);
    }
}

#[test]
fn blind_matching() {
    for answers in [5, 6] {
        let item = matching(4, answers);
        let blind = blind(&item, every_choice(4, answers).map(|given| assign(&given)));
        assert!((0.09..=0.17).contains(&blind.earned), "{}", blind.earned);
        is_about(blind.parts, 1.0 / f64::from(one_in(&item.question.widget)), 0.0);
    }
}

#[test]
fn blind_position_tables() {
    let item = rows(3, &[0, 1, 2, 0, 1]);
    let blind = blind(&item, every_list(5, 3).map(|given| give(&given)));
    is_about(blind.parts, 1.0 / f64::from(one_in(&item.question.widget)), 0.0);
    assert!(blind.earned < 0.2, "{}", blind.earned);
}
