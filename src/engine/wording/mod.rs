//! The words of questions and feedback, as data per language, kept apart from what decides content.

mod english;
mod filling;
pub mod handing;
pub mod lacking;
pub mod losses;
pub mod policy;
pub mod problems;

pub use english::month_name;
pub use filling::{beginning, capitalised, fill, fill_blanks};

use crate::engine::bank::meaning::DifferenceKind;
use crate::engine::dossier::LinkRelation;
use crate::engine::dossier::date::{Interval, Precision};
use crate::engine::dossier::{CostClass, Figure, Role};
use crate::engine::language::Words;
use crate::engine::reasoning::Treatment;

/// Sentences with gaps: `{article}` stands for a text that is put in.
pub type Templates = &'static [&'static str];

/// Everything that the generator says in one language.
pub struct Wording {
    /// The language, as a BCP 47 tag without region.
    pub language: &'static str,
    /// The lists of words and the stemmer of the language.
    pub words: &'static Words,
    /// The stems of each kind.
    pub stems: Stems,
    /// The sentences of feedback.
    pub feedback: Feedback,
    /// What options are made of.
    pub labels: Labels,
    /// What an article does with a statement, as a label.
    pub treatment: fn(Treatment) -> &'static str,
    /// A date in words.
    pub date: fn(&Interval, Precision) -> String,
    /// A number in digits, in groups.
    pub number: fn(i64) -> String,
    /// The sign before paragraph numbers.
    pub paragraph: &'static str,
    /// Between the last two of a list.
    pub and: &'static str,
    /// A figure with its unit and qualifier.
    pub figure: fn(&Figure) -> String,
    /// Yes and no, as labels.
    pub yes_no: fn(bool) -> &'static str,
    /// Behind the stem of rows of yes and no, where they become boxes to tick.
    pub tick_yes: &'static str,
    /// The class of a cost: the adjective, and what belongs to it.
    pub cost_class: fn(CostClass) -> (&'static str, &'static str),
    /// What one is in a role; a format can follow: "a party to".
    pub role: fn(Role) -> &'static str,
}

/// The stems of each kind. Several each, so that a quiz does not read like a form letter.
pub struct Stems {
    /// `{article}` `{event}`
    pub date: Templates,
    /// `{article}` `{statement}`
    pub who_says_it: Templates,
    /// `{article}` `{actor}`
    pub goal_own: Templates,
    /// `{article}` `{actor}`
    pub goal_own_possible: Templates,
    /// `{article}` `{actor}`
    pub goal_own_likely: Templates,
    /// `{article}` `{actor}` `{voices}`
    pub goal_reported: Templates,
    /// `{statement}`
    pub which_article: Templates,
    /// `{statement}`
    pub which_article_possible: Templates,
    /// `{statement}`
    pub which_article_likely: Templates,
    /// `{one}` `{other}`
    pub corroboration: Templates,
    /// `{statement}`
    pub position_table: Templates,
    /// `{article}` `{scope}`
    pub figure: Templates,
    /// `{article}` `{scope}` `{voices}`
    pub figure_of_voices: Templates,
    /// `{article}` `{actor}`
    pub goals_all: Templates,
    /// No gaps.
    pub articles_matched: Templates,
    /// `{article}`
    pub cost_class: Templates,
    /// `{article}` `{format}`
    pub format_membership: Templates,
    /// `{article}` `{format}` `{role}`
    pub format_role: Templates,
    /// `{articles}`
    pub event_order: Templates,
    /// `{article}` `{statement}`
    pub evidence: Templates,
    /// `{article}` `{statement}`
    pub evidence_possible: Templates,
    /// `{article}` `{statement}`
    pub evidence_likely: Templates,
    /// `{article}` `{statement}` `{voices}`
    pub evidence_of_voices: Templates,
    /// `{article}` `{statement}`
    pub claim_status: Templates,
    /// `{one}` `{other}`
    pub where_they_differ: Templates,
    /// `{one}` `{other}`: asked before the paragraphs that show it
    pub where_they_differ_shown: Templates,
    /// `{one}` `{said}` `{other}` `{other_said}`: the sentence before the question
    pub two_claims: Templates,
    /// No gap: follows [`Self::two_claims`]
    pub kind_of_difference: Templates,
    /// `{article}` `{unit}`: highest figure, then lowest
    pub figure_in_article: [Templates; 2],
    /// `{article}`: latest event, then earliest
    pub event_in_article: [Templates; 2],
    /// `{scope}`: highest figure, then lowest
    pub article_by_figure: [Templates; 2],
    /// `{event}`: latest date, then earliest
    pub article_by_date: [Templates; 2],
    /// `{according}` `{actor}` `{goal}`
    pub goal_cost_link: fn(LinkRelation) -> Templates,
    /// `{question}` `{earlier}` `{later}`
    pub change_over_time: Templates,
    /// `{one}` `{other}`: asked before the paragraphs that show it
    pub corroboration_shown: Templates,
}

