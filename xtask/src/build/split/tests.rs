//! A small module with the notes of a linker, cut in two.
//!
//! `start` calls `both` and, through a gate, `deep`, whose only way in is the gate. `deep` calls `both`, keeps `indirect`
//! in the table, and reads the second of two pieces of data.

use super::parts::cut;
use super::reach::{Plan, SECOND, plan};
use std::borrow::Cow;
use std::collections::BTreeSet;
use wasm_encoder::{
    CodeSection, ConstExpr, CustomSection, DataSection, DataSymbolDefinition, ElementSection, Elements, ExportKind,
    ExportSection, Function, FunctionSection, LinkingSection, MemorySection, MemoryType, Module, NameMap, NameSection,
    RefType, SymbolTable, TableSection, TableType, TypeSection,
};

/// Takes something from the second table. The linker makes no note of that.
const TABLE_GET: u8 = 0x25;

const START: u32 = 0;
const BOTH: u32 = 1;
const GATE: u32 = 2;
const DEEP: u32 = 3;
const INDIRECT: u32 = 4;
const RUSSIAN: u32 = 5;
const ARABIC: u32 = 6;
const PLURAL: u32 = 7;
const NAMES: [&str; 8] = ["start", "both", "_ZN4page5later4gateE", "deep", "indirect", "7russian", "6arabic", "plural"];
/// What the names of the gates of each part have in them.
const GATES: [&str; 3] = ["5later", "7russian", "6arabic"];

/// The symbols of data come after those of functions.
const FIRST_PIECE: u32 = NAMES.len() as u32;
const SECOND_PIECE: u32 = FIRST_PIECE + 1;

/// A number in five bytes, as a linker writes those that it notes.
fn wide(number: u32) -> [u8; 5] {
    [0, 7, 14, 21, 28].map(|bits| (number >> bits) as u8 & 0x7f | if bits < 28 { 0x80 } else { 0 })
}

/// Which instruction, which symbol, what kind of note, and what number it stands for.
type Line = (u8, u32, u8, u32);

/// The code of a function, and where in it its notes are.
fn code(lines: &[Line]) -> (Function, Vec<(u8, u32, u32)>) {
    let mut function = Function::new([]);
    let mut notes = Vec::new();
    for (instruction, symbol, note, number) in lines {
        if *instruction == TABLE_GET {
            function.instructions().i32_const(0).table_get(1).drop();
            continue;
        }
        // One byte for the number of locals comes before.
        notes.push((*note, function.byte_len() as u32 + 1, *symbol));
        function.raw([*instruction].into_iter().chain(wide(*number)));
        if *instruction == 0x41 {
            function.instructions().drop();
        }
    }
    function.instructions().end();
    (function, notes)
}

fn call(function: u32) -> Line {
    (0x10, function, 0, function)
}

/// The linked module, with a `both` that is too large to be copied.
fn linked() -> Vec<u8> {
    with(&[call(BOTH); 8], &[])
}

/// The linked module with two languages, each behind a gate in the second part. Both need `plural`, `both` and a piece of
/// data each.
fn with_languages() -> Vec<u8> {
    with(&[call(BOTH); 8], &[call(RUSSIAN), call(ARABIC)])
}

