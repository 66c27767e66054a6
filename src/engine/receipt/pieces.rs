//! Several receipts in one text, as they are pasted from a mail or a chat.

use std::borrow::Cow;

/// What a pasted receipt begins with.
pub(super) const BEGIN: &str = "collate:";

/// What it ends with.
pub(super) const END: char = '.';

/// The receipts in a file or a pasted text, in their order, what stands between them left out: texts and JSON, quoted as
/// mail programs do and with the line breaks that they put in. The whole text where it does not look like any, so that
/// reading it tells why; nothing where the bytes are no text.
#[must_use]
pub fn pieces(bytes: &[u8]) -> Option<Vec<String>> {
    let text = decoded(bytes)?;
    let text = text.split('\n').map(unquoted).collect::<Vec<_>>().join("\n");
    let mut found = Vec::new();
    let mut rest = &text[..];
    let mut next = begin_of_json(rest);
    while let Some(at) = next {
        texts(&rest[..at], &mut found);
        rest = &rest[at..];
        // No JSON of one receipt has the beginning of another in it: what is cut off ends here.
        next = begin_of_json(&rest[1..]).map(|at| at + 1);
        let part = &rest[..next.unwrap_or(rest.len())];
        let (receipt, length) = json(part).unwrap_or_else(|| {
            let length = part.find(BEGIN).unwrap_or(part.len());
            (part[..length].to_owned(), length)
        });
        found.push(receipt);
        rest = &rest[length..];
        next = next.map(|at| at - length);
    }
    if !found.is_empty() || !text.trim_start().starts_with('{') {
        texts(rest, &mut found);
    }
    if found.is_empty() {
        found.push(text);
    }
    Some(found)
}

/// The text in these bytes: UTF-8, or UTF-16 with the mark of its order, as Windows saves “Unicode”.
fn decoded(bytes: &[u8]) -> Option<Cow<'_, str>> {
    let wide = |unit: fn([u8; 2]) -> u16| {
        let units = bytes.chunks_exact(2).skip(1).map(|pair| unit([pair[0], pair[1]]));
        char::decode_utf16(units).collect::<Result<String, _>>().ok().map(Cow::Owned)
    };
    match bytes {
        [0xff, 0xfe, ..] => wide(u16::from_le_bytes),
        [0xfe, 0xff, ..] => wide(u16::from_be_bytes),
        _ => std::str::from_utf8(bytes).ok().map(Cow::Borrowed),
    }
}

/// A line without the marks of a quotation before it. No receipt has such a mark at the beginning of a line.
fn unquoted(line: &str) -> &str {
    let mut line = line;
    while let Some(rest) = line.trim_start().strip_prefix('>') {
        line = rest.strip_prefix(' ').unwrap_or(rest);
    }
    line
}

/// Adds the receipts of the short form.
fn texts(text: &str, found: &mut Vec<String>) {
    let mut rest = text;
    while let Some(at) = rest.find(BEGIN) {
        rest = &rest[at + BEGIN.len()..];
        let piece = &rest[..rest.find(BEGIN).unwrap_or(rest.len())];
        let end = piece.find(END).map_or(piece.len(), |last| last + END.len_utf8());
        found.push([BEGIN, &piece[..end]].concat());
    }
}

/// Where the first receipt in JSON begins: every one begins with its format.
fn begin_of_json(text: &str) -> Option<usize> {
    let mut from = 0;
    while let Some(at) = text[from..].find("\"format\"") {
        let before = text[from..from + at].trim_end();
        if before.ends_with('{') {
            return Some(from + before.len() - 1);
        }
        from += at + 1;
    }
    None
}

