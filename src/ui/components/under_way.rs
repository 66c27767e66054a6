//! The way back to an assignment whose place another quiz took.

use crate::ui::scene::Scene;
use crate::ui::store::Action;
use crate::ui::tag::{Tag, button, tag, text};

/// The last assignment that was put away with questions still open. Nothing where there is none.
pub(crate) fn under_way(scene: &Scene) -> Option<Tag> {
    let progress = &scene.store.progress;
    let words = scene.all_words();
    let (place, name) = progress.away.iter().enumerate().find_map(|(place, saved)| {
        let given = progress.given_as(&saved.recipe)?;
        let is_open = saved.answered() < saved.recipe.blueprint.items;
        is_open.then(|| (place, words.assigned.name(&given.assignment)))
    })?;
    let go_on = button(words.assigned.go_on, scene.does(Action::TakeUp(place)));
    Some(tag("section").class("collate-card").child(text("h2", &name).set("dir", "auto")).child(go_on))
}
