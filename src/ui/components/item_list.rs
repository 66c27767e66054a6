//! Every question of a finished quiz with its verdict; each leads to its review.

use yew::prelude::*;

use crate::engine::attempt::Attempt;
use crate::ui::components::dimension::dimension;
use crate::ui::feedback::{self, Verdict};
use crate::ui::route::Route;
use crate::ui::scene::Scene;
use crate::ui::strings::decimal;

/// Every question of an attempt with its verdict.
pub fn item_list(scene: &Scene, attempt: &Attempt) -> Html {
    let words = scene.words;
    let entries = (0..).zip(attempt.items()).map(|(place, (item, state))| {
        let mark = state.mark();
        let (word, sign) = mark.map(Verdict::of).map_or(("open", "–"), |verdict| (verdict.word(), verdict.sign()));
        let text = match mark {
            Some(mark) => {
                [&feedback::sentence(words.0, item, mark), " ", &(words.points)(&decimal(mark.points.hundredths()))]
                    .concat()
            }
            None => words.state_open.to_owned(),
        };
        html! {
            <li key={item.question.id.as_str()} data-verdict={word}>
                <a href={Route::Review(place).to_hash()} dir="auto" lang={scene.dossier().language.clone()}>
                    { &item.question.stem }
                </a>
                <p>
                    <span class="collate-items__sign" aria-hidden="true">{ sign }</span>{ " " }{ text }{ " · " }
                    { dimension(scene, item.question.dimension) }
                </p>
            </li>
        }
    });
    html! { <ol class="collate-items">{ for entries }</ol> }
}
