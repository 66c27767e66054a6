//! Assignments that come as files.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use web_sys::File;
use yew::Callback;

use crate::browser::files;
use crate::engine::assignment::{Fault, file::MOST_BYTES};
use crate::ui::assigned::{self, read_file};
use crate::ui::store::{Action, Store};

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
