//! In plain English: what a policy means for learners. Teachers read it beside the table, learners before they begin.

use crate::engine::assignment::{Attempts, Counts, Credit, Pause, Policy, Seeds, What, When};
use crate::engine::attempt::Moment;
use crate::engine::wording::fill_blanks;

/// What learners will see, sentence by sentence. `date` says a moment in words: the engine knows no time zone.
#[must_use]
pub fn sentences(policy: &Policy, seeds: Seeds, date: &dyn Fn(Moment) -> String) -> Vec<String> {
    let mut told = vec![shown(policy, When::AfterEach), shown(policy, When::AtEnd)];
    told.push(score(policy).to_owned());
    let has_hints = policy.hints;
    told.push(
        if has_hints {
            "Hints can be asked for, and each costs a quarter of a question."
        } else {
            "There are no hints."
        }
        .to_owned(),
    );
    if policy.certainty {
        told.push("Learners are asked how sure they are. This never changes the points.".to_owned());
    }
    told.push(credit(policy.credit).to_owned());
    told.push(attempts(policy.attempts));
    told.push(seeds_sentence(seeds).to_owned());
    told.extend(time(policy));
    told.extend(dates(policy, date));
    if let Some(pass) = policy.pass {
        let sentence = match policy.shown.when(What::Score) {
            When::Never => "Only the teacher sees whether somebody reaches the pass mark of # % of the points.",
            When::AfterEach | When::AtEnd => "Whoever has # % of the points at the end passes.",
        };
        told.push(fill_blanks(sentence, &[pass.get()], &[]));
    }
    told
}

/// What is shown at one time.
fn shown(policy: &Policy, when: When) -> String {
    const WHATS: [(What, &str); 4] = [
        (What::Right, "whether it is right"),
        (What::Key, "the right answer"),
        (What::Why, "why each option is right or wrong"),
        (What::Sources, "the paragraphs that show it"),
    ];
    let is_shown = |(what, _): &&(What, &str)| policy.shown.when(*what) <= when;
    let parts: Vec<&str> = WHATS.iter().filter(is_shown).map(|(_, words)| *words).collect();
    let (nothing, something) = match when {
        When::AfterEach => ("After each answer, learners see nothing about it.", "After each answer, learners see @."),
        _ => ("At the end, they see nothing about single answers.", "At the end, they see for every question @."),
    };
    if parts.is_empty() { nothing.to_owned() } else { fill_blanks(something, &[], &[&listed(&parts)]) }
}

/// Parts in a row: `a, b and c`.
fn listed(parts: &[&str]) -> String {
    match parts {
        [start @ .., last] if !start.is_empty() => [&start.join(", "), " and ", last].concat(),
        _ => parts.concat(),
    }
}

fn score(policy: &Policy) -> &'static str {
    match policy.shown.when(What::Score) {
        When::AfterEach => "The points are shown after each answer and at the end.",
        When::AtEnd => "The points are shown at the end.",
        When::Never => "The points are not shown.",
    }
}

fn credit(credit: Credit) -> &'static str {
    match credit {
        Credit::Partial => "An answer that is right in part earns a part of the points.",
        Credit::Strict => "Only an answer that is right altogether earns points.",
    }
}

fn attempts(attempts: Attempts) -> String {
    let (sentence, number) = match attempts {
        Attempts::One => ("There is one attempt.", 1),
        Attempts::UpTo(tries, counts) => (
            match counts {
                Counts::First => "There are # attempts, and the first counts.",
                Counts::Best => "There are # attempts, and the best counts.",
                Counts::Last => "There are # attempts, and the last counts.",
            },
            tries.get(),
        ),
        Attempts::Any(counts) => (
            match counts {
                Counts::First => "There are any number of attempts, and the first counts.",
                Counts::Best => "There are any number of attempts, and the best counts.",
                Counts::Last => "There are any number of attempts, and the last counts.",
            },
            0,
        ),
    };
    fill_blanks(sentence, &[number], &[])
}

fn seeds_sentence(seeds: Seeds) -> &'static str {
    match seeds {
        Seeds::Shared => "Everybody gets the same questions.",
        Seeds::Own => "Each learner gets questions of their own, chosen by the same rules.",
    }
}

fn time(policy: &Policy) -> Option<String> {
    let time = policy.time?;
    let sentence = match (time.pause, time.minutes.get()) {
        (Pause::Allowed, 1) => {
            "There is # minute, and the clock can be stopped; the question is hidden then. Time never changes the points."
        }
        (Pause::Allowed, _) => {
            "There are # minutes, and the clock can be stopped; the question is hidden then. Time never changes the points."
        }
        (Pause::None, 1) => "There is # minute from the first question on. Time never changes the points.",
        (Pause::None, _) => "There are # minutes from the first question on. Time never changes the points.",
    };
    Some(fill_blanks(sentence, &[time.minutes.get()], &[]))
}

fn dates(policy: &Policy, date: &dyn Fn(Moment) -> String) -> Option<String> {
    Some(match (policy.dates.opens(), policy.dates.closes()) {
        (None, None) => return None,
        (Some(opens), None) => fill_blanks("It is meant to be done from @ on.", &[], &[&date(opens)]),
        (None, Some(closes)) => {
            fill_blanks("It is meant to be handed in by @. What comes later is marked as late.", &[], &[&date(closes)])
        }
        (Some(opens), Some(closes)) => fill_blanks(
            "It is meant to be done between @ and @. What comes later is marked as late.",
            &[],
            &[&date(opens), &date(closes)],
        ),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::assignment::{Dates, Minutes, Percent, Preset, Shown, TimeLimit};

    fn told(policy: &Policy) -> Vec<String> {
        sentences(policy, Seeds::Shared, &|moment| ["moment ", &moment.0.to_string()].concat())
    }

    #[test]
    fn a_policy_is_told_in_plain_sentences() {
        let policy = Preset::Practice.policy();
        assert_eq!(
            told(&policy)[..3],
            [
                "After each answer, learners see whether it is right, the right answer, why each option is right or \
                 wrong and the paragraphs that show it.",
                "At the end, they see for every question whether it is right, the right answer, why each option is \
                 right or wrong and the paragraphs that show it.",
                "The points are shown at the end.",
            ]
        );
        let test = Policy {
            time: Minutes::new(30).map(|minutes| TimeLimit { minutes, pause: Pause::None }),
            pass: Percent::new(60),
            dates: Dates::new(None, Some(Moment(60_000))).expect("dates"),
            ..Preset::Test.policy()
        };
        assert_eq!(
            told(&test),
            [
                "After each answer, learners see nothing about it.",
                "At the end, they see nothing about single answers.",
                "The points are shown at the end.",
                "There are no hints.",
                "An answer that is right in part earns a part of the points.",
                "There is one attempt.",
                "Everybody gets the same questions.",
                "There are 30 minutes from the first question on. Time never changes the points.",
                "It is meant to be handed in by moment 60000. What comes later is marked as late.",
                "Whoever has 60 % of the points at the end passes.",
            ]
        );
    }

    #[test]
    fn every_policy_is_told_without_a_gap() {
        for shown in Shown::all() {
            for sentence in told(&Policy { shown, pass: Percent::new(1), certainty: true, ..Preset::Homework.policy() })
            {
                assert!(sentence.ends_with('.') && !sentence.contains(['#', '@']), "{sentence}");
            }
        }
    }
}
