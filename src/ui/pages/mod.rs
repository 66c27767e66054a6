//! The screens. One route, one file.

mod about;
mod question;
mod results;
mod review;
mod settings;
mod start;

use yew::prelude::*;

use super::components::banner::banner;
use super::components::bar::bar;
use super::route::Route;
use super::scene::Scene;

/// The whole application: the bar, what is told, and the screen of the route.
pub fn screen(scene: &Scene) -> Html {
    let words = scene.words;
    let settings = scene.store.settings;
    let route = scene.store.route;
    let page = match route {
        Route::Start => start::start(scene),
        Route::Question(place) => question::question(scene, place),
        Route::Results => results::results(scene),
        Route::Review(place) => review::review(scene, place),
        Route::Settings => settings::settings(scene),
        Route::About => about::about(scene),
    };
    html! {
        <div
            class="collate"
            ref={scene.places.root.clone()}
            lang={words.lang}
            dir={words.dir}
            data-theme={settings.theme.word()}
            data-size={settings.size.word()}
        >
            { bar(scene) }
            { banner(scene) }
            <main class="collate-main" key={route.to_hash()}>{ page }</main>
            <p class="collate-said" aria-live="polite">{ &*scene.store.said }</p>
        </div>
    }
}

/// The heading of a screen, which takes the focus when the screen changes.
pub(super) fn heading(scene: &Scene, text: Html) -> Html {
    html! { <h1 ref={scene.places.heading.clone()} tabindex="-1">{ text }</h1> }
}

/// The title of the document on this screen.
#[must_use]
pub fn title(scene: &Scene) -> String {
    let words = scene.words;
    let count = scene.store.progress.attempt.as_ref().map_or(0, |attempt| attempt.items().count() as u32);
    let name = match scene.store.route {
        Route::Start => scene.dossier().title.clone(),
        Route::Question(place) => (words.question_of)(place + 1, count),
        Route::Results => words.results_title.to_owned(),
        Route::Review(place) => (words.review_of)(place + 1, count),
        Route::Settings => words.settings.to_owned(),
        Route::About => words.about.to_owned(),
    };
    [&name, " – ", words.product].concat()
}
