//! English.

mod assigned;
pub(crate) mod given;
mod pictures;
mod practice;
mod progress;
mod study;

use super::{LaterStrings, Strings};
use crate::browser::fetch::Failure;
use crate::engine::attempt::NotReady;
use crate::engine::dossier::Dimension;
use crate::engine::scorecard::MasteryLabel;
use crate::engine::wording::fill_blanks;

/// The English words.
pub static EN: Strings = Strings {
    lang: "en",
    dir: "ltr",
    product: "Collate",
    menu: "Collate",
    skip: "Go past the menu",
    start: "Start",
    questions: "Questions",
    results: "Results",
    settings: "Settings",
    about: "About",
    unnamed: "Somebody without a name",
    loading: "Loading…",
    part_missing: "This part could not be loaded. Your answers are saved. Please check the connection.",
    try_again: "Try again",
    decimal_mark: ".",
    dimension: |dimension| match dimension {
        Dimension::Goals => "goals",
        Dimension::Costs => "costs",
        Dimension::Formats => "formats",
    },
    what_it_is: "Read what several articles say about one subject, and find out how well you can tell who says what: \
                 about goals, about costs, and about diplomatic formats. The questions are made from a summary of the \
                 articles below. Every answer is explained, with the paragraph where it stands.",
    not_for_exams: "This is for learning, not for exams that matter: whoever tries can compute the answers from the \
                    files of this page.",
    running: "Your quiz",
    stands_at: |place, of, answered| {
        fill_blanks("You are at question # of #; # answered.", &[place, of, answered], &[])
    },
    is_finished: |of, answered| fill_blanks("You finished a quiz: # of # questions answered.", &[answered, of], &[]),
    go_on_with_it: "Go on",
    see_results: "See the results",
    take_up: "Take up the quiz before this one",
    new_quiz: "A new quiz",
    new_quiz_hint: "How many questions? They are spread evenly over the dimensions.",
    put_away_hint: "Your running quiz will be put away; you can take it up again.",
    so_many: |items| fill_blanks("# questions", &[items], &[]),
    seed: "Number of the quiz",
    seed_hint: "Same number, same questions. Type one that somebody gave you, or leave it. It may name the length and the \
                round too, as in 7-24 or 7-24-2.",
    seed_wrong: "Please type a whole number from 0 to 4294967295, and after it, if you like, how many questions (1 to 360) \
                 and which round (1 to 100): 7, 7-24 or 7-24-2.",
    no_questions: "No question can be made from this dossier. Please choose another one.",
    articles_hint: "Their texts are not part of this page. Have them beside you while you answer: whoever gave you this \
                    page can tell you where to find them.",
    articles: |count| count_of(count, "The article", "The articles"),
    our_name: "no title printed; the name is ours",
    called: "In the questions:",
    by: "by",
    written: "Written:",
    inferred: "inferred",
    year_inferred: "year inferred",
    paragraphs: |count| plural(count, "paragraph", "paragraphs"),
    question_of: |place, of| fill_blanks("Question # of #", &[place, of], &[]),
    answered_of: |answered, of| fill_blanks("# of # answered", &[answered, of], &[]),
    answer: "Answer",
    next: "Go on",
    to_results: "To the results",
    question_before: "Previous",
    question_after: "Next",
    missing: |missing| match missing {
        NotReady::NothingChosen => "Please choose an answer first.".to_owned(),
        NotReady::NothingArranged => {
            "Please move an entry, or say that they already stand in the right order.".to_owned()
        }
        NotReady::Unlabelled(1) => "One row has no answer yet.".to_owned(),
        NotReady::Unlabelled(rows) => fill_blanks("# rows have no answer yet.", &[rows], &[]),
        NotReady::EvidenceMissing(1) => "Please choose a paragraph too.".to_owned(),
        NotReady::EvidenceMissing(_) => "Please choose a paragraph for each article.".to_owned(),
        NotReady::DoesNotFit => "This answer does not fit the question. Please choose again.".to_owned(),
    },
    how_marked: "How this is marked",
    rule_single: "1 point for the right answer.",
    rule_yes_no: |yes| {
        fill_blanks(
            "The share of the “@” rows that you find, minus the share of the other rows that you take for one; \
             never below 0.",
            &[],
            &[yes],
        )
    },
    rule_labels: |labels| {
        fill_blanks(
            "The share of right rows, with what guessing among # answers would give taken off; never below 0.",
            &[labels],
            &[],
        )
    },
    rule_order: "Pairs in the right order minus pairs in the wrong order, as a share of all pairs; never below 0.",
    rule_two_step: "1 point for the answer with the right paragraphs, half a point for the right answer alone.",
    choose: "Please choose",
    answers: "Answers",
    in_order: "Put these in order, the earliest first.",
    order_is_right: "They already stand in the right order",
    move_up: |text| fill_blanks("Move up: @", &[], &[text]),
    move_down: |text| fill_blanks("Move down: @", &[], &[text]),
    moved: |text, place, of| fill_blanks("@: now # of #", &[place, of], &[text]),
    evidence_for: "Which paragraph shows it in",

    to_study: "Study",
    to_practice: "Practise",
    to_progress: "Progress",
};

