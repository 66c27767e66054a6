//! English words of what only assignments need.

use super::plural;
use crate::engine::wording::{fill_blanks, policy};
use crate::ui::strings::GivenStrings;

pub(crate) const GIVEN: GivenStrings = GivenStrings {
    sentences: policy::sentences,
    early: |opens| fill_blanks("This is meant to be done from @ on; you can begin before.", &[], &[opens]),
    late: |closes| {
        fill_blanks("This was due by @; you can still do it and hand it in, and it is marked as late.", &[], &[closes])
    },
    hand_in: "Hand in",
    hand_in_hint: "This page sends nothing. Type your name. Then save your answers as a file or copy them as a text, and give that to your teacher.",
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
    in_it: |answers, points| {
        vec![
            "the name that you typed".to_owned(),
            "the assignment".to_owned(),
            fill_blanks(
                "@, with the time of each, hints and how sure you said you were",
                &[],
                &[&plural(answers, "answer", "answers")],
            ),
            "when you began, stopped the clock and handed in, by the clock of this device".to_owned(),
            if points { "which attempt it is, and the points" } else { "which attempt it is" }.to_owned(),
        ]
    },
    see_it: "See it word for word",
    as_file: "As a file",
    as_text: "As a text",
    save_it: "Save as a file",
    copy_it: "Copy the hand-in as a text",
};
