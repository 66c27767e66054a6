//! Where a text stands in another. The texts here are short, and the standard library's way, which is made for long ones,
//! takes most of a kilobyte of the learner's download.

/// The first place of `part` in `text`, in bytes.
pub(crate) fn place(text: &str, part: &str) -> Option<usize> {
    let (text, part) = (text.as_bytes(), part.as_bytes());
    (0..=text.len().checked_sub(part.len())?).find(|at| text.get(*at..).is_some_and(|rest| rest.starts_with(part)))
}

/// Whether `part` stands in `text`.
pub(crate) fn holds(text: &str, part: &str) -> bool {
    place(text, part).is_some()
}

/// All places of `part` in `text`, in bytes. They do not lie on one another, and `part` is not empty.
pub(crate) fn places(text: &str, part: &str) -> impl Iterator<Item = usize> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let at = from + place(text.get(from..)?, part)?;
        from = at + part.len();
        Some(at)
    })
}

/// What stands before the first such part and after it.
pub(crate) fn parted<'a>(text: &'a str, part: &str) -> Option<(&'a str, &'a str)> {
    let place = place(text, part)?;
    Some((text.get(..place)?, text.get(place + part.len()..)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_places_are_found() {
        for (text, part) in [("aaaa", "aa"), ("Дам Дам", "Дам"), ("abc", "d"), ("", "a"), ("xay", "y")] {
            assert!(places(text, part).eq(text.match_indices(part).map(|(at, _)| at)), "{part:?} in {text:?}");
        }
    }

    #[test]
    fn a_part_is_found_where_the_standard_library_finds_it() {
        for text in ["", "a", "abcabc", "Дамаск и Москва", "aaab"] {
            for part in ["", "a", "b", "abc", "cab", "и М", "aab", "abcabcd", "ж"] {
                assert_eq!(place(text, part), text.find(part), "{part:?} in {text:?}");
                assert_eq!(holds(text, part), text.contains(part));
                assert_eq!(parted(text, part), text.split_once(part));
            }
        }
    }
}
