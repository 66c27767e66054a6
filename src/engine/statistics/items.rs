//! Statistics of one item.

use std::rc::Rc;

use super::LEAST_LEARNERS;
use crate::engine::attempt::Response;
use crate::engine::bank::{Choice, Item, ItemId, Kind, OptionId, OptionKey, PairKey, Solution, Widget};
use crate::engine::dossier::Dimension;
use crate::engine::scorecard::Points;

/// How often something was chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct ChoiceStatistics {
    /// It in short: a letter, and before it the number of the row, place or step where there are several.
    pub code: String,
    /// The row or stem that it was chosen for; the place in an order, from 1; the number of the article's paragraphs in a
    /// second step; else empty.
    pub part: String,
    /// What learners read.
    pub text: String,
    /// Whether it is right there.
    pub is_right: bool,
    /// How many of those who answered could choose it.
    pub offered: u32,
    /// How many chose it.
    pub chosen: u32,
}

impl ChoiceStatistics {
    /// It in words, with what it was chosen for.
    #[must_use]
    pub fn told(&self) -> String {
        if self.part.is_empty() { self.text.clone() } else { [&*self.part, ": ", &self.text].concat() }
    }

    /// The share of those who could choose it and did, 0 to 1.
    #[must_use]
    pub fn share(&self) -> f64 {
        if self.offered == 0 { 0.0 } else { f64::from(self.chosen) / f64::from(self.offered) }
    }

    /// Whether a wrong option does its work: at least 5 % choose it.
    ///
    /// Source: Haladyna and Downing 1993, *How many options is enough for a multiple-choice test item?*
    #[must_use]
    pub fn is_functional(&self) -> bool {
        !self.is_right && self.chosen > 0 && u64::from(self.chosen) * 20 >= u64::from(self.offered)
    }
}

/// What the answers to one item say.
#[derive(Clone, Debug, PartialEq)]
pub struct ItemStatistics {
    /// The item.
    pub item: ItemId,
    /// Its kind.
    pub kind: Kind,
    /// Its dimension.
    pub dimension: Dimension,
    /// The question as it was first met; other quizzes may put it in other words.
    pub stem: Rc<str>,
    /// How many learners had it.
    pub shown: u32,
    /// How many answered it.
    pub answered: u32,
    /// How many had it right altogether.
    pub right: u32,
    /// The points it earned of those it could, in percent, 0 to 100; items without an answer earn nothing.
    pub percent: f64,
    /// The correlation of its points with the points of all other items, −1 to 1: the point-biserial correlation,
    /// corrected for the item itself. Nothing with fewer than [`LEAST_LEARNERS`] or where nothing varies.
    pub discrimination: Option<f64>,
    /// What could be chosen. Shared, because own quizzes offer a great deal.
    pub choices: Rc<Vec<ChoiceStatistics>>,
}

impl ItemStatistics {
    /// How many wrong options do their work, and how many there are. Only of items with one right option.
    #[must_use]
    pub fn functional(&self) -> (u32, u32) {
        let wrong =
            self.choices.iter().filter(|choice| choice.part.is_empty() && !choice.is_right && choice.offered > 0);
        let (mut functional, mut all) = (0, 0);
        for choice in wrong {
            all += 1;
            functional += u32::from(choice.is_functional());
        }
        (functional, all)
    }
}

/// The sums of one item.
#[derive(Clone, Debug)]
pub(super) struct Tally {
    pub(super) first: ItemStatistics,
    /// What stands for each choice in answers: the row and the option.
    pub(super) keys: Vec<(OptionId, OptionId)>,
    sums: Sums,
}

/// Sums over learners: x are the points of the item, t those of all items. Exact: 2⁶⁴ is enough for 10⁷ learners.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Sums {
    pub(super) n: u64,
    pub(super) x: u64,
    pub(super) xx: u64,
    pub(super) t: u64,
    pub(super) tt: u64,
    pub(super) xt: u64,
}

