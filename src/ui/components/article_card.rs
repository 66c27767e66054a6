//! An article: its title or our name for it, who wrote it and when, as far as it is printed.

use crate::engine::dossier::{Article, Basis};
use crate::engine::wording;
use crate::ui::components::cited::quoted;
use crate::ui::scene::Scene;
use crate::ui::tag::{Tag, tag, text};

/// The card of an article.
pub(crate) fn article_card(scene: &Scene, article: &Article) -> Tag {
    let words = scene.words;
    let name = match &article.title {
        Some(title) => quoted(scene, "h3", title),
        None => tag("h3")
            .child(quoted(scene, "span", &wording::capitalised(&article.short)))
            .text(" ")
            .child(tag("small").text("(").text(words.our_name).text(")")),
    };
    let printed = [&article.author, &article.outlet];
    let printed = printed.into_iter().flatten().map(|name| quoted(scene, "bdi", name).key(name));
    let by = if article.author.is_some() { words.by } else { "" };
    let is_printed = article.author.is_some() || article.outlet.is_some();
    tag("li")
        .class("collate-article")
        .key(article.id.as_str())
        .child(name)
        .child(text("p", words.called).flag("hidden", article.title.is_none()).text(" ").child(quoted(
            scene,
            "bdi",
            &article.short,
        )))
        .child(text("p", by).flag("hidden", !is_printed).text(" ").children(printed))
        .child(date(scene, article))
        .child(text("p", &(words.paragraphs)(article.paragraphs.len() as u32)).class("collate-quiet"))
}

fn date(scene: &Scene, article: &Article) -> Tag {
    let words = scene.words;
    let written = &article.written;
    let date = match (&written.printed_as, wording::for_language(&scene.dossier().language)) {
        (Some(printed), _) => printed.clone(),
        (None, Some(wording)) => (wording.date)(&written.interval, written.precision),
        (None, None) => written.interval.to_string(),
    };
    let line = text("p", words.written).text(" ").child(quoted(scene, "bdi", &date));
    let basis = match written.basis {
        Basis::Printed => return line,
        Basis::YearInferred => words.year_inferred,
        Basis::Inferred => words.inferred,
    };
    let reason = quoted(scene, "span", written.reason.as_deref().unwrap_or_default());
    line.text(" (").text(basis).text(") ").child(reason.class("collate-quiet"))
}
