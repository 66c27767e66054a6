//! What of a module is needed at once, and what only behind which of its gates.
//!
//! The linker leaves a note wherever it wrote the number of a function or the address of data (`--emit-relocs`), so it is
//! known exactly what each function and each piece of data leads to. Source: the conventions for linking wasm,
//! <https://github.com/WebAssembly/tool-conventions/blob/main/Linking.md>.

use crate::fault::{Context, Fault, Result};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use wasmparser::{
    ConstExpr, DataKind, ExternalKind, KnownCustom, Linking, Name, Operator, Parser, Payload, RelocationType,
    SymbolInfo, TypeRef,
};

/// The number of the part that is there from the beginning.
pub(super) const FIRST: usize = 0;
/// The number of the part that is there before all after it.
pub(super) const SECOND: usize = 1;

/// Which part each thing belongs to. What is not named belongs to the first.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Plan {
    /// How many parts there are.
    pub(super) parts: usize,
    /// The part that has what two of those after it need: the first, or the second, which is then there before all others.
    pub(super) common: usize,
    /// The parts of functions, gates included, by name.
    pub(super) functions: BTreeMap<String, usize>,
    /// The functions at which parts begin.
    pub(super) gates: BTreeSet<String>,
    /// Where in memory the data of parts lies, in order.
    pub(super) data: Vec<(Range<u32>, usize)>,
}

/// Something that leads to other things: a function by its number, or a piece of data by the number of its symbol.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Node {
    Function(u32),
    Data(u32),
}

/// A piece of data with a name.
struct Piece {
    symbol: u32,
    segment: u32,
    offset: u32,
    size: u32,
}

/// A linked module, as far as it matters here.
#[derive(Default)]
struct Linked {
    imported: u32,
    /// Where the code of each function of our own stands in the file.
    bodies: Vec<Range<usize>>,
    /// Where each segment stands in the file, and where in memory.
    segments: Vec<(Range<usize>, u32)>,
    names: BTreeMap<u32, String>,
    roots: Vec<u32>,
    nodes: Vec<Option<Node>>,
    pieces: Vec<Piece>,
    /// Places in the file, and the symbols that are written there.
    notes: Vec<(usize, u32)>,
}

/// Finds what is only reached through gates. `gates` has a word for each part after the first, which is in the names of
/// the functions that it begins with. What two of them need belongs to the part `common`: [`FIRST`], or [`SECOND`], the part
/// of the first word, which is then there before the others. `exported` are functions that the page calls besides those that the module exports by itself.
pub(super) fn plan(module: &[u8], gates: &[&str], common: usize, exported: &BTreeSet<String>) -> Result<Plan> {
    let linked = Linked::read(module)?;
    let edges = linked.edges();
    let begins = |name: &str| gates.iter().position(|gate| name.contains(gate)).map(|place| place + 1);
    let gate_of: BTreeMap<u32, usize> =
        linked.names.iter().filter_map(|(function, name)| Some((*function, begins(name)?))).collect();
    let mut owners = BTreeMap::new();
    for part in 0..=gates.len() {
        let mut open: Vec<Node> = match part {
            FIRST => linked.roots(exported).collect(),
            _ => gate_of.iter().filter(|(_, gate)| **gate == part).map(|(gate, _)| Node::Function(*gate)).collect(),
        };
        let mut seen = BTreeSet::new();
        while let Some(node) = open.pop() {
            let is_of_another = |function: &u32| gate_of.get(function).is_some_and(|gate| *gate != part);
            if matches!(&node, Node::Function(function) if is_of_another(function)) || !seen.insert(node) {
                continue;
            }
            let owner = owners.entry(node).or_insert(part);
            if *owner != part && *owner <= common {
                continue;
            }
            *owner = if *owner == part { part } else { common };
            open.extend(edges.get(&node).into_iter().flatten());
        }
    }
    // What nothing leads to is thrown away there.
    let owner = |node: Node| owners.get(&node).copied().unwrap_or(common);
    let mut functions: BTreeMap<String, usize> = BTreeMap::new();
    for (function, name) in &linked.names {
        let part = if *function < linked.imported { FIRST } else { owner(Node::Function(*function)) };
        functions.entry(name.clone()).and_modify(|found| *found = part.min(*found)).or_insert(part);
    }
    functions.retain(|_, part| *part != FIRST);
    let gates_found = functions.keys().filter(|name| begins(name).is_some()).cloned().collect();
    Ok(Plan { parts: gates.len() + 1, common, functions, gates: gates_found, data: linked.data(owner) })
}

