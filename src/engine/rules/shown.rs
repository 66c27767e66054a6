//! An item laid out for checking: what is shown and what it means, joined by id.

use super::status::Ask;
use crate::engine::bank::meaning::{Asked, Value};
use crate::engine::bank::{Choice, Explanation, Item, Kind, OptionId, OptionKey, PairKey, Solution, Widget};
use crate::engine::dossier::CostClass;
use crate::engine::dossier::id::ArticleId;
use crate::engine::reasoning::Treatment;

/// One option, with what it means.
pub(super) struct Offered<'i> {
    pub(super) text: &'i str,
    pub(super) value: &'i Value,
    pub(super) correct: bool,
    pub(super) explanation: &'i Explanation,
}

/// One row or stem, with the label or answer that is claimed for it.
pub(super) struct Row<'i> {
    pub(super) text: &'i str,
    pub(super) value: &'i Value,
    pub(super) label: &'i Value,
    pub(super) explanation: &'i Explanation,
}

/// One label or answer; what it means where some row has it or its id tells.
pub(super) struct Label<'i> {
    pub(super) text: &'i str,
    pub(super) value: Option<Value>,
}

/// One entry of an order.
pub(super) struct Entry<'i> {
    pub(super) text: &'i str,
    pub(super) value: &'i Value,
    pub(super) date: &'i str,
    pub(super) explanation: &'i Explanation,
}

/// The paragraphs offered for one article.
pub(super) struct Group<'i> {
    pub(super) article: &'i ArticleId,
    pub(super) options: Vec<Offered<'i>>,
}

/// An item with its parts joined. Lists that its widget does not have are empty.
pub(super) struct Shown<'i> {
    pub(super) item: &'i Item,
    pub(super) ask: Ask<'i>,
    /// Options, in the order in which they are shown.
    pub(super) options: Vec<Offered<'i>>,
    pub(super) groups: Vec<Group<'i>>,
    pub(super) rows: Vec<Row<'i>>,
    pub(super) labels: Vec<Label<'i>>,
    /// Entries, in their right order.
    pub(super) entries: Vec<Entry<'i>>,
}

impl<'i> Shown<'i> {
    /// Joins question and key.
    ///
    /// # Errors
    /// What does not fit, where key and question do not belong together.
    pub(super) fn new(item: &'i Item) -> Result<Self, String> {
        let (question, key) = (&item.question, &item.key);
        if !fits(question.kind, &key.asked, &question.widget) {
            return Err("kind, question and way of answering do not belong together".to_owned());
        }
        let ask = Ask { asked: &key.asked, articles: &question.articles, field: Vec::new() };
        let mut shown = Self {
            item,
            ask,
            options: Vec::new(),
            groups: Vec::new(),
            rows: Vec::new(),
            labels: Vec::new(),
            entries: Vec::new(),
        };
        match (&question.widget, &key.solution) {
            (Widget::Single { options }, Solution::Single { options: keys }) => {
                shown.options = join_options(options, keys)?;
            }
            (Widget::TwoStep { options, evidence }, Solution::TwoStep { options: keys, evidence: evidence_keys })
                if evidence.len() == evidence_keys.len() =>
            {
                shown.options = join_options(options, keys)?;
                for (group, keys) in evidence.iter().zip(evidence_keys) {
                    let options = join_options(&group.options, keys)?;
                    shown.groups.push(Group { article: &group.article, options });
                }
            }
            (Widget::Rows { labels, rows }, Solution::Rows { rows: keys })
            | (Widget::Match { stems: rows, answers: labels }, Solution::Match { stems: keys }) => {
                shown.rows = join_rows(rows, labels, keys)?;
                shown.labels = name_labels(labels, keys, &question.articles)?;
            }
            (Widget::Order { entries }, Solution::Order { sequence }) => {
                same_ids(entries, sequence.iter().map(|entry| (&entry.entry, &entry.value)))?;
                for key in sequence {
                    let text = find(entries, &key.entry)?;
                    let (value, date) = (&key.value, key.date.as_str());
                    shown.entries.push(Entry { text, value, date, explanation: &key.explanation });
                }
            }
            _ => return Err("the key has another shape than the question".to_owned()),
        }
        shown.ask.field = shown.options.iter().map(|option| option.value).collect();
        Ok(shown)
    }

