//! What one learner answered, told from a record and from what the class has met: no quiz is made again for it.

use super::items::Tally;
use super::{ChoiceStatistics, Entry, Record, Statistics};
use crate::engine::attempt::Manner;
use crate::engine::bank::OptionId;
use crate::engine::memory::Certainty;
use crate::engine::scorecard::Points;

/// One question of a learner with the answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Given<'s> {
    /// Its place in [`Statistics::items`].
    pub item: u32,
    /// The question as it was first met.
    pub stem: &'s str,
    /// What the answer earned; nothing where there is none.
    pub points: Option<Points>,
    /// How sure the learner was, and the hints that were shown.
    pub manner: Manner,
    /// What was chosen, row by row, place by place or step by step. Empty without an answer.
    pub parts: Vec<GivenPart<'s>>,
}

/// What was chosen in one part of a question.
#[derive(Clone, Debug, PartialEq)]
pub struct GivenPart<'s> {
    /// What was chosen. It says for what.
    pub chosen: &'s ChoiceStatistics,
    /// What would have been right: the key, or every paragraph that shows it.
    pub right: Vec<&'s ChoiceStatistics>,
}

impl Given<'_> {
    /// What was chosen, as the letters of [`ChoiceStatistics::code`].
    #[must_use]
    pub fn code(&self) -> String {
        self.parts.iter().map(|part| &*part.chosen.code).collect::<Vec<_>>().join(" ")
    }
}

impl Statistics {
    /// What a learner answered, in the order of the quiz.
    pub fn given<'s>(&'s self, record: &'s Record) -> impl Iterator<Item = Given<'s>> {
        record.coded().filter_map(|(entry, offered, chosen)| {
            let tally = self.items.get(entry.item as usize)?;
            let choice = |code: &u16| {
                let place = usize::from(*code);
                Some((&tally.keys.get(place)?.0, tally.first.choices.get(place)?))
            };
            let mut parts: Vec<GivenPart<'s>> = Vec::new();
            // In the order of what was offered: what was chosen is ordered by id.
            for (part, right) in offered.iter().filter_map(choice) {
                let of_part = |(other, chosen)| (other == part).then_some(chosen);
                let Some(chosen) = chosen.iter().filter_map(choice).find_map(of_part) else { continue };
                if parts.last().is_none_or(|last| !std::ptr::eq(last.chosen, chosen)) {
                    parts.push(GivenPart { chosen, right: Vec::new() });
                }
                if let Some(last) = parts.last_mut().filter(|_| right.is_right) {
                    last.right.push(right);
                }
            }
            let points = entry.is_answered.then_some(Points(entry.points.into()));
            Some(Given { item: entry.item, stem: &tally.first.stem, points, manner: entry.manner, parts })
        })
    }

    /// What the answers that say how sure somebody was come to; nothing where none does.
    #[must_use]
    pub fn certainties(&self) -> Option<Certainties> {
        Some(self.certainties).filter(|certainties| certainties.answers > 0)
    }
}

/// How sure learners were, against what was right, in answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Certainties {
    /// How many say how sure the learner was.
    pub answers: u32,
    /// How many were sure and earned less than half of the points.
    pub sure_and_wrong: u32,
    /// How many were guesses and right altogether.
    pub lucky_guesses: u32,
}

impl Certainties {
    pub(super) fn add(&mut self, entry: &Entry) {
        let points = u32::from(entry.points);
        self.answers += u32::from(entry.manner.certainty.is_some());
        match entry.manner.certainty {
            Some(Certainty::High) => self.sure_and_wrong += u32::from(2 * points < Points::ITEM.0),
            Some(Certainty::Low) => self.lucky_guesses += u32::from(points == Points::ITEM.0),
            Some(Certainty::Middle) | None => {}
        }
    }
}

impl Tally {
    /// The code of the next choice of a part. What is there keeps its own.
    pub(super) fn code(&self, part: &OptionId) -> String {
        let mut parts: Vec<&OptionId> = Vec::new();
        for (known, _) in &self.keys {
            if !known.0.is_empty() && !parts.contains(&known) {
                parts.push(known);
            }
        }
        let number = match parts.iter().position(|known| *known == part) {
            _ if part.0.is_empty() => String::new(),
            known => (known.unwrap_or(parts.len()) + 1).to_string(),
        };
        let place = self.keys.iter().filter(|(known, _)| known == part).count();
        [number, letters(place)].concat()
    }
}

/// A to Z, then AA and on, as spreadsheets name their columns.
fn letters(place: usize) -> String {
    let last = char::from(b'A' + (place % 26) as u8);
    let before = if place < 26 { String::new() } else { letters(place / 26 - 1) };
    [before, last.into()].concat()
}

#[cfg(test)]
mod tests;
