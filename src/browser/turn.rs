//! Long work in slices, so that the page never stands still.

use wasm_bindgen_futures::JsFuture;

use super::clock;

/// How long a slice may take, in milliseconds.
const SLICE: i64 = 24;

/// How long a frame is waited for, in milliseconds.
#[cfg(feature = "desk")]
const UNSEEN: i32 = 100;

/// Work that is done in slices.
#[derive(Clone, Copy, Debug)]
pub struct Slices {
    since: i64,
}

impl Slices {
    /// Begins the first slice, after everything that waits was done.
    pub async fn begin() -> Self {
        rest().await;
        Self { since: clock::now().0 }
    }

    /// Whether this slice has lasted long enough.
    #[must_use]
    pub fn is_over(&self) -> bool {
        clock::now().0 - self.since >= SLICE
    }

    /// Lets the browser do what it has to, and begins the next slice.
    pub async fn next(&mut self) {
        *self = Self::begin().await;
    }

    /// Lets the browser draw before the next slice, which takes long. Between short ones it would wait for nothing.
    #[cfg(feature = "desk")]
    pub async fn after_frame(&mut self) {
        let promise = js_sys::Promise::new(&mut |done, _| {
            if let Some(window) = web_sys::window() {
                let _ = window.request_animation_frame(&done);
                // A page that nobody sees is not drawn.
                let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&done, UNSEEN);
            }
        });
        let _ = JsFuture::from(promise).await;
        self.next().await;
    }
}

/// Waits until the browser has drawn and done what was waiting.
async fn rest() {
    let promise = js_sys::Promise::new(&mut |done, _| {
        if let Some(window) = web_sys::window() {
            let _ = window.set_timeout_with_callback(&done);
        }
    });
    let _ = JsFuture::from(promise).await;
}
