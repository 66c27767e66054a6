//! The summary: every statement that the articles make, with voice, reserve and paragraphs.

use super::{index, page};
use crate::engine::dossier::Dossier;
use crate::engine::study::Entry;
use crate::ui::components::cited::cited;
use crate::ui::components::dimension::dimension;
use crate::ui::components::study::claim::claim;
use crate::ui::components::study::filters::filters;
use crate::ui::components::study::pager::{Part, pager};
use crate::ui::components::study::statement_link::statement_link;
use crate::ui::scene::Scene;
use crate::ui::tag::{Tag, tag, text};

/// How many statements are shown at a time.
const PAGE: usize = 20;

/// The title of the screen.
pub(in crate::ui) fn title(scene: &Scene) -> String {
    title_with(scene, |_, article| article.to_owned())
}

/// The same, with the article named in a way.
fn title_with(scene: &Scene, named: fn(&Scene, &str) -> String) -> String {
    let words = &scene.all_words().study;
    let article = scene.store.study.filter.article.and_then(|article| scene.dossier().articles.get(article.place()));
    article.map_or_else(|| words.all_say.to_owned(), |article| (words.one_says)(&named(scene, &article.short)))
}

/// The summary.
pub(in crate::ui) fn read(scene: &Scene) -> Tag {
    let words = &scene.all_words().study;
    let dossier = scene.dossier();
    let entries = index(scene).entries(dossier, &scene.store.study.filter);
    let part = Part::new(scene, entries.len(), PAGE);
    let claims = entries.iter().map(|entry| entry.claims.len() as u32).sum();
    let (first, last, of) = part.numbers();
    let shown = &entries[part.first..part.end];
    let of_dimension =
        |one: &Entry, other: &Entry| dossier[one.statement].dimension == dossier[other.statement].dimension;
    page(scene, &title_with(scene, cited))
        .child(text("p", words.read_hint).class("collate-quiet"))
        .child(filters(scene, &(words.claims_shown)(first, last, of, claims), of > 0))
        .children(shown.chunk_by(of_dimension).map(|entries| section(scene, dossier, entries)))
        .maybe(pager(scene, &part))
}

/// What belongs to one dimension, by type.
fn section(scene: &Scene, dossier: &Dossier, entries: &[Entry]) -> Tag {
    let kind = |entry: &Entry| dossier[entry.statement].kind();
    let groups = entries.chunk_by(|one, other| kind(one) == kind(other)).map(|entries| {
        let all = entries.iter().map(|entry| one(scene, entry));
        tag("div")
            .class("collate-summary__group")
            .child(text("h3", (scene.all_words().study.kind)(kind(&entries[0]))))
            .child(tag("ul").class("collate-summary").children(all))
    });
    let heading = tag("h2").child(dimension(scene, dossier[entries[0].statement].dimension));
    tag("section").child(heading).children(groups)
}

fn one(scene: &Scene, entry: &Entry) -> Tag {
    let claims = entry.claims.iter().map(|reference| claim(scene, *reference));
    tag("li")
        .key(scene.dossier()[entry.statement].id.as_str())
        .child(tag("p").child(statement_link(scene, entry.statement)))
        .child(tag("ul").class("collate-claims").children(claims))
}