    /// Whether its labels come from a fixed set that is the same in every item of the kind.
    pub(super) fn has_fixed_options(&self) -> bool {
        matches!(self.item.key.asked, Asked::Status { .. } | Asked::KindOfDifference { .. })
    }

    /// The lead, where there is one, and the stem.
    pub(super) fn whole_stem(&self) -> String {
        let question = &self.item.question;
        question.lead.iter().chain([&question.stem]).map(String::as_str).collect::<Vec<_>>().join(" ")
    }

    /// The texts that a learner chooses between or puts in order: options, rows or entries.
    pub(super) fn choices(&self) -> Vec<(&'i str, &'i Value)> {
        let options = self.options.iter().map(|option| (option.text, option.value));
        let rows = self.rows.iter().map(|row| (row.text, row.value));
        options.chain(rows).chain(self.entries.iter().map(|entry| (entry.text, entry.value))).collect()
    }

    /// Every explanation, with whether it belongs to something that is right or to a label.
    pub(super) fn explanations(&self) -> Vec<&'i Explanation> {
        let options = self.options.iter().chain(self.groups.iter().flat_map(|group| &group.options));
        let rows = self.rows.iter().map(|row| row.explanation);
        let entries = self.entries.iter().map(|entry| entry.explanation);
        options.map(|option| option.explanation).chain(rows).chain(entries).collect()
    }

    /// The right option, where there is exactly one.
    pub(super) fn key(&self) -> Option<&Offered<'i>> {
        let mut right = self.options.iter().filter(|option| option.correct);
        right.next().filter(|_| right.next().is_none())
    }
}

/// Whether kind, question and widget are of one sort.
fn fits(kind: Kind, asked: &Asked, widget: &Widget) -> bool {
    let (kind_of_asked, is_rows, is_match, is_order) = match asked {
        Asked::Figure { .. } => (Kind::Figure, false, false, false),
        Asked::Date { .. } => (Kind::Date, false, false, false),
        Asked::Voice { .. } => (Kind::WhoSaysIt, false, false, false),
        Asked::Goal { .. } => (Kind::GoalNamed, false, false, false),
        Asked::Goals { .. } => (Kind::GoalsAll, true, false, false),
        Asked::CostClass { .. } => (Kind::CostClass, false, true, false),
        Asked::Participants { .. } => (Kind::FormatMembership, true, false, false),
        Asked::Order { .. } => (Kind::EventOrder, false, false, true),
        Asked::Paragraph { .. } => (Kind::Evidence, false, false, false),
        Asked::Status { .. } => (Kind::ClaimStatus, false, false, false),
        Asked::Article { .. } => (Kind::WhichArticle, false, false, false),
        Asked::Articles { .. } => (Kind::WhichArticle, false, true, false),
        Asked::InBoth { .. } => (Kind::Corroboration, false, false, false),
        Asked::Difference { .. } => (Kind::WhereTheyDiffer, false, false, false),
        Asked::KindOfDifference { .. } => (Kind::KindOfDifference, false, false, false),
        Asked::Extreme { .. } => (Kind::SizeOrTime, false, false, false),
        Asked::Positions { .. } => (Kind::PositionTable, true, false, false),
        Asked::LinkedCost { .. } => (Kind::GoalCostLink, false, false, false),
        Asked::Change { .. } => (Kind::ChangeOverTime, false, false, false),
    };
    let widget_fits = match widget {
        Widget::Single { .. } | Widget::TwoStep { .. } => !(is_rows || is_match || is_order),
        Widget::Rows { .. } => is_rows,
        Widget::Match { .. } => is_match,
        Widget::Order { .. } => is_order,
    };
    kind == kind_of_asked && widget_fits
}

fn find<'i>(choices: &'i [Choice], id: &OptionId) -> Result<&'i str, String> {
    let found = choices.iter().find(|choice| choice.id == *id);
    found.map(|choice| choice.text.as_str()).ok_or_else(|| format!("the key names {id}, which is not shown"))
}

