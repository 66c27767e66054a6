//! The checker of finished items. It shares no code with what makes them, data types apart: everything it says about
//! an option it works out again from the dossier.
//!
//! [`check_item`] holds one item to rules 1 to 20 and to its own part of rule 22, [`check_quiz`] the items of one
//! session to rule 22, and [`check_bank`] a whole bank to rules 23 to 25. Rule 21 needs the articles themselves and is
//! checked where they are.

mod alike;
mod bank;
mod closure;
mod count;
mod cross_source;
mod cues;
mod evidence;
mod facts;
#[cfg(test)]
mod mutants;
mod names;
mod numerals;
mod numeric;
mod proof;
mod relations;
#[cfg(test)]
mod sample;
mod session;
mod shares;
mod shown;
mod status;
mod stem;
mod text;
mod verdict;
mod words;

use std::fmt;

pub use bank::{BankReport, Test, check_bank};
pub use facts::Facts;
pub use session::check_quiz;
pub use shares::{Shares, shares};

use crate::engine::bank::{Item, ItemId};
use shown::Shown;

/// A rule that an item breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// The number of the rule, 1 to 25.
    pub rule: u8,
    /// The item.
    pub item: ItemId,
    /// What is wrong, for people.
    pub detail: String,
}

impl fmt::Display for Violation {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{}: rule {}: {}", self.item, self.rule, self.detail)
    }
}

/// What the rules write down while they look at one item.
struct Findings<'i> {
    item: &'i ItemId,
    violations: Vec<Violation>,
}

impl<'i> Findings<'i> {
    fn new(item: &'i ItemId) -> Self {
        Self { item, violations: Vec::new() }
    }

    fn add(&mut self, rule: u8, detail: impl Into<String>) {
        self.violations.push(Violation { rule, item: self.item.clone(), detail: detail.into() });
    }
}

/// Every rule that an item breaks by itself: 1 to 20, and 22 as far as one item can. An item whose key does not fit
/// what is shown gets that fault alone.
#[must_use]
pub fn check_item(facts: &Facts<'_>, item: &Item) -> Vec<Violation> {
    let mut findings = Findings::new(&item.question.id);
    let shown = match Shown::new(item) {
        Ok(shown) => shown,
        Err(detail) => {
            findings.add(1, detail);
            return findings.violations;
        }
    };
    proof::check(facts, &shown, &mut findings);
    text::check(facts, &shown, &mut findings);
    relations::check(facts, &shown, &mut findings);
    evidence::check(facts, &shown, &mut findings);
    cross_source::check(facts, &shown, &mut findings);
    count::check(&shown, &mut findings);
    alike::check(facts, &shown, &mut findings);
    stem::check(facts, &shown, &mut findings);
    words::check(facts, &shown, &mut findings);
    numeric::check(facts, &shown, &mut findings);
    cues::check(facts, &shown, &mut findings);
    session::check_alone(facts, &shown, &mut findings);
    findings.violations
}
