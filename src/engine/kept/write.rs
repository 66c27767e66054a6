//! Writing JSON.

use crate::engine::json::Value;

/// JSON that is being written. Commas go in by themselves.
#[derive(Debug, Default)]
pub struct Writer {
    text: String,
}

impl Writer {
    /// Opens an object, which has to be closed.
    pub fn open(&mut self) {
        self.part("{");
    }

    /// Closes an object.
    pub fn close(&mut self) {
        self.text.push('}');
    }

    /// Names the field of the value that is written next.
    pub fn field(&mut self, name: &str) -> &mut Self {
        self.text(name);
        self.text.push(':');
        self
    }

    /// Writes a list.
    pub fn list<T>(&mut self, entries: impl IntoIterator<Item = T>, write: fn(&mut Self, T)) {
        self.part("[");
        for entry in entries {
            write(self, entry);
        }
        self.text.push(']');
    }

    /// Writes a text.
    pub fn text(&mut self, text: &str) {
        self.part("\"");
        for letter in text.chars() {
            match letter {
                '"' | '\\' => self.text.extend(['\\', letter]),
                '\0'..='\x1f' => {
                    let digit = |value: u32| char::from_digit(value, 16).unwrap_or('0');
                    let code = u32::from(letter);
                    self.text.push_str("\\u00");
                    self.text.extend([digit(code / 16), digit(code % 16)]);
                }
                _ => self.text.push(letter),
            }
        }
        self.text.push('"');
    }

    /// Writes a text, or that there is none.
    pub fn text_or_null(&mut self, text: Option<&str>) {
        match text {
            Some(text) => self.text(text),
            None => self.part("null"),
        }
    }

    /// Writes a whole number.
    pub fn number(&mut self, number: i64) {
        self.part(&number.to_string());
    }

    /// Writes `true` or `false`.
    pub fn truth(&mut self, is_true: bool) {
        self.part(if is_true { "true" } else { "false" });
    }

    /// Writes a value that was read. A number that could not be read is `null`.
    pub fn value(&mut self, value: &Value) {
        match value {
            Value::Null | Value::Number(None) => self.part("null"),
            Value::Bool(truth) => self.truth(*truth),
            Value::Number(Some(number)) => self.number(*number),
            Value::String(text) => self.text(text),
            Value::Array(entries) => self.list(entries, Self::value),
            Value::Object(fields) => {
                self.open();
                for (name, value) in fields.iter() {
                    self.field(name).value(value);
                }
                self.close();
            }
        }
    }

    /// Writes something that is JSON already.
    pub fn json(&mut self, json: &str) {
        self.part(json);
    }

    /// All that was written.
    #[must_use]
    pub fn into_text(self) -> String {
        self.text
    }

    fn part(&mut self, part: &str) {
        if !matches!(self.text.as_bytes().last(), None | Some(b'{' | b'[' | b':')) {
            self.text.push(',');
        }
        self.text.push_str(part);
    }
}

#[cfg(test)]
mod tests {
    use super::Writer;
    use crate::engine::json::{Value, parse};

    #[test]
    fn a_value_that_was_read_is_written_again() {
        let text = r#"{"a":[1,-2,null,true,{"b":"\u0001 \"é\"","c":[]}],"d":{}}"#;
        let value = parse(text).unwrap();
        let mut out = Writer::default();
        out.list([&value, &Value::Null], Writer::value);
        let again = parse(&out.into_text()).unwrap();
        assert_eq!(again, Value::Array(vec![value, Value::Null]));
    }

    #[test]
    fn what_is_written_is_read_by_others() {
        let mut out = Writer::default();
        out.open();
        out.field("a \"b\" \\ \n\u{1} é:").text("{");
        out.field("list").list([1, -2], Writer::number);
        out.field("none").text_or_null(None);
        out.field("inner").open();
        out.field("truth").truth(true);
        out.close();
        out.field("empty").list([""; 0], Writer::text);
        out.close();
        let read: serde_json::Value = serde_json::from_str(&out.into_text()).unwrap();
        let expected = serde_json::json!({
            "a \"b\" \\ \n\u{1} é:": "{", "list": [1, -2], "none": null, "inner": { "truth": true }, "empty": [],
        });
        assert_eq!(read, expected);
    }
}
