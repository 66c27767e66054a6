//! English.

mod numbers;

pub use numbers::month_name;
use numbers::{date, figure, number};

use super::{Feedback, Labels, Stems, Wording};
use crate::engine::bank::meaning::DifferenceKind;
use crate::engine::dossier::LinkRelation;
use crate::engine::dossier::{CostClass, Role};
use crate::engine::language::ENGLISH;
use crate::engine::reasoning::Treatment;

pub(super) static WORDING: Wording = Wording {
    language: "en",
    words: &ENGLISH,
    stems: Stems {
        date: &[
            "Which date does {article} give for {event}?",
            "According to {article}, what is the date of {event}?",
            "What date does {article} put on {event}?",
        ],
        who_says_it: &[
            "To whom does {article} attribute the statement that {statement}?",
            "According to {article}, who says that {statement}?",
            "Whom does {article} give as the source of the statement that {statement}?",
        ],
        goal_own: &[
            "Which of these aims does {article} itself ascribe to {actor}?",
            "Which of these does {article} name, in its own voice, as an aim of {actor}?",
        ],
        goal_own_possible: &[
            "Which of these does {article} itself call a possible aim of {actor}?",
            "Which of these does {article} name, in its own voice, as a possible aim of {actor}?",
        ],
        goal_own_likely: &[
            "Which of these does {article} itself call a likely aim of {actor}?",
            "Which of these does {article} name, in its own voice, as a likely aim of {actor}?",
        ],
        goal_reported: &[
            "Which of these aims of {actor} does {article} give as the view of {voices}?",
            "According to {voices}, as given in {article}, which of these is an aim of {actor}?",
        ],
        which_article: &["Which article states that {statement}?", "Which article itself says that {statement}?"],
        which_article_possible: &["Which article raises the possibility that {statement}?"],
        which_article_likely: &["Which article suggests that {statement}?"],
        corroboration: &[
            "Which of these statements do both {one} and {other} make?",
            "Which of these statements stands in {one} as well as in {other}?",
            "On which of these statements do {one} and {other} agree?",
        ],
        position_table: &[
            "What does each article do with the statement that {statement}?",
            "How does each article treat the statement that {statement}?",
        ],
        figure: &[
            "Which figure does {article} give for {scope}?",
            "According to {article}, what is the figure for {scope}?",
            "What figure for {scope} stands in {article}?",
        ],
        figure_of_voices: &[
            "According to {voices}, as given in {article}, what is the figure for {scope}?",
            "Which figure for {scope} does {article} take from {voices}?",
        ],
        goals_all: &[
            "Does {article} itself, or a source it cites, ascribe this aim to {actor}?",
            "Does {article} itself, or a source it cites, say this about the aims of {actor}?",
        ],
        articles_matched: &[
            "Which article makes each of these statements?",
            "From which article is each of these statements?",
            "In which article does each of these statements stand?",
        ],
        cost_class: &[
            "Of which kind is each of these costs that {article} names?",
            "To which kind does each of these costs in {article} belong?",
            "Which kind of cost is each of these, as told in {article}?",
        ],
        format_membership: &[
            "According to {article}, which of these states take part, in any role, in {format}?",
            "Which of these states does {article} name as taking part, in any role, in {format}?",
        ],
        format_role: &[
            "According to {article}, which of these states is {role} {format}?",
            "Which of these states does {article} name as {role} {format}?",
        ],
        event_order: &[
            "In which order, earliest first, did these events happen by the dates in {articles}?",
            "Going by {articles}, in which order did these events happen, from earliest to latest?",
        ],
        evidence: &[
            "Which paragraph of {article} supports the statement that {statement}?",
            "Which paragraph of {article} tells the reader that {statement}?",
            "In which paragraph of {article} does one read that {statement}?",
        ],
        evidence_possible: &[
            "Which paragraph of {article} raises the possibility that {statement}?",
            "In which paragraph does {article} raise the possibility that {statement}?",
        ],
        evidence_likely: &[
            "Which paragraph of {article} suggests that {statement}?",
            "In which paragraph does {article} suggest that {statement}?",
        ],
        evidence_of_voices: &[
            "Which paragraph of {article} gives the view of {voices} that {statement}?",
            "In which paragraph of {article} does one find the view of {voices} that {statement}?",
        ],
        claim_status: &[
            "How does {article} present the statement that {statement}?",
            "How does {article} deal with the statement that {statement}?",
            "How does {article} treat the statement that {statement}?",
        ],
        where_they_differ: &[
            "On which of these questions do {one} and {other} give different answers?",
            "Which of these questions do {one} and {other} answer differently?",
        ],
        where_they_differ_shown: &[
            "On which of these questions do {one} and {other} give different answers, and where does each show it?",
            "Which of these questions do {one} and {other} answer differently, and which paragraphs show it?",
        ],
        two_claims: &[
            "In {one} one reads that {said}; in {other}, that {other_said}.",
            "{One} has it that {said}; {other} has it that {other_said}.",
        ],
        kind_of_difference: &["What separates these two claims?", "In what do these two claims differ?"],
        figure_in_article: [
            &[
                "Which of these figures in {article} (unit: {unit}) is the highest?",
                "For which of these does {article} give the highest figure (unit: {unit})?",
            ],
            &[
                "Which of these figures in {article} (unit: {unit}) is the lowest?",
                "For which of these does {article} give the lowest figure (unit: {unit})?",
            ],
        ],
        event_in_article: [
            &[
                "Which of these events came last, by the dates that follow from {article}?",
                "Going by {article}, which of these is the latest event?",
                "Which of these events is the latest, as {article} dates them?",
            ],
            &[
                "Which of these events came first, by the dates that follow from {article}?",
                "Going by {article}, which of these is the earliest event?",
                "Which of these events is the earliest, as {article} dates them?",
            ],
        ],
        article_by_figure: [
            &["Which article gives the highest figure for {scope}?", "Where is the figure for {scope} the highest?"],
            &["Which article gives the lowest figure for {scope}?", "Where is the figure for {scope} the lowest?"],
        ],
        article_by_date: [
            &["Which article gives the latest date for {event}?", "Where is the date for {event} the latest?"],
            &["Which article gives the earliest date for {event}?", "Where is the date for {event} the earliest?"],
        ],
        goal_cost_link: |relation| match relation {
            LinkRelation::Price => &[
                "{According}, which of these is a price that {actor} pays to {goal}?",
                "{According}, which of these does {actor} accept in order to {goal}?",
            ],
            LinkRelation::SideEffect => &[
                "{According}, which of these comes along with the aim of {actor} to {goal}?",
                "{According}, which of these is a side effect when {actor} sets out to {goal}?",
            ],
            LinkRelation::CostOfStopping => &[
                "{According}, which of these would follow if {actor} gave up the aim to {goal}?",
                "{According}, what would giving up the aim to {goal} bring about for {actor} or others?",
            ],
            LinkRelation::Offset => &[
                "{According}, which of these costs would be offset if {actor} could {goal}?",
                "{According}, which of these costs could {actor} offset if it could {goal}?",
            ],
        },
        change_over_time: &[
            "What do {earlier} and, later, {later} say about {question}?",
            "First {earlier}, then {later}: what does each say about {question}?",
        ],
        corroboration_shown: &[
            "Which of these statements do both {one} and {other} make, and which paragraphs show it?",
            "On which of these statements do {one} and {other} agree, and where does each make it?",
        ],
    },
    feedback: Feedback {
        dates_it: "{Article} dates {event} to {date} {at}.",
        date_of_another: "{Date} is the date that {article} gives for {event} {at}.",
        date_follows_for_another: "{Date} is not printed, but follows from {article}, as the date of {event} {at}.",
        states: "{Article} says that {statement} {at}.",
        states_possible: "{Article} says it is possible that {statement} {at}.",
        states_likely: "{Article} says it is likely that {statement} {at}.",
        states_conditional: "{Article} says that, if {condition}, {statement} {at}.",
        reports: "{Article} reports as the view of {voices} that {statement} {at}.",
        denies: "{Article} denies or doubts that {statement} {at}.",
        implies: "{said} From that follows that {statement}.",
        rules_out: "{said} That does not go together with the statement that {statement}.",
        leaves_out: "{Article} says nothing on whether {statement}.",
        leaves_it_out: "{Article} was checked for this statement and does not treat it.",
        not_among_goals: "This is none of the aims that {article} gives {actor}; the list in the dossier is complete.",
        gives_it_to: "{Article} gives this statement to {voices} {at}.",
        gives_another_to: "{Article} names {voice} for another statement: that {statement} {at}.",
        chain: "{first} (passed on by {others})",
        gives_figure: "{Article} gives {figure} as the figure for {scope} {at}.",
        gives_figure_of_voices: "{Article} gives {figure}, from {voices}, as the figure for {scope} {at}.",
        figure_of_another: "{Figure} is what {article} gives for {scope} {at}.",
        cost_is: "This is a {class} cost, one of {gloss}.",
        has_role: "{Article} names {entity} as {role} {format} {at}.",
        takes_no_part: "{Entity} is none of those that {article} names as taking part in {format}; the list in the dossier is complete.",
        lacks_role: "{Entity} is none of those that {article} names as {role} {format}; the list in the dossier is complete.",
        date_follows: "{Article} does not print the date of {event}; {date} follows from it {at}. {reason}.",
        paragraph_treats: "{paragraph} treats this: {gist}.",
        presented_otherwise: "It is presented in another way. {given}",
        answers_exclude: "{given} The two answers exclude each other.",
        answers_agree: "{given} The two answers agree.",
        answers_go_together: "{given} The two answers go together.",
        pair_right: "{given} Both halves are right.",
        first_half_wrong: "The first half is wrong. {given}",
        second_half_wrong: "The second half is wrong. {given}",
        both_halves_wrong: "Both halves are wrong. {given}",
        paragraph_shows: "Paragraph {number} shows it. {given}",
        paragraph_shows_else: "Paragraph {number} of {article} treats something else: {gist}. {given}",
        counts_it: "{Article} gives {figure} {unit} as the figure for {scope} {at}.",
        links: |relation| match relation {
            LinkRelation::Price => {
                "{Article} gives as the price of the aim of {actor} to {goal} this cost: {cost} {at}."
            }
            LinkRelation::SideEffect => {
                "{Article} says that this comes along with the aim of {actor} to {goal}: {cost} {at}."
            }
            LinkRelation::CostOfStopping => {
                "{Article} says that this would follow if {actor} gave up the aim to {goal}: {cost} {at}."
            }
            LinkRelation::Offset => {
                "{Article} says that what {actor} gains if it can {goal} would offset this cost: {cost} {at}."
            }
        },
        links_otherwise: "{Article} says that {statement} {at}, but makes no such link with the aim of {actor} to \
                          {goal}; the list of its links in the dossier is complete.",
        separated_by: "{given} They differ in this: {label}.",
        separated_otherwise: "{given} They differ in something else: {label}.",
    },
    labels: Labels {
        own: "it says so itself, without reserve",
        own_hedged: "it says so itself, with a reserve",
        attributed: "it gives it as the view of {voice}",
        denied: "it denies it or casts doubt on it",
        difference: |kind| match kind {
            DifferenceKind::Time => "the time spoken of",
            DifferenceKind::Scope => "the thing being counted",
            DifferenceKind::Voice => "the person whose view it is",
            DifferenceKind::Answer => "the answer given",
        },
        change: "first: {earlier}; later: {later}",
        according: "according to {article}",
        according_to_voice: "according to {voices}, as given in {article}",
    },
    treatment: |treatment| match treatment {
        Treatment::States => "States it",
        Treatment::Reports => "Reports it as someone's view",
        Treatment::Denies => "Denies or doubts it",
        Treatment::LeavesOut => "Leaves it out",
        Treatment::Mixed => "Treats it in several ways",
        Treatment::Unknown => "Unknown",
    },
    date,
    number,
    paragraph: "¶",
    and: "and",
    figure,
    yes_no: |yes| if yes { "Yes" } else { "No" },
    tick_yes: "Tick each for which the answer is yes.",
    cost_class: |class| match class {
        CostClass::Human => ("human", "life and suffering"),
        CostClass::Financial => ("financial", "money and trade"),
        CostClass::Military => ("military", "forces and fighting"),
        CostClass::Political => ("political", "power and relations"),
        CostClass::Reputational => ("reputational", "good or bad name"),
        CostClass::Material => ("material", "goods and buildings"),
    },
    role: |role| match role {
        Role::Broker => "a broker of",
        Role::Host => "host to",
        Role::Party => "a party to",
        Role::Observer => "an observer of",
        Role::Mediator => "a mediator in",
        Role::InvitedAbsent => "invited to, but absent from,",
    },
};
