//! The shape of a text: what a test-wise reader sees without understanding it. Options of one item must look alike.

use std::rc::Rc;

use super::choose::{in_common, likeness};
use super::vocabulary::{
    ARTICLE, CONTENT, DENIAL, FIGURE, INTERROGATIVE, JOINING, LOADED, MONTH, Marks, NUMBER, QUALIFIER, Slots,
    Vocabulary, YEAR,
};
use crate::engine::hashing::hash_texts;
use crate::engine::language::{Words, norm_onto};
use crate::engine::letter_case::is_upper;

/// What can be seen of an option without understanding it.
#[derive(Clone, Debug)]
pub(super) struct Shape {
    /// Characters.
    pub(super) length: u32,
    /// Whether it is a label that comes back in many items, so that its length tells nothing.
    pub(super) is_label: bool,
    /// The text in lower case without punctuation.
    pub(super) norm: Rc<str>,
    /// Its words as numbers, sorted, each once.
    pub(super) tokens: Rc<[u32]>,
    /// The stems of its content words as numbers, sorted, each once.
    pub(super) lemmas: Rc<[u32]>,
    /// Whether it has a figure.
    pub(super) has_figure: bool,
    /// Whether it has a month or a year.
    pub(super) has_date: bool,
    /// Whether it denies something.
    pub(super) denies: bool,
    /// Whether it has a word that leaves no exception, is vague, or turns it round.
    pub(super) is_loaded: bool,
    /// How many proper names it has.
    pub(super) names: u32,
    /// Figures, dates, qualifiers and proper names together, counted as high as they can be.
    pub(super) details: u32,
    /// The same, with names that a word such as "and" joins counted as one.
    pub(super) least_details: u32,
    /// How it begins.
    pub(super) opening: Opening,
}

/// How an option begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Opening {
    /// With an article: the, a, an.
    Article,
    /// With a proper name.
    Name,
    /// With a number.
    Number,
    /// With a word that opens an embedded question: whether, how, what.
    Interrogative,
    /// With any other word.
    Word,
}

impl Opening {
    /// Whether two options begin alike. The first letter of an option is a capital, so nobody sees a name in it.
    fn is_like(self, other: Self) -> bool {
        let plain = |opening| if opening == Self::Name { Self::Word } else { opening };
        plain(self) == plain(other)
    }
}

/// The shapes of the texts met so far.
pub(super) struct Shapes {
    /// Their words.
    pub(super) vocabulary: Vocabulary,
    known: Vec<(Box<str>, Rc<Shape>)>,
    slots: Slots,
}

impl Shapes {
    /// No text yet.
    pub(super) fn new(language: &'static Words) -> Self {
        Self { vocabulary: Vocabulary::new(language), known: Vec::new(), slots: Slots::default() }
    }

    /// The shape of a text.
    pub(super) fn of(&mut self, text: &str) -> Rc<Shape> {
        self.kept(text, |shapes| Shape::new(&mut shapes.vocabulary, text))
    }

    /// The shape of an option that names a paragraph by its place, such as "¶ 3", and by what it is about. Such an option
    /// is met as nothing else.
    pub(super) fn of_paragraph(&mut self, option: &str, place: &str, gist: &str) -> Rc<Shape> {
        self.kept(option, |shapes| {
            let (place, gist) = (shapes.of(place), shapes.of(gist));
            // Every option begins with a number; what may tell them apart is the gist. Only likeness is that of all words.
            Shape {
                length: option.chars().count() as u32,
                tokens: set([&*gist.tokens, &*place.tokens].concat()),
                details: gist.details + 1,
                least_details: gist.least_details + 1,
                opening: Opening::Number,
                ..Shape::clone(&gist)
            }
        })
    }

    /// The shape that was kept for a text, or else the one that is made for it now.
    fn kept(&mut self, text: &str, make: impl FnOnce(&mut Self) -> Shape) -> Rc<Shape> {
        let known = &self.known;
        let hash = hash_texts(0, &[text]);
        if let Some(place) = self.slots.find(hash, &mut |place| *known[place].0 == *text) {
            return Rc::clone(&known[place].1);
        }
        let shape = Rc::new(make(self));
        self.slots.add(hash);
        self.known.push((text.into(), Rc::clone(&shape)));
        shape
    }
}

/// The figures, dates and proper names of a text, counted. Words of one name, and of one date, count once.
#[derive(Default)]
struct Counted {
    figures: u32,
    dates: u32,
    names: u32,
    joined_names: u32,
    in_name: bool,
    in_joined_name: bool,
    in_date: bool,
}

impl Counted {
    /// Counts a word: as it stands in the text, and what it is.
    fn add(&mut self, raw: &str, marks: Marks) {
        let word = raw.trim_matches(|mark: char| !mark.is_alphanumeric());
        let is_capitalised = word.starts_with(is_upper);
        let is_date = is_capitalised && marks & MONTH != 0 || marks & YEAR != 0;
        let is_figure = !is_date && marks & FIGURE != 0;
        let is_name = !is_date && is_capitalised;
        self.dates += u32::from(is_date && !self.in_date);
        self.figures += u32::from(is_figure);
        self.names += u32::from(is_name && !self.in_name);
        self.joined_names += u32::from(is_name && !self.in_joined_name);
        self.in_joined_name = is_name || self.in_joined_name && marks & JOINING != 0;
        // "Russia's Turkey policy" and "Turkey, Iran" hold two names each.
        self.in_name =
            is_name && raw.ends_with(char::is_alphanumeric) && !word.ends_with("'s") && !word.ends_with("’s");
        self.in_date = is_date;
    }
}

