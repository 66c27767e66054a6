//! Rules 7, 8 and 14: options differ in what they say and in nothing else.

use std::collections::BTreeSet;
use std::mem::discriminant;

use super::Findings;
use super::facts::Facts;
use super::names::Detail;
use super::shown::Shown;
use crate::engine::bank::Widget;
use crate::engine::bank::meaning::{Asked, Value};
use crate::engine::dossier::{EntityType, Sort};
use crate::engine::language::{has_run, norm, tokens};

pub(super) fn check(facts: &Facts<'_>, shown: &Shown<'_>, findings: &mut Findings<'_>) {
    let choices = shown.choices();
    check_distinct(&choices, findings);
    let labels: Vec<&str> = shown.labels.iter().map(|label| label.text).collect();
    for (place, label) in labels.iter().enumerate() {
        if labels[..place].iter().any(|earlier| norm(earlier) == norm(label)) {
            findings.add(7, format!("two labels read “{label}”"));
        }
    }
    check_same_sort(facts, shown, &choices, findings);
    check_same_look(facts, shown, &choices, findings);
    check_grammar(facts, shown, &choices, findings);
    for group in &shown.groups {
        let paragraphs: Vec<(&str, &Value)> = group.options.iter().map(|one| (one.text, one.value)).collect();
        check_distinct(&paragraphs, findings);
        check_same_look(facts, shown, &paragraphs, findings);
    }
}

/// The tokens of each text without those that stand in all of them.
pub(super) fn own_tokens(texts: &[&str]) -> Vec<BTreeSet<String>> {
    let sets: Vec<BTreeSet<String>> = texts.iter().map(|text| tokens(text).into_iter().collect()).collect();
    let shared: BTreeSet<String> = match sets.split_first() {
        Some((first, rest)) => {
            first.iter().filter(|token| rest.iter().all(|set| set.contains(*token))).cloned().collect()
        }
        None => BTreeSet::new(),
    };
    sets.iter().map(|set| set.difference(&shared).cloned().collect()).collect()
}

fn check_distinct(choices: &[(&str, &Value)], findings: &mut Findings<'_>) {
    let texts: Vec<&str> = choices.iter().map(|(text, _)| *text).collect();
    let own = own_tokens(&texts);
    for (place, (text, value)) in choices.iter().enumerate() {
        for (after, (other, _)) in choices.iter().enumerate().skip(place + 1) {
            let (one, two) = (norm(text), norm(other));
            // "1 March" stands letter by letter in "11 March": numbers are compared by whole words.
            let is_inside = match value {
                Value::Date(_) | Value::Figure { .. } | Value::Paragraph(..) => {
                    has_run(&one, &two) || has_run(&two, &one)
                }
                _ => one.contains(&two) || two.contains(&one),
            };
            // In pairs of answers the same words in another order are another pair.
            let is_pair = matches!(value, Value::Change(..));
            let (common, union) = (own[place].intersection(&own[after]).count(), own[place].union(&own[after]).count());
            if is_inside {
                findings.add(7, format!("“{text}” and “{other}”: one stands in the other"));
            } else if 5 * common >= 4 * union && !is_pair {
                findings.add(7, format!("“{text}” and “{other}” read almost the same"));
            }
        }
    }
}

/// What sort of thing an entity is, as far as options must agree in it.
fn domain(kind: EntityType) -> u8 {
    match kind {
        EntityType::Person | EntityType::State | EntityType::Organisation | EntityType::Group => 0,
        EntityType::Place => 1,
        EntityType::Format => 2,
        EntityType::Document => 3,
    }
}

fn check_same_sort(facts: &Facts<'_>, shown: &Shown<'_>, choices: &[(&str, &Value)], findings: &mut Findings<'_>) {
    let values: Vec<&Value> = choices.iter().map(|(_, value)| *value).collect();
    if values.windows(2).any(|pair| discriminant(pair[0]) != discriminant(pair[1])) {
        findings.add(8, "the options are of several types");
    }
    let entities: Vec<EntityType> = values
        .iter()
        .filter_map(|value| match value {
            Value::Entity(id) => facts.entity(id).map(|place| facts.dossier[place].kind),
            _ => None,
        })
        .collect();
    if entities.windows(2).any(|pair| domain(pair[0]) != domain(pair[1])) {
        findings.add(8, "the options name different sorts of things");
    }
    if let Some(Value::Entity(key)) = shown.key().map(|key| key.value)
        && let Some(kind) = facts.entity(key).map(|place| facts.dossier[place].kind)
        && entities.iter().filter(|other| **other == kind).count() == 1
    {
        findings.add(8, "the key alone is of its type");
    }
    let statements: Vec<_> = values
        .iter()
        .filter_map(|value| match value {
            Value::Statement(id) => facts.statement(id).map(|place| &facts.dossier[place]),
            _ => None,
        })
        .collect();
    if !are_stems(shown) && statements.windows(2).any(|pair| pair[0].kind() != pair[1].kind()) {
        findings.add(8, "the options are statements of several sorts");
    }
    if statements.windows(2).any(|pair| pair[0].dimension != pair[1].dimension) {
        findings.add(8, "the options belong to several dimensions");
    }
    if statements.first().is_some_and(|statement| statement.dimension != shown.item.question.dimension) {
        findings.add(8, "the options belong to another dimension than the item");
    }
    let is_clause = |place: usize| norm(&statements[place].text) == norm(choices[place].0);
    if statements.len() == choices.len() && (1..statements.len()).any(|place| is_clause(place) != is_clause(0)) {
        findings.add(8, "some options are clauses and some are phrases");
    }
}

/// Whether the choices are the stems of a match. Each is a question of its own, so its look singles out no answer.
fn are_stems(shown: &Shown<'_>) -> bool {
    matches!(shown.item.question.widget, Widget::Match { .. })
}

