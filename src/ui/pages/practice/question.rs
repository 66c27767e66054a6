//! One question of practice: asked, or answered with its feedback.

use super::asking::ask;
use crate::engine::attempt::ItemState;
use crate::ui::components::hints::hints;
use crate::ui::components::key_help::key_help;
use crate::ui::components::question_form::question_form;
use crate::ui::components::report::report;
use crate::ui::components::verdict::verdict;
use crate::ui::pages::question::on_key;
use crate::ui::pages::question_heading;
use crate::ui::practice::Session;
use crate::ui::scene::Scene;
use crate::ui::store::Action;
use crate::ui::store::practice::Action as Practised;
use crate::ui::tag::{On, Tag, button, tag, text};

/// The question at a place of a session.
pub(super) fn question(scene: &Scene, session: &Session, place: u32) -> Tag {
    let words = &scene.all_words().practice;
    let attempt = &session.attempt;
    let Some((item, state)) = attempt.item(place) else { return tag("main") };
    let way_on = ask(scene, false);
    let body = match state {
        ItemState::Open(response) => tag("div")
            .class("collate-practice__asked")
            .child(question_form(scene, place, &item.question, response))
            .child(hints(scene, place, item, attempt.manner(place))),
        ItemState::Answered { response, mark, .. } => {
            let next = button(words.next, way_on.clone()).class("collate-primary collate-on");
            verdict(scene, item, response, mark, Some(next)).child(report(scene, item, &attempt.quiz().recipe))
        }
    };
    let stop = button(words.stop, scene.does(Action::Practice(Practised::Stop)));
    let section = tag("section")
        .class("collate-question")
        .on(On::KeyDown, on_key(scene, place, attempt, way_on))
        .child(question_heading(scene, &(words.question)(place + 1), &item.question))
        .child(text("p", &(words.why)(session.why)).class("collate-quiet collate-practice__why"))
        .child(body)
        .child(tag("div").class("collate-buttons collate-noprint").child(stop))
        .child(key_help(scene));
    tag("main").child(section)
}
