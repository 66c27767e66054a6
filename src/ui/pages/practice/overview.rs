//! What there is to practise: the last session, what to practise next, what is due, and how sure the learner is.

use yew::Callback;

use super::asking::ask;
use crate::browser::fields;
use crate::engine::practice::Wish;
use crate::engine::scorecard::Scorecard;
use crate::ui::components::calibration::calibration;
use crate::ui::components::dimension::dimension;
use crate::ui::components::due::due;
use crate::ui::components::item_list::verdict_list;
use crate::ui::components::mastery::mastery;
use crate::ui::pages::page;
use crate::ui::practice::Session;
use crate::ui::route::Route;
use crate::ui::scene::Scene;
use crate::ui::settings::Settings;
use crate::ui::store::Action;
use crate::ui::store::practice::Action as Practised;
use crate::ui::tag::{On, Tag, button, tag, text, way};

/// What there is to practise.
pub(super) fn overview(scene: &Scene, last: Option<&Session>) -> Tag {
    let words = &scene.all_words().practice;
    let trouble = if scene.store.practice.is_exhausted { words.nothing_left } else { "" };
    let buttons = tag("div")
        .class("collate-buttons")
        .child(button(words.start, ask(scene, true)).class("collate-primary"))
        .child(way(&Route::Cards.to_hash(), words.cards));
    let start = tag("section")
        .class("collate-card")
        .child(text("h2", words.wish))
        .child(text("p", trouble).class("collate-trouble").set("role", "status"))
        .child(wishes(scene))
        .child(text("p", words.wish_hint).class("collate-quiet"))
        .child(certainty_box(scene))
        .child(buttons);
    page(scene, words.title)
        .child(text("p", words.intro))
        .maybe(last.filter(|last| last.attempt.answered() > 0).map(|last| summary(scene, last)))
        .child(start)
        .child(due(scene, retention(scene)))
        .child(mastery(scene, &scene.store.progress.history))
        .maybe(calibration(scene))
}

/// The last session: its points, and every question with its verdict.
fn summary(scene: &Scene, session: &Session) -> Tag {
    let words = &scene.all_words().practice;
    let points = scene.words.decimal(Scorecard::new(&session.attempt).earned().hundredths());
    tag("section")
        .child(text("h2", words.summary))
        .child(text("p", &(words.answered)(session.attempt.answered(), &points)))
        .child(verdict_list(scene, &session.attempt, None))
}

/// Boxes for the dimensions and the articles.
fn wishes(scene: &Scene) -> Tag {
    let words = &scene.all_words().practice;
    let dossier = scene.dossier();
    let wish = &scene.store.practice.wish;
    let dimensions = dossier.dimensions.iter().map(|one| {
        let next = Wish { dimensions: toggled(&wish.dimensions, one), ..wish.clone() };
        choice(scene, wish.dimensions.contains(one), next, dimension(scene, *one))
    });
    let articles = dossier.articles.iter().map(|article| {
        let next = Wish { articles: toggled(&wish.articles, &article.id), ..wish.clone() };
        let name = text("span", &article.short).set("dir", "auto").set("lang", &dossier.language);
        choice(scene, wish.articles.contains(&article.id), next, name)
    });
    let group = |legend| tag("fieldset").class("collate-choices collate-wishes").child(text("legend", legend));
    tag("div").child(group(words.dimensions).children(dimensions)).child(group(words.articles).children(articles))
}

/// A list with an entry put in or taken out.
fn toggled<T: Clone + PartialEq>(list: &[T], entry: &T) -> Vec<T> {
    let mut next = list.to_vec();
    match list.iter().position(|other| other == entry) {
        Some(place) => {
            next.remove(place);
        }
        None => next.push(entry.clone()),
    }
    next
}

fn choice(scene: &Scene, is_chosen: bool, next: Wish, label: Tag) -> Tag {
    let chosen = scene.does(Action::Practice(Practised::Wish(next)));
    let field = tag("input").set("type", "checkbox").checked(is_chosen).on(On::Change, chosen);
    tag("label").class("collate-wish").child(field).child(label)
}

/// The box that asks for certainty.
pub(crate) fn certainty_box(scene: &Scene) -> Tag {
    let words = &scene.all_words().practice;
    let now = scene.store.settings;
    let set = scene.does(Action::Set(Settings { certainty: !now.certainty, ..now }));
    let field = tag("input").set("type", "checkbox").checked(now.certainty).on(On::Change, set);
    let label = text("span", words.ask_certainty).child(text("small", words.ask_certainty_hint));
    tag("label").class("collate-choice").child(field).child(label.class("collate-choice__text"))
}

/// The list of chances of recall.
fn retention(scene: &Scene) -> Tag {
    let words = &scene.all_words().practice;
    let now = scene.store.settings;
    let options = Settings::RETENTIONS.iter().map(|percent| {
        text("option", &(words.percent)(*percent)).number("value", *percent).flag("selected", now.retention == *percent)
    });
    let send = scene.send.clone();
    let chosen = Callback::from(move |event| {
        if let Some(retention) = fields::value(&event).and_then(|value| value.parse().ok()) {
            send.emit(Action::Set(Settings { retention, ..now }));
        }
    });
    tag("label")
        .class("collate-seed")
        .child(text("span", words.retention))
        .child(tag("select").on(On::Change, chosen).children(options))
        .child(text("small", words.retention_hint))
}
