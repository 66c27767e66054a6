//! Rules 23 to 25: what holds of a whole bank. No pattern over many items may give the keys away.
//!
//! Each is a statistical test. Together they hold at 5 %: each single one at 0.05 divided by their number.

mod attackers;
mod chance;
mod guess;
mod learned;
mod position;
mod prior;

use std::fmt;

use super::facts::Facts;
use crate::engine::bank::{Item, Kind};
use guess::Guess;

/// How likely it may be that a fair bank fails any test at all.
const FAMILY: f64 = 0.05;
/// The fewest items of a kind, or of a bank, on which an attacker is judged.
const FEWEST: usize = 40;
/// The fewest items of a kind on which an attacker that looks across items is judged: in small kinds they tell most.
const FEWEST_ACROSS: usize = 15;
/// How far above chance an attacker may come over all items, whatever the test says.
const MARGIN: f64 = 0.05;

/// One test of a bank.
#[derive(Clone, Debug, PartialEq)]
pub struct Test {
    /// The rule: 23, 24 or 25.
    pub rule: u8,
    /// What is tested.
    pub name: String,
    /// The kind it is tested on; nothing for all items.
    pub kind: Option<Kind>,
    /// On how many items or uses.
    pub items: usize,
    /// What was found: a share of items, or χ².
    pub found: f64,
    /// The highest (for the lowest share of a label or string: the lowest) that may be found.
    pub bound: f64,
    /// Whether the bank passes.
    pub passes: bool,
}

impl fmt::Display for Test {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = self.kind.map_or("all kinds", Kind::word);
        let verdict = if self.passes { "passes" } else { "FAILS" };
        let Self { rule, name, items, found, bound, .. } = self;
        write!(to, "rule {rule}, {name}, {kind}: {found:.3} of {items}, bound {bound:.3}: {verdict}")
    }
}

/// What was found out about a bank.
#[derive(Clone, Debug, PartialEq)]
pub struct BankReport {
    /// How many items have one right answer among options.
    pub single_answer: usize,
    /// At what level each test is held.
    pub level: f64,
    /// Every test.
    pub tests: Vec<Test>,
}

impl BankReport {
    /// Whether every test passes.
    #[must_use]
    pub fn passes(&self) -> bool {
        self.tests.iter().all(|test| test.passes)
    }

    /// The tests that do not pass.
    pub fn failures(&self) -> impl Iterator<Item = &Test> {
        self.tests.iter().filter(|test| !test.passes)
    }
}

/// A test before it is known how many there are: what was found, and what may be found at a level.
struct Draft {
    rule: u8,
    name: String,
    kind: Option<Kind>,
    items: usize,
    found: f64,
    measure: Measure,
}

/// How a test is judged.
enum Measure {
    /// χ² with so many degrees of freedom.
    ChiSquared(u32),
    /// A share that is to lie at or below `chance`, with the standard error of a fair bank and what is allowed anyway.
    Share { chance: f64, error: f64, slack: f64 },
    /// So many hits, where the share is to be at least this.
    AtLeast { hits: usize, share: f64 },
    /// So many hits, where the share is to be at most this.
    AtMost { hits: usize, share: f64 },
    /// A bound that does not depend on the level.
    Fixed(f64),
}

impl Draft {
    fn judge(self, level: f64) -> Test {
        let Self { rule, name, kind, items, found, measure } = self;
        let (bound, passes) = match measure {
            Measure::ChiSquared(freedom) => {
                (chance::chi_squared_bound(freedom, level), chance::chi_squared_tail(freedom, found) >= level)
            }
            Measure::Share { chance, error, slack } => {
                let bound = chance + (chance::normal_bound(level) * error).max(slack);
                (bound, found <= bound + 1e-9)
            }
            Measure::AtLeast { hits, share } => (share, chance::at_most_tail(items, hits, share) >= level),
            Measure::AtMost { hits, share } => (share, chance::at_least_tail(items, hits, share) >= level),
            Measure::Fixed(bound) => (bound, found <= bound + 1e-9),
        };
        Test { rule, name, kind, items, found, bound, passes }
    }
}

/// Holds a bank to rules 23 to 25. Items whose key does not fit their question are left out; [`super::check_item`]
/// tells of them.
#[must_use]
pub fn check_bank(facts: &Facts<'_>, items: &[Item]) -> BankReport {
    let guesses = Guess::all(facts, items);
    let mut drafts = position::drafts(&guesses, items);
    drafts.extend(prior::drafts(&guesses));
    drafts.extend(attackers::drafts(&guesses));
    drafts.extend(learned::drafts(&guesses));
    let statistical = drafts.iter().filter(|draft| !matches!(draft.measure, Measure::Fixed(_))).count();
    let level = FAMILY / statistical.max(1) as f64;
    let tests = drafts.into_iter().map(|draft| draft.judge(level)).collect();
    BankReport { single_answer: guesses.len(), level, tests }
}

/// The guesses of each kind with enough items, and all of them together.
fn scopes<'g, 'i>(guesses: &'g [Guess<'i>], fewest: usize) -> Vec<(Option<Kind>, Vec<&'g Guess<'i>>)> {
    let of = |kind: Option<Kind>| {
        let is_in = |guess: &&Guess<'_>| kind.is_none_or(|kind| guess.kind == kind);
        (kind, guesses.iter().filter(is_in).collect::<Vec<_>>())
    };
    let kinds = Kind::ALL.iter().map(|kind| of(Some(*kind)));
    std::iter::once(of(None)).chain(kinds).filter(|(_, guesses)| guesses.len() >= fewest).collect()
}

#[cfg(test)]
mod tests;
