//! Rule 15: numbers, dates and paragraphs stand in order, and numbers are of one form.

use super::Findings;
use super::facts::Facts;
use super::numerals::numbers;
use super::shown::Shown;
use crate::engine::bank::meaning::{Asked, Value};
use crate::engine::dossier::Qualifier;
use crate::engine::language::norm;

pub(super) fn check(facts: &Facts<'_>, shown: &Shown<'_>, findings: &mut Findings<'_>) {
    let lists = shown.groups.iter().map(|group| group.options.iter().map(|option| option.value).collect());
    for list in std::iter::once(shown.ask.field.clone()).chain(lists) {
        if !list.is_sorted_by(|one, other| is_in_order(one, other)) {
            findings.add(15, "numbers, dates or paragraphs are not in rising order");
        }
    }
    let figures: Vec<(&str, i64, i64)> = shown
        .options
        .iter()
        .filter_map(|option| match option.value {
            Value::Figure { lo, hi } => Some((option.text, *lo, *hi)),
            _ => None,
        })
        .collect();
    check_figures(facts, shown, &figures, findings);
}

fn is_in_order(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Figure { lo, .. }, Value::Figure { lo: next, .. }) => lo <= next,
        (Value::Date(one), Value::Date(other)) => one.first() <= other.first(),
        (Value::Paragraph(_, one), Value::Paragraph(_, other)) => one < other,
        _ => true,
    }
}

/// The words of a text that are no numbers: its unit and qualifier.
fn frame(text: &str) -> Vec<String> {
    let is_number = |word: &str| word.chars().all(|letter| letter.is_ascii_digit());
    norm(text).split(' ').filter(|word| !is_number(word)).map(str::to_owned).collect()
}

/// The number of significant digits, trailing zeros apart.
fn significant(mut number: i64) -> u32 {
    while number != 0 && number % 10 == 0 {
        number /= 10;
    }
    number.unsigned_abs().checked_ilog10().map_or(0, |digits| digits + 1)
}

fn check_figures(facts: &Facts<'_>, shown: &Shown<'_>, figures: &[(&str, i64, i64)], findings: &mut Findings<'_>) {
    let Some((first, ..)) = figures.first() else { return };
    if figures.iter().any(|(text, ..)| frame(text) != frame(first)) {
        findings.add(15, "the options differ in unit or qualifier");
    }
    let digits: Vec<u32> = figures.iter().flat_map(|(text, ..)| numbers(facts.words, text)).map(significant).collect();
    if let (Some(fewest), Some(most)) = (digits.iter().min(), digits.iter().max())
        && most - fewest > 1
    {
        findings.add(15, "the options differ in their significant digits");
    }
    let rounding = rounding(facts, shown, figures);
    for pair in figures.windows(2) {
        let ((one, _, below), (other, above, high)) = (pair[0], pair[1]);
        let gap = i128::from(above) - i128::from(below);
        if gap * 10 < i128::from(if high == i64::MAX { above } else { high }) || gap <= i128::from(rounding) {
            findings.add(15, format!("“{one}” and “{other}” lie too close together"));
        }
    }
    if shown.key().is_some() && qualifiers(facts, shown, figures) > 1 {
        findings.add(15, "the figures are qualified in different ways");
    }
}

/// The claims whose figure is one of the options, in the unit asked for.
fn donors<'f>(
    facts: &'f Facts<'_>,
    shown: &Shown<'_>,
    figures: &[(&str, i64, i64)],
) -> Vec<&'f crate::engine::dossier::Figure> {
    let Asked::Figure { unit, .. } = &shown.item.key.asked else { return Vec::new() };
    let is_offered = |lo, hi| figures.iter().any(|(_, low, high)| (*low, *high) == (lo, hi));
    let given = facts.dossier.claims.iter().filter_map(|claim| claim.figure.as_ref());
    given.filter(|figure| figure.unit == *unit && is_offered(figure.lo, figure.hi)).collect()
}

fn rounding(facts: &Facts<'_>, shown: &Shown<'_>, figures: &[(&str, i64, i64)]) -> i64 {
    donors(facts, shown, figures).iter().map(|figure| figure.rounded_to).max().unwrap_or(1)
}

fn qualifiers(facts: &Facts<'_>, shown: &Shown<'_>, figures: &[(&str, i64, i64)]) -> usize {
    let mut found: Vec<Qualifier> = donors(facts, shown, figures).iter().map(|figure| figure.qualifier).collect();
    found.sort_unstable();
    found.dedup();
    found.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::rules::sample;

    #[test]
    fn significant_digits_are_counted() {
        for (number, digits) in [(1700, 2), (1_000_000, 1), (1234, 4), (0, 0), (-50, 1)] {
            assert_eq!(significant(number), digits, "{number}");
        }
    }

    #[test]
    fn figures_out_of_order_are_caught() {
        assert!(sample::rules_broken(&sample::figure()).is_empty());
        let mut item = sample::figure();
        sample::swap_options(&mut item, 0, 1);
        assert!(sample::rules_broken(&item).contains(&15));
    }

    #[test]
    fn dates_out_of_order_are_caught() {
        let mut item = sample::date();
        sample::swap_options(&mut item, 0, 1);
        assert!(sample::rules_broken(&item).contains(&15));
    }

    #[test]
    fn another_form_or_too_little_distance_is_caught() {
        for (value, text) in [(410, "410 boats"), (640, "about 640 boats"), (641, "641 carts")] {
            let mut item = sample::figure();
            sample::set_option(&mut item, 3, Value::Figure { lo: value, hi: value }, text);
            assert!(sample::rules_broken(&item).contains(&15), "{text}");
        }
        let mut item = sample::figure();
        sample::set_option(&mut item, 3, Value::Figure { lo: 6431, hi: 6431 }, "6,431 boats");
        assert!(sample::rules_broken(&item).contains(&15));
    }
}
