//! The results: points, mastery, every question, and what to do next.

use yew::Callback;

use super::{assigned, page};
use crate::browser::clock;
use crate::browser::page as browser_page;
use crate::engine::assignment::{What, When};
use crate::engine::attempt::{Attempt, ItemState};
use crate::engine::bank::ItemId;
use crate::engine::quiz::Recipe;
use crate::engine::scorecard::Scorecard;
use crate::ui::assigned::Part;
use crate::ui::components::item_list::item_list;
use crate::ui::components::mastery::mastery;
use crate::ui::components::points_table::points_table;
use crate::ui::effects;
use crate::ui::given;
use crate::ui::route::Route;
use crate::ui::scene::Scene;
use crate::ui::store::Action;
use crate::ui::tag::{Tag, button, tag, text, way};

/// The results.
pub(in crate::ui) fn results(scene: &Scene) -> Tag {
    let words = scene.all_words();
    let Some(attempt) = &scene.store.progress.attempt else { return tag("main") };
    let recipe = &attempt.quiz().recipe;
    let of = attempt.items().count() as u32;
    let earned = Scorecard::by(attempt, &|mark| scene.store.earned(mark)).earned();
    let shows = scene.store.shows();
    let given = scene.store.given();
    let is_part_here = scene.store.people.part == Part::Here;
    let open = of - attempt.answered();
    let is_later = given.is_some_and(|given| {
        open > 0 && What::ALL.iter().any(|what| given.assignment.policy.shown.when(*what) == When::AtEnd)
    });
    page(scene, words.results_title)
        .maybe(given.map(|given| text("p", &words.assigned.name(&given.assignment)).set("dir", "auto")))
        .maybe(shows.score.then(|| text("p", &earned_line(scene, earned.hundredths(), of)).class("collate-earned")))
        .maybe((shows.score && open == 0 && is_part_here).then(|| given::passed(scene, earned, of)).flatten())
        .maybe(is_later.then(|| text("p", &(words.assigned.result_later)(open))))
        .maybe(still_open(scene, attempt))
        // What the teacher waits for stands before what may be long.
        .maybe((given.is_some() && is_part_here).then(|| given::hand_in(scene, attempt)))
        .maybe(shows.score.then(|| points_table(scene, attempt)))
        .maybe(shows.score.then(|| mastery(scene, &scene.store.progress.history)))
        .child(tag("section").child(text("h2", words.every_question)).child(item_list(scene, attempt)))
        .child(what_next(scene, attempt))
        // With its number anybody could begin the quiz of an assignment on the start page, where nothing is held back.
        .maybe(given.is_none().then(|| text("p", &number(scene, recipe)).class("collate-quiet")))
}

fn earned_line(scene: &Scene, earned: u32, of: u32) -> String {
    let words = scene.all_words();
    (words.earned)(&words.decimal(earned), of)
}

/// What is still open, and the way there.
fn still_open(scene: &Scene, attempt: &Attempt) -> Option<Tag> {
    let words = scene.all_words();
    let first = attempt.items().position(|(_, state)| state.mark().is_none())?;
    let open = attempt.items().count() as u32 - attempt.answered();
    let sentence = text("p", &(words.still_open)(open)).class("collate-noprint").text(" ");
    Some(sentence.child(way(&Route::Question(first as u32).to_hash(), words.answer_open)))
}

/// More questions, and the results on paper or as text.
fn what_next(scene: &Scene, attempt: &Attempt) -> Tag {
    let words = scene.all_words();
    let recipe = &attempt.quiz().recipe;
    let is_wrong = |state: &ItemState| state.mark().is_some_and(|mark| !mark.is_full());
    let wrong: Vec<ItemId> =
        attempt.items().filter(|(_, state)| is_wrong(state)).map(|(item, _)| item.question.id.clone()).collect();
    let begin = |label: &str, recipe: Recipe| {
        let send = scene.send.clone();
        let begun = Callback::from(move |_| send.emit(Action::Begin { at: clock::now(), recipe: recipe.clone() }));
        button(label, begun)
    };
    let (text_of, send) = (as_text(scene, attempt), scene.send.clone());
    let copy = Callback::from(move |_| effects::copy(text_of.clone(), send.clone()));
    let buttons = tag("div").class("collate-buttons");
    let buttons = match scene.store.given() {
        // What comes next, the teacher said.
        Some(given) => {
            let again = button(words.assigned.begin_again, assigned::begin(scene, (&given.assignment, &given.code)));
            buttons.maybe((given.left() != Some(0)).then_some(again))
        }
        None => buttons
            .child(begin(words.unseen_quiz, recipe.next_round()))
            .child(begin(words.same_quiz, recipe.clone()))
            .maybe(
                (!wrong.is_empty())
                    .then(|| begin(&(words.practice.retry_wrong)(wrong.len() as u32), recipe.only(wrong))),
            ),
    };
    let buttons = buttons
        .child(button(words.print, Callback::from(|_| browser_page::print())))
        .maybe(scene.store.shows().score.then(|| button(words.copy, copy)));
    tag("section").class("collate-noprint").child(text("h2", words.what_next)).child(buttons)
}

/// What names the quiz, so that somebody else can begin it.
pub(super) fn number(scene: &Scene, recipe: &Recipe) -> String {
    match recipe.number(scene.dossier()) {
        Some(number) => (scene.all_words().number_of)(&number.text()),
        None => (scene.all_words().seed_of)(recipe.seed, recipe.round),
    }
}

/// The results as lines of text, to be put into a message.
fn as_text(scene: &Scene, attempt: &Attempt) -> String {
    let words = scene.all_words();
    let card = Scorecard::by(attempt, &|mark| scene.store.earned(mark));
    let recipe = &attempt.quiz().recipe;
    let mut lines = vec![
        scene.dossier().title.clone(),
        (words.earned)(&words.decimal(card.earned().hundredths()), attempt.items().count() as u32),
    ];
    lines.extend(card.dimensions.iter().map(|score| {
        let points = (words.of_points)(&words.decimal(score.earned.hundredths()), score.items.len() as u32);
        [(words.dimension)(score.dimension), ": ", &points].concat()
    }));
    lines.push(number(scene, recipe));
    lines.join("\n")
}
