//! Mounts the application on the page.

fn main() {
    collate::browser::memory::reserve();
    // A page without the element does not want the application.
    if let Some(place) = collate::browser::page::place() {
        collate::ui::mount(place);
    }
}
