//! The report on a bank: what it holds, which rules it keeps, what it asks about and what it could not make.

use super::counts::Counts;
use super::coverage::Coverage;
use collate::engine::bank::{Bank, Kind, Reason, lacking};
use collate::engine::dossier::{Dossier, Weight};
use collate::engine::rules::{BankReport, Violation};
use collate::engine::wording::lacking::sentence;
use std::fmt::Display;

/// A bank, and what its checkers found.
pub(super) struct Findings<'a> {
    /// What it was made from.
    pub(super) dossier: &'a Dossier,
    /// What was made.
    pub(super) bank: &'a Bank,
    /// The rules that single items break.
    pub(super) violations: &'a [Violation],
    /// What holds of all items together.
    pub(super) whole: &'a BankReport,
}

/// A part of a whole in per cent.
fn percent(part: usize, whole: usize) -> f64 {
    100.0 * part as f64 / whole.max(1) as f64
}

fn share(name: impl Display, part: usize, whole: usize) -> String {
    format!("{name:<28} {part:>6} {:>6.1} %", percent(part, whole))
}

impl Findings<'_> {
    /// The whole report, line by line. With `is_long`, it names every claim that no item asks about.
    pub(super) fn lines(&self, is_long: bool) -> Vec<String> {
        let counts = Counts::new(self.dossier, self.bank);
        let mut lines = vec![format!("{}: {} items", self.dossier.title, counts.items)];
        lines.extend(self.kinds(&counts));
        lines.extend(shares_of(&counts));
        lines.extend(self.coverage(is_long));
        lines.extend(self.rules());
        lines
    }

    fn kinds(&self, counts: &Counts) -> Vec<String> {
        let columns = "kind                          items   share   too few proven   key stands out   question unfit";
        let mut lines = vec![String::new(), columns.to_owned()];
        for (kind, items) in &counts.kinds {
            let dropped = |wanted: fn(&Reason) -> bool| {
                self.bank.dropped.iter().filter(|dropped| dropped.kind == *kind && wanted(&dropped.why)).count()
            };
            let too_few = dropped(|why| matches!(why, Reason::TooFewProven { .. }));
            let stands_out = dropped(|why| matches!(why, Reason::KeyStandsOut { .. }));
            let unfit = dropped(|why| matches!(why, Reason::StemUnfit));
            lines.push(format!(
                "{} {too_few:>16} {stands_out:>16} {unfit:>16}",
                share(kind.word(), *items, counts.items)
            ));
        }
        for lack in lacking(self.bank) {
            lines.push(sentence(&lack));
        }
        lines
    }

    fn coverage(&self, is_long: bool) -> Vec<String> {
        let mut lines = vec![String::new(), "claims asked about".to_owned()];
        for weight in [Weight::Core, Weight::Supporting, Weight::Context] {
            let coverage = Coverage::new(self.dossier, self.bank, weight);
            lines.push(format!("{} of {}", share(weight.word(), coverage.asked, coverage.all()), coverage.all()));
            if is_long {
                let told = |claim: &&_| {
                    let claim: &collate::engine::dossier::Claim = claim;
                    let (article, statement) = (&self.dossier[claim.article].id, &self.dossier[claim.statement].id);
                    format!("  not asked about: {} ({article}, {statement}, ¶ {:?})", claim.id, claim.evidence)
                };
                lines.extend(coverage.open.iter().map(told));
            }
        }
        lines
    }

    fn rules(&self) -> Vec<String> {
        let mut lines = vec![String::new(), "rule                     violations".to_owned()];
        for rule in (1..=20).chain([22]) {
            let broken = self.violations.iter().filter(|violation| violation.rule == rule).count();
            lines.push(format!("{rule:<28} {broken:>6}"));
        }
        lines.push("rule 21 needs the articles: `cargo xtask check --articles DIR`".to_owned());
        lines.push(String::new());
        let columns =
            "rule  test of the whole bank                             kind                 items   found   bound";
        lines.push(columns.to_owned());
        for test in &self.whole.tests {
            let kind = test.kind.map_or("all", Kind::word);
            let verdict = if test.passes { "" } else { "  FAILS" };
            lines.push(format!(
                "{:>4}  {:<50} {kind:<18} {:>7} {:>7.3} {:>7.3}{verdict}",
                test.rule, test.name, test.items, test.found, test.bound
            ));
        }
        let (single, tests) = (self.whole.single_answer, self.whole.tests.len());
        lines.push(format!("{tests} tests over {single} items with one right answer"));
        lines
    }
}

/// The shares of dimensions, levels, articles and pairs of articles.
fn shares_of(counts: &Counts) -> Vec<String> {
    let all = counts.items;
    let mut lines = vec![String::new(), share("across articles", counts.across, all)];
    let mut part = |title: &str, rows: Vec<String>| {
        lines.extend([String::new(), title.to_owned()]);
        lines.extend(rows);
    };
    part("dimension", counts.dimensions.iter().map(|(of, items)| share(of.word(), *items, all)).collect());
    part("level", counts.levels.iter().map(|(of, items)| share(of.word(), *items, all)).collect());
    part("article", counts.articles.iter().map(|(of, items)| share(of.as_str(), *items, all)).collect());
    let pair = |((one, other), items): (&(_, _), &usize)| share(format!("{one} + {other}"), *items, all);
    part("pair of articles", counts.pairs.iter().map(pair).collect());
    lines
}
