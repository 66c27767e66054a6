//! Loading the words of the language that is wanted.

use wasm_bindgen_futures::spawn_local;
use web_sys::Element;
use yew::Callback;

use super::assigned;
use crate::browser::later;
use crate::ui::app;
use crate::ui::settings::Language;
use crate::ui::store::{Action, Notice, Store};

/// Shows the application, in its language if that can be had.
pub(crate) fn begin(place: Element, store: Option<Store>) {
    spawn_local(async move {
        let mut store = store;
        if let Some(store) = &mut store {
            let language = store.language();
            if is_here(language).await {
                store.spoken = language;
            }
            if store.wants_given() {
                store.people_mut().part = assigned::come().await;
            }
        }
        app::show(place, store);
    });
}

/// Loads the language that is wanted, where it is not the one that was asked for last.
pub(crate) fn want(store: &Store, asked: &mut Language, send: &Callback<Action>) {
    let language = store.language();
    if language != *asked {
        *asked = language;
        let is_missing = store.notices.iter().any(|notice| matches!(notice, Notice::LanguageMissing));
        if language != store.spoken || is_missing {
            get(language, send);
        }
    }
}

/// Loads a language, and says whether it is here.
pub(crate) fn get(language: Language, send: &Callback<Action>) {
    let send = send.clone();
    spawn_local(async move { send.emit(Action::Speak(language, is_here(language).await)) });
}

pub(crate) async fn is_here(language: Language) -> bool {
    language == Language::English || later::load_language(language.tag()).await
}
