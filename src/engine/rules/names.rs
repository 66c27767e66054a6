//! What makes an option look detailed: figures, dates, proper names and qualifiers, counted.

use std::collections::BTreeSet;

use crate::engine::dossier::Dossier;
use crate::engine::language::{Words, norm};

/// How much detail a text shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Detail {
    pub(super) figures: usize,
    pub(super) dates: usize,
    pub(super) names: usize,
    pub(super) qualifiers: usize,
}

impl Detail {
    pub(super) fn sum(self) -> usize {
        self.figures + self.dates + self.names + self.qualifiers
    }
}

/// What stood before a word: a name goes on over capitals, but two entities are two names.
#[derive(Default, PartialEq, Eq)]
enum Before {
    #[default]
    Other,
    Capital,
    Entity,
}

/// The proper names of a dossier.
#[derive(Debug)]
pub(super) struct Names {
    /// Names and aliases of entities that hold a capital letter, as words; longest first.
    entities: Vec<Vec<String>>,
    /// The articles' own short names, which count as no names; longest first.
    articles: Vec<Vec<String>>,
    /// Words that stand with a capital letter in the middle of some text, so that they are names at its start too.
    capitalised: BTreeSet<String>,
    words: &'static Words,
}

/// The words of a text with their capitals, marks stripped.
fn parts(text: &str) -> Vec<&str> {
    let is_inner = |mark: char| mark.is_alphanumeric() || matches!(mark, '\'' | '’' | '.' | ',');
    text.split(|mark| !is_inner(mark))
        .map(|word| word.trim_matches(|mark: char| !mark.is_alphanumeric()))
        .map(|word| word.strip_suffix("'s").or(word.strip_suffix("’s")).unwrap_or(word))
        .filter(|word| !word.is_empty())
        .collect()
}

fn is_capitalised(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_uppercase)
}

impl Names {
    pub(super) fn new(dossier: &Dossier, words: &'static Words) -> Self {
        let owned = |text: &str| parts(text).into_iter().map(str::to_owned).collect::<Vec<_>>();
        let longest_first = |mut runs: Vec<Vec<String>>| {
            runs.sort_by_key(|run| std::cmp::Reverse(run.len()));
            runs
        };
        let entities = dossier
            .entities
            .iter()
            .flat_map(|entity| [&entity.name, &entity.in_text].into_iter().chain(&entity.aliases))
            .map(|name| owned(name))
            .filter(|run| run.iter().any(|word| is_capitalised(word)))
            .collect();
        let articles = dossier.articles.iter().map(|article| owned(&article.short)).collect();
        let statements = dossier.statements.iter().map(|statement| &statement.text);
        let capitalised = statements
            .chain(dossier.events.iter().map(|event| &event.name))
            .flat_map(|text| parts(text).into_iter().skip(1).collect::<Vec<_>>())
            .filter(|word| is_capitalised(word))
            .map(norm)
            .collect();
        Self { entities: longest_first(entities), articles: longest_first(articles), capitalised, words }
    }

    /// Counts the detail of a text. A name of several words counts once, and so does a date.
    pub(super) fn detail(&self, text: &str) -> Detail {
        let qualifiers = self.words.qualifiers.iter().filter(|word| qualifies(self.words, text, word)).count();
        let mut detail = Detail { qualifiers, ..Detail::default() };
        let words = parts(text);
        let mut place = 0;
        let mut in_date = false;
        let mut before = Before::Other;
        while place < words.len() {
            let was_date = std::mem::take(&mut in_date);
            let came_before = std::mem::take(&mut before);
            let rest = &words[place..];
            if let Some(length) = longest(&self.articles, rest, place == 0) {
                place += length;
            } else if let Some(length) = longest(&self.entities, rest, place == 0) {
                detail.names += usize::from(came_before != Before::Capital);
                before = Before::Entity;
                place += length;
            } else {
                let next_is_date = rest.get(1).is_some_and(|next| self.is_date_word(next));
                if self.is_date_word(rest[0]) || is_number(rest[0]) && (was_date || next_is_date) {
                    in_date = true;
                    detail.dates += usize::from(!was_date);
                } else if is_number(rest[0]) || self.words.numerals.contains(&norm(rest[0]).as_str()) {
                    detail.figures += 1;
                } else if self.is_name(rest[0], place) {
                    detail.names += usize::from(came_before == Before::Other);
                    before = Before::Capital;
                }
                place += 1;
            }
        }
        detail
    }

    fn is_date_word(&self, word: &str) -> bool {
        let is_month = is_capitalised(word) && self.words.months.contains(&norm(word).as_str());
        let is_year = word.len() == 4 && word.parse::<u32>().is_ok_and(|year| (1500..2200).contains(&year));
        is_month || is_year
    }

    fn is_name(&self, word: &str, place: usize) -> bool {
        is_capitalised(word) && word != "I" && (place > 0 || self.capitalised.contains(&norm(word)))
    }
}

/// Whether a qualifier stands right before a number, in digits or in words.
pub(super) fn qualifies(words: &Words, text: &str, qualifier: &str) -> bool {
    let normed = format!(" {} ", norm(text));
    let needle = format!(" {qualifier} ");
    normed.match_indices(&needle).any(|(at, _)| {
        let next = normed[at + needle.len()..].split(' ').next().unwrap_or_default();
        is_number(next) || words.numerals.contains(&next)
    })
}

fn is_number(word: &str) -> bool {
    word.starts_with(|letter: char| letter.is_ascii_digit())
}

/// The length of the longest run that the words begin with. The first word of a text may have a capital of its own.
fn longest(runs: &[Vec<String>], words: &[&str], is_first: bool) -> Option<usize> {
    let same = |place: usize, one: &str, other: &str| {
        one == other || (is_first && place == 0 && norm(one) == norm(other) && is_capitalised(one))
    };
    runs.iter()
        .find(|run| {
            !run.is_empty()
                && run.len() <= words.len()
                && run.iter().zip(words).enumerate().all(|(place, (name, word))| same(place, word, name))
        })
        .map(Vec::len)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::rules::sample;

    #[test]
    fn detail_is_counted() {
        let dossier = sample::dossier();
        let facts = sample::facts(&dossier);
        for (text, figures, dates, names, qualifiers) in [
            ("win back the old market", 0, 0, 0, 0),
            ("about 1,700 boats", 1, 0, 0, 1),
            ("talks about boats", 0, 0, 0, 0),
            ("14 March 2016", 0, 1, 0, 0),
            ("two bridges before May 2016", 1, 1, 0, 0),
            ("Ellen Marsh met the Harbour Board", 0, 0, 2, 0),
            ("The council memo", 0, 0, 0, 0),
            ("The talks in Upper Sundal", 0, 0, 1, 0),
            ("it may grow", 0, 0, 0, 0),
        ] {
            assert_eq!(facts.names.detail(text), Detail { figures, dates, names, qualifiers }, "{text}");
        }
    }
}
