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
    hand_in: "Hand in",
    hand_in_hint: "This page sends nothing. Save your answers as a file or copy them as a text, and give that to your teacher.",
    hand_in_open: |open| {
        fill_blanks(
            "@ still open. You can hand in all the same.",
            &[],
            &[&plural(open, "question is", "questions are")],
        )
    },
    your_name: "Your name",
    your_name_hint: "As your teacher knows you. It is only in what you hand in.",
    is_in_it: "This is in it, and nothing else:",
    in_it: |answers| {
        vec![
            "the name that you typed".to_owned(),
            "the assignment".to_owned(),
            fill_blanks(
                "@, with the time of each, hints and how sure you said you were",
                &[],
                &[&plural(answers, "answer", "answers")],
            ),
            "when you began, stopped the clock and handed in, by the clock of this device".to_owned(),
            "which attempt it is, and the points".to_owned(),
        ]
    },
    see_it: "See it word for word",
    as_file: "As a file",
    as_text: "As a text",
    save_it: "Save as a file",
    copy_it: "Copy as a text",
};
