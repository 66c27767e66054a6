//! GIFT. Everything with a meaning is escaped, also where Moodle would forgive it: other readers are stricter.

use super::moodle::{name, weights};
use super::{Answer, Body, Entry, Tree};

/// The questions as a text to import.
#[must_use]
pub fn write(tree: &Tree) -> String {
    // A slash divides categories; two are one in a name.
    let title = tree.title.replace('/', "//");
    let mut text = ["$CATEGORY: $course$/top/", &line(&title), "\n\n"].concat();
    tree.entries.iter().for_each(|entry| text.push_str(&self::entry(entry)));
    text
}

fn entry(entry: &Entry) -> String {
    let tags: String = entry.tags.iter().map(|tag| [" [tag:", tag, "]"].concat()).collect();
    let mut lines = vec![
        ["// [id:", entry.id.as_str(), "]", &tags].concat(),
        ["::", &escaped(&name(entry)), "::[plain]", &escaped(&entry.question()), " {"].concat(),
    ];
    match &entry.body {
        Body::One(answers) | Body::TwoStep { answers, .. } => lines.extend(answers.iter().map(one)),
        Body::Several(answers) => {
            let weighted = |(answer, weight): (&Answer, String)| {
                ["~%", &weight, "%", &escaped(&answer.text), &feedback(&answer.feedback)].concat()
            };
            lines.extend(answers.iter().zip(weights(answers)).map(weighted));
        }
        Body::Match { pairs, answers } => {
            for pair in pairs {
                let answer = answers.get(pair.answer as usize).map_or("", String::as_str);
                lines.push(matching(&pair.text, answer));
            }
            for (answer, place) in answers.iter().zip(0..) {
                if pairs.iter().all(|pair| pair.answer != place) {
                    lines.push(matching("", answer));
                }
            }
        }
        Body::Order(entries) => {
            let placed = |((text, _), place): (&(String, String), u32)| matching(text, &place.to_string());
            lines.extend(entries.iter().zip(1..).map(placed));
        }
    }
    let sources = entry.sources.join(", ");
    let told: Vec<&str> =
        entry.reasons().into_iter().chain([sources.as_str()]).filter(|text| !text.is_empty()).collect();
    if !told.is_empty() {
        lines.push(["####", &escaped(&told.join(" "))].concat());
    }
    lines.push("}\n\n".to_owned());
    lines.join("\n")
}

/// A share is given where the text could be read as one.
fn one(answer: &Answer) -> String {
    let looks_like_a_share = answer.text.trim_start().starts_with('%');
    let sign = match (answer.is_right, looks_like_a_share) {
        (true, false) => "=",
        (true, true) => "=%100%",
        (false, false) => "~",
        (false, true) => "~%0%",
    };
    [sign, &escaped(&answer.text), &feedback(&answer.feedback)].concat()
}

fn feedback(text: &str) -> String {
    if text.is_empty() { String::new() } else { ["#", &escaped(text)].concat() }
}

fn matching(text: &str, answer: &str) -> String {
    // The arrow cannot be escaped.
    let plain = |text: &str| escaped(&text.replace("->", "→"));
    ["=", &plain(text), " -> ", &plain(answer)].concat()
}

/// The text in one line.
fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 16);
    for letter in line(text).chars() {
        if matches!(letter, '~' | '=' | '#' | '{' | '}' | ':' | '\\') {
            escaped.push('\\');
        }
        escaped.push(letter);
    }
    escaped
}
