//! What to read next: paragraphs that missed questions rest on, with the ways to them.

use super::findings::Findings;
use crate::engine::scorecard::Passage;
use crate::ui::components::cited::{cited, quoted, telling};
use crate::ui::route::Route;
use crate::ui::scene::Scene;
use crate::ui::tag::{Tag, tag, text};

/// What to read next.
pub(super) fn reading(scene: &Scene, found: &Findings) -> Tag {
    let words = &scene.all_words().progress;
    let hint = if found.passages.is_empty() { words.reading_nothing } else { words.reading_hint };
    let most = found.passages.iter().map(|one| one.missed).max().unwrap_or(1);
    let entries = found.passages.iter().map(|one| passage(scene, one, most));
    tag("section")
        .child(text("h2", words.reading))
        .child(text("p", hint))
        .child(tag("ol").class("collate-passages").children(entries))
}

fn passage(scene: &Scene, one: &Passage, most: u32) -> Tag {
    let words = &scene.all_words().progress;
    let dossier = scene.dossier();
    let article = &dossier[one.article];
    let short = cited(scene, &article.short);
    let to_article = tag("a").class("collate-button").set("href", &Route::Read(Some(article.id.0.clone())).to_hash());
    let gist = article.paragraphs.iter().find(|paragraph| paragraph.n == one.paragraph);
    let statements = one.statements.iter().map(|statement| {
        let statement = &dossier[*statement];
        let to = Route::Statement(statement.id.0.clone()).to_hash();
        tag("li").child(quoted(scene, "a", &statement.text).set("href", &to))
    });
    let bar = tag("svg")
        .class("collate-passage__bar")
        .set("viewBox", &["0 0 ", &most.to_string(), " 1"].concat())
        .set("preserveAspectRatio", "none")
        .set("aria-hidden", "true")
        .set("focusable", "false")
        .child(tag("rect").number("width", one.missed).set("height", "1"));
    let about = tag("details")
        .child(text("summary", words.statements))
        .child(tag("ul").class("collate-passage__statements").children(statements));
    tag("li")
        .class("collate-passage")
        .child(tag("h3").child(telling(scene, tag("bdi"), &(scene.all_words().source)(one.paragraph, &short))))
        .child(match gist {
            Some(paragraph) => quoted(scene, "p", &paragraph.gist),
            None => text("p", scene.all_words().no_gist),
        })
        .child(tag("p").class("collate-passage__missed").child(bar).child(text("span", &(words.missed)(one.missed))))
        .child(about)
        .child(telling(scene, to_article, &(words.read_it)(&short)))
}
