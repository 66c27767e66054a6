//! The screens. One route, one file.

pub(super) mod about;
pub(super) mod assigned;
pub(super) mod pictures;
pub(super) mod practice;
pub(super) mod progress;
pub(super) mod question;
pub(super) mod results;
pub(super) mod review;
pub(super) mod settings;
#[cfg(not(feature = "element"))]
mod start;
pub(super) mod study;

pub(crate) use practice::schedule;
use yew::Html;

#[cfg(not(feature = "element"))]
use super::components::bar::bar;
use super::components::cited::telling;
use super::components::dimension::dimension;
use super::later;
use super::route::Route;
use super::scene::Scene;
use super::store::{Action, Later};
use super::tag::{Tag, button, tag, text};
#[cfg(feature = "element")]
use crate::element::{bar, start};
use crate::engine::bank::Question;
#[cfg(not(feature = "element"))]
use start::start;

/// The whole application: the bar, what is told, and the screen of the route.
pub fn screen(scene: &Scene) -> Html {
    let words = scene.words;
    let settings = scene.store.settings;
    let route = &scene.store.route;
    let is_here = scene.store.later == Later::Here;
    let page = match route {
        Route::Start => start(scene),
        Route::Question(place) if !(is_here && later::is_stopped(scene)) => question::question(scene, *place),
        _ if is_here => later::page(scene),
        _ => waiting(scene),
    };
    let told = if is_here { later::banner(scene) } else { told(scene) };
    tag("div")
        .class("collate")
        .found_by(&scene.places.root)
        .set("lang", words.lang)
        .set("dir", words.dir)
        .set("data-theme", settings.theme.word())
        .set("data-size", settings.size.word())
        .child(bar(scene))
        .child(told)
        .child(page.class("collate-main").key(&key(route)))
        .child(telling(scene, tag("p").class("collate-said").set("aria-live", "polite"), &scene.store.said))
        .into()
}

/// What is told while the rest of the program is not here. The element is in the page even when there is nothing to
/// tell, so that what is added is heard.
fn told(scene: &Scene) -> Tag {
    let words = scene.words;
    let missing = || {
        let again = button(words.try_again, scene.does(Action::Later(Later::Away)));
        tag("div")
            .class("collate-banner__notice")
            .child(text("p", words.part_missing))
            .child(tag("div").class("collate-buttons").child(again))
    };
    let is_missing = scene.store.later == Later::Missing;
    tag("div").class("collate-banner").set("role", "status").maybe(is_missing.then(missing))
}

/// A screen whose code is still on its way.
pub(super) fn waiting(scene: &Scene) -> Tag {
    let sentence = if scene.store.later == Later::Missing { "" } else { scene.words.loading };
    page(scene, scene.words.product).child(text("p", sentence).set("role", "status"))
}

/// What tells a screen from another. The summary stays the same screen whatever article it is of.
fn key(route: &Route) -> String {
    match route {
        Route::Read(_) => Route::Read(None).to_hash(),
        _ => route.to_hash(),
    }
}

/// A screen under its heading.
pub(super) fn page(scene: &Scene, title: &str) -> Tag {
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
    let name = match &scene.store.route {
        Route::Start => scene.dossier().title.clone(),
        Route::Question(place) => (words.question_of)(place + 1, count(scene)),
        _ if scene.store.later == Later::Here => later::title(scene),
        _ => words.loading.to_owned(),
    };
    [&name, " – ", words.product].concat()
}

/// How many questions the running attempt has.
fn count(scene: &Scene) -> u32 {
    scene.store.progress.attempt.as_ref().map_or(0, |attempt| attempt.items().count() as u32)
}

/// What a screen other than the start and the questions is called.
pub(super) fn title_later(scene: &Scene) -> String {
    let words = scene.all_words();
    match &scene.store.route {
        Route::Results => words.results_title.to_owned(),
        Route::Review(place) => (words.review_of)(place + 1, count(scene)),
        Route::Read(_) => study::read_title(scene),
        Route::Compare => words.study.compare_title.to_owned(),
        Route::Statement(id) => study::statement_title(scene, id),
        Route::Timeline => words.study.timeline.to_owned(),
        Route::Formats => words.study.formats.to_owned(),
        Route::Practice => words.practice.title.to_owned(),
        Route::Cards => words.practice.cards.to_owned(),
        Route::Settings => words.settings.to_owned(),
        Route::About => words.about.to_owned(),
        Route::Progress => words.to_progress.to_owned(),
        Route::Assigned(_) => words.assigned.title.to_owned(),
        _ => scene.dossier().title.clone(),
    }
}
