//! The thin line at the top of a question: how much is answered, in words for those who do not see it.

use yew::prelude::*;

use crate::engine::attempt::Attempt;
use crate::ui::scene::Scene;

/// How much of an attempt is answered.
pub fn progress_line(scene: &Scene, attempt: &Attempt) -> Html {
    let (answered, of) = (attempt.answered(), attempt.items().count() as u32);
    html! {
        <progress
            class="collate-progress"
            value={answered.to_string()}
            max={of.to_string()}
            aria-label={(scene.words.answered_of)(answered, of)}
        />
    }
}
