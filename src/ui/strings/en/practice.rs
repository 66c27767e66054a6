//! The English words of practice.

use super::{EN, fill_blanks, plural};
use crate::engine::memory::Certainty;
use crate::engine::practice::Why;
use crate::ui::strings::practice::PracticeStrings;

pub(super) const PRACTICE: PracticeStrings = PracticeStrings {
    title: "Practice",
    intro: "One question at a time, with the answer explained at once. What you are about to forget comes first, then \
            what you know least.",
    question: |place| fill_blanks("Practice: question #", &[place], &[]),
    why: |why| match why {
        Why::Due(0) => "Asked now because it is due today.".to_owned(),
        Why::Due(days) => fill_blanks("Asked now because it has been due for @.", &[], &[&plural(days, "day", "days")]),
        Why::ComesBack => "Asked again because you were sure of an answer that was wrong.".to_owned(),
        Why::Weakest(dimension) => {
            fill_blanks("Asked because you know least about @ so far.", &[], &[(EN.dimension)(dimension)])
        }
        Why::New => "Asked because it is new to you.".to_owned(),
        Why::Ahead => "Nothing is due. Of what you were asked before, this is worth most.".to_owned(),
    },
    next: "Next question",
    stop: "Stop here",
    start: "Start practising",
    wish: "What to practise",
    wish_hint: "Choose nothing to practise everything. With articles chosen, questions ask about these and no others.",
    dimensions: "Dimensions",
    articles: "Articles",
    nothing_left: "Everything that fits your choice was asked in this session. Choose more, or come back tomorrow.",
    summary: "Your last session",
    answered: |answered, points| {
        let questions = plural(answered, "question", "questions");
        fill_blanks("@ answered. You earned @ of #.", &[answered], &[&questions, points])
    },

    due: "What is due",
    due_finding: |due| match due {
        0 => "Nothing is due today.".to_owned(),
        1 => "1 claim is due today.".to_owned(),
        _ => fill_blanks("# claims are due today.", &[due], &[]),
    },
    nothing_yet: "Nothing yet. As soon as you have answered questions, in a quiz or here, this page says which claims you \
                  are about to forget.",
    due_since: |days| match days {
        0 => "due today".to_owned(),
        _ => fill_blanks("due for @", &[], &[&plural(days, "day", "days")]),
    },
    due_more: |more| fill_blanks("And # more.", &[more], &[]),
    recall: |percent, claims| {
        let claims = plural(claims, "claim", "claims");
        fill_blanks("Of the @ you were asked about, you would recall about # % today.", &[percent], &[&claims])
    },
    forecast: |today, ahead| {
        fill_blanks("@ due today, # more in the 13 days after", &[ahead], &[&plural(today, "claim", "claims")])
    },
    forecast_hint: "Below each bar: days from today. Above it: how many claims come due.",
    forecast_columns: ["Day", "Claims due"],
    in_days: |days| match days {
        0 => "today".to_owned(),
        1 => "tomorrow".to_owned(),
        _ => fill_blanks("in # days", &[days], &[]),
    },
    retention: "Ask again when my chance of recalling it falls to",
    retention_hint: "Higher means you forget less and are asked more often.",
    percent: |percent| fill_blanks("# %", &[percent], &[]),

    ask_certainty: "Ask how sure I am",
    ask_certainty_hint: "At every question, in quizzes too. You need not say it, and it costs no points.",
    certainty: "How sure are you? (You need not say.)",
    level: |level| match level {
        Certainty::Low => "A guess",
        Certainty::Middle => "Unsure",
        Certainty::High => "Sure",
    },
    not_said: "Not said",
    calibration: |accuracy, is_below, bonus| {
        let sign = if is_below { "−" } else { "+" };
        fill_blanks("How sure you are: # % right, @@ points for knowing when", &[accuracy], &[sign, bonus])
    },
    calibration_hint: "The bar shows how much was right; the frame shows what the level is meant for. The points for knowing \
                       when are a tenth of what your levels earned beyond always saying the same.",
    calibration_level: |level, percent| {
        let name = (PRACTICE.level)(level.certainty);
        let Some(percent) = percent else { return fill_blanks("@: no answers yet.", &[], &[name]) };
        let (from, to) = level.fitting();
        let fits = match level.fits() {
            Some(true) => "That fits.",
            _ if percent < to => "Fewer right than this level is meant for.",
            _ => "More right than this level is meant for.",
        };
        let answers = plural(level.answers, "answer", "answers");
        fill_blanks("@: @, # % right; meant for # to # %. @", &[percent, from, to], &[name, &answers, fits])
    },
    calibration_columns: ["You said", "Answers", "Right", "Meant for"],
    fitting: |from, to| fill_blanks("# to # %", &[from, to], &[]),
    lucky: "Right by a guess",
    sure_wrong: "Sure, but wrong",

    hint: "Show a hint (costs a quarter of a point)",
    another_hint: "Show another hint (costs a quarter of a point)",
    hint_rule: "Each hint takes a quarter of a point off what the answer earns; never below 0.",
    no_hint: "No hint here: where to look would already be the answer.",
    hints: "Hints",
    look: |article, from, to| fill_blanks("Look at ¶ # to # of @.", &[from, to], &[article]),
    about: |article, paragraph| fill_blanks("It stands in ¶ # of @, which is about this:", &[paragraph], &[article]),
    hint_sum: |hints, before, after| {
        let (cost, hints) = (EN.decimal(hints * 25), plural(hints, "hint", "hints"));
        fill_blanks("With @: @ − @, never below 0, is @.", &[], &[&hints, before, &cost, after])
    },

    cards: "Flashcards",
    cards_intro: "A statement on the front, what each article does with it on the back. You say how well you knew it. That \
                  decides when it comes back, here and in practice; it does not count for mastery. What you did not know at \
                  all comes back today, after three other cards or at the end, until you know it.",
    cards_left: |due, graded| {
        fill_blanks("@ due, @ graded now.", &[], &[&plural(due, "claim", "claims"), &plural(graded, "card", "cards")])
    },
    cards_start: "Start with the first card",
    cards_none: "No card is due and none is new. Come back tomorrow, or practise with questions.",
    cards_ask: "Which articles say so, and in whose voice?",
    cards_show: "Show the answer",
    cards_back: "What the articles do with it",
    cards_grade: "How well did you know it?",
    grades: ["Not at all", "Hardly", "Well", "Easily"],
    cards_keys: "Space or Enter shows the answer; 1 to 4 say how well you knew it.",

    retry_wrong: |wrong| fill_blanks("Only what was not all right (#)", &[wrong], &[]),
};
