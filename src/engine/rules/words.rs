//! Rules 11, 12 and 13: no option about options, no absolutes, nothing vague.

use super::Findings;
use super::facts::Facts;
use super::names::qualifies;
use super::shown::Shown;
use super::stem::outside_quotes;
use crate::engine::language::{Words, norm, tokens};

pub(super) fn check(facts: &Facts<'_>, shown: &Shown<'_>, findings: &mut Findings<'_>) {
    let words = facts.words;
    let texts: Vec<&str> = shown.choices().iter().map(|(text, _)| *text).collect();
    let stem = tokens(&outside_quotes(&shown.whole_stem()));
    for text in &texts {
        if is_about_options(words, text) {
            findings.add(11, format!("“{text}” speaks about the other options"));
        }
    }
    for word in words.absolute {
        let having = texts.iter().filter(|text| tokens(text).iter().any(|token| token == word)).count();
        if having != 0 && having != texts.len() {
            findings.add(12, format!("“{word}” stands in {having} of {} options", texts.len()));
        }
        if stem.iter().any(|token| token == word) {
            findings.add(12, format!("the stem has “{word}”"));
        }
    }
    for word in words.vague {
        let is_there = |text: &&str| tokens(text).iter().any(|token| token == word);
        if stem.iter().any(|token| token == word) || texts.iter().any(is_there) {
            findings.add(13, format!("“{word}” is vague"));
        }
    }
    for qualifier in words.qualifiers {
        let having = texts.iter().filter(|text| qualifies(words, text, qualifier)).count();
        if having != 0 && having != texts.len() {
            findings.add(13, format!("“{qualifier}” stands before a number in {having} of {} options", texts.len()));
        }
    }
}

/// "None of the above", "A and B", "both A and C".
fn is_about_options(words: &Words, text: &str) -> bool {
    let normed = norm(text);
    let is_letter = |word: &str| word.len() == 1 && word.chars().all(|letter| ('a'..='e').contains(&letter));
    let rest = normed.strip_prefix("both ").or(normed.strip_prefix("only ")).unwrap_or(&normed);
    let is_joined = |word: &str| is_letter(word) || matches!(word, "and" | "or");
    let letters = rest.split(' ').filter(|word| is_letter(word)).count();
    words.checked().meta.contains(&normed.as_str()) || letters >= 2 && rest.split(' ').all(is_joined)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::language;
    use crate::engine::rules::sample;

    #[test]
    fn options_about_options_are_told() {
        let english = language::words("en").expect("English is there");
        for (text, is_meta) in [
            ("None of the above", true),
            ("A and B", true),
            ("Both A and C", true),
            ("a, b and d", true),
            ("Cannot be determined", true),
            ("A bridge and a boat", false),
            ("All boats in the harbour", false),
        ] {
            assert_eq!(is_about_options(english, text), is_meta, "{text}");
        }
    }

    #[test]
    fn words_that_give_the_key_away_are_caught() {
        for (rule, text) in [
            (11, "None of the above"),
            (12, "Always keep rents down"),
            (13, "Mostly keep rents down"),
            (13, "Rent about 40 stalls"),
        ] {
            let mut item = sample::goal();
            sample::set_text(&mut item, 1, text);
            assert!(sample::rules_broken(&item).contains(&rule), "{text}");
        }
        for (rule, word) in [(12, "only"), (13, "often")] {
            let mut item = sample::goal();
            item.question.stem = format!("Which goal does the council memo {word} give Norwick?");
            assert!(sample::rules_broken(&item).contains(&rule), "{word}");
        }
        let mut item = sample::goal();
        item.question.lead = Some("The memo must be read first.".to_owned());
        assert!(sample::rules_broken(&item).contains(&12));
    }
}