/// The linked module, with these lines in `both`, and more of them in `deep`.
fn with(lines: &[Line], more: &[Line]) -> Vec<u8> {
    let bodies: [Vec<Line>; NAMES.len()] = [
        // The first piece of data, and two calls.
        vec![(0x41, FIRST_PIECE, 4, 1024), call(BOTH), call(GATE)],
        lines.to_vec(),
        vec![call(DEEP)],
        // The second piece of data, the place of `indirect` in the table, and a call.
        [&[(0x41, SECOND_PIECE, 4, 1032), (0x41, INDIRECT, 1, 1), call(BOTH), (TABLE_GET, 0, 0, 0)], more].concat(),
        vec![],
        vec![(0x41, SECOND_PIECE + 1, 4, 1040), call(PLURAL), call(BOTH)],
        vec![(0x41, SECOND_PIECE + 2, 4, 1048), call(PLURAL), call(BOTH)],
        vec![call(BOTH); 8],
    ];
    let (mut types, mut functions, mut codes) = (TypeSection::new(), FunctionSection::new(), CodeSection::new());
    types.ty().function([], []);
    let mut notes = Vec::new();
    for body in &bodies {
        functions.function(0);
        // The section begins with the number of functions, and every function with its length; all are short.
        let start = 1 + codes.byte_len() as u32 + 1;
        let (function, found) = code(body);
        notes.extend(found.into_iter().map(|(note, place, symbol)| (note, start + place - 1, symbol)));
        codes.function(&function);
    }
    let (mut tables, mut memories, mut exports) = (TableSection::new(), MemorySection::new(), ExportSection::new());
    tables.table(TableType {
        element_type: RefType::FUNCREF,
        minimum: 2,
        maximum: Some(2),
        table64: false,
        shared: false,
    });
    // A table of things of the page, as `wasm-bindgen` adds one.
    tables.table(TableType {
        element_type: RefType::EXTERNREF,
        minimum: 4,
        maximum: None,
        table64: false,
        shared: false,
    });
    memories.memory(MemoryType { minimum: 1, maximum: None, memory64: false, shared: false, page_size_log2: None });
    exports.export("memory", ExportKind::Memory, 0).export("start", ExportKind::Func, START);
    let mut elements = ElementSection::new();
    elements.active(None, &ConstExpr::i32_const(1), Elements::Functions(Cow::Borrowed(&[INDIRECT])));
    let mut data = DataSection::new();
    data.active(0, &ConstExpr::i32_const(1024), *b"at once.later...russian.arabic..");
    let mut symbols = SymbolTable::new();
    (0..FIRST_PIECE).for_each(|place| {
        symbols.function(SymbolTable::WASM_SYM_EXPLICIT_NAME, place, Some(NAMES[place as usize]));
    });
    for (name, offset) in [("one", 0), ("two", 8), ("three", 16), ("four", 24)] {
        symbols.data(0, name, Some(DataSymbolDefinition { index: 0, offset, size: 8 }));
    }
    let mut linking = LinkingSection::new();
    linking.symbol_table(&symbols);
    let mut reloc = vec![6, notes.len() as u8];
    for (note, place, symbol) in notes {
        reloc.push(note);
        // Places are written in as many bytes as they need.
        reloc.extend(if place < 128 { vec![place as u8] } else { vec![place as u8 | 0x80, (place >> 7) as u8] });
        reloc.push(symbol as u8);
        if note == 4 {
            reloc.push(0);
        }
    }
    let mut names = NameMap::new();
    (0..FIRST_PIECE).for_each(|place| names.append(place, NAMES[place as usize]));
    let mut naming = NameSection::new();
    naming.functions(&names);
    let mut module = Module::new();
    module.section(&types).section(&functions).section(&tables).section(&memories).section(&exports).section(&elements);
    module.section(&codes).section(&data).section(&linking);
    module.section(&CustomSection { name: "reloc.CODE".into(), data: reloc.into() }).section(&naming);
    module.finish()
}

fn names(names: &[&str]) -> BTreeSet<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

fn found(module: &[u8], exported: &[&str]) -> Plan {
    plan(module, &GATES, SECOND, &names(exported)).unwrap()
}

/// The names of the functions that a plan gives to a part.
fn of_part(plan: &Plan, part: usize) -> BTreeSet<String> {
    plan.functions.iter().filter(|(_, one)| **one == part).map(|(name, _)| name.clone()).collect()
}

/// The names of the functions that a module has itself.
fn own(module: &[u8]) -> BTreeSet<String> {
    let module = walrus::Module::from_buffer(module).unwrap();
    module.funcs.iter_local().filter_map(|(id, _)| module.funcs.get(id).name.clone()).collect()
}

#[test]
fn what_only_a_gate_leads_to_comes_later() {
    let later = found(&linked(), &[]);
    assert!(of_part(&later, 1).is_superset(&names(&[NAMES[2], "deep", "indirect"])));
    assert_eq!(later.gates, names(&[NAMES[2], "7russian", "6arabic"]));
    assert_eq!(later.data[0], (1032..1040, 1));
}

#[test]
fn what_only_one_language_leads_to_is_its_own_and_what_two_lead_to_is_of_the_second_part() {
    let plan = found(&with_languages(), &[]);
    assert_eq!(of_part(&plan, 1), names(&[NAMES[2], "deep", "indirect", "plural"]));
    assert_eq!((of_part(&plan, 2), of_part(&plan, 3)), (names(&["7russian"]), names(&["6arabic"])));
    assert_eq!(plan.data, [(1032..1040, 1), (1040..1048, 2), (1048..1056, 3)]);
}

