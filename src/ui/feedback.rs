//! What is said about an answered question, as plain values: which entries there are, what each one was, and the sum.

use super::strings::{LaterStrings, Strings};
use crate::engine::attempt::Response;
use crate::engine::bank::{Choice, Explanation, Item, OptionId, OptionKey, PairKey, Solution, Widget};
use crate::engine::dossier::id::ArticleId;
use crate::engine::scorecard::Mark;

/// How an answer, or a part of it, came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Right.
    Right,
    /// Right in part.
    Part,
    /// Not right.
    Wrong,
}

impl Verdict {
    /// How a whole answer came out.
    #[must_use]
    pub fn of(mark: &Mark) -> Self {
        match mark {
            mark if mark.is_full() => Self::Right,
            mark if mark.points.0 > 0 => Self::Part,
            _ => Self::Wrong,
        }
    }

    /// The sign in front of the word.
    #[must_use]
    pub fn sign(self) -> &'static str {
        match self {
            Self::Right => "✓",
            Self::Part => "◐",
            Self::Wrong => "✗",
        }
    }

    /// The word for style sheets.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Right => "right",
            Self::Part => "part",
            Self::Wrong => "wrong",
        }
    }
}

/// One option, row, stem or entry, explained.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry<'a> {
    /// What it says.
    pub text: &'a str,
    /// Whether it is right; for rows, whether the learner's label is.
    pub verdict: Verdict,
    /// The same in words.
    pub badge: String,
    /// Whether the learner chose it.
    pub is_chosen: bool,
    /// Whether it is a wrong option that the learner did not choose: nothing went wrong there.
    pub is_quiet: bool,
    /// What belongs to it: a leading word and a text.
    pub lines: Vec<(&'static str, String)>,
    /// Why.
    pub explanation: &'a Explanation,
}

/// Entries that belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group<'a> {
    /// The article that they are paragraphs of.
    pub article: Option<&'a ArticleId>,
    /// The entries.
    pub entries: Vec<Entry<'a>>,
}

/// The text of the choice with this id.
pub(super) fn text_of<'a>(choices: &'a [Choice], id: &OptionId) -> &'a str {
    choices.iter().find(|choice| choice.id == *id).map_or("", |choice| &choice.text)
}

/// Everything that is explained about an answered item.
#[must_use]
pub fn groups<'a>(words: &'static LaterStrings, item: &'a Item, response: &'a Response) -> Vec<Group<'a>> {
    let alone = |entries| vec![Group { article: None, entries }];
    match (&item.question.widget, &item.key.solution, response) {
        (Widget::Single { options }, Solution::Single { options: keys }, Response::Single(chosen)) => {
            alone(choices(words, options, keys, chosen.as_ref()))
        }
        (Widget::Rows { labels, rows }, Solution::Rows { rows: keys }, Response::Rows(given))
        | (Widget::Match { answers: labels, stems: rows }, Solution::Match { stems: keys }, Response::Match(given)) => {
            alone(keys.iter().map(|key| pair(words, rows, labels, key, given.get(&key.row))).collect())
        }
        (Widget::Order { entries }, Solution::Order { sequence }, Response::Order(order)) => {
            let entry = |(place, key): (u32, &'a crate::engine::bank::EntryKey)| {
                let placed = order.iter().position(|id| *id == key.entry).unwrap_or(0) as u32;
                let is_right = placed == place;
                let lines = if is_right { Vec::new() } else { vec![("", (words.you_placed)(placed + 1))] };
                Entry {
                    text: text_of(entries, &key.entry),
                    verdict: if is_right { Verdict::Right } else { Verdict::Wrong },
                    badge: [
                        (words.belongs_at)(place + 1).as_str(),
                        " · ",
                        if is_right { words.right } else { words.wrong },
                    ]
                    .concat(),
                    is_chosen: false,
                    is_quiet: false,
                    lines,
                    explanation: &key.explanation,
                }
            };
            alone((0..).zip(sequence).map(entry).collect())
        }
        (
            Widget::TwoStep { options, evidence },
            Solution::TwoStep { options: keys, evidence: evidence_keys },
            Response::TwoStep { answer, evidence: given },
        ) => {
            let mut groups = alone(choices(words, options, keys, answer.as_ref()));
            for ((group, keys), given) in evidence.iter().zip(evidence_keys).zip(given) {
                let entries = choices(words, &group.options, keys, given.as_ref());
                groups.push(Group { article: Some(&group.article), entries });
            }
            groups
        }
        _ => Vec::new(),
    }
}

