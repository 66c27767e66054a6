//! The words of the desk. A language is one constant of type [`DeskStrings`]; a missing word does not compile.

mod en;

pub use en::EN;

use crate::engine::bank::{Kind, Level, Rule};
use crate::engine::dossier::Dimension;

/// The words of one language.
pub struct DeskStrings {
    /// The language, as a BCP 47 tag.
    pub lang: &'static str,
    /// The direction of its script: `ltr` or `rtl`.
    pub dir: &'static str,

    // The frame.
    pub(crate) product: &'static str,
    pub(crate) menu: &'static str,
    pub(crate) skip: &'static str,
    pub(crate) to_build: &'static str,
    pub(crate) to_questions: &'static str,
    pub(crate) to_assign: &'static str,
    pub(crate) to_mark: &'static str,
    pub(crate) to_learner: &'static str,
    pub(crate) undo: &'static str,
    pub(crate) undone: &'static str,
    pub(crate) copied: &'static str,
    pub(crate) not_copied: &'static str,
    pub(crate) percent: fn(done: u32, of: u32) -> String,

    // Building.
    pub(crate) build_title: &'static str,
    pub(crate) build_hint: &'static str,
    pub(crate) dossier: &'static str,
    pub(crate) dossier_shipped: &'static str,
    pub(crate) dossier_other: &'static str,
    pub(crate) dossier_has: fn(articles: u32, claims: u32) -> String,
    pub(crate) another_dossier: &'static str,
    pub(crate) quiz: &'static str,
    pub(crate) title: &'static str,
    pub(crate) title_hint: &'static str,
    pub(crate) items: &'static str,
    pub(crate) seed: &'static str,
    pub(crate) seed_hint: &'static str,
    pub(crate) other_seed: &'static str,
    pub(crate) options: &'static str,
    pub(crate) blueprint: &'static str,
    pub(crate) blueprint_hint: &'static str,
    pub(crate) by_dimension: &'static str,
    pub(crate) by_article: &'static str,
    pub(crate) by_level: &'static str,
    pub(crate) by_kind: &'static str,
    pub(crate) there_are: fn(count: u32) -> String,
    pub(crate) spread_evenly: &'static str,
    pub(crate) free: &'static str,
    pub(crate) decided: fn(pins: u32, bans: u32) -> String,
    pub(crate) look_through: &'static str,

    // The preview.
    pub(crate) preview: &'static str,
    pub(crate) preview_hint: &'static str,
    pub(crate) drawing: &'static str,
    pub(crate) no_wording: fn(language: &str) -> String,
    pub(crate) no_items: &'static str,
    pub(crate) drawn: fn(items: u32) -> String,
    pub(crate) drawn_of: fn(items: u32, what: &str) -> String,
    pub(crate) short_all: fn(asked: u32, given: u32) -> String,
    pub(crate) short_of: fn(what: &str, asked: u32, given: u32) -> String,
    pub(crate) short_exist: fn(count: u32) -> String,
    pub(crate) short_together: fn(count: u32) -> String,
    pub(crate) settle: &'static str,
    pub(crate) question_of: fn(place: u32, of: u32) -> String,
    pub(crate) go_to: &'static str,
    pub(crate) before: &'static str,
    pub(crate) after: &'static str,

    // The questions.
    pub(crate) questions_title: &'static str,
    pub(crate) questions_hint: &'static str,
    pub(crate) search: &'static str,
    pub(crate) search_label: &'static str,
    pub(crate) any: &'static str,
    pub(crate) dimension: &'static str,
    pub(crate) article: &'static str,
    pub(crate) statement: &'static str,
    pub(crate) kind: &'static str,
    pub(crate) level: &'static str,
    pub(crate) voice: &'static str,
    pub(crate) own_voice: &'static str,
    pub(crate) mark: &'static str,
    pub(crate) marks: [&'static str; 2],
    pub(crate) clear: &'static str,
    pub(crate) making: fn(done: u32, of: u32) -> String,
    pub(crate) finding: &'static str,
    pub(crate) found: fn(first: u32, last: u32, of: u32, all: u32) -> String,
    pub(crate) nothing_fits: &'static str,
    pub(crate) pin: &'static str,
    pub(crate) ban: &'static str,
    pub(crate) is_pinned: &'static str,
    pub(crate) is_banned: &'static str,
    pub(crate) pin_of: fn(stem: &str) -> String,
    pub(crate) ban_of: fn(stem: &str) -> String,
    pub(crate) show_key: &'static str,
    pub(crate) key_of: fn(stem: &str) -> String,
    pub(crate) key: &'static str,
    pub(crate) key_label: fn(label: &str) -> String,
    pub(crate) key_place: fn(place: u32, date: &str) -> String,
    pub(crate) wrong: &'static str,
    pub(crate) evidence_for: fn(article: &str) -> String,
    pub(crate) rule: fn(Rule) -> &'static str,
    pub(crate) lacking: fn(count: u32) -> String,
    pub(crate) kinds: fn(Kind) -> &'static str,
    pub(crate) levels: fn(Level) -> &'static str,
    pub(crate) dimensions: fn(Dimension) -> &'static str,

    // Assigning and marking.
    pub(crate) assign_title: &'static str,
    pub(crate) mark_title: &'static str,
}
