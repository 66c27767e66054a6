//! Cuts a module in two: what is needed at once, and what can be added to it later.
//!
//! The second part takes memory, table and functions from the first. The first calls the second only through gates: a gate
//! is a new place in the table, which stays empty until the second part puts its function there.

use super::reach::Later;
use crate::fault::{Fault, Result};
use std::collections::{BTreeMap, BTreeSet};
use walrus::ir::{self, Visitor};
use walrus::{
    ConstExpr, DataKind, ElementItems, ElementKind, ExportItem, FunctionBuilder, FunctionId, FunctionKind, GlobalKind,
    ImportKind, ImportedFunction, Module, TableId, passes,
};

/// Functions of the first part with so few instructions stand in the second part too: giving them away would cost more.
const COPIED: u64 = 6;

/// What the second part calls the first.
const FIRST: &str = "first";

/// Both parts of a module.
pub(in crate::build) struct Parts {
    pub(in crate::build) first: Vec<u8>,
    pub(in crate::build) second: Vec<u8>,
}

/// Cuts a module in two.
pub(super) fn cut(module: &[u8], later: &Later) -> Result<Parts> {
    let read = || Module::from_buffer(module).map_err(|error| Fault::new(error.to_string()));
    let (mut first, mut second) = (read()?, read()?);
    let cut = Cut::new(&first, later)?;
    let wanted = cut.second(&mut second, later)?;
    cut.first(&mut first, later, &wanted)?;
    Ok(Parts { first: first.emit_wasm(), second: second.emit_wasm() })
}

/// Where the cut goes. Functions are named by their places in the module as it was read, which are the same each time.
struct Cut {
    later: BTreeSet<usize>,
    /// The gates that the first part calls, and their places in the table.
    gates: BTreeMap<usize, u32>,
    slots: u32,
}

/// What a function calls.
#[derive(Default)]
struct Called(Vec<FunctionId>);

impl<'a> Visitor<'a> for Called {
    fn visit_function_id(&mut self, function: &FunctionId) {
        self.0.push(*function);
    }
}

impl Cut {
    fn new(module: &Module, later: &Later) -> Result<Self> {
        let is_later = |name: &Option<String>| name.as_ref().is_some_and(|name| later.functions.contains(name));
        let named = module.funcs.iter().filter(|function| matches!(function.kind, FunctionKind::Local(_)));
        let places: BTreeSet<usize> =
            named.filter(|function| is_later(&function.name)).map(|function| function.id().index()).collect();
        let name = |place: FunctionId| module.funcs.get(place).name.clone().unwrap_or_default();
        let mut gates = BTreeMap::new();
        let slots = table(module)?.1;
        for (id, function) in module.funcs.iter_local() {
            if places.contains(&id.index()) {
                continue;
            }
            let mut called = Called::default();
            ir::dfs_in_order(&mut called, function, function.entry_block());
            for callee in called.0.into_iter().filter(|callee| places.contains(&callee.index())) {
                if !later.gates.contains(&name(callee)) {
                    let (caller, callee) = (name(id), name(callee));
                    return Err(Fault::new(format!("{caller} is needed at once and calls {callee}, which is no gate")));
                }
                let next = slots + gates.len() as u32;
                gates.entry(callee.index()).or_insert(next);
            }
        }
        for export in module.exports.iter() {
            if let ExportItem::Function(function) = export.item
                && places.contains(&function.index())
            {
                return Err(Fault::new(format!("{} is exported and only there later", export.name)));
            }
        }
        Ok(Self { later: places, gates, slots })
    }

