//! The words of the interface. A language is one constant of type [`Strings`]; a missing word does not compile.
//!
//! Sentences with numbers or names in them are functions, so that a language can put them where it wants them and
//! choose its own plurals.

pub(crate) mod ar;
mod assigned;
pub(crate) mod en;
pub(crate) mod given;
mod pictures;
pub(crate) mod practice;
mod study;

mod progress;
pub(crate) mod ru;
#[cfg(test)]
mod tests;

pub use ar::AR;
pub(crate) use ar::AR_LATER;
pub(crate) use assigned::AssignedStrings;
pub use en::EN;
pub(crate) use en::EN_LATER;
pub(crate) use given::GivenStrings;
pub(crate) use pictures::PicturesStrings;
pub(crate) use progress::{Found, ProgressStrings};
pub use ru::RU;
pub(crate) use ru::RU_LATER;
pub(crate) use study::StudyStrings;

use crate::browser::fetch::Failure;
use crate::engine::attempt::NotReady;
use crate::engine::dossier::Dimension;
use crate::engine::scorecard::DimensionMastery;
use crate::ui::languages;
use crate::ui::settings::Language;

/// The words of one language.
pub struct Strings {
    /// The language, as a BCP 47 tag.
    pub lang: &'static str,
    /// The direction of its script: `ltr` or `rtl`.
    pub dir: &'static str,

    // The frame.
    pub(crate) product: &'static str,
    pub(crate) menu: &'static str,
    pub(crate) skip: &'static str,
    pub(crate) start: &'static str,
    pub(crate) questions: &'static str,
    pub(crate) results: &'static str,
    pub(crate) settings: &'static str,
    pub(crate) about: &'static str,
    pub(crate) unnamed: &'static str,
    pub(crate) loading: &'static str,
    pub(crate) part_missing: &'static str,
    pub(crate) try_again: &'static str,
    /// What stands between whole and part of a decimal number.
    pub(crate) decimal_mark: &'static str,

    // Dimensions.
    pub(crate) dimension: fn(Dimension) -> &'static str,

    // The start.
    pub(crate) what_it_is: &'static str,
    pub(crate) not_for_exams: &'static str,
    pub(crate) running: &'static str,
    pub(crate) stands_at: fn(place: u32, of: u32, answered: u32) -> String,
    pub(crate) is_finished: fn(of: u32, answered: u32) -> String,
    pub(crate) go_on_with_it: &'static str,
    pub(crate) see_results: &'static str,
    pub(crate) take_up: &'static str,
    pub(crate) new_quiz: &'static str,
    pub(crate) new_quiz_hint: &'static str,
    pub(crate) put_away_hint: &'static str,
    pub(crate) so_many: fn(items: u32) -> String,
    pub(crate) seed: &'static str,
    pub(crate) seed_hint: &'static str,
    pub(crate) seed_wrong: &'static str,
    pub(crate) no_questions: &'static str,
    pub(crate) articles_hint: &'static str,
    pub(crate) articles: fn(count: u32) -> &'static str,
    pub(crate) our_name: &'static str,
    pub(crate) called: &'static str,
    pub(crate) by: &'static str,
    pub(crate) written: &'static str,
    pub(crate) inferred: &'static str,
    pub(crate) year_inferred: &'static str,
    pub(crate) paragraphs: fn(count: u32) -> String,

    // A question.
    pub(crate) question_of: fn(place: u32, of: u32) -> String,
    pub(crate) answered_of: fn(answered: u32, of: u32) -> String,
    pub(crate) answer: &'static str,
    pub(crate) next: &'static str,
    pub(crate) to_results: &'static str,
    pub(crate) question_before: &'static str,
    pub(crate) question_after: &'static str,
    pub(crate) missing: fn(NotReady) -> String,
    pub(crate) how_marked: &'static str,
    pub(crate) rule_single: &'static str,
    pub(crate) rule_yes_no: fn(yes: &str) -> String,
    pub(crate) rule_labels: fn(labels: u32) -> String,
    pub(crate) rule_order: &'static str,
    pub(crate) rule_two_step: &'static str,
    pub(crate) choose: &'static str,
    pub(crate) answers: &'static str,
    pub(crate) in_order: &'static str,
    pub(crate) order_is_right: &'static str,
    pub(crate) move_up: fn(text: &str) -> String,
    pub(crate) move_down: fn(text: &str) -> String,
    pub(crate) moved: fn(text: &str, place: u32, of: u32) -> String,
    pub(crate) evidence_for: &'static str,

