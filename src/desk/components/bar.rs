//! The bar at the top: the ways to the other screens, and the way back from the last change.

use yew::Callback;

use crate::browser::page;
use crate::desk::route::{About, Route};
use crate::desk::scene::Scene;
use crate::desk::store::Action;
use crate::ui::tag::{Tag, button, tag, text};

/// The bar at the top.
pub(in crate::desk) fn bar(scene: &Scene) -> Tag {
    let words = scene.words;
    let heading = scene.learner.places.heading.clone();
    let skip = button(words.skip, Callback::from(move |_| page::focus(&heading))).class("collate-skip");
    let links = [
        (Route::Build, words.to_build),
        (Route::Questions(About::Anything), words.to_questions),
        (Route::Assign, words.to_assign),
        (Route::Paper, words.to_paper),
        (Route::Mark, words.to_mark),
    ];
    let here = std::mem::discriminant(&scene.desk.route);
    let links = links.map(|(to, label)| {
        let link = text("a", label).set("href", &to.to_hash());
        let is_here = std::mem::discriminant(&to) == here;
        tag("li").key(label).child(if is_here { link.set("aria-current", "page") } else { link })
    });
    let learner = tag("li").child(text("a", words.to_learner).set("href", "index.html"));
    tag("header")
        .class("collate-bar")
        .child(skip)
        .child(text("span", words.product).class("collate-bar__product"))
        .child(tag("nav").set("aria-label", words.menu).child(tag("ul").children(links).child(learner)))
}

/// That another tab changed the quiz, and the choice between the two. It is in the page even when there is nothing to tell, so
/// that what is added is heard, and it stays in the window wherever on the page somebody works.
pub(in crate::desk) fn theirs(scene: &Scene) -> Tag {
    let words = scene.words;
    let choice = || {
        let decide = |label, takes_theirs| button(label, scene.does(Action::Decide(takes_theirs)));
        let buttons = tag("div")
            .class("collate-buttons")
            .child(decide(words.take_theirs, true))
            .child(decide(words.keep_mine, false));
        tag("div").class("collate-card").child(text("p", words.changed_elsewhere)).child(buttons)
    };
    tag("div").class("collate-banner").set("role", "alert").maybe(scene.desk.theirs.is_some().then(choice))
}

/// The way back from the last change. It is there even when there is nothing to take back, so that the focus on it is not
/// lost.
pub(in crate::desk) fn undo(scene: &Scene) -> Tag {
    let left = (scene.desk.before.len() as u32).checked_sub(1);
    let (words, send) = (scene.words, scene.send.clone());
    let undo = Callback::from(move |_| {
        if let Some(left) = left {
            send.emit(Action::Undo);
            send.emit(Action::Say((words.undone)(left).into()));
        }
    });
    button(words.undo, undo).class("collate-desk-undo").truth("aria-disabled", left.is_none())
}