/// The part of a text that is compared for its detail: of a paragraph, the gist; of a statement or a point, how the
/// dossier writes it in the middle of a sentence, where a capital letter at its start is that of a name.
fn telling(facts: &Facts<'_>, text: &str, value: &Value) -> String {
    let statement = |id| {
        let statement = &facts.dossier[facts.statement(id)?];
        let phrase = match &statement.sort {
            Sort::Goal { phrase, .. } | Sort::Cost { phrase, .. } => Some(phrase.as_str()),
            _ => None,
        };
        [Some(statement.text.as_str()), phrase].into_iter().flatten().find(|written| norm(written) == norm(text))
    };
    let written = match value {
        Value::Paragraph(article, number) => facts.article(article).and_then(|place| facts.gist(place, *number)),
        Value::Statement(id) => statement(id),
        Value::Point(id) => facts.point(id).map(|point| point.question.as_str()),
        _ => None,
    };
    written.map_or_else(|| text.to_owned(), |written| format!("of {written}"))
}

fn check_same_look(facts: &Facts<'_>, shown: &Shown<'_>, choices: &[(&str, &Value)], findings: &mut Findings<'_>) {
    let is_named = |value: &Value| matches!(value, Value::Entity(_) | Value::Article(_) | Value::Event(_));
    if shown.has_fixed_options() || are_stems(shown) || choices.iter().all(|(_, value)| is_named(value)) {
        return;
    }
    let details: Vec<Detail> =
        choices.iter().map(|(text, value)| facts.names.detail(&telling(facts, text, value))).collect();
    for (what, count) in [
        ("a figure", (|detail: &Detail| detail.figures) as fn(&Detail) -> usize),
        ("a date", |detail| detail.dates),
        ("a proper name", |detail| detail.names),
    ] {
        let having = details.iter().filter(|detail| count(detail) > 0).count();
        if having != 0 && having != details.len() {
            findings.add(8, format!("{having} of {} options have {what}", details.len()));
        }
    }
}

/// The class of the first token of an option.
#[derive(PartialEq, Eq)]
enum Opening {
    Number,
    Article,
    Interrogative,
    Word,
}

fn opening(facts: &Facts<'_>, text: &str) -> Opening {
    let first = tokens(text).into_iter().next().unwrap_or_default();
    let words = facts.words;
    if first.starts_with(|letter: char| letter.is_ascii_digit()) {
        Opening::Number
    } else if words.articles.contains(&first.as_str()) {
        Opening::Article
    } else if words.interrogatives.contains(&first.as_str()) {
        Opening::Interrogative
    } else {
        Opening::Word
    }
}

fn check_grammar(facts: &Facts<'_>, shown: &Shown<'_>, choices: &[(&str, &Value)], findings: &mut Findings<'_>) {
    let last = tokens(&shown.item.question.stem).pop().unwrap_or_default();
    if matches!(last.as_str(), "a" | "an") {
        findings.add(14, "the stem ends in an article");
    }
    for (text, _) in choices {
        let word = text.trim_end_matches('.').rsplit(' ').next().unwrap_or_default();
        if text.ends_with('.') && !word.contains('.') {
            findings.add(14, format!("“{text}” ends with a full stop"));
        }
    }
    let texts: Vec<&str> = choices.iter().map(|(text, _)| *text).collect();
    // Names are written as they are; what has no name of its own is written alike.
    let is_capital = |text: &&str| text.chars().next().is_some_and(char::is_uppercase);
    let is_letter = |text: &&&str| text.chars().next().is_some_and(char::is_alphabetic);
    let capitals: Vec<bool> = texts.iter().filter(is_letter).map(is_capital).collect();
    if capitals.windows(2).any(|pair| pair[0] != pair[1]) {
        findings.add(14, "some options begin with a capital letter and some do not");
    }
    if shown.has_fixed_options() || are_stems(shown) || matches!(shown.item.key.asked, Asked::Figure { .. }) {
        return;
    }
    if texts.windows(2).any(|pair| opening(facts, pair[0]) != opening(facts, pair[1])) {
        findings.add(14, "the options do not all begin alike");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::rules::sample;

    #[test]
    fn tokens_that_all_share_are_left_out() {
        let own = own_tokens(&["the old bridge", "the new bridge", "the quay by the bridge"]);
        let own: Vec<Vec<&str>> = own.iter().map(|set| set.iter().map(String::as_str).collect()).collect();
        assert_eq!(own, [vec!["old"], vec!["new"], vec!["by", "quay"]]);
    }

    #[test]
    fn options_that_read_alike_are_caught() {
        let mut item = sample::goal();
        sample::set_text(&mut item, 1, "Win back the old fish");
        assert!(sample::rules_broken(&item).contains(&7));
    }

    #[test]
    fn options_of_another_sort_or_look_are_caught() {
        let mut item = sample::voice();
        sample::set_option(&mut item, 1, Value::Entity("round-table".into()), "Round Table");
        assert!(sample::rules_broken(&item).contains(&8));
        let mut item = sample::goal();
        sample::set_option(&mut item, 1, Value::Statement("goal-join-sundal".into()), "Join the Sundal league");
        assert!(sample::rules_broken(&item).contains(&8));
    }

    #[test]
    fn options_that_stand_out_by_their_form_are_caught() {
        for text in ["lower the mooring rents", "Lower the mooring rents.", "The lower harbour rents"] {
            let mut item = sample::goal();
            sample::set_text(&mut item, 1, text);
            assert!(sample::rules_broken(&item).contains(&14), "{text}");
        }
        let mut item = sample::goal();
        item.question.stem = "According to the council memo, does Norwick have a?".to_owned();
        assert!(sample::rules_broken(&item).contains(&14));
    }
}
