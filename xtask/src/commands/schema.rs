//! `schema`: writes the JSON Schema of the dossier format, or compares it with the one on file.

use crate::fault::{Context, Fault, Result};
use collate::engine::dossier::schema;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

/// Writes the schema; with `check` it only compares.
pub(super) fn run(check: bool) -> Result<ExitCode> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join("questions/dossier.schema.json");
    let text = serde_json::to_string_pretty(&schema()).context(|| "could not write the schema as JSON".to_owned())?;
    let text = text + "\n";
    if !check {
        fs::write(&path, text).context(|| format!("could not write {}", path.display()))?;
        println!("written: questions/dossier.schema.json");
        return Ok(ExitCode::SUCCESS);
    }
    if fs::read_to_string(&path).is_ok_and(|on_file| on_file == text) {
        println!("questions/dossier.schema.json is what the types say");
        return Ok(ExitCode::SUCCESS);
    }
    Err(Fault::new("questions/dossier.schema.json is out of date; `cargo xtask schema` writes it"))
}
