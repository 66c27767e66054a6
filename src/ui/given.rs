//! The gates of assignments.
//!
//! In a release, what can only be reached through the functions of this file is a file of its own (`xtask/src/build/split`),
//! which only those load who open an assignment (`effects::assigned`). So each of them may only be called once that file is
//! there ([`Part::Here`](super::assigned::Part)).

mod languages;

#[cfg(test)]
pub(crate) use languages::of;
pub(crate) use languages::words;

use std::rc::Rc;

use super::assigned::Given;
use super::components::{chosen, clock, hand_in};
use super::pages;
use super::scene::Scene;
use super::tag::{Tag, text};
use crate::engine::attempt::{Attempt, Response};
use crate::engine::bank::Item;
use crate::engine::scorecard::Points;

/// An assignment, before it is begun.
#[inline(never)]
pub(super) fn page(scene: &Scene, code: &Rc<str>) -> Tag {
    pages::assigned::assigned(scene, code)
}

/// The section on the results in which answers are handed in.
#[inline(never)]
pub(super) fn hand_in(scene: &Scene, attempt: &Attempt) -> Tag {
    hand_in::hand_in(scene, attempt)
}

/// Whether the points are enough, where that is asked.
#[inline(never)]
pub(super) fn passed(scene: &Scene, earned: Points, of: u32) -> Option<Tag> {
    let policy = &scene.store.given()?.assignment.policy;
    let possible = Points(Points::ITEM.0 * of);
    let (passes, percent) = (policy.passes(earned, possible)?, policy.pass?.get());
    Some(text("p", &(scene.all_words().assigned.passed)(passes, percent)))
}

/// What a learner chose, where the right answer is held back.
#[inline(never)]
pub(super) fn chosen(scene: &Scene, item: &Item, response: &Response) -> Tag {
    chosen::chosen(scene, item, response)
}

/// When the time ends, and the way to stop the clock.
#[inline(never)]
pub(super) fn clock(scene: &Scene, given: &Given, attempt: &Attempt) -> Option<Tag> {
    clock::clock(scene, given, attempt)
}

/// What stands in place of the questions while the clock is stopped.
#[inline(never)]
pub(super) fn stopped(scene: &Scene) -> Tag {
    clock::stopped(scene)
}
