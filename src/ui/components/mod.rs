//! The parts of screens. One part, one file, one block of the style sheet with the same name.

pub mod article_card;
pub mod banner;
pub mod bar;
pub mod choice_list;
pub mod dimension;
pub mod dossier_picker;
pub mod explained;
pub mod item_list;
pub mod key_help;
pub mod label_table;
pub mod mastery;
pub mod matching;
pub mod new_quiz;
pub mod opening;
pub mod ordering;
pub mod points_table;
pub mod problem_list;
pub mod progress_line;
pub mod question_form;
pub mod question_list;
pub mod source;
pub mod stem;
pub mod two_step;
pub mod verdict;
