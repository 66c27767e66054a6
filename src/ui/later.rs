//! The gates: what is not needed before the first question is answered.
//!
//! In a release, all that can only be reached through the functions of this file is a second file, which is loaded when it
//! is first needed (`xtask/src/build/split`). So each of them may only be called once that file is there.

use std::rc::Rc;

use web_sys::Element;
use yew::Callback;

use super::assigned::Part;
use super::components::banner;
use super::components::certainty;
use super::components::dossier_picker;
use super::components::opening;
use super::components::question_list;
use super::components::under_way;
use super::effects;
use super::given;
use super::outside;
use super::pages;
use super::progress::Progress;
use super::route::Route;
use super::scene::{Scene, Words};
use super::settings::{Language, Settings};
use super::store::{Action, Store};
use super::strings::{self, EN_LATER, LaterStrings};
use super::tag::{Tag, tag};
use crate::browser::host;
use crate::engine::attempt::Attempt;
use crate::engine::bank::{self, Candidate, Question};
use crate::engine::kept::{Kept, Writer};
use crate::engine::reasoning::Knowledge;
use crate::engine::records::event::Teller;

/// Begins for somebody who was here before, who comes with the address of a dossier, or who reads another language.
#[inline(never)]
pub(super) fn boot(place: Element) {
    effects::languages::begin(place, effects::boot());
}

/// Begins in an element that needs all of the program.
#[cfg(feature = "element")]
#[inline(never)]
pub(crate) fn begin_element(
    here: crate::browser::surroundings::Surroundings,
    number: u32,
    place: Element,
    asked: Rc<crate::element::asked::Asked>,
) {
    crate::element::begin_later(here, number, place, asked);
}

/// Loads the language that is wanted, unless it was asked for already, and what only assignments need.
#[inline(never)]
pub(super) fn speak(store: &Store, asked: &mut Language, send: &Callback<Action>) {
    effects::languages::want(store, asked, send);
    effects::assigned::want(store, send);
}

/// All words of a language, by those that are there at once.
#[inline(never)]
pub(super) fn words(first: Words) -> &'static LaterStrings {
    Language::of_tag(first.lang).map_or(&EN_LATER, strings::of)
}

/// Everything that could be asked of a dossier. A release brings that of its own dossier along.
#[inline(never)]
pub(super) fn candidates(knowledge: &Knowledge<'_>) -> Vec<Candidate> {
    bank::candidates(knowledge)
}

/// The words that are there at once, in a language. English needs no gate.
#[inline(never)]
pub(super) fn first_words(language: Language) -> Words {
    Words(strings::of(language).first)
}

/// The title of a screen other than the start and the questions.
#[inline(never)]
pub(super) fn title(scene: &Scene) -> String {
    pages::title_later(scene)
}

/// What an action makes of the state.
#[inline(never)]
pub(super) fn apply(store: &mut Store, action: Action) {
    store.apply_later(action);
}

/// The settings as they are kept, where they are not those of the beginning.
#[inline(never)]
pub(super) fn settings(settings: Settings) -> String {
    settings.to_json()
}

/// Writes what was answered and practised so far, where there is anything.
#[inline(never)]
pub(super) fn learnt(progress: &Progress, out: &mut Writer) {
    progress.write_learnt(out);
}

/// Notes which day it is, where a new one has begun.
#[inline(never)]
pub(super) fn note_day(store: &mut Rc<Store>) {
    effects::note_day(store);
}

/// What follows every drawing: what is wanted on the screens for studying is kept, and the page around this one is told what
/// happened since the last time.
#[inline(never)]
pub(super) fn drawn(teller: &mut Option<Teller>, store: &Store) {
    effects::keep_wanted(store);
    if let Some(wants) = host::wants() {
        outside::tell(&wants, teller, store);
    }
}

/// Another tab changed who is on this device.
#[inline(never)]
pub(super) fn people_changed(store: &Store, send: &Callback<Action>) {
    effects::people::look_again(store, send);
}

/// A screen other than the start and the questions, or what stands in their place while the clock is stopped.
#[inline(never)]
pub(super) fn page(scene: &Scene) -> Tag {
    if is_stopped(scene) {
        return match scene.store.people.part {
            Part::Here => given::stopped(scene),
            _ => pages::waiting(scene),
        };
    }
    match &scene.store.route {
        Route::Results => pages::results::results(scene),
        Route::Review(place) => pages::review::review(scene, *place),
        Route::Read(_) => pages::study::read(scene),
        Route::Compare => pages::study::compare(scene),
        Route::Statement(id) => pages::study::statement(scene, id),
        Route::Timeline => pages::pictures::timeline(scene),
        Route::Formats => pages::pictures::formats(scene),
        Route::Practice => pages::practice::practice(scene),
        Route::Cards => pages::practice::cards(scene),
        Route::Settings => pages::settings::settings(scene),
        Route::About => pages::about::about(scene),
        Route::Progress => pages::progress::progress(scene),
        Route::Assigned(code) if scene.store.people.part == Part::Here => given::page(scene, code),
        Route::Assigned(_) => pages::waiting(scene),
        Route::Start | Route::Question(_) => tag("main"),
    }
}

/// Whether the screen would show questions of an attempt whose clock is stopped, or its results.
#[inline(never)]
pub(super) fn is_stopped(scene: &Scene) -> bool {
    let is_of_attempt = matches!(scene.store.route, Route::Question(_) | Route::Results | Route::Review(_));
    is_of_attempt && scene.store.is_stopped()
}

/// The chips that ask how sure a learner is.
#[inline(never)]
pub(super) fn certainty(scene: &Scene, place: u32, question: &Question) -> Option<Tag> {
    certainty::certainty(scene, place, question)
}

/// A question after it was answered: the verdict, and the way on.
#[inline(never)]
pub(super) fn answered(scene: &Scene, place: u32, attempt: &Attempt) -> Tag {
    pages::question::answered(scene, place, attempt)
}

/// Goes once through what the answer to the question on screen will need.
#[inline(never)]
pub(super) fn rehearse(scene: &Scene) {
    pages::question::rehearse(scene);
}

/// The list of all questions of the attempt.
#[inline(never)]
pub(super) fn question_list(scene: &Scene, attempt: &Attempt, place: u32) -> Tag {
    question_list::question_list(scene, attempt, place)
}

/// What stands below a question: hints, where a teacher allows them, the time, and the keys.
#[inline(never)]
pub(super) fn below(scene: &Scene, place: u32, attempt: &Attempt) -> Tag {
    pages::question::below(scene, place, attempt)
}

/// What a learner is told.
#[inline(never)]
pub(super) fn banner(scene: &Scene) -> Tag {
    banner::banner(scene)
}

/// How far the opening of another dossier is.
#[inline(never)]
pub(crate) fn opening(scene: &Scene) -> Tag {
    opening::opening(scene)
}

/// The way back to an assignment that was put away.
#[inline(never)]
pub(super) fn under_way(scene: &Scene) -> Option<Tag> {
    under_way::under_way(scene)
}

/// The choice of another dossier.
#[inline(never)]
pub(super) fn dossier_picker(scene: &Scene) -> Tag {
    dossier_picker::dossier_picker(scene)
}
