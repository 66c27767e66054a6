use super::*;
use crate::engine::bank::{Kind, Maker, everything};
use crate::engine::dossier::read;
use crate::engine::reasoning::Knowledge;
use crate::engine::wording;
use crate::shipped;

fn bank() -> (Dossier, Vec<Item>) {
    let dossier = read(shipped::TEXT).expect("a dossier").dossier;
    let knowledge = Knowledge::new(&dossier);
    let words = wording::for_language("en").expect("English");
    let items = everything(&Maker::new(&knowledge, words, 7, 4)).items;
    // A few of every kind: every widget is among them.
    let few = Kind::ALL.iter().flat_map(|kind| items.iter().filter(|item| item.question.kind == *kind).take(6));
    let items = few.cloned().collect();
    (dossier, items)
}

/// Texts with everything that means something in one of the formats.
fn evil() -> Tree {
    let text = "<b>&\"'~=#{}:\\ -> //%50% ]]> \n\n*";
    let answer = |is_right| Answer { text: ["%", text].concat(), is_right, feedback: text.to_owned() };
    let entry = |id: &str, body| Entry {
        id: ItemId(id.into()),
        tags: vec!["costs".to_owned()],
        lead: None,
        stem: text.to_owned(),
        body,
        sources: vec![text.to_owned()],
    };
    let pair = |answer| Pair { text: text.to_owned(), answer, feedback: String::new() };
    Tree {
        title: "a/b: {c}".to_owned(),
        language: "en".to_owned(),
        entries: vec![
            entry("one", Body::One(vec![answer(true), answer(false)])),
            entry("several", Body::Several(vec![answer(true), answer(false), answer(false)])),
            entry("match", Body::Match { pairs: vec![pair(0), pair(1)], answers: vec![text.to_owned(); 3] }),
            entry("order", Body::Order(vec![(text.to_owned(), text.to_owned()); 3])),
        ],
    }
}

fn tree() -> Tree {
    let (dossier, items) = bank();
    Tree::new("Week 3", "en", &dossier, &items)
}

/// Moodle's fixed list of fractions, in percent.
const FRACTIONS: &[&str] = &[
    "100", "90", "83.33333", "80", "75", "70", "66.66667", "60", "50", "40", "33.33333", "30", "25", "20", "16.66667",
    "14.28571", "12.5", "11.11111", "10", "5", "0",
];

/// The contents of every element of this name, as they stand there.
fn contents<'x>(xml: &'x str, element: &str) -> Vec<&'x str> {
    let (open, close) = (["<", element].concat(), ["</", element, ">"].concat());
    let parts = xml.split(open.as_str()).skip(1).filter(|part| part.starts_with(['>', ' ']));
    parts.filter_map(|part| part.split_once('>')?.1.split(close.as_str()).next()).collect()
}

/// Whether elements open and close in order, and nothing but the five entities occurs.
fn assert_well_formed(xml: &str) {
    let mut open: Vec<&str> = Vec::new();
    let mut rest = xml.strip_prefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>").expect("a declaration");
    while let Some(at) = rest.find('<') {
        let text = &rest[..at];
        for part in text.split('&').skip(1) {
            let name = part.split(';').next().unwrap_or_default();
            assert!(["lt", "gt", "amp", "quot", "apos"].contains(&name), "{part}");
        }
        rest = &rest[at..];
        if let Some(data) = rest.strip_prefix("<![CDATA[") {
            let end = data.find("]]>").expect("the end of data");
            rest = &data[end + 3..];
            continue;
        }
        let end = rest.find('>').expect("the end of a tag");
        let tag = &rest[1..end];
        match tag.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop(), Some(name)),
            None if tag.ends_with('/') => {}
            None => open.push(tag.split(' ').next().unwrap_or_default()),
        }
        rest = &rest[end + 1..];
    }
    assert!(open.is_empty(), "{open:?}");
}

#[test]
fn moodle_xml_keeps_to_the_rules_of_the_importer() {
    for tree in [tree(), evil()] {
        let xml = moodle::write(&tree);
        assert_well_formed(&xml);
        let questions: Vec<&str> = xml.split("<question type=\"").skip(1).collect();
        assert_eq!(questions.len(), tree.entries.len() + 1);
        assert!(questions[0].starts_with("category"));
        for (question, entry) in questions[1..].iter().zip(&tree.entries) {
            let kind = question.split('"').next().unwrap_or_default();
            assert!(["multichoice", "matching", "ordering", "truefalse"].contains(&kind), "{kind}");
            for element in ["name", "questiontext", "generalfeedback", "defaultgrade", "penalty", "hidden", "tags"] {
                assert_eq!(contents(question, element).len(), 1, "{element}: {question}");
            }
            assert_eq!(contents(question, "idnumber"), [entry.id.as_str()]);
            let fractions: Vec<&str> =
                question.split("fraction=\"").skip(1).filter_map(|part| part.split('"').next()).collect();
            for fraction in &fractions {
                assert!(FRACTIONS.contains(&fraction.trim_start_matches('-')), "{fraction}");
            }
            match &entry.body {
                Body::Several(answers) => {
                    assert_eq!(contents(question, "single"), ["false"]);
                    let sum = |sign: f64| {
                        let of = fractions.iter().filter_map(|text| text.parse::<f64>().ok());
                        of.map(|value| (value * sign).max(0.0)).sum::<f64>()
                    };
                    assert!((sum(1.0) - 100.0).abs() < 1e-3, "{fractions:?}");
                    assert!(answers.iter().all(|answer| answer.is_right) || (sum(-1.0) - 100.0).abs() < 1e-3);
                }
                Body::One(_) | Body::TwoStep { .. } => {
                    assert_eq!(contents(question, "single"), ["true"]);
                    assert_eq!(fractions.iter().filter(|fraction| **fraction == "100").count(), 1);
                    assert!(fractions.iter().all(|fraction| ["100", "0"].contains(fraction)));
                }
                Body::Match { pairs, answers } => {
                    assert_eq!(kind, "matching");
                    let left = answers.len() - distinct(pairs.iter().map(|pair| pair.answer).collect()).len();
                    assert_eq!(contents(question, "subquestion").len(), pairs.len() + left);
                }
                Body::Order(entries) => {
                    assert_eq!(kind, "ordering");
                    assert_eq!(contents(question, "answer").len(), entries.len());
                }
            }
        }
    }
}

