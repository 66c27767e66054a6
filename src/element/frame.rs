//! What an element shows around its screens: less than our page does.

use web_sys::Event;
use yew::Callback;

use super::asked::Mode;
use crate::browser::element;
use crate::engine::attempt::{Attempt, Stage};
use crate::ui::opening_in_element;
use crate::ui::route::Route;
use crate::ui::scene::Scene;
use crate::ui::store::{Action, Later, Opening};
use crate::ui::tag::{Tag, button, tag, text, way};

/// The ways between the screens of an element's mode. A compact one has them only where there is no other way back.
pub(crate) fn bar(scene: &Scene) -> Tag {
    let (store, words) = (&scene.store, scene.words);
    let later = (store.later == Later::Here).then(|| scene.all_words());
    let mut links: Vec<(Route, &str)> = Vec::new();
    match (store.asked.mode, later) {
        (Mode::Quiz, _) => {
            if let Some(attempt) = &store.progress.attempt {
                let place = match attempt.stage() {
                    Stage::At(place) => place,
                    Stage::Finished => 0,
                };
                links.push((Route::Question(place), words.questions));
                links.push((Route::Results, words.results));
            }
        }
        (Mode::Practice | Mode::Flashcards, Some(later)) => {
            links.push((Route::Practice, words.to_practice));
            links.push((Route::Cards, later.practice.cards));
        }
        (Mode::Compare, Some(later)) => {
            links.push((Route::Compare, later.study.compare_title));
            links.push((Route::Read(None), words.to_study));
        }
        (Mode::Timeline, Some(later)) => {
            links.push((Route::Timeline, later.study.timeline));
            links.push((Route::Formats, later.study.formats));
        }
        _ => {}
    }
    let is_same = |to: &Route| std::mem::discriminant(to) == std::mem::discriminant(&store.route);
    let is_at_home = links.iter().any(|(to, _)| is_same(to));
    let is_hidden = links.is_empty() || store.asked.is_compact && is_at_home;
    let list = tag("ul").children(links.into_iter().map(|(to, label)| {
        let link = text("a", label).set("href", &to.to_hash());
        tag("li").child(if is_same(&to) { link.set("aria-current", "page") } else { link })
    }));
    let nav = (!is_hidden).then(|| tag("nav").set("aria-label", words.menu).child(list));
    tag("div").class("collate-bar").maybe(nav)
}

/// What stands where there is nothing yet: the way to the quiz, or why there is none.
pub(crate) fn start(scene: &Scene) -> Tag {
    let (store, words) = (&scene.store, scene.words);
    let dossier = scene.dossier();
    let title = text("span", &dossier.title).set("dir", "auto").set("lang", &dossier.language);
    let heading = tag("h1").found_by(&scene.places.heading).set("tabindex", "-1");
    if !matches!(*store.opening, Opening::Idle) {
        let again = button(words.try_again, Callback::from(|_: Event| element::again()));
        return tag("main")
            .child(heading.text(words.product))
            .maybe((store.later == Later::Here).then(|| opening_in_element(scene)))
            .child(tag("div").class("collate-buttons").child(again));
    }
    let main = tag("main").child(heading.child(title));
    if store.asked.mode != Mode::Quiz {
        return main.child(tag("p").child(way(&store.asked.mode.home().to_hash(), words.go_on_with_it)));
    }
    match store.progress.attempt.as_ref().map(Attempt::stage) {
        Some(Stage::At(place)) => {
            main.child(tag("p").child(way(&Route::Question(place).to_hash(), words.go_on_with_it)))
        }
        Some(Stage::Finished) => main.child(tag("p").child(way(&Route::Results.to_hash(), words.see_results))),
        None => {
            let (scene, items) = (scene.clone(), store.asked.count);
            let is_empty = store.is_empty;
            let begin = Callback::from(move |_: Event| {
                let seed = crate::browser::chance::seed();
                let (recipe, _) = scene.store.asked.recipe(scene.dossier(), seed);
                scene.send.emit(Action::Begin { at: crate::browser::clock::now(), recipe });
            });
            main.maybe(is_empty.then(|| text("p", words.no_questions).class("collate-trouble")))
                .child(tag("div").class("collate-buttons").child(button(&(words.so_many)(items), begin)))
        }
    }
}
