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

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{CodeSection, Function, FunctionSection, Module, TypeSection};
    use wasmparser::{KnownCustom, Name};

    /// A module whose functions have only these constants in them.
    fn module(constants: impl Iterator<Item = i32>) -> Vec<u8> {
        let (mut types, mut functions, mut codes) = (TypeSection::new(), FunctionSection::new(), CodeSection::new());
        types.ty().function([], []);
        for constant in constants {
            functions.function(0);
            let mut code = Function::new([]);
            code.instructions().i32_const(constant).drop().end();
            codes.function(&code);
        }
        let mut module = Module::new();
        module.section(&types).section(&functions).section(&codes);
        module.finish()
    }

    /// The names of the functions, by their numbers.
    fn names(module: &[u8]) -> Vec<String> {
        let mut found = Vec::new();
        for payload in Parser::new(0).parse_all(module) {
            let Payload::CustomSection(section) = payload.unwrap() else { continue };
            let KnownCustom::Name(names) = section.as_known() else { continue };
            for name in names {
                let Name::Function(functions) = name.unwrap() else { continue };
                found.extend(functions.into_iter().map(|naming| naming.unwrap().name.to_owned()));
            }
        }
        found
    }

    #[test]
    fn functions_with_long_numbers_are_sorted_by_their_code() {
        let names = names(&named(&module((0..131).map(|number| 140 - number))).unwrap());
        assert_eq!(names.len(), 131);
        assert_eq!(names[127], "00000127", "those called most stay where they are");
        assert_eq!(names[128..], ["00000130", "00000129", "00000128"]);
    }

    #[test]
    fn what_is_no_module_is_an_error() {
        assert!(named(b"no module").is_err());
    }
}
