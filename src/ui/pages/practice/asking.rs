//! What the engine is asked for practice and flashcards: the next question, the next card, and what is due.

use web_sys::Event;
use yew::Callback;

use crate::browser::{chance, clock};
use crate::engine::bank::Maker;
use crate::engine::memory::Grade;
use crate::engine::practice::{Asking, Now, Pool, Review, Reviews, Schedule};
use crate::engine::quiz::{Blueprint, Recipe};
use crate::engine::reasoning::Knowledge;
use crate::engine::scorecard::Mastery;
use crate::engine::wording;
use crate::ui::practice::Session;
use crate::ui::scene::Scene;
use crate::ui::store::practice::{Action, Asked, Card};
use crate::ui::store::{self, Store};

/// How many options a question of practice has: three, as the item design has it for study.
const OPTIONS: u32 = 3;

/// The schedule of what was answered and graded so far, and what it is about.
pub(crate) fn schedule(
    store: &Store,
    reviews: &Reviews,
    now: Now,
    with: &mut dyn FnMut(&Knowledge<'_>, &Pool, &Schedule),
) {
    let knowledge = Knowledge::new(&store.dossier.dossier);
    let pool = Pool::over(store.dossier.pool(), &knowledge);
    let done = (&store.progress.history, reviews);
    let schedule = Schedule::new((&knowledge, &pool), done, now, store.settings.retention());
    with(&knowledge, &pool, &schedule);
}

/// A handler that asks the next question: of the session, or of a new one.
pub(super) fn ask(scene: &Scene, is_new: bool) -> Callback<Event> {
    let (store, send) = (scene.store.clone(), scene.send.clone());
    Callback::from(move |_| {
        let session = store.progress.practice.as_ref().filter(|_| !is_new);
        let action = next(&store, session).map_or(Action::NothingLeft, |asked| Action::Ask(asked.into()));
        send.emit(store::Action::Practice(action));
    })
}

fn next(store: &Store, session: Option<&Session>) -> Option<Asked> {
    let dossier = &store.dossier.dossier;
    let now = clock::today();
    let quiz = session.map(|session| session.attempt.quiz());
    let begun = || {
        let blueprint = Blueprint { items: 0, quotas: Vec::new() };
        Recipe { options: OPTIONS, ..Recipe::new(dossier, chance::seed(), blueprint) }
    };
    let recipe = quiz.map_or_else(begun, |quiz| quiz.recipe.clone());
    if recipe.pins.len() >= Recipe::MOST_PINS {
        return None;
    }
    let wording = wording::for_language(&dossier.language)?;
    let mastery = Mastery::new(&store.progress.history);
    let mut next = None;
    schedule(store, &store.progress.reviews, now, &mut |knowledge, pool, schedule| {
        let asking = Asking {
            pool,
            schedule,
            mastery: &mastery,
            history: &store.progress.history,
            session: quiz.map_or(&[], |quiz| &quiz.items),
            wish: session.map_or(&store.practice.wish, |session| &session.wish),
        };
        next = asking.next(&Maker::new(knowledge, wording, recipe.seed, recipe.options));
    });
    let next = next?;
    Some(Asked { at: now.at, recipe: session.is_none().then_some(recipe), item: next.item, why: next.why })
}

/// A handler that lays down the next flashcard, after grading the one on the table.
pub(super) fn deal(scene: &Scene, grade: Option<Grade>) -> Callback<Event> {
    let (store, send) = (scene.store.clone(), scene.send.clone());
    Callback::from(move |_| {
        let now = clock::today();
        let mut reviews = store.progress.reviews.clone();
        let mut actions = Vec::new();
        if let (Some(grade), Some(card)) = (grade, &store.practice.card) {
            let review = Review { at: now.at, statement: card.statement.clone(), grade };
            reviews.add(review.clone());
            actions.push(Action::Grade(review));
        }
        schedule(&store, &reviews, now, &mut |knowledge, _, schedule| {
            let statement = schedule.next_card(knowledge, |_| true);
            actions.push(Action::Deal(statement.map(|statement| Card {
                statement: knowledge.dossier[statement].id.clone(),
                is_turned: false,
                days: Grade::ALL.map(|grade| schedule.after(knowledge, statement, grade)),
            })));
        });
        actions.drain(..).for_each(|action| send.emit(store::Action::Practice(action)));
    })
}
