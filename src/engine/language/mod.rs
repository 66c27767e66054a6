//! What the engine knows of a language's words: tokens, stems, and lists.

/// Lower case, punctuation removed, spaces collapsed.
#[must_use]
pub fn norm(text: &str) -> String {
    tokens(text).join(" ")
}

/// The words of a text in lower case, without punctuation.
#[must_use]
pub fn tokens(text: &str) -> Vec<String> {
    text.to_lowercase()
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|token| !token.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The stems of the content words of a text.
#[must_use]
pub fn lemmas(text: &str) -> Vec<String> {
    tokens(text).into_iter().filter(|token| token.chars().count() >= 4).collect()
}
