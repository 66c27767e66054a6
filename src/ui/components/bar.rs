//! The bar at the top: the product, and the ways to other screens.

use yew::prelude::*;

use crate::ui::route::Route;
use crate::ui::scene::Scene;

/// The bar at the top.
pub fn bar(scene: &Scene) -> Html {
    let words = scene.words;
    let route = scene.store.route;
    let has_attempt = scene.store.progress.attempt.is_some();
    let link = |to: Route, text: &'static str| {
        let is_here = std::mem::discriminant(&route) == std::mem::discriminant(&to);
        html! {
            <li key={text}>
                <a href={to.to_hash()} aria-current={is_here.then_some("page")}>{ text }</a>
            </li>
        }
    };
    let mut links = vec![link(Route::Start, words.start)];
    if has_attempt {
        let place = pages_place(scene);
        links.push(link(Route::Question(place), words.questions));
        links.push(link(Route::Results, words.results));
    }
    links.push(link(Route::Settings, words.settings));
    links.push(link(Route::About, words.about));
    html! {
        <header class="collate-bar">
            <span class="collate-bar__product">{ words.product }</span>
            <nav aria-label={words.menu}><ul>{ links }</ul></nav>
        </header>
    }
}

/// The question that the way back to the questions leads to: where the attempt stands, or its first.
fn pages_place(scene: &Scene) -> u32 {
    match scene.store.progress.attempt.as_ref().map(crate::engine::attempt::Attempt::stage) {
        Some(crate::engine::attempt::Stage::At(place)) => place,
        _ => 0,
    }
}
