//! What every kind needs to make an item: stems, lists of options in their order, explanations from cells.

use std::cell::RefCell;
use std::rc::Rc;

use super::candidate::Candidate;
use super::choose::{Condition, Look, Offer, Wanted, choose};
use super::item::{
    Choice, Evidence, Explanation, Item, ItemId, Key, Kind, OptionId, OptionKey, Question, Solution, Widget,
};
use super::shape::{Shape, Shapes, are_distinct};
use crate::engine::dossier::id::ClaimRef;
use crate::engine::hashing::{hash_texts, hash_written};
use crate::engine::ordering::sorted_by_key;
use crate::engine::reasoning::Knowledge;
use crate::engine::wording::{Templates, Wording, capitalised, fill};

/// Why a candidate did not become an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dropped {
    /// The item it would have been.
    pub id: ItemId,
    /// Its kind.
    pub kind: Kind,
    /// Why.
    pub why: Reason,
}

/// Why a candidate did not become an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Fewer wrong options could be proven than are needed.
    TooFewProven {
        /// How many could.
        proven: u32,
    },
    /// Enough could be proven, but every set of them gives the key away.
    KeyStandsOut {
        /// How many could be proven.
        proven: u32,
    },
    /// The question would be longer than 35 words, or two of its rows would read alike.
    StemUnfit,
}

/// What items are made with: a dossier, its wording, a seed and a number of options.
pub struct Maker<'a> {
    /// The dossier and what follows from it.
    pub knowledge: &'a Knowledge<'a>,
    /// The words.
    pub wording: &'static Wording,
    /// What chance starts from.
    pub seed: u32,
    /// How many options a single-answer item has.
    pub options: u32,
    /// Shapes of texts met so far: the same statements are offered again and again.
    shapes: Rc<RefCell<Shapes>>,
}

/// Something told in words, and where to look.
pub(super) type Told = (String, Vec<Evidence>);

/// How the options of an item stand.
pub(super) enum Arrangement {
    /// Shuffled by seed and item.
    Shuffled,
    /// By rising value: figures, dates and paragraphs.
    Ascending,
}

impl<'a> Maker<'a> {
    /// A maker of items with `options` options each, 3 to 5.
    #[must_use]
    pub fn new(knowledge: &'a Knowledge<'a>, wording: &'static Wording, seed: u32, options: u32) -> Self {
        Self { knowledge, wording, seed, options, shapes: Rc::new(RefCell::new(Shapes::new(wording.words))) }
    }

    pub(super) fn drop(&self, candidate: &Candidate, why: Reason) -> Dropped {
        Dropped { id: candidate.id.id(), kind: candidate.kind, why }
    }

    /// A number that depends on the seed, the item and a purpose, and on nothing else.
    pub(super) fn chance(&self, candidate: &Candidate, purpose: &str) -> u64 {
        candidate.id.hash_between(u64::from(self.seed), None, Some(purpose))
    }

    /// The shape of a text.
    pub(super) fn shape(&self, text: &str) -> Rc<Shape> {
        self.shapes.borrow_mut().of(text)
    }

    /// The shape of an option that names a paragraph.
    pub(super) fn shape_of_paragraph(&self, option: &str, place: &str, gist: &str) -> Rc<Shape> {
        self.shapes.borrow_mut().of_paragraph(option, place, gist)
    }

    /// The shape of a text that will hardly be met again.
    fn passing_shape(&self, text: &str) -> Shape {
        Shape::new(&mut self.shapes.borrow_mut().vocabulary, text)
    }

    /// The shape of a label that is the same in every item, such as the name of an article.
    pub(super) fn label_shape(&self, text: &str) -> Rc<Shape> {
        Rc::new(Shape::of_label(&mut self.shapes.borrow_mut().vocabulary, text))
    }

