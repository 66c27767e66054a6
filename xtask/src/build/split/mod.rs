//! Cuts the module of a release in two, so that the first question needs less.
//!
//! Functions in the file `src/ui/later.rs` are gates: what can only be reached through them goes into a second file, which
//! is loaded when it is needed. The rest of the program does not know of the cut, and in other builds there is none.

mod parts;
mod reach;

use crate::fault::{Context, Fault, Result};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// What the compiler writes into the names of functions of the module `collate::ui::later`.
const GATE: &str = "7collate2ui5later";

pub(super) use parts::Parts;

/// Cuts what `bound` became of the module that was linked.
pub(super) fn split(linked: &Path, bound: &[u8]) -> Result<Parts> {
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
    let later = reach::later(&linked, GATE, &exported)?;
    if later.gates.is_empty() {
        return Err(Fault::new("the module has no gate".to_owned()));
    }
    parts::cut(bound, &later)
}

#[cfg(test)]
mod tests;
