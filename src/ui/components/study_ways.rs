//! The ways between the screens for studying: read, compare, timeline, formats.

use crate::ui::route::Route;
use crate::ui::scene::Scene;
use crate::ui::tag::{Tag, tag, text};

/// The ways between the screens for studying; the one that is open is marked.
pub(crate) fn study_ways(scene: &Scene) -> Tag {
    let words = &scene.all_words().study;
    let link = |to: Route, label: &str| {
        let is_here = std::mem::discriminant(&scene.store.route) == std::mem::discriminant(&to);
        let link = text("a", label).set("href", &to.to_hash());
        tag("li").child(if is_here { link.set("aria-current", "page") } else { link })
    };
    tag("nav").class("collate-study-ways collate-noprint").set("aria-label", words.ways).child(
        tag("ul")
            .child(link(Route::Read(None), words.read))
            .child(link(Route::Compare, words.compare))
            .child(link(Route::Timeline, words.timeline))
            .child(link(Route::Formats, words.formats)),
    )
}
