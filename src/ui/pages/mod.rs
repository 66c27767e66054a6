//! The screens. One route, one file.

mod about;
mod question;
mod results;
mod review;
mod settings;
mod start;
mod study;

use yew::Html;

use super::components::banner::banner;
use super::components::bar::bar;
use super::components::dimension::dimension;
use super::route::Route;
use super::scene::Scene;
use super::tag::{Tag, tag, text};
use crate::engine::bank::Question;

/// The whole application: the bar, what is told, and the screen of the route.
pub fn screen(scene: &Scene) -> Html {
    let words = scene.words;
    let settings = scene.store.settings;
    let route = &scene.store.route;
    let page = match route {
        Route::Start => start::start(scene),
        Route::Question(place) => question::question(scene, *place),
        _ => later(scene),
    };
    tag("div")
        .class("collate")
        .found_by(&scene.places.root)
        .set("lang", words.lang)
        .set("dir", words.dir)
        .set("data-theme", settings.theme.word())
        .set("data-size", settings.size.word())
        .child(bar(scene))
        .child(banner(scene))
        .child(page.class("collate-main").key(&key(route)))
        .child(text("p", &scene.store.said).class("collate-said").set("aria-live", "polite"))
        .into()
}

/// What tells a screen from another. The summary stays the same screen whatever article it is of.
fn key(route: &Route) -> String {
    match route {
        Route::Read(_) => Route::Read(None).to_hash(),
        _ => route.to_hash(),
    }
}

/// The screens that are not needed before the first question is answered.
#[inline(never)]
fn later(scene: &Scene) -> Tag {
    match &scene.store.route {
        Route::Results => results::results(scene),
        Route::Review(place) => review::review(scene, *place),
        Route::Settings => settings::settings(scene),
        Route::About => about::about(scene),
        Route::Read(_) => study::read(scene),
        Route::Compare => study::compare(scene),
        Route::Statement(id) => study::statement(scene, id),
        _ => start::start(scene),
    }
}

/// A screen under its heading.
fn page(scene: &Scene, title: &str) -> Tag {
    tag("main").child(heading(scene).text(title))
}

/// The heading of a screen, which takes the focus when the screen changes.
fn heading(scene: &Scene) -> Tag {
    tag("h1").found_by(&scene.places.heading).set("tabindex", "-1")
}

/// The heading of a question, with its dimension beside it.
fn question_heading(scene: &Scene, title: &str, question: &Question) -> Tag {
    tag("div")
        .class("collate-question__head")
        .child(heading(scene).text(title))
        .child(dimension(scene, question.dimension))
}

/// The ways from a question or review to the one before and the one after, and what stands between them.
fn ways(scene: &Scene, place: u32, of: u32, to: fn(u32) -> Route, between: Option<Tag>) -> Tag {
    let words = scene.words;
    let way = |to: Option<Route>, label: &str| match to {
        Some(to) => super::tag::way(&to.to_hash(), label),
        None => tag("span"),
    };
    tag("nav")
        .class("collate-ways")
        .set("aria-label", words.questions)
        .child(way(place.checked_sub(1).map(to), words.question_before))
        .maybe(between)
        .child(way((place + 1 < of).then_some(place + 1).map(to), words.question_after))
}

/// The title of the document on this screen.
#[must_use]
pub fn title(scene: &Scene) -> String {
    let words = scene.words;
    let count = scene.store.progress.attempt.as_ref().map_or(0, |attempt| attempt.items().count() as u32);
    let name = match &scene.store.route {
        Route::Question(place) => (words.question_of)(place + 1, count),
        Route::Results => words.results_title.to_owned(),
        Route::Review(place) => (words.review_of)(place + 1, count),
        Route::Settings => words.settings.to_owned(),
        Route::About => words.about.to_owned(),
        Route::Read(_) => study::read_title(scene),
        Route::Compare => words.study.compare_title.to_owned(),
        Route::Statement(id) => study::statement_title(scene, id),
        _ => scene.dossier().title.clone(),
    };
    [&name, " – ", words.product].concat()
}
