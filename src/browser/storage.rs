//! What is kept on this device. A blocked or full storage is an answer, never a panic: `gloo`'s wrapper throws where a
//! browser refuses storage to embedded pages, so this goes to `web_sys` itself.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::StorageEvent;

/// What all our keys begin with.
const PREFIX: &str = "collate:";

fn local() -> Option<web_sys::Storage> {
    super::window()?.local_storage().ok().flatten()
}

/// Whether something can be kept at all. Writes a word and takes it away.
#[must_use]
pub fn works() -> bool {
    let probe = [PREFIX, "probe"].concat();
    local().is_some_and(|storage| storage.set_item(&probe, "1").is_ok() && storage.remove_item(&probe).is_ok())
}

/// What is kept under a key.
#[must_use]
pub fn read(key: &str) -> Option<String> {
    local()?.get_item(&[PREFIX, key].concat()).ok().flatten()
}

/// Keeps something. Says whether that worked.
#[must_use]
pub fn write(key: &str, text: &str) -> bool {
    local().is_some_and(|storage| storage.set_item(&[PREFIX, key].concat(), text).is_ok())
}

/// Keeps nothing under a key any more.
pub fn remove(key: &str) {
    if let Some(storage) = local() {
        let _ = storage.remove_item(&[PREFIX, key].concat());
    }
}

fn tab() -> Option<web_sys::Storage> {
    super::window()?.session_storage().ok().flatten()
}

/// What this tab remembers under a key, for as long as it is open.
#[must_use]
pub fn remembered(key: &str) -> Option<String> {
    tab()?.get_item(&[PREFIX, key].concat()).ok().flatten()
}

/// Lets this tab remember something, or nothing any more. Says whether that worked.
pub fn remember(key: &str, text: Option<&str>) -> bool {
    let key = [PREFIX, key].concat();
    tab().is_some_and(|storage| match text {
        Some(text) => storage.set_item(&key, text).is_ok(),
        None => storage.remove_item(&key).is_ok(),
    })
}

/// Listens to what other tabs keep: a key without our prefix, and its text, if there still is one. Until the listener is
/// dropped.
#[must_use]
pub fn on_change(heard: impl Fn(String, Option<String>) + 'static) -> Option<EventListener> {
    let window = super::window()?;
    Some(EventListener::new(&window, "storage", move |event| {
        if let Some(event) = event.dyn_ref::<StorageEvent>()
            && let Some(key) = event.key().as_deref().and_then(|key| key.strip_prefix(PREFIX))
        {
            heard(key.to_owned(), event.new_value());
        }
    }))
}

/// Whether nothing of ours is kept.
#[must_use]
pub fn is_empty() -> bool {
    let Some(storage) = local() else { return true };
    let count = storage.length().unwrap_or(0);
    !(0..count).any(|place| storage.key(place).ok().flatten().is_some_and(|key| key.starts_with(PREFIX)))
}

/// Everything of ours that is kept: keys without our prefix, and texts.
#[must_use]
pub fn all() -> Vec<(String, String)> {
    let Some(storage) = local() else { return Vec::new() };
    let count = storage.length().unwrap_or(0);
    (0..count)
        .filter_map(|place| {
            let key = storage.key(place).ok().flatten()?;
            let text = storage.get_item(&key).ok().flatten()?;
            Some((key.strip_prefix(PREFIX)?.to_owned(), text))
        })
        .collect()
}
