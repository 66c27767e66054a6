//! Dossier files: finding, reading, and holding them against the articles that they summarise.

pub(crate) mod closeness;

use crate::fault::{Context, Fault, Result};
use collate::engine::dossier::problem::Problem;
use collate::engine::dossier::{Dossier, Read, limits, read};
use collate::engine::wording::problems::sentence;
use std::fs;
use std::path::{Path, PathBuf};

/// The dossier that ships with Collate.
const SHIPPED: &str = "questions/syria.json";

/// The path given, or that of the shipped dossier.
pub(crate) fn path(given: Option<&PathBuf>) -> PathBuf {
    given.cloned().unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(SHIPPED))
}

/// Reads a dossier file. The inner result is what the dossier itself is like.
pub(crate) fn load(path: &Path) -> Result<std::result::Result<Read, Vec<Problem>>> {
    Ok(read(&text(path)?))
}

/// Reads a dossier that must be free of errors.
pub(crate) fn load_sound(path: &Path) -> Result<Dossier> {
    load_text(path).map(|(dossier, _)| dossier)
}

/// Reads a dossier that must be free of errors, and gives its text too.
pub(crate) fn load_text(path: &Path) -> Result<(Dossier, String)> {
    let text = text(path)?;
    match read(&text) {
        Ok(read) => Ok((read.dossier, text)),
        Err(problems) => {
            let errors = problems.iter().filter(|problem| problem.is_error()).count();
            let first = problems.iter().find(|problem| problem.is_error()).map(sentence).unwrap_or_default();
            let more = "`cargo xtask check` lists all of them";
            Err(Fault::new(format!("{} has {errors} errors; {more}. The first: {first}", path.display())))
        }
    }
}

fn text(path: &Path) -> Result<String> {
    let size = fs::metadata(path).context(|| format!("could not open {}", path.display()))?.len();
    if size > limits::BYTES as u64 {
        let limit = limits::BYTES / (1024 * 1024);
        return Err(Fault::new(format!("{} has {size} bytes; a dossier may have at most {limit} MB", path.display())));
    }
    fs::read_to_string(path).context(|| format!("could not read {} as text", path.display()))
}
