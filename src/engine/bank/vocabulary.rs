//! The words met so far, each looked at once: texts are compared by the numbers of their words.

use crate::engine::finding::parted;
use crate::engine::hashing::hash_texts;
use crate::engine::language::Words;

/// Something that a word is, as a bit.
pub(super) type Marks = u16;

/// It was looked at.
const KNOWN: Marks = 1;
/// It denies something.
pub(super) const DENIAL: Marks = 1 << 1;
/// It is an article.
pub(super) const ARTICLE: Marks = 1 << 2;
/// It opens an embedded question.
pub(super) const INTERROGATIVE: Marks = 1 << 3;
/// It is the name of a month.
pub(super) const MONTH: Marks = 1 << 4;
/// It is a year.
pub(super) const YEAR: Marks = 1 << 5;
/// It is a number, in digits or as a word.
pub(super) const FIGURE: Marks = 1 << 6;
/// It begins with a digit.
pub(super) const NUMBER: Marks = 1 << 7;
/// It can stand inside a name of several words.
pub(super) const JOINING: Marks = 1 << 8;
/// It begins words that say how exact a number is.
pub(super) const QUALIFIER: Marks = 1 << 9;
/// It carries content.
pub(super) const CONTENT: Marks = 1 << 10;

/// It leaves no exception, is vague, or turns a text round.
pub(super) const LOADED: Marks = 1 << 12;
/// It is in the list of words that carry no content.
const STOP: Marks = 1 << 11;

/// One word, and what it is.
#[derive(Clone, Copy)]
pub(super) struct Seen {
    /// Its number: the same for the same word, and nothing else.
    pub(super) number: u32,
    /// What it is.
    pub(super) marks: Marks,
    /// The number of its stem, where it carries content.
    pub(super) lemma: u32,
}

struct Entry {
    text: Box<str>,
    seen: Seen,
}

/// Numbers for words, so that comparing sets of words is quick. The numbers mean nothing but "the same word".
pub(super) struct Vocabulary {
    language: &'static Words,
    entries: Vec<Entry>,
    slots: Slots,
}

impl Vocabulary {
    /// The words of the language's lists, and no others yet.
    pub(super) fn new(language: &'static Words) -> Self {
        let mut vocabulary = Self { language, entries: Vec::with_capacity(1024), slots: Slots::default() };
        for (list, mark) in [
            (language.stop, STOP),
            (language.denial, DENIAL | LOADED),
            (language.absolute, LOADED),
            (language.vague, LOADED),
            (language.articles, ARTICLE),
            (language.interrogatives, INTERROGATIVE),
            (language.months, MONTH),
            (language.numerals, FIGURE),
            (language.joining, JOINING),
            (language.qualifiers, QUALIFIER),
        ] {
            for entry in list {
                let word = entry.split(' ').next().unwrap_or_default();
                let place = vocabulary.place(word);
                vocabulary.entries[place].seen.marks |= mark;
            }
        }
        vocabulary
    }

    /// What a word is, in the form that `norm` gives.
    pub(super) fn look(&mut self, word: &str) -> Seen {
        let place = self.place(word);
        let seen = self.entries[place].seen;
        if seen.marks & KNOWN != 0 {
            return seen;
        }
        let marks = seen.marks | KNOWN | form(word);
        // What lists call a stop word carries no content.
        let marks = if marks & STOP == 0 { marks } else { marks & !CONTENT };
        let lemma = if marks & CONTENT == 0 { 0 } else { self.place(&self.language.lemma(word)) as u32 };
        let entry = &mut self.entries[place];
        entry.seen = Seen { marks, lemma, ..seen };
        entry.seen
    }

    /// How many different qualifiers of numbers a text holds, in the form that `norm` gives. "About fifty" is one,
    /// "about the war" is none.
    pub(super) fn qualifiers(&self, text: &str) -> u32 {
        let padded = format!(" {text} ");
        let is_there = |qualifier: &&&str| {
            let needle = format!(" {qualifier} ");
            let mut rest = padded.as_str();
            while let Some((_, after)) = parted(rest, &needle) {
                let next = after.split(' ').next().unwrap_or_default();
                if form(next) & NUMBER != 0 || self.language.numerals.contains(&next) {
                    return true;
                }
                rest = after;
            }
            false
        };
        self.language.qualifiers.iter().filter(is_there).count() as u32
    }