/// The English words for what comes later.
pub(crate) static EN_LATER: LaterStrings = LaterStrings {
    first: &EN,
    comma: ", ",
    undo: "Undo",
    dismiss: "Close",
    nothing_kept: "This browser does not let this page keep anything on your device. You can go on, but your answers \
                   will be gone when you close or reload the page.",
    storage_full: "Your last answers could not be kept on this device: its storage is full or was switched off. You \
                   can go on, but they may be gone when you close or reload the page.",
    set_aside: "The answers kept on this device could not be read. Nothing was deleted: they were put aside, and you \
                start afresh.",
    other_questions: "Answers kept on this device belong to an earlier version of these questions. They were put \
                      aside, so that they are not counted for other questions, and you start afresh.",
    language_missing: "The words of this language could not be loaded. Please check the connection.",
    dossier_not_kept: "This dossier is too large to be kept on this device. After a reload, please open it again: your \
                       answers will still be there.",
    put_away: "Your earlier quiz was put away. It waits for you under “Progress”.",
    forgotten: "Everything on this device was forgotten. Until you close this page, you can bring it back.",
    copied: "Your results were copied.",
    not_copied: "The browser did not allow copying. Printing works too.",
    fewer: |given, asked| fill_blanks("This dossier gives only # of the # questions asked for.", &[given, asked], &[]),
    other_tab: "This page is open in another tab as well. What you answered there counts here too. If it is another quiz, \
                you can take it up from the start page.",
    new_version: "A newer version of this page is here. Your answers stay; if its questions are others, a quiz that you \
                  have not finished is put aside.",
    take_new_version: "Use it now",
    deleted: "What was put aside was deleted.",
    repeats: "There were not enough unseen questions left, so some of these were asked before.",
    another_dossier: "Use another dossier",
    another_dossier_hint: "A dossier is the file that questions are made from. It stays in this browser.",
    choose_file: "Choose a file",
    drop_file: "or drop it here.",
    from_address: "Or give its web address",
    look_up: "Look it up",
    no_address: "This is not a web address. Please give one that begins with https:// or http://.",
    ask_host: |host| fill_blanks("Get the dossier from @?", &[], &[host]),
    ask_host_hint: "Nothing has been requested so far. If you say yes, that host learns that somebody at your internet \
                    address asked for this file.",
    get_it: "Yes, get it",
    leave_it: "No, leave it",
    reading: |name| fill_blanks("Reading @ …", &[], &[name]),
    no_file: |name| fill_blanks("@ could not be read. Please try again, or choose another file.", &[], &[name]),
    failed: |host, failure| match failure {
        Failure::NoAnswer => fill_blanks(
            "No file came from @. The host may be out of reach, send on to another address, or not allow other pages to read its files.",
            &[],
            &[host],
        ),
        Failure::Status(status) => fill_blanks(
            "@ answered with status # and no file. Please check the address.",
            &[u32::from(status)],
            &[host],
        ),
        Failure::TooLarge(_) => {
            fill_blanks("The file at @ is larger than the 8 MB that a dossier may have.", &[], &[host])
        }
    },
    failed_hint: "You can download the file yourself and choose it above.",
    refused: |name, problems| {
        fill_blanks("@ cannot be used: @.", &[], &[name, &plural(problems, "problem", "problems")])
    },
    stays_open: |title| fill_blanks("“@” stays open.", &[], &[title]),
    opened: |title| fill_blanks("“@” is open.", &[], &[title]),
    warnings: |count| fill_blanks("@ for its author", &[], &[&plural(count, "note", "notes")]),
    error: "Error",
    warning: "Note",
    problems_shown: |first, last, of| fill_blanks("# to # of #", &[first, last, of], &[]),
    problems_before: "Those before",
    problems_after: "Those after",
    other_dossier_open: "This is not the dossier that comes with this page.",
    back_to_shipped: "Back to the dossier of this page",
    all_questions: "All questions",
    state_answered: "answered",
    state_open: "open",
    state_unseen: "not seen",
    finish: |open| match open {
        0 => "To the results".to_owned(),
        _ => fill_blanks("Finish now (# still open)", &[open], &[]),
    },
    keys: "Keys",
    keys_off: "Single keys are switched off in the settings.",
    keys_list: &[
        ("1 – 9", "choose an answer, in the row or group where you are"),
        ("Enter", "answer, then go on"),
        ("↑ ↓ ← →", "move between the answers of a group"),
        ("?", "show or hide this list"),
    ],
    verdict_right: "Right.",
    verdict_part: |right, of| fill_blanks("Partly right: # of #.", &[right, of], &[]),
    verdict_order: |right, of| fill_blanks("Partly right: # of # pairs stand in the right order.", &[right, of], &[]),
    verdict_half: "Half right: the answer is right, the paragraphs are not.",
    verdict_wrong: "Not right.",
    your_answer_right: "Right: your answer",
    your_answer_wrong: "Not right: your answer",
    the_right_answer: "The right answer",
    not_right: "Not right",
    right: "Right",
    wrong: "Not right",
    you_said: "You said:",
    right_is: "The right answer:",
    you_placed: |place| fill_blanks("You put it in place #.", &[place], &[]),
    belongs_at: |place| fill_blanks("Place #", &[place], &[]),
    points: |points| fill_blanks("@ of 1 point", &[], &[points]),
    sum_yes_no: |hits, yes, alarms, no, points| {
        fill_blanks(
            "# of # found, # of # wrongly taken: #/# − #/# @ of 1 point",
            &[hits, yes, alarms, no, hits, yes, alarms, no],
            &[&counts(hits * no < alarms * yes, points)],
        )
    },
    sum_labels: |hits, rows, labels, points| {
        fill_blanks(
            "# of # rows right: (#/# − 1/#) ÷ (1 − 1/#) @ of 1 point",
            &[hits, rows, hits, rows, labels, labels],
            &[&counts(hits * labels < rows, points)],
        )
    },
    sum_order: |right, of, points| {
        let counted = counts(right * 2 < of, points);
        fill_blanks("# of # pairs in order: (# − #) ÷ # @ of 1 point", &[right, of, right, of - right, of], &[&counted])
    },
    sum_two_step: |answer, evidence, points| {
        let yes_no = |is_right| if is_right { "right" } else { "not right" };
        fill_blanks("Answer @, paragraphs @: @ of 1 point", &[], &[yes_no(answer), yes_no(evidence), points])
    },
    source: |paragraph, article| fill_blanks("¶\u{a0}#, @", &[paragraph], &[article]),
    gist: |paragraph| fill_blanks("What ¶\u{a0}# is about:", &[paragraph], &[]),
    no_gist: "The dossier does not say what this paragraph is about.",
    whole_article: |article| fill_blanks("@, as a whole", &[], &[article]),
    report: "Report this question",
    report_copied: "Copied: what names this question, its quiz and its sources. Paste it into a message to whoever runs this \
                    page, and say what is wrong.",
    report_shown: "The browser did not allow copying. The text is selected here: copy it, and paste it into a message to \
                   whoever runs this page.",
    results_title: "Your results",
    earned: |points, of| fill_blanks("You earned @ of @.", &[], &[points, &plural(of, "point", "points")]),
    still_open: |open| match open {
        1 => "One question is still open. You can still answer it.".to_owned(),
        _ => fill_blanks("# questions are still open. You can still answer them.", &[open], &[]),
    },
    answer_open: "To the first open question",
    points_title: "Points of this quiz",
    dimension_heading: "Dimension",
    points_heading: "Points",
    answered_heading: "Answered",
    sum_heading: "Together",
    of_points: |points, of| fill_blanks("@ of #", &[of], &[points]),
    mastery_title: "What you know, from everything answered so far",
    mastery_hint: "The dark line is the best estimate; the bar is where your knowledge lies with a probability of 90 %. \
                   The mark at 80 % is where a dimension counts as secure. Guessing is taken out.",
    mastery_finding: |mastery| match mastery.label {
        MasteryLabel::NotEnoughEvidence => fill_blanks(
            "Not enough answers to say anything yet: @ so far, and it takes eight or more.",
            &[],
            &[&plural(mastery.items, "question", "questions")],
        ),
        label => fill_blanks(
            "@: about # %, somewhere from # to # %. @ behind it.",
            &[percent(mastery.mean), percent(mastery.low), percent(mastery.high)],
            &[
                if label == MasteryLabel::Secure { "Secure" } else { "Developing" },
                &plural(mastery.items, "question", "questions"),
            ],
        ),
    },
    mastery_table: "The same as a table",
    mastery_columns: ["Dimension", "Questions", "Estimate", "From", "To"],
    stronger: |dimension, than| {
        let name = |dimension| (EN.dimension)(dimension);
        fill_blanks("You know @ better than @.", &[], &[name(dimension), name(than)])
    },
    every_question: "Every question",
    what_next: "What next?",
    unseen_quiz: "Another quiz with unseen questions",
    same_quiz: "The same questions again",
    print: "Print",
    copy: "Copy the results as text",
    number_of: |number| fill_blanks("Number of this quiz: @", &[], &[number]),
    seed_of: |seed, round| match round {
        0 => fill_blanks("Number of this quiz: #", &[seed], &[]),
        _ => fill_blanks("Number of this quiz: #, round #", &[seed, round + 1], &[]),
    },
    practice: practice::PRACTICE,
    review_of: |place, of| fill_blanks("Review: question # of #", &[place, of], &[]),
    not_answered: "You have not answered this question yet, so its answer is not shown.",
    answer_now: "Answer it now",
    back_to_results: "Back to the results",
    theme: "Colours",
    themes: ["As the system", "Light", "Dark"],
    language: "Language",
    language_of_browser: "As the browser says",
    size: "Size of the text",
    sizes: ["Normal", "Large", "Larger"],
    single_keys: "Single keys choose answers (1 to 9, ?)",
    single_keys_hint: "They work only while you are inside a question. Switch them off if you press keys by accident or \
                       use speech input.",
    device: "What this device keeps",
    device_hint: "Your answers and settings are kept in this browser and nowhere else. On a device that others use, you \
                  can delete them.",
    forget: "Forget everything on this device",
    aside: "What was put aside",
    aside_hint: "What this page kept and could not read or use. You can download them, to ask somebody about them, or \
                 delete them.",
    aside_entry: |day, bytes| fill_blanks("Put aside on @, @", &[], &[day, &plural(bytes, "byte", "bytes")]),
    download: "Download",
    delete: "Delete",
    generator: "Version of the question generator:",
    about_text: &[
        (
            "What Collate is",
            &[
                "Collate makes questions from a structured summary of several articles that disagree. The program \
                 makes every question and every wrong answer from that summary, and has a proof for each: the summary \
                 says which article claims what, in which paragraph, and in whose voice.",
                "No question asks what you think, or who is right. They ask who says what.",
            ],
        ),
        (
            "What the points and percentages mean",
            &[
                "Each question is worth 1 point. Some give a part of it; the rule stands under the question, and the \
                 sum under your answer.",
                "The percentages estimate how much of a dimension you know, from everything you have answered, with \
                 guessing taken out. With too few answers there is no figure, because it would only be luck.",
            ],
        ),
        (
            "Not for exams that matter",
            &["The files of this page hold everything that is needed to compute the answers. Hiding that would only \
               pretend. Use it to learn and to practise."],
        ),
        (
            "What it sends",
            &["Nothing. There is no server, no account and no counting of visits. A dossier at another address is \
               requested only after you were shown its host and said yes."],
        ),
    ],

    pictures: pictures::PICTURES,
    progress: progress::PROGRESS,
    assigned: assigned::ASSIGNED,
    study: study::STUDY,
};

fn plural(count: u32, one: &str, many: &str) -> String {
    fill_blanks("# @", &[count], &[count_of(count, one, many)])
}

fn count_of<'a>(count: u32, one: &'a str, many: &'a str) -> &'a str {
    if count == 1 { one } else { many }
}

/// What a sum comes to.
fn counts(is_below: bool, points: &str) -> String {
    [if is_below { "is below 0 and counts as " } else { "= " }, points].concat()
}

fn percent(share: f64) -> u32 {
    (share * 100.0 + 0.5) as u32
}