/// Each thing shown must be in the key exactly once, under the id that its meaning gives.
fn same_ids<'k>(
    choices: &[Choice],
    keys: impl Iterator<Item = (&'k OptionId, &'k Value)> + Clone,
) -> Result<(), String> {
    for (place, choice) in choices.iter().enumerate() {
        if choices[..place].iter().any(|earlier| earlier.id == choice.id) {
            return Err(format!("two things have the id {}", choice.id));
        }
        if keys.clone().filter(|(id, _)| **id == choice.id).count() != 1 {
            return Err(format!("“{}” is not in the key exactly once", choice.text));
        }
    }
    match keys.clone().find(|(id, value)| **id != OptionId::new(value)) {
        Some((id, value)) => Err(format!("the id {id} is not the one of {value}")),
        None if keys.count() != choices.len() => Err("the key has more entries than are shown".to_owned()),
        None => Ok(()),
    }
}

fn join_options<'i>(choices: &'i [Choice], keys: &'i [OptionKey]) -> Result<Vec<Offered<'i>>, String> {
    same_ids(choices, keys.iter().map(|key| (&key.option, &key.value)))?;
    let of = |choice: &'i Choice| {
        let key = keys.iter().find(|key| key.option == choice.id)?;
        let (text, value) = (choice.text.as_str(), &key.value);
        Some(Offered { text, value, correct: key.correct, explanation: &key.explanation })
    };
    Ok(choices.iter().filter_map(of).collect())
}

fn join_rows<'i>(rows: &'i [Choice], labels: &[Choice], keys: &'i [PairKey]) -> Result<Vec<Row<'i>>, String> {
    same_ids(rows, keys.iter().map(|key| (&key.row, &key.value)))?;
    let mut joined = Vec::new();
    for key in keys {
        find(labels, &key.label)?;
        if key.label != OptionId::new(&key.label_value) {
            return Err(format!("the id {} is not the one of {}", key.label, key.label_value));
        }
        let text = find(rows, &key.row)?;
        joined.push(Row { text, value: &key.value, label: &key.label_value, explanation: &key.explanation });
    }
    Ok(joined)
}

/// What the labels mean: one of a fixed set, or one of the articles asked about.
fn name_labels<'i>(labels: &'i [Choice], keys: &[PairKey], articles: &[ArticleId]) -> Result<Vec<Label<'i>>, String> {
    let classes = CostClass::ALL.iter().map(|class| Value::CostClass(*class));
    let treatments = [Treatment::States, Treatment::Reports, Treatment::Denies, Treatment::LeavesOut];
    let fixed: Vec<Value> = [true, false]
        .map(Value::YesNo)
        .into_iter()
        .chain(classes)
        .chain(treatments.map(Value::Treatment))
        .chain(articles.iter().cloned().map(Value::Article))
        .chain(keys.iter().map(|key| key.label_value.clone()))
        .collect();
    let mut named: Vec<Label<'i>> = Vec::new();
    for (place, label) in labels.iter().enumerate() {
        if labels[..place].iter().any(|earlier| earlier.id == label.id) {
            return Err(format!("two labels have the id {}", label.id));
        }
        let value = fixed.iter().find(|value| OptionId::new(value) == label.id).cloned();
        named.push(Label { text: &label.text, value });
    }
    Ok(named)
}

#[cfg(test)]
mod tests {
    use crate::engine::bank::{OptionId, Solution, Widget};
    use crate::engine::rules::sample;

    #[test]
    fn a_key_that_does_not_fit_what_is_shown_is_caught() {
        let mut item = sample::voice();
        if let Widget::Single { options } = &mut item.question.widget {
            options.pop();
        }
        assert_eq!(sample::rules_broken(&item), [1]);
        let mut item = sample::voice();
        if let Widget::Single { options } = &mut item.question.widget {
            options[1].id = options[0].id.clone();
        }
        assert_eq!(sample::rules_broken(&item), [1]);
        let mut item = sample::voice();
        item.key.solution = Solution::Rows { rows: Vec::new() };
        assert_eq!(sample::rules_broken(&item), [1]);
        let mut item = sample::voice();
        item.question.kind = crate::engine::bank::Kind::Date;
        assert_eq!(sample::rules_broken(&item), [1]);
    }

    #[test]
    fn an_id_that_does_not_come_from_the_meaning_is_caught() {
        let mut item = sample::voice();
        let made_up = OptionId("first".into());
        sample::option_key(&mut item, 0).option = made_up.clone();
        if let Widget::Single { options } = &mut item.question.widget {
            options[0].id = made_up;
        }
        assert_eq!(sample::rules_broken(&item), [1]);
    }
}
