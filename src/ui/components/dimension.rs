//! The mark of a dimension: shape, colour and word together.

use crate::engine::dossier::Dimension;
use crate::ui::scene::Scene;
use crate::ui::tag::{Tag, tag, text};

/// The mark of a dimension.
pub(crate) fn dimension(scene: &Scene, dimension: Dimension) -> Tag {
    let shape = match dimension {
        Dimension::Goals => "▲",
        Dimension::Costs => "■",
        Dimension::Formats => "●",
    };
    tag("span")
        .class("collate-dimension")
        .set("data-dimension", dimension.word())
        .child(text("span", shape).class("collate-dimension__shape").set("aria-hidden", "true"))
        .text((scene.words.dimension)(dimension))
}
