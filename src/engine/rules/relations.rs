//! Rule 3: no option equals, entails or overlaps another.

use super::Findings;
use super::facts::Facts;
use super::shown::Shown;
use crate::engine::bank::meaning::Value;

pub(super) fn check(facts: &Facts<'_>, shown: &Shown<'_>, findings: &mut Findings<'_>) {
    let choices = shown.choices();
    for (place, (text, value)) in choices.iter().enumerate() {
        for (other_text, other) in &choices[place + 1..] {
            if let Some(relation) = relation(facts, value, other) {
                findings.add(3, format!("“{text}” and “{other_text}”: {relation}"));
            }
        }
    }
}

/// What makes two values unfit to stand beside each other.
fn relation(facts: &Facts<'_>, one: &Value, other: &Value) -> Option<&'static str> {
    if one == other {
        return Some("the same");
    }
    match (one, other) {
        (Value::Figure { lo, hi }, Value::Figure { lo: low, hi: high }) => {
            (lo <= high && low <= hi).then_some("the numbers overlap")
        }
        (Value::Date(one), Value::Date(other)) => (!one.is_disjoint(other)).then_some("the dates overlap"),
        (Value::Statement(one), Value::Statement(other)) => {
            let (one, other) = (facts.statement(one)?, facts.statement(other)?);
            let closure = &facts.closure;
            (closure.entails(one, other) || closure.entails(other, one)).then_some("one entails the other")
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::engine::bank::meaning::Value;
    use crate::engine::dossier::date::Interval;
    use crate::engine::rules::sample;

    #[test]
    fn values_that_meet_are_told_apart_from_those_that_do_not() {
        let dossier = sample::dossier();
        let facts = sample::facts(&dossier);
        let date = |text| Value::Date(Interval::parse(text).expect(text));
        let figure = |lo, hi| Value::Figure { lo, hi };
        let statement = |id: &str| Value::Statement(id.into());
        for (one, other, is_found) in [
            (date("2016-03"), date("2016-03-14"), true),
            (date("2016-03-13"), date("2016-03-14"), false),
            (figure(10, 20), figure(20, 30), true),
            (figure(10, 20), figure(21, 30), false),
            (statement("bridge-stone"), statement("bridge-solid"), true),
            (statement("bridge-solid"), statement("bridge-stone"), true),
            (statement("bridge-stone"), statement("bridge-timber"), false),
            (Value::YesNo(true), Value::YesNo(true), true),
        ] {
            assert_eq!(super::relation(&facts, &one, &other).is_some(), is_found, "{one} {other}");
        }
    }

    #[test]
    fn an_option_that_entails_another_is_caught() {
        let mut item = sample::corroboration();
        sample::set_option(&mut item, 1, Value::Statement("bridge-solid".into()), "the new bridge is solid");
        assert!(sample::rules_broken(&item).contains(&3));
    }
}
