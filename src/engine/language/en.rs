//! English: its lists and its stemmer.

use super::{CheckedWords, Words};

/// English.
#[rustfmt::skip]
pub static WORDS: Words = Words {
    tag: "en",
    stop: &[
        "about", "according", "after", "again", "against", "also", "among", "another", "anything", "article",
        "articles", "because", "been", "before", "being", "between", "both", "called", "came", "come", "could",
        "describe", "describes", "does", "doing", "done", "down", "during", "each", "either", "even", "ever", "every",
        "from", "further", "give", "given", "gives", "giving", "going", "have", "having", "here", "however", "into",
        "itself", "just", "like", "made", "make", "makes", "many", "mention", "mentions", "might", "more", "most",
        "much", "must", "name", "named", "names", "once", "only", "onto", "other", "others", "over", "said", "same",
        "saying", "says", "shall", "should", "since", "some", "somebody", "something", "statement", "states", "such",
        "than", "that", "their", "theirs", "them", "then", "there", "therefore", "these", "they", "this", "those",
        "through", "toward", "towards", "under", "until", "unto", "upon", "very", "view", "was", "were", "what",
        "when", "where", "whether", "which", "while", "whom", "whose", "will", "with", "within", "would", "your",
    ],
    absolute: &[
        "always", "never", "none", "all", "every", "only", "completely", "absolutely", "totally", "entirely", "must",
        "impossible",
    ],
    vague: &[
        "frequently", "occasionally", "rarely", "seldom", "sometimes", "usually", "regularly", "often", "generally",
        "somewhat", "partly", "mostly",
    ],
    denial: &[
        "not", "no", "never", "neither", "nor", "none", "without", "cannot", "nobody", "nothing", "dont", "doesnt",
        "didnt", "isnt", "wasnt", "wont",
    ],
    qualifiers: &[
        "about", "almost", "approximately", "around", "at least", "at most", "fewer than", "less than", "more than",
        "nearly", "over", "roughly", "some", "under", "up to",
    ],
    months: &[
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ],
    numerals: &[
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "twenty",
        "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "hundreds", "thousand",
        "thousands", "million", "millions", "billion", "billions", "dozen", "dozens",
    ],
    articles: &[
        "a", "an", "the",
    ],
    joining: &["and", "of", "the"],
    interrogatives: &[
        "whether", "what", "who", "whom", "whose", "which", "how", "when", "where", "why",
    ],
    headings: &["headline", "subheading", "section heading", "photo", "lead-in", "author's name", "introduction"],
    stem,
};

/// The English words that only the checker looks for.
pub(super) static CHECKED: CheckedWords = CheckedWords {
    negative: &[
        "not",
        "no",
        "except",
        "least",
        "false",
        "incorrect",
        "untrue",
        "unlike",
        "without",
        "never",
        "neither",
    ],
    evaluative: &[
        "admirable",
        "appalling",
        "atrocious",
        "barbaric",
        "brave",
        "brilliant",
        "brutal",
        "cowardly",
        "criminal",
        "cynical",
        "despicable",
        "disastrous",
        "disgraceful",
        "evil",
        "glorious",
        "heinous",
        "heroic",
        "hideous",
        "horrible",
        "horrific",
        "immoral",
        "infamous",
        "ludicrous",
        "magnificent",
        "monstrous",
        "noble",
        "notorious",
        "outrageous",
        "pathetic",
        "reckless",
        "ridiculous",
        "ruthless",
        "shameful",
        "shameless",
        "stupid",
        "terrible",
        "tragic",
        "unfair",
        "unjust",
        "vicious",
        "wicked",
        "wonderful",
    ],
    meta: &[
        "all of the above",
        "none of the above",
        "both of the above",
        "any of the above",
        "neither of the above",
        "all of these",
        "none of these",
        "both of these",
        "neither of these",
        "all of them",
        "none of them",
        "all",
        "none",
        "both",
        "neither",
        "all articles",
        "no article",
        "cannot be determined",
        "it cannot be determined",
        "cannot be known",
        "not enough information",
        "there is not enough information",
    ],
    scales: &[("hundred", 100), ("thousand", 1_000), ("million", 1_000_000), ("billion", 1_000_000_000)],
    abbreviations: &["mr", "mrs", "ms", "dr", "st", "no", "gen", "col", "lt", "jr", "sr"],
};

