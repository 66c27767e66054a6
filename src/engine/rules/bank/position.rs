//! Rule 23: the key has no favourite place, and no label of a fixed set is hardly ever right.

use std::collections::BTreeMap;

use super::guess::Guess;
use super::{Draft, Measure};
use crate::engine::bank::meaning::{Status, Value};
use crate::engine::bank::{Item, Kind, Solution};

/// How many items for each place χ² needs.
const FOR_EACH_PLACE: usize = 5;
/// The least share of items in which each label is right.
const LEAST: f64 = 0.1;

pub(super) fn drafts(guesses: &[Guess<'_>], items: &[Item]) -> Vec<Draft> {
    let mut drafts = Vec::new();
    for is_ordered in [false, true] {
        for count in 3..=5 {
            let keys: Vec<usize> = guesses
                .iter()
                .filter(|guess| guess.is_ordered == is_ordered && guess.options.len() == count)
                .map(|guess| guess.key)
                .collect();
            if keys.len() < FOR_EACH_PLACE * count {
                continue;
            }
            let what = if is_ordered { "rank" } else { "place" };
            drafts.push(Draft {
                rule: 23,
                name: format!("{what} of the key among {count}"),
                kind: None,
                items: keys.len(),
                found: chi_squared(&keys, count),
                measure: Measure::ChiSquared(count as u32 - 1),
            });
        }
    }
    drafts.extend(labels(items));
    drafts
}

fn chi_squared(keys: &[usize], places: usize) -> f64 {
    let expected = keys.len() as f64 / places as f64;
    (0..places)
        .map(|place| keys.iter().filter(|key| **key == place).count() as f64 - expected)
        .map(|excess| excess * excess / expected)
        .sum()
}

/// A label by what it means, voices apart.
fn label(value: &Value) -> String {
    match value {
        Value::Status(Status::AttributedTo(_)) => "attributed".to_owned(),
        _ => value.to_string(),
    }
}

/// For each kind with a fixed set of labels: how often each is offered, and how often it is right.
fn labels(items: &[Item]) -> Vec<Draft> {
    let mut counts: BTreeMap<(Kind, String), (usize, usize)> = BTreeMap::new();
    let mut count = |kind, value: &Value, is_right: bool| {
        let (offered, right) = counts.entry((kind, label(value))).or_default();
        *offered += 1;
        *right += usize::from(is_right);
    };
    for item in items {
        let kind = item.question.kind;
        match (&item.key.solution, kind) {
            (
                Solution::Single { options } | Solution::TwoStep { options, .. },
                Kind::ClaimStatus | Kind::KindOfDifference,
            ) => {
                let mut offered: BTreeMap<String, (&Value, bool)> = BTreeMap::new();
                for option in options {
                    offered.entry(label(&option.value)).or_insert((&option.value, false)).1 |= option.correct;
                }
                offered.values().for_each(|(value, is_right)| count(kind, value, *is_right));
            }
            (Solution::Rows { rows }, Kind::PositionTable) => {
                let mut offered: Vec<&Value> = Vec::new();
                for row in rows {
                    if !offered.contains(&&row.label_value) {
                        offered.push(&row.label_value);
                    }
                }
                for row in rows {
                    offered.iter().for_each(|value| count(kind, value, **value == row.label_value));
                }
            }
            _ => {}
        }
    }
    let draft = |((kind, name), (offered, right)): ((Kind, String), (usize, usize))| Draft {
        rule: 23,
        name: format!("label “{name}” right in at least 10 %"),
        kind: Some(kind),
        items: offered,
        found: right as f64 / offered as f64,
        measure: Measure::AtLeast { hits: right, share: LEAST },
    };
    counts.into_iter().map(draft).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::rules::sample;

    #[test]
    fn even_places_give_zero() {
        assert!(chi_squared(&[0, 1, 2, 0, 1, 2], 3).abs() < 1e-12);
        assert!((chi_squared(&[0; 12], 4) - 36.0).abs() < 1e-12);
    }

    #[test]
    fn a_label_that_is_never_right_is_seen() {
        let items: Vec<Item> = (0..80).map(|_| sample::claim_status()).collect();
        let own = labels(&items).into_iter().find(|draft| draft.name.contains("“own”")).expect("a label");
        assert_eq!((own.items, own.found), (80, 0.0));
        assert!(!own.judge(0.01).passes);
        let items: Vec<Item> = (0..80).map(|_| sample::positions()).collect();
        assert!(labels(&items).into_iter().all(|draft| draft.judge(0.01).passes));
    }
}
