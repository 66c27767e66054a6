//! Flashcards: a statement, and what each article does with it.

use web_sys::Event;
use yew::Callback;

use super::asking::{deal, schedule};
use crate::browser::keys;
use crate::engine::bank::Maker;
use crate::engine::memory::Grade;
use crate::engine::reasoning::{Knowledge, Treatment};
use crate::engine::wording;
use crate::ui::components::source::source;
use crate::ui::pages::page;
use crate::ui::route::Route;
use crate::ui::scene::Scene;
use crate::ui::store::Action;
use crate::ui::store::practice::{Action as Practised, Card};
use crate::ui::tag::{On, Tag, button, tag, text, way};

/// Flashcards.
pub(crate) fn cards(scene: &Scene) -> Tag {
    let words = &scene.all_words().practice;
    let store = &scene.store;
    let mut due = 0;
    let mut is_any = false;
    schedule(store, &store.progress.reviews, store.practice.now, &mut |knowledge, _, schedule| {
        due = schedule.due().len() as u32;
        is_any = schedule.next_card(knowledge, |_| true).is_some();
    });
    let screen = page(scene, words.cards)
        .child(text("p", words.cards_intro))
        .child(text("p", &(words.cards_left)(due, store.practice.graded)).class("collate-quiet"));
    let practise = way(&Route::Practice.to_hash(), words.title);
    match &store.practice.card {
        Some(card) => screen.child(on_table(scene, card)),
        None if is_any => {
            let start = button(words.cards_start, deal(scene, None)).class("collate-primary");
            screen.child(tag("div").class("collate-buttons").child(start).child(practise))
        }
        None => screen.child(text("p", words.cards_none)).child(tag("div").class("collate-buttons").child(practise)),
    }
}

/// The card on the table.
fn on_table(scene: &Scene, card: &Card) -> Tag {
    let words = &scene.all_words().practice;
    let dossier = scene.dossier();
    let statement = dossier.statements.iter().find(|statement| statement.id == card.statement);
    let text_of = statement.map(|statement| wording::capitalised(&statement.text)).unwrap_or_default();
    let front = tag("div")
        .class("collate-flash__front")
        .set("tabindex", "-1")
        .child(text("h2", &text_of).set("lang", &dossier.language).set("dir", "auto"))
        .child(text("p", words.cards_ask));
    let turn = button(words.cards_show, scene.does(Action::Practice(Practised::Turn))).class("collate-primary");
    let keys = if scene.store.settings.keys { words.cards_keys } else { "" };
    tag("section")
        .class("collate-card collate-flash")
        .key(card.statement.as_str())
        .on(On::KeyDown, on_key(scene, card))
        .child(front)
        .child(if card.is_turned { back(scene, card) } else { turn })
        .child(text("p", keys).class("collate-quiet"))
}

/// What each article does with the statement, and the four grades.
fn back(scene: &Scene, card: &Card) -> Tag {
    let words = &scene.all_words().practice;
    let dossier = scene.dossier();
    let knowledge = Knowledge::new(dossier);
    let statement = dossier.statement_refs().find(|one| dossier[*one].id == card.statement);
    let wording = wording::for_language(&dossier.language);
    let mut entries = Vec::new();
    if let (Some(statement), Some(wording)) = (statement, wording) {
        let maker = Maker::new(&knowledge, wording, 0, 3);
        for article in dossier.article_refs() {
            if knowledge.cells.cell(article, statement).treatment == Treatment::Unknown {
                continue;
            }
            let (told, evidence) = maker.cell_in_words(article, statement);
            let marks = evidence.iter().map(|evidence| source(scene, evidence));
            entries.push(
                tag("li")
                    .child(text("p", &told).set("dir", "auto"))
                    .child(tag("div").class("collate-sources").set("lang", scene.words.lang).children(marks)),
            );
        }
    }
    let grades = Grade::ALL.into_iter().zip(words.grades).zip(card.days).map(|((grade, name), days)| {
        button(name, deal(scene, Some(grade))).child(text("small", &(words.in_days)(days)))
    });
    tag("div")
        .class("collate-flash__back")
        .child(text("h3", words.cards_back).set("tabindex", "-1"))
        .child(tag("ul").set("lang", &dossier.language).children(entries))
        .child(text("h3", words.cards_grade))
        .child(tag("div").class("collate-buttons collate-flash__grades").children(grades))
}

/// What keys do while the focus is on the card.
fn on_key(scene: &Scene, card: &Card) -> Callback<Event> {
    let (has_single_keys, is_turned) = (scene.store.settings.keys, card.is_turned);
    let turn = scene.does(Action::Practice(Practised::Turn));
    let grades = Grade::ALL.map(|grade| deal(scene, Some(grade)));
    Callback::from(move |event: Event| {
        match keys::press(&event).map(|press| press.key) {
            Some(keys::Key::Enter | keys::Key::Space) if !is_turned => turn.emit(event.clone()),
            Some(keys::Key::Digit(digit @ 1..=4)) if is_turned && has_single_keys => {
                grades[digit as usize - 1].emit(event.clone());
            }
            _ => return,
        }
        keys::take(&event);
    })
}
