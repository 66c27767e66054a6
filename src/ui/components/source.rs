//! The mark of a source: the article and the paragraph, the same everywhere. It opens what the paragraph is about.

use crate::engine::bank::Evidence;
use crate::ui::scene::Scene;
use crate::ui::tag::{Tag, tag, text};

/// The mark of a source.
pub(crate) fn source(scene: &Scene, evidence: &Evidence) -> Tag {
    let words = scene.words;
    let gist = scene.article(&evidence.article).and_then(|article| {
        article.paragraphs.iter().find(|paragraph| paragraph.n == evidence.paragraph).map(|paragraph| &paragraph.gist)
    });
    let about = match gist {
        Some(gist) => {
            text("p", &(words.gist)(evidence.paragraph)).text(" ").child(text("span", gist).set("dir", "auto"))
        }
        None => text("p", words.no_gist),
    };
    let mark = (words.source)(evidence.paragraph, scene.short(&evidence.article));
    tag("details").class("collate-source").child(tag("summary").child(text("bdi", &mark))).child(about)
}
