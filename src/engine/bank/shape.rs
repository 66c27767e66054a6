//! The shape of a text: what a test-wise reader sees without understanding it. Options of one item must look alike.

use std::collections::BTreeMap;

use crate::engine::language::{Words, norm, tokens};

/// What can be seen of an option without understanding it.
#[derive(Clone, Debug)]
pub(super) struct Shape {
    /// Characters.
    pub(super) length: u32,
    /// The text in lower case without punctuation.
    pub(super) norm: String,
    /// Its words as numbers, sorted, each once.
    pub(super) tokens: Vec<u32>,
    /// The stems of its content words as numbers, sorted, each once.
    pub(super) lemmas: Vec<u32>,
    /// Whether it has a figure.
    pub(super) has_figure: bool,
    /// How many proper names it has.
    pub(super) names: u32,
    /// Figures and proper names together.
    pub(super) details: u32,
    /// How it begins.
    pub(super) opening: Opening,
}

/// How an option begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Opening {
    /// With an article: the, a, an.
    Article,
    /// With a proper name.
    Name,
    /// With a number.
    Number,
    /// With any other word.
    Word,
}

/// Numbers for words, so that comparing sets of words is quick. The numbers mean nothing but "the same word".
#[derive(Debug, Default)]
pub(super) struct Vocabulary(BTreeMap<String, u32>);

impl Vocabulary {
    fn set(&mut self, words: impl IntoIterator<Item = String>) -> Vec<u32> {
        let mut numbers: Vec<u32> = words
            .into_iter()
            .map(|word| {
                let next = self.0.len() as u32;
                *self.0.entry(word).or_insert(next)
            })
            .collect();
        numbers.sort_unstable();
        numbers.dedup();
        numbers
    }
}

impl Shape {
    /// The shape of a text as it stands in the dossier, where a capital letter means a name.
    pub(super) fn new(language: &Words, vocabulary: &mut Vocabulary, text: &str) -> Self {
        let words = tokens(text);
        let capitalised = |word: &str| word.starts_with(char::is_uppercase);
        let (mut names, mut in_name) = (0, false);
        for word in text.split_whitespace() {
            let is_name = capitalised(word.trim_start_matches(|letter: char| !letter.is_alphanumeric()));
            names += u32::from(is_name && !in_name);
            in_name = is_name;
        }
        let figures = words.iter().filter(|word| word.starts_with(|letter: char| letter.is_ascii_digit())).count();
        let opening = match words.first().map(String::as_str) {
            Some(word) if language.articles.contains(&word) => Opening::Article,
            Some(word) if word.starts_with(|letter: char| letter.is_ascii_digit()) => Opening::Number,
            _ if capitalised(text) => Opening::Name,
            _ => Opening::Word,
        };
        Self {
            length: text.chars().count() as u32,
            norm: norm(text),
            tokens: vocabulary.set(words),
            lemmas: vocabulary.set(language.lemmas(text)),
            has_figure: figures > 0,
            names,
            details: names + figures as u32,
            opening,
        }
    }

    /// The shape of a label that is the same in every item, such as the name of an article: only its words count.
    pub(super) fn of_label(language: &Words, vocabulary: &mut Vocabulary, text: &str) -> Self {
        Self { names: 0, details: 0, opening: Opening::Article, ..Self::new(language, vocabulary, text) }
    }

    /// Whether two options can stand in one list: distinct, alike in form, and of similar length.
    pub(super) fn goes_with(&self, other: &Self) -> bool {
        let (short, long) = (self.length.min(other.length), self.length.max(other.length));
        self.has_figure == other.has_figure
            && (self.names > 0) == (other.names > 0)
            && self.opening == other.opening
            && (long - short <= 12 || long * 10 <= short * 16)
            && !(if self.norm.len() < other.norm.len() {
                other.norm.contains(&self.norm)
            } else {
                self.norm.contains(&other.norm)
            })
    }
}

/// How much two sorted sets have in common, in millionths (Jaccard).
pub(super) fn likeness(one: &[u32], other: &[u32]) -> u32 {
    let common = one.iter().filter(|word| other.binary_search(word).is_ok()).count();
    let either = one.len() + other.len() - common;
    (common * 1_000_000).checked_div(either).unwrap_or(0) as u32
}