fn choices<'a>(
    words: &'static LaterStrings,
    options: &'a [Choice],
    keys: &'a [OptionKey],
    chosen: Option<&OptionId>,
) -> Vec<Entry<'a>> {
    let entry = |key: &'a OptionKey| {
        let is_chosen = chosen == Some(&key.option);
        let badge = match (key.correct, is_chosen) {
            (true, true) => words.your_answer_right,
            (true, false) => words.the_right_answer,
            (false, true) => words.your_answer_wrong,
            (false, false) => words.not_right,
        };
        Entry {
            text: text_of(options, &key.option),
            verdict: if key.correct { Verdict::Right } else { Verdict::Wrong },
            badge: badge.to_owned(),
            is_chosen,
            is_quiet: !key.correct && !is_chosen,
            lines: Vec::new(),
            explanation: &key.explanation,
        }
    };
    keys.iter().map(entry).collect()
}

fn pair<'a>(
    words: &'static LaterStrings,
    rows: &'a [Choice],
    labels: &'a [Choice],
    key: &'a PairKey,
    given: Option<&OptionId>,
) -> Entry<'a> {
    let is_right = given == Some(&key.label);
    let mut lines = vec![(words.you_said, given.map_or("", |given| text_of(labels, given)).to_owned())];
    if !is_right {
        lines.push((words.right_is, text_of(labels, &key.label).to_owned()));
    }
    Entry {
        text: text_of(rows, &key.row),
        verdict: if is_right { Verdict::Right } else { Verdict::Wrong },
        badge: if is_right { words.right } else { words.wrong }.to_owned(),
        is_chosen: false,
        is_quiet: false,
        lines,
        explanation: &key.explanation,
    }
}

/// The verdict on a whole answer, as a sentence.
#[must_use]
pub fn sentence(words: &'static LaterStrings, item: &Item, mark: &Mark) -> String {
    match (Verdict::of(mark), &item.question.widget) {
        (Verdict::Right, _) => words.verdict_right.to_owned(),
        (Verdict::Part, Widget::TwoStep { .. }) => words.verdict_half.to_owned(),
        (Verdict::Part, Widget::Order { .. }) => (words.verdict_order)(mark.right, mark.of),
        (Verdict::Part, _) => (words.verdict_part)(mark.right, mark.of),
        (Verdict::Wrong, _) => words.verdict_wrong.to_owned(),
    }
}

/// The right answer in short, for the verdict on a wrong one. Nothing where there is more than one part to it.
#[must_use]
pub fn right_answer(item: &Item) -> Option<&str> {
    let (options, keys) = match (&item.question.widget, &item.key.solution) {
        (Widget::Single { options }, Solution::Single { options: keys })
        | (Widget::TwoStep { options, .. }, Solution::TwoStep { options: keys, .. }) => (options, keys),
        _ => return None,
    };
    keys.iter().find(|key| key.correct).map(|key| text_of(options, &key.option))
}

/// How an item is marked; `cited` marks what is text of the dossier in it.
#[must_use]
pub fn rule(words: &'static Strings, widget: &Widget, cited: &dyn Fn(&str) -> String) -> String {
    match widget {
        Widget::Single { .. } => words.rule_single.to_owned(),
        Widget::Rows { labels, .. } => match labels.as_slice() {
            [yes, _] => (words.rule_yes_no)(&cited(&yes.text)),
            labels => (words.rule_labels)(labels.len() as u32),
        },
        Widget::Match { answers, .. } => (words.rule_labels)(answers.len() as u32),
        Widget::Order { .. } => words.rule_order.to_owned(),
        Widget::TwoStep { .. } => words.rule_two_step.to_owned(),
    }
}

/// The sum that gave the points.
#[must_use]
pub fn sum(words: &'static LaterStrings, item: &Item, response: &Response, mark: &Mark) -> String {
    let points = words.decimal(mark.points.hundredths());
    match (&item.question.widget, &item.key.solution, response) {
        (Widget::Rows { labels, .. }, Solution::Rows { rows }, Response::Rows(given)) if labels.len() == 2 => {
            let yes = &labels[0].id;
            let said_yes = |row: &&PairKey| given.get(&row.row) == Some(yes);
            let count = |is_yes: bool| rows.iter().filter(move |row| (row.label == *yes) == is_yes);
            let (hits, alarms) = (count(true).filter(said_yes).count(), count(false).filter(said_yes).count());
            let (yes, no) = (count(true).count(), count(false).count());
            (words.sum_yes_no)(hits as u32, yes as u32, alarms as u32, no as u32, &points)
        }
        (Widget::Rows { labels, .. } | Widget::Match { answers: labels, .. }, ..) => {
            (words.sum_labels)(mark.right, mark.of, labels.len() as u32, &points)
        }
        (Widget::Order { .. }, ..) => (words.sum_order)(mark.right, mark.of, &points),
        (_, Solution::TwoStep { options, evidence }, Response::TwoStep { answer, evidence: given }) => {
            let is_right = |keys: &[OptionKey], chosen: &Option<OptionId>| {
                keys.iter().any(|key| key.correct && Some(&key.option) == chosen.as_ref())
            };
            let is_shown = evidence.iter().zip(given).all(|(keys, chosen)| is_right(keys, chosen));
            (words.sum_two_step)(is_right(options, answer), is_shown, &points)
        }
        _ => (words.points)(&points),
    }
}
