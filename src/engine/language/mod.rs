//! What the program knows of a language: how texts are compared, and its lists of words.
//!
//! Texts are compared after lower-casing and stripping punctuation ([`norm`]). Composed and decomposed accents compare
//! as different letters; a dossier is expected to use the composed form throughout.

mod en;

pub use en::WORDS as ENGLISH;

use std::collections::BTreeSet;

use crate::engine::finding::holds;
use crate::engine::letter_case::lower;

/// The lists of words of one language, all in the form that [`norm`] gives.
#[derive(Debug)]
pub struct Words {
    /// The language, as the first part of a BCP 47 tag.
    pub tag: &'static str,
    /// Words that carry no content.
    pub stop: &'static [&'static str],
    /// Words that leave no exception.
    pub absolute: &'static [&'static str],
    /// Words that leave open how much or how often.
    pub vague: &'static [&'static str],
    /// Words that turn an option round.
    pub denial: &'static [&'static str],
    /// Words before a number that say how exact it is. May be several words.
    pub qualifiers: &'static [&'static str],
    /// The names of the months, January first.
    pub months: &'static [&'static str; 12],
    /// Words that stand for numbers above one.
    pub numerals: &'static [&'static str],
    /// Articles.
    pub articles: &'static [&'static str],
    /// Words that can stand inside a name of several words.
    pub joining: &'static [&'static str],
    /// Words that open an embedded question.
    pub interrogatives: &'static [&'static str],
    /// How the gist of a paragraph begins that is a heading, a caption or the like.
    pub headings: &'static [&'static str],
    stem: fn(&str) -> String,
}

/// Lists of words of one language that only the checker looks for, so that learners need not download them.
#[derive(Debug)]
pub struct CheckedWords {
    /// Words that turn a question round.
    pub negative: &'static [&'static str],
    /// Adjectives that take sides.
    pub evaluative: &'static [&'static str],
    /// Whole options that speak about the other options.
    pub meta: &'static [&'static str],
    /// Words that multiply the number before them.
    pub scales: &'static [(&'static str, i64)],
    /// Short words that end in a full stop without ending the sentence.
    pub abbreviations: &'static [&'static str],
}

/// The words of a language, by its BCP 47 tag; nothing where this program has none.
#[must_use]
pub fn words(tag: &str) -> Option<&'static Words> {
    let language = tag.split('-').next().unwrap_or_default();
    ALL.iter().copied().find(|words| words.tag.eq_ignore_ascii_case(language))
}

/// Every language this program has words for.
pub const ALL: &[&Words] = &[&en::WORDS];

/// The words for the checker, by language.
const CHECKED: &[(&str, &CheckedWords)] = &[("en", &en::CHECKED)];

impl Words {
    /// What only the checker looks for in this language.
    #[must_use]
    pub fn checked(&self) -> &'static CheckedWords {
        CHECKED.iter().find(|(tag, _)| *tag == self.tag).map_or(&en::CHECKED, |(_, words)| words)
    }

    /// Whether a text has a word that leaves no exception, is vague, or turns it round.
    #[must_use]
    pub fn is_loaded(&self, text: &str) -> bool {
        let lists = [self.absolute, self.vague, self.denial];
        norm(text).split(' ').any(|token| lists.iter().any(|list| list.contains(&token)))
    }

    /// The lemma of one token: its stem.
    #[must_use]
    pub fn lemma(&self, token: &str) -> String {
        (self.stem)(token)
    }

    /// The content lemmas of a text: tokens of at least four letters that are no stop words, stemmed.
    #[must_use]
    pub fn lemmas(&self, text: &str) -> BTreeSet<String> {
        tokens(text)
            .iter()
            .filter(|token| token.chars().filter(|letter| letter.is_alphabetic()).count() >= 4)
            .filter(|token| !self.stop.contains(&token.as_str()))
            .map(|token| self.lemma(token))
            .collect()
    }
}

/// A text for comparing: lower case, punctuation removed, spaces collapsed.
///
/// Marks inside a word or a number go (`1,700` becomes `1700`, `U.S.` becomes `us`), a possessive `'s` goes with them,
/// and dashes, slashes and all other marks part words.
#[must_use]
pub fn norm(text: &str) -> String {
    let mut normed = String::with_capacity(text.len());
    norm_onto(&mut normed, text);
    normed
}

/// Adds a text as [`norm`] gives it to others, with a space between.
pub(crate) fn norm_onto(to: &mut String, text: &str) {
    let mut letters = text.chars();
    let mut before = ' ';
    let mut is_parted = true;
    while let Some(here) = letters.next() {
        let mut ahead = letters.clone();
        let next = ahead.next().unwrap_or(' ');
        let joins = || before.is_alphanumeric() && next.is_alphanumeric();
        let is_possessive = || next == 's' && !ahead.clone().next().unwrap_or(' ').is_alphanumeric();
        before = match here {
            _ if here.is_alphanumeric() => {
                if is_parted && !to.is_empty() {
                    to.push(' ');
                }
                is_parted = false;
                to.push(if here.is_ascii() { here.to_ascii_lowercase() } else { lower(here) });
                here
            }
            '\'' | '’' if joins() && is_possessive() => letters.next().unwrap_or(here),
            '\'' | '’' | '.' if joins() => here,
            ',' if before.is_ascii_digit() && next.is_ascii_digit() => here,
            _ => {
                is_parted = true;
                here
            }
        };
    }
}

/// The tokens of a text, in order, as [`norm`] gives them.
#[must_use]
pub fn tokens(text: &str) -> Vec<String> {
    norm(text).split(' ').filter(|token| !token.is_empty()).map(str::to_owned).collect()
}

/// Whether the words of `needle` stand in `text` one after the other. An empty needle stands nowhere.
#[must_use]
pub fn has_run(text: &str, needle: &str) -> bool {
    let needle = norm(needle);
    !needle.is_empty() && holds(&format!(" {} ", norm(text)), &format!(" {needle} "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_compared_without_case_and_marks() {
        for (text, normed) in [
            ("The U.S.–Russian truce, of 2016!", "the us russian truce of 2016"),
            ("1,700 people", "1700 people"),
            ("Norwick’s  fleet (the old one).", "norwick fleet the old one"),
            ("don't", "dont"),
            ("  ", ""),
            ("2015/2016", "2015 2016"),
        ] {
            assert_eq!(norm(text), normed);
        }
    }

    #[test]
    fn a_run_keeps_to_whole_words() {
        assert!(has_run("On 14 March, 2016?", "14 march 2016"));
        assert!(!has_run("11 March 2016", "1 March 2016"));
        assert!(!has_run("anything", "?"));
    }

    #[test]
    fn content_lemmas_leave_stop_words_and_numbers_out() {
        let english = words("en-GB").expect("English is there");
        let lemmas = english.lemmas("According to which of the negotiators were 2000 boats withdrawn?");
        assert_eq!(lemmas.into_iter().collect::<Vec<_>>(), ["boat", "negotiator", "withdrawn"]);
        assert!(words("xx").is_none());
    }

    #[test]
    fn lists_hold_words_as_texts_are_compared() {
        for words in ALL {
            let lists = [
                words.stop,
                words.absolute,
                words.vague,
                words.checked().negative,
                words.denial,
                words.checked().evaluative,
            ];
            let more =
                [words.qualifiers, words.checked().meta, words.months.as_slice(), words.numerals, words.articles];
            for word in lists.iter().chain(&more).copied().flatten() {
                assert_eq!(norm(word), *word);
            }
        }
    }
}
