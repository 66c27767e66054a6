//! English words of the progress page.

use super::super::{Found, ProgressStrings};
use super::plural;
use crate::engine::bank::Level;
use crate::engine::dossier::date::Day;
use crate::engine::wording::{fill_blanks, month_name};
use crate::ui::transfer::Refused;

fn day(day: Day) -> String {
    let (year, month, day) = day.calendar();
    fill_blanks("# @ #", &[day, year.unsigned_abs()], &[month_name(month)])
}

pub(super) const PROGRESS: ProgressStrings = ProgressStrings {
    nothing: "You have not answered anything here yet.",
    nothing_hint: "After the first questions this page shows what you know of each dimension and how sure that is, how \
                   it changed, and which paragraphs are worth reading again.",
    to_a_quiz: "Begin a quiz",
    to_practice: "Practise",
    of_person: |name| fill_blanks("The progress of @", &[], &[name]),
    day,

    course: "How it changed",
    course_finding: |from, first, to, last| {
        let verb = if to > from { "Up from" } else { "From" };
        fill_blanks("@ about # % on @ to about # % on @.", &[from, to], &[verb, &day(first), &day(last)])
    },
    course_short: "No line yet: it takes two days with enough answers.",
    course_hint: "Each point is a day on which you answered something. The line is the best estimate then; the band \
                  around it is where your knowledge lay with a probability of 90 %. The dashed line stands at 80 %.",
    course_day: "Day",
    course_answers: "Answers so far",
    estimate: |mean, low, high| fill_blanks("# % (# to #)", &[mean, low, high], &[]),

    by_article: "By article",
    by_article_hint: "A question about two articles counts for both, so these do not add up to all questions.",
    article: "Article",
    by_level: "By level",
    level: "Level",
    levels: |level| match level {
        Level::Remember => "Find what one article prints",
        Level::Understand => "Grasp who means what",
        Level::Analyse => "Hold articles beside each other",
        Level::Evaluate => "Judge what carries or separates claims",
    },
    part_finding: |part| {
        let questions = plural(part.items, "question", "questions");
        if part.is_enough() {
            fill_blanks(
                "# % right in @; guessing would give about # %.",
                &[part.percent_right(), part.percent_guessed()],
                &[&questions],
            )
        } else {
            fill_blanks("@ so far: too few to say.", &[], &[&questions])
        }
    },
    part_hint: "The bar is the share that was right, in the first answer to each question and in those a day or more \
                after the last. The short mark is what guessing would give.",
    part_columns: ["Questions", "Answers", "Points", "Right", "By guessing"],

    reading: "What to read next",
    reading_hint: "Questions that you did not get right the last time rest on these paragraphs. Where most was missed \
                   comes first.",
    reading_nothing: "Nothing in particular: your last answer to every question was right.",
    missed: |questions| fill_blanks("@ missed", &[], &[&plural(questions, "question", "questions")]),
    statements: "What it was about:",
    read_it: |article| fill_blanks("Read @", &[], &[article]),

    away: "Quizzes put away",
    away_hint: "The five latest are kept.",
    away_take_up: "Take up again",
    away_remove: "Remove",
    away_removed: "The quiz was removed; its answers still count.",
    away_back: "Back to the quiz",

    people: "People on this device",
    people_hint: "Each person has answers and settings of their own, and sees nobody else’s. Names stay in this browser; \
                  there is no password. Where two would have the same name, the later one gets a number.",
    learning: "is learning now",
    change_to: |name| fill_blanks("Change to @", &[], &[name]),
    delete: |name| fill_blanks("Delete @", &[], &[name]),
    name: "Name of the person who is learning now",
    save_name: "Save the name",
    new_name: "Name of a new person",
    add: "Add and change to them",
    name_missing: "Please type a name first.",
    names_aside: "The names of the people on this device could not be read. They were put aside; everybody’s answers are \
                  still there.",
    no_room: "This device has no room for it, or does not let this page keep anything. Nothing was changed.",
    person_deleted: |name| {
        fill_blanks(
            "@ and everything of theirs was deleted. Until you close this page, you can bring it back.",
            &[],
            &[name],
        )
    },
    person_gone: "The person who was learning here was deleted in another tab. Somebody else is learning here now.",

    file: "Take your progress with you",
    file_hint: "Your answers, your quiz and your settings as one file: to keep, or to go on with on another device.",
    save: "Save as a file",
    choose: "Open a file with progress",
    drop: "You will see what is in it before anything changes.",
    reading_file: |file| fill_blanks("Reading @ …", &[], &[file]),
    refused: |file, refused| match refused {
        Refused::TooLarge(bytes) => fill_blanks(
            "@ has # MB; a file with progress has 16 MB at most. It was not read, and nothing can be kept of it.",
            &[bytes / (1024 * 1024)],
            &[file],
        ),
        Refused::NoFile => fill_blanks("@ could not be read by the browser. Please try again.", &[], &[file]),
        Refused::Empty => fill_blanks("@ is empty: there is nothing to keep.", &[], &[file]),
        Refused::CutOff => fill_blanks(
            "@ ends in the middle, or is no JSON: it may have been cut off. Nothing can be kept of it; please get the file again.",
            &[],
            &[file],
        ),
        Refused::NotJson(line) => fill_blanks(
            "@ is no JSON from line # on: it may have been edited. Nothing can be kept of it.",
            &[line],
            &[file],
        ),
        Refused::Dossier => fill_blanks(
            "@ is a dossier, not progress: questions are made from it. You can open it on the start page.",
            &[],
            &[file],
        ),
        Refused::Foreign => {
            fill_blanks("@ is JSON, but was not saved by this page. Nothing can be kept of it.", &[], &[file])
        }
        Refused::NoProgress => {
            fill_blanks("@ comes from this page, but holds no answer that can be kept.", &[], &[file])
        }
    },
    found,
    quiz_left_out: "A quiz in it is damaged and would be left out.",
    left_out: |entries| {
        fill_blanks(
            "@ cannot be kept and would be left out: damaged, with a date that cannot be, or too many.",
            &[],
            &[&plural(entries, "entry", "entries")],
        )
    },
    newer: "A later version of this page saved it. What this version understands can be kept; the rest would be left out.",
    other_state: "It belongs to an earlier or later version of the dossier that is open. The answers count; a quiz that was \
                  running cannot be taken up.",
    other_dossier: "It belongs to another dossier than the one that is open. It can be kept for when you open that one.",
    with_quiz: "A quiz is in it as well.",
    unchanged: "Nothing was changed so far.",
    merge: "Add it to mine",
    keep_for: "Keep it for that dossier",
    as_person: "Take it as a new person",
    leave: "Leave it",
    merged: |answers| fill_blanks("The file was added: @ new.", &[], &[&plural(answers, "answer is", "answers are")]),
    came_in: "The file came in as a new person, who is learning now.",
    kept_for: "The file was kept for its dossier.",

    settings_aside: "The settings kept on this device could not be read. They were put aside, and those of the beginning hold.",
    dossier_aside: "The dossier kept on this device could not be read. It was put aside, and the one of this page is open.",
};

fn found(found: &Found<'_>) -> String {
    let mut sentence = match (found.name, found.title) {
        (Some(name), Some(title)) => fill_blanks("Progress of @ with “@”: ", &[], &[name, title]),
        (Some(name), None) => fill_blanks("Progress of @: ", &[], &[name]),
        (None, Some(title)) => fill_blanks("Progress with “@”: ", &[], &[title]),
        (None, None) => "Progress: ".to_owned(),
    };
    sentence.push_str(&plural(found.answers, "answer", "answers"));
    match found.span {
        Some((first, last)) if first == last => sentence.push_str(&fill_blanks(" from @", &[], &[&day(first)])),
        Some((first, last)) => sentence.push_str(&fill_blanks(" from @ to @", &[], &[&day(first), &day(last)])),
        None => {}
    }
    if let Some(written) = found.written {
        sentence.push_str(&fill_blanks(", saved on @", &[], &[&day(written)]));
    }
    sentence.push('.');
    sentence
}
