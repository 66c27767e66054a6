//! Several receipts in one text, as they are pasted from a mail or a chat.

/// What a pasted receipt begins with.
pub(super) const BEGIN: &str = "collate:";

/// What it ends with.
pub(super) const END: char = '.';

/// The receipts in a pasted text, what stands between them left out. The whole text where it does not look like any, so
/// that reading it tells why.
#[must_use]
pub fn pieces(text: &str) -> Vec<&str> {
    let begins: Vec<usize> = text.match_indices(BEGIN).map(|(place, _)| place).collect();
    if begins.is_empty() || text.trim_start().starts_with('{') {
        return vec![text];
    }
    let ends = begins.iter().skip(1).copied().chain([text.len()]);
    begins
        .iter()
        .zip(ends)
        .map(|(begin, end)| {
            let piece = &text[*begin..end];
            piece.find(END).map_or(piece, |last| &piece[..=last])
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_receipt_of_a_mail_is_found() {
        let text = "Dear teacher,\ncollate:AbC\ndef.\nBest, Ana. collate:xyz. collate:cut off";
        assert_eq!(pieces(text), ["collate:AbC\ndef.", "collate:xyz.", "collate:cut off"]);
        assert_eq!(pieces("nothing"), ["nothing"]);
        assert_eq!(pieces(""), [""]);
        assert_eq!(pieces(r#" {"learner":"collate:x"}"#), [r#" {"learner":"collate:x"}"#]);
    }
}
