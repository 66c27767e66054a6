//! Mounts the application on the page.

/// The id of the element that the page holds ready.
const PLACE: &str = "collate";

/// Gives out memory.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static MEMORY: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {
    // A page without the element does not want the application.
    if let Some(place) = collate::browser::page::place(PLACE) {
        collate::ui::mount(place);
    }
}