    // Areas with words of their own.
    pub(crate) to_study: &'static str,
    pub(crate) to_practice: &'static str,
    pub(crate) to_progress: &'static str,
}

/// The words of one language for what is not needed before the first question is answered.
pub struct LaterStrings {
    /// The others.
    pub(crate) first: &'static Strings,

    // The frame.
    /// What stands between the entries of a list.
    pub(crate) comma: &'static str,
    pub(crate) undo: &'static str,
    pub(crate) dismiss: &'static str,
    pub(crate) nothing_kept: &'static str,
    pub(crate) storage_full: &'static str,
    pub(crate) set_aside: &'static str,
    pub(crate) other_questions: &'static str,
    pub(crate) language_missing: &'static str,
    pub(crate) dossier_not_kept: &'static str,
    pub(crate) put_away: &'static str,
    pub(crate) forgotten: &'static str,
    pub(crate) copied: &'static str,
    pub(crate) not_copied: &'static str,
    pub(crate) fewer: fn(given: u32, asked: u32) -> String,
    pub(crate) repeats: &'static str,
    pub(crate) other_tab: &'static str,
    pub(crate) deleted: &'static str,
    pub(crate) new_version: &'static str,
    pub(crate) take_new_version: &'static str,

    // Another dossier.
    pub(crate) another_dossier: &'static str,
    pub(crate) another_dossier_hint: &'static str,
    pub(crate) choose_file: &'static str,
    pub(crate) drop_file: &'static str,
    pub(crate) from_address: &'static str,
    pub(crate) look_up: &'static str,
    pub(crate) no_address: &'static str,
    pub(crate) ask_host: fn(host: &str) -> String,
    pub(crate) ask_host_hint: &'static str,
    pub(crate) get_it: &'static str,
    pub(crate) leave_it: &'static str,
    pub(crate) reading: fn(name: &str) -> String,
    pub(crate) no_file: fn(name: &str) -> String,
    pub(crate) failed: fn(host: &str, Failure) -> String,
    pub(crate) failed_hint: &'static str,
    pub(crate) refused: fn(name: &str, problems: u32) -> String,
    pub(crate) stays_open: fn(title: &str) -> String,
    pub(crate) opened: fn(title: &str) -> String,
    pub(crate) warnings: fn(count: u32) -> String,
    pub(crate) error: &'static str,
    pub(crate) warning: &'static str,
    pub(crate) problems_shown: fn(first: u32, last: u32, of: u32) -> String,
    pub(crate) problems_before: &'static str,
    pub(crate) problems_after: &'static str,
    pub(crate) other_dossier_open: &'static str,
    pub(crate) back_to_shipped: &'static str,

    // A question.
    pub(crate) all_questions: &'static str,
    pub(crate) state_answered: &'static str,
    pub(crate) state_open: &'static str,
    pub(crate) state_unseen: &'static str,
    pub(crate) finish: fn(open: u32) -> String,
    pub(crate) keys: &'static str,
    pub(crate) keys_off: &'static str,
    pub(crate) keys_list: &'static [(&'static str, &'static str)],

    // Feedback.
    pub(crate) verdict_right: &'static str,
    pub(crate) verdict_part: fn(right: u32, of: u32) -> String,
    pub(crate) verdict_order: fn(right: u32, of: u32) -> String,
    pub(crate) verdict_half: &'static str,
    pub(crate) verdict_wrong: &'static str,
    pub(crate) your_answer_right: &'static str,
    pub(crate) your_answer_wrong: &'static str,
    pub(crate) the_right_answer: &'static str,
    pub(crate) not_right: &'static str,
    pub(crate) right: &'static str,
    pub(crate) wrong: &'static str,
    pub(crate) you_said: &'static str,
    pub(crate) right_is: &'static str,
    pub(crate) you_placed: fn(place: u32) -> String,
    pub(crate) belongs_at: fn(place: u32) -> String,
    pub(crate) points: fn(points: &str) -> String,
    pub(crate) sum_yes_no: fn(hits: u32, yes: u32, alarms: u32, no: u32, points: &str) -> String,
    pub(crate) sum_labels: fn(hits: u32, rows: u32, labels: u32, points: &str) -> String,
    pub(crate) sum_order: fn(right: u32, of: u32, points: &str) -> String,
    pub(crate) sum_two_step: fn(answer: bool, evidence: bool, points: &str) -> String,
    pub(crate) source: fn(paragraph: u32, article: &str) -> String,
    pub(crate) gist: fn(paragraph: u32) -> String,
    pub(crate) no_gist: &'static str,
    pub(crate) whole_article: fn(article: &str) -> String,
    pub(crate) report: &'static str,
    pub(crate) report_copied: &'static str,
    pub(crate) report_shown: &'static str,

