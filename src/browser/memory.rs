//! Gives out memory.

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static MEMORY: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// What a dossier and a first question take, in bytes, and some more.
const AT_FIRST: usize = 2 << 20;

/// Takes the memory of the beginning from the browser at once. It would be asked for every 64 kB of it otherwise, and takes
/// its time for each answer.
pub fn reserve() {
    drop(std::hint::black_box(Vec::<u8>::with_capacity(AT_FIRST)));
}
