//! An attempt: one learner's run through one quiz. Every step gives the next state; nothing changes in place.

mod manner;
mod response;
mod saved;
mod stops;

pub use manner::Manner;
pub use response::{NotReady, Pairs, Response};
pub use saved::{SavedAttempt, SavedItem};
pub use stops::Stops;

use std::rc::Rc;

use crate::engine::bank::Item;
use crate::engine::quiz::Quiz;
use crate::engine::scorecard::{Mark, mark};

/// A moment, in milliseconds since 1 January 1970 UTC. Passed in; the engine has no clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(pub i64);

/// How far one item is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ItemState {
    /// Not answered. Holds what has been put in so far.
    Open(Response),
    /// Answered and marked. Final.
    Answered {
        /// The answer.
        response: Response,
        /// What it earned.
        mark: Mark,
        /// When.
        at: Moment,
    },
}

impl ItemState {
    /// The mark, once there is one.
    #[must_use]
    pub fn mark(&self) -> Option<&Mark> {
        match self {
            Self::Open(_) => None,
            Self::Answered { mark, .. } => Some(mark),
        }
    }

    /// What has been put in.
    #[must_use]
    pub fn response(&self) -> &Response {
        match self {
            Self::Open(response) | Self::Answered { response, .. } => response,
        }
    }
}

/// Where in the quiz the learner is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// At the item with this place. Whether it is open or answered says [`ItemState`].
    At(u32),
    /// At the scorecard.
    Finished,
}

/// One learner's run through one quiz.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attempt {
    quiz: Rc<Quiz>,
    begun: Option<Moment>,
    states: Vec<ItemState>,
    manners: Vec<Manner>,
    stage: Stage,
}

impl Attempt {
    /// A new attempt, at the first item.
    #[must_use]
    pub fn new(quiz: Rc<Quiz>) -> Self {
        let states = quiz.items.iter().map(|item| ItemState::Open(Response::empty(&item.question.widget))).collect();
        let stage = if quiz.items.is_empty() { Stage::Finished } else { Stage::At(0) };
        let manners = vec![Manner::default(); quiz.items.len()];
        Self { quiz, begun: None, states, manners, stage }
    }

    /// The same with the moment when it was begun, which tells it from others with the same quiz.
    #[must_use]
    pub fn begun_at(self, begun: Moment) -> Self {
        Self { begun: Some(begun), ..self }
    }

    /// When it was begun, where that is known.
    #[must_use]
    pub fn begun(&self) -> Option<Moment> {
        self.begun
    }

    /// The quiz.
    #[must_use]
    pub fn quiz(&self) -> &Rc<Quiz> {
        &self.quiz
    }

    /// Where the learner is.
    #[must_use]
    pub fn stage(&self) -> Stage {
        self.stage
    }

    /// Every item with its state, in the order of the quiz.
    pub fn items(&self) -> impl Iterator<Item = (&Item, &ItemState)> {
        self.quiz.items.iter().zip(&self.states)
    }

    /// One item with its state.
    #[must_use]
    pub fn item(&self, place: u32) -> Option<(&Item, &ItemState)> {
        Some((self.quiz.items.get(place as usize)?, self.states.get(place as usize)?))
    }

    /// How many items are answered.
    #[must_use]
    pub fn answered(&self) -> u32 {
        self.states.iter().filter(|state| state.mark().is_some()).count() as u32
    }

    /// Puts something in at an item. Answered items keep their answer, and a response that does not fit the item
    /// ([`Response::fits`]) changes nothing.
    #[must_use]
    pub fn put(mut self, place: u32, response: Response) -> Self {
        let place = place as usize;
        if let (Some(ItemState::Open(draft)), Some(item)) = (self.states.get_mut(place), self.quiz.items.get(place))
            && response.fits(&item.question.widget)
        {
            *draft = response;
        }
        self
    }

    /// How an item is or was answered.
    #[must_use]
    pub fn manner(&self, place: u32) -> Manner {
        self.manners.get(place as usize).copied().unwrap_or_default()
    }

    /// Notes how an item is being answered. What was answered stays as it was, and a hint that was shown stays shown.
    #[must_use]
    pub fn note(mut self, place: u32, manner: Manner) -> Self {
        let is_open = matches!(self.states.get(place as usize), Some(ItemState::Open(_)));
        if let Some(known) = self.manners.get_mut(place as usize).filter(|_| is_open) {
            let hints = known.hints.max(manner.hints).min(Manner::MOST_HINTS);
            *known = Manner { hints, ..manner };
        }
        self
    }

    /// The same with one more item at the end, where it goes on, as in practice.
    #[must_use]
    pub fn with(mut self, item: Item) -> Self {
        let quiz = Rc::make_mut(&mut self.quiz);
        quiz.recipe.pins.push(item.question.id.clone());
        quiz.recipe.blueprint.items = quiz.recipe.pins.len() as u32;
        self.states.push(ItemState::Open(Response::empty(&item.question.widget)));
        self.manners.push(Manner::default());
        quiz.items.push(item);
        let last = self.states.len() as u32 - 1;
        self.go_to(last)
    }

    /// Hands in what was put in at an item, and marks it.
    ///
    /// # Errors
    /// What is missing; the attempt stays as it was.
    pub fn submit(&self, place: u32, at: Moment) -> Result<Self, NotReady> {
        let Some((item, ItemState::Open(response))) = self.item(place) else {
            return Err(NotReady::DoesNotFit);
        };
        let mark = Mark { hints: self.manner(place).hints, ..mark(item, response)? };
        let mut next = self.clone();
        next.states[place as usize] = ItemState::Answered { response: response.clone(), mark, at };
        Ok(next)
    }

    /// Goes to an item. Past the last one is the scorecard.
    #[must_use]
    pub fn go_to(mut self, place: u32) -> Self {
        self.stage = if (place as usize) < self.states.len() { Stage::At(place) } else { Stage::Finished };
        self
    }

    /// Goes to the first item without an answer after the current one, then from the start up to and with the current
    /// one, then to the scorecard.
    #[must_use]
    pub fn go_on(self) -> Self {
        let after = match self.stage {
            Stage::At(place) => place as usize + 1,
            Stage::Finished => 0,
        };
        let is_open = |place: &usize| self.states[*place].mark().is_none();
        let next = (after..self.states.len()).find(is_open).or_else(|| (0..after).find(is_open));
        let place = next.unwrap_or(self.states.len()) as u32;
        self.go_to(place)
    }

    /// Goes to the scorecard, whatever is still open.
    #[must_use]
    pub fn finish(mut self) -> Self {
        self.stage = Stage::Finished;
        self
    }
}