    // The results.
    pub(crate) results_title: &'static str,
    pub(crate) earned: fn(points: &str, of: u32) -> String,
    pub(crate) still_open: fn(open: u32) -> String,
    pub(crate) answer_open: &'static str,
    pub(crate) points_title: &'static str,
    pub(crate) dimension_heading: &'static str,
    pub(crate) points_heading: &'static str,
    pub(crate) answered_heading: &'static str,
    pub(crate) sum_heading: &'static str,
    pub(crate) of_points: fn(points: &str, of: u32) -> String,
    pub(crate) mastery_title: &'static str,
    pub(crate) mastery_hint: &'static str,
    pub(crate) mastery_finding: fn(&DimensionMastery) -> String,
    pub(crate) mastery_table: &'static str,
    pub(crate) mastery_columns: [&'static str; 5],
    pub(crate) stronger: fn(Dimension, than: Dimension) -> String,
    pub(crate) every_question: &'static str,
    pub(crate) what_next: &'static str,
    pub(crate) unseen_quiz: &'static str,
    pub(crate) same_quiz: &'static str,
    pub(crate) print: &'static str,
    pub(crate) copy: &'static str,
    pub(crate) number_of: fn(number: &str) -> String,
    pub(crate) seed_of: fn(seed: u32, round: u32) -> String,

    // Practice.
    pub(crate) practice: practice::PracticeStrings,

    // The review.
    pub(crate) review_of: fn(place: u32, of: u32) -> String,
    pub(crate) not_answered: &'static str,
    pub(crate) answer_now: &'static str,
    pub(crate) back_to_results: &'static str,

    // Settings and about.
    pub(crate) theme: &'static str,
    pub(crate) themes: [&'static str; 3],
    pub(crate) language: &'static str,
    pub(crate) language_of_browser: &'static str,
    pub(crate) size: &'static str,
    pub(crate) sizes: [&'static str; 3],
    pub(crate) single_keys: &'static str,
    pub(crate) single_keys_hint: &'static str,
    pub(crate) device: &'static str,
    pub(crate) device_hint: &'static str,
    pub(crate) forget: &'static str,
    pub(crate) aside: &'static str,
    pub(crate) aside_hint: &'static str,
    pub(crate) aside_entry: fn(day: &str, bytes: u32) -> String,
    pub(crate) download: &'static str,
    pub(crate) delete: &'static str,
    pub(crate) generator: &'static str,
    pub(crate) about_text: &'static [(&'static str, &'static [&'static str])],

    // Areas with words of their own.
    pub(crate) assigned: AssignedStrings,
    pub(crate) pictures: PicturesStrings,
    pub(crate) progress: ProgressStrings,
    pub(crate) study: StudyStrings,
}

impl std::ops::Deref for LaterStrings {
    type Target = Strings;

    fn deref(&self) -> &Strings {
        self.first
    }
}

/// The words of a language, which has to be here.
pub(crate) fn of(language: Language) -> &'static LaterStrings {
    match language {
        Language::English => &EN_LATER,
        Language::Russian => languages::russian(),
        Language::Arabic => languages::arabic(),
    }
}

impl PartialEq for Strings {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Strings {
    /// Hundredths as a decimal number without needless zeros: 150 is 1.5.
    pub(crate) fn decimal(&self, hundredths: u32) -> String {
        decimal(hundredths, self.decimal_mark)
    }
}

/// Hundredths as a decimal number without needless zeros, with this mark between whole and part.
pub(crate) fn decimal(hundredths: u32, mark: &str) -> String {
    let (whole, rest) = (hundredths / 100, hundredths % 100);
    let mut text = whole.to_string();
    if rest > 0 {
        text.push_str(mark);
        text.push(char::from(b'0' + (rest / 10) as u8));
        if rest % 10 > 0 {
            text.push(char::from(b'0' + (rest % 10) as u8));
        }
    }
    text
}
