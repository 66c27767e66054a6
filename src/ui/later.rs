//! The gates: what is not needed before the first question is answered.
//!
//! In a release, all that can only be reached through the functions of this file is a second file, which is loaded when it
//! is first needed (`xtask/src/build/split`). So each of them may only be called once that file is there.

use super::components::banner;
use super::components::dossier_picker;
use super::components::opening;
use super::effects;
use super::pages;
use super::route::Route;
use super::scene::Scene;
use super::store::{Action, Store};
use super::tag::{Tag, tag};

/// The state at the beginning for somebody who was here before, or who comes with the address of a dossier.
#[inline(never)]
pub(super) fn boot() -> Option<Store> {
    effects::boot()
}

/// What an action makes of the state.
#[inline(never)]
pub(super) fn apply(store: &mut Store, action: Action) {
    store.apply_later(action);
}

/// A screen other than the start and the questions.
#[inline(never)]
pub(super) fn page(scene: &Scene) -> Tag {
    match &scene.store.route {
        Route::Results => pages::results::results(scene),
        Route::Review(place) => pages::review::review(scene, *place),
        Route::Settings => pages::settings::settings(scene),
        Route::About => pages::about::about(scene),
        _ => tag("main"),
    }
}

/// What a learner is told.
#[inline(never)]
pub(super) fn banner(scene: &Scene) -> Tag {
    banner::banner(scene)
}

/// How far the opening of another dossier is.
#[inline(never)]
pub(super) fn opening(scene: &Scene) -> Tag {
    opening::opening(scene)
}

/// The choice of another dossier.
#[inline(never)]
pub(super) fn dossier_picker(scene: &Scene) -> Tag {
    dossier_picker::dossier_picker(scene)
}
