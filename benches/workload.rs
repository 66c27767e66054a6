//! What is measured, the same natively and in the browser.

#[cfg(target_arch = "wasm32")]
use collate::engine::bank::export;
use collate::engine::bank::{Maker, everything};
use collate::engine::dossier::{Dossier, packed, read};
#[cfg(target_arch = "wasm32")]
use collate::engine::hashing::hash_texts;
use collate::engine::quiz::{Blueprint, Recipe, draw};
use collate::engine::reasoning::Knowledge;
use collate::engine::wording;
use collate::shipped;

/// The shipped dossier, as the page has it.
pub(crate) fn shipped_dossier() -> Option<Dossier> {
    packed::unpack(shipped::PACKED)
}

/// Reads the shipped dossier as if it were somebody's file: how many claims it has.
pub(crate) fn read_file() -> usize {
    read(shipped::TEXT).map_or(0, |read| read.dossier.claims.len())
}

/// A dossier from the text of a file, if it is one.
pub(crate) fn take(text: &str) -> Option<Dossier> {
    read(text).ok().map(|read| read.dossier)
}

/// Everything from a dossier to a quiz: how many items it got.
pub(crate) fn quiz(dossier: &Dossier, items: u32, seed: u32) -> usize {
    let Some(wording) = wording::for_language(&dossier.language) else { return 0 };
    let knowledge = Knowledge::new(dossier);
    let recipe = Recipe::new(dossier, seed, Blueprint::even(items, dossier));
    draw(&knowledge, wording, &recipe).quiz.items.len()
}

/// Everything from a dossier to its whole bank: how many items it has.
pub(crate) fn bank(dossier: &Dossier) -> usize {
    let Some(wording) = wording::for_language(&dossier.language) else { return 0 };
    everything(&Maker::new(&Knowledge::new(dossier), wording, 0, 4)).items.len()
}

/// What `tests/golden/shipped-banks.txt` has of a bank: seed, number of items, and the hash of its bytes.
#[cfg(target_arch = "wasm32")]
pub(crate) fn bank_line(dossier: &Dossier, seed: u32) -> Option<String> {
    let wording = wording::for_language(&dossier.language)?;
    let items = everything(&Maker::new(&Knowledge::new(dossier), wording, seed, 4)).items;
    let text = serde_json::to_string_pretty(&export::to_json(dossier, seed, &items)).ok()? + "\n";
    Some(format!("seed {seed}: {} items, {:016x}", items.len(), hash_texts(0, &[&text])))
}
