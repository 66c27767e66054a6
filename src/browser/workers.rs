//! More programs of the same module beside the page, which work while the page stays free. A browser may refuse them.

use js_sys::{Promise, Uint8Array};
use wasm_bindgen::prelude::{Closure, wasm_bindgen};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

#[wasm_bindgen]
extern "C" {
    /// Starts a worker with the module of the page (`site/desk-boot.js`).
    #[wasm_bindgen(catch, js_name = collateWorker)]
    fn start() -> Result<web_sys::Worker, JsValue>;
}

/// A worker. It ends with this.
pub struct Worker(web_sys::Worker);

impl Drop for Worker {
    fn drop(&mut self) {
        self.0.terminate();
    }
}

impl Worker {
    /// Starts a worker and waits until it is ready. Nothing where there can be none.
    pub async fn start() -> Option<Self> {
        let worker = Self(start().ok()?);
        worker.said(None).await?;
        Some(worker)
    }

    /// Lets the worker answer. Nothing where it ended over that; it has to be left then.
    pub async fn ask(&self, bytes: &[u8]) -> Option<Vec<u8>> {
        let said = self.said(Some(bytes)).await?;
        Some(said.dyn_into::<Uint8Array>().ok()?.to_vec())
    }

    /// The next thing that the worker says, after it was told something.
    async fn said(&self, told: Option<&[u8]>) -> Option<JsValue> {
        let promise = Promise::new(&mut |done, failed| {
            self.0.set_onmessage(Some(&done));
            self.0.set_onerror(Some(&failed));
            if let Some(bytes) = told
                && self.0.post_message(&Uint8Array::from(bytes)).is_err()
            {
                let _ = failed.call0(&JsValue::UNDEFINED);
            }
        });
        Some(JsFuture::from(promise).await.ok()?.dyn_into::<MessageEvent>().ok()?.data())
    }
}

/// How many workers can work at once: one for each processor, 1 to 8.
#[must_use]
pub fn most() -> usize {
    let processors = web_sys::window().map_or(1.0, |window| window.navigator().hardware_concurrency());
    (processors as usize).clamp(1, 8)
}

/// Where this program is a worker, answers everything that the page says from now on.
pub fn serve(mut answer: impl FnMut(Vec<u8>) -> Vec<u8> + 'static) {
    let Ok(scope) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() else { return };
    let page = scope.clone();
    let heard = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        let answer = answer(Uint8Array::new(&event.data()).to_vec());
        let _ = page.post_message(&Uint8Array::from(&answer[..]));
    });
    scope.set_onmessage(Some(heard.as_ref().unchecked_ref()));
    // The worker listens for as long as it is there.
    heard.forget();
    let _ = scope.post_message(&JsValue::TRUE);
}
