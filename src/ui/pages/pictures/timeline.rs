//! The timeline: what happened when, and when the articles were written.

use super::overview::overview;
use super::timeline_rows::section;
use super::timeline_table::table;
use super::{choice_of, picture_page};
use crate::engine::dossier::Dimension;
use crate::engine::dossier::id::ArticleRef;
use crate::engine::drawing::timeline::{self as drawn, Filter};
use crate::ui::scene::Scene;
use crate::ui::store::pictures::Action;
use crate::ui::tag::{Tag, tag, text};

/// The timeline.
pub(in crate::ui) fn timeline(scene: &Scene) -> Tag {
    let words = &scene.all_words().pictures;
    let (dossier, chosen) = (scene.dossier(), &scene.store.pictures);
    let article = dossier.article_refs().find(|article| Some(&dossier[*article].id) == chosen.article.as_ref());
    let timeline = drawn::timeline(dossier, Filter { dimension: chosen.dimension, article });
    let finding = (words.timeline_finding)(&timeline);
    let sections = timeline.sections.iter().map(|one| section(scene, &timeline, one));
    picture_page(scene, scene.all_words().study.timeline)
        .child(
            tag("section")
                .child(text("h2", &finding))
                .child(text("p", words.timeline_hint).class("collate-quiet"))
                .child(filters(scene, article))
                .child(
                    text("p", &(words.events_shown)(timeline.events, dossier.events.len() as u32))
                        .class("collate-quiet")
                        .set("role", "status"),
                )
                .maybe(overview(scene, &timeline, &finding)),
        )
        .children(sections)
        .child(table(scene, &timeline))
}

fn filters(scene: &Scene, article: Option<ArticleRef>) -> Tag {
    let words = &scene.all_words().pictures;
    let (dossier, chosen) = (scene.dossier(), &scene.store.pictures);
    let mut dimensions = vec![("", words.every_dimension)];
    dimensions.extend(dossier.dimensions.iter().map(|one| (one.word(), (scene.all_words().dimension)(*one))));
    let mut articles = vec![("", words.every_article)];
    articles.extend(dossier.articles.iter().map(|article| (article.id.as_str(), article.short.as_str())));
    let article = article.map_or("", |article| dossier[article].id.as_str());
    tag("div")
        .class("collate-filters collate-noprint")
        .set("role", "group")
        .set("aria-label", words.filter)
        .child(choice_of(
            scene,
            words.dimension,
            &dimensions,
            None,
            chosen.dimension.map_or("", Dimension::word),
            |value| Action::Dimension(Dimension::from_word(value)),
        ))
        .child(choice_of(scene, words.article, &articles, Some(&dossier.language), article, |value| {
            Action::Article((!value.is_empty()).then(|| value.into()))
        }))
}
