//! One question: asked, or answered with its feedback.

use web_sys::Event;
use yew::Callback;

use super::{question_heading, screen, ways};
use crate::browser::{clock, keys, page};
use crate::engine::attempt::{Attempt, ItemState, Response};
use crate::ui::assigned::Part;
use crate::ui::components::hints::hints;
use crate::ui::components::key_help::key_help;
use crate::ui::components::progress_line::progress_line;
use crate::ui::components::question_form::question_form;
use crate::ui::components::report::report;
use crate::ui::components::verdict::verdict;
use crate::ui::given;
use crate::ui::input;
use crate::ui::later;
use crate::ui::route::Route;
use crate::ui::scene::Scene;
use crate::ui::store::{Action, Later};
use crate::ui::tag::{On, Tag, button, tag};

/// No question has more groups of choices, as far as a rehearsal minds.
const MOST_GROUPS: u32 = 8;

/// One question.
pub(super) fn question(scene: &Scene, place: u32) -> Tag {
    let words = scene.words;
    let Some(attempt) = &scene.store.progress.attempt else { return tag("main") };
    let Some((item, state)) = attempt.item(place) else { return tag("main") };
    let of = attempt.items().count() as u32;
    let body = match state {
        ItemState::Open(response) => question_form(scene, place, &item.question, response),
        ItemState::Answered { .. } => later::answered(scene, place, attempt),
    };
    let is_here = scene.store.later == Later::Here;
    let section = tag("section")
        .class("collate-question")
        .on(On::KeyDown, on_key(scene, place, attempt, scene.does(Action::GoOn)))
        .child(question_heading(scene, &(words.question_of)(place + 1, of), &item.question))
        .child(body)
        .child(ways(scene, place, of, Route::Question, None))
        .maybe(is_here.then(|| later::below(scene, place, attempt)));
    let list = is_here.then(|| later::question_list(scene, attempt, place));
    tag("main").child(progress_line(scene, attempt)).child(section).maybe(list)
}

/// What stands in place of the question once it is answered.
pub(in crate::ui) fn answered(scene: &Scene, place: u32, attempt: &Attempt) -> Tag {
    let words = scene.words;
    let of = attempt.items().count() as u32;
    let label = if attempt.answered() == of { words.to_results } else { words.next };
    let way_on = button(label, scene.does(Action::GoOn)).class("collate-primary collate-on");
    match attempt.item(place) {
        Some((item, ItemState::Answered { response, mark, .. })) => {
            verdict(scene, item, response, mark, Some(way_on)).child(report(scene, item, &attempt.quiz().recipe))
        }
        _ => tag("div"),
    }
}

/// What stands below a question.
pub(in crate::ui) fn below(scene: &Scene, place: u32, attempt: &Attempt) -> Tag {
    let given = scene.store.given();
    let has_hints = given.is_some_and(|given| given.assignment.policy.hints);
    let open = attempt.item(place).filter(|(_, state)| has_hints && state.mark().is_none());
    let hints = open.map(|(item, _)| hints(scene, place, item, attempt.manner(place)));
    let given = given.filter(|_| scene.store.people.part == Part::Here);
    let clock = given.and_then(|given| given::clock(scene, given, attempt));
    tag("div").maybe(hints).maybe(clock).child(key_help(scene))
}

/// Answers the question on screen in a copy, makes what is shown and kept then, and drops it. Browsers compile a function when
/// it first runs, and the first answer should not wait for that.
pub(in crate::ui) fn rehearse(scene: &Scene) {
    let Route::Question(place) = scene.store.route else { return };
    let Some((item, ItemState::Open(_))) =
        scene.store.progress.attempt.as_ref().and_then(|attempt| attempt.item(place))
    else {
        return;
    };
    let widget = &item.question.widget;
    let mut response = Response::empty(widget);
    for _ in 0..MOST_GROUPS {
        if let Some((_, _, next)) = input::digit(widget, &response, None, 1) {
            response = next;
        }
    }
    let put = scene.store.clone().reduce(Action::Put { place, response });
    let store = put.reduce(Action::Submit { place, at: clock::now() });
    drop(store.kept_progress());
    drop(screen(&Scene { store, ..scene.clone() }));
}

/// What keys do while the focus is inside the question; `way_on` is what Enter does after the answer.
pub(super) fn on_key(scene: &Scene, place: u32, attempt: &Attempt, way_on: Callback<Event>) -> Callback<Event> {
    let (scene, quiz) = (scene.clone(), attempt.quiz().clone());
    let state = attempt.item(place).map(|(_, state)| state.clone());
    Callback::from(move |event: Event| {
        let (Some(press), Some(item), Some(state)) = (keys::press(&event), quiz.items.get(place as usize), &state)
        else {
            return;
        };
        let has_single_keys = scene.store.settings.keys;
        match (press.key, state) {
            (keys::Key::Enter, ItemState::Open(_)) => scene.send.emit(Action::Submit { place, at: clock::now() }),
            (keys::Key::Enter, ItemState::Answered { .. }) => way_on.emit(event.clone()),
            (keys::Key::Help, _) if has_single_keys => {
                page::toggle_disclosure(&scene.places.root, ".collate-keys");
            }
            (keys::Key::Digit(digit), ItemState::Open(response)) if has_single_keys => {
                let Some((group, choice, response)) = input::digit(&item.question.widget, response, press.group, digit)
                else {
                    return;
                };
                scene.send.emit(Action::Put { place, response });
                let name = [group.to_string(), choice.to_string()].join("-");
                page::focus_inside(&scene.places.root, &["[data-choice=\"", &name, "\"]"].concat());
            }
            _ => return,
        }
        keys::take(&event);
    })
}
