//! Laws that hold for every item and every answer.

use collate::engine::attempt::Response;
use collate::engine::bank::Item;
use collate::engine::scorecard::{Points, mark};
use proptest::prelude::*;

use crate::items::{answer_and_show, arrange, assign, give, letter, matching, order, rows, single, two_step};

/// An item, an answer to it, and the same answer with one thing put right (or the same again, where it was right).
type Case = (Item, Response, Response);

fn row_case() -> impl Strategy<Value = Case> {
    let sizes = prop_oneof![3 => Just(2_usize), 1 => Just(3), 1 => Just(4)];
    (sizes, 4_usize..=6)
        .prop_flat_map(|(labels, size)| {
            let list = || prop::collection::vec(0..labels, size);
            (Just(labels), list(), list(), 0..size)
        })
        .prop_filter("two labels both occur", |(labels, keys, ..)| {
            *labels > 2 || keys.iter().any(|key| *key != keys[0])
        })
        .prop_map(|(labels, keys, given, place)| {
            let mut better = given.clone();
            better[place] = keys[place];
            (rows(labels, &keys), give(&given), give(&better))
        })
}

fn match_case() -> impl Strategy<Value = Case> {
    (5_usize..=6).prop_flat_map(|answers| (Just(answers), prop::collection::vec(0..answers, 4), 0_usize..4)).prop_map(
        |(answers, given, stem)| {
            let mut better = given.clone();
            better[stem] = stem;
            (matching(4, answers), assign(&given), assign(&better))
        },
    )
}

fn order_case() -> impl Strategy<Value = Case> {
    (4_usize..=5).prop_flat_map(|size| (Just((0..size).collect::<Vec<_>>()).prop_shuffle(), 0..size - 1)).prop_map(
        |(given, place)| {
            let mut better = given.clone();
            better[place..place + 2].sort_unstable();
            (order(given.len()), arrange(&given), arrange(&better))
        },
    )
}

fn one_answer_case() -> impl Strategy<Value = Case> {
    (3_usize..=5, 0_usize..5).prop_map(|(options, chosen)| {
        let choose = |place| Response::Single(Some(crate::items::id(&letter(place))));
        (single(options), choose(chosen % options), choose(0))
    })
}

fn two_step_case() -> impl Strategy<Value = Case> {
    (3_usize..=5, 0_usize..3, 0_usize..3, 0_usize..3, 0_usize..3).prop_map(|(options, answer, one, other, better)| {
        let respond = |answer, one, other| {
            answer_and_show(&letter(answer), &[&format!("0{}", letter(one)), &format!("1{}", letter(other))])
        };
        let better = match better {
            0 => respond(0, one, other),
            1 => respond(answer, 0, other),
            _ => respond(answer, one, 0),
        };
        (two_step(options, &[3, 4]), respond(answer, one, other), better)
    })
}

fn case() -> impl Strategy<Value = Case> {
    prop_oneof![one_answer_case(), row_case(), match_case(), order_case(), two_step_case()]
}

proptest! {
    #[test]
    fn a_better_answer_never_earns_less((item, given, better) in case()) {
        let (before, after) = (mark(&item, &given).unwrap(), mark(&item, &better).unwrap());
        prop_assert!(before.points <= after.points);
        prop_assert!(before.right <= after.right);
        prop_assert_eq!(before.of, after.of);
    }

    #[test]
    fn points_and_parts_stay_within_the_item((item, given, _) in case()) {
        let mark = mark(&item, &given).unwrap();
        prop_assert!(mark.points <= Points::ITEM);
        prop_assert!(mark.of > 0 && mark.right <= mark.of);
        prop_assert_eq!(mark.is_full(), mark.right == mark.of);
    }
}