/// The sentences of feedback. `{Article}` begins a sentence, `{at}` is a list of paragraphs in brackets.
pub struct Feedback {
    /// `{Article}` `{event}` `{date}` `{at}`
    pub dates_it: &'static str,
    /// `{Date}` `{article}` `{event}` `{at}`
    pub date_of_another: &'static str,
    /// `{Date}` `{article}` `{event}` `{at}`: the date is inferred
    pub date_follows_for_another: &'static str,
    /// `{Article}` `{statement}` `{at}`
    pub states: &'static str,
    /// `{Article}` `{statement}` `{at}`
    pub states_possible: &'static str,
    /// `{Article}` `{statement}` `{at}`
    pub states_likely: &'static str,
    /// `{Article}` `{statement}` `{condition}` `{at}`
    pub states_conditional: &'static str,
    /// `{Article}` `{statement}` `{voices}` `{at}`
    pub reports: &'static str,
    /// `{Article}` `{statement}` `{at}`
    pub denies: &'static str,
    /// `{said}` `{statement}`: what it says, a sentence of its own, entails the statement
    pub implies: &'static str,
    /// `{said}` `{statement}`: what it says, a sentence of its own, excludes the statement
    pub rules_out: &'static str,
    /// `{Article}` `{statement}`
    pub leaves_out: &'static str,
    /// `{Article}`
    pub leaves_it_out: &'static str,
    /// `{Article}` `{actor}`
    pub not_among_goals: &'static str,
    /// `{Article}` `{voices}` `{at}`
    pub gives_it_to: &'static str,
    /// `{Article}` `{voice}` `{statement}` `{at}`
    pub gives_another_to: &'static str,
    /// `{first}` `{others}`: a chain of voices
    pub chain: &'static str,
    /// `{Article}` `{figure}` `{scope}` `{at}`
    pub gives_figure: &'static str,
    /// `{Article}` `{figure}` `{scope}` `{voices}` `{at}`
    pub gives_figure_of_voices: &'static str,
    /// `{Figure}` `{article}` `{scope}` `{at}`
    pub figure_of_another: &'static str,
    /// `{class}` `{gloss}`
    pub cost_is: &'static str,
    /// `{Article}` `{entity}` `{format}` `{role}` `{at}`
    pub has_role: &'static str,
    /// `{Entity}` `{article}` `{format}`
    pub takes_no_part: &'static str,
    /// `{Entity}` `{article}` `{format}` `{role}`
    pub lacks_role: &'static str,
    /// `{Article}` `{event}` `{date}` `{at}` `{reason}`, a sentence without its full stop
    pub date_follows: &'static str,
    /// `{paragraph}` `{gist}`
    pub paragraph_treats: &'static str,
    /// `{given}`: a sentence on how the article does present a statement
    pub presented_otherwise: &'static str,
    /// `{given}`: two sentences on what two articles say
    pub answers_exclude: &'static str,
    /// `{given}`
    pub answers_agree: &'static str,
    /// `{given}`
    pub answers_go_together: &'static str,
    /// `{given}`
    pub pair_right: &'static str,
    /// `{given}`
    pub first_half_wrong: &'static str,
    /// `{given}`
    pub second_half_wrong: &'static str,
    /// `{given}`
    pub both_halves_wrong: &'static str,
    /// `{number}` `{given}`
    pub paragraph_shows: &'static str,
    /// `{number}` `{article}` `{gist}` `{given}`
    pub paragraph_shows_else: &'static str,
    /// `{Article}` `{figure}` `{unit}` `{scope}` `{at}`
    pub counts_it: &'static str,
    /// `{Article}` `{actor}` `{goal}` `{cost}` `{at}`
    pub links: fn(LinkRelation) -> &'static str,
    /// `{Article}` `{statement}` `{at}` `{actor}` `{goal}`: the list of links is complete
    pub links_otherwise: &'static str,
    /// `{given}` `{label}`
    pub separated_by: &'static str,
    /// `{given}` `{label}`
    pub separated_otherwise: &'static str,
}

/// Labels and joints that options are made of.
pub struct Labels {
    /// How an article presents a statement: in its own voice, plainly.
    pub own: &'static str,
    /// In its own voice, with a hedge or under a condition.
    pub own_hedged: &'static str,
    /// `{voice}`: as the view of somebody.
    pub attributed: &'static str,
    /// Not as true.
    pub denied: &'static str,
    /// What separates two claims.
    pub difference: fn(DifferenceKind) -> &'static str,
    /// `{earlier}` `{later}`: two answers in the order of time.
    pub change: &'static str,
    /// `{article}`: where something stands.
    pub according: &'static str,
    /// `{article}` `{voices}`: whose view it is, and where it stands.
    pub according_to_voice: &'static str,
}

/// The wording for a language tag, or nothing where there is none. A region is ignored: `en-GB` is worded as `en`.
#[must_use]
pub fn for_language(tag: &str) -> Option<&'static Wording> {
    let language = tag.split('-').next().unwrap_or_default();
    ALL.iter().copied().find(|wording| wording.language.eq_ignore_ascii_case(language))
}

/// Every language that questions can be worded in.
pub const ALL: &[&Wording] = &[&english::WORDING];

impl Wording {
    /// Paragraph numbers in brackets: `(¶ 3, 7)`, with a space that no line breaks at.
    #[must_use]
    pub fn at(&self, paragraphs: &[u32]) -> String {
        let numbers: Vec<String> = paragraphs.iter().map(ToString::to_string).collect();
        format!("({}\u{a0}{})", self.paragraph, numbers.join(", "))
    }

    /// Names in a row: `A, B and C`.
    #[must_use]
    pub fn list(&self, names: &[&str]) -> String {
        match names {
            [] => String::new(),
            [only] => (*only).to_owned(),
            [start @ .., last] => format!("{} {} {last}", start.join(", "), self.and),
        }
    }
}
