//! Texts of the dossier among words of the interface, each said to be in its own language.
//!
//! A sentence of the interface is one string, in which every language puts names where it wants them. So a name is
//! marked before it is put in, and the sentence is taken apart at the marks afterwards.

use crate::engine::finding::parted;
use crate::ui::scene::Scene;
use crate::ui::tag::{Tag, text};

/// The marks around a text of the dossier. They are not to be seen, and keep the direction of the text to itself, so
/// that no harm is done where a sentence is not taken apart.
const OPEN: &str = "\u{2068}\u{2060}";
const CLOSE: &str = "\u{2060}\u{2069}";

/// An element with a text of the dossier.
pub(crate) fn quoted(scene: &Scene, name: &'static str, content: &str) -> Tag {
    text(name, content).set("lang", &scene.dossier().language).set("dir", "auto")
}

/// A text of the dossier, marked for [`telling`]. Where both speak the same language there is nothing to mark.
pub(crate) fn cited(scene: &Scene, content: &str) -> String {
    if scene.dossier().language == scene.words.lang { content.to_owned() } else { [OPEN, content, CLOSE].concat() }
}

/// Puts a sentence into an element; what was [`cited`] in it gets the language of the dossier.
pub(crate) fn telling(scene: &Scene, mut tag: Tag, sentence: &str) -> Tag {
    let mut rest = sentence;
    while let Some((before, marked)) = parted(rest, OPEN) {
        let Some((content, after)) = parted(marked, CLOSE) else { break };
        if !before.is_empty() {
            tag = tag.text(before);
        }
        tag = tag.child(text("bdi", content).set("lang", &scene.dossier().language));
        rest = after;
    }
    if !rest.is_empty() {
        tag = tag.text(rest);
    }
    tag
}
