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
    /// Whether it has a month or a year.
    pub(super) has_date: bool,
    /// Whether it denies something.
    pub(super) denies: bool,
    /// How many proper names it has.
    pub(super) names: u32,
    /// Figures, dates, qualifiers and proper names together, counted as high as they can be.
    pub(super) details: u32,
    /// The same, with names that a word such as "and" joins counted as one.
    pub(super) least_details: u32,
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
    /// With a word that opens an embedded question: whether, how, what.
    Interrogative,
    /// With any other word.
    Word,
}

impl Opening {
    /// Whether two options begin alike. The first letter of an option is a capital, so nobody sees a name in it.
    fn is_like(self, other: Self) -> bool {
        let plain = |opening| if opening == Self::Name { Self::Word } else { opening };
        plain(self) == plain(other)
    }
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

/// The figures, dates and proper names of a text, counted. Words of one name, and of one date, count once.
#[derive(Default)]
struct Counted {
    figures: u32,
    dates: u32,
    names: u32,
    joined_names: u32,
}

impl Counted {
    fn new(language: &Words, text: &str) -> Self {
        let mut counted = Self::default();
        let (mut in_name, mut in_joined_name, mut in_date) = (false, false, false);
        for raw in text.split_whitespace() {
            let word = raw.trim_matches(|mark: char| !mark.is_alphanumeric());
            let is_capitalised = word.starts_with(char::is_uppercase);
            let plain = norm(word);
            let is_month = is_capitalised && language.months.contains(&plain.as_str());
            let is_year = plain.len() == 4 && plain.parse::<u32>().is_ok_and(|year| (1500..2200).contains(&year));
            let is_date = is_month || is_year;
            let is_figure = !is_date && (is_number(&plain) || language.numerals.contains(&plain.as_str()));
            let is_name = !is_date && is_capitalised;
            counted.dates += u32::from(is_date && !in_date);
            counted.figures += u32::from(is_figure);
            counted.names += u32::from(is_name && !in_name);
            counted.joined_names += u32::from(is_name && !in_joined_name);
            in_joined_name = is_name || in_joined_name && language.joining.contains(&plain.as_str());
            // "Russia's Turkey policy" and "Turkey, Iran" hold two names each.
            in_name = is_name && raw.ends_with(char::is_alphanumeric) && !word.ends_with("'s") && !word.ends_with("’s");
            in_date = is_date;
        }
        counted
    }
}

fn is_number(word: &str) -> bool {
    word.starts_with(|letter: char| letter.is_ascii_digit())
}

impl Shape {
    /// The shape of a text as it stands in the dossier, where a capital letter means a name.
    pub(super) fn new(language: &Words, vocabulary: &mut Vocabulary, text: &str) -> Self {
        let words = tokens(text);
        let counted = Counted::new(language, text);
        let has_any = |list: &[&str]| words.iter().any(|word| list.contains(&word.as_str()));
        let denies = has_any(language.denial);
        let normed = norm(text);
        let padded = format!(" {normed} ");
        // "About fifty" is a qualifier, "about the war" is none.
        let qualifies = |qualifier: &&&str| {
            let needle = format!(" {qualifier} ");
            padded.match_indices(&needle).any(|(at, _)| {
                let next = padded[at + needle.len()..].split(' ').next().unwrap_or_default();
                is_number(next) || language.numerals.contains(&next)
            })
        };
        let qualifiers = language.qualifiers.iter().filter(qualifies).count() as u32;
        let other_details = counted.figures + counted.dates + qualifiers;
        let opening = match words.first().map(String::as_str) {
            Some(word) if language.articles.contains(&word) => Opening::Article,
            Some(word) if is_number(word) => Opening::Number,
            Some(word) if language.interrogatives.contains(&word) => Opening::Interrogative,
            _ if text.starts_with(char::is_uppercase) => Opening::Name,
            _ => Opening::Word,
        };
        Self {
            length: text.chars().count() as u32,
            norm: normed,
            tokens: vocabulary.set(words),
            lemmas: vocabulary.set(language.lemmas(text)),
            has_figure: counted.figures > 0,
            has_date: counted.dates > 0,
            denies,
            names: counted.names,
            details: counted.names + other_details,
            least_details: counted.joined_names + other_details,
            opening,
        }
    }

    /// The shape of a label that is the same in every item, such as the name of an article: only its words count.
    pub(super) fn of_label(language: &Words, vocabulary: &mut Vocabulary, text: &str) -> Self {
        Self {
            names: 0,
            details: 0,
            least_details: 0,
            opening: Opening::Article,
            ..Self::new(language, vocabulary, text)
        }
    }

    /// Whether two options can stand in one list: distinct, alike in form, and of similar length.
    pub(super) fn goes_with(&self, other: &Self) -> bool {
        let (short, long) = (self.length.min(other.length), self.length.max(other.length));
        self.has_figure == other.has_figure
            && self.has_date == other.has_date
            && self.denies == other.denies
            && (self.names > 0) == (other.names > 0)
            && self.opening.is_like(other.opening)
            && (long - short <= 12 || long * 10 <= short * 16)
            && !(if self.norm.len() < other.norm.len() {
                other.norm.contains(&self.norm)
            } else {
                self.norm.contains(&other.norm)
            })
    }
}

/// Whether two texts of one list can be told apart: neither stands in the other, and they are not nearly the same.
pub(super) fn are_distinct(one: &Shape, other: &Shape) -> bool {
    !one.norm.contains(&other.norm) && !other.norm.contains(&one.norm) && likeness(&one.tokens, &other.tokens) < 800_000
}

/// How much two sorted sets have in common, in millionths (Jaccard).
pub(super) fn likeness(one: &[u32], other: &[u32]) -> u32 {
    let common = one.iter().filter(|word| other.binary_search(word).is_ok()).count();
    let either = one.len() + other.len() - common;
    (common * 1_000_000).checked_div(either).unwrap_or(0) as u32
}
