//! The one source of chance: a small seeded generator. Whoever draws passes it on; nothing here looks at a clock.

use super::hashing::mix;

/// A seeded stream of numbers (SplitMix64). Draws use `u32` and `u64` only, so native and wasm agree.
///
/// Source: Steele, Lea and Flood 2014, *Fast splittable pseudorandom number generators*.
#[derive(Clone, Debug)]
pub struct Random {
    state: u64,
}

impl Random {
    /// A stream that depends on `seed` alone.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self { state: seed }
    }

    fn next(&mut self) -> u64 {
        let drawn = mix(self.state);
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        drawn
    }

    /// A number in `0..bound`, all equally likely; 0 where `bound` is 0.
    ///
    /// Lemire's multiply-and-shift with rejection, so no number is favoured.
    pub fn below(&mut self, bound: u32) -> u32 {
        if bound == 0 {
            return 0;
        }
        let threshold = bound.wrapping_neg() % bound;
        loop {
            let product = (self.next() >> 32) * u64::from(bound);
            let low = product as u32;
            if low >= threshold {
                return (product >> 32) as u32;
            }
        }
    }

    /// Brings a list into a random order (Fisher and Yates).
    pub fn shuffle<T>(&mut self, list: &mut [T]) {
        let mut unplaced = list.len() as u32;
        while unplaced > 1 {
            let drawn = self.below(unplaced);
            unplaced -= 1;
            list.swap(drawn as usize, unplaced as usize);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_stream() {
        let draw = |seed| {
            let mut random = Random::new(seed);
            (0..8).map(|_| random.below(1000)).collect::<Vec<_>>()
        };
        assert_eq!(draw(42), draw(42));
        assert_ne!(draw(42), draw(43));
    }

    #[test]
    fn draws_stay_below_the_bound_and_reach_every_number() {
        let mut random = Random::new(1);
        let mut seen = [0_u32; 5];
        for _ in 0..5000 {
            seen[random.below(5) as usize] += 1;
        }
        assert!(seen.iter().all(|count| (900..1100).contains(count)), "{seen:?}");
        assert_eq!(random.below(0), 0);
    }

    #[test]
    fn a_shuffle_is_a_permutation() {
        let mut list: Vec<u32> = (0..50).collect();
        Random::new(9).shuffle(&mut list);
        assert_ne!(list, (0..50).collect::<Vec<_>>());
        list.sort_unstable();
        assert_eq!(list, (0..50).collect::<Vec<_>>());
    }
}
