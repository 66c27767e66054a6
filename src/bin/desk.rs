//! Mounts the desk on its page, or works for it where there is none.

fn main() {
    if let Some(place) = collate::browser::page::place() {
        collate::desk::mount(place);
    } else {
        collate::desk::work();
    }
}
