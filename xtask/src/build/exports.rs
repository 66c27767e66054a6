//! The names under which a module gives things away: short, and in the order of what they name, so that they compress.

use crate::fault::{Context, Result};
use std::collections::BTreeMap;
use wasm_encoder::{ExportKind, ExportSection, Module, RawSection};
use wasmparser::{ExternalKind, Parser, Payload};

/// The letters of names. The first letter changes least.
const LETTERS: &[u8] = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

/// The module with its exports named in order, and the new names by the old ones.
pub(super) fn in_order(module: &[u8]) -> Result<(Vec<u8>, BTreeMap<String, String>)> {
    let broken = || "wasm-opt wrote a module that cannot be read".to_owned();
    let mut ordered = Module::new();
    let mut names = BTreeMap::new();
    for payload in Parser::new(0).parse_all(module) {
        let payload = payload.context(broken)?;
        if let Payload::ExportSection(reader) = &payload {
            let mut exports = Vec::new();
            for export in reader.clone() {
                let export = export.context(broken)?;
                exports.push((kind(export.kind), export.index, export.name));
            }
            exports.sort_unstable_by_key(|(kind, index, name)| (*kind as u8, *index, *name));
            let mut section = ExportSection::new();
            for (place, (kind, index, old)) in exports.into_iter().enumerate() {
                let new = short(place);
                section.export(&new, kind, index);
                names.insert(old.to_owned(), new);
            }
            ordered.section(&section);
        } else if let Some((id, range)) = payload.as_section() {
            ordered.section(&RawSection { id, data: module.get(range).unwrap_or_default() });
        }
    }
    Ok((ordered.finish(), names))
}

fn kind(kind: ExternalKind) -> ExportKind {
    match kind {
        ExternalKind::Func | ExternalKind::FuncExact => ExportKind::Func,
        ExternalKind::Table => ExportKind::Table,
        ExternalKind::Memory => ExportKind::Memory,
        ExternalKind::Global => ExportKind::Global,
        ExternalKind::Tag => ExportKind::Tag,
    }
}

/// The name at a place: two letters, and a third where they are not enough.
fn short(place: usize) -> String {
    let letter = |number: usize| char::from(LETTERS[number % LETTERS.len()]);
    let (last, rest) = (letter(place), place / LETTERS.len());
    match rest / LETTERS.len() {
        0 => [letter(rest), last].iter().collect(),
        more => [letter(more - 1), letter(rest), last].iter().collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;
    use wasm_encoder::{CodeSection, Function, FunctionSection, TypeSection};

    #[test]
    fn names_follow_the_order_of_the_functions() {
        let (mut types, mut functions, mut code) = (TypeSection::new(), FunctionSection::new(), CodeSection::new());
        types.ty().function([], []);
        for _ in 0..3 {
            functions.function(0);
            let mut function = Function::new([]);
            function.instructions().end();
            code.function(&function);
        }
        let mut exports = ExportSection::new();
        exports.export("z", ExportKind::Func, 0).export("a", ExportKind::Func, 2).export("m", ExportKind::Func, 1);
        let mut module = Module::new();
        module.section(&types).section(&functions).section(&exports).section(&code);
        let (ordered, names) = in_order(&module.finish()).unwrap();
        let pairs: Vec<_> = names.iter().map(|(old, new)| (old.as_str(), new.as_str())).collect();
        assert_eq!(pairs, [("a", "ac"), ("m", "ab"), ("z", "aa")]);
        let ordered = walrus::Module::from_buffer(&ordered).unwrap();
        let given: Vec<&str> = ordered.exports.iter().map(|export| export.name.as_str()).collect();
        assert_eq!(given, ["aa", "ab", "ac"]);
    }

    #[test]
    fn no_two_names_are_equal() {
        let names: BTreeSet<String> = (0..10_000).map(short).collect();
        assert_eq!(names.len(), 10_000);
    }
}
