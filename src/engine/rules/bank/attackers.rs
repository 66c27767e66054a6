//! Blind attackers that need no learning: each picks the option that scores highest on one thing. Some look across
//! items: a key that is offered in one item only, among wrong options that come back, gives itself away; so does a text
//! that is right whenever it is met.

use super::guess::{Guess, Look};
use super::{Draft, FEWEST, FEWEST_ACROSS, MARGIN, Measure, scopes};

/// An attacker: its rule, its name, and how it scores an option at a place among so many.
type Attacker = (u8, &'static str, fn(&Look<'_>, usize, usize) -> i128);

/// Two options with so much in common, in thousandths, are near twins.
const TWINS: u64 = 300;

const ATTACKERS: [Attacker; 15] = [
    (25, "longest", |look, _, _| look.length as i128),
    (25, "shortest", |look, _, _| -(look.length as i128)),
    (25, "stem overlap", |look, _, _| look.stem_overlap as i128),
    (25, "convergence", |look, _, _| i128::try_from(look.convergence).unwrap_or(i128::MAX)),
    (25, "anti-convergence", |look, _, _| -i128::try_from(look.convergence).unwrap_or(i128::MAX)),
    (25, "near twins", |look, _, _| if look.nearest >= TWINS { i128::from(look.nearest) } else { 0 }),
    (25, "no twin", |look, _, _| -i128::from(look.nearest)),
    (25, "most detailed", |look, _, _| look.detail as i128),
    (25, "least detailed", |look, _, _| -(look.detail as i128)),
    (25, "middle", |_, place, count| -((2 * place as i128 + 1) - count as i128).abs()),
    (24, "most mentioned", |look, _, _| i128::from(look.prominence)),
    // Whoever knows all other answers can rule out what is right but once: that tells in small kinds, whatever is done.
    (25, "seldom right in other items", |look, _, _| -look.right_elsewhere()),
    (25, "least in other items", |look, _, _| -(look.recurrence as i128)),
    (25, "most in other items", |look, _, _| look.recurrence as i128),
    (25, "often right in other items", |look, _, _| look.right_elsewhere()),
];

/// From here on the attackers look across items, and are judged on small kinds too.
const ACROSS: usize = 12;

/// What one guess is worth by chance: its mean, and the variance if the highest score is shared by `tied` of `count`.
pub(super) fn by_chance(count: usize, tied: usize) -> (f64, f64) {
    let (count, tied) = (count as f64, tied as f64);
    (1.0 / count, 1.0 / (tied * count) - 1.0 / (count * count))
}

/// The sum of what a guesser earns, of what chance earns, and the variance of that.
#[derive(Default)]
pub(super) struct Tally {
    earned: f64,
    chance: f64,
    variance: f64,
    items: usize,
}

impl Tally {
    /// Adds an item on which the guesser cannot decide between these places.
    pub(super) fn add(&mut self, count: usize, chosen: &[usize], key: usize) {
        let (mean, variance) = by_chance(count, chosen.len().max(1));
        self.items += 1;
        self.chance += mean;
        self.variance += variance;
        if chosen.contains(&key) {
            self.earned += 1.0 / chosen.len() as f64;
        }
    }

    /// The tests on what was earned; over all items also the bound that does not depend on chance.
    pub(super) fn drafts(
        self,
        rule: u8,
        name: &str,
        kind: Option<crate::engine::bank::Kind>,
        slack: f64,
    ) -> Vec<Draft> {
        let count = self.items.max(1) as f64;
        let (found, chance) = (self.earned / count, self.chance / count);
        let error = libm::sqrt(self.variance.max(0.0)) / count;
        let draft = |name: String, measure| Draft { rule, name, kind, items: self.items, found, measure };
        let mut drafts = vec![draft(name.to_owned(), Measure::Share { chance, error, slack })];
        if kind.is_none() {
            drafts.push(draft(format!("{name}, at most 5 points"), Measure::Fixed(chance + MARGIN)));
        }
        drafts
    }
}

pub(super) fn drafts(guesses: &[Guess<'_>]) -> Vec<Draft> {
    let mut drafts = Vec::new();
    for (kind, guesses) in scopes(guesses, FEWEST_ACROSS) {
        let attackers = if guesses.len() < FEWEST { &ATTACKERS[ACROSS..] } else { &ATTACKERS };
        for (rule, name, score) in attackers {
            let mut tally = Tally::default();
            for guess in &guesses {
                let count = guess.options.len();
                let scores: Vec<i128> =
                    guess.options.iter().enumerate().map(|(place, look)| score(look, place, count)).collect();
                let highest = scores.iter().max();
                let chosen: Vec<usize> = (0..count).filter(|place| scores.get(*place) == highest).collect();
                tally.add(count, &chosen, guess.key);
            }
            drafts.extend(tally.drafts(*rule, name, kind, 0.0));
        }
    }
    drafts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_cannot_decide_earns_what_chance_earns() {
        let mut tally = Tally::default();
        tally.add(4, &[0, 1, 2, 3], 2);
        assert!((tally.earned - 0.25).abs() < 1e-12 && tally.variance.abs() < 1e-12);
        tally.add(4, &[1], 1);
        assert!((tally.earned - 1.25).abs() < 1e-12 && (tally.variance - 0.1875).abs() < 1e-12);
    }

    #[test]
    fn the_middle_is_one_place_or_two() {
        let (_, _, middle) = ATTACKERS[9];
        let look = Look {
            text: "",
            normed: String::new(),
            length: 0,
            stem_overlap: 0,
            convergence: 0,
            detail: 0,
            prominence: 0,
            nearest: 0,
            recurrence: 0,
            right: 0,
            has_absolute: false,
            has_hedge: false,
            has_denial: false,
        };
        let scores = |count| (0..count).map(|place| middle(&look, place, count)).collect::<Vec<_>>();
        assert_eq!(scores(3), [-2, 0, -2]);
        assert_eq!(scores(4), [-3, -1, -1, -3]);
    }
}
