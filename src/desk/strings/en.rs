//! English words of the desk.

use super::DeskStrings;
use crate::desk::store::marking::Order;
use crate::engine::assignment::{Counts, Credit, Pause, Preset, Seeds, What, When};
use crate::engine::bank::{Kind, Level, Rule};
use crate::engine::dossier::Dimension;
use crate::engine::export::Format;
use crate::engine::wording::fill_blanks;
use crate::engine::wording::{handing, lacking, losses};

fn plural(count: u32, one: &str, many: &str) -> String {
    fill_blanks("# @", &[count], &[if count == 1 { one } else { many }])
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
            fill_blanks(
                "Taken back. @ can be taken back too.",
                &[],
                &[&plural(left, "earlier change", "earlier changes")],
            )
        }
    },
    changed_elsewhere: "Another tab changed this quiz. Until you choose, what you change here is not kept.",
    take_theirs: "Take the other quiz",
    keep_mine: "Keep this quiz",
    corrected: |least, most, now| {
        fill_blanks("Only whole numbers from # to # are taken here: it is # now.", &[least, most, now], &[])
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
        fill_blanks("@, @.", &[], &[&plural(articles, "article", "articles"), &plural(claims, "claim", "claims")])
    },
    worded: "The questions are in English, like the dossier. The rest of the page is in each learner’s language.",
    another_dossier: "Take another dossier",
    not_kept: "This quiz is not kept when the page is closed or loaded anew. To keep it, save it as a file under “Assign”.",
    quiz: "Quiz",
    title: "Title",
    title_hint: "What learners see above the quiz. It may stay empty.",
    title_cut: "A title has room for 80 letters, of Chinese, Japanese or Korean for a third as many. The rest was left out.",
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
    there_are: |count| if count == 0 { "none there".to_owned() } else { fill_blanks("of #", &[count], &[]) },
    spread_evenly: "Spread evenly over the dimensions",
    free: "Leave everything free",
    decided: |pins, bans| {
        if pins + bans == 0 {
            "You can say of single questions that they must be asked, or must not.".to_owned()
        } else {
            fill_blanks("@ must be asked, @ must not be asked.", &[], &[&questions(pins), &questions(bans)])
        }
    },
    look_through: "Look through all questions",

    articles: "Articles that are asked about",
    last_article: "At least one article has to stay: without one there is nothing to ask about.",

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
    not_exams: "Anybody who has the link and this desk can find out the questions and the key: this is for learning, not for exams that \
                matter.",
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
    one_example: "Each learner gets other questions. This is one example.",
    drawing: "Drawing the quiz …",
    no_wording: |language| {
        fill_blanks(
            "Collate cannot word questions in the language of this dossier (@). It can in English (en).",
            &[],
            &[language],
        )
    },
    no_items: "No question can be asked like this. Ask for less, or let more be free.",
    drawn: |items| fill_blanks("@.", &[], &[&questions(items)]),
    short_all: |asked, given| {
        fill_blanks("You asked for @; # can be asked in one quiz.", &[given], &[&questions(asked)])
    },
    short_of: |what, asked, given| fill_blanks("@: you asked for #, # can be had.", &[asked, given], &[what]),
    short_exist: |count| {
        if count == 0 {
            "No such question can be asked about the chosen articles.".to_owned()
        } else {
            fill_blanks("Only # of them can be asked about the chosen articles.", &[count], &[])
        }
    },
    short_together: |count| {
        fill_blanks(
            "# of them can be asked about the chosen articles, but some would give away the answer to others, or the quiz is too \
             short for all that you asked for.",
            &[count],
            &[],
        )
    },
    short_whole: |asked, items| fill_blanks("The parts ask for @, but the quiz has #.", &[items], &[&questions(asked)]),
    offer: |items, parts| {
        fill_blanks("Take @@@", &[], &[&questions(items), if parts.is_empty() { "" } else { ": " }, parts])
    },
    pins_title: "Questions that must be asked",
    tells: |one, other| fill_blanks("“@” gives away the answer to “@”.", &[], &[one, other]),
    tells_after: |one, other| {
        fill_blanks("What is said after “@” gives away the answer to “@”, which comes later.", &[], &[one, other])
    },
    pin_left_out: |question| {
        fill_blanks(
            "“@” cannot be asked: it must not be asked either, or it is about something that you left out.",
            &[],
            &[question],
        )
    },
    question_of: |place, of| fill_blanks("Question # of #", &[place, of], &[]),
    go_to: "Question",
    before: "Previous",
    after: "Next",

    questions_title: "All questions",
    questions_hint: "Everything that can be asked about this dossier. Say which questions must be asked and which must not.",
    is_narrow: "Questions about the articles that you left out are not listed.",
    widen: "List them too",
    is_wide: "Questions about the articles that you left out are listed too. They cannot be in this quiz.",
    narrow: "Leave them out",
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
    making: |done, of| fill_blanks("Making the questions: # of # tried.", &[done, of], &[]),
    finding: "Looking for what can be asked …",
    found: |first, last, of, all| {
        if of == all {
            fill_blanks("# to # of @", &[first, last], &[&questions(all)])
        } else {
            fill_blanks(
                "# to # of @@# altogether",
                &[first, last, all],
                &[&questions(of), if of == 1 { " that fits; " } else { " that fit; " }],
            )
        }
    },
    nothing_fits: "No question fits all of this. Take a word or a choice away.",
    pin: "Must be asked",
    ban: "Must not be asked",
    is_pinned: "Must be asked",
    is_banned: "Must not be asked",
    pin_of: |stem| fill_blanks("Must be asked: @", &[], &[stem]),
    ban_of: |stem| fill_blanks("Must not be asked: @", &[], &[stem]),
    show_key: "Key and sources",
    key_of: |stem| fill_blanks("Key and sources: @", &[], &[stem]),
    key: "Key",
    key_label: |label| fill_blanks("Key: @", &[], &[label]),
    key_place: |place, date| fill_blanks("Place # (@)", &[place], &[date]),
    wrong: "Not right",
    evidence_for: |article| fill_blanks("Paragraphs of @", &[], &[article]),
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
            fill_blanks("# kinds of question cannot be asked about this dossier", &[count], &[])
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
    is_short: "The quiz does not have all that you asked for. Please look at the quiz before you give it away.",
    dossier_from_address: "The link names the address of your dossier. Learners are asked before it is fetched from there.",
    change_it: "Change the quiz",
    writing: "Writing the link …",
    link: "Link for learners",
    link_hint: "The whole quiz is in this link: nothing is kept on a server, and nobody needs an account. Whoever opens it \
                reads first what will be shown, and then begins.",
    copy_of: |label| fill_blanks("Copy: @", &[], &[label]),
    characters: |count| plural(count, "character", "characters"),
    open_it: "Open it as a learner",
    qr: "For phones",
    qr_text: "QR code of the link above",
    no_qr: "As a QR picture this link would be too fine to read. Fewer questions that must or must not be asked make it \
            shorter.",
    package: "Package for a course system",
    package_hint: "One file that course systems take, as Moodle does. Everything is in it; answers and points go to the system.",
    save_package: |version| fill_blanks("Save as SCORM @", &[], &[version]),
    packing: |done, of| fill_blanks("Packing: # of # files.", &[done, of], &[]),
    packed: "The package is saved.",
    not_packed: |file| {
        fill_blanks("Nothing was saved, because this file did not come: @. Please try again.", &[], &[file])
    },
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
    print_hint: "Versions ask the same questions in another order, with the options in another order. Figures, dates and \
                 paragraphs only rise or fall, so two versions may share their order. Below stands what is printed.",
    versions: "Versions",
    too_few: |items, versions| {
        fill_blanks(
            "# versions need at least @, and there @#.",
            &[versions, items],
            &[&questions(versions), if items == 1 { "is " } else { "are " }],
        )
    },
    large: "Large print",
    with_key: "With the answer key",
    print: "Print",
    version: |name| fill_blanks("Version @", &[], &[name]),
    name_line: "Name:",
    date_line: "Date:",
    paper_points: |items| fill_blanks("Points of # (1 for each question):", &[items], &[]),
    paper_rows: "Write the letter that fits on each line.",
    paper_order: "Write the letters in the right order.",
    paper_evidence: |article| fill_blanks("The paragraph of @ that shows it:", &[], &[article]),
    answer_key: "Answer key",
    number: "No.",
    sources: "Sources",
    export_title: "For other programs",
    scope: "Which questions",
    scope_quiz: |items| fill_blanks("the quiz: @", &[], &[&questions(items)]),
    scope_found: |items| fill_blanks("those found in the list of all questions: #", &[items], &[]),
    format: "Format",
    formats: |format| match format {
        Format::MoodleXml => "Moodle XML",
        Format::Gift => "GIFT",
        Format::Csv => "CSV for spreadsheets",
        Format::Json => "JSON with everything",
    },
    lost_title: "What does not carry over",
    lost: |items| fill_blanks("Besides, of @", &[], &[&questions(items)]),
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
    piece_of: |name, number| fill_blanks("@, text #", &[number], &[name]),
    marking: "Marking",
    stop_marking: "Stop marking",
    stopped: "Marking was stopped. Of these hand-ins nothing was kept; what was marked before is still there.",
    still_marking: "The hand-ins before these are still being marked. Please bring these once more when that is done.",
    marked_so_far: |done, of| {
        if of == 0 { "Opening what you chose …".to_owned() } else { fill_blanks("Marked # of #.", &[done, of], &[]) }
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
            0 => fill_blanks("@.", &[], &[&marked]),
            _ => fill_blanks("@; # could not be.", &[bad], &[&marked]),
        }
    },
    bad: |count| {
        if count == 1 {
            "One thing could not be marked".to_owned()
        } else {
            fill_blanks("# things could not be marked", &[count], &[])
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
    what_marking_shows: "The points come from the answers, so an edited score changes nothing and is told. No marking can see who really \
                         answered, or with whose help. It cannot see earlier tries in another browser or in a private window. It cannot see \
                         whether answers were looked up: a friend may have them, and this desk makes the key for anyone who has the \
                         link. It cannot see answers that were changed in the file together with its checksum. The clock of a device may be \
                         wrong, and nobody knows what somebody did while it stood: that it was stopped is no proof of a break.",
    lines: |[first, last, of]| fill_blanks("# to # of @", &[first, last], &[&plural(of, "hand-in", "hand-ins")]),
    learner: "Learner",
    nameless: |number| fill_blanks("no name #", &[number], &[]),
    points: "Points",
    points_of: |earned, possible, percent| fill_blanks("@ of @ (@)", &[], &[earned, possible, percent]),
    answered: "Answered",
    answered_of: |answered, of| fill_blanks("# of #", &[answered, of], &[]),
    handed_in: "Handed in",
    remarks: "Remarks",
    is_copy: "The same hand-in again. It does not count.",
    does_not_count: "Another hand-in of this learner counts.",
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
    points_for: |points| fill_blanks("@ of 1", &[], &[points]),
    renamed: |name| fill_blanks("The same answers at the same moments as in this hand-in: @.", &[], &[name]),
    claimed_twice: |begun| {
        fill_blanks(
            "Begun: @. Another hand-in has the same name and number of attempt, begun at another moment: two people, or a \
             second device.",
            &[],
            &[begun],
        )
    },
    attempt: |attempt| fill_blanks("Attempt #.", &[attempt], &[]),
    late: "Late.",
    stood: |minutes| match minutes {
        0 => "The clock stood for less than a minute.".to_owned(),
        _ => fill_blanks("The clock stood for @.", &[], &[&plural(minutes, "minute", "minutes")]),
    },
    unfinished: "Not finished.",
    passes: "Passes.",
    fails: "Does not pass.",
    the_class: "The class as a whole",
    nobody_counts: "There is no hand-in that counts.",
    spread: |learners, mean, interval, mastered| {
        let interval =
            interval.map_or(String::new(), |(low, high)| fill_blanks(" (95 % interval # to # %)", &[low, high], &[]));
        fill_blanks(
            "# % of the points on average@; # of @ 80 % or more.",
            &[mean, mastered],
            &[&interval, &plural(learners, "learner has", "learners have")],
        )
    },
    passing: |passing, of| {
        fill_blanks("# of @ the pass mark.", &[passing], &[&plural(of, "learner reaches", "learners reach")])
    },
    certain: |answers, wrong, lucky| {
        fill_blanks(
            "Of @ with a certainty: sure but wrong #, lucky guesses #.",
            &[wrong, lucky],
            &[&plural(answers, "answer", "answers")],
        )
    },
    reliability: |alpha, low, high, learners| {
        fill_blanks(
            "Reliability of a quiz that # learners had: alpha @ (95 % interval @ to @).",
            &[learners],
            &[alpha, low, high],
        )
    },
    no_reliability: "Reliability takes 30 learners who had the same questions: of fewer, chance decides it.",
    distribution: "How many learners have which part of the points, in percent",
    as_table: "As a table",
    tenth: |from, to| fill_blanks("# to # %", &[from, to], &[]),
    percent_of_points: "Part of the points",
    learners: "Learners",
    items_title: "Questions, the most difficult first",
    items_hint: "The same question is the same for all, whatever stood around it. Discrimination says whether those who had it \
                 right also did well elsewhere: from −1 to 1, and 0.2 or more is good.",
    item_numbers: |percent, right, answered, shown| {
        fill_blanks(
            "# % of the points; # right altogether, # answered, asked of @.",
            &[percent, right, answered],
            &[&plural(shown, "learner", "learners")],
        )
    },
    discrimination: |value| fill_blanks("Discrimination @.", &[], &[value]),
    no_discrimination: "Fewer than 30 learners, or answers all alike: discrimination cannot be told.",
    working: |working, of| {
        fill_blanks("# of @ chosen by 5 % or more.", &[working], &[&plural(of, "wrong option", "wrong options")])
    },
    each_choice: "How often each option was chosen",
    choice: "Option",
    is_it_right: "Key",
    chosen_by: "Chosen by",
    chosen: |chosen, offered, percent| fill_blanks("# of # (# %)", &[chosen, offered, percent], &[]),
    downloads: "Take it along",
    downloads_hint: "The tables open in any spreadsheet; names that look like formulas are made harmless. Times in them are UTC. What \
                     the letters of answers stand for is in the table of the questions.",
    save_class: "Class table (CSV)",
    save_items: "Questions (CSV)",
    save_json: "Everything (JSON)",

    assignment_fault: handing::assignment,
    receipt_fault: handing::receipt,
    marking_fault: handing::marking,
    finding_told: handing::finding,
    loss: losses::sentence,
    always_lost: losses::ALWAYS,
    lack: lacking::sentence,
};
