//! Cuts a module in parts: what is needed at once, and what can be added to it later.
//!
//! A later part takes memory, table and functions from the first, and functions from the second where it comes after it.
//! The others call it only through gates: a gate is a new place in the table, which stays empty until the part puts its
//! function there.

use super::reach::{FIRST, Plan};
use crate::fault::{Fault, Result};
use std::collections::BTreeMap;
use walrus::ir::{self, Visitor};
use walrus::{
    ConstExpr, DataKind, ElementItems, ElementKind, ExportItem, FunctionBuilder, FunctionId, FunctionKind, GlobalKind,
    ImportKind, ImportedFunction, Module, TableId, passes,
};

/// Functions of an earlier part with so few instructions stand in a later one too: giving them away would cost more.
const COPIED: u64 = 6;

/// What the parts that others take something from are called.
pub(in crate::build) const GIVING: [&str; 2] = ["first", "second"];

/// Cuts a module in parts.
pub(super) fn cut(module: &[u8], plan: &Plan) -> Result<Vec<Vec<u8>>> {
    let read = || Module::from_buffer(module).map_err(|error| Fault::new(error.to_string()));
    let cut = Cut::new(&read()?, plan)?;
    let mut wanted = [BTreeMap::new(), BTreeMap::new()];
    let mut parts = Vec::new();
    // The last ones first: then it is known what they want of the others.
    for part in (FIRST..plan.parts).rev() {
        let mut module = read()?;
        if part == FIRST {
            cut.first(&mut module, &wanted[FIRST])?;
        } else {
            cut.later(&mut module, part, &mut wanted)?;
        }
        parts.push(module.emit_wasm());
    }
    parts.reverse();
    Ok(parts)
}

/// Where the cuts go. Functions are named by their places in the module as it was read, which are the same each time.
struct Cut<'a> {
    plan: &'a Plan,
    /// The parts of functions that are not in the first.
    parts: BTreeMap<usize, usize>,
    /// The gates that are called from outside, and their places in the table.
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

/// Something that one part wants of another.
#[derive(Clone, Copy)]
enum Wanted {
    Function(usize),
    Global(usize),
    Table(usize),
    Memory,
}

/// What is wanted of the first and of the second part, by the names under which they give it.
type AllWanted = [BTreeMap<String, Wanted>; 2];

/// Whether a part is there whenever another one is.
fn is_before(plan: &Plan, one: usize, part: usize) -> bool {
    one == FIRST || one == plan.common && part > plan.common
}

impl<'a> Cut<'a> {
    fn new(module: &Module, plan: &'a Plan) -> Result<Self> {
        let named = module.funcs.iter().filter(|function| matches!(function.kind, FunctionKind::Local(_)));
        let parts: BTreeMap<usize, usize> = named
            .filter_map(|function| Some((function.id().index(), *plan.functions.get(function.name.as_ref()?)?)))
            .collect();
        let name = |place: FunctionId| module.funcs.get(place).name.clone().unwrap_or_default();
        let mut gates = BTreeMap::new();
        let slots = table(module)?.1;
        let part = |function: FunctionId| parts.get(&function.index()).copied().unwrap_or(FIRST);
        for (id, function) in module.funcs.iter_local() {
            let mut called = Called::default();
            ir::dfs_in_order(&mut called, function, function.entry_block());
            for callee in called.0 {
                if part(callee) == part(id) || is_before(plan, part(callee), part(id)) {
                    continue;
                }
                if !plan.gates.contains(&name(callee)) {
                    let (caller, callee) = (name(id), name(callee));
                    return Err(Fault::new(format!(
                        "{caller} is there before {callee} and calls it, which is no gate"
                    )));
                }
                let next = slots + gates.len() as u32;
                gates.entry(callee.index()).or_insert(next);
            }
        }
        for export in module.exports.iter() {
            if let ExportItem::Function(function) = export.item
                && part(function) != FIRST
            {
                return Err(Fault::new(format!("{} is exported and only there later", export.name)));
            }
        }
        Ok(Self { plan, parts, gates, slots })
    }

    /// The part of a function.
    fn part(&self, function: FunctionId) -> usize {
        self.parts.get(&function.index()).copied().unwrap_or(FIRST)
    }

