//! About this module.

use super::page;
use crate::engine::GENERATOR_VERSION;
use crate::ui::scene::Scene;
use crate::ui::tag::{Tag, tag, text};

/// About this module.
pub(in crate::ui) fn about(scene: &Scene) -> Tag {
    let sections = scene.all_words().about_text.iter().map(|(title, paragraphs)| {
        let paragraphs = paragraphs.iter().map(|paragraph| text("p", paragraph));
        tag("section").child(text("h2", title)).children(paragraphs)
    });
    let version = text("p", scene.all_words().generator).text(" ").text(GENERATOR_VERSION);
    page(scene, scene.all_words().about).children(sections).child(version.class("collate-quiet"))
}
