//! English words of the desk.

use super::DeskStrings;
use crate::desk::store::marking::Order;
use crate::engine::assignment::{Counts, Credit, Pause, Preset, Seeds, What, When};
use crate::engine::bank::{Kind, Level, Rule};
use crate::engine::dossier::Dimension;
use crate::engine::export::Format;
use crate::engine::wording::fill_blanks;
use crate::engine::wording::{handing, lacking, losses, policy};

fn plural(count: u32, one: &str, many: &str) -> String {
    [count.to_string().as_str(), " ", if count == 1 { one } else { many }].concat()
}

fn questions(count: u32) -> String {
    plural(count, "question", "questions")
}

/// English.
pub static EN: DeskStrings = DeskStrings {
    lang: "en",
    dir: "ltr",

    product: "Collate desk",
    menu: "Desk",
    skip: "Skip to the content",
    to_build: "Build",
    to_questions: "Questions",
    to_assign: "Assign",
    to_paper: "Print and export",
    to_mark: "Mark",
    to_learner: "Learners’ page",
    undo: "Undo the last change",
    undone: |left| {
        if left == 0 {
            "Taken back. This is where you began.".to_owned()
        } else {
            ["Taken back. ", &*plural(left, "earlier change", "earlier changes"), " can be taken back too."].concat()
        }
    },
    copied: "Copied.",
    not_copied: "This browser did not let the page copy. Select the text and copy it by hand.",

    build_title: "Build a quiz",
    build_hint: "Choose what is asked. “What a learner gets” shows the quiz as it becomes. Nothing leaves this page before \
                 you give the link to somebody.",
    dossier: "Dossier",
    dossier_shipped: "The dossier that comes with Collate.",
    dossier_other: "A dossier of your own. Learners need the same file: give it to them together with the link.",
    dossier_has: |articles, claims| {
        [&*plural(articles, "article", "articles"), ", ", &plural(claims, "claim", "claims"), "."].concat()
    },
    another_dossier: "Take another dossier",
    not_kept: "This quiz is not kept when the page is closed or loaded anew. To keep it, save it as a file under “Assign”.",
    quiz: "Quiz",
    title: "Title",
    title_hint: "What learners see above the quiz. It may stay empty.",
    items: "Number of questions",
    seed: "Seed",
    seed_hint: "The same seed gives everybody the same quiz. Another one draws other questions of the same make-up.",
    other_seed: "Draw other questions",
    options: "Options in a question with one right answer",
    blueprint: "Make-up",
    blueprint_hint: "How many questions of each part there are at the least. What you leave at 0 is free.",
    by_dimension: "By dimension",
    by_article: "By article",
    by_level: "By level",
    by_kind: "By kind of question",
    there_are: |count| if count == 0 { "none there".to_owned() } else { ["of ", &count.to_string()].concat() },
    spread_evenly: "Spread evenly over the dimensions",
    free: "Leave everything free",
    decided: |pins, bans| {
        if pins + bans == 0 {
            "You can say of single questions that they must be asked, or must not.".to_owned()
        } else {
            [&questions(pins), " must be asked, ", &questions(bans), " must not be asked."].concat()
        }
    },
    look_through: "Look through all questions",

    articles: "Articles that are asked about",

    policy: "What learners see, and when",
    policy_hint: "Choose one of three, and change single things where you need to. The sentences say what learners will see; \
                  they read the same before they begin.",
    policy_details: "Change single things",
    preset: "What is it for?",
    preset_own: "This is a choice of your own.",
    presets: |preset| match preset {
        Preset::Practice => ("Practice", "Everything is explained at once, as often as one likes."),
        Preset::Homework => ("Homework", "Right or wrong at once, the rest at the end, three attempts."),
        Preset::Test => ("Test", "One attempt, the points at the end."),
    },
    told: "What learners will see",
    shown: "What is shown when",
    whats: |what| match what {
        What::Right => "Whether it is right",
        What::Score => "The points",
        What::Key => "The right answer",
        What::Why => "Why each option is right or wrong",
        What::Sources => "The paragraphs that show it",
    },
    whens: |when| match when {
        When::AfterEach => "After each answer",
        When::AtEnd => "At the end",
        When::Never => "Never",
    },
    whose: "Questions",
    seeds: |seeds| match seeds {
        Seeds::Shared => "the same for everybody",
        Seeds::Own => "others for each learner",
    },
    credit: "An answer that is right in part",
    credits: |credit| match credit {
        Credit::Partial => "earns a part of the points",
        Credit::Strict => "earns nothing",
    },
    hints: "Hints can be asked for",
    certainty: "Ask how sure learners are",
    attempts: "Attempts",
    attempts_any: "0 is any number",
    which_counts: "Of several attempts",
    counts: |counts| match counts {
        Counts::First => "the first counts",
        Counts::Best => "the best counts",
        Counts::Last => "the last counts",
    },
    minutes: "Minutes",
    minutes_none: "0 is no limit",
    clock: "Time limit",
    pauses: |pause| match pause {
        Pause::Allowed => "The clock can be stopped",
        Pause::None => "The clock runs on",
    },
    opens: "From",
    closes: "Until",
    dates_hint: "Dates are information: without a server nobody can be held to them. What comes late is marked as late.",
    dates_wrong: "That was not taken: it would end before it begins.",
    pass: "Pass mark in percent",
    pass_none: "0 is none",

    preview: "What a learner gets",
    preview_hint: "You can answer here as a learner does. Nothing of it is kept.",
    drawing: "Drawing the quiz …",
    no_wording: |language| {
        ["Collate cannot word questions in the language of this dossier (", language, "). It can in English (en)."]
            .concat()
    },
    no_items: "No question can be asked like this. Ask for less, or let more be free.",
    drawn: |items| [&questions(items), "."].concat(),
    short_all: |asked, given| {
        ["You asked for ", &questions(asked), "; ", &given.to_string(), " can be asked in one quiz."].concat()
    },
    short_of: |what, asked, given| {
        [what, ": you asked for ", &asked.to_string(), ", ", &given.to_string(), " can be had."].concat()
    },
    short_exist: |count| {
        if count == 0 {
            "The dossier gives no such question.".to_owned()
        } else {
            ["The dossier gives only ", &count.to_string(), " of them."].concat()
        }
    },
    short_together: |count| {
        [
            "The dossier gives ",
            &count.to_string(),
            " of them, but some would give away the answer to others, or the quiz is too short for all that you asked for.",
        ]
        .concat()
    },
    settle: "Take the nearest quiz that there is",
    pins_title: "Questions that must be asked",
    tells: |one, other| ["“", one, "” gives away the answer to “", other, "”."].concat(),
    tells_after: |one, other| {
        ["What is said after “", one, "” gives away the answer to “", other, "”, which comes later."].concat()
    },
    pin_left_out: |question| {
        ["“", question, "” cannot be asked: it must not be asked either, or it is about something that you left out."]
            .concat()
    },
    question_of: |place, of| ["Question ", &place.to_string(), " of ", &of.to_string()].concat(),
    go_to: "Question",
    before: "Previous",
    after: "Next",

    questions_title: "All questions",
    questions_hint: "Everything that can be asked about this dossier. Say which questions must be asked and which must not.",
    search: "Search and filter questions",
    search_label: "Words",
    any: "any",
    dimension: "Dimension",
    article: "Article",
    statement: "Statement",
    kind: "Kind",
    level: "Level",
    voice: "Voice",
    own_voice: "an article’s own",
    mark: "Your decision",
    marks: ["must be asked", "must not be asked"],
    clear: "Show all questions again",
    making: |done, of| ["Making the questions: ", &done.to_string(), " of ", &of.to_string(), " tried."].concat(),
    finding: "Looking for what can be asked …",
    found: |first, last, of, all| {
        if of == all {
            [first.to_string().as_str(), " to ", &last.to_string(), " of ", &questions(all)].concat()
        } else {
            [
                first.to_string().as_str(),
                " to ",
                &last.to_string(),
                " of ",
                &questions(of),
                if of == 1 { " that fits; " } else { " that fit; " },
                &all.to_string(),
                " altogether",
            ]
            .concat()
        }
    },
    nothing_fits: "No question fits all of this. Take a word or a choice away.",
    pin: "Must be asked",
    ban: "Must not be asked",
    is_pinned: "Must be asked",
    is_banned: "Must not be asked",
    pin_of: |stem| ["Must be asked: ", stem].concat(),
    ban_of: |stem| ["Must not be asked: ", stem].concat(),
    show_key: "Key and sources",
    key_of: |stem| ["Key and sources: ", stem].concat(),
    key: "Key",
    key_label: |label| ["Key: ", label].concat(),
    key_place: |place, date| ["Place ", &place.to_string(), " (", date, ")"].concat(),
    wrong: "Not right",
    evidence_for: |article| ["Paragraphs of ", article].concat(),
    rule: |rule| match rule {
        Rule::T => "Proven true: it follows from what the article says.",
        Rule::F1 => "Proven false: there is one value, and it is another one.",
        Rule::F2 => "Proven false: the list is complete, and this is not on it.",
        Rule::F3 => "Proven false: everybody who says it is named, and this voice is not among them.",
        Rule::F4 => "Proven false: the article leaves it out or denies it.",
        Rule::F5 => "Proven false: figures or dates of one unit that exclude each other.",
        Rule::F6 => "Proven false: exactly one label fits, and it is another one.",
        Rule::F7 => "Proven false: both articles agree on this point.",
    },
    lacking: |count| {
        if count == 1 {
            "One kind of question cannot be asked about this dossier".to_owned()
        } else {
            [count.to_string().as_str(), " kinds of question cannot be asked about this dossier"].concat()
        }
    },
    kinds: |kind| match kind {
        Kind::Figure => "A figure",
        Kind::Date => "A date",
        Kind::WhoSaysIt => "Who says it",
        Kind::GoalNamed => "One goal",
        Kind::GoalsAll => "All goals of an actor",
        Kind::CostClass => "Kinds of costs",
        Kind::FormatMembership => "Who takes part",
        Kind::EventOrder => "Order of events",
        Kind::Evidence => "The paragraph that shows it",
        Kind::ClaimStatus => "How it is presented",
        Kind::WhichArticle => "Which article says it",
        Kind::Corroboration => "What two articles both say",
        Kind::WhereTheyDiffer => "Where two articles differ",
        Kind::KindOfDifference => "What separates two claims",
        Kind::SizeOrTime => "The highest or the earliest",
        Kind::PositionTable => "What each article does with it",
        Kind::GoalCostLink => "The cost linked with a goal",
        Kind::ChangeOverTime => "How an answer changed",
    },
    levels: |level| match level {
        Level::Remember => "Find what one article prints",
        Level::Understand => "Grasp who means what",
        Level::Analyse => "Hold articles beside each other",
        Level::Evaluate => "Judge what carries or separates claims",
    },
    dimensions: |dimension| match dimension {
        Dimension::Goals => "Goals",
        Dimension::Costs => "Costs",
        Dimension::Formats => "Diplomatic formats",
    },

    assign_title: "Give it to learners",
    no_title: "A quiz without a title",
    is_short: "The dossier does not give all that you asked for. Please look at the quiz before you give it away.",
    dossier_from_address: "The link names the address of your dossier. Learners are asked before it is fetched from there.",
    change_it: "Change the quiz",
    writing: "Writing the link …",
    link: "Link for learners",
    link_hint: "The whole quiz is in this link: nothing is kept on a server, and nobody needs an account. Whoever opens it \
                reads first what will be shown, and then begins.",
    copy: "Copy",
    copy_of: |label| ["Copy: ", label].concat(),
    characters: |count| plural(count, "character", "characters"),
    open_it: "Open it as a learner",
    qr: "For phones",
    qr_text: "QR code of the link above",
    no_qr: "As a QR picture this link would be too fine to read. Fewer questions that must or must not be asked make it \
            shorter.",
    package: "Package for a course system",
    package_hint: "One file that course systems take, as Moodle does. Everything is in it; answers and points go to the system.",
    package_other: "A package holds the dossier of this site. This quiz is from another one.",
    save_package: |version| ["Save as SCORM ", version].concat(),
    packing: |done, of| ["Packing: ", &done.to_string(), " of ", &of.to_string(), " files."].concat(),
    packed: "The package is saved.",
    not_packed: |file| ["Nothing was saved, because this file did not come: ", file, ". Please try again."].concat(),
    other_build: "Nothing was saved, because this site was renewed meanwhile. Please reload this page and try again.",
    embed: "Put it into another page",
    embed_hint: "Whoever looks after the other page can paste this where the quiz should stand.",
    embed_code: "Code for the other page",
    embed_title: "Quiz",
    file: "File",
    file_hint: "For what does not fit into a link, and to keep. Learners open it on their own page, at the address below.",
    save_file: "Save as a file",
    go_on: "Go on with an assignment",
    go_on_hint: "Take up a quiz that you built before. What stands here now can be brought back with “Undo”.",
    go_on_link: "Its link",
    go_on_take: "Take it up",
    go_on_file: "Or its file",
    taken_up: "Taken up: it stands at the top of this page.",
    other_release: "Open the desk of the release that made it",
    release_lost: "That release is not kept at this site.",
    paper_title: "Print and export",
    print_title: "On paper",
    print_hint: "Versions ask the same questions in another order, with the options in another order. Below stands what is \
                 printed.",
    versions: "Versions",
    too_few: |items, versions| {
        [
            versions.to_string().as_str(),
            " versions need at least ",
            &questions(versions),
            ", and there ",
            if items == 1 { "is " } else { "are " },
            &items.to_string(),
            ".",
        ]
        .concat()
    },
    large: "Large print",
    with_key: "With the answer key",
    print: "Print",
    version: |name| ["Version ", name].concat(),
    name_line: "Name:",
    date_line: "Date:",
    paper_rows: "Write the letter that fits on each line.",
    paper_order: "Write the letters in the right order.",
    paper_evidence: |article| ["The paragraph of ", article, " that shows it:"].concat(),
    answer_key: "Answer key",
    number: "No.",
    sources: "Sources",
    export_title: "For other programs",
    scope: "Which questions",
    scope_quiz: |items| ["the quiz: ", &*questions(items)].concat(),
    scope_found: |items| ["those found in the list of all questions: ", &items.to_string()].concat(),
    format: "Format",
    formats: |format| match format {
        Format::MoodleXml => "Moodle XML",
        Format::Gift => "GIFT",
        Format::Csv => "CSV for spreadsheets",
        Format::Json => "JSON with everything",
    },
    lost_title: "What does not carry over",
    lost: |items| ["Besides, of ", &*questions(items)].concat(),
    save_export: "Save the file",

    mark_title: "Mark what came back",
    mark_hint: "Every hand-in is marked again from its answers, on the quiz that its link makes. Nothing is sent anywhere, and \
                nothing is kept when you close this page.",
    hand_ins: "Hand-ins",
    choose_hand_ins: "Choose files, or a zip file with many",
    drop_hand_ins: "or drop them here.",
    paste: "Or paste texts of learners, one after the other",
    read_paste: "Read the texts",
    pasted: "Pasted text",
    piece_of: |name, number| [name, ", text ", &number.to_string()].concat(),
    marking: "Marking",
    stop_marking: "Stop marking",
    stopped: "Marking was stopped. Of these hand-ins nothing was kept; what was marked before is still there.",
    still_marking: "The hand-ins before these are still being marked. Please bring these once more when that is done.",
    marked_so_far: |done, of| {
        if of == 0 {
            "Opening what you chose …".to_owned()
        } else {
            ["Marked ", &done.to_string(), " of ", &of.to_string(), "."].concat()
        }
    },
    file_too_large: "This file is too large to be a hand-in.",
    file_unreadable: "The browser could not read this file.",
    zip_unreadable: "This is damaged, or packed in a way that cannot be read here. Please unpack it and choose the files.",
    zip_too_many: "There are too many files in this zip file. Please divide it.",
    zip_encrypted: "This is encrypted. Please unpack it first.",
    zip_empty: "There is no hand-in in this zip file.",
    marked_all: |marked, bad| {
        let marked = plural(marked, "hand-in is marked", "hand-ins are marked");
        match bad {
            0 => [&*marked, "."].concat(),
            1 => [&*marked, "; one thing could not be marked."].concat(),
            _ => [&*marked, "; ", &bad.to_string(), " things could not be marked."].concat(),
        }
    },
    bad: |count| {
        if count == 1 {
            "One thing could not be marked".to_owned()
        } else {
            [count.to_string().as_str(), " things could not be marked"].concat()
        }
    },
    nothing_marked: "Nothing is marked yet. Learners find “Hand in” on their results; collect their files or texts and bring \
                     them here.",
    put_away: "The marked hand-ins were put away.",
    bring_back: "Bring them back",
    put_away_all: "Put all of this away",
    order: "Order",
    orders: |order| match order {
        Order::Name => "by name",
        Order::Points => "most points first",
        Order::Findings => "what needs a look first",
        Order::Time => "as they were handed in",
    },
    class_table: "Class",
    what_marking_shows: "The points come from the answers, so an edited score changes nothing and is told. What no marking can \
                         see: who really answered, with whose help, whether the clock of a device was right, and what somebody did \
                         while it stood: that it was stopped is no proof of a break.",
    lines: |[first, last, of]| {
        [first.to_string().as_str(), " to ", &last.to_string(), " of ", &plural(of, "hand-in", "hand-ins")].concat()
    },
    learner: "Learner",
    nameless: "no name",
    points: "Points",
    points_of: |earned, possible, percent| [earned, " of ", possible, " (", percent, ")"].concat(),
    answered: "Answered",
    answered_of: |answered, of| [answered.to_string().as_str(), " of ", &of.to_string()].concat(),
    handed_in: "Handed in",
    remarks: "Remarks",
    is_copy: "The same hand-in again. It does not count.",
    does_not_count: "Another hand-in with this name counts.",
    one_of_quizzes: |number| fill_blanks("Quiz #", &[number], &[]),
    several_quizzes: |quizzes| {
        fill_blanks(
            "These hand-ins are of # quizzes. Everything below is of all of them together, or of the one that you choose.",
            &[quizzes],
            &[],
        )
    },
    see_answers: "Answers",
    not_answered: "not answered",
    points_for: |points| [points, " of 1"].concat(),
    renamed: |name| ["The same answers at the same moments as in the hand-in of ", name, "."].concat(),
    attempt: |attempt| ["Attempt ", &attempt.to_string(), "."].concat(),
    late: "Late.",
    stood: |minutes| match minutes {
        0 => "The clock stood for less than a minute.".to_owned(),
        _ => ["The clock stood for ", &*plural(minutes, "minute", "minutes"), "."].concat(),
    },
    unfinished: "Not finished.",
    passes: "Passes.",
    fails: "Does not pass.",
    the_class: "The class as a whole",
    nobody_counts: "There is no hand-in that counts.",
    spread: |learners, mean, interval, mastered| {
        let interval = interval.map_or(String::new(), |(low, high)| {
            [" (95 % interval ", &low.to_string(), " to ", &high.to_string(), " %)"].concat()
        });
        [
            mean.to_string().as_str(),
            " % of the points on average",
            &*interval,
            "; ",
            &mastered.to_string(),
            " of ",
            &plural(learners, "learner has", "learners have"),
            " 80 % or more.",
        ]
        .concat()
    },
    reliability: |alpha, low, high, learners| {
        [
            "Reliability of a quiz that ",
            &learners.to_string(),
            " learners had: alpha ",
            alpha,
            " (95 % interval ",
            low,
            " to ",
            high,
            ").",
        ]
        .concat()
    },
    no_reliability: "Reliability takes 30 learners who had the same questions: of fewer, chance decides it.",
    distribution: "How many learners have which part of the points, in percent",
    as_table: "As a table",
    tenth: |from, to| [from.to_string().as_str(), " to ", &to.to_string(), " %"].concat(),
    percent_of_points: "Part of the points",
    learners: "Learners",
    items_title: "Questions, the most difficult first",
    items_hint: "The same question is the same for all, whatever stood around it. Discrimination says whether those who had it \
                 right also did well elsewhere: from −1 to 1, and 0.2 or more is good.",
    item_numbers: |percent, right, answered, shown| {
        [
            percent.to_string().as_str(),
            " % of the points; ",
            &right.to_string(),
            " right altogether, ",
            &answered.to_string(),
            " answered, asked of ",
            &plural(shown, "learner", "learners"),
            ".",
        ]
        .concat()
    },
    discrimination: |value| ["Discrimination ", value, "."].concat(),
    no_discrimination: "Fewer than 30 learners, or answers all alike: discrimination cannot be told.",
    working: |working, of| {
        [working.to_string().as_str(), " of ", &plural(of, "wrong option", "wrong options"), " chosen by 5 % or more."]
            .concat()
    },
    each_choice: "How often each option was chosen",
    choice: "Option",
    is_it_right: "Key",
    chosen_by: "Chosen by",
    chosen: |chosen, offered, percent| {
        [chosen.to_string().as_str(), " of ", &offered.to_string(), " (", &percent.to_string(), " %)"].concat()
    },
    downloads: "Take it along",
    downloads_hint: "The tables open in any spreadsheet; names that look like formulas are made harmless.",
    save_class: "Class table (CSV)",
    save_items: "Questions (CSV)",
    save_json: "Everything (JSON)",

    sentences: policy::sentences,
    assignment_fault: handing::assignment,
    receipt_fault: handing::receipt,
    marking_fault: handing::marking,
    finding_told: handing::finding,
    loss: losses::sentence,
    always_lost: losses::ALWAYS,
    lack: lacking::sentence,
};
