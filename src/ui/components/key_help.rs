//! The keys, shown with `?`.

use crate::ui::scene::Scene;
use crate::ui::tag::{Tag, tag, text};

/// The list of keys.
pub(crate) fn key_help(scene: &Scene) -> Tag {
    let words = scene.all_words();
    let entries = words
        .keys_list
        .iter()
        .map(|(key, what)| tag("div").child(tag("dt").child(text("kbd", key))).child(text("dd", what)));
    tag("details")
        .class("collate-keys")
        .child(text("summary", words.keys))
        .child(text("p", words.keys_off).flag("hidden", scene.store.settings.keys))
        .child(tag("dl").children(entries))
}
