use super::*;
use crate::engine::bank::meaning::Value;
use crate::engine::random::Random;
use crate::engine::rules::sample;

const WORDS: [&str; 12] =
    ["amber", "birch", "cedar", "drift", "ember", "flint", "grove", "heath", "inlet", "joist", "knoll", "larch"];

/// A bank of `count` items with four options of three words each, the key drawn by chance.
fn fair(count: usize) -> Vec<Item> {
    let mut random = Random::new(3);
    (0..count)
        .map(|number| {
            let mut word = || WORDS[random.below(12) as usize];
            let texts: [String; 4] = std::array::from_fn(|_| format!("{} {} {}", word(), word(), word()));
            sample::plain(number, &texts, random.below(4) as usize)
        })
        .collect()
}

fn rules_failed(items: &[Item]) -> Vec<u8> {
    let dossier = sample::dossier();
    let mut rules: Vec<u8> = check_bank(&sample::facts(&dossier), items).failures().map(|test| test.rule).collect();
    rules.dedup();
    rules
}

#[test]
fn a_fair_bank_passes_and_is_judged_the_same_twice() {
    let dossier = sample::dossier();
    let facts = sample::facts(&dossier);
    let bank = fair(400);
    let report = check_bank(&facts, &bank);
    let failures: Vec<String> = report.failures().map(ToString::to_string).collect();
    assert!(failures.is_empty(), "{failures:#?}");
    assert!(report.tests.len() > 20);
    assert_eq!(report, check_bank(&facts, &bank));
}

#[test]
fn an_empty_bank_passes() {
    assert!(rules_failed(&[]).is_empty());
}

#[test]
fn a_key_that_stands_first_too_often_is_caught() {
    let mut random = Random::new(5);
    let texts = || std::array::from_fn(|place| format!("{} {}", WORDS[place], WORDS[place + 4]));
    let items: Vec<Item> = (0..200)
        .map(|number| {
            let key = if random.below(10) < 5 { 0 } else { random.below(4) as usize };
            sample::plain(number, &texts(), key)
        })
        .collect();
    assert!(rules_failed(&items).contains(&23));
}

#[test]
fn a_text_that_is_mostly_the_key_is_caught() {
    let mut random = Random::new(6);
    let items: Vec<Item> = (0..60)
        .map(|number| {
            let key = random.below(4) as usize;
            let mut texts: [String; 4] = std::array::from_fn(|_| WORDS[1 + random.below(11) as usize].to_owned());
            texts[key] = WORDS[0].to_owned();
            sample::plain(number, &texts, key)
        })
        .collect();
    assert!(rules_failed(&items).contains(&24));
}

#[test]
fn a_key_that_is_long_too_often_is_caught() {
    let mut items = fair(200);
    for (number, item) in items.iter_mut().enumerate().filter(|(number, _)| number % 4 == 0) {
        let key = sample::key_place(item);
        sample::set_text(item, key, &format!("a very long reply number {number}"));
    }
    assert!(rules_failed(&items).contains(&25));
}

#[test]
fn wrong_options_that_come_back_where_keys_do_not_are_caught() {
    let mut random = Random::new(7);
    let items: Vec<Item> = (0..60)
        .map(|number| {
            let mut texts: [String; 4] = std::array::from_fn(|place| WORDS[place].to_owned());
            let key = random.below(4) as usize;
            texts[key] = format!("novel{number:02}");
            sample::plain(number, &texts, key)
        })
        .collect();
    let dossier = sample::dossier();
    let report = check_bank(&sample::facts(&dossier), &items);
    assert!(report.failures().any(|test| test.name == "least in other items"), "{:#?}", report.tests);
}

fn is_caught_by(name: &str, items: &[Item]) -> bool {
    let dossier = sample::dossier();
    check_bank(&sample::facts(&dossier), items).failures().any(|test| test.name == name)
}

#[test]
fn texts_that_are_right_whenever_they_are_met_are_caught() {
    let mut random = Random::new(8);
    let items: Vec<Item> = (0..60)
        .map(|number| {
            let mut texts: [String; 4] = std::array::from_fn(|place| WORDS[4 + (number + 3 * place) % 8].to_owned());
            let key = random.below(4) as usize;
            texts[key] = WORDS[number % 4].to_owned();
            sample::plain(number, &texts, key)
        })
        .collect();
    assert!(is_caught_by("often right in other items", &items));
}

#[test]
fn keys_that_are_wrong_wherever_else_they_are_met_are_caught() {
    let mut random = Random::new(9);
    let items: Vec<Item> =
        (0..60)
            .map(|number| {
                // Half of the texts are right once and wrong thrice, beside three that are right in every other item.
                let (turn, key) = (number / 2, random.below(4) as usize);
                let novel = |turn: usize| format!("novel{:02}", turn % 30);
                let mut texts: [String; 4] = std::array::from_fn(|place| {
                    if number % 2 == 0 { WORDS[place % 3].to_owned() } else { novel(turn + place) }
                });
                if number % 2 == 0 {
                    texts[3] = novel(turn);
                } else {
                    texts[0] = WORDS[turn % 3].to_owned();
                }
                texts.swap(if number % 2 == 0 { 3 } else { 0 }, key);
                sample::plain(number, &texts, key)
            })
            .collect();
    assert!(is_caught_by("seldom right in other items", &items));
}

#[test]
fn a_key_with_a_near_twin_too_often_is_caught() {
    let mut random = Random::new(10);
    let items: Vec<Item> = (0..100)
        .map(|number| {
            let mut word = |from: u32| WORDS[(from + random.below(4)) as usize];
            let (twin, other) = (word(0), word(4));
            let mut texts = [
                format!("{twin} {other} one"),
                format!("{twin} {other} two"),
                format!("{} three", word(8)),
                format!("{} four", word(8)),
            ];
            let turns = number % 4;
            texts.rotate_right(turns);
            sample::plain(number, &texts, (turns + number / 4 % 2) % 4)
        })
        .collect();
    assert!(is_caught_by("near twins", &items));
}

#[test]
fn a_key_with_few_figures_too_often_is_caught() {
    let mut random = Random::new(11);
    let items: Vec<Item> = (0..100)
        .map(|number| {
            let mut word = || WORDS[random.below(12) as usize];
            let mut texts: [String; 4] = std::array::from_fn(|place| format!("{} {}", word(), 10 + place));
            let key = number % 4;
            texts[key] = format!("{} {}", word(), word());
            let mut item = sample::plain(number, &texts, key);
            for (place, text) in texts.iter().enumerate() {
                let statement = format!("statement-{place}");
                sample::set_option(&mut item, place, Value::Statement(statement.as_str().into()), text);
            }
            item
        })
        .collect();
    assert!(is_caught_by("least detailed", &items));
}

#[test]
fn a_cue_that_no_single_attacker_uses_is_learned() {
    let dossier = sample::dossier();
    let mut items = fair(200);
    for item in &mut items {
        let key = sample::key_place(item);
        sample::set_text(item, key, "amber, cedar, drift");
    }
    let report = check_bank(&sample::facts(&dossier), &items);
    assert!(report.failures().any(|test| test.name == "learned"), "{:#?}", report.tests);
}
