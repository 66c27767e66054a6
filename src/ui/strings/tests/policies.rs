//! What a policy means for learners is told in every language.

use crate::engine::assignment::{Dates, Minutes, Pause, Percent, Policy, Preset, Seeds, Shown, TimeLimit};
use crate::engine::attempt::Moment;
use crate::ui::given;

fn is_foreign(tag: &str, letter: char) -> bool {
    let is_cyrillic = ('\u{400}'..='\u{4ff}').contains(&letter);
    let is_arabic = ('\u{600}'..='\u{6ff}').contains(&letter);
    (is_cyrillic && tag != "ru") || (is_arabic && tag != "ar")
}

fn told(tag: &str, policy: &Policy) -> Vec<String> {
    let date = |moment: Moment| ["<", &moment.0.to_string(), ">"].concat();
    (given::of(tag).sentences)(policy, Seeds::Own, &date)
}

#[test]
fn every_policy_is_told_in_whole_sentences() {
    let dates = Dates::new(Some(Moment(60_000)), Some(Moment(120_000))).unwrap_or_default();
    for tag in ["en", "ru", "ar"] {
        for shown in Shown::all() {
            let told = [Pause::None, Pause::Allowed].map(|pause| {
                let time = Minutes::new(31).map(|minutes| TimeLimit { minutes, pause });
                let pass = Percent::new(67);
                let policy = Policy { shown, time, pass, dates, certainty: true, ..Preset::Homework.policy() };
                let sentences = told(tag, &policy);
                assert_eq!(sentences.len(), told("en", &policy).len(), "{tag}");
                for said in &sentences {
                    assert!(said.ends_with('.') && !said.contains(['#', '@']), "{tag}: {said}");
                    assert!(!said.chars().any(|letter| is_foreign(tag, letter)), "{tag}: {said}");
                    assert!(tag == "en" || !told("en", &policy).contains(said), "{tag}: {said}");
                }
                let all = sentences.join(" ");
                for given in ["31", "67", "3", "<60000>", "<120000>"] {
                    assert!(all.contains(given), "{tag}: “{all}” leaves out {given}");
                }
                all
            });
            assert_ne!(told[0], told[1], "{tag}");
        }
    }
}
