//! How an element begins.

use std::rc::Rc;

use web_sys::Element;

use super::asked::Asked;
use super::complain;
use crate::browser::later::{self, Haste};
use crate::browser::surroundings::Surroundings;
use crate::browser::{chance, clock, fault, storage};
use crate::ui::progress::Progress;
use crate::ui::store::{Action, Focus, Later, Notice, Open, Opened, Store};

/// The state of a quiz that nobody began here before, for which not all of the program has to be there. Nothing where the
/// shipped dossier is broken.
pub(super) fn store(asked: Rc<Asked>) -> Option<Store> {
    let opened =
        Opened { dossier: Open::shipped()?, warnings: Rc::default(), progress: Progress::default(), notices: kept() };
    let mut store = Store::new(opened, asked.settings(), chance::seed());
    store.later = Later::Away;
    store.asked = asked;
    Some(quiet(quiz(store)))
}

/// What has to be told of the storage.
pub(super) fn kept() -> Vec<Notice> {
    if storage::works() { Vec::new() } else { vec![Notice::NothingKept] }
}

/// Begins the quiz that is asked for.
pub(super) fn quiz(mut store: Store) -> Store {
    let (recipe, wrong) = store.asked.recipe(&store.dossier.dossier, chance::seed());
    wrong.iter().for_each(complain);
    Rc::make_mut(&mut store.asked).is_fresh = true;
    Rc::unwrap_or_clone(Rc::new(store).reduce(Action::Begin { at: clock::now(), recipe }))
}

/// The same with the focus left where it is: it belongs to the page until somebody comes in.
pub(super) fn quiet(mut store: Store) -> Store {
    store.focus = (0, Focus::Stay);
    store
}

/// Begins once all of the program is there.
pub(super) async fn with_later(here: Surroundings, number: u32, place: Element, asked: Rc<Asked>) {
    let is_there = later::load(Haste::AtOnce).await;
    here.enter();
    if is_there {
        crate::ui::begin_element(here, number, place, asked);
    } else {
        fault::reveal();
    }
}
