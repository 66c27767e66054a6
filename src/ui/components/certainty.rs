//! How sure a learner is of an answer: chips before answering, where the setting is on.

use crate::engine::attempt::Manner;
use crate::engine::bank::Question;
use crate::engine::memory::Certainty;
use crate::ui::scene::Scene;
use crate::ui::store::Action;
use crate::ui::store::practice::Action as Practised;
use crate::ui::tag::{On, Tag, tag, text};

/// The chips of an open question. Nothing where the setting is off.
pub(crate) fn certainty(scene: &Scene, place: u32, question: &Question) -> Option<Tag> {
    let words = &scene.all_words().practice;
    let is_wanted = match scene.store.given() {
        Some(given) => given.assignment.policy.certainty,
        None => scene.store.settings.certainty,
    };
    if !is_wanted {
        return None;
    }
    let manner = scene.store.running()?.manner(place);
    let name = [question.id.as_str(), "/sure"].concat();
    let chip = |certainty: Option<Certainty>, label: &str| {
        let noted = Action::Practice(Practised::Note { place, manner: Manner { certainty, ..manner } });
        let field = tag("input")
            .set("type", "radio")
            .set("name", &name)
            .checked(manner.certainty == certainty)
            .on(On::Change, scene.does(noted));
        tag("label").class("collate-chip").child(field).child(text("span", label))
    };
    let chips = Certainty::ALL.into_iter().map(|level| chip(Some(level), (words.level)(level)));
    let field = tag("fieldset").class("collate-chips").set("data-group", "").child(text("legend", words.certainty));
    Some(field.children(chips).child(chip(None, words.not_said)))
}
