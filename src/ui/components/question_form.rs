//! An open question: the stem, the widget, one button, and the keys.

use web_sys::Event;
use yew::Callback;

use crate::browser::clock;
use crate::engine::attempt::Response;
use crate::engine::bank::{Question, Widget};
use crate::ui::components::choice_list::single;
use crate::ui::components::cited::{cited, telling};
use crate::ui::components::label_table::label_table;
use crate::ui::components::matching::matching;
use crate::ui::components::ordering::ordering;
use crate::ui::components::stem::stem;
use crate::ui::components::two_step::two_step;
use crate::ui::feedback;
use crate::ui::later;
use crate::ui::scene::Scene;
use crate::ui::store::{Action, Later};
use crate::ui::tag::{On, Tag, tag, text};

/// A question that is asked: all that its widget needs, and nothing that tells the key.
pub(super) struct Asked<'a> {
    pub(super) scene: &'a Scene,
    pub(super) place: u32,
    pub(super) question: &'a Question,
    pub(super) response: &'a Response,
}

/// An open question.
pub(crate) fn question_form(scene: &Scene, place: u32, question: &Question, response: &Response) -> Tag {
    let words = scene.words;
    let asked = Asked { scene, place, question, response };
    let legend = tag("legend").set("dir", "auto").children(stem(question));
    let widget = match &question.widget {
        Widget::Single { .. } => single(&asked, legend),
        Widget::Rows { .. } => label_table(&asked, legend),
        Widget::Match { .. } => matching(&asked, legend),
        Widget::Order { .. } => ordering(&asked, legend),
        Widget::TwoStep { .. } => two_step(&asked, legend),
    };
    let send = scene.send.clone();
    let submit = Callback::from(move |event: Event| {
        event.prevent_default();
        send.emit(Action::Submit { place, at: clock::now() });
    });
    let missing = scene.store.missing.map(words.missing).unwrap_or_default();
    let is_here = scene.store.later == Later::Here;
    let certainty = is_here.then(|| later::certainty(scene, place, question)).flatten();
    tag("form")
        .class("collate-form")
        .key(question.id.as_str())
        .on(On::Submit, submit)
        .child(tag("div").set("lang", &scene.dossier().language).maybe(widget))
        .maybe(certainty)
        .child(text("p", &missing).class("collate-trouble").set("role", "alert"))
        .child(text("button", words.answer).set("type", "submit").class("collate-primary"))
        .child(how_marked(scene, &question.widget))
}

/// How an answer is marked.
pub(super) fn how_marked(scene: &Scene, widget: &Widget) -> Tag {
    let words = scene.words;
    telling(
        scene,
        text("p", words.how_marked).class("collate-quiet").text(": "),
        &feedback::rule(words.0, widget, &|text| cited(scene, text)),
    )
}
