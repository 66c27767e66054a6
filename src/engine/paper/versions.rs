//! Orders that differ.
//!
//! Items: version A has the order of the quiz; the others are shuffled until no two versions have the same item at the same
//! place, and where that is not found soon, each is the first one turned by one place more. Options: each version turns
//! them by one place more, so with k options the versions up to the k-th have every option, the right one too, at another
//! letter; those after it turn them back to front, so from three options on no two versions have one order. Lists by value
//! stay in order; every second version has them falling instead of rising.

use super::{NAMES, Version};
use crate::engine::bank::meaning::Value;
use crate::engine::bank::{Choice, Item, OptionKey, Solution, Widget};
use crate::engine::hashing::hash_texts;
use crate::engine::random::Random;

/// There are fewer items than versions, so some would stand at the same place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooFewItems {
    /// How many items there are.
    pub items: u32,
    /// How many versions were wanted.
    pub versions: u32,
}

/// So many versions of these items, 1 to 4. The same items and seed give the same versions.
///
/// # Errors
/// [`TooFewItems`] where they could not differ.
pub fn versions(items: &[Item], seed: u32, count: u32) -> Result<Vec<Version>, TooFewItems> {
    let count = count.clamp(1, NAMES.len() as u32);
    if (items.len() as u32) < count {
        return Err(TooFewItems { items: items.len() as u32, versions: count });
    }
    let orders = orders(items.len(), seed, count as usize);
    let version = |(turn, order): (usize, Vec<usize>)| Version {
        name: NAMES[turn],
        items: order.into_iter().map(|place| turned(&items[place], turn)).collect(),
    };
    Ok(orders.into_iter().enumerate().map(version).collect())
}

/// Orders of `length` things of which no two have the same thing at the same place.
fn orders(length: usize, seed: u32, count: usize) -> Vec<Vec<usize>> {
    /// One in some ten shuffles will do for the fourth order of many; few things may need more.
    const TRIES: u32 = 1_000;
    let first: Vec<usize> = (0..length).collect();
    let mut random = Random::new(hash_texts(u64::from(seed), &["versions"]));
    let mut orders = vec![first.clone()];
    for _ in 0..TRIES {
        if orders.len() == count {
            return orders;
        }
        let mut next = first.clone();
        random.shuffle(&mut next);
        let differs = |order: &Vec<usize>| order.iter().zip(&next).all(|(one, other)| one != other);
        if orders.iter().all(differs) {
            orders.push(next);
        }
    }
    if orders.len() == count {
        return orders;
    }
    (0..count).map(|turn| (0..length).map(|place| (place + turn) % length).collect()).collect()
}

/// The item with its options, rows or entries turned.
fn turned(item: &Item, turn: usize) -> Item {
    let mut item = item.clone();
    match (&mut item.question.widget, &mut item.key.solution) {
        (Widget::Single { options: shown }, Solution::Single { options }) => turn_options(shown, options, turn),
        (Widget::TwoStep { options: shown, evidence: groups }, Solution::TwoStep { options, evidence }) => {
            turn_options(shown, options, turn);
            for (group, keys) in groups.iter_mut().zip(evidence) {
                turn_options(&mut group.options, keys, turn);
            }
        }
        // Labels keep their order: they are the head of a table.
        (Widget::Rows { rows, .. }, Solution::Rows { rows: keys }) => {
            rotate(rows, turn);
            rotate(keys, turn);
        }
        (Widget::Match { stems, answers }, Solution::Match { stems: keys }) => {
            rotate(stems, turn);
            rotate(keys, turn);
            // By another step, so that the pairs do not only move together.
            rotate(answers, turn * 2);
        }
        (Widget::Order { entries }, Solution::Order { sequence }) => {
            let right = sequence.iter().map(|key| &key.entry);
            rotate(entries, turn);
            if entries.iter().map(|entry| &entry.id).eq(right) {
                entries.reverse();
            }
        }
        _ => {}
    }
    item
}

fn turn_options(shown: &mut [Choice], keys: &mut [OptionKey], turn: usize) {
    let is_by_value =
        |key: &OptionKey| matches!(key.value, Value::Figure { .. } | Value::Date(_) | Value::Paragraph(..));
    if keys.iter().all(is_by_value) {
        if turn % 2 == 1 {
            shown.reverse();
            keys.reverse();
        }
    } else {
        rotate(shown, turn);
        rotate(keys, turn);
    }
}

/// Turns by so many places, and after each whole round back to front.
fn rotate<T>(list: &mut [T], turn: usize) {
    if list.is_empty() {
        return;
    }
    list.rotate_left(turn % list.len());
    if turn / list.len() % 2 == 1 {
        list.reverse();
    }
}
