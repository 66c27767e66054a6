//! Numbers and texts as few bytes, and back. Each value has exactly one form, so what is read is written the same again.

use super::line;

/// Bytes that are being written.
#[derive(Clone, Debug, Default)]
pub struct Pack(Vec<u8>);

impl Pack {
    /// Writes one byte.
    pub fn byte(&mut self, byte: u8) {
        self.0.push(byte);
    }

    /// Writes bytes as they are; the reader has to know how many.
    pub fn bytes(&mut self, bytes: &[u8]) {
        self.0.extend(bytes);
    }

    /// Writes a number: seven bits a byte, the lowest first.
    pub fn number(&mut self, mut number: u64) {
        while number > 127 {
            self.0.push(number as u8 | 128);
            number >>= 7;
        }
        self.0.push(number as u8);
    }

    /// Writes a number that may be below zero: those near zero take the fewest bytes.
    pub fn signed(&mut self, number: i64) {
        self.number((number << 1 ^ number >> 63) as u64);
    }

    /// Writes a text with its length.
    pub fn text(&mut self, text: &str) {
        self.number(text.len() as u64);
        self.bytes(text.as_bytes());
    }

    /// Writes a line for people with its length: one byte for each letter of most alphabets.
    pub fn line(&mut self, line: &str) {
        line::write(self, line);
    }

    /// All that was written.
    #[must_use]
    pub fn into_bytes(self) -> Vec<u8> {
        self.0
    }
}

/// Bytes that are being read. Every method gives nothing where the bytes do not hold that.
#[derive(Clone, Copy, Debug)]
pub struct Unpack<'b>(&'b [u8]);

impl<'b> Unpack<'b> {
    /// Begins to read.
    #[must_use]
    pub fn new(bytes: &'b [u8]) -> Self {
        Self(bytes)
    }

    /// Reads one byte.
    pub fn byte(&mut self) -> Option<u8> {
        let (byte, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*byte)
    }

    /// Reads so many bytes.
    pub fn bytes(&mut self, count: usize) -> Option<&'b [u8]> {
        let (bytes, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(bytes)
    }

    /// Reads a number, in its shortest form.
    pub fn number(&mut self) -> Option<u64> {
        let mut number = 0_u64;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            let bits = u64::from(byte & 127);
            if shift == 63 && bits > 1 || byte == 0 && shift > 0 {
                return None;
            }
            number |= bits << shift;
            if byte < 128 {
                return Some(number);
            }
        }
        None
    }

    /// Reads a number that fits 32 bits.
    pub fn small(&mut self) -> Option<u32> {
        self.number()?.try_into().ok()
    }

    /// Reads a number that counts what follows: no more than there are bytes left, so that nobody reserves room for more.
    pub fn count(&mut self) -> Option<usize> {
        let count: usize = self.number()?.try_into().ok()?;
        (count <= self.0.len()).then_some(count)
    }

    /// Reads a number that may be below zero.
    pub fn signed(&mut self) -> Option<i64> {
        let number = self.number()?;
        Some((number >> 1) as i64 ^ -((number & 1) as i64))
    }

    /// Reads a text.
    pub fn text(&mut self) -> Option<&'b str> {
        let length = self.count()?;
        std::str::from_utf8(self.bytes(length)?).ok()
    }

    /// Reads a line for people.
    pub fn line(&mut self) -> Option<String> {
        line::read(self)
    }

    /// What is left.
    #[must_use]
    pub fn rest(&self) -> &'b [u8] {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let numbers = [0, 1, 127, 128, 300, 16_383, 16_384, u64::from(u32::MAX), u64::MAX];
        let signed = [0, -1, 1, 63, -64, 64, i64::MAX, i64::MIN];
        let mut pack = Pack::default();
        numbers.iter().for_each(|number| pack.number(*number));
        signed.iter().for_each(|number| pack.signed(*number));
        pack.text("Ана");
        pack.byte(7);
        let bytes = pack.into_bytes();
        let mut unpack = Unpack::new(&bytes);
        numbers.iter().for_each(|number| assert_eq!(unpack.number(), Some(*number)));
        signed.iter().for_each(|number| assert_eq!(unpack.signed(), Some(*number)));
        assert_eq!((unpack.text(), unpack.byte(), unpack.byte()), (Some("Ана"), Some(7), None));
    }

    #[test]
    fn what_is_no_number_and_no_text_is_nothing() {
        let number = |bytes: &[u8]| Unpack::new(bytes).number();
        assert_eq!(number(&[128, 0]), None, "a longer form of 0");
        assert_eq!(number(&[255; 10]), None, "more than 64 bits");
        assert_eq!(number(&[128]), None, "cut off");
        assert_eq!(Unpack::new(&[5, b'a']).text(), None, "longer than what is left");
        assert_eq!(Unpack::new(&[1, 0xff]).text(), None, "no text");
        assert_eq!(Unpack::new(&[255, 255, 255, 255, 15]).count(), None, "a million entries in five bytes");
    }
}
