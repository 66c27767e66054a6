//! The same workload as a wasm module with the settings of the shipped site. `browser.mjs` beside it calls it.

mod synthetic;
mod workload;

use std::cell::RefCell;

use collate::engine::assignment::Seeds;
use collate::engine::dossier::Dossier;
use wasm_bindgen::prelude::wasm_bindgen;

thread_local! {
    static DOSSIER: RefCell<Option<Dossier>> = const { RefCell::new(None) };
    static RECEIPTS: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

fn with_dossier(work: impl FnOnce(&Dossier) -> usize) -> usize {
    DOSSIER.with(|dossier| dossier.borrow().as_ref().map_or(0, work))
}

/// Takes the shipped dossier, as the page does when it starts.
#[wasm_bindgen]
pub fn take_shipped() {
    DOSSIER.set(workload::shipped_dossier());
}

/// The text of a synthetic dossier. It is made in a module of its own, whose memory nobody measures.
#[wasm_bindgen]
pub fn synthetic_text(claims: u32) -> String {
    synthetic::text(claims)
}

/// Takes a dossier from a file.
#[wasm_bindgen]
pub fn take_file(text: &str) {
    DOSSIER.set(workload::take(text));
}

/// Reads the shipped dossier as a file.
#[wasm_bindgen]
pub fn read_file() -> usize {
    workload::read_file()
}

/// Draws a quiz from what was taken: how many items it has.
#[wasm_bindgen]
pub fn quiz(items: u32, seed: u32) -> usize {
    with_dossier(|dossier| workload::quiz(dossier, items, seed))
}

/// The bank of what was taken, as a line that names its bytes.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen]
pub fn bank_line(seed: u32) -> Option<String> {
    DOSSIER.with(|dossier| workload::bank_line(dossier.borrow().as_ref()?, seed))
}

/// Makes the whole bank of what was taken: how many items it has.
#[wasm_bindgen]
pub fn bank() -> usize {
    with_dossier(workload::bank)
}

/// Takes receipts of so many learners, each with a quiz of their own or all with one: how many there are.
#[wasm_bindgen]
pub fn take_receipts(learners: u32, own: bool) -> usize {
    let seeds = if own { Seeds::Own } else { Seeds::Shared };
    let receipts = DOSSIER.with(|dossier| {
        dossier.borrow().as_ref().map_or_else(Vec::new, |dossier| workload::receipts(dossier, learners, seeds))
    });
    let count = receipts.len();
    RECEIPTS.set(receipts);
    count
}

/// Marks the receipts that were taken: how many have nothing wrong.
#[wasm_bindgen]
pub fn marks() -> usize {
    RECEIPTS.with(|receipts| with_dossier(|dossier| workload::marks(dossier, &receipts.borrow())))
}

/// The text of one receipt that was taken.
#[wasm_bindgen]
pub fn receipt(place: usize) -> Option<String> {
    RECEIPTS.with(|receipts| receipts.borrow().get(place).cloned())
}
