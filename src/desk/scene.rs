//! What every view of the desk is given.

use std::rc::Rc;

use web_sys::Event;
use yew::Callback;

use super::store::{Action, Desk};
use super::strings::DeskStrings;
use crate::engine::dossier::Dossier;
use crate::ui;
use crate::ui::scene::{Places, Words};
use crate::ui::strings;

/// What every view of the desk is given.
#[derive(Clone)]
pub struct Scene {
    /// The words.
    pub words: &'static DeskStrings,
    /// The state.
    pub desk: Rc<Desk>,
    /// Where actions go.
    pub send: Callback<Action>,
    /// What the learner's own views are given.
    pub learner: ui::scene::Scene,
}

/// What an event asks for, if anything.
type Heard = dyn Fn(&Event) -> Option<Action>;

impl Scene {
    /// The scene of a state.
    #[must_use]
    pub fn new(words: &'static DeskStrings, desk: Rc<Desk>, send: &Callback<Action>, places: &Places) -> Self {
        let learner = ui::scene::Scene {
            words: Words(strings::of(desk.language).first),
            store: desk.learner.clone(),
            send: send.reform(|action| Action::Learner(Rc::new(action))),
            places: places.clone(),
            is_brief: false,
        };
        Self { words, desk, send: send.clone(), learner }
    }

    /// The dossier that questions are made from.
    #[must_use]
    pub fn dossier(&self) -> &Dossier {
        self.learner.dossier()
    }

    /// A handler that does one thing, whatever the event says.
    #[must_use]
    pub fn does(&self, action: Action) -> Callback<Event> {
        let send = self.send.clone();
        Callback::from(move |_| send.emit(action.clone()))
    }

    /// A handler that does what an event asks for, if anything.
    #[must_use]
    pub fn hears(&self, heard: impl Fn(&Event) -> Option<Action> + 'static) -> Callback<Event> {
        self.hears_by(Box::new(heard))
    }

    // It is there once, however many handlers there are.
    #[inline(never)]
    fn hears_by(&self, heard: Box<Heard>) -> Callback<Event> {
        let send = self.send.clone();
        Callback::from(move |event: Event| {
            if let Some(action) = heard(&event) {
                send.emit(action);
            }
        })
    }
}
