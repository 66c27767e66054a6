//! The one caller of the wall clock.

use crate::engine::attempt::Moment;

/// Now.
#[must_use]
pub fn now() -> Moment {
    Moment(js_sys::Date::now() as i64)
}
