//! English words of the screens for studying.

use super::{count_of, plural};
use crate::engine::dossier::{Hedge, StatementType};
use crate::engine::reasoning::Treatment;
use crate::engine::study::{Agreement, Manner};
use crate::engine::wording::fill_blanks;
use crate::ui::strings::study::StudyStrings;

pub(super) const STUDY: StudyStrings = StudyStrings {
    ways: "Ways to study",
    read: "Read",
    compare: "Compare",
    timeline: "Timeline",
    formats: "Formats",

    search: "Search",
    dimension: "Dimension",
    article: "Article",
    voice: "Voice",
    entity: "About or by",
    any: "any",
    own_voice: "an article’s own",
    clear: "Show everything again",
    nothing_fits: "Nothing fits all of this. Take a word or a choice away.",
    before: "Those before",
    after: "Those after",

    manner: |manner, article, voices| {
        let sentence = match (manner, voices.is_empty()) {
            (Manner::Own | Manner::TakenOver, true) => "@ states it in its own voice",
            (Manner::Own | Manner::TakenOver, false) => "@ states it in its own voice, after @",
            (Manner::Attributed, true) => "@ reports it as somebody’s view",
            (Manner::Attributed, false) => "@ reports it as the view of @",
            (Manner::Denied, true) => "@ denies it",
            (Manner::Denied, false) => "@ denies it, after @",
            (Manner::Disputed, true) => "@ disputes it",
            (Manner::Disputed, false) => "@ disputes it, after @",
        };
        fill_blanks(sentence, &[], &[article, voices])
    },
    passed_on: |first, by| fill_blanks("@ (passed on by @)", &[], &[first, by]),
    hedge: |hedge| match hedge {
        Hedge::Plain => "",
        Hedge::Possible => "as possible",
        Hedge::Likely => "as likely",
        Hedge::Conditional => "under a condition",
    },
    condition: |condition| fill_blanks("if @", &[], &[condition]),
    figure: |figure, scope| fill_blanks("@ (@)", &[], &[figure, scope]),
    dated: |date| fill_blanks("dated @", &[], &[date]),
    paragraph: |number| fill_blanks("¶\u{a0}#", &[number], &[]),
    treatment: |treatment| match treatment {
        Treatment::States => "states",
        Treatment::Reports => "reports",
        Treatment::Denies => "denies",
        Treatment::Mixed => "mixed",
        Treatment::LeavesOut => "leaves out",
        Treatment::Unknown => "not checked",
    },

    all_say: "What the articles say",
    one_says: |article| fill_blanks("What @ says", &[], &[article]),
    read_hint: "Every statement of the articles in our words, with the paragraphs where it stands. = is said in an article’s \
                own voice, “ is somebody’s view, ≠ is denied or disputed. Where an article makes one more than once, in its \
                own voice or in others’, each time has its line.",
    kind: |kind| match kind {
        StatementType::Goal => "Aims",
        StatementType::Cost => "Costs",
        StatementType::Format => "How formats are made and work",
        StatementType::Event => "Events",
        StatementType::Figure => "Figures",
        StatementType::Assessment => "Judgements",
        StatementType::Plan => "Plans",
    },
    claims_shown: |first, last, of, claims| {
        let all = plural(claims, "claim", "claims");
        fill_blanks(count_of(of, "# to # of # statement; @", "# to # of # statements; @"), &[first, last, of], &[&all])
    },

    compare_title: "Compare the articles",
    by_statement: "Statements",
    by_point: "Points in question",
    what_to_compare: "What to compare",
    every_statement: "Also statements that are known of only one article",
    every_point: "Also points on which only one article says something",
    rows_shown: |first, last, of| {
        fill_blanks(count_of(of, "# to # of # statement", "# to # of # statements"), &[first, last, of], &[])
    },
    points_shown: |first, last, of| {
        fill_blanks(count_of(of, "# to # of # point", "# to # of # points"), &[first, last, of], &[])
    },
    statement: "Statement",
    table: "What each article does with each statement",
    because: "It says:",
    treats_none: "leaves all answers out",
    separates: "Where they agree, and what separates them",
    agreement: |agreement, same_voice, one, other| {
        let sentence = match (agreement, same_voice) {
            (Agreement::Same, _) => "@ and @ give the same answer.",
            (Agreement::Exclusive, true) => "@ and @ contradict each other.",
            (Agreement::Exclusive, false) => "The answers in @ and in @ exclude each other.",
            (Agreement::Compatible, _) => "The answers of @ and of @ go together.",
            (Agreement::Open, _) => "@ and @ answer differently; whether their answers go together is open.",
        };
        fill_blanks(sentence, &[], &[one, other])
    },
    other_time: "They speak of different times.",
    other_scope: "They do not count the same thing.",
    other_voice: "It is not the same voice that gives them.",
    one_article_only: "Only one article answers this, so nothing separates them.",

    statement_title: "Statement",
    no_screen: "There is no such screen",
    no_statement: "This dossier has no such statement. It may have been renamed, or the link may come from another \
                   dossier.",
    to_read: "To all statements",
    what_articles_do: "What each article does with it",
    follows_from: "This follows, because it states:",
    excluded_by: "It states what does not go together with this:",
    on_points: "Points that it answers",
    entails: "What follows from it",
    entailed_by: "What it follows from",
    excludes: "What does not go together with it",
    ask: "Ask me about this",
    questions_about: |count| plural(count, "question", "questions"),
    no_questions_about: "No question can be made about this statement alone.",
    study_this: "Study this statement",
    study_statement: |statement| fill_blanks("Study this statement: @", &[], &[statement]),
    study_article: |article| fill_blanks("Read what @ says", &[], &[article]),
};
