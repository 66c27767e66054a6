//! Practice and flashcards: what is shown of them, and what can happen. Which question or card comes next is chosen
//! where it is asked for, and comes in ready-made.

use std::rc::Rc;

use super::{Focus, Store};
use crate::engine::attempt::{Attempt, Manner, Moment};
use crate::engine::bank::Item;
use crate::engine::dossier::id::StatementId;
use crate::engine::practice::{Now, Review, Why, Wish};
use crate::engine::quiz::{Quiz, Recipe};
use crate::ui::practice::Session;

/// What is shown of practice and flashcards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Practice {
    /// The day that it is, as last told.
    pub now: Now,
    /// What the learner wants to practise next.
    pub wish: Wish,
    /// Whether everything wanted was asked.
    pub is_exhausted: bool,
    /// The flashcard on the table.
    pub card: Option<Card>,
    /// How many flashcards were graded since the first one was laid down.
    pub graded: u32,
}

impl Default for Practice {
    fn default() -> Self {
        let now = Now { at: Moment(0), zone: 0 };
        Self { now, wish: Wish::default(), is_exhausted: false, card: None, graded: 0 }
    }
}

/// A flashcard on the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// The statement on its front.
    pub statement: StatementId,
    /// Whether its back is up.
    pub is_turned: bool,
    /// In how many days it would be due again, for each grade.
    pub days: [u32; 4],
}

/// A question that was chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// When.
    pub at: Moment,
    /// What the session is made of, where it begins with this question.
    pub recipe: Option<Recipe>,
    /// The question.
    pub item: Item,
    /// Why it was chosen.
    pub why: Why,
}

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// It is another day.
    Now(Now),
    /// The learner wants to practise something else.
    Wish(Wish),
    /// A question was chosen.
    Ask(Rc<Asked>),
    /// There is nothing more to ask.
    NothingLeft,
    /// The session was ended.
    Stop,
    /// How a question is being answered was noted.
    Note {
        /// The place of the question.
        place: u32,
        /// How.
        manner: Manner,
    },
    /// A hint was asked for.
    Hint {
        /// The place of the question.
        place: u32,
    },
    /// A flashcard was laid down, or there is none left.
    Deal(Option<Card>),
    /// The flashcard was turned.
    Turn,
    /// The flashcard was graded.
    Grade(Review),
}

impl Action {
    /// Whether it is done with a question, wherever that is asked.
    pub(super) fn is_of_a_question(&self) -> bool {
        matches!(self, Self::Hint { .. } | Self::Note { .. })
    }
}

impl Store {
    /// What is shown of practice and flashcards, to be changed.
    pub(crate) fn practice_mut(&mut self) -> &mut Practice {
        Rc::make_mut(&mut self.practice)
    }

    pub(super) fn practise(&mut self, action: Action) {
        match action {
            Action::Now(now) => self.practice_mut().now = now,
            Action::Wish(wish) => {
                self.practice_mut().wish = wish;
                self.practice_mut().is_exhausted = false;
            }
            Action::Ask(asked) => self.ask(Rc::unwrap_or_clone(asked)),
            Action::NothingLeft => {
                self.practice_mut().is_exhausted = true;
                self.stop();
            }
            Action::Stop => {
                self.practice_mut().is_exhausted = false;
                self.stop();
            }
            // Done with the question (`apply_asked`).
            Action::Note { .. } | Action::Hint { .. } => {}
            Action::Deal(card) => {
                let place = if card.is_some() { ".collate-flash__front" } else { "h1" };
                self.focus(Focus::Selector(place.into()));
                self.practice_mut().card = card;
            }
            Action::Turn => {
                if let Some(card) = &mut self.practice_mut().card {
                    card.is_turned = true;
                    self.focus(Focus::Selector(".collate-flash__back h3".into()));
                }
            }
            Action::Grade(review) => {
                self.commit();
                self.practice_mut().graded += 1;
                self.progress.reviews.add(review);
                self.saves += 1;
            }
        }
    }

    fn stop(&mut self) {
        self.missing = None;
        self.focus(Focus::Heading);
        self.change(Attempt::finish);
    }

    fn ask(&mut self, asked: Asked) {
        self.commit();
        self.missing = None;
        self.said = "".into();
        self.practice_mut().is_exhausted = false;
        self.focus(Focus::Heading);
        self.saves += 1;
        let running = self.progress.practice.take();
        let (attempt, wish) = match (asked.recipe, running) {
            (None, Some(session)) => (session.attempt, session.wish),
            (None, None) => return,
            (Some(recipe), _) => {
                let quiz = Quiz { recipe, items: Vec::new() };
                (Attempt::new(Rc::new(quiz)).begun_at(asked.at), self.practice.wish.clone())
            }
        };
        self.progress.practice = Some(Session { attempt: attempt.with(asked.item), why: asked.why, wish });
    }
}