fn set(mut numbers: Vec<u32>) -> Rc<[u32]> {
    numbers.sort_unstable();
    numbers.dedup();
    numbers.into()
}

impl Shape {
    /// The shape of a text as it stands in the dossier, where a capital letter means a name.
    pub(super) fn new(vocabulary: &mut Vocabulary, text: &str) -> Self {
        let mut counted = Counted::default();
        let mut normed = String::with_capacity(text.len());
        let (mut tokens, mut lemmas) = (Vec::with_capacity(24), Vec::with_capacity(24));
        let (mut first, mut all): (Marks, Marks) = (0, 0);
        for raw in text.split_whitespace() {
            let start = normed.len() + usize::from(!normed.is_empty());
            norm_onto(&mut normed, raw);
            let plain = normed.get(start..).unwrap_or_default();
            let (mut marks, mut parts): (Marks, usize) = (0, 0);
            for token in plain.split(' ').filter(|token| !token.is_empty()) {
                let seen = vocabulary.look(token);
                if tokens.is_empty() {
                    first = seen.marks;
                }
                tokens.push(seen.number);
                if seen.marks & CONTENT != 0 {
                    lemmas.push(seen.lemma);
                }
                // Of what a mark parts, only the first can be a number, and none is a word of a list.
                marks = if parts == 0 { seen.marks } else { marks & NUMBER };
                parts += 1;
                all |= seen.marks;
            }
            if parts > 1 && marks & NUMBER != 0 {
                marks = FIGURE;
            }
            counted.add(raw, marks);
        }
        // A qualifier counts before a number only.
        let may_qualify = all & QUALIFIER != 0 && all & (FIGURE | NUMBER) != 0;
        let qualifiers = if may_qualify { vocabulary.qualifiers(&normed) } else { 0 };
        let other_details = counted.figures + counted.dates + qualifiers;
        let opening = if first & ARTICLE != 0 {
            Opening::Article
        } else if first & NUMBER != 0 {
            Opening::Number
        } else if first & INTERROGATIVE != 0 {
            Opening::Interrogative
        } else if text.starts_with(is_upper) {
            Opening::Name
        } else {
            Opening::Word
        };
        Self {
            length: text.chars().count() as u32,
            is_label: false,
            norm: normed.into(),
            tokens: set(tokens),
            lemmas: set(lemmas),
            has_figure: counted.figures > 0,
            has_date: counted.dates > 0,
            denies: all & DENIAL != 0,
            is_loaded: all & LOADED != 0,
            names: counted.names,
            details: counted.names + other_details,
            least_details: counted.joined_names + other_details,
            opening,
        }
    }

    /// The shape of a label that is the same in every item, such as the name of an article: only its words count.
    pub(super) fn of_label(vocabulary: &mut Vocabulary, text: &str) -> Self {
        let opening = Opening::Article;
        Self { is_label: true, names: 0, details: 0, least_details: 0, opening, ..Self::new(vocabulary, text) }
    }

    /// Whether the stem of one of its content words has this number.
    pub(super) fn has_lemma(&self, lemma: u32) -> bool {
        self.lemmas.binary_search(&lemma).is_ok()
    }

    /// Whether two options can stand in one list: distinct, alike in form, and of similar length.
    pub(super) fn goes_with(&self, other: &Self) -> bool {
        let (short, long) = (self.length.min(other.length), self.length.max(other.length));
        self.has_figure == other.has_figure
            && self.has_date == other.has_date
            && self.denies == other.denies
            && (self.names > 0) == (other.names > 0)
            && self.opening.is_like(other.opening)
            && (long - short <= 12 || long * 10 <= short * 16)
            && !(if self.norm.len() < other.norm.len() {
                stands_in(&self.norm, &other.norm)
            } else {
                stands_in(&other.norm, &self.norm)
            })
    }
}

/// Whether two texts of one list can be told apart: neither stands in the other, and they are not nearly the same.
pub(super) fn are_distinct(one: &Shape, other: &Shape) -> bool {
    let (short, long) = if one.norm.len() < other.norm.len() { (one, other) } else { (other, one) };
    let common = in_common(&one.tokens, &other.tokens);
    !stands_in(&short.norm, &long.norm)
        && likeness(common, one.tokens.len() as u32, other.tokens.len() as u32) < 800_000
}

/// Whether the shorter text stands anywhere in the longer. Both are of about one length, so trying every place is
/// quicker than any preparation.
fn stands_in(short: &str, long: &str) -> bool {
    short.is_empty()
        || long.as_bytes().windows(short.len()).any(|part| part[0] == short.as_bytes()[0] && part == short.as_bytes())
}