    /// One of the stems, with its gaps filled.
    ///
    /// # Errors
    /// [`Reason::StemUnfit`] where it is too long.
    pub(super) fn stem(
        &self,
        candidate: &Candidate,
        templates: Templates,
        gaps: &[(&str, &str)],
    ) -> Result<String, Dropped> {
        let first = self.chance(candidate, "stem") % templates.len() as u64;
        let stem = capitalised(&fill(templates[first as usize], gaps));
        if stem.split_whitespace().count() > 35 {
            return Err(self.drop(candidate, Reason::StemUnfit));
        }
        Ok(stem)
    }

    /// The same for another quiz, with the shapes met so far.
    pub(in crate::engine) fn for_quiz(&self, seed: u32, options: u32) -> Self {
        Self { seed, ..self.with_options(options) }
    }

    /// The same with another number of options.
    pub(super) fn with_options(&self, options: u32) -> Self {
        Self { options, shapes: Rc::clone(&self.shapes), ..*self }
    }

    /// Makes an item with as many options as wanted, or with fewer, down to three, where that many cannot be had.
    ///
    /// # Errors
    /// Why it could not be made with as many as wanted.
    pub(super) fn down_to_three(&self, make: impl Fn(&Self) -> Result<Item, Dropped>) -> Result<Item, Dropped> {
        let wanted = make(self);
        (3..self.options)
            .rev()
            .fold(wanted, |made, options| made.or_else(|why| make(&self.with_options(options)).map_err(|_| why)))
    }

    /// Makes a single-answer item: chooses distractors from the pool, arranges, explains.
    #[expect(clippy::too_many_arguments, reason = "each kind passes all of them, and none belongs to another")]
    pub(super) fn single<B>(
        &self,
        candidate: &Candidate,
        stem: String,
        (key, pool): (Offer<B>, Vec<Offer<B>>),
        claims: &[ClaimRef],
        arrangement: &Arrangement,
        accepts: &dyn Fn(&[&Offer<B>]) -> bool,
        explain: &dyn Fn(&Offer<B>) -> Told,
    ) -> Result<Item, Dropped> {
        let options = self.options_of(candidate, &stem, (key, pool), arrangement, accepts, explain)?;
        Ok(self.single_of(candidate, stem, options, claims))
    }

    /// A single-answer item of options that were chosen already.
    pub(super) fn single_of(
        &self,
        candidate: &Candidate,
        stem: String,
        (options, keys): (Vec<Choice>, Vec<OptionKey>),
        claims: &[ClaimRef],
    ) -> Item {
        self.item(candidate, stem, Widget::Single { options }, Solution::Single { options: keys }, claims)
    }

    /// The options of a question with one right answer, in their order: chosen from the pool, arranged, explained.
    pub(super) fn options_of<B>(
        &self,
        candidate: &Candidate,
        stem: &str,
        (key, pool): (Offer<B>, Vec<Offer<B>>),
        arrangement: &Arrangement,
        accepts: &dyn Fn(&[&Offer<B>]) -> bool,
        explain: &dyn Fn(&Offer<B>) -> Told,
    ) -> Result<(Vec<Choice>, Vec<OptionKey>), Dropped> {
        let looks = Look::all(&pool);
        let is_accepted =
            |places: &[u32]| accepts(&places.iter().map(|place| &pool[*place as usize]).collect::<Vec<_>>());
        let chosen = self.chosen(candidate, stem, (Look::new(&key, 0), &looks), arrangement, &is_accepted)?;
        let mut shown = vec![(Look::new(&key, 0), explain(&key))];
        for place in chosen {
            shown.push((looks[place as usize], explain(&pool[place as usize])));
        }
        Ok(self.arranged(candidate, shown, arrangement))
    }

