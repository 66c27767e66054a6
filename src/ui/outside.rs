//! What the page around this one is told: that it is ready, and what happens in the quiz.
//!
//! In a release it is a file of its own (`xtask/src/build/split`), which is there wherever a page around wants to be told.

use super::store::Store;
use crate::browser::{clock, host};
use crate::engine::json::{Value, parse};
use crate::engine::records::event::{FORMAT, Frame, Teller, to_json};
use crate::engine::records::scorm::Version;
use crate::engine::records::xapi::About;

/// Tells what happened since the last time. What was there at the first time is known already, unless it was begun since the
/// moment that the page around asks about: an address may begin a quiz before anybody can be told.
#[inline(never)]
pub(super) fn tell(wants: &str, teller: &mut Option<Teller>, store: &Store) {
    let attempt = store.progress.attempt.as_ref();
    let known = teller.get_or_insert_with(|| {
        host::tell(&["{\"format\":\"", FORMAT, "\",\"event\":\"ready\"}"].concat());
        Teller::new(attempt.filter(|_| !begins(wants, store)))
    });
    let events = known.look(attempt);
    let Some(attempt) = attempt.filter(|_| !events.is_empty()) else { return };
    let frame = frame(wants, store);
    for event in events {
        host::tell(&to_json(&event, attempt, &frame, clock::now()));
    }
}

/// Whether what is there at the first time was begun just now: an element begins by itself.
#[cfg(feature = "element")]
fn begins(_wants: &str, store: &Store) -> bool {
    store.asked.is_fresh
}

/// Whether what is there at the first time was begun just now, by the address.
#[cfg(not(feature = "element"))]
fn begins(wants: &str, store: &Store) -> bool {
    let since = parse(wants).ok().and_then(|wants| wants.get("since")?.as_i64());
    let begun = store.progress.attempt.as_ref().and_then(|attempt| attempt.begun());
    begun.zip(since).is_some_and(|(begun, since)| begun.0 >= since)
}

/// What is said besides an event, by what the page around wants: `{"learner", "home", "activity", "scorm": "1.2" or
/// "2004", "passMark": percent, "since": milliseconds}`, all of them optional. What cannot be read is not wanted.
fn frame(wants: &str, store: &Store) -> Frame {
    let wants = parse(wants).unwrap_or(Value::Null);
    let text = |field: &str| wants.get(field).and_then(Value::as_str).map(str::to_owned);
    let attempt = store.progress.attempt.as_ref();
    let dossier = &store.dossier.dossier;
    let quiz = attempt.and_then(|attempt| attempt.quiz().recipe.number(dossier)).map(|number| number.text());
    let about = match (text("learner"), text("home"), text("activity")) {
        (Some(learner), Some(home), Some(activity)) => Some(About {
            home,
            learner,
            activity,
            title: dossier.title.clone(),
            language: dossier.language.clone(),
            begun: attempt.and_then(|attempt| attempt.begun()).unwrap_or_else(clock::now),
        }),
        _ => None,
    };
    let scorm = match text("scorm").as_deref() {
        Some("1.2") => Some(Version::V12),
        Some("2004") => Some(Version::V2004),
        _ => None,
    };
    let pass_mark = wants.get("passMark").and_then(Value::as_i64).and_then(|percent| u32::try_from(percent).ok());
    Frame { quiz, about, scorm, pass_mark: pass_mark.filter(|percent| *percent <= 100), state: None }
}
