//! How an element begins that needs all of the program: for another dossier, another language, another mode than a quiz, a
//! teacher's policy, or where it was used before.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use web_sys::Element;

use super::asked::{Asked, Mode, Wrong};
use super::begin::{kept, quiet, quiz};
use super::{complain, show};
use crate::browser::surroundings::Surroundings;
use crate::browser::{chance, clock, fault, fetch};
use crate::engine::assignment::{Assignment, link};
use crate::engine::attempt::{Attempt, Stage};
use crate::engine::dossier::{self, limits};
use crate::engine::quiz::Number;
use crate::ui::assigned;
use crate::ui::effects::{self, languages};
use crate::ui::people::PersonId;
use crate::ui::route::Route;
use crate::ui::store::{Action, Opened, Opening, Store};
use crate::ui::strings::EN_LATER;

/// Begins in an element, with the words of its language if they can be had.
pub(crate) fn begin(here: Surroundings, number: u32, place: Element, asked: Rc<Asked>) {
    spawn_local(async move {
        here.enter();
        let (mut opened, mut opening) = (None, Opening::Idle);
        if let Some(address) = &asked.dossier {
            match get(address).await {
                Ok(read) => {
                    here.enter();
                    opened = Some(effects::open(read, PersonId::FIRST));
                }
                Err(why) => opening = why,
            }
        }
        let is_spoken = languages::is_here(asked.language).await;
        here.enter();
        // Something has to stand behind the sentence that says why the other dossier did not come.
        let Some(opened) = opened.or_else(|| effects::shipped_dossier(PersonId::FIRST)) else {
            fault::reveal();
            return;
        };
        show(number, place, store(opened, opening, asked, is_spoken));
    });
}

/// Gets the dossier that the page names. Nobody is asked whether to: the page is who wants it.
async fn get(address: &str) -> Result<dossier::Read, Opening> {
    let target = fetch::target(address).ok_or(Opening::NoAddress)?;
    let failed = |failure| Opening::Failed(target.host.clone(), failure);
    let text = fetch::text(&target.address, limits::BYTES).await.map_err(failed)?;
    dossier::read(&text).map_err(|problems| Opening::Refused(target.host.clone(), Rc::new(problems)))
}

/// The state with a dossier, or with the reason why there is none.
fn store(mut opened: Opened, opening: Opening, asked: Rc<Asked>, is_spoken: bool) -> Store {
    opened.notices.extend(kept());
    let mut store = Store::new(opened, asked.settings(), chance::seed());
    let language = asked.language;
    store.browser_language = language;
    if is_spoken {
        store.spoken = language;
    }
    store.asked = asked;
    store.practice_mut().now = clock::today();
    if !matches!(opening, Opening::Idle) {
        complain(&Wrong { attribute: "dossier", sentence: said(&opening) });
        store.opening = Rc::new(opening);
        return store;
    }
    let home = store.asked.mode.home();
    if store.asked.mode != Mode::Quiz {
        effects::want_again(&mut store);
        return go(store, home);
    }
    quiet(match store.progress.attempt.as_ref().map(Attempt::stage) {
        Some(Stage::At(place)) => go(store, Route::Question(place)),
        Some(Stage::Finished) => go(store, Route::Results),
        None => begun(store),
    })
}

/// Goes to a screen, with the focus left where it is.
fn go(store: Store, route: Route) -> Store {
    quiet(Rc::unwrap_or_clone(Rc::new(store).reduce(Action::Go(route))))
}

/// Begins the quiz that is asked for, under a teacher's policy where there is one.
fn begun(mut store: Store) -> Store {
    let code = store.asked.recipe.clone().filter(|recipe| Number::parse(recipe).is_none());
    if code.is_none() && store.asked.policy.is_none() {
        return quiz(store);
    }
    let open = store.dossier.clone();
    let assignment = match code {
        Some(code) => assigned::Opened::default().of(&code.as_str().into(), &open).as_ref().clone().map_err(|_| ()),
        None => {
            let (recipe, wrong) = store.asked.recipe(&open.dossier, chance::seed());
            wrong.iter().for_each(complain);
            let policy = store.asked.policy.map(|preset| preset.policy());
            policy.map(|policy| Assignment::new(&open.dossier, recipe, policy)).ok_or(())
        }
    };
    let Ok(assignment) = assignment else {
        let code = store.asked.recipe.clone().unwrap_or_default();
        complain(&Wrong::new("recipe", &code, "It is damaged, or made for another dossier or version."));
        return quiz(store);
    };
    let code = link::code(&assignment, &open.dossier, &open.pool()).unwrap_or_default();
    Rc::make_mut(&mut store.asked).is_fresh = true;
    let action = assigned::Action::Begin {
        assignment: Rc::new(assignment),
        code: code.into(),
        at: clock::now(),
        seed: chance::seed(),
    };
    Rc::unwrap_or_clone(Rc::new(store).reduce(Action::Assigned(action)))
}

/// Why a dossier did not come, for the page. Learners read it in their language.
fn said(opening: &Opening) -> String {
    match opening {
        Opening::NoAddress => EN_LATER.no_address.to_owned(),
        Opening::Failed(host, failure) => (EN_LATER.failed)(host, *failure),
        Opening::Refused(host, problems) => (EN_LATER.refused)(host, problems.len() as u32),
        _ => String::new(),
    }
}
