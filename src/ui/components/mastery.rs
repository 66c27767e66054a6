//! Mastery over everything answered: a bar with its interval for each dimension, and the same in words and as a table.

use yew::prelude::*;

use crate::engine::scorecard::{DimensionMastery, History, Mastery, MasteryLabel};
use crate::ui::components::dimension::dimension;
use crate::ui::scene::Scene;

/// The share from which a dimension counts as secure, in percent.
const SECURE: u32 = 80;

/// Mastery of each dimension that the dossier covers.
pub fn mastery(scene: &Scene, history: &History) -> Html {
    let words = scene.words;
    let all = Mastery::new(history);
    let covered: Vec<&DimensionMastery> =
        all.dimensions.iter().filter(|one| scene.dossier().dimensions.contains(&one.dimension)).collect();
    let bars = covered.iter().map(|one| {
        html! {
            <div class="collate-mastery__row" key={one.dimension.word()}>
                <h3>{ dimension(scene, one.dimension) }</h3>
                { bar(one) }
                <p>{ (words.mastery_finding)(one) }</p>
            </div>
        }
    });
    let stronger = all.stronger.iter().enumerate().map(|(place, pair)| {
        html! { <p key={place}>{ (words.stronger)(pair.dimension, pair.than) }</p> }
    });
    let heads = words.mastery_columns.iter().map(|head| html! { <th scope="col" key={*head}>{ *head }</th> });
    let rows = covered.iter().map(|one| row(scene, one));
    html! {
        <section class="collate-mastery">
            <h2>{ words.mastery_title }</h2>
            { for bars }
            { for stronger }
            <p class="collate-quiet">{ words.mastery_hint }</p>
            <details>
                <summary>{ words.mastery_table }</summary>
                <table>
                    <thead><tr>{ for heads }</tr></thead>
                    <tbody>{ for rows }</tbody>
                </table>
            </details>
        </section>
    }
}

fn percent(share: f64) -> u32 {
    (share * 100.0 + 0.5) as u32
}

/// The drawn bar. It says nothing that the sentence below does not say, so it is hidden from those who listen. Where
/// there is too little evidence it is one grey band without a figure.
fn bar(one: &DimensionMastery) -> Html {
    let (low, mean, high) = match one.label {
        MasteryLabel::NotEnoughEvidence => (0, None, 100),
        _ => (percent(one.low), Some(percent(one.mean)), percent(one.high)),
    };
    let label = match one.label {
        MasteryLabel::NotEnoughEvidence => "unknown",
        MasteryLabel::Developing => "developing",
        MasteryLabel::Secure => "secure",
    };
    let lines = mean.map(|mean| {
        html! {
            <>
                <rect class="collate-mastery__secure" x={SECURE.to_string()} y="0" width="0.5" height="12" />
                <rect class="collate-mastery__mean" x={mean.to_string()} y="1" width="1" height="10" />
            </>
        }
    });
    html! {
        <svg
            class="collate-mastery__bar"
            viewBox="0 0 101 12"
            preserveAspectRatio="none"
            aria-hidden="true"
            focusable="false"
            data-dimension={one.dimension.word()}
            data-label={label}
        >
            <rect class="collate-mastery__ground" x="0" y="3" width="101" height="6" />
            <rect
                class="collate-mastery__interval"
                x={low.to_string()}
                y="3"
                width={(high.saturating_sub(low) + 1).to_string()}
                height="6"
            />
            { for lines }
        </svg>
    }
}

fn row(scene: &Scene, one: &DimensionMastery) -> Html {
    let is_known = one.label != MasteryLabel::NotEnoughEvidence;
    let cell = |share: f64| {
        let text = if is_known { [&percent(share).to_string(), " %"].concat() } else { "–".to_owned() };
        html! { <td>{ text }</td> }
    };
    html! {
        <tr key={one.dimension.word()}>
            <th scope="row">{ (scene.words.dimension)(one.dimension) }</th>
            <td>{ one.items }</td>
            { cell(one.mean) }
            { cell(one.low) }
            { cell(one.high) }
        </tr>
    }
}
