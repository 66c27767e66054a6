//! Quizzes on paper: versions of one quiz in which no question and, as far as there are enough of them, no option stands
//! at the same place, with an answer key for each. Data only; the page sets them.

mod versions;

use crate::engine::attempt::{Pairs, Response};
use crate::engine::bank::{Choice, Evidence, Item, Solution, Widget};
use crate::engine::export;

pub use versions::{TooFewItems, versions};

/// The names of versions.
pub const NAMES: [&str; 4] = ["A", "B", "C", "D"];

/// One version of a quiz on paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// `A` to `D`.
    pub name: &'static str,
    /// The items in their order, options and rows in theirs. Ids are those of the quiz, so an answer on paper can be put in.
    pub items: Vec<Item>,
}

/// The right answer to one question of a version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyLine {
    /// The number of the question, from 1.
    pub number: u32,
    /// What is to be written down, part by part.
    pub answers: Vec<Mark>,
    /// The paragraphs that show it.
    pub sources: Vec<Evidence>,
    /// The same as an answer on a screen.
    pub response: Response,
}

/// What is right in one part of a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The row, stem or place in the order, from 1; 0 for a question with one answer.
    pub part: u32,
    /// The place of the right option, label, answer or entry, from 1. Letters are for the page: 1 is `A`.
    pub choice: u32,
    /// How many places there are.
    pub of: u32,
}

impl Version {
    /// The answer key, line by line.
    #[must_use]
    pub fn key(&self) -> Vec<KeyLine> {
        let line = |(item, number): (&Item, u32)| KeyLine {
            number,
            answers: marks(item),
            sources: export::evidence(item).into_iter().cloned().collect(),
            response: right(item),
        };
        self.items.iter().zip(1..).map(line).collect()
    }

    /// The marking grid: for each question and part, how many boxes there are and which is right.
    #[must_use]
    pub fn grid(&self) -> Vec<(u32, Mark)> {
        self.items
            .iter()
            .zip(1..)
            .flat_map(|(item, number)| marks(item).into_iter().map(move |mark| (number, mark)))
            .collect()
    }
}

fn place(choices: &[Choice], wanted: impl Fn(&Choice) -> bool) -> u32 {
    choices.iter().position(wanted).map_or(0, |place| place as u32 + 1)
}

fn marks(item: &Item) -> Vec<Mark> {
    let count = |choices: &[Choice]| choices.len() as u32;
    match (&item.question.widget, right(item)) {
        (Widget::Single { options }, Response::Single(Some(chosen))) => {
            vec![Mark { part: 0, choice: place(options, |option| option.id == chosen), of: count(options) }]
        }
        (Widget::Rows { labels: answers, rows }, Response::Rows(pairs))
        | (Widget::Match { answers, stems: rows }, Response::Match(pairs)) => {
            let mark = |(row, part): (&Choice, u32)| Mark {
                part,
                choice: place(answers, |answer| pairs.get(&row.id) == Some(&answer.id)),
                of: count(answers),
            };
            rows.iter().zip(1..).map(mark).collect()
        }
        (Widget::Order { entries }, Response::Order(order)) => {
            let mark =
                |(entry, part)| Mark { part, choice: place(entries, |shown| shown.id == entry), of: count(entries) };
            order.into_iter().zip(1..).map(mark).collect()
        }
        (Widget::TwoStep { options, evidence }, Response::TwoStep { answer, evidence: chosen }) => {
            let lists = std::iter::once(options).chain(evidence.iter().map(|group| &group.options));
            let chosen = std::iter::once(answer).chain(chosen);
            lists
                .zip(chosen)
                .zip(0..)
                .map(|((list, chosen), part)| Mark {
                    part,
                    choice: place(list, |choice| Some(&choice.id) == chosen.as_ref()),
                    of: count(list),
                })
                .collect()
        }
        _ => Vec::new(),
    }
}

/// The right answer to an item.
#[must_use]
pub fn right(item: &Item) -> Response {
    let option =
        |keys: &[crate::engine::bank::OptionKey]| keys.iter().find(|key| key.correct).map(|key| key.option.clone());
    let pairs = |keys: &[crate::engine::bank::PairKey]| {
        // One by one: to collect them would bring a sort of its own along.
        let mut pairs = Pairs::new();
        for key in keys {
            pairs.insert(key.row.clone(), key.label.clone());
        }
        pairs
    };
    match &item.key.solution {
        Solution::Single { options } => Response::Single(option(options)),
        Solution::Rows { rows } => Response::Rows(pairs(rows)),
        Solution::Match { stems } => Response::Match(pairs(stems)),
        Solution::Order { sequence } => Response::Order(sequence.iter().map(|key| key.entry.clone()).collect()),
        Solution::TwoStep { options, evidence } => Response::TwoStep {
            answer: option(options),
            evidence: evidence.iter().map(|group| option(group)).collect(),
        },
    }
}

#[cfg(test)]
mod tests;