    /// Leaves only a later part of a module, which gives away what is wanted of it, and notes what it wants itself.
    fn later(&self, module: &mut Module, part: usize, wanted: &mut AllWanted) -> Result<()> {
        let (table, _) = table(module)?;
        let exports: Vec<_> = module.exports.iter().map(walrus::Export::id).collect();
        exports.into_iter().for_each(|export| module.exports.delete(export));
        module.start = None;
        self.later_table(module, table, part);
        self.later_data(module, part)?;
        let imports: Vec<_> = module.imports.iter().map(walrus::Import::id).collect();
        imports.into_iter().for_each(|import| module.imports.delete(import));
        if let Some(given) = wanted.get(part).cloned() {
            give(module, &given)?;
        }
        let mut wants: AllWanted = Default::default();
        let is_small = |kind: &FunctionKind| match kind {
            FunctionKind::Local(function) => function.size() <= COPIED,
            _ => false,
        };
        let functions: Vec<_> =
            module.funcs.iter().map(|function| (function.id(), function.ty(), is_small(&function.kind))).collect();
        for (function, ty, is_small) in functions {
            let theirs = self.part(function);
            if theirs == part {
                continue;
            }
            if !is_before(self.plan, theirs, part) {
                self.through_gate(module, function, table);
            } else if !is_small {
                let name = format!("f{}", function.index());
                let import = module.imports.add(GIVING[theirs], &name, ImportKind::Function(function));
                module.funcs.get_mut(function).kind = FunctionKind::Import(ImportedFunction { import, ty });
                wants[theirs].insert(name, Wanted::Function(function.index()));
            }
        }
        let globals: Vec<_> = module.globals.iter().map(walrus::Global::id).collect();
        for global in globals {
            let name = format!("g{}", global.index());
            let import = module.imports.add(GIVING[FIRST], &name, ImportKind::Global(global));
            module.globals.get_mut(global).kind = GlobalKind::Import(import);
            wants[FIRST].insert(name, Wanted::Global(global.index()));
        }
        // Besides the functions there is a table of what belongs to the page.
        let tables: Vec<_> = module.tables.iter().map(walrus::Table::id).collect();
        for one in tables {
            let name = format!("t{}", one.index());
            let import = module.imports.add(GIVING[FIRST], &name, ImportKind::Table(one));
            let slots = if one == table { u64::from(self.slots) + self.gates.len() as u64 } else { 0 };
            let imported = module.tables.get_mut(one);
            (imported.import, imported.initial, imported.maximum) = (Some(import), slots, None);
            wants[FIRST].insert(name, Wanted::Table(one.index()));
        }
        let memory = module.get_memory_id().map_err(|error| Fault::new(error.to_string()))?;
        let import = module.imports.add(GIVING[FIRST], "m0", ImportKind::Memory(memory));
        module.memories.get_mut(memory).import = Some(import);
        wants[FIRST].insert("m0".to_owned(), Wanted::Memory);
        passes::gc::run(module);
        for import in module.imports.iter() {
            let from = GIVING.iter().position(|one| *one == import.module);
            if let Some((from, want)) = from.and_then(|from| Some((from, *wants[from].get(&import.name)?))) {
                wanted[from].insert(import.name.clone(), want);
            }
        }
        Ok(())
    }

    /// Makes a function that is a gate call what stands at its place in the table.
    fn through_gate(&self, module: &mut Module, function: FunctionId, table: TableId) {
        if let Some(slot) = self.gates.get(&function.index()) {
            through_table(module, function, table, *slot);
        }
    }

    /// Puts the functions of a later part, and no others, into the table.
    fn later_table(&self, module: &mut Module, table: TableId, part: usize) {
        let mut entries: Vec<(u32, FunctionId)> = Vec::new();
        let segments: Vec<_> = module.elements.iter().map(walrus::Element::id).collect();
        for segment in segments {
            let element = module.elements.get(segment);
            if let (Some(start), ElementItems::Functions(functions)) = (start(&element.kind), &element.items) {
                entries.extend((start..).zip(functions.iter().copied()));
            }
            module.elements.delete(segment);
        }
        let ids: BTreeMap<usize, FunctionId> =
            module.funcs.iter().map(|function| (function.id().index(), function.id())).collect();
        entries.extend(self.gates.iter().filter_map(|(gate, slot)| Some((*slot, *ids.get(gate)?))));
        entries.retain(|(_, function)| self.part(*function) == part);
        entries.sort_unstable_by_key(|(slot, _)| *slot);
        module.tables.get_mut(table).elem_segments.clear();
        for run in entries.chunk_by(|(one, _), (next, _)| one + 1 == *next) {
            let kind = ElementKind::Active { table, offset: constant(run[0].0) };
            let functions = run.iter().map(|(_, function)| *function).collect();
            let segment = module.elements.add(kind, ElementItems::Functions(functions));
            module.tables.get_mut(table).elem_segments.insert(segment);
        }
    }

