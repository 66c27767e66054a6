//! Choosing distractors: out of everything proven false, a set among which the key does not stand out.

use std::rc::Rc;

use super::meaning::Value;
use super::proof::Proof;
use super::shape::{Shape, likeness};
use crate::engine::hashing::hash_texts;
use crate::engine::ordering::sorted_by_key;

/// Something that could be offered, with its proof and whatever its kind needs to explain it.
#[derive(Clone, Debug)]
pub(super) struct Offer<B> {
    /// What it means.
    pub(super) value: Value,
    /// What is read, as it stands in the middle of a sentence.
    pub(super) text: String,
    /// Its shape.
    pub(super) shape: Rc<Shape>,
    /// Why it is right or wrong.
    pub(super) proof: Proof,
    /// What its explanation is made from.
    pub(super) because: B,
    /// How far from the key it was found: lower is preferred, 0 for the same paragraph or article.
    pub(super) distance: u8,
}

/// What a set of distractors must fulfil beside the rules that hold for every item.
pub(super) struct Wanted<'a, B> {
    /// How many distractors.
    pub(super) count: usize,
    /// Decides between sets that are equally good.
    pub(super) seed: u64,
    /// The shape of the stem, lead included.
    pub(super) stem: &'a Shape,
    /// A condition of the kind on the whole set of distractors.
    pub(super) accepts: &'a dyn Fn(&[&Offer<B>]) -> bool,
}

/// How many partial sets are looked at before the search gives up.
const PATIENCE: u32 = 800;

/// Chooses distractors for a key, or nothing where no set of what is proven false hides it.
///
/// The place of the key by length is drawn first, so that over a bank neither the longest nor the shortest option is a
/// good guess; where no set gives that place, any set that passes the rules will do.
pub(super) fn choose<'p, B>(key: &Offer<B>, pool: &'p [Offer<B>], wanted: &Wanted<'_, B>) -> Option<Vec<&'p Offer<B>>> {
    let at = |place: &u32| &pool[*place as usize];
    let accepts = |chosen: &[u32]| (wanted.accepts)(&chosen.iter().map(at).collect::<Vec<_>>());
    let looks = pool.iter().zip(0..).map(|(offer, place)| Look::new(offer, place)).collect();
    let demand = Demand { count: wanted.count, seed: wanted.seed, stem: wanted.stem, accepts: &accepts };
    search(&Look::new(key, 0), looks, &demand).map(|chosen| chosen.iter().map(at).collect())
}

/// An offer as the search sees it. What a kind needs to explain it is left away, so that the search is compiled once.
#[derive(Clone, Copy)]
struct Look<'p> {
    value: &'p Value,
    text: &'p str,
    shape: &'p Shape,
    distance: u8,
    place: u32,
}

impl<'p> Look<'p> {
    fn new<B>(offer: &'p Offer<B>, place: u32) -> Self {
        Self { value: &offer.value, text: &offer.text, shape: &offer.shape, distance: offer.distance, place }
    }
}

/// [`Wanted`] without the kind.
struct Demand<'a> {
    count: usize,
    seed: u64,
    stem: &'a Shape,
    accepts: &'a dyn Fn(&[u32]) -> bool,
}

fn search(key: &Look<'_>, mut pool: Vec<Look<'_>>, demand: &Demand<'_>) -> Option<Vec<u32>> {
    pool.retain(|look| look.value != key.value && look.shape.goes_with(key.shape));
    let ordered = sorted_by_key(pool, |look| {
        (u64::from(look.distance) << 56) | (hash_texts(demand.seed, &[&look.value.to_string()]) >> 8)
    });
    let place = (demand.seed >> 32) % (demand.count as u64 + 1);
    [Some(place as usize), None].into_iter().find_map(|place| {
        let mut search = Search { key, demand, place, patience: PATIENCE, chosen: Vec::new() };
        search.extend(&ordered).then(|| search.places())
    })
}

struct Search<'a, 'p> {
    key: &'a Look<'p>,
    demand: &'a Demand<'a>,
    place: Option<usize>,
    patience: u32,
    chosen: Vec<Look<'a>>,
}

impl<'a> Search<'a, '_> {
    /// Depth first: adds offers from `rest` until the set is full and hides the key.
    fn extend(&mut self, rest: &[Look<'a>]) -> bool {
        if self.chosen.len() == self.demand.count {
            return self.hides_the_key();
        }
        for (index, look) in rest.iter().enumerate() {
            if self.patience == 0 || rest.len() - index < self.demand.count - self.chosen.len() {
                return false;
            }
            self.patience -= 1;
            let fits = self
                .chosen
                .iter()
                .all(|other| other.value != look.value && other.text != look.text && other.shape.goes_with(look.shape));
            if fits {
                self.chosen.push(*look);
                if self.extend(&rest[index + 1..]) {
                    return true;
                }
                self.chosen.pop();
            }
        }
        false
    }

    fn places(&self) -> Vec<u32> {
        self.chosen.iter().map(|look| look.place).collect()
    }

    fn hides_the_key(&self) -> bool {
        let shapes: Vec<&Shape> =
            std::iter::once(self.key.shape).chain(self.chosen.iter().map(|look| look.shape)).collect();
        self.stands_at_its_place(&shapes)
            && length_is_inconspicuous(&shapes)
            && shapes[1..].iter().any(|shape| shape.least_details >= shapes[0].details)
            && no_word_of_the_stem_singles_out(self.demand.stem, &shapes)
            && is_not_the_centre(&shapes)
            && (self.demand.accepts)(&self.places())
    }

    fn stands_at_its_place(&self, shapes: &[&Shape]) -> bool {
        self.place.is_none_or(|place| {
            let shorter = shapes[1..].iter().filter(|shape| shape.length < shapes[0].length).count();
            let equal = shapes[1..].iter().filter(|shape| shape.length == shapes[0].length).count();
            (shorter..=shorter + equal).contains(&place)
        })
    }
}

/// The key (first) is at most a fifth longer than the longest distractor and a fifth shorter than the shortest, or
/// within six characters of it.
fn length_is_inconspicuous(shapes: &[&Shape]) -> bool {
    let key = shapes[0].length;
    let others = || shapes[1..].iter().map(|shape| shape.length);
    let (longest, shortest) = (others().max().unwrap_or(key), others().min().unwrap_or(key));
    (key * 10 <= longest * 12 || key <= longest + 6) && (key * 12 >= shortest * 10 || key + 6 >= shortest)
}

/// No content word of the stem stands in exactly one option.
fn no_word_of_the_stem_singles_out(stem: &Shape, shapes: &[&Shape]) -> bool {
    stem.lemmas.iter().all(|lemma| shapes.iter().filter(|shape| shape.lemmas.binary_search(lemma).is_ok()).count() != 1)
}

/// Apart from words that all options share, no two are nearly the same, and the key is not the one most like the others.
fn is_not_the_centre(shapes: &[&Shape]) -> bool {
    let is_shared = |token: &u32| shapes.iter().all(|shape| shape.tokens.binary_search(token).is_ok());
    let own: Vec<Vec<u32>> =
        shapes.iter().map(|shape| shape.tokens.iter().copied().filter(|token| !is_shared(token)).collect()).collect();
    let mut closeness = vec![0_u32; shapes.len()];
    for one in 0..own.len() {
        for other in one + 1..own.len() {
            let alike = likeness(&own[one], &own[other]);
            if alike >= 800_000 {
                return false;
            }
            closeness[one] += alike;
            closeness[other] += alike;
        }
    }
    closeness[1..].iter().any(|other| *other >= closeness[0])
}
