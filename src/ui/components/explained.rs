//! An option, row or entry after answering: whether it is right, why, and where that stands.

use crate::ui::assigned::Shows;
use crate::ui::components::cited::quoted;
use crate::ui::components::source::sources;
use crate::ui::feedback::{Entry, Group};
use crate::ui::scene::Scene;
use crate::ui::tag::{Tag, tag, text};

/// Entries that belong together, explained.
pub(crate) fn explained(scene: &Scene, group: &Group, shows: Shows) -> Tag {
    let entries = group.entries.iter().map(|shown| entry(scene, shown, shows));
    let heading = group.article.map(|article| {
        text("h3", scene.all_words().evidence_for).text(" ").child(quoted(scene, "bdi", scene.short(article)))
    });
    tag("div").maybe(heading).child(tag("ol").class("collate-explained").children(entries))
}

fn entry(scene: &Scene, entry: &Entry, shows: Shows) -> Tag {
    let lines = entry.lines.iter().map(|(word, line)| {
        let line = if word.is_empty() { text("bdi", line) } else { quoted(scene, "bdi", line) };
        tag("p").child(text("span", word)).text(" ").child(line)
    });
    let badge = tag("p")
        .class("collate-entry__badge")
        .child(text("span", entry.verdict.sign()).set("aria-hidden", "true"))
        .text(" ")
        .text(&entry.badge);
    tag("li")
        .class("collate-entry")
        .set("data-verdict", entry.verdict.word())
        .truth("data-chosen", entry.is_chosen)
        .truth("data-quiet", entry.is_quiet)
        .child(badge)
        .child(quoted(scene, "p", entry.text).class("collate-entry__text"))
        .children(lines)
        .maybe(shows.why.then(|| quoted(scene, "p", &entry.explanation.feedback).class("collate-entry__why")))
        .maybe(shows.sources.then(|| sources(scene, entry.explanation)))
}
