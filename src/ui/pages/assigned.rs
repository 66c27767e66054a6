//! An assignment, before it is begun: what it is, what will be shown, and the way into it.

use std::rc::Rc;

use web_sys::Event;
use yew::Callback;

use super::page;
use crate::browser::{chance, clock, files};
use crate::engine::assignment::{Assignment, Dates, Fault, Timing};
use crate::engine::attempt::Moment;
use crate::engine::wording::handing;
use crate::ui::assigned::{self, Given};
use crate::ui::components::dossier_picker::dossier_picker;
use crate::ui::components::opening::opening;
use crate::ui::effects;
use crate::ui::given;
use crate::ui::route::Route;
use crate::ui::scene::Scene;
use crate::ui::store::Action;
use crate::ui::tag::{On, Tag, button, tag, text, way};

/// The assignment of a link, or of the file that was opened last.
pub(in crate::ui) fn assigned(scene: &Scene, code: &Rc<str>) -> Tag {
    let words = &scene.all_words().assigned;
    let opened = match (&**code, &scene.store.people.file) {
        ("", None) => None,
        ("", Some(file)) => Some(file.clone()),
        _ => Some((scene.store.people.opened.of(code, &scene.store.dossier), code.clone())),
    };
    let asked = scene.store.opening.is_question();
    let page =
        page(scene, words.title).maybe(asked.then(|| tag("section").class("collate-card").child(opening(scene))));
    let Some((opening, code)) = opened else {
        return page.child(text("p", words.no_link)).child(file_field(scene));
    };
    match &*opening {
        Ok(assignment) => page.child(offer(scene, assignment, &code)),
        Err(fault) => {
            let is_other = matches!(fault, Fault::OtherDossier { .. }) && !asked;
            let picker = || tag("div").child(text("p", words.other_dossier)).child(dossier_picker(scene));
            page.child(
                text("p", &handing::assignment(fault)).class("collate-trouble").set("role", "alert").set("lang", "en"),
            )
            .child(text("p", words.not_opened))
            .maybe(is_other.then(picker))
            .maybe(code.is_empty().then(|| file_field(scene)))
        }
    }
}

fn file_field(scene: &Scene) -> Tag {
    let (store, send) = (scene.store.clone(), scene.send.clone());
    let chosen = Callback::from(move |event: Event| {
        if let Some(file) = files::chosen(&event) {
            effects::assigned::open_file(&store, file, send.clone());
        }
    });
    tag("label")
        .class("collate-field")
        .child(text("span", scene.all_words().assigned.open_file))
        .child(tag("input").set("type", "file").set("accept", ".json,application/json").on(On::Change, chosen))
}

/// What it is, and the way into it.
fn offer(scene: &Scene, assignment: &Assignment, code: &Rc<str>) -> Tag {
    let words = &scene.all_words().assigned;
    let title = assignment.title.as_ref().map_or(words.no_title, |title| title.as_str());
    let date = |moment: Moment| clock::day_and_minute(moment, scene.words.lang);
    let lines = (given::words(scene).sentences)(&assignment.policy, assignment.seeds, &date);
    let lines = lines.iter().map(|line| text("li", line));
    let given = scene.store.progress.given.iter().find(|given| given.assignment == *assignment);
    let is_running = scene.store.progress.attempt.as_ref().is_some_and(|attempt| {
        given.is_some_and(|given| given.is_of(attempt)) && (attempt.answered() as usize) < attempt.items().count()
    });
    tag("section")
        .class("collate-card collate-assigned")
        .child(text("h2", title).set("dir", "auto"))
        .child(text("p", &(words.items)(assignment.recipe.blueprint.items)))
        .maybe(timing(scene, assignment))
        .child(text("h3", words.what_you_see))
        .child(tag("ul").class("collate-list").children(lines))
        .maybe(
            scene
                .store
                .is_empty
                .then(|| text("p", scene.words.no_questions).class("collate-trouble").set("role", "alert")),
        )
        .maybe(other_open(scene, assignment))
        .child(ways(scene, (assignment, code), given, is_running))
        .child(text("p", scene.words.not_for_exams).class("collate-quiet"))
}

/// That it has not opened yet, or is over. It is only told: nothing is locked.
pub(in crate::ui) fn timing(scene: &Scene, assignment: &Assignment) -> Option<Tag> {
    let (words, dates) = (given::words(scene), assignment.policy.dates);
    if dates == Dates::default() {
        return None;
    }
    let date = |moment: Moment| clock::day_and_minute(moment, scene.words.lang);
    match dates.timing(clock::now()) {
        Timing::Early(opens) => Some(text("p", &(words.early)(&date(opens)))),
        Timing::InTime => None,
        Timing::Late(closes) => Some(text("p", &(words.late)(&date(closes))).class("collate-trouble")),
    }
}

/// That answers to another assignment would be put away, and the way to them.
fn other_open(scene: &Scene, assignment: &Assignment) -> Option<Tag> {
    let is_answered = scene.store.running().is_some_and(|attempt| attempt.answered() > 0);
    let is_other = is_answered && scene.store.given()?.assignment != *assignment;
    let way = || way(&Route::Results.to_hash(), scene.words.see_results);
    is_other.then(|| text("p", scene.all_words().assigned.other_open).class("collate-trouble").text(" ").child(way()))
}

fn ways(scene: &Scene, begun: (&Assignment, &Rc<str>), given: Option<&Given>, is_running: bool) -> Tag {
    let words = &scene.all_words().assigned;
    let left = given.and_then(Given::left);
    let attempt = scene.store.progress.attempt.as_ref();
    let is_done = !is_running && attempt.is_some_and(|attempt| given.is_some_and(|given| given.is_of(attempt)));
    let results = || way(&Route::Results.to_hash(), scene.words.see_results);
    let go_on = || way(&Route::Question(0).to_hash(), words.go_on).class("collate-button collate-primary");
    let away = given.filter(|_| !is_running && !is_done).and_then(|given| {
        let place = scene.store.progress.away.iter().position(|saved| given.asks(&saved.recipe))?;
        Some(button(words.go_on, scene.does(Action::TakeUp(place))).class("collate-primary"))
    });
    let is_first = !is_running && away.is_none();
    let label = if given.is_some() { words.begin_again } else { words.begin };
    let begin = || {
        let button = button(label, begin(scene, begun));
        if is_first { button.class("collate-primary") } else { button }
    };
    let told = given.and_then(|given| match left {
        Some(0) => Some((words.none_left)(given.tries)),
        Some(left) => Some((words.left)(left)),
        None => None,
    });
    tag("div")
        .child(
            tag("div")
                .class("collate-buttons")
                .maybe(is_running.then(go_on))
                .maybe(away)
                .maybe(is_done.then(results))
                .maybe((left != Some(0)).then(begin)),
        )
        .maybe(told.map(|told| text("p", &told)))
}

/// A handler that begins an assignment.
pub(super) fn begin(scene: &Scene, (assignment, code): (&Assignment, &Rc<str>)) -> Callback<Event> {
    let (assignment, code, send) = (Rc::new(assignment.clone()), code.clone(), scene.send.clone());
    Callback::from(move |_| {
        let (at, seed) = (clock::now(), chance::seed());
        send.emit(Action::Assigned(assigned::Action::Begin {
            assignment: assignment.clone(),
            code: code.clone(),
            at,
            seed,
        }));
    })
}