/// The endings that are taken off, longest first within a round, with what replaces them.
const ENDINGS: &[(&str, &str)] = &[
    ("nesses", ""),
    ("ments", ""),
    ("ities", ""),
    ("ness", ""),
    ("ment", ""),
    ("ings", ""),
    ("ions", ""),
    ("ies", "y"),
    ("ity", ""),
    ("ing", ""),
    ("ion", ""),
    ("ers", "er"),
    ("ors", "or"),
    ("als", ""),
    ("ly", ""),
    ("ed", ""),
    ("al", ""),
    ("es", "e"),
    ("s", ""),
];

/// The shortest stem that an ending may leave.
const SHORTEST: usize = 4;

/// A small stemmer: takes off one inflection and one derivation, so that the forms of a word mostly meet. What it
/// gives is a key for comparing, not a word.
fn stem(token: &str) -> String {
    let mut stem = token.to_owned();
    for _ in 0..2 {
        let Some((ending, instead)) = ENDINGS.iter().find(|(ending, _)| fits(&stem, ending)) else { break };
        stem.truncate(stem.len() - ending.len());
        let is_inflected = matches!(*ending, "ing" | "ings" | "ed");
        stem.push_str(instead);
        if is_inflected {
            undouble(&mut stem);
        }
    }
    if stem.ends_with('e') && stem.len() > SHORTEST {
        stem.pop();
    }
    if stem.ends_with('y') && stem.len() > SHORTEST {
        stem.pop();
        stem.push('i');
    }
    stem
}

fn fits(word: &str, ending: &str) -> bool {
    if word.as_bytes().last() != ending.as_bytes().last() {
        return false;
    }
    let Some(rest) = word.strip_suffix(ending) else { return false };
    let shortest = match ending {
        "s" | "es" | "ies" => SHORTEST - 1,
        "ion" | "ions" => SHORTEST + 1,
        _ => SHORTEST,
    };
    let is_plural = ending != "s" || !(rest.ends_with('s') || rest.ends_with('u') || rest.ends_with('i'));
    rest.chars().count() >= shortest && is_plural
}

/// `planned` leaves `plann`: one of two equal consonants goes, save in `ll` and `ss`.
fn undouble(stem: &mut String) {
    let mut ends = stem.chars().rev();
    if let (Some(last), Some(before)) = (ends.next(), ends.next())
        && last == before
        && !matches!(last, 'a' | 'e' | 'i' | 'o' | 'u' | 'l' | 's')
    {
        stem.pop();
    }
}

#[cfg(test)]
mod tests {
    use super::stem;

    #[test]
    fn the_forms_of_a_word_meet() {
        for forms in [
            &["withdraw", "withdraws", "withdrawal", "withdrawing", "withdrawals"][..],
            &["negotiate", "negotiates", "negotiating", "negotiated", "negotiation", "negotiations"],
            &["country", "countries"],
            &["plan", "plans", "planned", "planning"],
            &["bomb", "bombs", "bombed", "bombing", "bombings"],
            &["partner", "partners"],
            &["base", "bases"],
            &["government", "governments"],
        ] {
            let stems: Vec<String> = forms.iter().map(|form| stem(form)).collect();
            assert!(stems.iter().all(|one| *one == stems[0]), "{stems:?}");
        }
    }

    #[test]
    fn other_words_stay_apart() {
        for (one, other) in [("state", "station"), ("price", "prize"), ("party", "part"), ("syria", "syrian")] {
            assert_ne!(stem(one), stem(other));
        }
    }

    #[test]
    fn short_words_and_words_in_ss_are_left_alone() {
        for word in ["west", "loss", "crisis", "bus", "king"] {
            assert_eq!(stem(word), word);
        }
    }
}
