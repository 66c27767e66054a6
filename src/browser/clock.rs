//! The one caller of the wall clock.

use std::cell::Cell;

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;

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

/// Waits for a moment to be over, as long as somebody has it.
#[derive(Debug)]
pub struct Alarm {
    moment: Moment,
    timer: i32,
    _call: Closure<dyn FnMut()>,
}

impl Alarm {
    /// Has the moment waited for, and nothing else. What waits for it already goes on.
    pub fn set(alarm: &Cell<Option<Self>>, moment: Moment, call: impl FnOnce() + 'static) {
        /// What browsers can wait for at once, in milliseconds.
        const LONGEST: i64 = i32::MAX as i64;
        let before = alarm.take();
        if before.as_ref().is_some_and(|before| before.moment == moment) {
            alarm.set(before);
            return;
        }
        let left = moment.0.saturating_sub(now().0).saturating_add(1);
        if (1..=LONGEST).contains(&left)
            && let Some(window) = web_sys::window()
        {
            let call = Closure::once(call);
            let called = call.as_ref().unchecked_ref();
            if let Ok(timer) = window.set_timeout_with_callback_and_timeout_and_arguments_0(called, left as i32) {
                alarm.set(Some(Self { moment, timer, _call: call }));
            }
        }
    }
}

impl Drop for Alarm {
    fn drop(&mut self) {
        if let Some(window) = web_sys::window() {
            window.clear_timeout_with_handle(self.timer);
        }
    }
}

/// Day, hour and minute of a moment where the reader is, as people of a language write them.
#[must_use]
pub fn day_and_minute(moment: Moment, language: &str) -> String {
    let date = js_sys::Date::new(&wasm_bindgen::JsValue::from_f64(moment.0 as f64));
    let styles = js_sys::JSON::parse(r#"{"dateStyle":"medium","timeStyle":"short"}"#).unwrap_or_default();
    date.to_locale_string(language, &styles).into()
}

/// The moment that a field for day and time holds, such as `2026-03-02T09:00`, where the reader is.
#[must_use]
pub fn of_field(text: &str) -> Option<Moment> {
    let at = js_sys::Date::parse(text);
    (!text.is_empty() && at.is_finite()).then_some(Moment(at as i64))
}

/// A moment as a field for day and time holds it, where the reader is.
#[must_use]
pub fn to_field(moment: Moment) -> String {
    let behind = js_sys::Date::new(&wasm_bindgen::JsValue::from_f64(moment.0 as f64)).get_timezone_offset();
    let here = js_sys::Date::new(&wasm_bindgen::JsValue::from_f64(moment.0 as f64 - behind * 60_000.0));
    String::from(here.to_iso_string()).chars().take(16).collect()
}
