//! Texts as they are searched: small letters without accents, and words with one space before each.

use crate::engine::finding::places;
use crate::engine::letter_case::lower;

/// The letters without accents for those from U+00C0 on, small and capital alike; a space where a letter stays.
const LATIN_1: &str = "aaaaaa ceeeeiiii nooooo ouuuuy  aaaaaa ceeeeiiii nooooo ouuuuy y";
/// The same from U+0100 on.
const LATIN_A: &str = "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii  jjkk llllllllllnnnnnnn  oooo\
                       oo  rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

/// Adds the words of a text, each after a space.
pub(crate) fn fold(words: &mut String, text: &str) {
    let mut is_inside = false;
    for letter in text.chars() {
        if is_mark(letter) {
            continue;
        }
        let letter = plain(lower(letter));
        if letter.is_alphanumeric() {
            if !is_inside {
                words.push(' ');
            }
            words.push(letter);
        }
        is_inside = letter.is_alphanumeric() || (is_inside && matches!(letter, '\'' | '’'));
    }
}

/// Whether every one of these words, which [`fold`] made, begins a word in one of the texts. Scripts that write no
/// spaces are searched anywhere.
pub(crate) fn has_all(words: &str, texts: &[&str]) -> bool {
    words.split(' ').filter(|word| !word.is_empty()).all(|word| {
        let is_spaceless = word.starts_with(|first| first >= '\u{2E80}');
        let begins =
            |text: &&str| places(text, word).any(|at| is_spaceless || text.as_bytes()[..at].last() == Some(&b' '));
        texts.iter().any(begins)
    })
}

/// Whether a sign only goes with a letter: accents of their own, Arabic vowels and the stroke that lengthens words.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36F}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{640}' | '\u{AD}')
}

/// The letter without its accent, and one form for letters that are written in several.
fn plain(letter: char) -> char {
    let from = |table: &str, first: u32| {
        let found = table.as_bytes().get((u32::from(letter) - first) as usize);
        found.map(|byte| char::from(*byte)).filter(|found| *found != ' ').unwrap_or(letter)
    };
    match letter {
        '\u{C0}'..='\u{FF}' => from(LATIN_1, 0xC0),
        '\u{100}'..='\u{17F}' => from(LATIN_A, 0x100),
        'ё' => 'е',
        'й' => 'и',
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' => 'ي',
        'ة' => 'ه',
        _ => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> String {
        let mut words = String::new();
        fold(&mut words, text);
        words
    }

    #[test]
    fn case_accents_and_punctuation_do_not_count() {
        assert_eq!(folded("Élysée – “Müller’s” plan, 5+1"), " elysee mullers plan 5 1");
        assert_eq!(folded("e\u{301}te\u{301}"), " ete");
        assert_eq!(folded("Şevket Čavuşoğlu Łódź"), " sevket cavusoglu lodz");
        assert_eq!(folded("Ещё Йод"), " еще иод");
        assert_eq!(folded("أَحْمَد مدرسة"), " احمد مدرسه");
        assert_eq!(folded(" – ! "), "");
    }

    #[test]
    fn tables_have_a_letter_for_each_place() {
        assert_eq!((LATIN_1.len(), LATIN_A.len()), (64, 128));
        for (letter, wanted) in [('ÿ', 'y'), ('ß', 'ß'), ('þ', 'þ'), ('ž', 'z'), ('ſ', 's'), ('ů', 'u'), ('ı', 'i')]
        {
            assert_eq!(plain(letter), wanted, "{letter}");
        }
        for (letter, wanted) in [
            ('œ', 'œ'),
            ('ĸ', 'ĸ'),
            ('ł', 'l'),
            ('ň', 'n'),
            ('ő', 'o'),
            ('ř', 'r'),
            ('š', 's'),
            ('ŧ', 't'),
            ('ŵ', 'w'),
            ('ŷ', 'y'),
        ] {
            assert_eq!(plain(letter), wanted, "{letter}");
        }
    }

    #[test]
    fn all_words_have_to_begin_a_word_somewhere() {
        let (one, other) = (folded("Russia wanted talks"), folded("Vladimir Putin"));
        for (typed, fits) in
            [("rus tal", true), ("PUTIN russia", true), ("ussia", false), ("rus geneva", false), ("", true)]
        {
            assert_eq!(has_all(&folded(typed), &[&one, &other]), fits, "{typed}");
        }
        assert!(has_all(&folded("俄罗"), &[&folded("在俄罗斯")]));
    }
}
