//! An open question: the stem, the widget, one button, and the keys.

use yew::prelude::*;

use crate::browser::clock;
use crate::engine::attempt::Response;
use crate::engine::bank::{Question, Widget};
use crate::ui::components::choice_list::single;
use crate::ui::components::label_table::label_table;
use crate::ui::components::matching::matching;
use crate::ui::components::ordering::ordering;
use crate::ui::components::stem::stem;
use crate::ui::components::two_step::two_step;
use crate::ui::feedback;
use crate::ui::scene::Scene;
use crate::ui::store::Action;

/// A question that is asked: all that its widget needs, and nothing that tells the key.
pub(super) struct Asked<'a> {
    pub(super) scene: &'a Scene,
    pub(super) place: u32,
    pub(super) question: &'a Question,
    pub(super) response: &'a Response,
}

/// An open question.
pub fn question_form(scene: &Scene, place: u32, question: &Question, response: &Response) -> Html {
    let words = scene.words;
    let asked = Asked { scene, place, question, response };
    let legend = stem(question);
    let widget = match &question.widget {
        Widget::Single { .. } => single(&asked, legend),
        Widget::Rows { .. } => label_table(&asked, legend),
        Widget::Match { .. } => matching(&asked, legend),
        Widget::Order { .. } => ordering(&asked, legend),
        Widget::TwoStep { .. } => two_step(&asked, legend),
    };
    let send = scene.send.clone();
    let submit = Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        send.emit(Action::Submit { place, at: clock::now() });
    });
    html! {
        <form class="collate-form" key={question.id.as_str()} onsubmit={submit}>
            <div lang={scene.dossier().language.clone()}>{ widget }</div>
            <p class="collate-trouble" role="alert">{ scene.store.missing.map(words.missing) }</p>
            <button type="submit" class="collate-primary">{ words.answer }</button>
            <p class="collate-quiet">{ words.how_marked }{ ": " }{ feedback::rule(words.0, &question.widget) }</p>
        </form>
    }
}
