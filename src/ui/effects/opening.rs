//! Opening another dossier, from a file or from an address, for every page that can.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use web_sys::File;
use yew::Callback;

use crate::browser::{fetch, files};
use crate::engine::dossier::problem::{Fault, Place, Problem};
use crate::engine::dossier::{self, Read, limits};
use crate::ui::store::Opening;

/// What comes of opening, as it comes.
pub(crate) enum Came {
    /// How far it is, or why it ended.
    So(Opening),
    /// A dossier that can be used.
    Dossier {
        /// The dossier.
        read: Box<Read>,
        /// Its text.
        text: String,
        /// Where it came from, unless that is a file.
        address: Option<String>,
    },
}

/// Opens a file that a person chose. Its size is looked at before it is read.
pub(crate) fn file(file: File, came: Callback<Came>) {
    let name = file.name();
    let size = file.size();
    if size > limits::BYTES as f64 {
        let problem = Problem::error(Place::file(), Fault::TooLarge { bytes: size as usize });
        came.emit(Came::So(Opening::Refused(name, Rc::new(vec![problem]))));
        return;
    }
    came.emit(Came::So(Opening::Reading(name.clone())));
    spawn_local(async move {
        came.emit(match files::text(&file).await {
            Some(text) => read(name, text, None),
            None => Came::So(Opening::NoFile(name)),
        });
    });
}

/// What to ask before a dossier is got from an address. Gets nothing.
pub(crate) fn question(address: &str) -> Opening {
    fetch::target(address).map_or(Opening::NoAddress, Opening::Asking)
}

/// Gets a dossier, after the person said yes.
pub(crate) fn get(target: fetch::Target, came: Callback<Came>) {
    came.emit(Came::So(Opening::Reading(target.host.clone())));
    spawn_local(async move {
        came.emit(match fetch::text(&target.address, limits::BYTES).await {
            Ok(text) => read(target.host, text, Some(target.address)),
            Err(failure) => Came::So(Opening::Failed(target.host, failure)),
        });
    });
}

fn read(name: String, text: String, address: Option<String>) -> Came {
    match dossier::read(&text) {
        Ok(read) => Came::Dossier { read: Box::new(read), text, address },
        Err(problems) => Came::So(Opening::Refused(name, Rc::new(problems))),
    }
}