impl Linked {
    fn read(module: &[u8]) -> Result<Self> {
        let broken = || "the linked module cannot be read".to_owned();
        let mut linked = Self::default();
        let (mut code, mut data) = (0, 0);
        // Sections are numbered as they come; notes name the one that they are about.
        let mut sections = Vec::new();
        let mut notes = Vec::new();
        for payload in Parser::new(0).parse_all(module) {
            let payload = payload.context(broken)?;
            if let Some((id, _)) = payload.as_section() {
                sections.push(id);
            }
            match payload {
                Payload::ImportSection(imports) => {
                    for import in imports.into_imports() {
                        linked.imported += u32::from(matches!(import.context(broken)?.ty, TypeRef::Func(_)));
                    }
                }
                Payload::ExportSection(exports) => {
                    for export in exports {
                        let export = export.context(broken)?;
                        if export.kind == ExternalKind::Func {
                            linked.roots.push(export.index);
                        }
                    }
                }
                Payload::StartSection { func, .. } => linked.roots.push(func),
                Payload::CodeSectionStart { range, .. } => code = range.start,
                Payload::CodeSectionEntry(body) => linked.bodies.push(body.range()),
                Payload::DataSection(segments) => {
                    data = segments.range().start;
                    for segment in segments {
                        let segment = segment.context(broken)?;
                        let end = segment.range.end;
                        let range = end - segment.data.len()..end;
                        linked.segments.push((range, address(&segment.kind)?));
                    }
                }
                Payload::CustomSection(section) => match section.as_known() {
                    KnownCustom::Reloc(reader) => notes.push(reader),
                    KnownCustom::Linking(reader) => {
                        for part in reader.subsections() {
                            if let Linking::SymbolTable(symbols) = part.context(broken)? {
                                for symbol in symbols {
                                    linked.add(&symbol.context(broken)?);
                                }
                            }
                        }
                    }
                    KnownCustom::Name(reader) => {
                        for part in reader {
                            if let Name::Function(names) = part.context(broken)? {
                                for naming in names {
                                    let naming = naming.context(broken)?;
                                    linked.names.insert(naming.index, naming.name.to_owned());
                                }
                            }
                        }
                    }
                    _ => {}
                },
                _ => {}
            }
        }
        for reader in notes {
            let start = match sections.get(reader.section_index() as usize) {
                Some(10) => code,
                Some(11) => data,
                _ => continue,
            };
            for note in reader.entries() {
                let note = note.context(broken)?;
                if leads_somewhere(note.ty) {
                    linked.notes.push((start + note.offset as usize, note.index));
                }
            }
        }
        if linked.notes.is_empty() {
            return Err(Fault::new("the linked module has no notes of what leads where".to_owned()));
        }
        linked.notes.sort_unstable();
        linked.pieces.sort_unstable_by_key(|piece| (piece.segment, piece.offset));
        Ok(linked)
    }

    /// Takes the next symbol.
    fn add(&mut self, symbol: &SymbolInfo<'_>) {
        let number = self.nodes.len() as u32;
        self.nodes.push(match symbol {
            SymbolInfo::Func { index, .. } => Some(Node::Function(*index)),
            SymbolInfo::Data { symbol: Some(place), .. } => {
                let (segment, offset, size) = (place.index, place.offset, place.size);
                self.pieces.push(Piece { symbol: number, segment, offset, size });
                Some(Node::Data(number))
            }
            _ => None,
        });
    }

