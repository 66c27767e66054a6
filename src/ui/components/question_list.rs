//! Every question with its state, to go to freely.

use yew::prelude::*;

use crate::engine::attempt::Attempt;
use crate::ui::route::Route;
use crate::ui::scene::Scene;

/// Every question of an attempt.
pub fn question_list(scene: &Scene, attempt: &Attempt, here: u32) -> Html {
    let words = scene.words;
    let entries = (0..).zip(attempt.items()).map(|(place, (item, state))| {
        let (word, text) = match state.mark() {
            Some(_) => ("answered", words.state_answered),
            None if scene.store.progress.seen.contains(&place) => ("open", words.state_open),
            None => ("unseen", words.state_unseen),
        };
        html! {
            <li key={item.question.id.as_str()}>
                <a
                    href={Route::Question(place).to_hash()}
                    data-state={word}
                    aria-current={(place == here).then_some("step")}
                >
                    <span class="collate-questions__number">{ place + 1 }</span>
                    { " " }<small>{ text }</small>
                </a>
            </li>
        }
    });
    let (answered, of) = (attempt.answered(), attempt.items().count() as u32);
    html! {
        <details class="collate-questions">
            <summary>{ words.all_questions }{ " · " }{ (words.answered_of)(answered, of) }</summary>
            <ol>{ for entries }</ol>
            <a class="collate-button" href={Route::Results.to_hash()}>{ (words.finish)(of - answered) }</a>
        </details>
    }
}
