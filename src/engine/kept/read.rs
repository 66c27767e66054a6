//! Reading JSON values.

use crate::engine::json::{Map, Value};

/// An object. Every field has to be asked for by its name; [`Record::is_all`] says whether none is left.
#[derive(Debug)]
pub struct Record<'a> {
    fields: &'a Map,
    taken: usize,
}

impl<'a> Record<'a> {
    /// The object that a value is.
    #[must_use]
    pub fn of(value: &'a Value) -> Option<Self> {
        Some(Self { fields: value.as_object()?, taken: 0 })
    }

    /// A field.
    pub fn take(&mut self, name: &str) -> Option<&'a Value> {
        let value = self.fields.get(name)?;
        self.taken += 1;
        Some(value)
    }

    /// A field that may be left out, or be `null`. Nothing where it is there and cannot be read.
    pub fn optional<T>(&mut self, name: &str, read: fn(&'a Value) -> Option<T>) -> Option<Option<T>> {
        match self.take(name) {
            None | Some(Value::Null) => Some(None),
            Some(value) => read(value).map(Some),
        }
    }

    /// A field with a list.
    pub fn list<T>(&mut self, name: &str, read: fn(&'a Value) -> Option<T>) -> Option<Vec<T>> {
        list(self.take(name)?, read)
    }

    /// A field with a text.
    pub fn text(&mut self, name: &str) -> Option<&'a str> {
        self.take(name)?.as_str()
    }

    /// A field with a number that is not negative.
    pub fn number(&mut self, name: &str) -> Option<u32> {
        number(self.take(name)?)
    }

    /// Whether every field was asked for.
    #[must_use]
    pub fn is_all(&self) -> bool {
        self.taken == self.fields.count()
    }
}

/// The number that a value is, if it is not negative and not too large.
#[must_use]
pub fn number(value: &Value) -> Option<u32> {
    value.as_i64()?.try_into().ok()
}

/// The list that a value is. Nothing where one of its entries cannot be read.
pub fn list<'a, T>(value: &'a Value, read: fn(&'a Value) -> Option<T>) -> Option<Vec<T>> {
    let entries = value.as_array()?;
    let mut list = Vec::with_capacity(entries.len());
    for entry in entries {
        list.push(read(entry)?);
    }
    Some(list)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Record, Value};

    #[test]
    fn a_field_is_there_left_out_or_wrong() {
        let value = Value::from(json!({ "text": "a", "number": 3, "null": null, "list": [1, 2] }));
        let mut record = Record::of(&value).unwrap();
        assert_eq!(record.text("text"), Some("a"));
        assert_eq!(record.text("number"), None);
        assert_eq!(record.number("none"), None);
        assert_eq!(record.optional("none", super::number), Some(None));
        assert_eq!(record.optional("null", super::number), Some(None));
        assert_eq!(record.optional("list", super::number), None);
        assert_eq!(Record::of(&Value::from(json!([]))).map(|record| record.taken), None);
    }

    #[test]
    fn a_field_that_nobody_asked_for_is_noticed() {
        let value = Value::from(json!({ "a": 1, "b": [1, -1], "c": 4_294_967_296_u64 }));
        let mut record = Record::of(&value).unwrap();
        assert_eq!(record.number("a"), Some(1));
        assert_eq!(record.list("b", super::number), None);
        assert!(!record.is_all());
        assert_eq!(record.number("c"), None);
        assert!(record.is_all());
    }
}
