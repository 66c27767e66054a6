//! Points: integers, so that sums always add up.

use std::iter::Sum;
use std::ops::{Add, AddAssign};

/// Points in parts of an item. An item is worth [`Points::ITEM`]; every rule of marking gives a whole number of parts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Points(pub u32);

impl Points {
    /// What an item is worth: 720 parts, a number that every denominator of the marking rules divides.
    pub const ITEM: Self = Self(720);

    /// What a hint costs: a quarter of an item.
    pub const HINT: Self = Self(Self::ITEM.0 / 4);

    /// No points.
    pub const NONE: Self = Self(0);

    /// What `items` items are worth.
    #[must_use]
    pub fn of_items(items: u32) -> Self {
        Self(items * Self::ITEM.0)
    }

    /// The share `part / whole` of an item, floored at nothing and at most the item; nothing where `whole` is 0.
    ///
    /// Exact for every size of item allowed, as the tests of marking show. Where it were not, it would be rounded down.
    #[must_use]
    pub fn share(part: i32, whole: i32) -> Self {
        let item = Self::ITEM.0 as i32;
        if whole <= 0 { Self::NONE } else { Self((part * item / whole).clamp(0, item) as u32) }
    }

    /// Hundredths of an item, rounded to the nearest: 150 for one and a half.
    #[must_use]
    pub fn hundredths(self) -> u32 {
        (self.0 * 100 + Self::ITEM.0 / 2) / Self::ITEM.0
    }
}

impl Add for Points {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl AddAssign for Points {
    fn add_assign(&mut self, other: Self) {
        self.0 += other.0;
    }
}

impl Sum for Points {
    fn sum<I: Iterator<Item = Self>>(points: I) -> Self {
        points.fold(Self::NONE, Add::add)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_floored_at_nothing_and_at_most_the_item() {
        assert_eq!(Points::share(-3, 4), Points::NONE);
        assert_eq!(Points::share(0, 4), Points::NONE);
        assert_eq!(Points::share(3, 4), Points(540));
        assert_eq!(Points::share(4, 4), Points::ITEM);
        assert_eq!(Points::share(5, 4), Points::ITEM);
        assert_eq!(Points::share(1, 0), Points::NONE);
    }

    #[test]
    fn every_denominator_of_the_marking_rules_divides_an_item() {
        let two_labels = (4..=6).flat_map(|rows| (1..rows).map(move |yes| yes * (rows - yes)));
        let more_labels = (4..=6).flat_map(|rows| (3..=4).map(move |labels| rows * (labels - 1)));
        let matching = [5, 6].map(|answers| 4 * (answers - 1));
        let order = [4, 5].map(|entries| entries * (entries - 1) / 2);
        for whole in two_labels.chain(more_labels).chain(matching).chain(order).chain([1, 2]) {
            assert_eq!(Points::ITEM.0 % whole, 0, "{whole}");
        }
    }

    #[test]
    fn hundredths_round_to_the_nearest() {
        assert_eq!(Points(1080).hundredths(), 150);
        assert_eq!(Points(720 / 3).hundredths(), 33);
        assert_eq!(Points(720 * 2 / 3).hundredths(), 67);
        assert_eq!(Points::of_items(24).hundredths(), 2400);
    }
}
