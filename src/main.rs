//! Mounts the application on the page.

/// The id of the element that the page holds ready.
const PLACE: &str = "collate";

fn main() {
    // A page without the element does not want the application.
    if let Some(place) = collate::browser::page::place(PLACE) {
        collate::ui::mount(place);
    }
}
