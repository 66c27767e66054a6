//! English words of assignments.

use super::plural;
use crate::engine::wording::fill_blanks;
use crate::ui::strings::assigned::AssignedStrings;

pub(super) const ASSIGNED: AssignedStrings = AssignedStrings {
    title: "Assignment",
    no_title: "A quiz from your teacher",
    items: |items| plural(items, "question", "questions"),
    what_you_see: "What you will see",
    begin: "Begin",
    begin_again: "Begin another attempt",
    go_on: "Go on with your attempt",
    none_left: |tries| fill_blanks("On this device you have used @.", &[], &[&plural(tries, "attempt", "attempts")]),
    left: |left| fill_blanks("You have @ left.", &[], &[&plural(left, "attempt", "attempts")]),
    no_link: "Open the link that your teacher gave you, or the file.",
    open_file: "File of an assignment",
    not_opened: "This assignment was not opened, and no other quiz was begun in its place.",
    other_dossier: "You can open the right dossier here. The assignment stays.",
    noted: "Your answer is noted.",
    noted_end: "More about it is shown when all questions are answered.",
    noted_at_end: "Whether it is right is shown when all questions are answered.",
    noted_never: "Whether it is right is not shown.",
    result_later: |open| {
        fill_blanks(
            "The results are shown when all questions are answered: @ still open.",
            &[],
            &[&plural(open, "is", "are")],
        )
    },
    answered: "answered",
    stop: "Stop the clock",
    stopped: "The clock is stopped",
    stopped_hint: "The questions are hidden until you go on. This time is not counted, and your teacher sees how long it was.",
    start: "Go on",
    time_over: "The time is over. You can still answer, and your teacher sees which answers came later.",
    passed: |passes, percent| match passes {
        true => fill_blanks("You passed: # % is enough.", &[percent], &[]),
        false => fill_blanks("You did not reach the # % that is needed to pass.", &[percent], &[]),
    },
    other_open: "Another assignment is open on this device. Please hand it in before you begin this one.",
    ends: |begun, ends| fill_blanks("Begun at @; the time ends at @.", &[], &[begun, ends]),
    of: |title| fill_blanks("Assignment: @", &[], &[title]),
};
