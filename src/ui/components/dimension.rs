//! The mark of a dimension: shape, colour and word together.

use yew::prelude::*;

use crate::engine::dossier::Dimension;
use crate::ui::scene::Scene;

/// The mark of a dimension.
pub fn dimension(scene: &Scene, dimension: Dimension) -> Html {
    let shape = match dimension {
        Dimension::Goals => "▲",
        Dimension::Costs => "■",
        Dimension::Formats => "●",
    };
    html! {
        <span class="collate-dimension" data-dimension={dimension.word()}>
            <span class="collate-dimension__shape" aria-hidden="true">{ shape }</span>
            { (scene.words.dimension)(dimension) }
        </span>
    }
}