    /// Leaves only the second part of a module, and says by which names it wants what of the first.
    fn second(&self, module: &mut Module, later: &Later) -> Result<BTreeMap<String, Wanted>> {
        let (table, _) = table(module)?;
        let exports: Vec<_> = module.exports.iter().map(walrus::Export::id).collect();
        exports.into_iter().for_each(|export| module.exports.delete(export));
        module.start = None;
        self.second_table(module, table);
        second_data(module, later)?;
        let imports: Vec<_> = module.imports.iter().map(walrus::Import::id).collect();
        imports.into_iter().for_each(|import| module.imports.delete(import));
        let mut wanted = BTreeMap::new();
        let is_small = |kind: &FunctionKind| match kind {
            FunctionKind::Local(function) => function.size() <= COPIED,
            _ => false,
        };
        let functions: Vec<_> = module
            .funcs
            .iter()
            .filter(|function| !is_small(&function.kind))
            .map(|function| (function.id(), function.ty()))
            .collect();
        for (function, ty) in functions {
            if !self.later.contains(&function.index()) {
                let name = format!("f{}", function.index());
                let import = module.imports.add(FIRST, &name, ImportKind::Function(function));
                module.funcs.get_mut(function).kind = FunctionKind::Import(ImportedFunction { import, ty });
                wanted.insert(name, Wanted::Function(function.index()));
            }
        }
        let globals: Vec<_> = module.globals.iter().map(walrus::Global::id).collect();
        for global in globals {
            let name = format!("g{}", global.index());
            let import = module.imports.add(FIRST, &name, ImportKind::Global(global));
            module.globals.get_mut(global).kind = GlobalKind::Import(import);
            wanted.insert(name, Wanted::Global(global.index()));
        }
        // Besides the functions there is a table of what belongs to the page.
        let tables: Vec<_> = module.tables.iter().map(walrus::Table::id).collect();
        for one in tables {
            let name = format!("t{}", one.index());
            let import = module.imports.add(FIRST, &name, ImportKind::Table(one));
            let slots = if one == table { u64::from(self.slots) + self.gates.len() as u64 } else { 0 };
            let imported = module.tables.get_mut(one);
            (imported.import, imported.initial, imported.maximum) = (Some(import), slots, None);
            wanted.insert(name, Wanted::Table(one.index()));
        }
        let memory = module.get_memory_id().map_err(|error| Fault::new(error.to_string()))?;
        let import = module.imports.add(FIRST, "m0", ImportKind::Memory(memory));
        module.memories.get_mut(memory).import = Some(import);
        wanted.insert("m0".to_owned(), Wanted::Memory);
        passes::gc::run(module);
        let still: BTreeSet<String> = module.imports.iter().map(|import| import.name.clone()).collect();
        wanted.retain(|name, _| still.contains(name));
        Ok(wanted)
    }

    /// Puts the functions of the second part, and no others, into the table.
    fn second_table(&self, module: &mut Module, table: TableId) {
        let mut entries: Vec<(u32, FunctionId)> = Vec::new();
        let segments: Vec<_> = module.elements.iter().map(walrus::Element::id).collect();
        for segment in segments {
            let element = module.elements.get(segment);
            if let (Some(start), ElementItems::Functions(functions)) = (start(&element.kind), &element.items) {
                entries.extend((start..).zip(functions.iter().copied()));
            }
            module.elements.delete(segment);
        }
        entries.retain(|(_, function)| self.later.contains(&function.index()));
        let ids: BTreeMap<usize, FunctionId> =
            module.funcs.iter().map(|function| (function.id().index(), function.id())).collect();
        entries.extend(self.gates.iter().filter_map(|(gate, slot)| Some((*slot, *ids.get(gate)?))));
        entries.sort_unstable_by_key(|(slot, _)| *slot);
        module.tables.get_mut(table).elem_segments.clear();
        for run in entries.chunk_by(|(one, _), (next, _)| one + 1 == *next) {
            let kind = ElementKind::Active { table, offset: constant(run[0].0) };
            let functions = run.iter().map(|(_, function)| *function).collect();
            let segment = module.elements.add(kind, ElementItems::Functions(functions));
            module.tables.get_mut(table).elem_segments.insert(segment);
        }
    }

