//! Each formula of marking with worked examples, and by enumeration over every size of item that there is.

use collate::engine::attempt::{NotReady, Response};
use collate::engine::bank::Item;
use collate::engine::scorecard::{Mark, Points, mark, one_in};

use crate::items::{
    answer_and_show, arrange, assign, choose, every_choice, every_list, give, id, matching, order, rows, single,
    two_step,
};

fn marked(item: &Item, response: &Response) -> Mark {
    mark(item, response).unwrap()
}

/// Points and parts of a mark.
fn parts(item: &Item, response: &Response) -> (u32, u32, u32) {
    let mark = marked(item, response);
    (mark.points.0, mark.right, mark.of)
}

/// The share of the item that was earned.
fn share(item: &Item, response: &Response) -> f64 {
    f64::from(marked(item, response).points.0) / f64::from(Points::ITEM.0)
}

#[test]
fn one_option_is_all_or_nothing() {
    assert_eq!(parts(&single(4), &choose("a")), (720, 1, 1));
    assert_eq!(parts(&single(4), &choose("c")), (0, 0, 1));
}

#[test]
fn rows_earn_hits_less_false_alarms() {
    let item = rows(2, &[0, 0, 1, 1, 1]);
    // Both "yes" rows found, one false alarm among three: 2/2 − 1/3 = 2/3.
    assert_eq!(parts(&item, &give(&[0, 0, 0, 1, 1])), (480, 4, 5));
    // One of two found, no false alarm: 1/2.
    assert_eq!(parts(&item, &give(&[0, 1, 1, 1, 1])), (360, 4, 5));
    // One of two found, two of three false alarms: 1/2 − 2/3 is floored.
    assert_eq!(parts(&item, &give(&[0, 1, 0, 0, 1])), (0, 2, 5));
}

#[test]
fn position_tables_and_matching_earn_what_is_above_chance() {
    // Four of five rows with three labels: (4/5 − 1/3) / (2/3) = 7/10.
    assert_eq!(parts(&rows(3, &[0, 1, 2, 0, 1]), &give(&[0, 1, 2, 0, 2])), (504, 4, 5));
    // One of five rows: below chance.
    assert_eq!(parts(&rows(3, &[0, 1, 2, 0, 1]), &give(&[0, 0, 0, 1, 2])), (0, 1, 5));
    // Two of four stems with five answers: (2/4 − 1/5) / (4/5) = 3/8.
    assert_eq!(parts(&matching(4, 5), &assign(&[0, 1, 3, 4])), (270, 2, 4));
}

#[test]
fn an_order_earns_kendalls_tau() {
    // One neighbouring pair swapped out of six: 1 − 2/6 = 2/3.
    assert_eq!(parts(&order(4), &arrange(&[0, 2, 1, 3])), (480, 5, 6));
    // The first put last: three of six pairs: 0.
    assert_eq!(parts(&order(4), &arrange(&[1, 2, 3, 0])), (0, 3, 6));
    assert_eq!(parts(&order(4), &arrange(&[3, 2, 1, 0])), (0, 0, 6));
}

#[test]
fn two_steps_earn_half_for_the_answer_alone() {
    let item = two_step(4, &[3, 4]);
    assert_eq!(parts(&item, &answer_and_show("a", &["0a", "1a"])), (720, 1, 1));
    assert_eq!(parts(&item, &answer_and_show("a", &["0a", "1b"])), (360, 0, 1));
    assert_eq!(parts(&item, &answer_and_show("b", &["0a", "1a"])), (0, 0, 1));
}

#[test]
fn guessing_gets_one_part_in_so_many_right() {
    let items =
        [single(4), rows(2, &[0, 1, 1, 0]), rows(3, &[0, 1, 2, 0]), matching(4, 6), order(5), two_step(4, &[3, 5])];
    assert_eq!(items.map(|item| one_in(&item.question.widget)), [4, 2, 3, 6, 2, 60]);
}

#[test]
fn two_labels_give_the_exact_share_whichever_label_is_yes() {
    for size in 4..=6 {
        for yes in 1..size {
            let keys: Vec<_> = (0..size).map(|row| usize::from(row >= yes)).collect();
            let turned: Vec<_> = keys.iter().map(|key| 1 - key).collect();
            for given in every_list(size, 2) {
                let hits = given[..yes].iter().filter(|label| **label == 0).count() as f64;
                let alarms = given[yes..].iter().filter(|label| **label == 0).count() as f64;
                let expected = (hits / yes as f64 - alarms / (size - yes) as f64).max(0.0);
                assert!((share(&rows(2, &keys), &give(&given)) - expected).abs() < 1e-12, "{keys:?} {given:?}");
                let turned_given: Vec<_> = given.iter().map(|label| 1 - label).collect();
                let turned = marked(&rows(2, &turned), &give(&turned_given));
                assert_eq!(turned, marked(&rows(2, &keys), &give(&given)));
            }
        }
    }
}

