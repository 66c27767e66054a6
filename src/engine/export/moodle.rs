//! Moodle XML. The rules are those that Moodle's importer was seen to keep to (2024): every `format` is given, fractions
//! come from its fixed list, nothing it would pass over in silence is written.

use super::{Answer, Body, Entry, Tree};
use crate::engine::markup::escaped;

/// The questions as a file to import into a question bank.
#[must_use]
pub fn write(tree: &Tree) -> String {
    let mut xml = Xml(String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n"));
    // A slash divides categories; two are one in a name.
    let category = ["$course$/top/", &tree.title.replace('/', "//")].concat();
    xml.0.push_str("<question type=\"category\">\n<category>");
    xml.text(&category);
    xml.0.push_str("</category>\n</question>\n");
    tree.entries.iter().for_each(|entry| xml.entry(entry));
    xml.0.push_str("</quiz>\n");
    xml.0
}

/// A share of the whole in percent with at most five decimals, as Moodle's list has it: 33.33333 for a third.
pub(super) fn fraction(parts: usize) -> String {
    let millionths = (10_000_000 + parts / 2) / parts.max(1);
    let text = format!("{}.{:05}", millionths / 100_000, millionths % 100_000);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// What each of several answers earns or costs, so that all right ones give everything and all others take it: the rule
/// by which Collate marks rows of yes and no.
pub(super) fn weights(answers: &[Answer]) -> Vec<String> {
    let right = answers.iter().filter(|answer| answer.is_right).count();
    let weight = |answer: &Answer| match answer.is_right {
        true => fraction(right),
        false => ["-", &fraction(answers.len() - right)].concat(),
    };
    answers.iter().map(weight).collect()
}

struct Xml(String);

impl Xml {
    /// A text that is no markup.
    fn text(&mut self, text: &str) {
        self.0.push_str("<text>");
        self.0.push_str(&escaped(text));
        self.0.push_str("</text>");
    }

    /// A text as HTML in an element with its format.
    fn html(&mut self, element: &str, paragraphs: &[&str]) {
        let html: String = paragraphs.iter().map(|text| ["<p>", &escaped(text), "</p>"].concat()).collect();
        self.0.push_str(
            &["<", element, " format=\"html\"><text><![CDATA[", &html, "]]></text></", element, ">\n"].concat(),
        );
    }

    fn field(&mut self, element: &str, text: &str) {
        self.0.push_str(&["<", element, ">", &escaped(text), "</", element, ">\n"].concat());
    }

    fn entry(&mut self, entry: &Entry) {
        let kind = match &entry.body {
            Body::One(_) | Body::Several(_) | Body::TwoStep { .. } => "multichoice",
            Body::Match { .. } => "matching",
            Body::Order(_) => "ordering",
        };
        self.0.push_str(&["<question type=\"", kind, "\">\n<name>"].concat());
        self.text(&name(entry));
        self.0.push_str("</name>\n");
        let question: Vec<&str> = entry.lead.iter().chain([&entry.stem]).map(String::as_str).collect();
        self.html("questiontext", &question);
        let sources = entry.sources.join(", ");
        let feedback: Vec<&str> =
            entry.reasons().into_iter().chain([sources.as_str()]).filter(|text| !text.is_empty()).collect();
        self.html("generalfeedback", &feedback);
        for (element, value) in [("defaultgrade", "1.0000000"), ("penalty", "0.3333333"), ("hidden", "0")] {
            self.field(element, value);
        }
        self.field("idnumber", entry.id.as_str());
        self.body(&entry.body);
        self.0.push_str("<tags>\n");
        for tag in &entry.tags {
            self.0.push_str("<tag>");
            self.text(tag);
            self.0.push_str("</tag>\n");
        }
        self.0.push_str("</tags>\n</question>\n");
    }

    fn body(&mut self, body: &Body) {
        match body {
            Body::One(answers) | Body::TwoStep { answers, .. } => {
                let weights: Vec<String> =
                    answers.iter().map(|answer| if answer.is_right { "100" } else { "0" }.to_owned()).collect();
                self.choices("true", answers, &weights);
            }
            Body::Several(answers) => self.choices("false", answers, &weights(answers)),
            Body::Match { pairs, answers } => {
                self.field("shuffleanswers", "true");
                for pair in pairs {
                    let answer = answers.get(pair.answer as usize).map_or("", String::as_str);
                    self.subquestion(&pair.text, answer);
                }
                for (answer, place) in answers.iter().zip(0..) {
                    if pairs.iter().all(|pair| pair.answer != place) {
                        self.subquestion("", answer);
                    }
                }
            }
            Body::Order(entries) => {
                for (element, value) in [
                    ("layouttype", "VERTICAL"),
                    ("selecttype", "ALL"),
                    ("selectcount", "0"),
                    // The nearest to pairs in order, which Collate counts.
                    ("gradingtype", "RELATIVE_ALL_PREVIOUS_AND_NEXT"),
                    ("showgrading", "SHOW"),
                    ("numberingstyle", "none"),
                ] {
                    self.field(element, value);
                }
                entries.iter().for_each(|(text, _)| self.answer("100", text, ""));
            }
        }
    }

    fn choices(&mut self, single: &str, answers: &[Answer], weights: &[String]) {
        self.field("single", single);
        // They stand in the order that was checked: by value, or so that no place gives the key away.
        self.field("shuffleanswers", "false");
        self.field("answernumbering", "abc");
        for (answer, weight) in answers.iter().zip(weights) {
            self.answer(weight, &answer.text, &answer.feedback);
        }
    }

    fn answer(&mut self, weight: &str, text: &str, feedback: &str) {
        self.0.push_str(&["<answer fraction=\"", weight, "\" format=\"html\">"].concat());
        self.0.push_str(&["<text><![CDATA[", &escaped(text), "]]></text>\n"].concat());
        let feedback: &[&str] = if feedback.is_empty() { &[] } else { &[feedback] };
        self.html("feedback", feedback);
        self.0.push_str("</answer>\n");
    }

    fn subquestion(&mut self, text: &str, answer: &str) {
        self.0.push_str("<subquestion format=\"html\">");
        self.0.push_str(&["<text><![CDATA[", &escaped(text), "]]></text><answer>"].concat());
        self.text(answer);
        self.0.push_str("</answer></subquestion>\n");
    }
}

/// A name for lists of questions: the question, cut to what Moodle keeps.
pub(super) fn name(entry: &Entry) -> String {
    let stem: String = entry.stem.chars().take(100).collect();
    [entry.id.as_str(), ": ", &stem].concat()
}
