//! Packs the shipped dossier for embedding: white space and the author's notes are left out.

use std::path::Path;
use std::{env, fs};

use serde_json::Value;

const SHIPPED: &str = "questions/syria.json";

fn main() {
    println!("cargo::rerun-if-changed={SHIPPED}");
    let packed = fs::read_to_string(SHIPPED)
        .map_err(|error| error.to_string())
        .and_then(|text| serde_json::from_str::<Value>(&text).map_err(|error| error.to_string()))
        .map(|mut dossier| {
            // No question uses them, and the hash of a dossier leaves them out too.
            if let Some(fields) = dossier.as_object_mut() {
                fields.remove("notes");
            }
            dossier.to_string()
        });
    let written = packed.and_then(|text| {
        let folder = env::var("OUT_DIR").map_err(|error| error.to_string())?;
        fs::write(Path::new(&folder).join("shipped.json"), text).map_err(|error| error.to_string())
    });
    if let Err(error) = written {
        println!("cargo::error={SHIPPED} cannot be embedded: {error}");
    }
}
