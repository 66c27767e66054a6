//! Rule 6: how many options, rows, labels, answers and entries there are.

use std::ops::RangeInclusive;

use super::Findings;
use super::shown::Shown;
use crate::engine::bank::Widget;
use crate::engine::bank::meaning::Value;

pub(super) fn check(shown: &Shown<'_>, findings: &mut Findings<'_>) {
    let mut hold = |what: &str, count: usize, allowed: RangeInclusive<usize>| {
        if !allowed.contains(&count) {
            let (from, to) = allowed.into_inner();
            findings.add(6, format!("{count} {what}, where {from} to {to} are allowed"));
        }
    };
    match &shown.item.question.widget {
        Widget::Single { .. } => hold("options", shown.options.len(), 3..=5),
        Widget::TwoStep { .. } => {
            hold("options", shown.options.len(), 3..=5);
            let articles = shown.ask.articles;
            hold("groups of paragraphs", shown.groups.len(), articles.len()..=articles.len());
            let strange = shown.groups.iter().filter(|group| !articles.contains(group.article)).count();
            hold("groups of articles that are not asked about", strange, 0..=0);
            for group in &shown.groups {
                hold("paragraphs", group.options.len(), 3..=5);
            }
        }
        Widget::Rows { .. } => {
            let count = shown.rows.len();
            hold("rows", count, 4..=6);
            let labels = shown.labels.len();
            if shown.rows.iter().any(|row| matches!(row.label, Value::YesNo(_))) {
                hold("labels", labels, 2..=2);
                let yes = shown.rows.iter().filter(|row| *row.label == Value::YesNo(true)).count();
                hold("rows with yes", yes, 1..=count.saturating_sub(1).max(1));
            } else {
                hold("labels", labels, 3..=4);
                let is_used = |value: &Option<Value>| shown.rows.iter().any(|row| Some(row.label) == value.as_ref());
                let idle = shown.labels.iter().filter(|label| !is_used(&label.value)).count();
                hold("labels that no row has", idle, 0..=0);
            }
        }
        Widget::Match { .. } => {
            hold("stems", shown.rows.len(), 4..=4);
            hold("answers", shown.labels.len(), 5..=6);
            let is_again = |place: usize| shown.rows[..place].iter().any(|row| row.label == shown.rows[place].label);
            let again = (0..shown.rows.len()).filter(|place| is_again(*place)).count();
            hold("answers used twice", again, 0..=0);
        }
        Widget::Order { .. } => hold("entries", shown.entries.len(), 4..=5),
    }
}

#[cfg(test)]
mod tests {
    use crate::engine::rules::sample;

    #[test]
    fn two_options_are_too_few() {
        let mut item = sample::voice();
        sample::remove_option(&mut item, 3);
        assert!(!sample::rules_broken(&item).contains(&6));
        sample::remove_option(&mut item, 2);
        assert!(sample::rules_broken(&item).contains(&6));
    }

    #[test]
    fn three_rows_are_too_few_and_a_label_must_be_used() {
        let mut item = sample::positions();
        sample::remove_row(&mut item, 0);
        assert!(sample::rules_broken(&item).contains(&6));
    }
}
