//! What happens when the program cannot go on: the page says what to do.
//!
//! A panic ends as a trap of the module, and `boot.js` reveals the notice then; no code for it has to be loaded here.

/// The id of the notice that the page holds ready, hidden.
const NOTICE: &str = "collate-fault";

/// Reveals the notice of the page.
pub fn reveal() {
    let notice =
        super::window().and_then(|window| window.document()).and_then(|document| document.get_element_by_id(NOTICE));
    if let Some(notice) = notice {
        let _ = notice.remove_attribute("hidden");
    }
}