impl Sums {
    /// The correlation of x with t − x:
    /// `(n Σxr − Σx Σr) / √((n Σx² − (Σx)²)(n Σr² − (Σr)²))` with r = t − x.
    ///
    /// Source: Henrysson 1963, *Correction of item-total correlations in item analysis*.
    pub(super) fn corrected(self) -> Option<f64> {
        let [n, x, xx, t, tt, xt] = [self.n, self.x, self.xx, self.t, self.tt, self.xt].map(i128::from);
        let (r, rr, xr) = (t - x, tt - 2 * xt + xx, xt - xx);
        let (of_x, of_r) = (n * xx - x * x, n * rr - r * r);
        (of_x > 0 && of_r > 0).then(|| (n * xr - x * r) as f64 / ((of_x as f64).sqrt() * (of_r as f64).sqrt()))
    }
}

/// The part of an item with one answer.
fn whole() -> OptionId {
    OptionId("".into())
}

/// The part for the paragraphs of the article with this number, or for this place in an order, from 1.
fn step(number: usize) -> OptionId {
    OptionId(number.to_string().into())
}

impl Tally {
    pub(super) fn new(item: &Item) -> Self {
        let question = &item.question;
        let stem = question.lead.iter().chain([&question.stem]).cloned().collect::<Vec<_>>().join(" ");
        Self::of(question.id.clone(), question.kind, question.dimension, stem)
    }

    /// Nothing yet of this item.
    pub(super) fn of(item: ItemId, kind: Kind, dimension: Dimension, stem: impl Into<Rc<str>>) -> Self {
        let first = ItemStatistics {
            item,
            kind,
            dimension,
            stem: stem.into(),
            shown: 0,
            answered: 0,
            right: 0,
            percent: 0.0,
            discrimination: None,
            choices: Rc::default(),
        };
        Self { first, keys: Vec::new(), sums: Sums::default() }
    }

    /// Nothing yet of the same item.
    pub(super) fn blank(&self) -> Self {
        let first = &self.first;
        Self::of(first.item.clone(), first.kind, first.dimension, first.stem.clone())
    }

    /// Writes the numbers of what an item offers, and says how many.
    pub(super) fn offered(&mut self, item: &Item, codes: &mut Vec<u16>) -> u16 {
        let before = codes.len();
        match (&item.question.widget, &item.key.solution) {
            (Widget::Single { options: shown }, Solution::Single { options }) => {
                self.options(&whole(), (shown, options), codes);
            }
            (Widget::TwoStep { options: shown, evidence: groups }, Solution::TwoStep { options, evidence }) => {
                self.options(&whole(), (shown, options), codes);
                for ((group, keys), number) in groups.iter().zip(evidence).zip(1..) {
                    self.options(&step(number), (&group.options, keys), codes);
                }
            }
            (Widget::Rows { labels, rows }, Solution::Rows { rows: keys }) => self.pairs((rows, keys), labels, codes),
            (Widget::Match { stems, answers }, Solution::Match { stems: keys }) => {
                self.pairs((stems, keys), answers, codes);
            }
            (Widget::Order { entries }, Solution::Order { sequence }) => {
                for (key, number) in sequence.iter().zip(1..) {
                    for entry in entries {
                        let told = (step(number).0.to_string(), entry.text.as_str(), key.entry == entry.id);
                        codes.push(self.number((&step(number), &entry.id), Some(told)).unwrap_or(u16::MAX));
                    }
                }
            }
            _ => {}
        }
        (codes.len() - before) as u16
    }

    fn options(&mut self, part: &OptionId, (shown, keys): (&[Choice], &[OptionKey]), codes: &mut Vec<u16>) {
        for (choice, key) in shown.iter().zip(keys) {
            let told = (part.0.to_string(), choice.text.as_str(), key.correct);
            codes.push(self.number((part, &choice.id), Some(told)).unwrap_or(u16::MAX));
        }
    }

