//! An answered question: the verdict as a sentence, the sum, and every entry explained.

use yew::prelude::*;

use crate::engine::attempt::Response;
use crate::engine::bank::Item;
use crate::engine::scorecard::Mark;
use crate::ui::components::explained::explained;
use crate::ui::components::stem::stem;
use crate::ui::feedback::{self, Verdict};
use crate::ui::scene::Scene;

/// The verdict and the feedback on an answer. The way on stands between them, in sight however long the feedback is.
pub fn verdict(scene: &Scene, item: &Item, response: &Response, mark: &Mark, way_on: Html) -> Html {
    let words = scene.words.0;
    let verdict = Verdict::of(mark);
    let right = feedback::right_answer(item).filter(|_| verdict == Verdict::Wrong).map(|right| {
        html! { <span class="collate-verdict__right">{ words.right_is }{ " " }<bdi>{ right }</bdi>{ ". " }</span> }
    });
    let groups = feedback::groups(words, item, response);
    let groups = groups.iter().enumerate().map(|(number, group)| explained(scene, number, group));
    html! {
        <div class="collate-feedback" key={[item.question.id.as_str(), "/answered"].concat()}>
            <h2 class="collate-asked" dir="auto" lang={scene.dossier().language.clone()}>{ stem(&item.question) }</h2>
            <p
                class="collate-verdict"
                ref={scene.places.verdict.clone()}
                tabindex="-1"
                data-verdict={verdict.word()}
            >
                <span aria-hidden="true">{ verdict.sign() }</span>{ " " }
                <strong>{ feedback::sentence(words, item, mark) }</strong>{ " " }
                { right }
                <span class="collate-sum">{ feedback::sum(words, item, response, mark) }</span>
            </p>
            { way_on }
            { for groups }
            <p class="collate-quiet">{ words.how_marked }{ ": " }{ feedback::rule(words, &item.question.widget) }</p>
        </div>
    }
}
