//! Rules 17 to 20: the key does not stand out by length, detail, words of the stem, or by lying in the middle.

use std::collections::BTreeSet;

use super::Findings;
use super::alike::own_tokens;
use super::facts::Facts;
use super::shown::Shown;
use crate::engine::bank::meaning::Value;
use crate::engine::dossier::id::ValueId;

pub(super) fn check(facts: &Facts<'_>, shown: &Shown<'_>, findings: &mut Findings<'_>) {
    let Some(key) = shown.options.iter().position(|option| option.correct) else { return };
    let texts: Vec<&str> = shown.options.iter().map(|option| option.text).collect();
    if texts.len() < 2 {
        return;
    }
    check_length(&texts, key, findings);
    let details: Vec<usize> = shown.options.iter().map(|option| detail(facts, option.text, option.value)).collect();
    if is_only_highest(&details, key) {
        findings.add(18, "the key has more detail than any other option");
    }
    let options: Vec<BTreeSet<String>> = texts.iter().map(|text| facts.words.lemmas(text)).collect();
    for lemma in facts.words.lemmas(&shown.whole_stem()) {
        if options.iter().filter(|option| option.contains(&lemma)).count() == 1 {
            findings.add(19, format!("“{lemma}” of the stem stands in exactly one option"));
        }
    }
    let values: Vec<&Value> = shown.options.iter().map(|option| option.value).collect();
    if is_only_highest(&convergence(&texts, &values), key) {
        findings.add(20, "the key has more in common with the other options than any of them");
    }
}

/// How much detail an option shows. What is a name by its meaning counts once.
pub(super) fn detail(facts: &Facts<'_>, text: &str, value: &Value) -> usize {
    match value {
        Value::Entity(_) | Value::Article(_) | Value::Event(_) => 1,
        _ => facts.names.detail(text).sum(),
    }
}

fn check_length(texts: &[&str], key: usize, findings: &mut Findings<'_>) {
    let lengths: Vec<usize> = texts.iter().map(|text| text.chars().count()).collect();
    let own = lengths[key];
    let others = || lengths.iter().enumerate().filter(|(place, _)| *place != key).map(|(_, length)| *length);
    let (shortest, longest) = (others().min().unwrap_or(own), others().max().unwrap_or(own));
    if 10 * own > 12 * longest && own > longest + 6 {
        findings.add(17, format!("the key is long: {own} letters against {longest}"));
    }
    if 12 * own < 10 * shortest && own + 6 < shortest {
        findings.add(17, format!("the key is short: {own} letters against {shortest}"));
    }
    let (least, most) = (shortest.min(own), longest.max(own));
    if 10 * most > 16 * least && most - least > 12 {
        findings.add(17, format!("lengths differ widely: {least} to {most} letters"));
    }
}

fn is_only_highest<T: Ord>(scores: &[T], key: usize) -> bool {
    scores.iter().enumerate().all(|(place, score)| place == key || *score < scores[key])
}

/// How much each option has in common with the others: the mean overlap of its own tokens, as whole numbers that keep
/// the order exactly; for pairs of values, how often its two halves occur among all options.
pub(super) fn convergence(texts: &[&str], values: &[&Value]) -> Vec<u128> {
    let halves: Vec<[&ValueId; 2]> = values
        .iter()
        .filter_map(|value| match value {
            Value::Change(first, second) => Some([first, second]),
            _ => None,
        })
        .collect();
    if halves.len() == values.len() && !halves.is_empty() {
        let count = |half: usize, id: &ValueId| halves.iter().filter(|pair| pair[half] == id).count() as u128;
        return halves.iter().map(|[first, second]| count(0, first) + count(1, second)).collect();
    }
    let own = own_tokens(texts);
    let overlap = |one: &BTreeSet<String>, other: &BTreeSet<String>| {
        (one.intersection(other).count() as u128, one.union(other).count().max(1) as u128)
    };
    // Fractions are added over one common denominator, so that equal means stay equal.
    let denominator =
        own.iter().flat_map(|one| own.iter().map(move |other| overlap(one, other).1)).fold(1, least_common_multiple);
    let score = |place: usize| {
        let others = own.iter().enumerate().filter(|(other, _)| *other != place);
        others.map(|(_, other)| overlap(&own[place], other)).map(|(common, union)| common * (denominator / union)).sum()
    };
    (0..own.len()).map(score).collect()
}

/// How much each option has in common with the one most like it: the overlap of their own tokens, in thousandths.
pub(super) fn nearest(texts: &[&str]) -> Vec<u64> {
    let own = own_tokens(texts);
    let alike = |one: &BTreeSet<String>, other: &BTreeSet<String>| {
        one.intersection(other).count() as u64 * 1000 / one.union(other).count().max(1) as u64
    };
    let score = |place: usize| {
        let others = own.iter().enumerate().filter(|(other, _)| *other != place);
        others.map(|(_, other)| alike(&own[place], other)).max().unwrap_or_default()
    };
    (0..own.len()).map(score).collect()
}

fn least_common_multiple(one: u128, other: u128) -> u128 {
    let (mut a, mut b) = (one, other);
    while b != 0 {
        (a, b) = (b, a % b);
    }
    one / a * other
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::rules::sample;

    #[test]
    fn the_option_in_the_middle_converges() {
        let texts = ["red boat today", "red cart today", "blue boat never", "green ship never"];
        let values = [&Value::YesNo(true); 4];
        let scores = convergence(&texts, &values);
        assert!(is_only_highest(&scores, 0), "{scores:?}");
        assert_eq!(convergence(&["one", "two", "three"], &[&Value::YesNo(true); 3]), [0, 0, 0]);
        let change = |a: &str, b: &str| Value::Change(a.into(), b.into());
        let pairs = [change("a", "b"), change("a", "c"), change("d", "b"), change("d", "c")];
        let pairs: Vec<&Value> = pairs.iter().collect();
        assert_eq!(convergence(&["", "", "", ""], &pairs), [4, 4, 4, 4]);
    }

    #[test]
    fn twins_are_nearest_to_each_other() {
        assert_eq!(nearest(&["red boat", "red cart", "blue ship", "green sail"]), [333, 333, 0, 0]);
    }

    #[test]
    fn a_key_that_stands_out_is_caught() {
        for (rule, text) in [
            (17, "Win back the whole of the old fish market by the river before the coming of another hard winter"),
            (17, "Fish"),
            (18, "Win 40 of 50 stalls"),
            (19, "Make the memo public"),
        ] {
            let mut item = sample::goal();
            sample::set_text(&mut item, 0, text);
            assert!(sample::rules_broken(&item).contains(&rule), "{rule} {text}");
        }
    }

    #[test]
    fn an_odd_option_is_caught_by_its_stem_word() {
        let mut item = sample::goal();
        sample::set_text(&mut item, 1, "Lower council rents");
        assert!(sample::rules_broken(&item).contains(&19));
    }

    #[test]
    fn a_key_in_the_middle_is_caught() {
        let mut item = sample::goal();
        for (place, text) in
            [(0, "Fish market repair"), (1, "Fish harbour move"), (2, "Lower market move"), (3, "New ferry repair")]
        {
            sample::set_text(&mut item, place, text);
        }
        assert!(sample::rules_broken(&item).contains(&20));
    }
}
