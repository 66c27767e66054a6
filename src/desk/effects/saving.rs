//! Saving the class, in slices: a large one takes a while.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::Callback;

use crate::browser::files;
use crate::browser::turn::Slices;
use crate::desk::components::class_table::findings;
use crate::desk::store::marking::Action as Marked;
use crate::desk::store::{Action, Desk};
use crate::desk::strings::DeskStrings;
use crate::engine::statistics::csv::{Reader, moment};
use crate::engine::statistics::table::{self, Line};

/// A file that holds the class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::desk) enum Class {
    /// The class table.
    Csv,
    /// The class and its questions.
    Json,
}

/// Writes and saves the class that is shown, and then says whether all of it is saved.
pub(in crate::desk) fn save(desk: Rc<Desk>, words: &'static DeskStrings, class: Class, send: Callback<Action>) {
    spawn_local(async move {
        let mut slices = Slices::begin().await;
        let (marking, marked) = (&desk.marking, &desk.marking.marked);
        let rows = (&marked.rows[..], &marked.standings[..], &marked.records[..]);
        let lines = table::lines(rows, &marked.assigned, marking.only());
        slices.next().await;
        let told = |line: &Line<'_>| findings(words, marked, line.place, &moment);
        let (name, parts): (_, Box<dyn Iterator<Item = String>>) = match class {
            Class::Csv => {
                let parts = table::class(&lines, &marking.statistics, Reader::Spreadsheet, &told);
                ("collate-class.csv", Box::new(parts))
            }
            Class::Json => ("collate-class.json", Box::new(table::to_json(&lines, &marking.statistics, &told))),
        };
        slices.next().await;
        let mut written = files::Parts::default();
        for part in parts {
            written.add(&part);
            if slices.is_over() {
                slices.next().await;
            }
        }
        written.save(name);
        // One quiz is not all of it, whatever is shown by now.
        if marking.quiz.is_none() {
            send.emit(Action::Marking(Marked::Saved(marking.turn)));
        }
    });
}
