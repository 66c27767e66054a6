//! How a quiz begins: by a number that is typed or linked, or by an assignment.

use std::rc::Rc;

use super::{Focus, Later, Notice, Store};
use crate::engine::attempt::{Attempt, Moment, Stage};
use crate::engine::quiz::{Blueprint, Number, Recipe};
use crate::ui::assigned::{self, Given, Part};
use crate::ui::route::Route;

/// The way on, while the clock is stopped.
const STOPPED: &str = ".collate-main .collate-primary";

impl Store {
    /// How many questions a quiz has that an address names by a number which does not say how many.
    const LINKED_ITEMS: u32 = 12;

    /// The recipe of the quiz that a text names; with so many questions, if it does not say how many.
    fn recipe(&self, text: &str, items: u32) -> Option<Recipe> {
        let number = Number::parse(text)?;
        let blueprint = Blueprint::even(number.items.unwrap_or(items), &self.dossier.dossier);
        Some(Recipe { round: number.round, ..Recipe::new(&self.dossier.dossier, number.seed, blueprint) })
    }

    /// Begins the quiz that an address names. One that is running goes on.
    pub(super) fn follow(&mut self, at: Moment, number: &Rc<str>, next: u32) {
        self.leave(&Route::Start);
        // The address is only good for coming here: the way back must not begin the quiz anew.
        self.corrections += 1;
        let recipe = self.recipe(number, Self::LINKED_ITEMS);
        let running = self.progress.attempt.as_ref().filter(|attempt| attempt.stage() != Stage::Finished);
        if running.is_some_and(|attempt| Some(&attempt.quiz().recipe) == recipe.as_ref()) {
            self.enter_stage();
        } else {
            self.enter(Route::Start, true);
            self.seed = number.clone();
            self.offer(at, Self::LINKED_ITEMS, next);
        }
    }

    /// Begins the quiz whose number is typed, with so many questions unless the number says how many.
    pub(super) fn offer(&mut self, at: Moment, items: u32, next: u32) {
        match self.recipe(&self.seed, items) {
            Some(recipe) => {
                self.begin(at, &recipe);
                self.seed = next.to_string().into();
            }
            None => {
                self.is_seed_wrong = true;
                self.focus(Focus::Selector(".collate-seed input".into()));
            }
        }
    }

    /// Begins a quiz. One that is running is put away.
    pub(super) fn begin(&mut self, at: Moment, recipe: &Recipe) {
        let drawn = self.dossier.draw(recipe).filter(|drawn| !drawn.quiz.items.is_empty());
        self.is_empty = drawn.is_none();
        let Some(drawn) = drawn else { return };
        // Whoever begins anew would lose it by bringing back what was forgotten.
        self.notices.retain(|notice| !matches!(notice, Notice::Forgotten(_)));
        self.commit();
        let (given, asked) = (drawn.quiz.items.len() as u32, recipe.blueprint.items);
        let was_running = self.progress.attempt.as_ref().is_some_and(|attempt| attempt.stage() != Stage::Finished);
        self.progress.begin(Rc::new(drawn.quiz), at);
        if was_running {
            self.tell(Notice::PutAway);
        }
        if given < asked {
            self.tell(Notice::Fewer { given, asked });
        }
        if drawn.repeats {
            self.tell(Notice::Repeats);
        }
        self.enter(Route::Question(0), false);
    }

    /// What is done with a quiz that somebody assigned.
    pub(super) fn assigned(&mut self, action: assigned::Action) {
        match action {
            assigned::Action::Part(part) => {
                // What did not come can be asked for again, as the rest of the program can.
                if part == Part::Away {
                    self.later = Later::Missing;
                }
                self.people_mut().part = part;
            }
            assigned::Action::Turn { at, said } => {
                let Some(attempt) = &self.progress.attempt else { return };
                let is_it = |given: &Given| given.is_of(attempt) && given.can_stop();
                let Some(place) = self.progress.given.iter().rposition(is_it) else { return };
                self.commit();
                self.saves += 1;
                let stops = &mut Rc::make_mut(&mut self.progress.given)[place].stops;
                stops.turn(at);
                let focus = if stops.is_stopped() { Focus::Selector(STOPPED.into()) } else { Focus::Heading };
                self.focus(focus);
                self.missing = None;
                self.said = said;
            }
            assigned::Action::Over { at, said } => {
                let is_open = |attempt: &&Attempt| (attempt.answered() as usize) < attempt.items().count();
                let under_way = self.given().zip(self.running().filter(is_open));
                if under_way.and_then(|(given, attempt)| given.ends(attempt)) == Some(at) {
                    self.said = said;
                }
            }
            assigned::Action::Sign(signed) => self.people_mut().signed = signed,
            assigned::Action::File(opening, code) => {
                self.people_mut().file = Some((opening, code));
                self.focus(Focus::Heading);
            }
            assigned::Action::Begin { assignment, code, at, seed } => {
                self.begin(at, &assignment.recipe_for(seed));
                if !self.is_empty {
                    self.progress.give(&assignment, &code, at);
                }
            }
        }
    }
}
