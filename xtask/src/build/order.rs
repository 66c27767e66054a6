//! The order of a module's functions. What is alike compresses well when it stands together.

use crate::fault::{Context, Result};
use wasm_encoder::{NameMap, NameSection, Section};
use wasmparser::{Parser, Payload, TypeRef};

/// So many functions have numbers of one byte. They are the ones called most, and stay where they are.
const SHORT_NUMBERS: u32 = 128;

/// The module with names for its functions, under which they are sorted by their code.
pub(super) fn named(module: &[u8]) -> Result<Vec<u8>> {
    let broken = || "wasm-opt wrote a module that cannot be read".to_owned();
    let mut imported = 0;
    let mut codes = Vec::new();
    for payload in Parser::new(0).parse_all(module) {
        match payload.context(broken)? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    imported += u32::from(matches!(import.context(broken)?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => codes.push(module.get(body.range()).unwrap_or_default()),
            _ => {}
        }
    }
    let mut functions: Vec<(u32, &[u8])> = (imported..).zip(codes).collect();
    functions.sort_by_key(
        |(number, code)| if *number < SHORT_NUMBERS { (*number, [].as_slice()) } else { (SHORT_NUMBERS, *code) },
    );
    let mut places: Vec<(u32, usize)> =
        functions.iter().enumerate().map(|(place, (number, _))| (*number, place)).collect();
    places.sort_unstable();
    let mut names = NameMap::new();
    for (number, place) in places {
        names.append(number, &format!("{place:08}"));
    }
    let mut section = NameSection::new();
    section.functions(&names);
    let mut named = module.to_vec();
    section.append_to(&mut named);
    Ok(named)
}
