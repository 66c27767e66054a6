//! The report holds what the bank holds.

use super::counts::Counts;
use super::coverage::Coverage;
use super::report::Findings;
use collate::engine::bank::{Bank, Kind, Maker, everything, export};
use collate::engine::dossier::{Dossier, Weight, read};
use collate::engine::reasoning::Knowledge;
use collate::engine::rules::{Facts, check_bank};
use collate::engine::wording;

const SHIPPED: &str = include_str!("../../../../questions/syria.json");
const SAMPLE: &str = include_str!("../../../../questions/sample.json");

fn dossier(text: &str) -> Dossier {
    match read(text) {
        Ok(read) => read.dossier,
        Err(problems) => panic!("{problems:?}"),
    }
}

fn bank(dossier: &Dossier) -> Bank {
    let knowledge = Knowledge::new(dossier);
    everything(&Maker::new(&knowledge, wording::ALL[0], 0, 4))
}

#[test]
fn the_shares_of_the_shipped_bank_add_up_and_meet_what_was_promised() {
    let dossier = dossier(SHIPPED);
    let bank = bank(&dossier);
    let counts = Counts::new(&dossier, &bank);
    assert_eq!(counts.items, bank.items.len(), "every item is another one");
    let sum = |rows: Vec<usize>| rows.into_iter().sum::<usize>();
    assert_eq!(sum(counts.kinds.iter().map(|(_, items)| *items).collect()), counts.items);
    assert_eq!(sum(counts.levels.iter().map(|(_, items)| *items).collect()), counts.items);
    assert_eq!(sum(counts.dimensions.iter().map(|(_, items)| *items).collect()), counts.items);
    assert!(counts.items >= 600, "{} items", counts.items);
    assert!(counts.dimensions.iter().all(|(_, items)| *items >= 100), "{:?}", counts.dimensions);
    assert!(counts.kinds.iter().all(|(_, items)| *items * 3 <= counts.items), "{:?}", counts.kinds);
    assert!(counts.across * 100 >= counts.items * 40, "{} of {}", counts.across, counts.items);
    let comparing = bank.items.iter().filter(|item| item.question.kind.is_comparison()).count();
    assert!(comparing * 100 >= counts.items * 40, "{comparing} of {}", counts.items);
    for (weight, least) in [(Weight::Core, 90), (Weight::Supporting, 75)] {
        let coverage = Coverage::new(&dossier, &bank, weight);
        assert!(coverage.asked * 100 >= coverage.all() * least, "{weight:?}: {} of {}", coverage.asked, coverage.all());
    }
}

#[test]
fn an_item_counts_once_for_each_pair_that_it_lets_choose_among() {
    let dossier = dossier(SHIPPED);
    let mut bank = bank(&dossier);
    bank.items.retain(|item| item.question.kind == Kind::WhichArticle);
    bank.items.truncate(1);
    let counts = Counts::new(&dossier, &bank);
    assert_eq!((counts.items, counts.across), (1, 1));
    assert_eq!(counts.articles.iter().filter(|(_, items)| *items == 1).count(), 4);
    assert_eq!(counts.pairs.len(), 6, "four articles make six pairs");
}

#[test]
fn a_report_names_every_share_every_rule_and_what_is_missing() {
    let dossier = dossier(SAMPLE);
    let bank = bank(&dossier);
    let whole = check_bank(&Facts::new(&dossier), &bank.items);
    let findings = Findings { dossier: &dossier, bank: &bank, violations: &[], whole: &whole };
    let text = findings.lines(true).join("\n");
    for kind in Kind::ALL {
        assert!(text.contains(&format!("\n{} ", kind.word())), "{}", kind.word());
    }
    for title in ["dimension", "level", "article", "pair of articles", "claims asked about", "across articles"] {
        assert!(text.contains(title), "{title}");
    }
    assert!(text.contains("No questions on the cost linked with a goal"), "{text}");
    assert!(text.contains("not asked about: "), "{text}");
    assert!(!findings.lines(false).join("\n").contains("not asked about: "));
}

#[test]
fn whoever_reads_the_file_finds_every_article_that_an_item_lets_choose_among() {
    let dossier = dossier(SHIPPED);
    let mut bank = bank(&dossier);
    bank.items.retain(|item| item.question.kind == Kind::WhichArticle);
    let text = export::to_json(&dossier, 0, &bank.items);
    let json: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(json.to_string(), text, "the fields stand in the order of the alphabet");
    for item in json["items"].as_array().into_iter().flatten() {
        let articles = item["articles"].as_array().map_or(0, Vec::len);
        let offered = item["options"].as_array().or(item["answers"].as_array()).map_or(0, Vec::len);
        assert_eq!(articles, offered, "{item}");
    }
}
