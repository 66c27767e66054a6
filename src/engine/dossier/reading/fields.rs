//! The fields of one object of a dossier file: which there are, where they stand, and what is wrong with them.
//!
//! Next to nothing here is generic, and every fault goes one way: the code stays small as wasm.

use crate::engine::json::{Map, Value};

use super::reference::Reader;
use crate::engine::dossier::problem::{Fault, Form, Place, Problem};

/// What it means that a field is not there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Presence {
    /// A fault.
    Required,
    /// The same as `null`: nothing is known.
    Optional,
    /// Some fixed value is meant; `null` is a fault.
    Defaulted,
}

/// A field, or an entry of the list in it.
#[derive(Clone, Copy)]
pub(super) struct Spot<'s> {
    field: &'s str,
    index: Option<usize>,
}

impl<'s> Spot<'s> {
    /// A field.
    pub(super) fn of(field: &'s str) -> Self {
        Self { field, index: None }
    }

    /// An entry of the list in a field.
    pub(super) fn nth(field: &'s str, index: usize) -> Self {
        Self { field, index: Some(index) }
    }
}

/// The fields of one object. When it is dropped, all that nobody asked for are faults.
pub(super) struct Fields<'a> {
    pub(super) reader: &'a Reader<'a>,
    /// Nothing where something else stands in the place of the object, which is recorded then.
    object: Option<&'a Map>,
    list: Option<&'static str>,
    index: Option<u32>,
    id: Option<&'a str>,
    /// Where the object stands inside its entry.
    path: String,
    asked: Vec<&'static str>,
    /// Whether it is known which fields there are.
    is_known: bool,
}

impl<'a> Fields<'a> {
    /// The fields at the top of the file.
    pub(super) fn file(reader: &'a Reader<'a>, object: &'a Map) -> Self {
        let path = String::new();
        Self {
            reader,
            object: Some(object),
            list: None,
            index: None,
            id: None,
            path,
            asked: Vec::new(),
            is_known: true,
        }
    }

    /// The object that stands in a field, or in the list in a field.
    fn child(&self, field: &'static str, index: Option<usize>, value: Option<&'a Value>) -> Self {
        let object = value.and_then(Value::as_object);
        let mut child = Self {
            reader: self.reader,
            object,
            list: self.list,
            index: self.index,
            id: self.id,
            path: String::new(),
            asked: Vec::new(),
            is_known: true,
        };
        if self.list.is_none() {
            child.list = Some(field);
            child.index = index.and_then(|index| u32::try_from(index).ok());
            let naming = if field == "absent" { "statement" } else { "id" };
            child.id = object.and_then(|object| object.get(naming)).and_then(Value::as_str);
        } else {
            child.path = self.path_to(Spot { field, index });
        }
        if let Some(value) = value
            && object.is_none()
        {
            child.wrong(value, Spot::of(""), Form::Object);
        }
        child
    }

    fn path_to(&self, spot: Spot<'_>) -> String {
        let mut path = self.path.clone();
        if !path.is_empty() && !spot.field.is_empty() {
            path.push('.');
        }
        path.push_str(spot.field);
        if let Some(index) = spot.index {
            path.push('[');
            path.push_str(&index.to_string());
            path.push(']');
        }
        path
    }

    /// Records a fault.
    pub(super) fn fault(&self, spot: Spot<'_>, fault: Fault) {
        let path = self.path_to(spot);
        let field = if path.is_empty() { None } else { Some(path) };
        let place = Place { list: self.list, index: self.index, id: self.id.map(shown), field };
        self.reader.record(Problem::error(place, fault));
    }

    /// Records that a value has another form than is needed.
    pub(super) fn wrong(&self, value: &Value, spot: Spot<'_>, needed: Form) {
        let found = match value {
            Value::Null => Form::Null,
            Value::Bool(_) => Form::Truth,
            Value::Number(_) => Form::Number,
            Value::String(_) => Form::Text,
            Value::Array(_) => Form::List,
            Value::Object(_) => Form::Object,
        };
        self.fault(spot, Fault::WrongForm { needed, found });
    }

    /// The value of a field, whatever it is.
    pub(super) fn get(&mut self, field: &'static str, presence: Presence) -> Option<&'a Value> {
        self.asked.push(field);
        match self.object?.get(field) {
            None if presence == Presence::Required => self.fault(Spot::of(field), Fault::Missing),
            Some(Value::Null) if presence == Presence::Optional => {}
            value => return value,
        }
        None
    }

    /// What stands in a field that was read already.
    pub(super) fn value(&self, field: &str) -> Option<&'a Value> {
        self.object?.get(field)
    }

    /// Allows every field, since it cannot be known which there are.
    pub(super) fn allow_all(&mut self) {
        self.is_known = false;
    }

    /// The entries of a list, as many of them as there may be.
    pub(super) fn list(&mut self, field: &'static str, presence: Presence, limit: usize) -> &'a [Value] {
        let Some(value) = self.get(field, presence) else {
            return &[];
        };
        let Value::Array(entries) = value else {
            self.wrong(value, Spot::of(field), Form::List);
            return &[];
        };
        if entries.len() > limit {
            self.fault(Spot::of(field), Fault::TooMany { count: entries.len(), limit });
        }
        &entries[..entries.len().min(limit)]
    }

    /// Records a fault where a list is there and has too few entries.
    pub(super) fn needs(&self, field: &'static str, least: usize) {
        if let Some(Value::Array(entries)) = self.object.and_then(|object| object.get(field))
            && entries.len() < least
        {
            let count = entries.len();
            let fault = if count == 0 { Fault::EmptyList } else { Fault::TooFew { count, least } };
            self.fault(Spot::of(field), fault);
        }
    }

    /// A list of objects.
    pub(super) fn entries<T>(
        &mut self,
        field: &'static str,
        presence: Presence,
        limit: usize,
        read: fn(&mut Fields<'a>) -> T,
    ) -> Vec<T> {
        let list = self.list(field, presence, limit);
        let mut entries = Vec::with_capacity(list.len());
        for (index, value) in list.iter().enumerate() {
            entries.push(read(&mut self.child(field, Some(index), Some(value))));
        }
        entries
    }

    /// An object inside this one.
    pub(super) fn inner(&mut self, field: &'static str) -> Self {
        let value = self.get(field, Presence::Required);
        self.child(field, None, value)
    }

    /// An object inside this one that may be left out.
    pub(super) fn optional_inner(&mut self, field: &'static str) -> Option<Self> {
        let value = self.get(field, Presence::Optional)?;
        Some(self.child(field, None, Some(value)))
    }
}

impl Drop for Fields<'_> {
    fn drop(&mut self) {
        let Some(object) = self.object.filter(|_| self.is_known) else {
            return;
        };
        for (field, _) in object.iter() {
            if !self.asked.contains(&field.as_str()) {
                self.fault(Spot::of(&shown(field)), Fault::UnknownField { known: self.asked.clone() });
            }
        }
    }
}

/// As much of a text from outside as a problem shows.
pub(super) fn shown(text: &str) -> String {
    text.chars().take(64).collect()
}
