//! The problems of a dossier as sentences, a page at a time.

use yew::prelude::*;

use crate::engine::dossier::problem::Problem;
use crate::engine::wording::problems;
use crate::ui::scene::Scene;
use crate::ui::store::Action;

/// How many are shown at a time.
const PAGE: usize = 20;

/// The problems of a dossier, errors first.
pub fn problem_list(scene: &Scene, all: &[Problem]) -> Html {
    let words = scene.words;
    let mut sorted: Vec<(usize, &Problem)> = all.iter().enumerate().collect();
    sorted.sort_by_key(|(_, problem)| problem.severity);
    let page = scene.store.problem_page as usize;
    let first = page.saturating_mul(PAGE);
    let shown = sorted.iter().skip(first).take(PAGE);
    let last = (first + PAGE).min(all.len());
    let entries = shown.map(|(place, problem)| {
        let (severity, word) = if problem.is_error() { ("error", words.error) } else { ("warning", words.warning) };
        html! {
            <li key={*place}>
                <strong class="collate-severity" data-severity={severity}>{ word }</strong>
                { " " }<span dir="auto">{ problems::sentence(problem) }</span>
            </li>
        }
    });
    let turn = |text: &'static str, to: Option<usize>| {
        // At the ends a button does nothing instead of being disabled, so that the focus on it is not lost.
        let action = Action::ProblemPage(to.unwrap_or(page) as u32);
        let is_end = to.is_none().then_some("true");
        html! { <button type="button" aria-disabled={is_end} onclick={scene.does(action)}>{ text }</button> }
    };
    html! {
        <div class="collate-problems">
            <ol start={(first + 1).to_string()}>{ for entries }</ol>
            <div class="collate-buttons" hidden={all.len() <= PAGE}>
                { turn(words.problems_before, page.checked_sub(1)) }
                <span>{ (words.problems_shown)(first as u32 + 1, last as u32, all.len() as u32) }</span>
                { turn(words.problems_after, (last < all.len()).then_some(page + 1)) }
            </div>
        </div>
    }
}
