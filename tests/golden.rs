//! The golden files: the same dossier, recipe and generator give the same bytes. After an intended change,
//! `COLLATE_BLESS=1 cargo test --no-default-features --test golden` writes them anew; then read the difference.
#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop at the first surprise")]

#[path = "golden/cases.rs"]
mod cases;

use std::path::Path;
use std::{env, fs};

#[test]
fn the_same_dossier_and_recipe_give_the_same_bytes() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let mut changed = Vec::new();
    for case in cases::all() {
        if env::var_os("COLLATE_BLESS").is_some() {
            fs::write(folder.join(case.file), &case.now).expect("the golden file can be written");
        } else if case.on_file != case.now {
            changed.push(case.file);
        }
    }
    assert!(changed.is_empty(), "no longer as on file: {changed:?}");
}
