//! Marking: hand-ins in, the class out.

use web_sys::{Event, File};
use yew::{Callback, NodeRef};

use super::page;
use crate::browser::{fields, files};
use crate::desk::components::class_table::{class_table, quiz_name};
use crate::desk::components::field::{list, other_desk};
use crate::desk::components::item_table::item_table;
use crate::desk::components::spread::spread;
use crate::desk::effects::marking::{self, Pile};
use crate::desk::effects::saving::{self, Class};
use crate::desk::scene::Scene;
use crate::desk::store::Action;
use crate::desk::store::marking::{Action as Marked, Bad, Order};
use crate::engine::compact::Damage;
use crate::engine::receipt::Fault;
use crate::engine::statistics::csv::Reader;
use crate::engine::statistics::table;
use crate::ui::tag::{On, Tag, button, tag, text};

/// The screen.
pub(super) fn mark(scene: &Scene) -> Tag {
    let words = scene.words;
    let marking = &scene.desk.marking;
    let marked = &marking.marked;
    let is_empty = marked.rows.is_empty();
    let take = take(scene);
    let dropped = take.reform(|event: Event| files::all_dropped(&event));
    let page = page(scene, words.mark_title)
        .on(On::Drop, dropped)
        .child(text("p", words.mark_hint))
        .child(intake(scene, &take))
        .child(busy(scene))
        .maybe((!scene.desk.said.is_empty()).then(|| text("p", &scene.desk.said)))
        .maybe(marking.before.as_ref().map(|_| {
            let back = button(words.bring_back, scene.does(Action::Marking(Marked::BringBack)));
            tag("div")
                .class("collate-banner__notice")
                .set("role", "status")
                .child(text("p", words.put_away))
                .child(tag("div").class("collate-buttons").child(back))
        }))
        .maybe((!marked.bad.is_empty()).then(|| bad(scene, &marked.bad)));
    // One element either way, so that those before it stay the same, and the focus in them.
    let below = tag("div").class("collate-desk-below");
    if is_empty {
        return page.child(below.child(text("p", words.nothing_marked).class("collate-quiet")));
    }
    let orders = Order::ALL.iter().map(|order| (order.word().to_owned(), (words.orders)(*order).to_owned(), false));
    let order = list(scene, words.order, None, orders.collect(), Some(marking.order.word()), |word| {
        let order = Order::ALL.into_iter().find(|order| order.word() == word).unwrap_or_default();
        Action::Marking(Marked::Order(order))
    });
    let below = below
        .maybe(quizzes(scene))
        .child(spread(scene))
        .child(
            tag("section")
                .child(text("h2", words.class_table))
                .maybe(quiz(scene))
                .child(text("p", words.what_marking_shows).class("collate-quiet"))
                .child(order)
                .child(class_table(scene)),
        )
        .child(item_table(scene))
        .child(downloads(scene));
    page.child(below)
}

/// The choice among the quizzes of which there are hand-ins.
fn quizzes(scene: &Scene) -> Option<Tag> {
    let words = scene.words;
    let marking = &scene.desk.marking;
    let all: Vec<_> =
        (0..).zip(&**marking.marked.assigned).map(|quiz| (quiz.0.to_string(), quiz_name(words, quiz), false)).collect();
    let quizzes = all.len() as u32;
    let chosen = marking.quiz.map(|place| place.to_string());
    let choice = list(scene, words.quiz, Some(words.any), all, chosen.as_deref(), |place| {
        Action::Marking(Marked::Quiz(place.parse().ok()))
    });
    (quizzes > 1).then(|| {
        let told = text("p", &(words.several_quizzes)(quizzes)).class("collate-trouble");
        tag("section").child(told).child(choice)
    })
}

/// What the one quiz is called that is shown, and how many questions it has.
fn quiz(scene: &Scene) -> Option<Tag> {
    let (words, marking) = (scene.words, &scene.desk.marking);
    let quizzes = &marking.marked.assigned;
    let quiz = quizzes.get(marking.quiz.unwrap_or_default() as usize);
    let quiz = quiz.filter(|_| marking.quiz.is_some() || quizzes.len() == 1)?;
    let row = marking.marked.rows.get(*marking.sorted.first()? as usize)?;
    let title = if quiz.title.is_empty() { words.no_title } else { &quiz.title };
    let items = row.shares.iter().map(|share| share.items).sum();
    Some(tag("p").child(text("bdi", title)).text(": ").text(&(words.drawn)(items)))
}

/// Marks files.
fn take(scene: &Scene) -> Callback<Vec<File>> {
    let (desk, send, words) = (scene.desk.clone(), scene.send.clone(), scene.words);
    Callback::from(move |chosen: Vec<File>| {
        if !chosen.is_empty() {
            marking::mark(&desk, Pile::Files(chosen), words, &send);
        }
    })
}

