//! Rule 22: no item gives away the answer to another, or to itself.

use std::collections::BTreeSet;
use std::mem::{Discriminant, discriminant};

use super::facts::Facts;
use super::shown::Shown;
use super::{Findings, Violation};
use crate::engine::bank::Item;
use crate::engine::bank::meaning::{Asked, Value};
use crate::engine::dossier::Sort;
use crate::engine::dossier::id::ClaimId;
use crate::engine::language::{has_run, norm};

/// Whether a value may stand in another stem: names of articles, and labels of a procedure.
fn is_label(value: &Value) -> bool {
    matches!(
        value,
        Value::Article(_)
            | Value::CostClass(_)
            | Value::YesNo(_)
            | Value::Status(_)
            | Value::Difference(_)
            | Value::Treatment(_)
            | Value::Paragraph(..)
    )
}

/// The text of the right option, where it can be leaked.
fn key_text<'i>(shown: &Shown<'i>) -> Option<&'i str> {
    shown.key().filter(|key| !is_label(key.value)).map(|key| key.text)
}

/// Every way in which the right answer may be written, ready for looking up in a normed text.
fn key_texts(facts: &Facts<'_>, shown: &Shown<'_>) -> Vec<String> {
    let dossier = facts.dossier;
    let Some(key) = shown.key().filter(|key| !is_label(key.value)) else { return Vec::new() };
    let written: Vec<&str> = match key.value {
        Value::Entity(id) => facts
            .entity(id)
            .map_or_else(Vec::new, |entity| vec![dossier[entity].name.as_str(), dossier[entity].in_text.as_str()]),
        Value::Statement(id) => facts.statement(id).map_or_else(Vec::new, |place| {
            let statement = &dossier[place];
            match &statement.sort {
                Sort::Goal { phrase, .. } | Sort::Cost { phrase, .. } => vec![statement.text.as_str(), phrase.as_str()],
                _ => vec![statement.text.as_str()],
            }
        }),
        _ => Vec::new(),
    };
    written.into_iter().chain([key.text]).map(|text| format!(" {} ", norm(text))).collect()
}

/// What one item may not give away by itself.
pub(super) fn check_alone(facts: &Facts<'_>, shown: &Shown<'_>, findings: &mut Findings<'_>) {
    let Some(key) = key_text(shown) else { return };
    let lemmas = facts.words.lemmas(key);
    if !lemmas.is_empty() && lemmas.is_subset(&facts.words.lemmas(&shown.whole_stem())) {
        findings.add(22, "every word of the key stands in the stem");
    }
    for article in shown.item.question.articles.iter().filter_map(|article| facts.article(article)) {
        if facts.dossier[article].title.as_ref().is_some_and(|title| has_run(title, key)) {
            findings.add(22, "the key stands in the title of the article");
        }
    }
}

/// Rule 22 among the items of one session, in the order in which they are asked.
#[must_use]
pub fn check_quiz(facts: &Facts<'_>, items: &[Item]) -> Vec<Violation> {
    let mut violations = Vec::new();
    let mut asked: BTreeSet<(&ClaimId, u8)> = BTreeSet::new();
    let mut seen = BTreeSet::new();
    let mut slots: Vec<Discriminant<Asked>> = Vec::new();
    let shown: Vec<Option<Shown<'_>>> = items.iter().map(|item| Shown::new(item).ok()).collect();
    let stems: Vec<String> = shown.iter().map(|shown| shown.as_ref().map_or_else(String::new, stem_of)).collect();
    let feedback: Vec<String> =
        shown.iter().map(|shown| shown.as_ref().map_or_else(String::new, feedback_of)).collect();
    for (place, item) in items.iter().enumerate() {
        let mut findings = Findings::new(&item.question.id);
        if !seen.insert(&item.question.id) {
            findings.add(22, "the same item is asked twice");
        }
        let slot = discriminant(&item.key.asked);
        let number = slots.iter().position(|known| *known == slot).unwrap_or_else(|| {
            slots.push(slot);
            slots.len() - 1
        });
        let own: BTreeSet<&ClaimId> = item.key.claims.iter().collect();
        for claim in own {
            if !asked.insert((claim, number as u8)) {
                findings.add(22, format!("another item asks the same of {claim}"));
            }
        }
        if let Some(shown) = &shown[place] {
            let needles = key_texts(facts, shown);
            let leaks = |text: &str| needles.iter().any(|needle| text.contains(needle));
            for (other, stem) in stems.iter().enumerate().filter(|(other, _)| *other != place) {
                if leaks(stem) {
                    findings.add(22, format!("the key stands in the stem of {}", items[other].question.id));
                }
            }
            for (other, told) in feedback.iter().enumerate().take(place) {
                if leaks(told) {
                    let before = &items[other].question.id;
                    findings.add(22, format!("the key stands in the feedback on {before}, shown before"));
                }
            }
        }
        violations.extend(findings.violations);
    }
    violations
}

fn stem_of(shown: &Shown<'_>) -> String {
    format!(" {} ", norm(&shown.whole_stem()))
}

fn feedback_of(shown: &Shown<'_>) -> String {
    let texts: Vec<&str> = shown.explanations().iter().map(|one| one.feedback.as_str()).collect();
    format!(" {} ", norm(&texts.join(" ")))
}

#[cfg(test)]
mod tests {
    use crate::engine::bank::Item;
    use crate::engine::rules::{check_quiz, sample};

    fn count(items: &[Item]) -> usize {
        let dossier = sample::dossier();
        check_quiz(&sample::facts(&dossier), items).iter().filter(|violation| violation.rule == 22).count()
    }

    #[test]
    fn items_that_do_not_touch_each_other_pass() {
        assert_eq!(count(&[sample::goal(), sample::voice(), sample::date()]), 0);
    }

    #[test]
    fn the_same_item_twice_is_caught() {
        assert!(count(&[sample::goal(), sample::goal()]) >= 2);
    }

    #[test]
    fn a_key_in_another_stem_is_caught() {
        let mut leaking = sample::date();
        leaking.question.lead = Some("In the end Ellen Marsh spoke.".to_owned());
        assert_eq!(count(&[leaking.clone(), sample::voice()]), 1);
        assert_eq!(count(&[sample::voice(), leaking]), 1);
    }

    #[test]
    fn a_key_in_earlier_feedback_is_caught_and_in_later_feedback_is_not() {
        let mut leaking = sample::date();
        sample::explanation(&mut leaking, 0).feedback.push_str(" So said Ellen Marsh.");
        assert_eq!(count(&[leaking.clone(), sample::voice()]), 1);
        assert_eq!(count(&[sample::voice(), leaking]), 0);
    }

    #[test]
    fn an_item_that_answers_itself_is_caught() {
        let mut item = sample::goal();
        item.question.lead = Some("Somebody may win back an old fish market.".to_owned());
        assert!(sample::rules_broken(&item).contains(&22));
    }
}
