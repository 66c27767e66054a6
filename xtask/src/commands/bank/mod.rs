//! `bank`: writes every item that a dossier yields, or a report on them.

mod counts;
mod coverage;
mod report;

use crate::cli::BankArgs;
use crate::dossier::{load_sound, path};
use crate::fault::{Context, Fault, Result};
use collate::engine::bank::{Maker, everything, export, lacking};
use collate::engine::reasoning::Knowledge;
use collate::engine::rules::{Facts, Violation, check_bank, check_item};
use collate::engine::wording::{self, lacking::sentence};
use report::Findings;
use serde_json::Value;
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
        let findings = Findings { dossier: &dossier, bank: &bank, violations: &violations, whole: &whole };
        for line in findings.lines(args.uncovered) {
            println!("{line}");
        }
    } else {
        for lack in lacking(&bank) {
            eprintln!("{}", sentence(&lack));
        }
    }
    let json = export::to_json(&dossier, args.seed, &bank.items);
    let json: Value = serde_json::from_str(&json).context(|| "the bank is no JSON".to_owned())?;
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

#[cfg(test)]
mod tests;
