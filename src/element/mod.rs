//! The element: the learner's program inside a page of somebody else, as often as the page wants it.
//!
//! It is a program of its own, so that learners on our page load nothing of it. State, screens and effects are those of
//! [`crate::ui`]. What differs is where they are: each element has surroundings of its own
//! ([`crate::browser::surroundings`]), begins with what its attributes ask for ([`asked`]), and has a smaller bar.

pub mod asked;
mod begin;
mod frame;
mod later;

pub(crate) use frame::{bar, start};
pub(crate) use later::begin as begin_later;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use web_sys::Element;
use yew::AppHandle;

use crate::browser::surroundings::Surroundings;
use crate::browser::{host, storage};
use crate::engine::kept::Writer;
use crate::engine::records::event::FORMAT;
use crate::ui::store::Store;
use crate::ui::{App, show_in};
use asked::{Asked, Wrong};

thread_local! {
    /// The applications, by the numbers of their elements; nothing where one is still being got ready.
    static OPEN: RefCell<Vec<(u32, Option<AppHandle<App>>)>> = const { RefCell::new(Vec::new()) };
    /// The number of the next one.
    static NEXT: Cell<u32> = const { Cell::new(0) };
}

/// Begins an application in an element, with what its attributes ask for ([`Asked::read`]), in the surroundings that were
/// entered last. Gives the number with which it can be ended.
#[must_use]
pub fn open(place: Element, asked: &str) -> u32 {
    let here = Surroundings::here();
    let (asked, wrong) = Asked::read(asked);
    wrong.iter().for_each(complain);
    let number = NEXT.get();
    NEXT.set(number.wrapping_add(1));
    OPEN.with_borrow_mut(|open| open.push((number, None)));
    let asked = Rc::new(asked);
    if asked.is_simple() && storage::is_empty() {
        match begin::store(asked) {
            Some(store) => show(number, place, store),
            None => crate::browser::fault::reveal(),
        }
    } else {
        spawn_local(async move { begin::with_later(here, number, place, asked).await });
    }
    number
}

/// Shows an application, unless its element is gone already.
fn show(number: u32, place: Element, store: Store) {
    OPEN.with_borrow_mut(|open| {
        if let Some((_, app @ None)) = open.iter_mut().find(|(known, _)| *known == number) {
            *app = Some(show_in(place, store));
        }
    });
}

/// Ends an application.
pub fn close(number: u32) {
    let ended = OPEN.with_borrow_mut(|open| {
        open.iter().position(|(known, _)| *known == number).and_then(|place| open.remove(place).1)
    });
    if let Some(app) = ended {
        app.destroy();
    }
}

/// Says what cannot be used, to the page and in the element.
fn complain(wrong: &Wrong) {
    let mut out = Writer::default();
    out.open();
    out.field("format").text(FORMAT);
    out.field("event").text("error");
    out.field("attribute").text(wrong.attribute);
    out.field("message").text(&wrong.sentence);
    out.close();
    host::tell(&out.into_text());
}
