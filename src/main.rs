//! Mounts the application on the page.

/// The id of the element that the page holds ready.
const PLACE: &str = "collate";

fn main() {
    // A page without the element does not want the application.
    if let Some(place) = gloo::utils::document().get_element_by_id(PLACE) {
        yew::Renderer::<collate::ui::App>::with_root(place).render();
    }
}
