//! Cuts the module of a release in parts, so that the first question needs less, and nobody loads a language of others.
//!
//! Functions in the file `src/ui/later.rs` are gates: what can only be reached through them goes into a second file, which
//! is loaded when it is needed. Each function in `src/ui/languages.rs` is the gate of a language, which has a file of its
//! own. The rest of the program does not know of the cuts, and in other builds there are none.

mod parts;
mod reach;

use crate::fault::{Context, Fault, Result};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

pub(super) use parts::GIVING;

/// The files after the first, and what the compiler writes into the names of the functions at which they begin: the module
/// `collate::ui::later`, and the functions of `collate::ui::languages`.
const GATES: [(&str, &str); 3] = [
    ("collate_later.wasm", "7collate2ui5later"),
    ("collate_ru.wasm", "7collate2ui9languages7russian"),
    ("collate_ar.wasm", "7collate2ui9languages6arabic"),
];

/// The files of the parts after the first, in the order in which they are cut.
pub(super) const LATER: [&str; GATES.len()] = [GATES[0].0, GATES[1].0, GATES[2].0];

/// The files of languages.
pub(super) const LANGUAGES: [&str; 2] = [GATES[1].0, GATES[2].0];

/// Cuts what `bound` became of the module that was linked: the first part, and then those of the files after it.
pub(super) fn split(linked: &Path, bound: &[u8]) -> Result<Vec<Vec<u8>>> {
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
    let plan = reach::plan(&linked, &GATES.map(|(_, gate)| gate), &exported)?;
    for (file, gate) in GATES {
        if !plan.gates.iter().any(|name| name.contains(gate)) {
            return Err(Fault::new(format!("the module has no gate of {file}")));
        }
    }
    parts::cut(bound, &plan)
}

#[cfg(test)]
mod tests;
