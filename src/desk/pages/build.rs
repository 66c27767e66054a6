//! Building a quiz: what is asked, and beside it what a learner gets.

use yew::Callback;

use super::page;
use crate::browser::chance;
use crate::desk::components::bar::undo;
use crate::desk::components::field::{Number, not_taken, number, tick, title, trouble};
use crate::desk::components::opening::{back, dropped, no_wording, opening, progress};
use crate::desk::components::policy::policy;
use crate::desk::components::preview::{article_name, name, preview};
use crate::desk::components::shortfalls::shortfalls;
use crate::desk::route::{About, Route};
use crate::desk::scene::Scene;
use crate::desk::store::draft::is_of;
use crate::desk::store::{Action, Draft, Edit};
use crate::engine::bank::{Kind, Level};
use crate::engine::quiz::{Blueprint, Share};
use crate::ui::components::cited::quoted;
use crate::ui::tag::{On, Tag, button, tag, text, way};

/// The screen.
pub(super) fn build(scene: &Scene) -> Tag {
    let words = scene.words;
    let parts = tag("div").child(dossier(scene)).child(quiz(scene)).child(blueprint(scene)).child(policy(scene));
    page(scene, words.build_title)
        .on(On::Drop, dropped(scene))
        .child(text("p", words.build_hint))
        .child(undo(scene))
        .child(tag("div").class("collate-desk-columns").child(parts).child(preview(scene)))
        .child(
            tag("div")
                .class("collate-buttons")
                .child(way(&Route::Assign.to_hash(), words.assign_title).class("collate-button collate-primary")),
        )
}

fn dossier(scene: &Scene) -> Tag {
    let words = scene.words;
    let dossier = scene.dossier();
    let is_other = scene.learner.store.dossier.is_other;
    tag("section")
        .class("collate-card")
        .child(text("h2", words.dossier))
        .child(quoted(&scene.learner, "p", &dossier.title).class("collate-desk-title"))
        .child(
            text("p", if is_other { words.dossier_other } else { words.dossier_shipped }).text(" ").text(&(words
                .dossier_has)(
                dossier.articles.len() as u32,
                dossier.claims.len() as u32,
            )),
        )
        .maybe(no_wording(scene).is_none().then(|| text("p", words.worded)))
        .maybe((!scene.desk.can_keep).then(|| text("p", words.not_kept)))
        .maybe(back(scene))
        .child(tag("details").child(text("summary", words.another_dossier)).child(opening(scene)))
        .child(progress(scene))
        .maybe(no_wording(scene).map(|sentence| sentence.set("role", "alert")))
}

fn quiz(scene: &Scene) -> Tag {
    let words = scene.words;
    let (draft, recipe) = (&scene.desk.draft, scene.desk.draft.recipe());
    let title = draft.0.title.as_ref().map_or("", |title| title.as_str());
    let edit = |edit: Edit| Action::Edit(edit);
    let send = scene.send.clone();
    let other = Callback::from(move |_| send.emit(Action::Edit(Edit::Seed(chance::seed()))));
    let items = Number { label: words.items, beside: "", value: recipe.blueprint.items, within: (1, Draft::MOST) };
    let options = Number { label: words.options, beside: "", value: recipe.options, within: (3, 5) };
    let seed = Number { label: words.seed, beside: "", value: recipe.seed, within: (0, u32::MAX) };
    tag("section")
        .class("collate-card")
        .child(text("h2", words.quiz))
        .child(self::title(scene, title))
        .child(text("p", words.title_hint).class("collate-quiet"))
        .child(number(scene, &items, move |items| edit(Edit::Items(items))))
        .child(number(scene, &options, move |options| edit(Edit::Options(options))))
        .child(number(scene, &seed, move |seed| edit(Edit::Seed(seed))))
        .child(text("p", words.seed_hint).class("collate-quiet"))
        .child(button(words.other_seed, other))
}

/// The articles that are asked about.
fn articles(scene: &Scene) -> Tag {
    let (words, draft) = (scene.words, &scene.desk.draft);
    let articles = &scene.dossier().articles;
    let is_last = articles.iter().filter(|article| draft.has(&article.id)).count() == 1;
    let boxes = articles.iter().map(|article| {
        let id = article.id.clone();
        let name = article_name(scene, &id);
        let is_chosen = draft.has(&id);
        let label = quoted(&scene.learner, "span", &name);
        tick(scene, label, is_chosen, move |is_chosen| match is_last && !is_chosen {
            true => not_taken(words.articles, words.last_article),
            false => Action::Edit(Edit::Article(id.clone(), is_chosen)),
        })
    });
    tag("fieldset")
        .class("collate-desk-shares")
        .child(text("legend", words.articles))
        .children(boxes)
        .maybe(trouble(scene, words.articles))
}

fn blueprint(scene: &Scene) -> Tag {
    let words = scene.words;
    let (dossier, draft) = (scene.dossier(), &scene.desk.draft);
    let items = draft.recipe().blueprint.items;
    let even = Edit::Blueprint(Blueprint::even(items, dossier));
    let free = Edit::Blueprint(Blueprint { items, quotas: Vec::new() });
    let dimensions = dossier.dimensions.iter().map(|one| Share::Dimension(*one)).collect();
    let articles = dossier
        .articles
        .iter()
        .filter(|article| draft.has(&article.id))
        .map(|article| Share::Article(article.id.clone()))
        .collect();
    let levels = Level::ALL.iter().map(|level| Share::Level(*level)).collect();
    let kinds = Kind::ALL.iter().map(|kind| Share::Kind(*kind)).collect();
    let group = |legend: &str, shares: Vec<Share>| {
        tag("fieldset")
            .class("collate-desk-shares")
            .child(text("legend", legend))
            .children(shares.into_iter().map(|share| quota(scene, share)))
    };
    let folded = |legend: &str, shares: Vec<Share>| {
        // It is not folded again under whoever takes the last number back.
        let was_used = shares.iter().any(|share| scene.desk.asked.contains(share));
        tag("details").flag("open", was_used).child(text("summary", legend)).child(group(legend, shares))
    };
    tag("section")
        .class("collate-card")
        .child(text("h2", words.blueprint))
        .child(text("p", words.blueprint_hint).class("collate-quiet"))
        .child(
            tag("div")
                .class("collate-buttons")
                .child(button(words.spread_evenly, scene.does(Action::Edit(even))))
                .child(button(words.free, scene.does(Action::Edit(free)))),
        )
        .child(self::articles(scene))
        .child(group(words.by_dimension, dimensions))
        .child(folded(words.by_article, articles))
        .child(folded(words.by_level, levels))
        .child(folded(words.by_kind, kinds))
        .child(shortfalls(scene))
        .child(text("p", &(words.decided)(draft.recipe().pins.len() as u32, draft.recipe().bans.len() as u32)))
        .child(way(&Route::Questions(About::Anything).to_hash(), words.look_through))
}

/// How many questions of a part there are at the least, beside how many there could be.
fn quota(scene: &Scene, share: Share) -> Tag {
    let catalogue = &scene.desk.catalogue;
    let recipe = scene.desk.draft.recipe();
    let beside = if catalogue.is_complete() {
        (scene.words.there_are)(catalogue.count(|item| is_of(item, &share) && recipe.is_within_articles(item)))
    } else {
        String::new()
    };
    let label = name(scene, &share);
    let shown =
        Number { label: &label, beside: &beside, value: scene.desk.draft.quota(&share), within: (0, Draft::MOST) };
    let field = number(scene, &shown, {
        let share = share.clone();
        move |items| Action::Edit(Edit::Quota(share.clone(), items))
    });
    field.key(&share.word())
}
