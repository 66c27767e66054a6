//! From text to JSON, as RFC 8259 has it.

use super::{Map, Value};

/// Lists and objects stand in each other at most this deep: the stack of a browser is small.
const LEVELS: u32 = 127;

/// Where a text stops being JSON, counted from 1; columns in letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotJson {
    /// The line.
    pub line: usize,
    /// The letter in that line.
    pub column: usize,
}

/// Reads a text that is one JSON value.
///
/// # Errors
/// Where the text stops being JSON.
pub fn parse(text: &str) -> Result<Value, NotJson> {
    let mut parser = Parser { text, at: 0 };
    parser.document().ok_or_else(|| parser.place())
}

/// A text and how far it has been read. Where a method gives nothing, that is where the text is wrong.
struct Parser<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Parser<'t> {
    fn document(&mut self) -> Option<Value> {
        let value = self.value(LEVELS)?;
        self.next();
        (self.at == self.text.len()).then_some(value)
    }

    fn place(&self) -> NotJson {
        let before = self.text.get(..self.at).unwrap_or_default();
        let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
        let column = before.chars().rev().take_while(|letter| *letter != '\n').count() + 1;
        NotJson { line, column }
    }

    /// The byte at hand; 0, which no JSON has, at the end.
    fn byte(&self) -> u8 {
        self.text.as_bytes().get(self.at).copied().unwrap_or_default()
    }

    /// The next byte that is no white space.
    fn next(&mut self) -> u8 {
        while matches!(self.byte(), b' ' | b'\t' | b'\n' | b'\r') {
            self.at += 1;
        }
        self.byte()
    }

    /// Goes over a byte that has to be the next one but for white space.
    fn pass(&mut self, wanted: u8) -> Option<()> {
        (self.next() == wanted).then(|| self.at += 1)
    }

    /// Goes over a byte if it is at hand.
    fn passes(&mut self, wanted: u8) -> bool {
        let is_there = self.byte() == wanted;
        self.at += usize::from(is_there);
        is_there
    }

    fn value(&mut self, levels: u32) -> Option<Value> {
        match self.next() {
            b'n' => self.word("null", Value::Null),
            b't' => self.word("true", Value::Bool(true)),
            b'f' => self.word("false", Value::Bool(false)),
            b'"' => self.string().map(Value::String),
            b'[' => {
                let mut list = Vec::new();
                self.entries(b']', levels, &mut |parser, levels| {
                    list.push(parser.value(levels)?);
                    Some(())
                })?;
                Some(Value::Array(list))
            }
            b'{' => {
                let mut fields = Vec::new();
                self.entries(b'}', levels, &mut |parser, levels| {
                    parser.next();
                    let name = parser.string()?;
                    parser.pass(b':')?;
                    fields.push((name, parser.value(levels)?));
                    Some(())
                })?;
                Some(Value::Object(Map::of(fields)))
            }
            _ => self.number(),
        }
    }

    fn word(&mut self, word: &str, value: Value) -> Option<Value> {
        let is_there = self.text.get(self.at..)?.starts_with(word);
        is_there.then(|| {
            self.at += word.len();
            value
        })
    }

    /// Reads entries with commas between them, from the bracket that opens to the one that closes.
    fn entries(&mut self, close: u8, levels: u32, entry: &mut dyn FnMut(&mut Self, u32) -> Option<()>) -> Option<()> {
        let levels = levels.checked_sub(1)?;
        self.at += 1;
        if self.next() == close {
            self.at += 1;
            return Some(());
        }
        loop {
            entry(self, levels)?;
            if self.next() != b',' {
                return self.pass(close);
            }
            self.at += 1;
        }
    }

    fn number(&mut self) -> Option<Value> {
        let is_negative = self.passes(b'-');
        let from = self.at;
        let mut number = Some(0_i64);
        while let digit @ b'0'..=b'9' = self.byte() {
            let digit = i64::from(digit - b'0');
            let digit = if is_negative { -digit } else { digit };
            number = number.and_then(|number| number.checked_mul(10)?.checked_add(digit));
            self.at += 1;
        }
        let digits = self.text.get(from..self.at)?;
        if digits.is_empty() || digits.len() > 1 && digits.starts_with('0') {
            return None;
        }
        if self.passes(b'.') {
            number = None;
            self.digits()?;
        }
        if matches!(self.byte(), b'e' | b'E') {
            self.at += 1;
            number = None;
            if !self.passes(b'-') {
                self.passes(b'+');
            }
            self.digits()?;
        }
        Some(Value::Number(number))
    }

    /// Goes over digits, at least one.
    fn digits(&mut self) -> Option<()> {
        let from = self.at;
        while self.byte().is_ascii_digit() {
            self.at += 1;
        }
        (self.at > from).then_some(())
    }

    fn string(&mut self) -> Option<String> {
        if !self.passes(b'"') {
            return None;
        }
        let mut string = String::new();
        loop {
            let from = self.at;
            while !matches!(self.byte(), b'"' | b'\\' | ..b' ') {
                self.at += 1;
            }
            string.push_str(self.text.get(from..self.at)?);
            if self.passes(b'"') {
                return Some(string);
            }
            if !self.passes(b'\\') {
                return None;
            }
            let escaped = self.escaped()?;
            string.push(escaped);
        }
    }

    /// Reads what stands behind a backslash.
    fn escaped(&mut self) -> Option<char> {
        let letter = match self.byte() {
            letter @ (b'"' | b'\\' | b'/') => char::from(letter),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.unit(),
            _ => return None,
        };
        self.at += 1;
        Some(letter)
    }

    /// Reads a letter written as a number, or as the two halves of one.
    fn unit(&mut self) -> Option<char> {
        let high = self.hexadecimal()?;
        let is_half = (0xd800..0xdc00).contains(&high);
        if !is_half {
            return char::from_u32(high);
        }
        if !self.passes(b'\\') {
            return None;
        }
        let low = self.hexadecimal()?.checked_sub(0xdc00).filter(|low| *low < 0x400)?;
        char::from_u32(0x1_0000 + ((high - 0xd800) << 10) + low)
    }

    /// Reads `u` and four digits.
    fn hexadecimal(&mut self) -> Option<u32> {
        if !self.passes(b'u') {
            return None;
        }
        let mut number = 0;
        for _ in 0..4 {
            number = number << 4 | char::from(self.byte()).to_digit(16)?;
            self.at += 1;
        }
        Some(number)
    }
}