    fn place(&mut self, word: &str) -> usize {
        let entries = &self.entries;
        let hash = hash_texts(0, &[word]);
        if let Some(place) = self.slots.find(hash, &mut |place| *entries[place].text == *word) {
            return place;
        }
        let place = self.slots.add(hash);
        self.entries.push(Entry { text: word.into(), seen: Seen { number: place as u32, marks: 0, lemma: 0 } });
        place
    }
}

/// What can be seen of a word without any list.
fn form(word: &str) -> Marks {
    let mark = |holds: bool, mark: Marks| if holds { mark } else { 0 };
    let is_number = word.starts_with(|letter: char| letter.is_ascii_digit());
    let is_year = is_number && word.len() == 4 && word.parse::<u32>().is_ok_and(|year| (1500..2200).contains(&year));
    let letters = || word.chars().filter(|letter| letter.is_alphabetic()).take(4).count();
    mark(is_number, FIGURE | NUMBER) | mark(is_year, YEAR) | mark(word.len() >= 4 && letters() == 4, CONTENT)
}

/// The places of a list by the hashes of its entries: an open table, at most half full.
#[derive(Default)]
pub(super) struct Slots {
    hashes: Vec<u64>,
    /// Places counted from 1; 0 is free.
    places: Vec<u32>,
}

impl Slots {
    /// The place of the entry with this hash that is the one sought.
    pub(super) fn find(&self, hash: u64, is_it: &mut dyn FnMut(usize) -> bool) -> Option<usize> {
        let mut slot = hash as usize;
        loop {
            let place = *self.places.get(slot & self.places.len().wrapping_sub(1))? as usize;
            let found = place.checked_sub(1)?;
            if self.hashes[found] == hash && is_it(found) {
                return Some(found);
            }
            slot = slot.wrapping_add(1);
        }
    }

    /// Adds the next entry, and gives its place.
    pub(super) fn add(&mut self, hash: u64) -> usize {
        self.hashes.push(hash);
        if self.hashes.len() * 2 > self.places.len() {
            self.places = vec![0; (self.hashes.len() * 4).next_power_of_two()];
            (0..self.hashes.len()).for_each(|place| self.put(place));
        } else {
            self.put(self.hashes.len() - 1);
        }
        self.hashes.len() - 1
    }

    fn put(&mut self, place: usize) {
        let last = self.places.len() - 1;
        let mut slot = self.hashes[place] as usize & last;
        while self.places[slot] != 0 {
            slot = (slot + 1) & last;
        }
        self.places[slot] = place as u32 + 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::language::ENGLISH;

    #[test]
    fn a_word_keeps_its_number_and_shares_its_stem() {
        let mut vocabulary = Vocabulary::new(&ENGLISH);
        let first = vocabulary.look("withdraws");
        (0..500).for_each(|number| {
            vocabulary.look(&format!("word{number}"));
        });
        assert_eq!(vocabulary.look("withdraws").number, first.number);
        assert_ne!(vocabulary.look("withdrawal").number, first.number);
        assert_eq!(vocabulary.look("withdrawal").lemma, first.lemma);
    }

    #[test]
    fn words_are_what_the_lists_say() {
        let mut vocabulary = Vocabulary::new(&ENGLISH);
        for (word, marks) in [
            ("the", ARTICLE | JOINING),
            ("not", DENIAL | LOADED),
            ("may", MONTH),
            ("2016", YEAR | FIGURE | NUMBER),
            ("20", FIGURE | NUMBER),
            ("twenty", FIGURE | CONTENT),
            ("at", QUALIFIER),
            ("bridge", CONTENT),
            ("about", QUALIFIER),
        ] {
            assert_eq!(vocabulary.look(word).marks & !STOP, KNOWN | marks, "{word}");
        }
    }
}
