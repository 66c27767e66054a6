//! Practice: one question at a time, what is due, and flashcards.

mod asking;
mod cards;
mod overview;
mod question;

pub(crate) use asking::schedule;
pub(crate) use cards::cards;
pub(super) use overview::certainty_box;

use crate::engine::attempt::Stage;
use crate::ui::scene::Scene;
use crate::ui::tag::Tag;

/// The question of the running session, or what there is to practise.
pub(crate) fn practice(scene: &Scene) -> Tag {
    match &scene.store.progress.practice {
        Some(session) => match session.attempt.stage() {
            Stage::At(place) => question::question(scene, session, place),
            Stage::Finished => overview::overview(scene, Some(session)),
        },
        None => overview::overview(scene, None),
    }
}
