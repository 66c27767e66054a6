//! The one caller of the wall clock.

use crate::engine::attempt::Moment;
use crate::engine::practice::Now;

/// The day of a moment where the reader is, as people of a language write it.
#[must_use]
pub fn day(moment: Moment, language: &str) -> String {
    let date = js_sys::Date::new(&wasm_bindgen::JsValue::from_f64(moment.0 as f64));
    date.to_locale_date_string(language, &wasm_bindgen::JsValue::UNDEFINED).into()
}

/// Now, with the time zone of the reader.
#[must_use]
pub fn today() -> Now {
    // The browser counts the minutes by which UTC is ahead.
    let behind = js_sys::Date::new_0().get_timezone_offset();
    Now { at: now(), zone: -(behind as i32) }
}

/// Now.
#[must_use]
pub fn now() -> Moment {
    Moment(js_sys::Date::now() as i64)
}
