//! Mounts the desk on its page, or works for it where there is none.

/// The id of the element that the page holds ready.
const PLACE: &str = "collate";

/// Gives out memory.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static MEMORY: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {
    if let Some(place) = collate::browser::page::place(PLACE) {
        collate::desk::mount(place);
    } else {
        collate::desk::work();
    }
}
