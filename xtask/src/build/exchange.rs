//! Exchanges a piece of a text that has to be there, so that nobody renames it unseen.

use crate::fault::{Fault, Result};

/// Exchanges the one place where a text of `file` has `old`.
pub(super) fn one(text: &str, old: &str, new: &str, file: &str) -> Result<String> {
    if text.matches(old).count() == 1 {
        Ok(text.replacen(old, new, 1))
    } else {
        Err(Fault::new(format!("{file} does not have one {old}")))
    }
}

/// Exchanges all places where a text of `file` has `old`.
pub(super) fn all(text: &str, old: &str, new: &str, file: &str) -> Result<String> {
    if text.contains(old) {
        Ok(text.replace(old, new))
    } else {
        Err(Fault::new(format!("{file} does not use {old} any more")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_place_is_exchanged_and_no_other_number_of_places() {
        assert_eq!(one("a b", "a", "c", "f").unwrap(), "c b");
        assert!(one("a a", "a", "c", "f").is_err());
        assert!(one("b", "a", "c", "f").is_err());
    }

    #[test]
    fn all_places_are_exchanged_if_there_are_any() {
        assert_eq!(all("a b a", "a", "c", "f").unwrap(), "c b c");
        assert!(all("b", "a", "c", "f").is_err());
    }
}
