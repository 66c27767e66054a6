//! What is measured, the same natively and in the browser.

use collate::engine::assignment::{Assignment, Preset, Seeds, link};
use collate::engine::attempt::{Attempt, Moment, Stops};
#[cfg(target_arch = "wasm32")]
use collate::engine::bank::export;
use collate::engine::bank::{Maker, candidates, everything};
use collate::engine::dossier::{Dossier, packed, read};
#[cfg(target_arch = "wasm32")]
use collate::engine::hashing::hash_texts;
use collate::engine::marking::Marker;
use collate::engine::paper::right;
use collate::engine::quiz::{Blueprint, Drawer, Recipe, draw};
use collate::engine::reasoning::Knowledge;
use collate::engine::receipt::{self, Learner, Receipt, Slip};
use collate::engine::statistics::Statistics;
use collate::engine::wording;
use collate::shipped;
use std::rc::Rc;

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
    let json: serde_json::Value = serde_json::from_str(&export::to_json(dossier, seed, &items)).ok()?;
    let text = serde_json::to_string_pretty(&json).ok()? + "\n";
    Some(format!("seed {seed}: {} items, {:016x}", items.len(), hash_texts(0, &[&text])))
}

/// Receipts of so many learners with 30 items, as files: everybody with the same quiz, or each with one of their own.
pub(crate) fn receipts(dossier: &Dossier, learners: u32, seeds: Seeds) -> Vec<String> {
    let knowledge = Knowledge::new(dossier);
    let Some(wording) = wording::for_language(&dossier.language) else { return Vec::new() };
    let recipe = Recipe::new(dossier, 7, Blueprint::even(30, dossier));
    let assignment = Assignment { seeds, ..Assignment::new(dossier, recipe, Preset::Homework.policy()) };
    let Ok(code) = link::code(&assignment, dossier, &candidates(&knowledge)) else { return Vec::new() };
    let drawer = Drawer::new(&knowledge, wording);
    let receipt = |learner: u32| {
        let quiz = Rc::new(drawer.draw(&assignment.recipe_for(learner)).quiz);
        let mut attempt = Attempt::new(quiz.clone()).begun_at(Moment(i64::from(learner)));
        for (place, item) in (0..).zip(&quiz.items) {
            attempt = attempt.put(place, right(item));
            attempt = attempt.submit(place, Moment(1_000_000)).unwrap_or(attempt);
        }
        let learner = Learner::new(&learner.to_string());
        let slip = Slip { assignment: code.clone(), attempt: 1, learner, stops: Stops::default() };
        receipt::write_file(&Receipt::new(slip, &attempt, &assignment.policy, Moment(2_000_000)))
    };
    (0..learners).map(receipt).collect()
}

/// Everything from files to statistics: how many receipts have nothing wrong.
pub(crate) fn marks(dossier: &Dossier, receipts: &[String]) -> usize {
    let knowledge = Knowledge::new(dossier);
    let mut marker = Marker::new(&knowledge);
    let mut statistics = Statistics::new();
    let mut whole = 0;
    for receipt in receipts {
        let Ok(read) = receipt::read(receipt.as_bytes()) else { continue };
        let Ok(marked) = marker.mark(&read, Moment(3_000_000)) else { continue };
        let record = statistics.record(&marked);
        statistics.add(&record);
        whole += usize::from(marked.row.findings.is_empty());
    }
    whole
}
