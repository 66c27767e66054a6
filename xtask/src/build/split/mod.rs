//! Cuts the module of a release in parts, so that the first question needs less, and nobody loads a language of others.
//!
//! Functions in the file `src/ui/later.rs` are gates: what can only be reached through them goes into a second file, which
//! is loaded when it is needed; so does what a page around is told, by way of `src/ui/outside.rs`, and what only assignments
//! need, by way of `src/ui/given.rs`. Each function in `src/ui/languages.rs` is the gate of a language, which has a file of its
//! own. The rest of the program does not know of the cuts, and in other builds there are none. The desk is cut only by
//! languages: its own words (`src/desk/languages.rs`) go with those of the learner's views.

mod parts;
mod reach;

use crate::fault::{Context, Fault, Result};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

pub(super) use parts::GIVING;

/// The files after the first, and what the compiler writes into the names of the functions at which they begin: the module
/// `collate::ui::later`, `collate::ui::outside`, `collate::ui::given`, and the functions of `collate::ui::languages`.
const GATES: [(&str, &str); 5] = [
    ("collate_later.wasm", "7collate2ui5later"),
    ("collate_outside.wasm", "7collate2ui7outside"),
    ("collate_assigned.wasm", "7collate2ui5given"),
    ("collate_ru.wasm", "7collate2ui9languages7russian"),
    ("collate_ar.wasm", "7collate2ui9languages6arabic"),
];

/// The same of the desk: the functions of `collate::desk::languages` and of `collate::ui::languages`.
const DESK: [(&str, &str); 2] = [("desk_ru.wasm", "9languages7russian"), ("desk_ar.wasm", "9languages6arabic")];

/// The files of the desk's languages, in the order in which they are cut.
pub(super) const OF_DESK: [&str; DESK.len()] = [DESK[0].0, DESK[1].0];

/// Which program is cut.
#[derive(Clone, Copy, Debug)]
pub(super) enum Cuts {
    /// That of learners: what is needed at once, what is needed later, and what only some need.
    Learner,
    /// The desk: everything, and each language.
    Desk,
}

impl Cuts {
    /// How many parts come after the first.
    pub(super) fn count(self) -> usize {
        match self {
            Self::Learner => LATER.len(),
            Self::Desk => OF_DESK.len(),
        }
    }
}

/// The files of the parts after the first, in the order in which they are cut.
pub(super) const LATER: [&str; GATES.len()] = [GATES[0].0, GATES[1].0, GATES[2].0, GATES[3].0, GATES[4].0];

/// The files that only some learners use: what pages around are told, assignments, the languages, and the way to other
/// releases.
pub(super) const OF_SOME: [&str; 5] = [GATES[1].0, GATES[2].0, GATES[3].0, GATES[4].0, "release.js"];

/// Cuts what `bound` became of the module that was linked: the first part, and then those of the files after it.
pub(super) fn split(linked: &Path, bound: &[u8], cuts: Cuts) -> Result<Vec<Vec<u8>>> {
    let linked = fs::read(linked).context(|| format!("could not read {}", linked.display()))?;
    let module = walrus::Module::from_buffer(bound).map_err(|error| Fault::new(error.to_string()))?;
    let exported: BTreeSet<String> = module
        .exports
        .iter()
        .filter_map(|export| match export.item {
            walrus::ExportItem::Function(function) => module.funcs.get(function).name.clone(),
            _ => None,
        })
        .collect();
    let (gates, common) = match cuts {
        Cuts::Learner => (&GATES[..], reach::SECOND),
        Cuts::Desk => (&DESK[..], reach::FIRST),
    };
    let words: Vec<&str> = gates.iter().map(|(_, gate)| *gate).collect();
    let plan = reach::plan(&linked, &words, common, &exported)?;
    for (file, gate) in gates {
        if !plan.gates.iter().any(|name| name.contains(*gate)) {
            return Err(Fault::new(format!("the module has no gate of {file}")));
        }
    }
    parts::cut(bound, &plan)
}

#[cfg(test)]
mod tests;
