//! Rule 2, the words: what is proven is what the learner reads.

use super::Findings;
use super::facts::Facts;
use super::numerals::{numbers, says_date};
use super::shown::Shown;
use crate::engine::bank::meaning::{Status, Value};
use crate::engine::dossier::Sort;
use crate::engine::dossier::id::ValueId;
use crate::engine::language::{has_run, norm};
use crate::engine::reasoning::Treatment;

pub(super) fn check(facts: &Facts<'_>, shown: &Shown<'_>, findings: &mut Findings<'_>) {
    let labels = shown.labels.iter().filter_map(|label| Some((label.text, label.value.as_ref()?)));
    let paragraphs = shown.groups.iter().flat_map(|group| &group.options);
    let paragraphs = paragraphs.map(|option| (option.text, option.value));
    for (text, value) in shown.choices().into_iter().chain(labels).chain(paragraphs) {
        if !says(facts, text, value) {
            findings.add(2, format!("“{text}” does not say what is proven, {value}"));
        }
    }
    if let Some(label) = shown.labels.iter().find(|label| label.value.is_none()) {
        findings.add(2, format!("“{}” has no meaning that is known", label.text));
    }
}

/// Equal letter for letter, an initial capital allowed.
fn is(text: &str, written: &str) -> bool {
    let mut letters = written.chars();
    let capital = letters.next().map(|first| first.to_uppercase().chain(letters).collect::<String>());
    text == written || capital.is_some_and(|capital| text == capital)
}

/// Whether a text says what a value means.
fn says(facts: &Facts<'_>, text: &str, value: &Value) -> bool {
    let dossier = facts.dossier;
    let statement = |id| {
        facts.statement(id).is_some_and(|place| {
            let statement = &dossier[place];
            let phrase = match &statement.sort {
                Sort::Goal { phrase, .. } | Sort::Cost { phrase, .. } => Some(phrase),
                _ => None,
            };
            is(text, &statement.text) || phrase.is_some_and(|phrase| is(text, phrase))
        })
    };
    match value {
        Value::Figure { lo, hi } => {
            let found = numbers(facts.words, text);
            !found.is_empty() && found.iter().all(|number| (lo..=hi).contains(&number)) && (lo != hi || found == [*lo])
        }
        Value::Date(interval) => says_date(facts.words, text, interval),
        Value::Entity(id) => facts.entity(id).is_some_and(|place| {
            let entity = &dossier[place];
            is(text, &entity.name) || is(text, &entity.in_text)
        }),
        Value::Statement(id) => statement(id),
        Value::Article(id) => facts.article(id).is_some_and(|place| is(text, &dossier[place].short)),
        Value::Event(id) => facts.event(id).is_some_and(|place| is(text, &dossier[place].name)),
        Value::Claim(id) => facts.claim(id).is_some_and(|claim| {
            statement(&dossier[claim.statement].id)
                || claim.figure.as_ref().is_some_and(|figure| is(text, &figure.scope))
        }),
        Value::CostClass(class) => has_run(text, class.word()),
        Value::YesNo(yes) => norm(text) == if *yes { "yes" } else { "no" },
        Value::Paragraph(article, number) => facts
            .article(article)
            .and_then(|place| facts.gist(place, *number))
            .is_some_and(|gist| has_run(text, gist) && has_run(text, &number.to_string())),
        Value::Point(id) => facts.point(id).is_some_and(|point| is(text, &point.question)),
        Value::Treatment(treatment) => says_treatment(text, *treatment),
        Value::Status(status) => says_status(facts, text, status),
        Value::Difference(_) => !text.trim().is_empty(),
        Value::Change(first, second) => dossier.points.iter().any(|point| {
            let words =
                |id: &ValueId| point.values.iter().find(|value| value.id == *id).map(|value| value.text.to_lowercase());
            let text = text.to_lowercase();
            match (words(first), words(second)) {
                (Some(first), Some(second)) => text.split_once(&first).is_some_and(|(_, rest)| rest.contains(&second)),
                _ => false,
            }
        }),
    }
}

