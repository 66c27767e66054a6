//! Texts, words, numbers and dates in the fields of a dossier file, each with its checks.

use crate::engine::json::Value;

use super::fields::{Fields, Presence, Spot, shown};
use crate::engine::dossier::date::{Interval, Precision};
use crate::engine::dossier::id::is_well_formed;
use crate::engine::dossier::limits;
use crate::engine::dossier::problem::{Fault, Form};
use crate::engine::dossier::vocabulary::Vocabulary;

impl<'a> Fields<'a> {
    /// A text as it stands there.
    pub(super) fn string(&self, value: &'a Value, spot: Spot<'_>) -> Option<&'a str> {
        let text = value.as_str();
        if text.is_none() {
            self.wrong(value, spot, Form::Text);
        }
        text
    }

    /// A text for people, of as many words as may be.
    fn prose(&self, value: &'a Value, spot: Spot<'_>, words: usize) -> String {
        let Some(text) = self.string(value, spot) else {
            return String::new();
        };
        let length = text.chars().count();
        if text.trim().is_empty() {
            self.fault(spot, Fault::EmptyText);
        } else if length > limits::TEXT {
            self.fault(spot, Fault::TextTooLong { length, limit: limits::TEXT });
        } else if text.chars().any(char::is_control) {
            self.fault(spot, Fault::ControlCharacter);
        }
        let count = text.split_whitespace().count();
        if count > words {
            self.fault(spot, Fault::TooManyWords { count, limit: words });
        }
        text.to_owned()
    }

    /// A text for people.
    pub(super) fn text(&mut self, field: &'static str) -> String {
        self.brief(field, usize::MAX)
    }

    /// A text for people of only so many words.
    pub(super) fn brief(&mut self, field: &'static str, words: usize) -> String {
        match self.get(field, Presence::Required) {
            Some(value) => self.prose(value, Spot::of(field), words),
            None => String::new(),
        }
    }

    /// A text for people that may be left out.
    pub(super) fn optional_text(&mut self, field: &'static str) -> Option<String> {
        self.optional_brief(field, usize::MAX)
    }

    /// A text for people of only so many words that may be left out.
    pub(super) fn optional_brief(&mut self, field: &'static str, words: usize) -> Option<String> {
        let value = self.get(field, Presence::Optional)?;
        Some(self.prose(value, Spot::of(field), words))
    }

    /// A list of texts for people, which may be left out.
    pub(super) fn texts(&mut self, field: &'static str) -> Vec<String> {
        let mut texts = Vec::new();
        for (index, value) in self.list(field, Presence::Defaulted, limits::INNER).iter().enumerate() {
            texts.push(self.prose(value, Spot::nth(field, index), usize::MAX));
        }
        texts
    }

    /// An id, whether or not anything has it.
    pub(super) fn id(&mut self, field: &'static str) -> &'a str {
        let value = self.get(field, Presence::Required);
        let Some(id) = value.and_then(|value| self.string(value, Spot::of(field))) else {
            return "";
        };
        if !is_well_formed(id) {
            self.fault(Spot::of(field), Fault::BadId { id: shown(id) });
        }
        id
    }

    /// The place of a word in its vocabulary.
    pub(super) fn word_in(&self, value: &'a Value, spot: Spot<'_>, allowed: &'static [&'static str]) -> Option<usize> {
        let found = self.string(value, spot)?;
        let place = allowed.iter().position(|word| *word == found);
        if place.is_none() {
            self.fault(spot, Fault::UnknownWord { found: shown(found), allowed });
        }
        place
    }

    fn known_word<T: Vocabulary>(&self, value: &'a Value, field: &'static str) -> Option<T> {
        self.word_in(value, Spot::of(field), T::WORDS).and_then(|place| T::VALUES.get(place).copied())
    }

    /// A word of a vocabulary. Nothing where it cannot be read.
    pub(super) fn word<T: Vocabulary>(&mut self, field: &'static str) -> Option<T> {
        let value = self.get(field, Presence::Required)?;
        self.known_word(value, field)
    }

    /// A word of a vocabulary, or the one that is meant where none stands. Nothing where it cannot be read.
    pub(super) fn word_or<T: Vocabulary>(&mut self, field: &'static str, meant: T) -> Option<T> {
        match self.get(field, Presence::Defaulted) {
            Some(value) => self.known_word(value, field),
            None => Some(meant),
        }
    }

    /// A word of a vocabulary that may be left out.
    pub(super) fn optional_word<T: Vocabulary>(&mut self, field: &'static str) -> Option<T> {
        let value = self.get(field, Presence::Optional)?;
        self.known_word(value, field)
    }

    /// Whether something is so.
    pub(super) fn truth(&mut self, field: &'static str, presence: Presence) -> bool {
        let Some(value) = self.get(field, presence) else {
            return false;
        };
        if !matches!(value, Value::Bool(_)) {
            self.wrong(value, Spot::of(field), Form::Truth);
        }
        *value == Value::Bool(true)
    }

    /// A whole number.
    pub(super) fn number_in(&self, value: &Value, spot: Spot<'_>, low: i64, high: i64) -> Option<i64> {
        if !matches!(value, Value::Number(_)) {
            self.wrong(value, spot, Form::Number);
            return None;
        }
        let number = value.as_i64().filter(|number| (low..=high).contains(number));
        if number.is_none() {
            self.fault(spot, Fault::BadNumber { low, high });
        }
        number
    }

    /// A whole number of any size.
    pub(super) fn number(&mut self, field: &'static str, presence: Presence) -> Option<i64> {
        let value = self.get(field, presence)?;
        self.number_in(value, Spot::of(field), i64::MIN, i64::MAX)
    }

    /// A number that counts something, such as that of a paragraph.
    pub(super) fn count(&mut self, field: &'static str, presence: Presence) -> Option<u32> {
        let value = self.get(field, presence)?;
        self.count_in(value, Spot::of(field))
    }

    /// The same for a value at hand.
    pub(super) fn count_in(&self, value: &Value, spot: Spot<'_>) -> Option<u32> {
        self.number_in(value, spot, 0, i64::from(u32::MAX)).map(|number| number as u32)
    }

    /// A stretch of days with its precision.
    pub(super) fn interval(&mut self) -> (Interval, Precision) {
        let date = self.get("date", Presence::Required);
        let date = date.and_then(|value| self.string(value, Spot::of("date")));
        let precision = self.word("precision");
        let interval = date.and_then(Interval::parse);
        match (date, interval, precision) {
            (Some(date), None, _) => self.fault(Spot::of("date"), Fault::BadDate { text: shown(date) }),
            (_, Some(interval), Some(precision)) if !interval.fits(precision) => {
                self.fault(Spot::of("date"), Fault::PrecisionMismatch);
            }
            _ => {}
        }
        (interval.unwrap_or(Interval::EPOCH), precision.unwrap_or(Precision::Day))
    }
}
