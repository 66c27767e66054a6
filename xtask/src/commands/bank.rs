//! `bank`: writes every item that a dossier yields.

use crate::cli::BankArgs;
use crate::dossier::{load_sound, path};
use crate::fault::{Context, Fault, Result};
use collate::engine::bank::{Bank, Kind, Maker, Reason, everything, export};
use collate::engine::dossier::Dossier;
use collate::engine::reasoning::Knowledge;
use collate::engine::rules::{BankReport, Facts, Violation, check_bank, check_item};
use collate::engine::wording;
use std::fs;
use std::process::ExitCode;

/// How many options the items of the bank have.
const OPTIONS: u32 = 4;

/// How many violations are told one by one.
const MOST_SHOWN: usize = 40;

/// Makes the bank of the dossier at the path, or of the shipped one.
pub(super) fn run(args: &BankArgs) -> Result<ExitCode> {
    let path = path(args.path.as_ref());
    let dossier = load_sound(&path)?;
    let languages: Vec<&str> = wording::ALL.iter().map(|wording| wording.language).collect();
    let wording = wording::for_language(&dossier.language).ok_or_else(|| {
        Fault::new(format!(
            "questions cannot be worded in “{}”; there are words for: {}",
            dossier.language,
            languages.join(", ")
        ))
    })?;
    let knowledge = Knowledge::new(&dossier);
    let bank = everything(&Maker::new(&knowledge, wording, args.seed, OPTIONS));
    let facts = Facts::new(&dossier);
    let violations: Vec<Violation> = bank.items.iter().flat_map(|item| check_item(&facts, item)).collect();
    let whole = check_bank(&facts, &bank.items);
    if args.report {
        report(&dossier, &bank, &violations, &whole);
    }
    let json = export::to_json(&dossier, args.seed, &bank.items);
    let text = serde_json::to_string_pretty(&json).context(|| "could not write the bank as JSON".to_owned())?;
    match &args.out {
        Some(out) => {
            fs::write(out, text + "\n").context(|| format!("could not write {}", out.display()))?;
            eprintln!("{} items written to {}", bank.items.len(), out.display());
        }
        None if args.report => {}
        None => println!("{text}"),
    }
    for violation in violations.iter().take(MOST_SHOWN) {
        eprintln!("{violation}");
    }
    for failure in whole.failures() {
        eprintln!("{failure}");
    }
    Ok(if violations.is_empty() && whole.passes() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn report(dossier: &Dossier, bank: &Bank, violations: &[Violation], whole: &BankReport) {
    println!("{}: {} items, {} candidates dropped", dossier.title, bank.items.len(), bank.dropped.len());
    println!("{:<20} {:>6} {:>18} {:>15}", "kind", "items", "too few proven", "key stands out");
    for kind in Kind::ALL {
        let items = bank.items.iter().filter(|item| item.question.kind == *kind).count();
        let dropped = |wanted: fn(&Reason) -> bool| {
            bank.dropped.iter().filter(|dropped| dropped.kind == *kind && wanted(&dropped.why)).count()
        };
        let too_few = dropped(|why| matches!(why, Reason::TooFewProven { .. }));
        let stands_out = dropped(|why| matches!(why, Reason::KeyStandsOut { .. } | Reason::StemUnfit));
        if items + too_few + stands_out > 0 {
            println!("{:<20} {items:>6} {too_few:>18} {stands_out:>15}", kind.word());
        }
    }
    println!("{:<20} {:>6}", "rule", "violations");
    for rule in 1..=22 {
        println!("{rule:<20} {:>6}", violations.iter().filter(|violation| violation.rule == rule).count());
    }
    println!("{} items with one right answer; {} tests of the whole bank:", whole.single_answer, whole.tests.len());
    for test in &whole.tests {
        println!("{test}");
    }
}
