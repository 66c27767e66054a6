//! The words of the timeline and of the formats.

use crate::engine::dossier::date::Precision;
use crate::engine::dossier::{Role, Stance};
use crate::engine::drawing::timeline::Timeline;

/// The words of the timeline and of the formats. Years are 1 to 9999. Lists of names come with dots between them.
pub(crate) struct PicturesStrings {
    // Both.
    pub(crate) as_table: &'static str,
    pub(crate) by_account: fn(articles: &str) -> String,
    pub(crate) stance: fn(Stance, article: &str) -> String,
    pub(crate) statements: &'static str,
    pub(crate) no_statement: &'static str,

    // The timeline.
    pub(crate) timeline_finding: fn(&Timeline) -> String,
    pub(crate) timeline_hint: &'static str,
    pub(crate) filter: &'static str,
    pub(crate) dimension: &'static str,
    pub(crate) every_dimension: &'static str,
    pub(crate) article: &'static str,
    pub(crate) every_article: &'static str,
    pub(crate) events_shown: fn(shown: u32, of: u32) -> String,
    pub(crate) lanes: [&'static str; 2],
    pub(crate) months: [&'static str; 12],
    pub(crate) empty_years: fn(first: u32, last: u32) -> String,
    pub(crate) begins_earlier: &'static str,
    pub(crate) written: fn(article: &str) -> String,
    pub(crate) other_date: fn(article: &str, date: &str) -> String,
    pub(crate) precision: fn(Precision) -> &'static str,
    pub(crate) columns: [&'static str; 4],

    // The formats.
    pub(crate) formats_finding: fn(who: &str, formats: u32, of: u32) -> String,
    pub(crate) formats_count: fn(formats: u32, participants: u32) -> String,
    pub(crate) no_format: &'static str,
    pub(crate) formats_hint: &'static str,
    pub(crate) who: &'static str,
    pub(crate) everybody: &'static str,
    pub(crate) formats_shown: fn(shown: u32, of: u32) -> String,
    pub(crate) role: fn(Role) -> &'static str,
    pub(crate) role_letter: fn(Role) -> &'static str,
    pub(crate) each_format: &'static str,
    pub(crate) no_participant: &'static str,
    pub(crate) all_by: fn(articles: &str) -> String,
    pub(crate) treated_in: fn(articles: &str) -> String,
    pub(crate) against: fn(articles: &str) -> String,
    pub(crate) more: fn(events: u32, statements: u32) -> String,
    pub(crate) events: &'static str,
    pub(crate) no_dated_event: &'static str,
    pub(crate) ties_finding: fn(statements: u32, formats: u32) -> String,
    pub(crate) no_tie: &'static str,
    pub(crate) ties_hint: &'static str,
    pub(crate) ties_drawn: fn(formats: &str) -> String,
    pub(crate) tie: fn(about: &str, named: &str) -> String,
}