#[test]
fn more_labels_give_the_exact_share() {
    for (size, labels) in [(4, 3), (5, 3), (6, 3), (4, 4), (5, 4), (6, 4)] {
        let keys: Vec<_> = (0..size).map(|row| row % labels).collect();
        let item = rows(labels, &keys);
        for given in every_list(size, labels) {
            let hits = given.iter().zip(&keys).filter(|(given, key)| given == key).count();
            assert!((share(&item, &give(&given)) - above_chance(hits, size, labels)).abs() < 1e-12, "{given:?}");
        }
    }
}

#[test]
fn matching_gives_the_exact_share() {
    for answers in [5, 6] {
        let item = matching(4, answers);
        for given in every_list(4, answers) {
            let hits = given.iter().enumerate().filter(|(stem, answer)| stem == *answer).count();
            assert!((share(&item, &assign(&given)) - above_chance(hits, 4, answers)).abs() < 1e-12, "{given:?}");
        }
    }
}

fn above_chance(hits: usize, rows: usize, labels: usize) -> f64 {
    let chance = 1.0 / labels as f64;
    ((hits as f64 / rows as f64 - chance) / (1.0 - chance)).max(0.0)
}

#[test]
fn orders_give_the_exact_share() {
    for size in [4, 5] {
        let pairs = size * (size - 1) / 2;
        for given in every_choice(size, size) {
            let concordant = |(place, one): (usize, &usize)| given[place..].iter().filter(|other| *other > one).count();
            let right: usize = given.iter().enumerate().map(concordant).sum();
            let tau = (2.0 * right as f64 / pairs as f64 - 1.0).max(0.0);
            assert!((share(&order(size), &arrange(&given)) - tau).abs() < 1e-12, "{given:?}");
        }
    }
}

#[test]
fn what_is_missing_is_told_apart_from_what_is_wrong() {
    let missing = |item: &Item, response: &Response| mark(item, response).unwrap_err();
    assert_eq!(missing(&single(4), &Response::Single(None)), NotReady::NothingChosen);
    assert_eq!(missing(&rows(2, &[0, 1, 1, 0]), &give(&[0, 1, 1])), NotReady::Unlabelled(1));
    assert_eq!(missing(&matching(4, 5), &assign(&[])), NotReady::Unlabelled(4));
    let evidence = vec![None, Some(id("1a"))];
    let half = Response::TwoStep { answer: Some(id("a")), evidence: evidence.clone() };
    assert_eq!(missing(&two_step(4, &[3, 4]), &half), NotReady::EvidenceMissing(1));
    let no_answer = Response::TwoStep { answer: None, evidence };
    assert_eq!(missing(&two_step(4, &[3, 4]), &no_answer), NotReady::NothingChosen);
}

#[test]
fn a_response_with_foreign_options_is_refused() {
    let foreign = [
        (single(4), choose("z")),
        (single(4), give(&[0])),
        (rows(2, &[0, 1, 1, 0]), give(&[0, 1, 1, 2])),
        (rows(2, &[0, 1, 1, 0]), give(&[0, 1, 1, 0, 0])),
        (matching(4, 5), assign(&[0, 1, 2, 5])),
        (matching(4, 5), give(&[0, 1, 2, 3])),
        (order(4), arrange(&[0, 1, 2])),
        (order(4), arrange(&[0, 1, 2, 2])),
        (order(4), arrange(&[0, 1, 2, 4])),
        (two_step(4, &[3, 4]), answer_and_show("z", &["0a", "1a"])),
        (two_step(4, &[3, 4]), answer_and_show("a", &["0a", "0a"])),
        (two_step(4, &[3, 4]), answer_and_show("a", &["0a"])),
        (two_step(4, &[3, 4]), Response::TwoStep { answer: None, evidence: Vec::new() }),
    ];
    for (item, response) in foreign {
        assert!(!response.fits(&item.question.widget), "{response:?}");
        assert_eq!(mark(&item, &response), Err(NotReady::DoesNotFit), "{response:?}");
    }
}