#[test]
fn a_language_takes_from_both_parts_and_holds_only_its_own() {
    let module = with_languages();
    let parts = cut(&module, &found(&module, &[])).unwrap();
    assert_eq!((own(&parts[2]), own(&parts[3])), (names(&["7russian"]), names(&["6arabic"])));
    // The second part calls languages only through the table.
    assert!(own(&parts[1]).is_superset(&names(&["7russian", "6arabic", "plural"])));
    let holds = |part: &[u8], text: &[u8]| part.windows(text.len()).any(|window| window == text);
    for (place, part) in parts.iter().enumerate() {
        assert_eq!((holds(part, b"russian."), holds(part, b"arabic..")), (place == 2, place == 3), "part {place}");
    }
    let read = |part: &Vec<u8>| walrus::Module::from_buffer(part).unwrap();
    let given =
        |part: &Vec<u8>| -> BTreeSet<String> { read(part).exports.iter().map(|one| one.name.clone()).collect() };
    let (first, second) = (given(&parts[0]), given(&parts[1]));
    for part in &parts[2..] {
        let asked: BTreeSet<String> = read(part).imports.iter().map(|import| import.module.clone()).collect();
        assert_eq!(asked, names(&["first", "second"]));
        for import in read(part).imports.iter() {
            assert!(if import.module == "first" { &first } else { &second }.contains(&import.name), "{}", import.name);
        }
    }
}

#[test]
fn what_the_page_calls_is_needed_at_once_with_all_it_leads_to() {
    let later = found(&linked(), &["deep"]);
    assert!(!of_part(&later, 1).contains("deep") && of_part(&later, 1).contains(NAMES[2]));
    assert!(later.data.iter().all(|(_, part)| *part > 1));
}

#[test]
fn each_part_has_its_own_functions_and_data() {
    let module = linked();
    let parts = cut(&module, &found(&module, &[])).unwrap();
    assert!(own(&parts[0]).is_superset(&names(&["start", "both", NAMES[2]])));
    assert!(!own(&parts[0]).contains("deep"));
    assert_eq!(own(&parts[1]), names(&[NAMES[2], "deep", "indirect"]));
    let holds = |part: &[u8], text: &[u8]| part.windows(text.len()).any(|window| window == text);
    assert!(holds(&parts[0], b"at once.") && !holds(&parts[0], b"later..."));
    assert!(holds(&parts[1], b"later...") && !holds(&parts[1], b"at once."));
}

#[test]
fn the_smallest_functions_stand_in_both_parts() {
    let module = with(&[], &[]);
    let parts = cut(&module, &found(&module, &[])).unwrap();
    assert!(own(&parts[0]).contains("both") && own(&parts[1]).contains("both"));
}

#[test]
fn the_second_part_wants_only_what_the_first_gives() {
    let module = linked();
    let parts = cut(&module, &found(&module, &[])).unwrap();
    let (first, second) =
        (walrus::Module::from_buffer(&parts[0]).unwrap(), walrus::Module::from_buffer(&parts[1]).unwrap());
    let given: BTreeSet<&str> = first.exports.iter().map(|export| export.name.as_str()).collect();
    for import in second.imports.iter() {
        assert!(import.module == "first" && given.contains(import.name.as_str()), "{}", import.name);
    }
    assert!(second.imports.iter().count() >= 4, "memory, tables and a function");
    assert!(second.tables.iter().count() == 2 && second.tables.iter().all(|table| table.import.is_some()));
}

#[test]
fn a_way_past_the_gates_is_an_error() {
    let module = linked();
    let mut later = found(&module, &[]);
    later.functions.insert("both".to_owned(), 1);
    let fault = cut(&module, &later).err().unwrap().to_string();
    assert!(fault.contains("start is there before both and calls it"), "{fault}");
}

#[test]
fn a_module_without_notes_is_an_error() {
    let mut module = walrus::Module::from_buffer(&linked()).unwrap();
    let customs: Vec<_> = module.customs.iter().map(|(id, _)| id).collect();
    customs.into_iter().for_each(|id| drop(module.customs.delete(id)));
    assert!(plan(&module.emit_wasm(), &GATES, SECOND, &BTreeSet::new()).is_err());
}
