//! `check`: lists every problem in a dossier.

use crate::cli::CheckArgs;
use crate::dossier::{closeness, load, path};
use crate::fault::Result;
use collate::engine::bank::{Maker, everything, lacking};
use collate::engine::dossier::Dossier;
use collate::engine::dossier::problem::{Problem, Severity};
use collate::engine::reasoning::Knowledge;
use collate::engine::wording;
use collate::engine::wording::lacking::sentence as sentence_on;
use collate::engine::wording::problems::sentence;
use std::process::ExitCode;

/// How many options the questions are to have that are counted.
const OPTIONS: u32 = 4;

/// Lints the dossier at the path, or the shipped one. Fails where there is an error, or wording too close to an article.
pub(super) fn run(args: &CheckArgs) -> Result<ExitCode> {
    let path = path(args.path.as_ref());
    let (dossier, problems) = match load(&path)? {
        Ok(read) => (Some(read.dossier), read.warnings),
        Err(problems) => (None, problems),
    };
    for problem in &problems {
        println!("{} {}", word(problem), sentence(problem));
    }
    let errors = problems.iter().filter(|problem| problem.is_error()).count();
    let mut echoes = 0;
    if let (Some(dossier), Some(folder)) = (&dossier, &args.articles) {
        for echo in closeness::echoes(dossier, folder)? {
            println!("error: {}: too close to {}: “{}”", echo.place, echo.file, echo.words);
            echoes += 1;
        }
    }
    if let Some(dossier) = &dossier {
        println!(
            "{}: {} articles, {} statements, {} points, {} claims",
            dossier.title,
            dossier.articles.len(),
            dossier.statements.len(),
            dossier.points.len(),
            dossier.claims.len()
        );
        questions(dossier);
    }
    println!("{errors} errors, {} warnings, {echoes} texts too close to an article", problems.len() - errors);
    Ok(if errors + echoes == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Tells how many questions the dossier gives. One without a fault may still give none.
fn questions(dossier: &Dossier) {
    let Some(wording) = wording::for_language(&dossier.language) else {
        println!("There are no words for questions in “{}” yet.", dossier.language);
        return;
    };
    let knowledge = Knowledge::new(dossier);
    let bank = everything(&Maker::new(&knowledge, wording, 0, OPTIONS));
    println!("{} questions can be made from it.", bank.items.len());
    if bank.items.is_empty() {
        lacking(&bank).iter().for_each(|lack| println!("{}", sentence_on(lack)));
    }
}

fn word(problem: &Problem) -> &'static str {
    match problem.severity {
        Severity::Error => "error:",
        Severity::Warning => "warning:",
    }
}
