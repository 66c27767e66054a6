//! One line for each question.

use super::{Answer, Body, Tree};
use crate::engine::statistics::csv::{Csv, Reader};

/// The questions as a table. What is offered, what is right and why stand in one field each, one on a line; of an order the
/// key has the entries in their right order.
#[must_use]
pub fn write(tree: &Tree, reader: Reader) -> String {
    let mut csv = Csv::new(reader);
    for name in ["item", "tags", "lead", "question", "sort", "options", "key", "feedback", "sources"] {
        csv.text(name);
    }
    csv.end();
    for entry in &tree.entries {
        let (sort, options, key, feedback) = told(&entry.body);
        csv.text(entry.id.as_str());
        csv.text(&entry.tags.join(" "));
        csv.text(entry.lead.as_deref().unwrap_or_default());
        csv.text(&entry.stem);
        csv.text(sort);
        for lines in [options, key, feedback] {
            csv.text(&lines.join("\n"));
        }
        csv.text(&entry.sources.join("\n"));
        csv.end();
    }
    csv.written()
}

type Lines = Vec<String>;

/// The sort of a body, what is offered, what is right, and why.
fn told(body: &Body) -> (&'static str, Lines, Lines, Lines) {
    let texts = |answers: &[Answer]| answers.iter().map(|answer| answer.text.clone()).collect::<Lines>();
    let right = |answers: &[Answer]| {
        answers.iter().filter(|answer| answer.is_right).map(|answer| answer.text.clone()).collect::<Lines>()
    };
    let whys = |answers: &[Answer]| answers.iter().map(|answer| answer.feedback.clone()).collect::<Lines>();
    match body {
        Body::One(answers) => ("one", texts(answers), right(answers), whys(answers)),
        Body::Several(answers) => ("several", texts(answers), right(answers), whys(answers)),
        Body::Match { pairs, answers } => {
            let of = |answer: u32| answers.get(answer as usize).map_or("", String::as_str);
            let key = pairs.iter().map(|pair| [&pair.text, " → ", of(pair.answer)].concat()).collect();
            ("match", answers.clone(), key, pairs.iter().map(|pair| pair.feedback.clone()).collect())
        }
        Body::Order(entries) => {
            let mut shown: Lines = entries.iter().map(|(text, _)| text.clone()).collect();
            let key = shown.clone();
            shown.sort_unstable();
            ("order", shown, key, entries.iter().map(|(_, feedback)| feedback.clone()).collect())
        }
        Body::TwoStep { answers, paragraphs } => {
            let mut lists = (texts(answers), right(answers), whys(answers));
            for (article, group) in paragraphs {
                let named =
                    |texts: Lines| texts.into_iter().map(|text| [article, ": ", &text].concat()).collect::<Lines>();
                lists.0.extend(named(texts(group)));
                lists.1.extend(named(right(group)));
                lists.2.extend(whys(group));
            }
            ("two_step", lists.0, lists.1, lists.2)
        }
    }
}