    /// Leaves only the data of a later part.
    fn later_data(&self, module: &mut Module, part: usize) -> Result<()> {
        let memory = module.get_memory_id().map_err(|error| Fault::new(error.to_string()))?;
        let mut kept = Vec::new();
        let segments: Vec<_> = module.data.iter().map(walrus::Data::id).collect();
        for segment in segments {
            let data = module.data.get(segment);
            if let DataKind::Active { offset: ConstExpr::Value(ir::Value::I32(base)), .. } = data.kind {
                let here = base as u32..base as u32 + data.value.len() as u32;
                let ours = self.plan.data.iter().filter(|(_, owner)| *owner == part).map(|(range, _)| range);
                for range in ours.filter(|range| range.start >= here.start && range.end <= here.end) {
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

    /// Leaves only the first part of a module, which gives away what the others want.
    fn first(&self, module: &mut Module, wanted: &BTreeMap<String, Wanted>) -> Result<()> {
        let (table, _) = table(module)?;
        let mut builder = FunctionBuilder::new(&mut module.types, &[], &[]);
        builder.func_body().unreachable();
        let trap = builder.finish(Vec::new(), &mut module.funcs);
        for element in module.elements.iter_mut() {
            if let ElementItems::Functions(functions) = &mut element.items {
                for function in functions.iter_mut().filter(|function| self.part(**function) != FIRST) {
                    *function = trap;
                }
            }
        }
        let functions: Vec<FunctionId> = module.funcs.iter().map(walrus::Function::id).collect();
        for function in functions {
            self.through_gate(module, function, table);
        }
        let grown = module.tables.get_mut(table);
        grown.initial += self.gates.len() as u64;
        grown.maximum = grown.maximum.map(|most| most.max(grown.initial));
        let segments: Vec<_> = module.data.iter().map(walrus::Data::id).collect();
        for segment in segments {
            let data = module.data.get_mut(segment);
            let DataKind::Active { offset: ConstExpr::Value(ir::Value::I32(base)), .. } = data.kind else { continue };
            let here = base as u32..base as u32 + data.value.len() as u32;
            let all = self.plan.data.iter().map(|(range, _)| range);
            for range in all.filter(|range| range.start >= here.start && range.end <= here.end) {
                data.value[(range.start - here.start) as usize..(range.end - here.start) as usize].fill(0);
            }
        }
        give(module, wanted)?;
        passes::gc::run(module);
        Ok(())
    }
}

/// Makes a module give away what others want of it.
fn give(module: &mut Module, wanted: &BTreeMap<String, Wanted>) -> Result<()> {
    let functions: BTreeMap<usize, FunctionId> =
        module.funcs.iter().map(|function| (function.id().index(), function.id())).collect();
    let tables: BTreeMap<usize, _> = module.tables.iter().map(|one| (one.id().index(), one.id())).collect();
    let globals: BTreeMap<usize, _> = module.globals.iter().map(|one| (one.id().index(), one.id())).collect();
    let memory = module.get_memory_id().map_err(|error| Fault::new(error.to_string()))?;
    for (name, wanted) in wanted {
        let item = match wanted {
            Wanted::Function(place) => functions.get(place).map(|id| ExportItem::Function(*id)),
            Wanted::Global(place) => globals.get(place).map(|id| ExportItem::Global(*id)),
            Wanted::Table(place) => tables.get(place).map(|id| ExportItem::Table(*id)),
            Wanted::Memory => Some(ExportItem::Memory(memory)),
        };
        module.exports.add(name, item.ok_or_else(|| Fault::new(format!("a part has no {name}")))?);
    }
    Ok(())
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