/// Where hand-ins come in.
fn intake(scene: &Scene, take: &Callback<Vec<File>>) -> Tag {
    let words = scene.words;
    let chosen = take.reform(|event: Event| files::all_chosen(&event));
    let field = NodeRef::default();
    let (typed, desk, send) = (field.clone(), scene.desk.clone(), scene.send.clone());
    let pasted = Callback::from(move |event: Event| {
        event.prevent_default();
        let text = fields::long_text(&typed);
        if text.trim().is_empty() {
            send.emit(Action::Say((words.receipt_fault)(&Fault::Code(Damage::Empty)).into()));
            return;
        }
        // Read once: a second press would bring all of it again.
        if desk.marking.busy.is_none() {
            fields::clear(&typed);
        }
        marking::mark(&desk, Pile::Text(text), words, &send);
    });
    tag("section")
        .class("collate-card collate-desk-intake")
        .child(text("h2", words.hand_ins))
        .child(
            tag("label")
                .class("collate-field")
                .child(text("span", words.choose_hand_ins))
                .child(
                    tag("input")
                        .set("type", "file")
                        .set("multiple", "")
                        .set("accept", ".json,.txt,.zip,application/json,text/plain,application/zip")
                        .on(On::Change, chosen),
                )
                .child(text("small", words.drop_hand_ins)),
        )
        .child(
            tag("form")
                .class("collate-field")
                .on(On::Submit, pasted)
                .child(
                    tag("label")
                        .class("collate-desk-field")
                        .child(text("span", words.paste))
                        .child(tag("textarea").found_by(&field).set("rows", "4").set("spellcheck", "false")),
                )
                .child(text("button", words.read_paste).set("type", "submit")),
        )
}

/// How far the marking is.
fn busy(scene: &Scene) -> Tag {
    let words = scene.words;
    let line = tag("div").class("collate-desk-making").set("role", "status");
    match scene.desk.marking.busy {
        None => {
            let marked = &scene.desk.marking.marked;
            let (rows, bad) = (marked.rows.len() as u32, marked.bad.len() as u32);
            line.maybe((rows + bad > 0).then(|| text("p", &(words.marked_all)(rows, bad))))
        }
        Some((done, of)) => {
            let bar = tag("progress").number("max", of.max(1)).number("value", done).set("aria-label", words.marking);
            let (send, stopped) = (scene.send.clone(), words.stopped);
            let stop = Callback::from(move |_: Event| {
                send.emit(Action::Marking(Marked::Stop));
                send.emit(Action::Say(stopped.into()));
            });
            line.child(text("p", &(words.marked_so_far)(done, of))).child(bar).child(button(words.stop_marking, stop))
        }
    }
}

/// What could not be marked, and why.
fn bad(scene: &Scene, bad: &[Bad]) -> Tag {
    const MOST: usize = 200;
    let lines = bad.iter().take(MOST).map(|bad| {
        let elsewhere = bad.elsewhere.as_ref().map(|address| other_desk(scene, &[address, "#/mark"].concat()));
        tag("li")
            .child(text("bdi", &bad.name).class("collate-desk-name"))
            .text(": ")
            .child(text("span", &bad.why))
            .maybe(elsewhere)
    });
    tag("section")
        .class("collate-card")
        .child(text("h2", &(scene.words.bad)(bad.len() as u32)))
        .child(tag("ul").class("collate-list collate-desk-bad").children(lines))
        .maybe(scene.desk.marking.marked.rows.is_empty().then(|| put_away(scene)))
}

fn put_away(scene: &Scene) -> Tag {
    button(scene.words.put_away_all, scene.does(Action::Marking(Marked::Clear)))
}

/// The class as files.
fn downloads(scene: &Scene) -> Tag {
    let words = scene.words;
    let class = |class: Class| {
        let (desk, send) = (scene.desk.clone(), scene.send.clone());
        Callback::from(move |_: Event| saving::save(desk.clone(), words, class, send.clone()))
    };
    let desk = scene.desk.clone();
    let items = Callback::from(move |_: Event| {
        let statistics = &desk.marking.statistics;
        files::save("collate-questions.csv", &table::item_statistics(statistics, Reader::Spreadsheet));
    });
    tag("section")
        .class("collate-card")
        .child(text("h2", words.downloads))
        .child(
            tag("div")
                .class("collate-buttons")
                .child(button(words.save_class, class(Class::Csv)))
                .child(button(words.save_items, items))
                .child(button(words.save_json, class(Class::Json)))
                .child(put_away(scene)),
        )
        .child(text("p", words.downloads_hint).class("collate-quiet"))
}
