//! Checks the shipped dossier and packs it for embedding: white space and the author's notes are left out.

use std::path::Path;
use std::{env, fs};

use engine::dossier::{packed, read};
use serde_json::Value;

/// What of the engine reads and packs dossiers. It is compiled once more for this script, and only when one of these
/// files has changed.
#[path = "src/engine"]
#[allow(dead_code, unreachable_pub, unused_imports, reason = "the rest of the engine uses what this script does not")]
mod engine {
    pub(crate) mod dossier;
    pub(crate) mod hashing;
    pub(crate) mod json;
    pub(crate) mod kept;
    pub(crate) mod letter_case;
    pub(crate) mod ordering;

    pub(crate) mod reasoning {
        mod entailment;

        pub(crate) use entailment::{Entailment, Knot};
    }
}

const SHIPPED: &str = "questions/syria.json";

/// The variable that names a file with everything that can be asked of the shipped dossier, packed. A release brings it
/// along (`xtask/src/build/pool.rs`); whatever else is built finds it anew.
const POOL: &str = "COLLATE_POOL";

fn main() {
    println!("cargo::rerun-if-changed={SHIPPED}");
    println!("cargo::rerun-if-env-changed={POOL}");
    if let Err(error) = embed().and_then(|()| embed_pool()) {
        println!("cargo::error={SHIPPED} cannot be embedded: {error}");
    }
}

fn embed_pool() -> Result<(), String> {
    let pool = match env::var_os(POOL) {
        Some(path) => {
            println!("cargo::rerun-if-changed={}", Path::new(&path).display());
            fs::read(&path).map_err(|error| format!("{}: {error}", Path::new(&path).display()))?
        }
        None => Vec::new(),
    };
    write("shipped.pool", &pool)
}

fn write(name: &str, bytes: &[u8]) -> Result<(), String> {
    let folder = env::var("OUT_DIR").map_err(|error| error.to_string())?;
    fs::write(Path::new(&folder).join(name), bytes).map_err(|error| error.to_string())
}

fn embed() -> Result<(), String> {
    let text = fs::read_to_string(SHIPPED).map_err(|error| error.to_string())?;
    let mut json: Value = serde_json::from_str(&text).map_err(|error| error.to_string())?;
    // No question uses the notes of the file or of an entity, and the hash of a dossier leaves them out too.
    if let Some(fields) = json.as_object_mut() {
        fields.remove("notes");
    }
    for entity in json["entities"].as_array_mut().into_iter().flatten() {
        if let Some(fields) = entity.as_object_mut() {
            fields.remove("note");
        }
    }
    let text = json.to_string();
    let mut read = read(&text).map_err(|problems| {
        let errors = problems.iter().filter(|problem| problem.is_error());
        errors.map(|problem| format!("{}: {:?}", problem.place, problem.fault)).collect::<Vec<_>>().join("; ")
    })?;
    write("shipped.json", text.as_bytes())?;
    // Quotes are there for those who check a dossier; no screen shows them.
    for claim in &mut read.dossier.claims {
        claim.quote = None;
    }
    write("shipped.packed", &packed::pack(&read.dossier))
}
