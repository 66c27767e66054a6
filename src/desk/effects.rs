//! What the desk does outside of itself: it makes questions in slices, draws, opens dossiers, and then says what came of
//! it as an [`Action`].

pub(super) mod marking;
pub(super) mod packing;
pub(super) mod saving;

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use web_sys::File;
use yew::Callback;

use super::catalogue::{Claims, Entry};
use super::store::draft::place;
use super::store::{Action, Desk, Draft, Edit, Made, NewDossier, Refusal, learner_of};
use super::strings::DeskStrings;
use crate::browser::releases::{self, Elsewhere};
use crate::browser::turn::Slices;
use crate::browser::{address, chance, files, page, storage};
use crate::engine::assignment::{self, Assignment, file, link};
use crate::engine::bank::{Maker, candidates, make};
use crate::engine::quiz::{Blueprint, Recipe};
use crate::engine::reasoning::Knowledge;
use crate::engine::wording;
use crate::ui::effects::opening::Came;
use crate::ui::store::{Open, Opening};

/// The quiz that was being built on a dossier.
fn kept(open: &Open) -> Option<Draft> {
    storage::read(&place(open)).and_then(|text| file::read(&text, &open.dossier).ok()).map(Draft)
}

/// What is kept of the quiz that is being built.
pub(super) fn kept_text(desk: &Desk) -> Option<String> {
    storage::read(&place(&desk.learner.dossier))
}

/// Whether the quiz that is being built is kept under this key.
pub(super) fn is_place(desk: &Desk, key: &str) -> bool {
    key == place(&desk.learner.dossier)
}

/// How many candidates are made at least between two looks at the screen, so that a long list is not sorted in too often.
const PART: usize = 24;

/// The state at the beginning. Nothing where the shipped dossier is broken.
#[must_use]
pub(super) fn boot() -> Option<Desk> {
    let open = Open::shipped()?;
    let draft = kept(&open).unwrap_or_else(|| Draft::new(&open.dossier, chance::seed()));
    let learner = learner_of(open, draft.recipe().seed);
    let site = address::beside("index.html")?;
    Some(Desk { can_keep: storage::works(), ..Desk::new(learner, draft, &site) })
}

/// Makes every question of the open dossier, in slices, for as long as nobody wants others.
pub(super) fn make_all(desk: &Desk, is_wanted: impl Fn(u32) -> bool + 'static, send: Callback<Action>) {
    let (open, turn) = (desk.learner.dossier.clone(), desk.catalogue.turn);
    let (seed, options) = (desk.draft.recipe().seed, desk.draft.recipe().options);
    spawn_local(async move {
        let mut slices = Slices::begin().await;
        let Some(wording) = wording::for_language(&open.dossier.language) else { return };
        let knowledge = Knowledge::new(&open.dossier);
        slices.next().await;
        let pool = candidates(&knowledge);
        let claims = Claims::new(&open.dossier);
        let maker = Maker::new(&knowledge, wording, seed, options);
        slices.next().await;
        let of = pool.len() as u32;
        let (mut entries, mut dropped, mut is_first) = (Vec::new(), Vec::new(), true);
        for (done, candidate) in (1..).zip(&pool) {
            match make(&maker, candidate) {
                Ok(item) => entries.push(Rc::new(Entry::new(&open.dossier, &claims, item))),
                Err(why) => dropped.push(why),
            }
            if slices.is_over() {
                if !is_wanted(turn) {
                    return;
                }
                if is_first || entries.len() >= PART.max(done as usize / 16) {
                    is_first = false;
                    let (entries, dropped) = (std::mem::take(&mut entries), std::mem::take(&mut dropped));
                    send.emit(Action::Made(Made { turn, entries, dropped, done, of }));
                }
                slices.next().await;
            }
        }
        send.emit(Action::Made(Made { turn, entries, dropped, done: of, of }));
    });
}

/// Draws the quiz that is being built.
pub(super) fn draw_it(desk: &Desk, send: Callback<Action>) {
    let (open, turn) = (desk.learner.dossier.clone(), desk.drawing.turn);
    let recipe = desk.draft.recipe().clone();
    spawn_local(async move {
        let mut slices = Slices::begin().await;
        let drawn = open.draw(&recipe).map(Rc::new);
        let is_short = drawn.as_ref().is_some_and(|drawn| !drawn.shortfalls.is_empty());
        send.emit(Action::Drawn(turn, drawn));
        if !is_short {
            return;
        }
        let draw = |blueprint: &Blueprint| open.draw(&Recipe { blueprint: blueprint.clone(), ..recipe.clone() });
        let mut offers = Vec::new();
        for wanted in assignment::meant(&recipe.blueprint, Draft::MOST) {
            slices.next().await;
            offers.extend(assignment::met(wanted, recipe.blueprint.items, draw));
        }
        offers.dedup();
        send.emit(Action::Offered(turn, Rc::new(offers)));
    });
}

