//! The bar at the top: the product, and the ways to other screens.

use yew::Callback;

use crate::browser::page;
use crate::engine::attempt::{Attempt, Stage};
use crate::ui::route::Route;
use crate::ui::scene::Scene;
use crate::ui::tag::{Tag, button, tag, text};

/// The bar at the top.
pub(crate) fn bar(scene: &Scene) -> Tag {
    let words = scene.words;
    let mut links = vec![link(scene, Route::Start, words.start)];
    if let Some(attempt) = &scene.store.progress.attempt {
        links.push(link(scene, Route::Question(place(attempt)), words.questions));
        links.push(link(scene, Route::Results, words.results));
    }
    links.push(link(scene, Route::Read(None), words.to_study));
    links.push(link(scene, Route::Practice, words.to_practice));
    links.push(link(scene, Route::Progress, words.to_progress));
    links.push(link(scene, Route::Settings, words.settings));
    links.push(link(scene, Route::About, words.about));
    let heading = scene.places.heading.clone();
    let skip = button(words.skip, Callback::from(move |_| page::focus(&heading))).class("collate-skip");
    tag("header")
        .class("collate-bar")
        .child(skip)
        .child(text("span", words.product).class("collate-bar__product"))
        .maybe(person(scene))
        .child(tag("nav").set("aria-label", words.menu).child(tag("ul").children(links)))
}

/// Who is learning, where there is more than one person.
fn person(scene: &Scene) -> Option<Tag> {
    let people = &scene.store.people.people;
    let name = &people.person().name;
    let name = if name.is_empty() { scene.words.unnamed } else { name };
    (people.all.len() > 1).then(|| text("bdi", name).class("collate-bar__person"))
}

/// A way to a screen, marked where one is: at that screen, or at one that belongs to it.
fn link(scene: &Scene, to: Route, label: &str) -> Tag {
    let here = std::mem::discriminant(&scene.store.route);
    let link = text("a", label).set("href", &to.to_hash());
    let link = if here == std::mem::discriminant(&to) {
        link.set("aria-current", "page")
    } else {
        link.truth(
            "aria-current",
            std::mem::discriminant(main_screen(&scene.store.route)) == std::mem::discriminant(&to),
        )
    };
    tag("li").key(label).child(link)
}

/// The screen of the bar that a screen belongs to.
fn main_screen(route: &Route) -> &Route {
    match route {
        Route::Statement(_) | Route::Compare | Route::Timeline | Route::Formats => &Route::Read(None),
        Route::Cards => &Route::Practice,
        Route::Review(_) => &Route::Results,
        _ => route,
    }
}

/// The question that the way back to the questions leads to: where the attempt stands, or its first.
fn place(attempt: &Attempt) -> u32 {
    match attempt.stage() {
        Stage::At(place) => place,
        Stage::Finished => 0,
    }
}
