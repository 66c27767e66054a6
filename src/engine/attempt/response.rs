//! What a learner has put in so far, item by item. By id, never by place.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::engine::bank::{OptionId, Widget};

/// A learner's answer to one item, finished or not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Response {
    /// The option chosen.
    Single(Option<OptionId>),
    /// The label given to each row so far.
    Rows(BTreeMap<OptionId, OptionId>),
    /// The answer given to each stem so far.
    Match(BTreeMap<OptionId, OptionId>),
    /// The entries, first to last, and whether the learner has confirmed or moved any.
    Order(Vec<OptionId>),
    /// The option chosen, and the paragraph chosen for each article, in the order of the groups.
    TwoStep {
        /// The option.
        answer: Option<OptionId>,
        /// The paragraphs.
        evidence: Vec<Option<OptionId>>,
    },
}

/// Why a response cannot be marked yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotReady {
    /// Nothing is chosen.
    NothingChosen,
    /// So many rows or stems have no label yet.
    Unlabelled(u32),
    /// The paragraphs are not all chosen.
    EvidenceMissing(u32),
    /// The response belongs to another sort of widget, or names options that the item does not have.
    DoesNotFit,
}

impl Response {
    /// The response before anything was done.
    #[must_use]
    pub fn empty(widget: &Widget) -> Self {
        match widget {
            Widget::Single { .. } => Self::Single(None),
            Widget::Rows { .. } => Self::Rows(BTreeMap::new()),
            Widget::Match { .. } => Self::Match(BTreeMap::new()),
            Widget::Order { entries } => Self::Order(entries.iter().map(|entry| entry.id.clone()).collect()),
            Widget::TwoStep { evidence, .. } => Self::TwoStep { answer: None, evidence: vec![None; evidence.len()] },
        }
    }

    /// Whether the response can be marked.
    ///
    /// # Errors
    /// What is missing.
    pub fn ready(&self, widget: &Widget) -> Result<(), NotReady> {
        let known = |list: &[crate::engine::bank::Choice], id: &OptionId| list.iter().any(|choice| choice.id == *id);
        let pairs = |given: &BTreeMap<OptionId, OptionId>, rows: &[_], labels: &[_]| {
            if given.iter().any(|(row, label)| !known(rows, row) || !known(labels, label)) {
                return Err(NotReady::DoesNotFit);
            }
            match rows.len() - given.len() {
                0 => Ok(()),
                missing => Err(NotReady::Unlabelled(missing as u32)),
            }
        };
        match (self, widget) {
            (Self::Single(None), Widget::Single { .. })
            | (Self::TwoStep { answer: None, .. }, Widget::TwoStep { .. }) => Err(NotReady::NothingChosen),
            (Self::Single(Some(chosen)), Widget::Single { options }) if known(options, chosen) => Ok(()),
            (Self::Rows(given), Widget::Rows { labels, rows }) => pairs(given, rows, labels),
            (Self::Match(given), Widget::Match { stems, answers }) => pairs(given, stems, answers),
            (Self::Order(order), Widget::Order { entries }) => {
                let mut sorted: Vec<_> = order.iter().collect();
                sorted.sort_unstable();
                sorted.dedup();
                let fits = sorted.len() == entries.len() && order.len() == entries.len();
                if fits && order.iter().all(|id| known(entries, id)) { Ok(()) } else { Err(NotReady::DoesNotFit) }
            }
            (Self::TwoStep { answer: Some(chosen), evidence }, Widget::TwoStep { options, evidence: groups }) => {
                if !known(options, chosen) || evidence.len() != groups.len() {
                    return Err(NotReady::DoesNotFit);
                }
                let mut missing = 0;
                for (given, group) in evidence.iter().zip(groups) {
                    match given {
                        None => missing += 1,
                        Some(id) if !known(&group.options, id) => return Err(NotReady::DoesNotFit),
                        Some(_) => {}
                    }
                }
                if missing == 0 { Ok(()) } else { Err(NotReady::EvidenceMissing(missing)) }
            }
            _ => Err(NotReady::DoesNotFit),
        }
    }
}
