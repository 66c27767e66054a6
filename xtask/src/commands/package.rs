//! `cargo xtask package`: a quiz as a file that course systems take.

use crate::build::{self, Profile};
use crate::cli::PackageArgs;
use crate::dossier::{load_sound, load_text, path};
use crate::fault::{Context, Fault, Result};
use crate::setup;
use crate::workspace::Workspace;
use collate::engine::assignment::{self, link};
use collate::engine::dossier::Dossier;
use collate::engine::quiz::{Blueprint, Number, Recipe, draw};
use collate::engine::reasoning::Knowledge;
use collate::engine::records::package::{Package, dossier_path};
use collate::engine::wording;
use std::process::ExitCode;

/// Builds the site where it is not there, and packs it.
pub(crate) fn run(args: &PackageArgs) -> Result<ExitCode> {
    let (dossier, text) = match &args.dossier {
        Some(path) => load_text(path).map(|(dossier, text)| (dossier, Some(text)))?,
        None => (load_sound(&path(None))?, None),
    };
    let number = Number::parse(&args.number).map(Number::text);
    let begin = match &number {
        Some(number) if gives_questions(&dossier) => format!("quiz/{number}"),
        Some(_) => {
            let none = format!("the dossier `{}` gives no question; `cargo xtask check` tells why", dossier.id);
            return Err(Fault::new(none));
        }
        None => assigned(&args.number, &dossier)?,
    };
    let workspace = Workspace::find()?;
    let toolchain = setup::for_build(&workspace, Profile::Release)?;
    if !workspace.dist().join("index.html").exists() {
        build::site(&workspace, &toolchain, Profile::Release)?;
    }
    let out = match &args.out {
        Some(out) => out.clone(),
        None => format!("collate-{}.zip", number.as_deref().unwrap_or("quiz")).into(),
    };
    let named = || number.as_ref().map_or_else(|| "Quiz".to_owned(), |number| format!("Quiz {number}"));
    let title = args.title.clone().unwrap_or_else(named);
    let path = text.as_deref().map(dossier_path);
    let quiz =
        Package { begin: &begin, title: &title, pass_mark: args.pass_mark, dossier: path.as_deref(), files: &[] };
    let bytes = build::package(&workspace, args.version, quiz, text.as_deref())?;
    std::fs::write(&out, &bytes).context(|| format!("could not write {}", out.display()))?;
    println!("{} ({} bytes) is ready: give it to a course system as a SCORM package", out.display(), bytes.len());
    Ok(ExitCode::SUCCESS)
}

/// Whether any quiz can be made from a dossier.
fn gives_questions(dossier: &Dossier) -> bool {
    let recipe = Recipe::new(dossier, 0, Blueprint::even(1, dossier));
    wording::for_language(&dossier.language)
        .is_some_and(|wording| !draw(&Knowledge::new(dossier), wording, &recipe).quiz.items.is_empty())
}

/// The address of an assignment by its code, which has to be one on the dossier of the package.
fn assigned(code: &str, dossier: &Dossier) -> Result<String> {
    let neither = |_| format!("`{code}` is neither a number of a quiz, such as 7-12, nor a code of the desk");
    let outline = link::outline(code).map_err(neither).map_err(Fault::new)?;
    outline.check(dossier).map_err(|fault| {
        Fault::new(match fault {
            assignment::Fault::OtherDossier { wanted, wanted_hash, .. } => {
                format!("the code is for the dossier `{wanted}` ({wanted_hash}): give that file with --dossier")
            }
            _ => "the code was made by another version of Collate".to_owned(),
        })
    })?;
    Ok(format!("assigned/{code}"))
}
