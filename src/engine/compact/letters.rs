//! Bytes as letters that stand in an address unchanged: base64url without padding (RFC 4648, section 5). Of several texts
//! for the same bytes only one is read.

const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// The letters of these bytes.
pub(super) fn write(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 4 / 3 + 2);
    for part in bytes.chunks(3) {
        let mut bits = [0; 4];
        bits[1..=part.len()].copy_from_slice(part);
        let bits = u32::from_be_bytes(bits);
        for place in 0..=part.len() {
            text.push(char::from(LETTERS[(bits >> (18 - 6 * place)) as usize & 63]));
        }
    }
    text
}

/// The six bits of a letter.
pub(super) fn value(letter: char) -> Option<u8> {
    let place = LETTERS.iter().position(|known| char::from(*known) == letter)?;
    Some(place as u8)
}

/// The bytes of these letters. Nothing where a letter is left over or says more than it should.
pub(super) fn read(values: &[u8]) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(values.len() * 3 / 4);
    for part in values.chunks(4) {
        let mut bits = 0_u32;
        for place in 0..4 {
            bits = bits << 6 | u32::from(part.get(place).copied().unwrap_or(0));
        }
        let [_, all @ ..] = bits.to_be_bytes();
        let (told, rest) = all.split_at(part.len().checked_sub(1).filter(|count| *count > 0)?);
        if rest.iter().any(|byte| *byte != 0) {
            return None;
        }
        bytes.extend(told);
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(text: &str) -> Option<Vec<u8>> {
        text.chars().map(value).collect()
    }

    #[test]
    fn letters_are_those_of_the_standard() {
        // RFC 4648, section 10, without padding.
        for (bytes, text) in
            [("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"), ("fooba", "Zm9vYmE")]
        {
            assert_eq!(write(bytes.as_bytes()), text);
            assert_eq!(values(text).and_then(|values| read(&values)).as_deref(), Some(bytes.as_bytes()));
        }
        assert_eq!(write(&[0xfb, 0xff]), "-_8");
    }

    #[test]
    fn only_one_text_is_read_for_the_same_bytes() {
        assert_eq!(values("Zh").and_then(|values| read(&values)), None);
        assert_eq!(values("Z").and_then(|values| read(&values)), None);
        assert_eq!(values("Zg=="), None);
    }
}