/// The labels of a table of positions are words of our own; each must hold a word of its meaning and none of another.
fn says_treatment(text: &str, treatment: Treatment) -> bool {
    let normed = norm(text);
    let holds = |stems: &[&str]| normed.split(' ').any(|word| stems.iter().any(|stem| word.starts_with(stem)));
    let denies = holds(&["den", "disput", "reject", "contradict"]);
    let leaves_out = holds(&["leav", "omit", "silent", "nothing", "not"]);
    let reports = holds(&["report", "attribut", "somebody", "someone", "quot"]);
    let told = match treatment {
        Treatment::States => (false, false, false),
        Treatment::Reports => (true, false, false),
        Treatment::Denies => (false, true, false),
        Treatment::LeavesOut => (false, false, true),
        Treatment::Mixed | Treatment::Unknown => return false,
    };
    (reports, denies, leaves_out) == told && !normed.is_empty()
}

/// A label that names a voice must name that one; a label without a voice must name none.
fn says_status(facts: &Facts<'_>, text: &str, status: &Status) -> bool {
    let named = |id: &str| {
        let mut entities = facts.dossier.entities.iter().filter(|entity| entity.id.as_str() == id);
        entities.any(|entity| has_run(text, &entity.name) || has_run(text, &entity.in_text))
    };
    match status {
        Status::AttributedTo(voice) => named(voice.as_str()),
        Status::Own | Status::OwnHedged | Status::Denied => facts.names.detail(text).names == 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::bank::meaning::DifferenceKind;
    use crate::engine::dossier::CostClass;
    use crate::engine::dossier::date::Interval;
    use crate::engine::rules::sample;

    #[test]
    fn texts_are_held_against_what_they_stand_for() {
        let dossier = sample::dossier();
        let facts = sample::facts(&dossier);
        let date = |text| Value::Date(Interval::parse(text).expect(text));
        for (text, value, is_same) in [
            ("The new bridge is built of stone", Value::Statement("bridge-stone".into()), true),
            ("The new bridge is built of timber", Value::Statement("bridge-stone".into()), false),
            ("Dig a deeper channel", Value::Statement("goal-deeper-channel".into()), true),
            ("Norwick wanted to dig a deeper channel", Value::Statement("goal-deeper-channel".into()), true),
            ("The Harbour Board", Value::Entity("harbour-board".into()), true),
            ("Harbour", Value::Entity("harbour-board".into()), false),
            ("The council memo", Value::Article("memo".into()), true),
            ("The harbour letter", Value::Article("memo".into()), false),
            ("The mill fire", Value::Event("mill-fire".into()), true),
            ("14 March 2016", date("2016-03-14"), true),
            ("15 March 2016", date("2016-03-14"), false),
            ("320 boats", Value::Figure { lo: 320, hi: 320 }, true),
            ("32 boats", Value::Figure { lo: 320, hi: 320 }, false),
            ("about 320 boats", Value::Figure { lo: 300, hi: 340 }, true),
            ("about 350 boats", Value::Figure { lo: 300, hi: 340 }, false),
            ("Human", Value::CostClass(CostClass::Human), true),
            ("Financial", Value::CostClass(CostClass::Human), false),
            ("Yes", Value::YesNo(true), true),
            ("Yes", Value::YesNo(false), false),
            ("¶ 3: the new bridge", Value::Paragraph("memo".into(), 3), true),
            ("¶ 4: the new bridge", Value::Paragraph("memo".into(), 3), false),
            ("What the new bridge is built of", Value::Point("point-bridge".into()), true),
            ("Denies it", Value::Treatment(Treatment::Denies), true),
            ("States it", Value::Treatment(Treatment::Denies), false),
            ("Does not say", Value::Treatment(Treatment::LeavesOut), true),
            ("Gives it as somebody's view", Value::Treatment(Treatment::Reports), true),
            ("States it", Value::Treatment(Treatment::Unknown), false),
            ("As the view of Ida Voss", Value::Status(Status::AttributedTo("ida-voss".into())), true),
            ("As the view of Ida Voss", Value::Status(Status::AttributedTo("paul-lindt".into())), false),
            ("As the view of Ida Voss", Value::Status(Status::Own), false),
            ("It is built of stone, then it is built of timber", Value::Change("stone".into(), "timber".into()), true),
            ("It is built of timber, then it is built of stone", Value::Change("stone".into(), "timber".into()), false),
            ("Different times", Value::Difference(DifferenceKind::Time), true),
            ("The market day count", Value::Claim("memo-carts".into()), true),
        ] {
            assert_eq!(says(&facts, text, &value), is_same, "{text} {value}");
        }
    }

    #[test]
    fn a_text_that_says_something_else_is_caught() {
        let mut item = sample::goal();
        sample::set_text(&mut item, 1, "Dredge the mooring basin");
        assert!(sample::rules_broken(&item).contains(&2));
    }
}