    /// Leaves only the first part of a module, which gives away what the second wants.
    fn first(&self, module: &mut Module, later: &Later, wanted: &BTreeMap<String, Wanted>) -> Result<()> {
        let (table, _) = table(module)?;
        let mut builder = FunctionBuilder::new(&mut module.types, &[], &[]);
        builder.func_body().unreachable();
        let trap = builder.finish(Vec::new(), &mut module.funcs);
        for element in module.elements.iter_mut() {
            if let ElementItems::Functions(functions) = &mut element.items {
                for function in functions.iter_mut().filter(|function| self.later.contains(&function.index())) {
                    *function = trap;
                }
            }
        }
        let ids: BTreeMap<usize, FunctionId> =
            module.funcs.iter().map(|function| (function.id().index(), function.id())).collect();
        for (gate, slot) in &self.gates {
            if let Some(gate) = ids.get(gate) {
                through_table(module, *gate, table, *slot);
            }
        }
        let grown = module.tables.get_mut(table);
        grown.initial += self.gates.len() as u64;
        grown.maximum = grown.maximum.map(|most| most.max(grown.initial));
        let segments: Vec<_> = module.data.iter().map(walrus::Data::id).collect();
        for segment in segments {
            let data = module.data.get_mut(segment);
            let DataKind::Active { offset: ConstExpr::Value(ir::Value::I32(base)), .. } = data.kind else { continue };
            let here = base as u32..base as u32 + data.value.len() as u32;
            for range in later.data.iter().filter(|range| range.start >= here.start && range.end <= here.end) {
                data.value[(range.start - here.start) as usize..(range.end - here.start) as usize].fill(0);
            }
        }
        let tables: BTreeMap<usize, _> = module.tables.iter().map(|one| (one.id().index(), one.id())).collect();
        let globals: BTreeMap<usize, _> = module.globals.iter().map(|one| (one.id().index(), one.id())).collect();
        let memory = module.get_memory_id().map_err(|error| Fault::new(error.to_string()))?;
        for (name, wanted) in wanted {
            let item = match wanted {
                Wanted::Function(place) => ids.get(place).map(|id| ExportItem::Function(*id)),
                Wanted::Global(place) => globals.get(place).map(|id| ExportItem::Global(*id)),
                Wanted::Table(place) => tables.get(place).map(|id| ExportItem::Table(*id)),
                Wanted::Memory => Some(ExportItem::Memory(memory)),
            };
            module.exports.add(name, item.ok_or_else(|| Fault::new(format!("the first part has no {name}")))?);
        }
        passes::gc::run(module);
        Ok(())
    }
}

/// Something of the first part that the second wants.
enum Wanted {
    Function(usize),
    Global(usize),
    Table(usize),
    Memory,
}

/// The table of functions, and how many places it has.
fn table(module: &Module) -> Result<(TableId, u32)> {
    let table = module.tables.iter().find(|table| table.element_ty == walrus::RefType::FUNCREF);
    table
        .map(|table| (table.id(), table.initial as u32))
        .ok_or_else(|| Fault::new("the module has no table of functions".to_owned()))
}

fn constant(value: u32) -> ConstExpr {
    ConstExpr::Value(ir::Value::I32(value as i32))
}

/// Where in the table a segment begins.
fn start(kind: &ElementKind) -> Option<u32> {
    match kind {
        ElementKind::Active { offset: ConstExpr::Value(ir::Value::I32(start)), .. } => Some(*start as u32),
        _ => None,
    }
}

/// Makes a function call what stands at a place of the table.
fn through_table(module: &mut Module, function: FunctionId, table: TableId, slot: u32) {
    let ty = module.funcs.get(function).ty();
    let kind = module.types.get(ty);
    let (params, results) = (kind.params().to_vec(), kind.results().to_vec());
    let args: Vec<_> = params.iter().map(|param| module.locals.add(*param)).collect();
    let mut builder = FunctionBuilder::new(&mut module.types, &params, &results);
    let mut body = builder.func_body();
    for arg in &args {
        body.local_get(*arg);
    }
    body.i32_const(slot as i32).call_indirect(ty, table);
    module.funcs.get_mut(function).kind = FunctionKind::Local(builder.local_func(args));
}

/// Leaves only the data of the second part.
fn second_data(module: &mut Module, later: &Later) -> Result<()> {
    let memory = module.get_memory_id().map_err(|error| Fault::new(error.to_string()))?;
    let mut kept = Vec::new();
    let segments: Vec<_> = module.data.iter().map(walrus::Data::id).collect();
    for segment in segments {
        let data = module.data.get(segment);
        if let DataKind::Active { offset: ConstExpr::Value(ir::Value::I32(base)), .. } = data.kind {
            let here = base as u32..base as u32 + data.value.len() as u32;
            for range in later.data.iter().filter(|range| range.start >= here.start && range.end <= here.end) {
                let bytes = &data.value[(range.start - here.start) as usize..(range.end - here.start) as usize];
                kept.push((range.start, bytes.to_vec()));
            }
        }
        module.data.delete(segment);
    }
    module.memories.get_mut(memory).data_segments.clear();
    for (place, bytes) in kept {
        let segment = module.data.add(DataKind::Active { memory, offset: constant(place) }, bytes);
        module.memories.get_mut(memory).data_segments.insert(segment);
    }
    Ok(())
}