    fn pairs(&mut self, (rows, keys): (&[Choice], &[PairKey]), labels: &[Choice], codes: &mut Vec<u16>) {
        for (row, key) in rows.iter().zip(keys) {
            for label in labels {
                let told = (row.text.clone(), label.text.as_str(), key.label == label.id);
                codes.push(self.number((&row.id, &label.id), Some(told)).unwrap_or(u16::MAX));
            }
        }
    }

    /// Writes the numbers of what was chosen, and says how many.
    pub(super) fn chosen(&mut self, response: &Response, codes: &mut Vec<u16>) -> u16 {
        let before = codes.len();
        match response {
            Response::Single(Some(option)) => codes.extend(self.number((&whole(), option), None)),
            Response::TwoStep { answer, evidence } => {
                codes.extend(answer.as_ref().and_then(|option| self.number((&whole(), option), None)));
                for (option, number) in evidence.iter().zip(1..) {
                    codes.extend(option.as_ref().and_then(|option| self.number((&step(number), option), None)));
                }
            }
            Response::Rows(pairs) | Response::Match(pairs) => {
                for (row, label) in pairs.iter() {
                    codes.extend(self.number((row, label), None));
                }
            }
            Response::Order(entries) => {
                for (entry, number) in entries.iter().zip(1..) {
                    codes.extend(self.number((&step(number), entry), None));
                }
            }
            Response::Single(None) => {}
        }
        (codes.len() - before) as u16
    }

    /// The number of a choice. A new one gets the next, where it is told what it is.
    pub(super) fn number(
        &mut self,
        (part, option): (&OptionId, &OptionId),
        told: Option<(String, &str, bool)>,
    ) -> Option<u16> {
        let is_it = |(known, other): &(OptionId, OptionId)| known == part && other == option;
        if let Some(place) = self.keys.iter().position(is_it) {
            return u16::try_from(place).ok();
        }
        let told = told?;
        let place = u16::try_from(self.keys.len()).ok().filter(|place| *place < u16::MAX)?;
        self.add_choice((part.clone(), option.clone()), told);
        Some(place)
    }

    /// Adds a choice that is not there yet.
    pub(super) fn add_choice(&mut self, key: (OptionId, OptionId), (part, text, is_right): (String, &str, bool)) {
        let (code, text) = (self.code(&key.0), text.to_owned());
        self.keys.push(key);
        Rc::make_mut(&mut self.first.choices).push(ChoiceStatistics {
            code,
            part,
            text,
            is_right,
            offered: 0,
            chosen: 0,
        });
    }

    /// Adds one learner's points for it and for everything.
    pub(super) fn add(&mut self, points: u64, total: u64, is_answered: bool, (offered, chosen): (&[u16], &[u16])) {
        let Sums { n, x, xx, t, tt, xt } = &mut self.sums;
        *n += 1;
        *x += points;
        *xx += points * points;
        *t += total;
        *tt += total * total;
        *xt += points * total;
        self.first.shown += 1;
        self.first.answered += u32::from(is_answered);
        self.first.right += u32::from(points == u64::from(Points::ITEM.0));
        if is_answered {
            let choices = Rc::make_mut(&mut self.first.choices);
            for code in offered {
                choices.get_mut(usize::from(*code)).into_iter().for_each(|choice| choice.offered += 1);
            }
            for code in chosen {
                choices.get_mut(usize::from(*code)).into_iter().for_each(|choice| choice.chosen += 1);
            }
        }
    }

    pub(super) fn statistics(&self) -> ItemStatistics {
        let possible = self.sums.n * u64::from(Points::ITEM.0);
        let percent = if possible == 0 { 0.0 } else { self.sums.x as f64 * 100.0 / possible as f64 };
        let discrimination = self.sums.corrected().filter(|_| self.first.shown >= LEAST_LEARNERS);
        ItemStatistics { percent, discrimination, ..self.first.clone() }
    }
}
