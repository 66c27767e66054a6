//! Exactly what a learner gets: the drawn quiz, question by question, in the learner's own views.

use std::rc::Rc;

use crate::browser::fields;
use crate::desk::components::opening::no_wording;
use crate::desk::components::pins::pins;
use crate::desk::scene::Scene;
use crate::desk::store::Action;
use crate::engine::assignment::Seeds;
use crate::engine::attempt::{ItemState, Stage};
use crate::engine::dossier::id::ArticleId;
use crate::engine::quiz::{Drawn, Share};
use crate::ui;
use crate::ui::components::dimension::dimension;
use crate::ui::components::hints::hints;
use crate::ui::components::question_form::question_form;
use crate::ui::components::verdict::verdict;
use crate::ui::route::Route;
use crate::ui::tag::{On, Tag, button, tag, text};

/// What a learner gets.
pub(in crate::desk) fn preview(scene: &Scene) -> Tag {
    let words = scene.words;
    let section = tag("section")
        .class("collate-card collate-desk-preview")
        .child(text("h2", words.preview))
        .child(text("p", words.preview_hint).class("collate-quiet"))
        .maybe((scene.desk.draft.0.seeds == Seeds::Own).then(|| text("p", words.one_example)));
    let drawing = &scene.desk.drawing;
    let status = |content: Tag| tag("div").class("collate-desk-drawn").set("role", "status").child(content);
    match &drawing.drawn {
        None if drawing.of != drawing.turn => section.child(status(text("p", words.drawing))),
        None => section.maybe(no_wording(scene).map(status)),
        Some(drawn) => {
            let section = section.child(status(summary(scene, drawn))).maybe(pins(scene, drawn));
            if drawn.quiz.items.is_empty() { section } else { section.child(question(scene)) }
        }
    }
}

/// How many questions there are of what.
fn summary(scene: &Scene, drawn: &Drawn) -> Tag {
    let words = scene.words;
    let items = &drawn.quiz.items;
    if items.is_empty() {
        return text("p", words.no_items).class("collate-trouble");
    }
    let parts = scene.dossier().dimensions.iter().map(|one| {
        let count = items.iter().filter(|item| item.question.dimension == *one).count() as u32;
        tag("li").child(dimension(&scene.learner, *one)).text(" ").text(&count.to_string())
    });
    tag("div")
        .child(text("p", &(words.drawn)(items.len() as u32)))
        .child(tag("ul").class("collate-desk-parts").children(parts))
}

/// What a part of a quiz is called.
pub(in crate::desk) fn name(scene: &Scene, share: &Share) -> String {
    match share {
        Share::Dimension(dimension) => (scene.words.dimensions)(*dimension).to_owned(),
        Share::Article(article) => article_name(scene, article),
        Share::Level(level) => (scene.words.levels)(*level).to_owned(),
        Share::Kind(kind) => (scene.words.kinds)(*kind).to_owned(),
    }
}

/// The name of an article at the beginning of a line.
pub(in crate::desk) fn article_name(scene: &Scene, article: &ArticleId) -> String {
    crate::engine::wording::capitalised(scene.learner.short(article))
}

/// The question that the preview is at.
fn question(scene: &Scene) -> Tag {
    let words = scene.words;
    let learner = &scene.learner;
    let Some(attempt) = &learner.store.progress.attempt else { return tag("div") };
    let place = match learner.store.route {
        Route::Question(place) => place,
        _ => match attempt.stage() {
            Stage::At(place) => place,
            Stage::Finished => 0,
        },
    };
    let Some((item, state)) = attempt.item(place) else { return tag("div") };
    let of = attempt.items().count() as u32;
    let go = |place: u32| Action::Learner(Rc::new(ui::store::Action::Go(Route::Question(place))));
    let body = match state {
        ItemState::Open(response) => {
            let has_hints = scene.desk.draft.0.policy.hints;
            let hints = has_hints.then(|| hints(learner, place, item, attempt.manner(place)));
            tag("div").child(question_form(learner, place, &item.question, response)).maybe(hints)
        }
        ItemState::Answered { response, mark, .. } => {
            // What is open in one question should not be in the next.
            verdict(learner, item, response, mark, None).key(item.question.id.as_str())
        }
    };
    let turn = |label: &str, to: Option<u32>| {
        button(label, scene.does(go(to.unwrap_or(place)))).truth("aria-disabled", to.is_none())
    };
    let numbers = (0..of).map(|one| {
        let label = (words.question_of)(one + 1, of);
        text("option", &label).number("value", one).flag("selected", one == place)
    });
    let jump = scene.hears(move |event| fields::value(event)?.parse().ok().map(go));
    // Of other questions it is another list: what was chosen in it stays chosen for as long as it is there.
    let turn_of_quiz = scene.desk.drawing.turn.to_string();
    let list = tag("select").key(&turn_of_quiz).set("aria-label", words.go_to).on(On::Change, jump).children(numbers);
    let head = tag("div")
        .class("collate-question__head")
        .child(text("h3", &(words.question_of)(place + 1, of)).set("aria-live", "polite"))
        .child(dimension(learner, item.question.dimension));
    tag("div")
        .class("collate-desk-question")
        .child(
            tag("div")
                .class("collate-buttons collate-desk-turn")
                .child(list)
                .child(turn(words.before, place.checked_sub(1)))
                .child(turn(words.after, (place + 1 < of).then_some(place + 1))),
        )
        .child(head)
        .child(body)
}
