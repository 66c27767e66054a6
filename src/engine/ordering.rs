//! Sorting by a number. One sort serves the whole engine: every further type of element that is sorted directly costs
//! some five kilobytes of the learner's download.

/// The places of `keys`, by rising key; equal keys keep their order.
pub(crate) fn permutation(keys: &[u64]) -> Vec<u32> {
    let mut places: Vec<(u64, u32)> = keys.iter().copied().zip(0..).collect();
    places.sort_unstable();
    places.into_iter().map(|(_, place)| place).collect()
}

/// Brings a list into the order of its keys; equal keys keep their order.
#[must_use]
pub(crate) fn sorted_by_key<T>(mut list: Vec<T>, key: impl FnMut(&T) -> u64) -> Vec<T> {
    let keys: Vec<u64> = list.iter().map(key).collect();
    for (place, other) in swaps(&keys).into_iter().enumerate() {
        list.swap(place, other as usize);
    }
    list
}

/// With which place each place of a list is swapped, one after the other, so that its keys rise. Whatever the list is
/// of, only the swaps themselves are compiled for it.
fn swaps(keys: &[u64]) -> Vec<u32> {
    let mut order = permutation(keys);
    // Which entry stands at a place by now, and at which place an entry.
    let mut entries: Vec<u32> = (0..keys.len() as u32).collect();
    let mut places = entries.clone();
    for (place, wanted) in order.iter_mut().enumerate() {
        let (entry, other) = (entries[place], places[*wanted as usize]);
        entries[other as usize] = entry;
        places[entry as usize] = other;
        *wanted = other;
    }
    order
}

/// The entries in their order, each once.
#[must_use]
pub(crate) fn distinct<T: Copy + Ord>(mut list: Vec<T>) -> Vec<T> {
    list.sort_unstable();
    list.dedup();
    list
}

/// A key under which signed numbers keep their order.
#[must_use]
pub(crate) fn signed(number: i64) -> u64 {
    (number as u64) ^ (1 << 63)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_sorted_and_equals_keep_their_order() {
        let sorted = sorted_by_key(vec!["bb", "a", "cc", "d"], |word| word.len() as u64);
        assert_eq!(sorted, ["a", "d", "bb", "cc"]);
        assert!(sorted_by_key(Vec::<u32>::new(), |number| u64::from(*number)).is_empty());
    }

    #[test]
    fn distinct_entries_are_in_order_and_each_there_once() {
        assert_eq!(distinct(vec![3, 1, 3, 2, 1]), [1, 2, 3]);
        assert!(distinct(Vec::<u32>::new()).is_empty());
    }

    #[test]
    fn negative_numbers_come_first() {
        assert_eq!(sorted_by_key(vec![3, -7, 0, i64::MIN], |number| signed(*number)), [i64::MIN, -7, 0, 3]);
    }
}
