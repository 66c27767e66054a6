//! JSON as it comes from outside: dossier files and saved progress.
//!
//! A learner downloads what reads it, so it is not `serde_json`, which would be nine kilobytes more: it brings along
//! maps for objects and a table for numbers with a point. The tests hold the two to each other.

mod parse;
#[cfg(test)]
mod tests;

pub use parse::{NotJson, parse};

use crate::engine::hashing::hash_texts;
use crate::engine::ordering::sorted_by_key;

/// Any JSON value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number; nothing where it has a fraction or does not fit.
    Number(Option<i64>),
    /// A text.
    String(String),
    /// A list.
    Array(Vec<Value>),
    /// Named fields.
    Object(Map),
}

/// The fields of an object, each once: where a text names one twice, the last counts. Their order is always the same,
/// and is not that of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Map(Vec<(String, Value)>);

impl Value {
    /// The text that this is.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        if let Self::String(text) = self { Some(text) } else { None }
    }

    /// The whole number that this is.
    #[must_use]
    pub fn as_i64(&self) -> Option<i64> {
        if let Self::Number(number) = self { *number } else { None }
    }

    /// The truth that this is.
    #[must_use]
    pub fn as_bool(&self) -> Option<bool> {
        if let Self::Bool(truth) = self { Some(*truth) } else { None }
    }

    /// The list that this is.
    #[must_use]
    pub fn as_array(&self) -> Option<&[Self]> {
        if let Self::Array(list) = self { Some(list) } else { None }
    }

    /// The object that this is.
    #[must_use]
    pub fn as_object(&self) -> Option<&Map> {
        if let Self::Object(object) = self { Some(object) } else { None }
    }

    /// A field of the object that this is.
    #[must_use]
    pub fn get(&self, field: &str) -> Option<&Self> {
        self.as_object()?.get(field)
    }
}

impl Map {
    /// The fields in the order of their text.
    fn of(fields: Vec<(String, Value)>) -> Self {
        let mut fields = sorted_by_key(fields, |(name, _)| hash_texts(0, &[name]));
        // Of equal names, which stand together now, the last one counts.
        fields.dedup_by(|later, kept| {
            let same = later.0 == kept.0;
            if same {
                std::mem::swap(later, kept);
            }
            same
        });
        Self(fields)
    }

    /// The value of a field.
    #[must_use]
    pub fn get(&self, field: &str) -> Option<&Value> {
        self.iter().find(|(name, _)| name == field).map(|(_, value)| value)
    }

    /// All fields with their values.
    pub fn iter(&self) -> std::slice::Iter<'_, (String, Value)> {
        self.0.iter()
    }

    /// How many fields there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.0.len()
    }
}

#[cfg(test)]
impl From<serde_json::Value> for Value {
    fn from(value: serde_json::Value) -> Self {
        use serde_json::Value as Json;
        match value {
            Json::Null => Self::Null,
            Json::Bool(truth) => Self::Bool(truth),
            Json::Number(number) => Self::Number(number.as_i64()),
            Json::String(text) => Self::String(text),
            Json::Array(list) => Self::Array(list.into_iter().map(Self::from).collect()),
            Json::Object(fields) => {
                Self::Object(Map::of(fields.into_iter().map(|(name, value)| (name, Self::from(value))).collect()))
            }
        }
    }
}