fn distinct(mut list: Vec<u32>) -> Vec<u32> {
    list.sort_unstable();
    list.dedup();
    list
}

#[test]
fn fractions_of_up_to_ten_answers_are_on_the_list() {
    for parts in 1..=10 {
        assert!(FRACTIONS.contains(&moodle::fraction(parts).as_str()), "{}", moodle::fraction(parts));
    }
    assert_eq!(moodle::fraction(3), "33.33333");
    assert_eq!(moodle::fraction(6), "16.66667");
    assert_eq!(moodle::fraction(20), "5");
}

#[test]
fn gift_has_no_blank_line_in_a_question_and_escapes_everything() {
    for tree in [tree(), evil()] {
        let text = gift::write(&tree);
        let questions: Vec<&str> = text.split("\n\n").skip(1).filter(|part| !part.is_empty()).collect();
        assert_eq!(questions.len(), tree.entries.len());
        for (question, entry) in questions.iter().zip(&tree.entries) {
            assert!(question.starts_with(&["// [id:", entry.id.as_str(), "]"].concat()), "{question}");
            let mut lines = question.lines().skip(1);
            let head = lines.next().unwrap_or_default();
            assert!(head.starts_with("::") && head.ends_with(" {") && question.ends_with('}'), "{question}");
            for line in lines.filter(|line| *line != "}") {
                assert!(line.starts_with(['=', '~', '#']), "{line}");
                // What is left of the signs of a line is escaped.
                let body = line.trim_start_matches(['=', '~', '#']);
                let bare = body.replace("\\\\", "");
                let is_bare = |(place, letter): (usize, char)| {
                    matches!(letter, '~' | '=' | '{' | '}' | ':') && !bare[..place].ends_with('\\')
                };
                assert!(!bare.char_indices().any(is_bare), "{line}");
            }
        }
    }
}

#[test]
fn what_does_not_carry_over_is_told_question_by_question() {
    let tree = tree();
    for format in Format::ALL {
        let losses = format.losses(&tree);
        for (entry, two_step) in tree.entries.iter().map(|entry| (entry, matches!(entry.body, Body::TwoStep { .. }))) {
            let told = losses.iter().find(|(id, _)| *id == entry.id).map_or(&[][..], |(_, losses)| losses);
            let loses_it = two_step && matches!(format, Format::MoodleXml | Format::Gift);
            assert_eq!(told.contains(&Loss::SecondStep), loses_it, "{format:?} {}", entry.id);
        }
    }
    let ticks: Vec<&Entry> = tree.entries.iter().filter(|entry| matches!(entry.body, Body::Several(_))).collect();
    assert!(!ticks.is_empty());
    for entry in ticks {
        assert!(entry.stem.ends_with(" Tick each for which the answer is yes."), "{}", entry.stem);
        for format in [Format::MoodleXml, Format::Gift] {
            let told = format.losses(&tree).into_iter().find(|(id, _)| *id == entry.id);
            let told = told.map(|(_, losses)| losses);
            assert_eq!(told, Some(vec![Loss::RowsAsTicks, Loss::OtherPartialCredit]), "{format:?} {}", entry.id);
        }
    }
    assert!(Format::Json.losses(&tree).is_empty() && Format::Csv.losses(&tree).is_empty());
    assert!(Format::Gift.losses(&tree).iter().any(|(_, losses)| losses.contains(&Loss::OrderAsMatching)));
}

#[test]
fn every_format_writes_every_question() {
    let (dossier, items) = bank();
    let tree = Tree::new("Week 3", "en", &dossier, &items);
    assert_eq!(tree.entries.len(), items.len());
    for format in Format::ALL {
        let text = format.write(&dossier, 7, &tree, &items);
        for item in &items {
            assert!(text.contains(item.question.id.as_str()), "{format:?} {}", item.question.id);
        }
    }
    let sorts = |wanted: &dyn Fn(&Body) -> bool| tree.entries.iter().any(|entry| wanted(&entry.body));
    assert!(sorts(&|body| matches!(body, Body::One(_))) && sorts(&|body| matches!(body, Body::Several(_))));
    assert!(sorts(&|body| matches!(body, Body::Match { .. })) && sorts(&|body| matches!(body, Body::Order(_))));
    assert!(sorts(&|body| matches!(body, Body::TwoStep { .. })));
}
