//! Marking what learners handed in, in batches. One bad file never stops the rest.
//!
//! Workers mark where the browser has them, else the page does it itself in slices. Batches are put together in the order
//! of what was handed in, so the table is the same either way.

mod pile;
mod pool;

pub(in crate::desk) use pile::Pile;

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::Callback;

use super::{is_of_another, why_not};
use crate::browser::turn::Slices;
use crate::browser::{fields, releases};
use crate::desk::store::marking::{Action, Bad, Marked, by_name};
use crate::desk::store::{self, Desk};
use crate::desk::strings::DeskStrings;
use crate::engine::batch::{Batch, Unmarked};
use crate::engine::marking::{self, Marker, settle};
use crate::engine::reasoning::Knowledge;
use crate::engine::receipt::{self, Learner};
use crate::engine::statistics::Statistics;
use crate::ui::store::Open;
use pool::{Crew, Work};

thread_local! {
    /// Which pile is wanted. The work looks at it again and again.
    static WANTED: Cell<u32> = const { Cell::new(0) };
}

/// Says which pile is wanted: marking any other ends.
pub(in crate::desk) fn want(turn: u32) {
    WANTED.set(turn);
}

/// Marks a pile, beside what is marked already.
pub(in crate::desk) fn mark(desk: &Desk, pile: Pile, words: &'static DeskStrings, send: &Callback<store::Action>) {
    // One pile after the other: what comes meanwhile would be lost.
    if desk.marking.busy.is_some() {
        send.emit(store::Action::Say(words.still_marking.into()));
        return;
    }
    let text = desk.text.clone();
    let (open, turn, before) = (desk.learner.dossier.clone(), desk.marking.turn + 1, desk.marking.marked.clone());
    want(turn);
    send.emit(store::Action::Say("".into()));
    send.emit(store::Action::Marking(Action::Begin));
    let send = send.clone();
    spawn_local(async move {
        let mut slices = Slices::begin().await;
        let crew = Crew::new(text, pile.files());
        let found = pile::find(pile, words, &mut slices).await;
        let of = found.pieces.len() as u32;
        let told = {
            let send = send.clone();
            move |done: u32| send.emit(store::Action::Marking(Action::Busy(turn, done, of)))
        };
        told(0);
        slices.next().await;
        let Marked { rows, assigned, records, mut bad, places, .. } = before;
        let class = Batch {
            rows: Rc::unwrap_or_clone(rows),
            records: Rc::unwrap_or_clone(records),
            assigned: Rc::unwrap_or_clone(assigned),
            places: Rc::unwrap_or_clone(places),
            unmarked: Vec::new(),
        };
        slices.next().await;
        let is_wanted = move || WANTED.get() == turn;
        let work = Rc::new(Work::new(found.pieces, class, Box::new(is_wanted), Box::new(told)));
        work.with_workers(crew).await;
        let all_bad = Rc::make_mut(&mut bad);
        all_bad.extend(found.bad);
        if work.is_for_page() {
            on_page(&work, &open, words, all_bad, &mut slices).await;
        }
        if !is_wanted() {
            return;
        }
        let mut class = work.taken_class();
        slices.next().await;
        for row in class.rows.iter_mut().filter(|row| !row.learner.as_str().is_ascii()) {
            row.learner = Learner::new(&fields::composed(row.learner.as_str()));
            if slices.is_over() {
                slices.next().await;
            }
        }
        slices.after_frame().await;
        let standings = settle(&class.rows, |row| class.counting(row));
        slices.next().await;
        let mut statistics: Statistics = class.places.clone();
        for (standing, record) in standings.iter().zip(&class.records) {
            if standing.counts {
                statistics.add(record);
            }
            if slices.is_over() {
                slices.next().await;
            }
        }
        slices.next().await;
        let Batch { rows, records, assigned, places, .. } = class;
        let by_name = by_name(&rows);
        let marked = Marked {
            rows: Rc::new(rows),
            by_name: Rc::new(by_name),
            standings: Rc::new(standings),
            assigned: Rc::new(assigned),
            records: Rc::new(records),
            bad,
            places: Rc::new(places),
            statistics: Rc::new(statistics),
        };
        slices.after_frame().await;
        send.emit(store::Action::Marking(Action::Done(turn, Box::new(marked))));
        slices.after_frame().await;
        send.emit(store::Action::Marking(Action::Shown));
    });
}

/// What workers did not mark, marked in the page, and why some of it cannot be. The page needs the whole bank for that, so
/// it is done only where something is left.
async fn on_page(work: &Work, open: &Open, words: &'static DeskStrings, all_bad: &mut Vec<Bad>, slices: &mut Slices) {
    let knowledge = Knowledge::new(&open.dossier);
    let mut marker = Marker::new(&knowledge);
    slices.next().await;
    work.alone(&mut marker, slices).await;
    // What another release made, by its place in the list of what could not be marked.
    let mut strange: Vec<(usize, String)> = Vec::new();
    for (piece, has_ended_workers) in work.unmarked() {
        // A worker says only that it cannot be marked; why is found here. What ends workers would end the page too.
        let why = if has_ended_workers {
            words.file_unreadable.to_owned()
        } else {
            match Batch::default().mark(&mut marker, &piece.bytes, work.now) {
                Err(Unmarked::Unread(fault)) => (words.receipt_fault)(&fault),
                Err(Unmarked::Fault(fault)) => {
                    let marking::Fault::Assignment(unopened) = &fault;
                    if is_of_another(unopened)
                        && let Ok(read) = receipt::read(&piece.bytes)
                    {
                        strange.push((all_bad.len(), read.receipt.assignment));
                    }
                    (words.marking_fault)(&fault)
                }
                Ok(()) => continue,
            }
        };
        all_bad.push(Bad { name: piece.name.clone(), why, elsewhere: None });
        if slices.is_over() {
            slices.next().await;
        }
    }
    for (place, code) in strange {
        let elsewhere = releases::find(&code).await;
        if let Some(bad) = all_bad.get_mut(place) {
            (bad.why, bad.elsewhere) = why_not(words, std::mem::take(&mut bad.why), elsewhere);
        }
        if slices.is_over() {
            slices.next().await;
        }
    }
}
