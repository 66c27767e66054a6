//! Points: integers, so that sums always add up.

use std::iter::Sum;
use std::ops::{Add, AddAssign};

use serde::{Deserialize, Serialize};

/// Points in parts of an item. An item is worth [`Points::ITEM`]; every rule of marking gives a whole number of parts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Points(pub u32);

impl Points {
    /// What an item is worth: 720 parts, a number that every denominator of the marking rules divides.
    pub const ITEM: Self = Self(720);

    /// No points.
    pub const NONE: Self = Self(0);

    /// What `items` items are worth.
    #[must_use]
    pub fn of_items(items: u32) -> Self {
        Self(items * Self::ITEM.0)
    }

    /// The share `part / whole` of an item, floored at nothing and at most the item.
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
