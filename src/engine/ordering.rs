//! Sorting by a number. One sort serves the whole engine: every further type of element that is sorted directly costs
//! some five kilobytes of the learner's download.

/// Keys with their places in a list, sorted.
fn by_key(keys: &[u64]) -> Vec<(u64, u32)> {
    let mut places: Vec<(u64, u32)> = keys.iter().copied().zip(0..).collect();
    places.sort_unstable();
    places
}

/// The places of `keys`, by rising key; equal keys keep their order.
pub(crate) fn permutation(keys: &[u64]) -> Vec<u32> {
    by_key(keys).into_iter().map(|(_, place)| place).collect()
}

/// Where in a list the entries with a key stand. It takes the place of a map: what is looked up stays in its list, and
/// no code comes along for its type.
pub(crate) struct Places(Vec<(u64, u32)>);

impl Places {
    /// The places of entries with these keys.
    #[must_use]
    pub(crate) fn new(keys: &[u64]) -> Self {
        Self(by_key(keys))
    }

    /// The first place with this key that `is_it`. Hashes of different texts can be the same, so look at the text.
    #[must_use]
    pub(crate) fn first(&self, key: u64, is_it: impl Fn(u32) -> bool) -> Option<u32> {
        let from = self.0.partition_point(|(known, _)| *known < key);
        let same = self.0.iter().skip(from).take_while(|(known, _)| *known == key);
        same.map(|(_, place)| *place).find(|place| is_it(*place))
    }
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

/// A key under which pairs of references keep their order.
#[must_use]
pub(crate) fn pair(one: u32, other: u32) -> u64 {
    u64::from(one) << 32 | u64::from(other)
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
    fn the_first_place_with_a_key_is_found() {
        let places = Places::new(&[5, 3, 5, 3, 9]);
        assert_eq!(places.first(5, |_| true), Some(0));
        assert_eq!(places.first(3, |place| place > 1), Some(3));
        assert_eq!(places.first(4, |_| true), None);
        assert_eq!(places.first(10, |_| true), None);
    }

    #[test]
    fn negative_numbers_come_first() {
        assert_eq!(sorted_by_key(vec![3, -7, 0, i64::MIN], |number| signed(*number)), [i64::MIN, -7, 0, 3]);
    }
}
