//! The results: points, mastery, every question, and what to do next.

use yew::prelude::*;

use super::heading;
use crate::browser::page;
use crate::engine::attempt::Attempt;
use crate::engine::scorecard::Scorecard;
use crate::ui::components::item_list::item_list;
use crate::ui::components::mastery::mastery;
use crate::ui::components::points_table::points_table;
use crate::ui::effects;
use crate::ui::route::Route;
use crate::ui::scene::Scene;
use crate::ui::store::Action;
use crate::ui::strings::decimal;

/// The results.
pub(super) fn results(scene: &Scene) -> Html {
    let words = scene.words;
    let Some(attempt) = &scene.store.progress.attempt else { return html! {} };
    let recipe = &attempt.quiz().recipe;
    let of = attempt.items().count() as u32;
    let earned = Scorecard::new(attempt).earned().hundredths();
    let next = [(words.unseen_quiz, recipe.next_round()), (words.same_quiz, recipe.clone())];
    let next = next.into_iter().map(|(text, recipe)| {
        html! { <button type="button" key={text} onclick={scene.does::<MouseEvent>(Action::Begin(recipe))}>{ text }</button> }
    });
    let print = Callback::from(|_: MouseEvent| page::print());
    let (text, send) = (as_text(scene, attempt), scene.send.clone());
    let copy = Callback::from(move |_: MouseEvent| effects::copy(text.clone(), send.clone()));
    html! {
        <>
            { heading(scene, html! { words.results_title }) }
            <p class="collate-earned">{ (words.earned)(&decimal(earned), of) }</p>
            { still_open(scene, attempt) }
            { points_table(scene, attempt) }
            { mastery(scene, &scene.store.progress.history) }
            <section>
                <h2>{ words.every_question }</h2>
                { item_list(scene, attempt) }
            </section>
            <section class="collate-noprint">
                <h2>{ words.what_next }</h2>
                <div class="collate-buttons">
                    { for next }
                    <button type="button" onclick={print}>{ words.print }</button>
                    <button type="button" onclick={copy}>{ words.copy }</button>
                </div>
            </section>
            <p class="collate-quiet">{ (words.seed_of)(recipe.seed, recipe.round) }</p>
        </>
    }
}

/// What is still open, and the way there.
fn still_open(scene: &Scene, attempt: &Attempt) -> Html {
    let words = scene.words;
    let first = attempt.items().position(|(_, state)| state.mark().is_none());
    let Some(first) = first else { return html! {} };
    let open = attempt.items().count() as u32 - attempt.answered();
    html! {
        <p class="collate-noprint">
            { (words.still_open)(open) }{ " " }
            <a class="collate-button" href={Route::Question(first as u32).to_hash()}>{ words.answer_open }</a>
        </p>
    }
}

/// The results as lines of text, to be put into a message.
fn as_text(scene: &Scene, attempt: &Attempt) -> String {
    let words = scene.words;
    let card = Scorecard::new(attempt);
    let recipe = &attempt.quiz().recipe;
    let mut lines = vec![
        scene.dossier().title.clone(),
        (words.earned)(&decimal(card.earned().hundredths()), attempt.items().count() as u32),
    ];
    lines.extend(card.dimensions.iter().map(|score| {
        let points = (words.of_points)(&decimal(score.earned.hundredths()), score.items.len() as u32);
        [(words.dimension)(score.dimension), ": ", &points].concat()
    }));
    lines.push((words.seed_of)(recipe.seed, recipe.round));
    lines.join("\n")
}
