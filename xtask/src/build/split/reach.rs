//! What of a module is needed at once, and what only behind its gates.
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

/// What is not needed before a gate is passed.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Later {
    /// The names of the functions, gates included.
    pub(super) functions: BTreeSet<String>,
    /// Those among them at which it begins.
    pub(super) gates: BTreeSet<String>,
    /// Where in memory their data lies, in order.
    pub(super) data: Vec<Range<u32>>,
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

/// Finds what is only reached through gates: functions whose name contains `gate`. `exported` are functions that the page
/// calls besides those that the module exports by itself.
pub(super) fn later(module: &[u8], gate: &str, exported: &BTreeSet<String>) -> Result<Later> {
    let linked = Linked::read(module)?;
    let is_gate = |function: u32| linked.names.get(&function).is_some_and(|name| name.contains(gate));
    let edges = linked.edges();
    let mut open: Vec<Node> = linked.roots.iter().map(|function| Node::Function(*function)).collect();
    open.extend(linked.names.iter().filter(|(_, name)| exported.contains(*name)).map(|(n, _)| Node::Function(*n)));
    let mut first = BTreeSet::new();
    while let Some(node) = open.pop() {
        if matches!(node, Node::Function(function) if is_gate(function)) || !first.insert(node) {
            continue;
        }
        open.extend(edges.get(&node).into_iter().flatten());
    }
    let first_names: BTreeSet<&String> = linked
        .names
        .iter()
        .filter(|(function, _)| **function < linked.imported || first.contains(&Node::Function(**function)))
        .map(|(_, name)| name)
        .collect();
    let functions: BTreeSet<String> =
        linked.names.values().filter(|name| !first_names.contains(name)).cloned().collect();
    let gates = functions.iter().filter(|name| name.contains(gate)).cloned().collect();
    Ok(Later { functions, gates, data: linked.later_data(&first) })
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

    /// Where the data lies that nothing needs at once. Gaps between two pieces of it belong to it.
    fn later_data(&self, first: &BTreeSet<Node>) -> Vec<Range<u32>> {
        let mut found: Vec<Range<u32>> = Vec::new();
        // The end of what was seen so far of the segment, and whether what came last was needed at once.
        let (mut segment, mut seen, mut was_first) = (u32::MAX, 0, true);
        for piece in self.pieces.iter().filter(|piece| piece.size > 0) {
            let Some((_, base)) = self.segments.get(piece.segment as usize) else { continue };
            if piece.segment != segment {
                (segment, seen, was_first) = (piece.segment, 0, true);
            }
            let (start, end) = (base + piece.offset, base + piece.offset + piece.size);
            if first.contains(&Node::Data(piece.symbol)) {
                // Pieces can lie on one another; what is needed at once wins.
                if let Some(last) = found.last_mut() {
                    last.end = last.end.min(start).max(last.start);
                }
                was_first = true;
            } else if let Some(last) = found.last_mut().filter(|_| !was_first) {
                last.end = last.end.max(end);
            } else {
                found.push(start.max(seen)..end.max(seen));
                was_first = false;
            }
            seen = seen.max(end);
        }
        found.retain(|range| !range.is_empty());
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