    /// The places of the distractors in their pool.
    fn chosen(
        &self,
        candidate: &Candidate,
        stem: &str,
        (key, pool): (Look<'_>, &[Look<'_>]),
        arrangement: &Arrangement,
        accepts: Condition<'_>,
    ) -> Result<Vec<u32>, Dropped> {
        let count = self.options.clamp(3, 5) as usize - 1;
        let shape = self.passing_shape(stem);
        let seed = self.chance(candidate, "distractors");
        // In a list by value the places cannot be shuffled, so the rank of the key is drawn and sets are sought that
        // give it; where there is none, any set will do.
        let rank = self.chance(candidate, "rank") % (count as u64 + 1);
        let gives_rank = |chosen: &[u32]| {
            let is_before = |place: &&u32| pool[**place as usize].value.size() < key.value.size();
            chosen.iter().filter(is_before).count() as u64 == rank
        };
        let prefers: Option<Condition<'_>> = match arrangement {
            Arrangement::Ascending => Some(&gives_rank),
            Arrangement::Shuffled => None,
        };
        let wanted = Wanted { count, seed, stem: &shape, accepts, prefers };
        choose(key, pool.to_vec(), &wanted).ok_or_else(|| {
            let proven = pool.len() as u32;
            let why =
                if pool.len() < count { Reason::TooFewProven { proven } } else { Reason::KeyStandsOut { proven } };
            self.drop(candidate, why)
        })
    }

    /// Puts the options of a question with one right answer, which comes first, into their order.
    fn arranged(
        &self,
        candidate: &Candidate,
        shown: Vec<(Look<'_>, Told)>,
        arrangement: &Arrangement,
    ) -> (Vec<Choice>, Vec<OptionKey>) {
        let chance = self.chance(candidate, "places");
        let shown = shown.into_iter().enumerate().collect();
        let shown = sorted_by_key(shown, |(_, (look, _)): &(usize, (Look<'_>, Told))| match arrangement {
            Arrangement::Shuffled => hash_written(chance, format_args!("{}", look.value)),
            Arrangement::Ascending => look.value.size(),
        });
        let mut options = Vec::new();
        let mut keys = Vec::new();
        for (place, (Look { value, text, proof, .. }, (feedback, evidence))) in shown {
            let option = OptionId::new(value);
            options.push(Choice { id: option.clone(), text: capitalised(text) });
            let explanation = Explanation { proof: proof.clone(), feedback, evidence };
            keys.push(OptionKey { option, value: value.clone(), correct: place == 0, explanation });
        }
        (options, keys)
    }

    /// Brings choices into an order that only seed and item decide.
    pub(super) fn shuffled<T>(&self, candidate: &Candidate, shown: Vec<T>, id: impl Fn(&T) -> &OptionId) -> Vec<T> {
        let chance = self.chance(candidate, "places");
        sorted_by_key(shown, |entry| hash_texts(chance, &[&id(entry).0]))
    }

    /// Whether no two rows, stems or entries of an item read alike. Options are chosen so that they do not.
    pub(super) fn tells_apart(&self, item: &Item) -> bool {
        let texts = match &item.question.widget {
            Widget::Rows { rows, .. } => rows,
            Widget::Match { stems, .. } => stems,
            Widget::Order { entries } => entries,
            Widget::Single { .. } | Widget::TwoStep { .. } => return true,
        };
        let shapes: Vec<Rc<Shape>> = texts.iter().map(|choice| self.shape(&choice.text)).collect();
        (1..shapes.len()).all(|place| shapes[..place].iter().all(|earlier| are_distinct(earlier, &shapes[place])))
    }

    /// Puts an item together.
    pub(super) fn item(
        &self,
        candidate: &Candidate,
        stem: String,
        widget: Widget,
        solution: Solution,
        claims: &[ClaimRef],
    ) -> Item {
        let dossier = self.knowledge.dossier;
        Item {
            question: Question {
                id: candidate.id.id(),
                kind: candidate.kind,
                level: candidate.kind.level(),
                dimension: candidate.dimension,
                articles: candidate.articles.iter().map(|article| dossier[*article].id.clone()).collect(),
                lead: None,
                stem,
                widget,
            },
            key: Key {
                claims: claims.iter().map(|claim| dossier[*claim].id.clone()).collect(),
                asked: candidate.asked(dossier),
                solution,
            },
        }
    }
}
