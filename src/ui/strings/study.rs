//! The words of the screens for studying.

use crate::engine::dossier::{Hedge, StatementType};
use crate::engine::reasoning::Treatment;
use crate::engine::study::{Agreement, Manner};

/// The words of the screens for studying.
pub(crate) struct StudyStrings {
    // The ways.
    pub(crate) ways: &'static str,
    pub(crate) read: &'static str,
    pub(crate) compare: &'static str,
    pub(crate) timeline: &'static str,
    pub(crate) formats: &'static str,

    // What is wanted.
    pub(crate) search: &'static str,
    pub(crate) dimension: &'static str,
    pub(crate) article: &'static str,
    pub(crate) voice: &'static str,
    pub(crate) entity: &'static str,
    pub(crate) any: &'static str,
    pub(crate) own_voice: &'static str,
    pub(crate) clear: &'static str,
    pub(crate) nothing_fits: &'static str,
    pub(crate) before: &'static str,
    pub(crate) after: &'static str,

    // How an article makes a claim.
    pub(crate) manner: fn(Manner, article: &str, voices: &str) -> String,
    pub(crate) passed_on: fn(first: &str, by: &str) -> String,
    pub(crate) hedge: fn(Hedge) -> &'static str,
    pub(crate) condition: fn(&str) -> String,
    pub(crate) figure: fn(figure: &str, scope: &str) -> String,
    pub(crate) dated: fn(&str) -> String,
    pub(crate) paragraph: fn(u32) -> String,
    pub(crate) treatment: fn(Treatment) -> &'static str,

    // The summary.
    pub(crate) all_say: &'static str,
    pub(crate) one_says: fn(article: &str) -> String,
    pub(crate) read_hint: &'static str,
    pub(crate) kind: fn(StatementType) -> &'static str,
    pub(crate) claims_shown: fn(first: u32, last: u32, of: u32, claims: u32) -> String,

    // The comparison.
    pub(crate) compare_title: &'static str,
    pub(crate) by_statement: &'static str,
    pub(crate) by_point: &'static str,
    pub(crate) what_to_compare: &'static str,
    pub(crate) every_statement: &'static str,
    pub(crate) every_point: &'static str,
    pub(crate) rows_shown: fn(first: u32, last: u32, of: u32) -> String,
    pub(crate) points_shown: fn(first: u32, last: u32, of: u32) -> String,
    pub(crate) statement: &'static str,
    pub(crate) table: &'static str,
    pub(crate) because: &'static str,
    pub(crate) treats_none: &'static str,
    pub(crate) separates: &'static str,
    pub(crate) agreement: fn(Agreement, same_voice: bool, one: &str, other: &str) -> String,
    pub(crate) other_time: &'static str,
    pub(crate) other_scope: &'static str,
    pub(crate) other_voice: &'static str,
    pub(crate) one_article_only: &'static str,

    // One statement.
    pub(crate) statement_title: &'static str,
    pub(crate) no_screen: &'static str,
    pub(crate) no_statement: &'static str,
    pub(crate) to_read: &'static str,
    pub(crate) what_articles_do: &'static str,
    pub(crate) follows_from: &'static str,
    pub(crate) excluded_by: &'static str,
    pub(crate) on_points: &'static str,
    pub(crate) entails: &'static str,
    pub(crate) entailed_by: &'static str,
    pub(crate) excludes: &'static str,
    pub(crate) ask: &'static str,
    pub(crate) questions_about: fn(u32) -> String,
    pub(crate) no_questions_about: &'static str,
    pub(crate) study_this: &'static str,
    pub(crate) study_statement: fn(statement: &str) -> String,
    pub(crate) study_article: fn(article: &str) -> String,
}