    /// What each node leads to.
    fn edges(&self) -> BTreeMap<Node, Vec<Node>> {
        let mut edges: BTreeMap<Node, Vec<Node>> = BTreeMap::new();
        for (place, symbol) in &self.notes {
            let Some(Some(to)) = self.nodes.get(*symbol as usize) else { continue };
            for from in self.at(*place) {
                edges.entry(from).or_default().push(*to);
            }
        }
        edges
    }

    /// What stands at a place of the file.
    fn at(&self, place: usize) -> Vec<Node> {
        let body = self.bodies.partition_point(|body| body.end <= place);
        if self.bodies.get(body).is_some_and(|body| body.contains(&place)) {
            return vec![Node::Function(self.imported + body as u32)];
        }
        let Some(segment) = self.segments.iter().position(|(range, _)| range.contains(&place)) else {
            return Vec::new();
        };
        let offset = (place - self.segments[segment].0.start) as u32;
        let is_there = |piece: &&Piece| {
            piece.segment == segment as u32 && (piece.offset..piece.offset + piece.size).contains(&offset)
        };
        self.pieces.iter().filter(is_there).map(|piece| Node::Data(piece.symbol)).collect()
    }

    /// Where it begins: what the module exports, and other functions that the page calls.
    fn roots(&self, exported: &BTreeSet<String>) -> impl Iterator<Item = Node> {
        let named = self.names.iter().filter(|(_, name)| exported.contains(*name)).map(|(function, _)| function);
        self.roots.iter().chain(named).map(|function| Node::Function(*function))
    }

    /// Where the data of parts other than the first lies. Pieces can lie on one another: the earlier part has what it
    /// needs. What lies between two pieces of a part belongs to it.
    fn data(&self, owner: impl Fn(Node) -> usize) -> Vec<(Range<u32>, usize)> {
        let mut found: Vec<(Range<u32>, usize)> = Vec::new();
        for (segment, (place, base)) in self.segments.iter().enumerate() {
            let mut owners: Vec<Option<usize>> = vec![None; place.len()];
            for piece in self.pieces.iter().filter(|piece| piece.segment == segment as u32) {
                let part = owner(Node::Data(piece.symbol));
                for byte in owners.iter_mut().skip(piece.offset as usize).take(piece.size as usize) {
                    *byte = Some(byte.map_or(part, |other| other.min(part)));
                }
            }
            let mut last = None;
            for place in 0..owners.len() {
                let Some(part) = owners[place] else { continue };
                if let Some((end, same)) = last
                    && same == part
                {
                    owners[end..place].fill(Some(part));
                }
                last = Some((place + 1, part));
            }
            let mut start = *base;
            for run in owners.chunk_by(|one, next| one == next) {
                let end = start + run.len() as u32;
                if let Some(part) = run[0].filter(|part| *part != FIRST) {
                    found.push((start..end, part));
                }
                start = end;
            }
        }
        found
    }
}

/// Whether a note says that a function or a piece of data is meant.
fn leads_somewhere(note: RelocationType) -> bool {
    use RelocationType as R;
    matches!(
        note,
        R::FunctionIndexLeb
            | R::FunctionIndexI32
            | R::TableIndexSleb
            | R::TableIndexI32
            | R::MemoryAddrLeb
            | R::MemoryAddrSleb
            | R::MemoryAddrI32
    )
}

/// Where in memory a segment begins.
fn address(kind: &DataKind<'_>) -> Result<u32> {
    let constant = |offset: &ConstExpr<'_>| match offset.get_operators_reader().read() {
        Ok(Operator::I32Const { value }) => Some(value as u32),
        _ => None,
    };
    match kind {
        DataKind::Active { offset_expr, .. } => constant(offset_expr),
        DataKind::Passive => None,
    }
    .ok_or_else(|| Fault::new("the linked module has data without a place".to_owned()))
}
