use std::collections::BTreeSet;

use super::*;
use crate::engine::bank::meaning::Value;
use crate::engine::dossier::read;
use crate::engine::quiz::{Blueprint, Recipe, draw};
use crate::engine::reasoning::Knowledge;
use crate::engine::scorecard;
use crate::engine::wording;
use crate::shipped;

fn items(count: u32, seed: u32) -> Vec<Item> {
    let dossier = read(shipped::TEXT).expect("a dossier").dossier;
    let knowledge = Knowledge::new(&dossier);
    let words = wording::for_language("en").expect("English");
    draw(&knowledge, words, &Recipe::new(&dossier, seed, Blueprint::even(count, &dossier))).quiz.items
}

#[test]
fn no_item_stands_at_the_same_place_in_two_versions_and_none_is_lost() {
    for (count, seed) in [(4, 1), (5, 2), (12, 3), (30, 4)] {
        let items = items(count, seed);
        let versions = versions(&items, seed, 4).expect("versions");
        assert_eq!(versions.iter().map(|version| version.name).collect::<Vec<_>>(), NAMES);
        for (place, version) in versions.iter().enumerate() {
            let ids = |items: &[Item]| items.iter().map(|item| item.question.id.clone()).collect::<BTreeSet<_>>();
            assert_eq!(ids(&version.items), ids(&items));
            for other in &versions[..place] {
                let same =
                    version.items.iter().zip(&other.items).filter(|(one, two)| one.question.id == two.question.id);
                assert_eq!(same.count(), 0, "{count} items, {} and {}", version.name, other.name);
            }
        }
        assert_eq!(versions[0].items, items, "version A is the quiz itself");
    }
    assert_eq!(versions(&items(3, 1)[..3], 1, 4), Err(TooFewItems { items: 3, versions: 4 }));
}

#[test]
fn an_option_stands_at_another_letter_in_each_version_as_long_as_there_are_letters() {
    let items = items(30, 5);
    let versions = versions(&items, 5, 4).expect("versions");
    for item in &items {
        let Solution::Single { options } = &item.key.solution else { continue };
        let is_by_value =
            options.iter().all(|key| matches!(key.value, Value::Figure { .. } | Value::Date(_) | Value::Paragraph(..)));
        let shown = |version: &Version| {
            let found = version.items.iter().find(|found| found.question.id == item.question.id).expect("the item");
            let Widget::Single { options } = &found.question.widget else { return Vec::new() };
            options.iter().map(|option| option.id.clone()).collect()
        };
        for (place, version) in versions.iter().enumerate() {
            for (before, other) in versions[..place].iter().enumerate() {
                let same = shown(version).iter().zip(&shown(other)).filter(|(one, two)| one == two).count();
                let can_differ = !is_by_value || (place - before) % 2 == 1;
                // The middle one of a list that is turned round stays in the middle. In more versions than there are
                // letters, one comes back.
                let may_stay = if is_by_value { options.len() % 2 } else { usize::from(place >= options.len()) };
                assert!(!can_differ || same <= may_stay, "{}: {} and {}", item.question.id, version.name, other.name);
            }
        }
    }
}

#[test]
fn no_two_versions_have_the_options_of_a_question_in_one_order() {
    let items = items(30, 5);
    let versions = versions(&items, 5, 4).expect("versions");
    let mut of_three = 0;
    for item in &items {
        let Solution::Single { options } = &item.key.solution else { continue };
        if options.iter().all(|key| matches!(key.value, Value::Figure { .. } | Value::Date(_) | Value::Paragraph(..))) {
            continue;
        }
        let orders: BTreeSet<Vec<_>> = versions
            .iter()
            .filter_map(|version| version.items.iter().find(|found| found.question.id == item.question.id))
            .filter_map(|found| match &found.question.widget {
                Widget::Single { options } => Some(options.iter().map(|option| option.id.clone()).collect()),
                _ => None,
            })
            .collect();
        assert_eq!(orders.len(), 4, "{}", item.question.id);
        of_three += u32::from(options.len() == 3);
    }
    assert!(of_three > 0, "three options can be turned in three ways only");
}

#[test]
fn the_key_of_each_version_is_right_and_the_grid_agrees() {
    let items = items(30, 6);
    for version in versions(&items, 6, 4).expect("versions") {
        let key = version.key();
        assert_eq!(key.len(), items.len());
        for (line, item) in key.iter().zip(&version.items) {
            let mark = scorecard::mark(item, &line.response).expect("an answer");
            assert!(mark.is_full(), "{}", item.question.id);
            assert!(line.answers.iter().all(|mark| (1..=mark.of).contains(&mark.choice)), "{line:?}");
            if let (Widget::Single { options }, Response::Single(Some(right))) = (&item.question.widget, &line.response)
            {
                assert_eq!(options[line.answers[0].choice as usize - 1].id, *right);
            }
            if let (Widget::Order { entries }, Response::Order(right)) = (&item.question.widget, &line.response) {
                assert!(!entries.iter().map(|entry| &entry.id).eq(right), "the order shown is not the right one");
            }
        }
        assert_eq!(version.grid().len(), key.iter().map(|line| line.answers.len()).sum::<usize>());
        assert!(key.iter().filter(|line| !line.sources.is_empty()).count() * 10 >= key.len() * 9);
    }
}
