//! Wording that is too close to an article: six shared words in a row or more, names, figures and marked quotations
//! apart.

use crate::fault::{Context, Result};
use collate::engine::dossier::Dossier;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// So many shared words in a row are too many.
const RUN: usize = 6;

/// A text of the dossier that shares a run of words with an article.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Echo {
    /// Where in the dossier the text is.
    pub(crate) place: String,
    /// The file of the article.
    pub(crate) file: String,
    /// The words shared.
    pub(crate) words: String,
}

/// Every text of the dossier that comes too close to one of the `.txt` files in the folder.
pub(crate) fn echoes(dossier: &Dossier, folder: &Path) -> Result<Vec<Echo>> {
    let mut articles = BTreeMap::new();
    for entry in fs::read_dir(folder).context(|| format!("could not open the folder {}", folder.display()))? {
        let path = entry.context(|| format!("could not read the folder {}", folder.display()))?.path();
        if path.extension().is_some_and(|extension| extension == "txt") {
            let text = fs::read_to_string(&path).context(|| format!("could not read {}", path.display()))?;
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            articles.insert(name, own_words(&text));
        }
    }
    let mut found = Vec::new();
    for (place, text) in texts(dossier) {
        let words = own_words(&text);
        for (file, article) in &articles {
            if let Some(shared) = longest_run(&words, article) {
                found.push(Echo { place: place.clone(), file: file.clone(), words: shared });
            }
        }
    }
    Ok(found)
}

/// The words of a text in lower case; names and figures, and what stands in quotation marks, are left out.
fn own_words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut starts_sentence = true;
    for raw in text.split_whitespace() {
        let word: String = raw.chars().filter(|letter| letter.is_alphanumeric()).collect();
        let is_name = word.starts_with(char::is_uppercase) && !starts_sentence;
        let is_figure = word.starts_with(|letter: char| letter.is_ascii_digit());
        if !word.is_empty() && !is_name && !is_figure {
            words.push(word.to_lowercase());
        }
        starts_sentence = raw.ends_with(['.', '?', '!', ':']) || raw.starts_with('[');
    }
    words
}

/// The longest run of at least [`RUN`] words that stands in both.
fn longest_run(text: &[String], article: &[String]) -> Option<String> {
    let mut best: &[String] = &[];
    for start in 0..text.len() {
        for place in 0..article.len() {
            let length = text[start..].iter().zip(&article[place..]).take_while(|(one, other)| one == other).count();
            if length >= RUN && length > best.len() {
                best = &text[start..start + length];
            }
        }
    }
    (!best.is_empty()).then(|| best.join(" "))
}

/// Every text of a dossier that is in its author's words.
fn texts(dossier: &Dossier) -> Vec<(String, String)> {
    let mut texts = Vec::new();
    for article in &dossier.articles {
        for paragraph in &article.paragraphs {
            texts.push((format!("gist of {} ¶ {}", article.id, paragraph.n), paragraph.gist.clone()));
        }
    }
    for statement in &dossier.statements {
        texts.push((format!("statement {}", statement.id), statement.text.clone()));
    }
    for event in &dossier.events {
        texts.push((format!("event {}", event.id), event.name.clone()));
    }
    for point in &dossier.points {
        texts.push((format!("point {}", point.id), point.question.clone()));
        texts.extend(point.values.iter().map(|value| (format!("point {}", point.id), value.text.clone())));
    }
    for claim in &dossier.claims {
        texts.extend(claim.condition.iter().map(|text| (format!("claim {}", claim.id), text.clone())));
        texts.extend(claim.figure.iter().map(|figure| (format!("claim {}", claim.id), figure.scope.clone())));
    }
    texts.extend(dossier.notes.iter().map(|note| ("note".to_owned(), note.text.clone())));
    texts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        own_words(text)
    }

    #[test]
    fn six_shared_words_in_a_row_are_too_close() {
        let article = words("[1] It is a small price to pay for changing the facts.");
        assert_eq!(
            longest_run(&words("that it is a small price to pay"), &article).as_deref(),
            Some("it is a small price to pay")
        );
        assert_eq!(longest_run(&words("a small price to be paid"), &article), None);
    }

    #[test]
    fn names_and_figures_do_not_count() {
        let article = words("The talks of Russia, Turkey, Iran and Jordan in Astana drew 1,392 delegates.");
        assert_eq!(longest_run(&words("talks of Russia, Turkey, Iran and Jordan in Astana drew"), &article), None);
    }
}
