//! Every language says what English says: nothing is missing, nothing is left in English, and what is put into a
//! sentence comes out again.

mod all;
mod areas;
mod policies;

use super::{AR_LATER, EN_LATER, LaterStrings, RU_LATER, decimal};
use crate::engine::dossier::Role;

/// The languages, the one first that the others are held against.
const LANGUAGES: &[&LaterStrings] = &[&EN_LATER, &RU_LATER, &AR_LATER];

/// Numbers in growing order that tell in a text which of them it is. Their last digits want different plurals.
const TELLING: &[[u32; 5]] = &[[311, 422, 535, 643, 754], [1201, 2312, 3423, 4530, 5611], [110, 216, 317, 418, 521]];
/// Numbers that sentences of their own are made for, or other plurals.
const SMALL: &[[u32; 5]] = &[[0, 1, 2, 3, 5], [1, 2, 5, 11, 21], [2, 4, 6, 12, 22], [3, 8, 10, 100, 101]];

/// What a language says, in the order of its words.
#[derive(Default)]
struct Said(Vec<Saying>);

/// One word or sentence.
struct Saying {
    /// The name of the word.
    name: String,
    text: String,
    /// What was put in.
    given: Vec<String>,
}

impl Said {
    fn add(&mut self, name: &str, text: impl Into<String>, given: &[&dyn ToString]) {
        let given = given.iter().map(|one| one.to_string()).collect();
        self.0.push(Saying { name: name.to_owned(), text: text.into(), given });
    }

    fn list(&mut self, name: &str, texts: &[&str]) {
        texts.iter().for_each(|text| self.add(name, *text, &[]));
    }

    fn everything(words: &LaterStrings, numbers: &[[u32; 5]]) -> Vec<Saying> {
        let mut said = Self::default();
        numbers.iter().for_each(|numbers| all::say_all(&mut said, words, *numbers));
        said.0
    }
}

impl Saying {
    /// Whether anything is left to say when what was put in is taken out.
    fn has_words(&self) -> bool {
        let mut rest = self.text.clone();
        self.given.iter().for_each(|given| rest = rest.replace(given.as_str(), ""));
        rest.chars().any(char::is_alphabetic)
    }
}

/// Takes every word of a language, first the ones that are the same every time, and says these. A word that is not
/// named does not compile, so that none is forgotten.
macro_rules! taken {
    ($said:ident, $words:ident: $type:ident { $($plain:ident)+; $($other:ident)+ }) => {
        let $type { $($plain,)+ $($other),+ } = $words;
        $($said.add(stringify!($plain), *$plain, &[]);)+
    };
}

/// Says a sentence with something in it.
macro_rules! asked {
    ($said:ident, $name:ident($($given:expr),+)) => {
        $said.add(stringify!($name), $name($($given),+), &[$(&$given as &dyn ToString),+])
    };
}

use {asked, taken};

/// Every saying of every other language, beside the English one.
fn each_beside_english(numbers: &[[u32; 5]], look: impl Fn(&str, &Saying, &Saying)) {
    let english = Said::everything(LANGUAGES[0], numbers);
    for words in &LANGUAGES[1..] {
        let said = Said::everything(words, numbers);
        let names = |said: &[Saying]| said.iter().map(|one| one.name.clone()).collect::<Vec<_>>();
        assert_eq!(names(&said), names(&english), "{}: lists have other lengths", words.lang);
        said.iter().zip(&english).for_each(|(other, english)| look(words.lang, other, english));
    }
}

#[test]
fn every_language_says_something_wherever_english_does() {
    each_beside_english(&[TELLING, SMALL].concat(), |lang, other, english| {
        assert_eq!(other.text.is_empty(), english.text.is_empty(), "{lang}: {}", other.name);
        assert!(!other.text.contains("  "), "{lang}: {}: {}", other.name, other.text);
    });
}

#[test]
fn every_language_gives_back_what_is_put_into_a_sentence() {
    each_beside_english(TELLING, |lang, other, english| {
        for (given, as_english) in other.given.iter().zip(&english.given) {
            if english.text.contains(as_english.as_str()) {
                assert!(other.text.contains(given.as_str()), "{lang}: {}: no {given} in {}", other.name, other.text);
            }
        }
    });
}

#[test]
fn nothing_but_the_name_of_the_product_is_left_in_english() {
    each_beside_english(TELLING, |lang, other, english| {
        let is_name = ["product", "menu"].contains(&other.name.as_str());
        let is_left = other.text == english.text && english.has_words();
        assert!(is_name || !is_left, "{lang}: {}: {}", other.name, other.text);
    });
}

#[test]
fn every_language_has_a_tag_a_direction_and_the_same_keys() {
    for (place, words) in LANGUAGES.iter().enumerate() {
        assert!(LANGUAGES[..place].iter().all(|other| other.lang != words.lang), "{} twice", words.lang);
        assert!(["ltr", "rtl"].contains(&words.dir), "{}: {}", words.lang, words.dir);
        // Among letters that run from right to left, keys may stand between isolates.
        let is_isolate = |letter: char| ('\u{2066}'..='\u{2069}').contains(&letter);
        let keys = |words: &LaterStrings| words.keys_list.iter().map(|(key, _)| key.replace(is_isolate, "")).collect();
        let keys: [Vec<String>; 2] = [words, LANGUAGES[0]].map(keys);
        assert_eq!(keys[0], keys[1], "{}", words.lang);
    }
}

#[test]
fn the_roles_have_letters_of_their_own_in_every_language() {
    for words in LANGUAGES {
        let mut letters: Vec<_> = Role::ALL.iter().map(|role| (words.pictures.role_letter)(*role)).collect();
        letters.sort_unstable();
        letters.dedup();
        assert_eq!(letters.len(), Role::ALL.len(), "{}", words.lang);
    }
}

#[test]
fn decimals_have_no_needless_zeros() {
    let shown: Vec<_> =
        [0, 5, 50, 67, 100, 105, 150, 1200].map(|hundredths| decimal(hundredths, ".")).into_iter().collect();
    assert_eq!(shown, ["0", "0.05", "0.5", "0.67", "1", "1.05", "1.5", "12"]);
}

#[test]
fn decimals_have_the_mark_of_their_language() {
    assert_eq!([&EN_LATER, &RU_LATER, &AR_LATER].map(|words| words.decimal(150)), ["1.5", "1,5", "1.5"]);
}
