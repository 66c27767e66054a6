//! Putting texts and numbers into the gaps of a sentence.

use crate::engine::letter_case::upper;

/// Puts texts into the gaps of a template. A gap without a text stays as it is, so that tests see it.
#[must_use]
pub fn fill(template: &str, gaps: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(template.len() + 80);
    let mut rest = template;
    while let Some(open) = rest.find('{') {
        filled.push_str(&rest[..open]);
        let Some(close) = rest[open..].find('}').map(|length| open + length) else {
            break;
        };
        let name = &rest[open + 1..close];
        let begins_sentence = name.starts_with(|letter: char| letter.is_ascii_uppercase());
        match gaps.iter().find(|(gap, _)| gap.eq_ignore_ascii_case(name)) {
            Some((_, text)) if begins_sentence => filled.push_str(&capitalised(text)),
            Some((_, text)) => filled.push_str(text),
            None => filled.push_str(&rest[open..=close]),
        }
        rest = &rest[close + 1..];
    }
    filled.push_str(rest);
    filled
}

/// A sentence with its blanks filled in, from first to last: a number for each `#`, a text for each `@`.
#[must_use]
pub fn fill_blanks(sentence: &str, numbers: &[u32], texts: &[&str]) -> String {
    let (mut numbers, mut texts) = (numbers.iter(), texts.iter());
    let mut filled = String::new();
    for letter in sentence.chars() {
        match letter {
            '#' => numbers.next().into_iter().for_each(|number| filled.push_str(&number.to_string())),
            '@' => texts.next().into_iter().for_each(|text| filled.push_str(text)),
            _ => filled.push(letter),
        }
    }
    filled
}

/// How a text begins: so many characters of it at most, cut between words, and an ellipsis where more follow.
#[must_use]
pub fn beginning(text: &str, most: usize) -> String {
    let Some((end, _)) = text.char_indices().nth(most) else { return text.to_owned() };
    let begun = &text[..end];
    [begun.rsplit_once(' ').map_or(begun, |(words, _)| words), "…"].concat()
}

/// The text with its first letter in upper case.
#[must_use]
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    let mut filled = String::with_capacity(text.len());
    filled.extend(letters.next().map(upper));
    filled.push_str(letters.as_str());
    filled
}

#[cfg(test)]
mod tests {
    use super::{beginning, fill_blanks};

    #[test]
    fn a_text_is_cut_between_words() {
        assert_eq!(beginning("Which article states it?", 24), "Which article states it?");
        assert_eq!(beginning("Which article states it?", 23), "Which article states…");
        assert_eq!(beginning("Какая статья?", 8), "Какая…");
        assert_eq!(beginning("unbroken", 4), "unbr…");
        assert_eq!(beginning("", 4), "");
    }

    #[test]
    fn blanks_are_filled_in_their_order_and_what_is_filled_in_stays_as_it_is() {
        assert_eq!(fill_blanks("# of # for “@”, ¶ # @", &[1, 20, 3], &["#@", ""]), "1 of 20 for “#@”, ¶ 3 ");
        assert_eq!(fill_blanks("#@", &[], &[]), "");
    }
}
