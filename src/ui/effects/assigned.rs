//! Assignments that come as files.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use web_sys::File;
use yew::Callback;

use crate::browser::files;
use crate::browser::later;
use crate::engine::assignment::{Fault, file::MOST_BYTES};
use crate::ui::assigned::{self, Part, read_file};
use crate::ui::store::{Action, Store};

/// The part of the program that only assignments need, as the page knows it.
const PART: &str = "assigned";

/// Loads it where it is needed and was not asked for yet.
pub(in crate::ui) fn want(store: &Store, send: &Callback<Action>) {
    if store.people.part != Part::Away || !store.wants_given() {
        return;
    }
    let send = send.clone();
    let tell = move |part| send.emit(Action::Assigned(assigned::Action::Part(part)));
    tell(Part::Coming);
    spawn_local(async move { tell(come().await) });
}

/// Loads it, and says whether it is here.
pub(crate) async fn come() -> Part {
    if later::load_language(PART).await { Part::Here } else { Part::Away }
}

/// Opens a file that a person chose. Its size is looked at before it is read.
pub(in crate::ui) fn open_file(store: &Store, file: File, send: Callback<Action>) {
    let open = store.dossier.clone();
    let bytes = file.size() as usize;
    let opened = move |(opening, code)| send.emit(Action::Assigned(assigned::Action::File(opening, code)));
    if bytes > MOST_BYTES {
        opened((Rc::new(Err(Fault::FileTooLarge { bytes, most: MOST_BYTES })), "".into()));
        return;
    }
    spawn_local(async move {
        let text = files::text(&file).await.unwrap_or_default();
        opened(read_file(&text, &open));
    });
}
