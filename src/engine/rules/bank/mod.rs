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
mod tests {
    use super::*;
    use crate::engine::bank::meaning::Value;
    use crate::engine::random::Random;
    use crate::engine::rules::sample;

    const WORDS: [&str; 12] =
        ["amber", "birch", "cedar", "drift", "ember", "flint", "grove", "heath", "inlet", "joist", "knoll", "larch"];

    /// A bank of `count` items with four options of three words each, the key drawn by chance.
    fn fair(count: usize) -> Vec<Item> {
        let mut random = Random::new(3);
        (0..count)
            .map(|number| {
                let mut word = || WORDS[random.below(12) as usize];
                let texts: [String; 4] = std::array::from_fn(|_| format!("{} {} {}", word(), word(), word()));
                sample::plain(number, &texts, random.below(4) as usize)
            })
            .collect()
    }

    fn rules_failed(items: &[Item]) -> Vec<u8> {
        let dossier = sample::dossier();
        let mut rules: Vec<u8> = check_bank(&sample::facts(&dossier), items).failures().map(|test| test.rule).collect();
        rules.dedup();
        rules
    }

    #[test]
    fn a_fair_bank_passes_and_is_judged_the_same_twice() {
        let dossier = sample::dossier();
        let facts = sample::facts(&dossier);
        let bank = fair(400);
        let report = check_bank(&facts, &bank);
        let failures: Vec<String> = report.failures().map(ToString::to_string).collect();
        assert!(failures.is_empty(), "{failures:#?}");
        assert!(report.tests.len() > 20);
        assert_eq!(report, check_bank(&facts, &bank));
    }

    #[test]
    fn an_empty_bank_passes() {
        assert!(rules_failed(&[]).is_empty());
    }

    #[test]
    fn a_key_that_stands_first_too_often_is_caught() {
        let mut random = Random::new(5);
        let texts = || std::array::from_fn(|place| format!("{} {}", WORDS[place], WORDS[place + 4]));
        let items: Vec<Item> = (0..200)
            .map(|number| {
                let key = if random.below(10) < 5 { 0 } else { random.below(4) as usize };
                sample::plain(number, &texts(), key)
            })
            .collect();
        assert!(rules_failed(&items).contains(&23));
    }

    #[test]
    fn a_text_that_is_mostly_the_key_is_caught() {
        let mut random = Random::new(6);
        let items: Vec<Item> = (0..60)
            .map(|number| {
                let key = random.below(4) as usize;
                let mut texts: [String; 4] = std::array::from_fn(|_| WORDS[1 + random.below(11) as usize].to_owned());
                texts[key] = WORDS[0].to_owned();
                sample::plain(number, &texts, key)
            })
            .collect();
        assert!(rules_failed(&items).contains(&24));
    }

    #[test]
    fn a_key_that_is_long_too_often_is_caught() {
        let mut items = fair(200);
        for (number, item) in items.iter_mut().enumerate().filter(|(number, _)| number % 4 == 0) {
            let key = sample::key_place(item);
            sample::set_text(item, key, &format!("a very long reply number {number}"));
        }
        assert!(rules_failed(&items).contains(&25));
    }

    #[test]
    fn wrong_options_that_come_back_where_keys_do_not_are_caught() {
        let mut random = Random::new(7);
        let items: Vec<Item> = (0..60)
            .map(|number| {
                let mut texts: [String; 4] = std::array::from_fn(|place| WORDS[place].to_owned());
                let key = random.below(4) as usize;
                texts[key] = format!("novel{number:02}");
                sample::plain(number, &texts, key)
            })
            .collect();
        let dossier = sample::dossier();
        let report = check_bank(&sample::facts(&dossier), &items);
        assert!(report.failures().any(|test| test.name == "least in other items"), "{:#?}", report.tests);
    }

    fn is_caught_by(name: &str, items: &[Item]) -> bool {
        let dossier = sample::dossier();
        check_bank(&sample::facts(&dossier), items).failures().any(|test| test.name == name)
    }

    #[test]
    fn texts_that_are_right_whenever_they_are_met_are_caught() {
        let mut random = Random::new(8);
        let items: Vec<Item> = (0..60)
            .map(|number| {
                let mut texts: [String; 4] =
                    std::array::from_fn(|place| WORDS[4 + (number + 3 * place) % 8].to_owned());
                let key = random.below(4) as usize;
                texts[key] = WORDS[number % 4].to_owned();
                sample::plain(number, &texts, key)
            })
            .collect();
        assert!(is_caught_by("often right in other items", &items));
    }

    #[test]
    fn keys_that_are_wrong_wherever_else_they_are_met_are_caught() {
        let mut random = Random::new(9);
        let items: Vec<Item> = (0..60)
            .map(|number| {
                // Half of the texts are right once and wrong thrice, beside three that are right in every other item.
                let (turn, key) = (number / 2, random.below(4) as usize);
                let novel = |turn: usize| format!("novel{:02}", turn % 30);
                let mut texts: [String; 4] = std::array::from_fn(|place| {
                    if number % 2 == 0 { WORDS[place % 3].to_owned() } else { novel(turn + place) }
                });
                if number % 2 == 0 {
                    texts[3] = novel(turn);
                } else {
                    texts[0] = WORDS[turn % 3].to_owned();
                }
                texts.swap(if number % 2 == 0 { 3 } else { 0 }, key);
                sample::plain(number, &texts, key)
            })
            .collect();
        assert!(is_caught_by("seldom right in other items", &items));
    }

    #[test]
    fn a_key_with_a_near_twin_too_often_is_caught() {
        let mut random = Random::new(10);
        let items: Vec<Item> = (0..100)
            .map(|number| {
                let mut word = |from: u32| WORDS[(from + random.below(4)) as usize];
                let (twin, other) = (word(0), word(4));
                let mut texts = [
                    format!("{twin} {other} one"),
                    format!("{twin} {other} two"),
                    format!("{} three", word(8)),
                    format!("{} four", word(8)),
                ];
                let turns = number % 4;
                texts.rotate_right(turns);
                sample::plain(number, &texts, (turns + number / 4 % 2) % 4)
            })
            .collect();
        assert!(is_caught_by("near twins", &items));
    }

    #[test]
    fn a_key_with_few_figures_too_often_is_caught() {
        let mut random = Random::new(11);
        let items: Vec<Item> = (0..100)
            .map(|number| {
                let mut word = || WORDS[random.below(12) as usize];
                let mut texts: [String; 4] = std::array::from_fn(|place| format!("{} {}", word(), 10 + place));
                let key = number % 4;
                texts[key] = format!("{} {}", word(), word());
                let mut item = sample::plain(number, &texts, key);
                for (place, text) in texts.iter().enumerate() {
                    let statement = format!("statement-{place}");
                    sample::set_option(&mut item, place, Value::Statement(statement.as_str().into()), text);
                }
                item
            })
            .collect();
        assert!(is_caught_by("least detailed", &items));
    }

    #[test]
    fn a_cue_that_no_single_attacker_uses_is_learned() {
        let dossier = sample::dossier();
        let mut items = fair(200);
        for item in &mut items {
            let key = sample::key_place(item);
            sample::set_text(item, key, "amber, cedar, drift");
        }
        let report = check_bank(&sample::facts(&dossier), &items);
        assert!(report.failures().any(|test| test.name == "learned"), "{:#?}", report.tests);
    }
}
