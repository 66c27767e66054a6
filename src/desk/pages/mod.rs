//! The screens of the desk. One route, one file.

mod assign;
mod build;
mod mark;
mod paper;
mod questions;

use yew::Html;

use super::components::bar::{bar, theirs};
use super::route::Route;
use super::scene::Scene;
use super::strings::DeskStrings;
use crate::ui::tag::{Tag, tag, text};

/// The whole desk: the bar and the screen of the route.
pub fn screen(scene: &Scene) -> Html {
    let words = scene.words;
    let page = match &scene.desk.route {
        Route::Build => build::build(scene),
        Route::Questions(_) => questions::questions(scene),
        Route::Assign => assign::assign(scene),
        Route::Paper => paper::paper(scene),
        Route::Mark => mark::mark(scene),
    };
    tag("div")
        .class("collate collate-desk")
        .found_by(&scene.learner.places.root)
        .set("lang", words.lang)
        .set("dir", words.dir)
        .set("data-theme", "system")
        .child(bar(scene))
        .child(theirs(scene))
        .maybe(
            scene
                .desk
                .lacks_language
                .then(|| text("p", scene.learner.all_words().language_missing).class("collate-trouble")),
        )
        .child(page.class("collate-main").set("data-wide", "").key(&key(&scene.desk.route)))
        .child(text("p", &scene.desk.said).class("collate-said").set("aria-live", "polite"))
        .into()
}

/// A screen under its heading.
fn page(scene: &Scene, title: &str) -> Tag {
    tag("main").child(tag("h1").found_by(&scene.learner.places.heading).set("tabindex", "-1").text(title))
}

/// What tells a screen from another. The questions stay the same screen whatever they are about.
fn key(route: &Route) -> String {
    match route {
        Route::Questions(_) => "questions".to_owned(),
        _ => route.to_hash(),
    }
}

/// The title of the document on this screen.
#[must_use]
pub fn title(words: &DeskStrings, route: &Route) -> String {
    let name = match route {
        Route::Build => words.build_title,
        Route::Questions(_) => words.questions_title,
        Route::Assign => words.assign_title,
        Route::Paper => words.paper_title,
        Route::Mark => words.mark_title,
    };
    [name, " – ", words.product].concat()
}