/// Keeps the quiz that is being built, so that it can be taken up again whenever its dossier is open. Not where something
/// else is kept than is known: a browser tells nothing to pages that are being loaded or that somebody comes back to.
pub(super) fn keep(desk: &Desk, known: &mut Option<String>, send: &Callback<Action>) {
    if !desk.can_keep {
        return;
    }
    let place = place(&desk.learner.dossier);
    let (there, ours) = (storage::read(&place), file::write(&desk.draft.0));
    // What another release kept there could not be shown, so nobody could choose it.
    let is_readable = |text: &String| file::read(text, &desk.learner.dossier.dossier).is_ok();
    let is_other = there != *known && there.as_ref() != Some(&ours);
    if is_other && there.as_ref().is_some_and(is_readable) {
        send.emit(Action::Heard(place.into(), there));
    } else if storage::write(&place, &ours) {
        *known = Some(ours);
    }
}

/// Writes the code of the assignment.
pub(super) fn code_it(desk: &Desk, send: Callback<Action>) {
    let (open, turn, draft) = (desk.learner.dossier.clone(), desk.link.turn, desk.draft.clone());
    spawn_local(async move {
        Slices::begin().await;
        let recipe = draft.recipe();
        let is_plain = recipe.pins.is_empty() && recipe.bans.is_empty();
        let pool = if is_plain { Rc::default() } else { open.pool() };
        send.emit(Action::Coded(turn, Rc::new(link::write(&draft.0, &open.dossier, &pool))));
    });
}

/// Goes on with the assignment of a link or of its code alone.
pub(super) fn take_link(desk: &Desk, text: &str, words: &'static DeskStrings, send: Callback<Action>) {
    let code = link::code_in(text).to_owned();
    let open = desk.learner.dossier.clone();
    spawn_local(async move {
        Slices::begin().await;
        let read = link::outline(&code).and_then(|outline| {
            outline.check(&open.dossier)?;
            outline.open(&open.dossier, &open.pool())
        });
        let elsewhere = match &read {
            Err(fault) if is_of_another(fault) => releases::find(&code).await,
            _ => Elsewhere::Here,
        };
        take(read, elsewhere, words, &send);
    });
}

/// Whether something that was not opened may have been made by another release.
fn is_of_another(fault: &assignment::Fault) -> bool {
    use assignment::Fault::{OtherDossier, OtherGenerator};
    matches!(fault, OtherGenerator { .. } | OtherDossier { .. })
}

/// Goes on with the assignment in a file.
pub(super) fn take_file(desk: &Desk, chosen: File, words: &'static DeskStrings, send: Callback<Action>) {
    let open = desk.learner.dossier.clone();
    let (bytes, most) = (chosen.size() as usize, file::MOST_BYTES);
    if bytes > most {
        take(Err(assignment::Fault::FileTooLarge { bytes, most }), Elsewhere::Here, words, &send);
        return;
    }
    spawn_local(async move {
        let text = files::text(&chosen).await.unwrap_or_default();
        take(file::read(&text, &open.dossier), Elsewhere::Here, words, &send);
    });
}

fn take(
    read: Result<Assignment, assignment::Fault>,
    elsewhere: Elsewhere,
    words: &DeskStrings,
    send: &Callback<Action>,
) {
    match read {
        Ok(assignment) => {
            send.emit(Action::Edit(Edit::All(Box::new(assignment))));
            send.emit(Action::Say(words.taken_up.into()));
        }
        Err(fault) => {
            let (why, address) = why_not(words, (words.assignment_fault)(&fault), elsewhere);
            send.emit(Action::Refused(Refusal {
                why: why.into(),
                elsewhere: address.map(Into::into),
                ..Refusal::default()
            }));
        }
    }
}

/// Why something was not opened, and the desk where it can be.
fn why_not(words: &DeskStrings, why: String, elsewhere: Elsewhere) -> (String, Option<String>) {
    match elsewhere {
        Elsewhere::Here => (why, None),
        Elsewhere::At(address) => (why, Some([&*address, "desk.html"].concat())),
        Elsewhere::Lost => ([&*why, " ", words.release_lost].concat(), None),
    }
}

/// Copies a text, and says whether that worked.
pub(super) fn copy(text: String, words: &'static DeskStrings, send: Callback<Action>) {
    spawn_local(async move {
        let said = if page::copy(&text).await { words.copied } else { words.not_copied };
        send.emit(Action::Say(said.into()));
    });
}

/// What the desk is told of what comes of opening a dossier.
pub(super) fn opened(send: Callback<Action>) -> Callback<Came> {
    Callback::from(move |came| match came {
        Came::So(opening) => send.emit(Action::Opening(opening)),
        Came::Dossier { read, text, address } => {
            let opening = Opening::Done(Rc::new(read.warnings));
            tell(&send, Open::new(read.dossier, true), opening, (Some(text.into()), address.map(Into::into)));
        }
    })
}

/// Goes back to the dossier that comes with the module.
pub(super) fn open_shipped(send: &Callback<Action>) {
    if let Some(open) = Open::shipped() {
        tell(send, open, Opening::Done(Rc::default()), (None, None));
    }
}

/// Tells of a dossier with its text and its address, and of what was being built on it.
fn tell(
    send: &Callback<Action>,
    open: Rc<Open>,
    opening: Opening,
    (text, address): (Option<Rc<str>>, Option<Rc<str>>),
) {
    let draft = kept(&open);
    send.emit(Action::Opened(Box::new(NewDossier { open, opening, text, address, draft })));
}
