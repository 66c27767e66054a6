//! The window that the program is in: that of its page or, for an element in somebody else's page, one of its own that
//! `element.js` makes up, so that each element has an address, a storage and a title for itself and the page keeps its own.

pub use of_program::Surroundings;
pub(super) use of_program::window;

#[cfg(not(feature = "element"))]
mod of_program {
    /// Where an application is. A page has one, so there is nothing to tell apart.
    #[derive(Clone, Debug, Default)]
    pub struct Surroundings;

    impl Surroundings {
        /// Those of whoever is at work.
        #[must_use]
        pub fn here() -> Self {
            Self
        }

        /// From now on these are the ones that are meant.
        pub fn enter(&self) {}
    }

    /// The window that the program is in.
    pub(in crate::browser) fn window() -> Option<web_sys::Window> {
        web_sys::window()
    }
}

#[cfg(feature = "element")]
mod of_program {
    use wasm_bindgen::prelude::wasm_bindgen;
    use wasm_bindgen::{JsCast, JsValue};

    #[wasm_bindgen]
    extern "C" {
        /// The window of the element that is at work.
        #[wasm_bindgen(js_name = collateWindow)]
        fn collate_window() -> JsValue;

        /// Says which element is at work, by its window.
        #[wasm_bindgen(js_name = collateEnter)]
        fn collate_enter(window: &JsValue);
    }

    /// Where an application is: in which of the elements of a page.
    #[derive(Clone, Debug)]
    pub struct Surroundings(JsValue);

    impl Surroundings {
        /// Those of whoever is at work.
        #[must_use]
        pub fn here() -> Self {
            Self(collate_window())
        }

        /// From now on these are the ones that are meant.
        pub fn enter(&self) {
            collate_enter(&self.0);
        }
    }

    /// The window that the program is in. It has no more of a window than this module's neighbours ask for.
    pub(in crate::browser) fn window() -> Option<web_sys::Window> {
        let window = collate_window();
        (!window.is_undefined()).then(|| window.unchecked_into())
    }
}
