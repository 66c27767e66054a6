//! An attempt as it is kept: the recipe and the answers. The questions are made again.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::{Attempt, ItemState, Moment, Response, Stage};
use crate::engine::bank::{Item, ItemId};
use crate::engine::quiz::{Quiz, Recipe};

/// One answer, finished or not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SavedItem {
    /// The item.
    pub item: ItemId,
    /// What was put in.
    pub response: Response,
    /// When it was handed in; nothing while it is open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Moment>,
}

/// An attempt as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SavedAttempt {
    /// What the quiz is made of.
    pub recipe: Recipe,
    /// The answers, by item.
    pub items: Vec<SavedItem>,
    /// The place in the quiz; nothing at the scorecard.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<u32>,
}

impl SavedAttempt {
    /// What to keep of an attempt.
    #[must_use]
    pub fn new(attempt: &Attempt) -> Self {
        let items = attempt
            .items()
            .filter(|(item, state)| {
                *state.response() != Response::empty(&item.question.widget) || state.mark().is_some()
            })
            .map(|(item, state)| SavedItem {
                item: item.question.id.clone(),
                response: state.response().clone(),
                at: match state {
                    ItemState::Open(_) => None,
                    ItemState::Answered { at, .. } => Some(*at),
                },
            })
            .collect();
        let place = match attempt.stage() {
            Stage::At(place) => Some(place),
            Stage::Finished => None,
        };
        Self { recipe: attempt.quiz().recipe.clone(), items, place }
    }

    /// The attempt again, on the quiz made from its recipe. Answers are marked afresh. One that does not fit its item,
    /// as in an edited file, is left out; one that is not finished is left open.
    #[must_use]
    pub fn restore(&self, quiz: Rc<Quiz>) -> Attempt {
        let mut attempt = Attempt::new(quiz);
        for saved in &self.items {
            let fits = |(_, (item, _)): &(u32, (&Item, &ItemState))| {
                item.question.id == saved.item && saved.response.fits(&item.question.widget)
            };
            let place = (0_u32..).zip(attempt.items()).find(fits).map(|(place, _)| place);
            if let Some(place) = place {
                attempt = attempt.put(place, saved.response.clone());
                if let Some(answered) = saved.at.and_then(|at| attempt.submit(place, at).ok()) {
                    attempt = answered;
                }
            }
        }
        match self.place {
            Some(place) => attempt.go_to(place),
            None => attempt.finish(),
        }
    }
}
