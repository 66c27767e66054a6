//! The way back to an assignment whose place another quiz took.

use crate::ui::scene::Scene;
use crate::ui::store::Action;
use crate::ui::tag::{Tag, button, tag, text};

/// The last assignment that was put away with questions still open. Nothing where there is none.
pub(crate) fn under_way(scene: &Scene) -> Option<Tag> {
    let progress = &scene.store.progress;
    let words = scene.all_words();
    let (place, name, answered, of) = progress.away.iter().enumerate().find_map(|(place, saved)| {
        let given = progress.given_as(&saved.recipe)?;
        let (answered, of) = (saved.answered(), saved.recipe.blueprint.items);
        (answered < of).then(|| (place, words.assigned.name(&given.assignment), answered, of))
    })?;
    let go_on = button(words.assigned.go_on, scene.does(Action::TakeUp(place)));
    Some(
        tag("section")
            .class("collate-card")
            .child(text("h2", &name).set("dir", "auto"))
            .child(text("p", &(words.answered_of)(answered, of)))
            .child(go_on),
    )
}
