//! The words of the progress page: what is known over time, what to read next, people, and progress as a file.

use crate::engine::bank::Level;
use crate::engine::dossier::date::Day;
use crate::engine::scorecard::Part;
use crate::ui::transfer::Refused;

/// What is said of a file before anything of it is taken up.
pub(crate) struct Found<'f> {
    /// Whose progress it is, where that is said.
    pub(crate) name: Option<&'f str>,
    /// What its dossier is called, where that is said.
    pub(crate) title: Option<&'f str>,
    /// How many answers can be taken up.
    pub(crate) answers: u32,
    /// The days of the first and the last of them.
    pub(crate) span: Option<(Day, Day)>,
    /// The day on which it was written, where that is said.
    pub(crate) written: Option<Day>,
}

/// The words of the progress page.
pub(crate) struct ProgressStrings {
    pub(crate) nothing: &'static str,
    pub(crate) nothing_hint: &'static str,
    pub(crate) to_a_quiz: &'static str,
    pub(crate) to_practice: &'static str,
    pub(crate) of_person: fn(name: &str) -> String,
    pub(crate) day: fn(Day) -> String,

    // Over time.
    pub(crate) course: &'static str,
    pub(crate) course_finding: fn(from: u32, first: Day, to: u32, last: Day) -> String,
    pub(crate) course_short: &'static str,
    pub(crate) course_hint: &'static str,
    pub(crate) course_day: &'static str,
    pub(crate) course_answers: &'static str,
    pub(crate) estimate: fn(mean: u32, low: u32, high: u32) -> String,

    // By article and level.
    pub(crate) by_article: &'static str,
    pub(crate) by_article_hint: &'static str,
    pub(crate) article: &'static str,
    pub(crate) by_level: &'static str,
    pub(crate) level: &'static str,
    pub(crate) levels: fn(Level) -> &'static str,
    pub(crate) part_finding: fn(&Part) -> String,
    pub(crate) part_hint: &'static str,
    pub(crate) part_columns: [&'static str; 5],

    // Reading.
    pub(crate) reading: &'static str,
    pub(crate) reading_hint: &'static str,
    pub(crate) reading_nothing: &'static str,
    pub(crate) missed: fn(questions: u32) -> String,
    pub(crate) statements: &'static str,
    pub(crate) read_it: fn(article: &str) -> String,

    // Quizzes put away.
    pub(crate) away: &'static str,
    pub(crate) away_hint: &'static str,
    pub(crate) away_take_up: &'static str,
    pub(crate) away_remove: &'static str,
    pub(crate) away_removed: &'static str,
    pub(crate) away_back: &'static str,

    // People.
    pub(crate) people: &'static str,
    pub(crate) people_hint: &'static str,
    pub(crate) learning: &'static str,
    pub(crate) change_to: fn(name: &str) -> String,
    pub(crate) delete: fn(name: &str) -> String,
    pub(crate) name: &'static str,
    pub(crate) save_name: &'static str,
    pub(crate) new_name: &'static str,
    pub(crate) add: &'static str,
    pub(crate) name_missing: &'static str,
    pub(crate) names_aside: &'static str,
    pub(crate) no_room: &'static str,
    pub(crate) person_deleted: fn(name: &str) -> String,
    pub(crate) person_gone: &'static str,

    // Progress as a file.
    pub(crate) file: &'static str,
    pub(crate) file_hint: &'static str,
    pub(crate) save: &'static str,
    pub(crate) choose: &'static str,
    pub(crate) drop: &'static str,
    pub(crate) reading_file: fn(file: &str) -> String,
    pub(crate) refused: fn(file: &str, Refused) -> String,
    pub(crate) found: fn(&Found<'_>) -> String,
    pub(crate) quiz_left_out: &'static str,
    pub(crate) left_out: fn(entries: u32) -> String,
    pub(crate) newer: &'static str,
    pub(crate) other_state: &'static str,
    pub(crate) other_dossier: &'static str,
    pub(crate) with_quiz: &'static str,
    pub(crate) unchanged: &'static str,
    pub(crate) merge: &'static str,
    pub(crate) keep_for: &'static str,
    pub(crate) as_person: &'static str,
    pub(crate) leave: &'static str,
    pub(crate) merged: fn(answers: u32) -> String,
    pub(crate) came_in: &'static str,
    pub(crate) kept_for: &'static str,

    // What could not be read.
    pub(crate) settings_aside: &'static str,
    pub(crate) dossier_aside: &'static str,
}
