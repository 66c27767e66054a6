//! The parts of screens. One part, one file, one block of the style sheet with the same name.

pub(super) mod article_card;
pub(super) mod banner;
pub(super) mod bar;
pub(super) mod choice_list;
pub(super) mod dimension;
pub(super) mod dossier_picker;
pub(super) mod explained;
pub(super) mod item_list;
pub(super) mod key_help;
pub(super) mod label_table;
pub(super) mod mastery;
pub(super) mod matching;
pub(super) mod new_quiz;
pub(super) mod opening;
pub(super) mod ordering;
pub(super) mod points_table;
pub(super) mod problem_list;
pub(super) mod progress_line;
pub(super) mod question_form;
pub(super) mod question_list;
pub(super) mod report;
pub(super) mod source;
pub(super) mod stem;
pub(super) mod study_ways;
pub(super) mod two_step;
pub(super) mod verdict;