/// The JSON object with which a text begins, and how long it is in the text; nothing where it does not end. Line breaks
/// that a mail program put into a word, a number or a text are taken out again.
fn json(text: &str) -> Option<(String, usize)> {
    let mut out = String::new();
    let is_of_word = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
    let (mut depth, mut is_text, mut is_name, mut is_escaped) = (0_u32, false, false, false);
    for (at, letter) in text.char_indices() {
        let last = out.as_bytes().last();
        match letter {
            '\r' | '\n' if is_text => {
                // Only names have spaces in them. Where this is one too many, the reader finds it by the checksum.
                if is_name && !is_escaped && last != Some(&b' ') {
                    out.push(' ');
                }
                continue;
            }
            '\n' if is_of_word(last) && is_of_word(text.as_bytes().get(at + 1)) => continue,
            '"' if !is_escaped => {
                is_name = out.ends_with("\"learner\":");
                is_text = !is_text;
            }
            '{' if !is_text => depth += 1,
            '}' if !is_text => depth -= 1,
            _ => {}
        }
        is_escaped = letter == '\\' && !is_escaped;
        out.push(letter);
        if depth == 0 {
            return Some((out, at + 1));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        pieces(text.as_bytes()).expect("a text")
    }

    const ANA: &str = r#"{"format":"x","learner":"Ana collate:{\"}","seed":1800,"answers":[{"item":"a"}]}"#;
    const BEN: &str = r#"{"format":"x","learner":"Ben Ben","check":7}"#;

    #[test]
    fn each_receipt_of_a_mail_is_found() {
        let text = "Dear teacher,\ncollate:AbC\ndef.\nBest, Ana. collate:xyz. collate:cut off";
        assert_eq!(found(text), ["collate:AbC\ndef.", "collate:xyz.", "collate:cut off"]);
        assert_eq!(found("nothing"), ["nothing"]);
        assert_eq!(found(""), [""]);
        assert_eq!(found(r#" {"learner":"collate:x"}"#), [r#" {"learner":"collate:x"}"#]);
        assert_eq!(pieces(&[0x89, 0x50, 0xff]), None);
    }

    #[test]
    fn receipts_of_both_forms_are_found_among_each_other() {
        assert_eq!(found(ANA), [ANA]);
        assert_eq!(found(&[ANA, BEN].concat()), [ANA, BEN]);
        let text = ["Ana {1} wrote:\n", ANA, "\n\nand collate:abc. Ben {2}:\r\n", BEN, "\ncollate:xyz."].concat();
        assert_eq!(found(&text), [ANA, "collate:abc.", BEN, "collate:xyz."]);
        let lines = ANA.replace(',', ",\n  ").replacen('{', "{\n  ", 1);
        assert_eq!(found(&["[", &lines, ",\n", BEN, "]"].concat()), [&lines, BEN]);
    }

    #[test]
    fn one_that_is_cut_off_takes_nothing_from_the_next() {
        for end in 20..ANA.len() {
            let cut = ANA[..end].replace("collate:", "");
            assert_eq!(found(&[&cut, "\n", BEN].concat()), [&[&cut, "\n"].concat(), BEN], "{end}");
            assert_eq!(found(&[&cut, "collate:abc."].concat()), [&cut, "collate:abc."], "{end}");
        }
    }

    #[test]
    fn quotations_and_the_lines_of_mail_programs_are_taken_away() {
        for mark in ["> ", ">", ">> ", "> > ", "  > "] {
            let quoted = |text: &str| [mark, &text.replace('\n', &["\n", mark].concat())].concat();
            let text = quoted(&["Hello\n\n", ANA, "\ncollate:AbC\ndef.\n", BEN].concat());
            assert_eq!(found(&text), [ANA, "collate:AbC\ndef.", BEN], "{mark}");
        }
        for broken in ["Ben\n> Ben", "Ben \n> Ben", "Ben\r\n> Ben"] {
            assert_eq!(found(&["> ", &BEN.replace("Ben Ben", broken)].concat()), [BEN]);
        }
        assert_eq!(found(&ANA.replace("1800", "18\n> 00")), [ANA]);
    }

    #[test]
    fn texts_of_sixteen_bits_with_their_mark_are_read() {
        let text = [BEN, "\n", "collate:Ёж.𝄞"].concat();
        let units = || std::iter::once(0xfeff).chain(text.encode_utf16());
        let (little, big): (Vec<u8>, Vec<u8>) =
            (units().flat_map(u16::to_le_bytes).collect(), units().flat_map(u16::to_be_bytes).collect());
        for bytes in [little, big] {
            assert_eq!(pieces(&bytes), Some(vec![BEN.to_owned(), "collate:Ёж.".to_owned()]));
        }
        assert_eq!(pieces(&[0xff, 0xfe, 0, 0xd8]), None, "half a letter");
    }

    #[test]
    fn a_huge_text_of_beginnings_is_looked_at_once() {
        let many = "{\"format\"".repeat(200_000);
        assert_eq!(found(&many).len(), 200_000);
        let blanks = ["{\"format\"", &" ".repeat(100_000), &"\"format\"".repeat(100_000)].concat();
        assert_eq!(found(&blanks).len(), 1);
    }
}
