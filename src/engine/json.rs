//! JSON as it comes from outside: dossier files and saved progress.
//!
//! `serde_json` reads it. Its own value type keeps objects in a `BTreeMap`, which alone costs three kilobytes of the
//! learner's download; here they are lists.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

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

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Anything)
    }
}

struct Anything;

impl<'de> Visitor<'de> for Anything {
    type Value = Value;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, truth: bool) -> Result<Value, E> {
        Ok(Value::Bool(truth))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
        Ok(Value::Number(Some(number)))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Value, E> {
        Ok(Value::Number(i64::try_from(number).ok()))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Value, E> {
        Ok(Value::Number(None))
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(Value::String(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(entry) = entries.next_element()? {
            list.push(entry);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut fields: Vec<(String, Value)> = Vec::new();
        while let Some(entry) = entries.next_entry()? {
            fields.push(entry);
        }
        let mut fields = sorted_by_key(fields, |(name, _)| hash_texts(0, &[name]));
        // Equal names stand together, the last one behind; the one kept takes over what stands behind it.
        fields.dedup_by(|later, kept| {
            let same = later.0 == kept.0;
            if same {
                std::mem::swap(later, kept);
            }
            same
        });
        Ok(Value::Object(Map(fields)))
    }
}

#[cfg(test)]
impl From<serde_json::Value> for Value {
    fn from(value: serde_json::Value) -> Self {
        serde_json::from_value(value).expect("any JSON can be read")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Value {
        serde_json::from_str(text).expect("JSON")
    }

    #[test]
    fn every_form_is_read() {
        let value = read(r#"{"a": [null, true, -3, 1.5, 18446744073709551615, "\u00e9"], "b": {}}"#);
        let list = value.get("a").and_then(Value::as_array).expect("a list");
        let expected = [
            Value::Null,
            Value::Bool(true),
            Value::Number(Some(-3)),
            Value::Number(None),
            Value::Number(None),
            Value::String("é".to_owned()),
        ];
        assert_eq!(list, expected);
        assert_eq!(value.get("b").and_then(Value::as_object).map(Map::count), Some(0));
        assert_eq!(value.get("c"), None);
        assert_eq!(list[0].get("a"), None);
    }

    #[test]
    fn the_order_of_fields_does_not_matter_and_the_last_of_one_name_counts() {
        assert_eq!(read(r#"{"x": 1, "y": 2, "z": 3}"#), read(r#"{"z": 3, "x": 0, "y": 2, "x": 1}"#));
        assert_eq!(read(r#"{"x": 1, "x": 2, "x": 3}"#).get("x"), Some(&Value::Number(Some(3))));
    }
}
