#![allow(clippy::expect_used, reason = "a test may stop at the first surprise")]

use super::*;
use crate::engine::bank::{Maker, everything};
use crate::engine::dossier::read;
use crate::engine::quiz::Blueprint;
use crate::engine::reasoning::Knowledge;
use crate::engine::study::fold::has_all;
use crate::engine::wording;

fn entries() -> Vec<Rc<Entry>> {
    let dossier = read(crate::shipped::TEXT).expect("a sound dossier").dossier;
    let knowledge = Knowledge::new(&dossier);
    let wording = wording::for_language("en").expect("the words of English");
    let claims = Claims::new(&dossier);
    let bank = everything(&Maker::new(&knowledge, wording, 7, 4));
    bank.items.into_iter().map(|item| Rc::new(Entry::new(&dossier, &claims, item))).collect()
}

fn everywhere(entries: &[Rc<Entry>]) -> impl Iterator<Item = u32> {
    0..entries.len() as u32
}

fn recipe() -> Recipe {
    let dossier = read(crate::shipped::TEXT).expect("a sound dossier").dossier;
    Recipe::new(&dossier, 7, Blueprint::even(12, &dossier))
}

fn places(filter: &Filter, entries: &[Rc<Entry>]) -> Vec<u32> {
    filter.places(entries, everywhere(entries), &recipe())
}

#[test]
fn every_condition_takes_some_and_leaves_some() {
    let entries = entries();
    let all = Filter::default();
    assert_eq!(places(&all, &entries).len(), entries.len());
    let question = &entries[0].item.question;
    let filters = [
        Filter { text: "russia".into(), ..all.clone() },
        Filter { dimension: Some(Dimension::Costs), ..all.clone() },
        Filter { article: question.articles.first().cloned(), ..all.clone() },
        Filter { statement: entries[0].statements.first().cloned(), ..all.clone() },
        Filter { kind: Some(question.kind), ..all.clone() },
        Filter { level: Some(question.level), ..all.clone() },
        Filter { voice: Some(Voice::Own), ..all.clone() },
    ];
    for filter in filters {
        let found = places(&filter, &entries);
        let count = found.len();
        assert!(filter.narrows(&all) && !all.narrows(&filter), "{filter:?}");
        assert_eq!(filter.places(&entries, found.iter().copied(), &recipe()), found);
        assert!(count > 0 && count < entries.len(), "{count} with {filter:?}");
        assert!(!filter.is_empty());
    }
    assert!(all.is_empty());
}

#[test]
fn what_was_decided_can_be_found_again() {
    let entries = entries();
    let mut recipe = recipe();
    recipe.pins = vec![entries[3].id().clone()];
    recipe.bans = vec![entries[5].id().clone(), entries[8].id().clone()];
    let with = |mark| Filter { mark: Some(mark), ..Filter::default() }.places(&entries, everywhere(&entries), &recipe);
    assert_eq!(with(Mark::Pinned), [3]);
    assert_eq!(with(Mark::Banned), [5, 8]);
}

#[test]
fn questions_about_articles_that_were_left_out_are_there_when_they_are_wanted() {
    let entries = entries();
    let mut recipe = recipe();
    recipe.articles = entries[0].item.question.articles.clone();
    let with = |filter: &Filter| filter.places(&entries, everywhere(&entries), &recipe);
    let narrow = Filter::default();
    let wide = Filter { is_wide: true, ..narrow.clone() };
    let found = with(&narrow);
    assert!(!found.is_empty() && found.len() < entries.len() / 2, "{}", found.len());
    assert!(found.iter().all(|place| recipe.is_within_articles(&entries[*place as usize].item)));
    assert_eq!(with(&wide).len(), entries.len());
    assert!(narrow.narrows(&wide) && !wide.narrows(&narrow) && wide.is_empty());
    let words = Filter { text: "russia".into(), ..narrow };
    assert!(with(&words).iter().all(|place| found.contains(place)));
}

#[test]
fn all_words_have_to_occur_and_none_is_an_answer_too() {
    let entries = entries();
    let with = |text: &str| places(&Filter { text: text.into(), ..Filter::default() }, &entries).len();
    assert!(with("Russia Astana") <= with("russia"));
    assert_eq!(with("zebra"), 0);
}

#[test]
fn a_question_that_was_reported_is_found_by_its_id_or_a_part_of_it() {
    let entries = entries();
    let with = |text: &str| places(&Filter { text: text.into(), ..Filter::default() }, &entries);
    for place in [0, 17, 333] {
        let id = entries[place].id().as_str();
        let (_, digits) = id.rsplit_once('-').expect("digits at the end");
        for text in [id, &id.to_uppercase(), &[" ", id, "\n"].concat(), digits, &digits[..6], &digits[4..]] {
            assert!(with(text).contains(&(place as u32)), "{text}");
        }
        assert_eq!(with(id), [place as u32]);
        // As it is typed, letter by letter.
        let mut looked = (Filter::default(), places(&Filter::default(), &entries));
        for end in 1..=id.len() {
            let now = Filter { text: id[..end].into(), ..Filter::default() };
            let found = if now.narrows(&looked.0) {
                now.places(&entries, looked.1.into_iter(), &recipe())
            } else {
                places(&now, &entries)
            };
            assert_eq!(found, places(&now, &entries), "{}", now.text);
            looked = (now, found);
        }
    }
    assert!(part_of_id("article").is_none() && part_of_id("a e i o u").is_none() && part_of_id("abcde").is_none());
}

#[test]
fn words_are_found_where_every_other_search_finds_them() {
    let mut entries = entries();
    for text in [" 東京の会議", " élan vital", " don't", ""] {
        let mut folded = String::new();
        fold(&mut folded, text);
        let Entry { item, .. } = &*entries[0];
        entries.push(Rc::new(Entry { item: item.clone(), text: folded, statements: Vec::new(), voices: Vec::new() }));
    }
    let all = Filter::default();
    for typed in ["russia", "us a", "sia", "会議", "ELAN v", "ital", "don't", "n't", "1", "a e i", "  "] {
        let mut words = String::new();
        fold(&mut words, typed);
        let expected: Vec<u32> =
            everywhere(&entries).filter(|place| has_all(&words, &[&entries[*place as usize].text])).collect();
        let filter = Filter { text: typed.into(), ..all.clone() };
        assert_eq!(places(&filter, &entries), expected, "{typed}");
        // Letter by letter, each time among what was found before.
        let mut found = places(&all, &entries);
        let mut before = all.clone();
        for (end, letter) in typed.char_indices() {
            let now = Filter { text: typed[..end + letter.len_utf8()].into(), ..all.clone() };
            assert!(now.narrows(&before));
            found = now.places(&entries, found.into_iter(), &recipe());
            before = now;
        }
        assert_eq!(found, expected, "{typed}");
    }
    let other = Filter { text: "rus".into(), kind: Some(Kind::ALL[0]), ..all.clone() };
    assert!(!Filter { text: "russia".into(), ..all }.narrows(&other));
}
