//! The mark of a source: the article and the paragraph, the same everywhere. It opens what the paragraph is about.

use crate::engine::bank::{Evidence, Explanation, Premise};
use crate::ui::scene::Scene;
use crate::ui::tag::{Tag, tag, text};

/// The marks of the sources of an explanation. What rests on all that an article says, and not on one paragraph, names
/// the article.
pub(crate) fn sources(scene: &Scene, explanation: &Explanation) -> Tag {
    let marks = tag("div").class("collate-sources");
    if !explanation.evidence.is_empty() {
        return marks.children(once(&explanation.evidence).map(|evidence| source(scene, evidence)));
    }
    let articles: Vec<_> = explanation.proof.premises.iter().filter_map(Premise::article).collect();
    marks.children(once(&articles).map(|article| {
        tag("p").class("collate-source").child(text("bdi", &(scene.all_words().whole_article)(scene.short(article))))
    }))
}

/// The entries of a list without repeats.
fn once<T: PartialEq>(all: &[T]) -> impl Iterator<Item = &T> {
    all.iter().enumerate().filter(|(place, entry)| !all[..*place].contains(entry)).map(|(_, entry)| entry)
}

/// What a paragraph is about.
pub(crate) fn gist<'a>(scene: &'a Scene, evidence: &Evidence) -> Option<&'a str> {
    let article = scene.article(&evidence.article)?;
    article
        .paragraphs
        .iter()
        .find(|paragraph| paragraph.n == evidence.paragraph)
        .map(|paragraph| paragraph.gist.as_str())
}

/// The mark of a source.
pub(crate) fn source(scene: &Scene, evidence: &Evidence) -> Tag {
    let words = scene.all_words();
    let about = match gist(scene, evidence) {
        Some(gist) => {
            text("p", &(words.gist)(evidence.paragraph)).text(" ").child(text("span", gist).set("dir", "auto"))
        }
        None => text("p", words.no_gist),
    };
    let mark = (words.source)(evidence.paragraph, scene.short(&evidence.article));
    tag("details").class("collate-source").child(tag("summary").child(text("bdi", &mark))).child(about)
}
