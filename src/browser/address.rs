//! The address of the page: the part after `#`, and the question after `?`.

use gloo::events::EventListener;

fn location() -> Option<web_sys::Location> {
    Some(super::window()?.location())
}

/// The part from `#` on, or nothing.
#[must_use]
pub fn hash() -> String {
    location().and_then(|location| location.hash().ok()).unwrap_or_default()
}

/// Goes to another hash. With `replace`, the back button will not come by here again.
pub fn set_hash(hash: &str, replace: bool) {
    if let Some(location) = location() {
        let _ = if replace { location.replace(hash) } else { location.set_hash(hash) };
    }
}

/// Listens to changes of the hash, until the listener is dropped.
#[must_use]
pub fn on_hash_change(heard: impl Fn(String) + 'static) -> Option<EventListener> {
    let window = super::window()?;
    Some(EventListener::new(&window, "hashchange", move |_| heard(hash())))
}

/// Whether the page's own address asks for anything: whether there is something after `?`.
#[must_use]
pub fn asks() -> bool {
    location().and_then(|location| location.search().ok()).is_some_and(|query| !query.is_empty())
}

/// The address of a dossier that the page's own address asks for: `?dossier=ADDRESS`.
#[must_use]
pub fn asked_dossier() -> Option<String> {
    let query = location()?.search().ok()?;
    web_sys::UrlSearchParams::new_with_str(&query).ok()?.get("dossier").filter(|address| !address.trim().is_empty())
}

/// The address of a file beside this page, without a question and a hash.
#[must_use]
pub fn beside(name: &str) -> Option<String> {
    let url = web_sys::Url::new_with_base(name, &location()?.href().ok()?).ok()?;
    Some(url.href())
}
