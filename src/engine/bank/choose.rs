//! Choosing distractors: out of everything proven false, a set among which the key does not stand out.

use std::rc::Rc;

use super::meaning::Value;
use super::proof::Proof;
use super::shape::Shape;
use crate::engine::hashing::hash_written;
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
    /// How often it is right in items of its kind, for each time that it could be wrong: among equally near ones it is
    /// chosen as often, so that being met often or seldom tells nothing. The scale is the kind's own.
    pub(super) weight: u32,
}

/// A condition on a set of distractors, by their places in the pool.
pub(super) type Condition<'a> = &'a dyn Fn(&[u32]) -> bool;

/// What a set of distractors must fulfil beside the rules that hold for every item.
pub(super) struct Wanted<'a> {
    /// How many distractors.
    pub(super) count: usize,
    /// Decides between sets that are equally good.
    pub(super) seed: u64,
    /// The shape of the stem, lead included.
    pub(super) stem: &'a Shape,
    /// A condition of the kind on the whole set of distractors.
    pub(super) accepts: Condition<'a>,
    /// A condition that is given up where no set fulfils it.
    pub(super) prefers: Option<Condition<'a>>,
}

/// How many partial sets are looked at before the search gives up.
const PATIENCE: u32 = 1000;

/// The most options that an item has.
const MOST: usize = 5;

/// An offer without what a kind needs to explain it, so that choosing is compiled once for all kinds.
#[derive(Clone, Copy)]
pub(super) struct Look<'p> {
    /// What it means.
    pub(super) value: &'p Value,
    /// What is read.
    pub(super) text: &'p str,
    /// Why it is right or wrong.
    pub(super) proof: &'p Proof,
    shape: &'p Shape,
    distance: u8,
    weight: u32,
    place: u32,
    /// Which content words of the stem it holds, as bits.
    of_stem: u128,
}

impl<'p> Look<'p> {
    /// One offer, which stands at a place of its pool.
    pub(super) fn new<B>(offer: &'p Offer<B>, place: u32) -> Self {
        let Offer { value, text, shape, proof, distance, weight, .. } = offer;
        Self { value, text, proof, shape, distance: *distance, weight: *weight, place, of_stem: 0 }
    }

    /// A pool of offers.
    pub(super) fn all<B>(pool: &'p [Offer<B>]) -> Vec<Self> {
        pool.iter().zip(0..).map(|(offer, place)| Self::new(offer, place)).collect()
    }

    fn beside(mut self, stem: &Shape) -> Self {
        for (bit, lemma) in stem.lemmas.iter().take(128).enumerate() {
            self.of_stem |= u128::from(self.shape.has_lemma(*lemma)) << bit;
        }
        self
    }

    /// Whether the two can stand in one list.
    fn goes_with(&self, other: &Self) -> bool {
        self.value != other.value && self.text != other.text && self.shape.goes_with(other.shape)
    }
}

/// Chooses distractors for a key by their places in the pool, or nothing where no set of what is proven false hides it.
///
/// The place of the key by length is drawn first, so that over a bank neither the longest nor the shortest option is a
/// good guess. Of all sets that pass the rules the first of the best is taken: one that the kind prefers, then one in
/// which no option at all stands out, then one that gives that place, or the next above it that can be had.
pub(super) fn choose(key: Look<'_>, mut pool: Vec<Look<'_>>, wanted: &Wanted<'_>) -> Option<Vec<u32>> {
    pool.retain(|look| look.value != key.value && look.shape.goes_with(key.shape));
    let pool = pool.into_iter().map(|look| look.beside(wanted.stem)).collect();
    let ordered = sorted_by_key(pool, |look: &Look<'_>| {
        (u64::from(look.distance) << 56)
            | waiting(hash_written(wanted.seed, format_args!("{}", look.value)), look.weight)
    });
    let place = (wanted.seed >> 32) as usize % (wanted.count + 1);
    let mut search = Search { wanted, place, patience: PATIENCE, chosen: vec![key.beside(wanted.stem)], best: None };
    search.extend(&ordered);
    search.best.map(|(_, places)| places)
}

/// How long something waits until it is chosen, below 2^56: a chance that falls off evenly, so that of two the one comes
/// first in proportion to the weights. What weighs nothing comes last. The logarithm is that of two, straight between
/// its whole numbers.
fn waiting(chance: u64, weight: u32) -> u64 {
    let chance = chance | 1;
    let whole = chance.leading_zeros();
    let part = (chance << whole << 1) >> 32;
    let waits = ((u64::from(whole) + 1) << 32) - part;
    if weight == 0 { (1 << 55) + waits } else { (waits << 12) / u64::from(weight) }
}

struct Search<'a, 'p> {
    wanted: &'a Wanted<'a>,
    /// The place by length that the key should have.
    place: usize,
    patience: u32,
    /// The key, and what was chosen so far.
    chosen: Vec<Look<'p>>,
    /// The best set so far by its places, and what it lacks.
    best: Option<(usize, Vec<u32>)>,
}

impl<'p> Search<'_, 'p> {
    /// Depth first: adds offers from `rest` until the set is full, and judges it. Ends where a set lacks nothing.
    fn extend(&mut self, rest: &[Look<'p>]) {
        if self.chosen.len() == self.wanted.count + 1 {
            return self.judge();
        }
        for (index, look) in rest.iter().enumerate() {
            if self.patience == 0 || rest.len() - index < self.wanted.count + 1 - self.chosen.len() {
                return;
            }
            self.patience -= 1;
            if self.chosen[1..].iter().all(|other| other.goes_with(look)) {
                self.chosen.push(*look);
                self.extend(&rest[index + 1..]);
                self.chosen.pop();
            }
        }
    }

    /// Keeps the set if it hides the key and lacks less than the best so far.
    fn judge(&mut self) {
        let mut places = [0; MOST];
        let count = self.chosen.len() - 1;
        places.iter_mut().zip(&self.chosen[1..]).for_each(|(place, look)| *place = look.place);
        let places = &places[..count];
        let is_preferred = self.wanted.prefers.is_none_or(|prefers| prefers(places));
        let lacks = self.steps_to_its_place() + if is_preferred { 0 } else { 2 * MOST };
        let most = self.best.as_ref().map_or(usize::MAX, |(lacks, _)| *lacks);
        if lacks >= most || !self.length_is_inconspicuous() || !self.no_word_of_the_stem_singles_out() {
            return;
        }
        // What rules most sets out comes first, and what takes longest last.
        let more_detailed = self.more_detailed();
        if more_detailed & 1 != 0 || !(self.wanted.accepts)(places) {
            return;
        }
        let standing_out = more_detailed | self.most_alike();
        let lacks = lacks + if standing_out == 0 { 0 } else { MOST };
        if standing_out & 1 != 0 || lacks >= most {
            return;
        }
        if lacks == 0 {
            self.patience = 0;
        }
        self.best = Some((lacks, places.to_vec()));
    }

    fn key(&self) -> &Shape {
        self.chosen[0].shape
    }

    fn others(&self) -> impl Iterator<Item = &Shape> {
        self.chosen[1..].iter().map(|look| look.shape)
    }

    /// How far above the place that it should have the key stands by length, the lowest being above the highest.
    fn steps_to_its_place(&self) -> usize {
        if self.key().is_label {
            return 0;
        }
        let shorter = self.others().filter(|shape| shape.length < self.key().length).count();
        let equal = self.others().filter(|shape| shape.length == self.key().length).count();
        let all = self.chosen.len();
        (shorter..=shorter + equal).map(|place| (place + all - self.place) % all).min().unwrap_or(0)
    }

    /// Which of the chosen have more details than any other, as bits; the key is the lowest.
    fn more_detailed(&self) -> u32 {
        self.standing_out(|place, other| self.chosen[other].shape.least_details >= self.chosen[place].shape.details)
    }

    /// Which of the chosen no other comes up to, as bits.
    fn standing_out(&self, comes_up_to: impl Fn(usize, usize) -> bool) -> u32 {
        let all = || 0..self.chosen.len();
        let stands_out = |place: &usize| !all().any(|other| other != *place && comes_up_to(*place, other));
        all().filter(stands_out).fold(0, |bits, place| bits | 1 << place)
    }

    /// The key is at most a fifth longer than the longest distractor and a fifth shorter than the shortest, or within
    /// six characters of it.
    fn length_is_inconspicuous(&self) -> bool {
        let key = self.key().length;
        let others = || self.others().map(|shape| shape.length);
        let (longest, shortest) = (others().max().unwrap_or(key), others().min().unwrap_or(key));
        (key * 10 <= longest * 12 || key <= longest + 6) && (key * 12 >= shortest * 10 || key + 6 >= shortest)
    }

    /// No content word of the stem stands in exactly one option.
    fn no_word_of_the_stem_singles_out(&self) -> bool {
        let (mut in_one, mut in_more) = (0, 0);
        for look in &self.chosen {
            in_more |= in_one & look.of_stem;
            in_one |= look.of_stem;
        }
        in_one & !in_more == 0
    }

    /// Which of the chosen is more like the others than any, as bits, apart from words that all share; all where two are
    /// nearly the same.
    fn most_alike(&self) -> u32 {
        let mut pairs = [(0, 0, 0); MOST * (MOST - 1) / 2];
        let all = || self.chosen.iter().enumerate();
        let both =
            all().flat_map(|(one, mine)| all().skip(one + 1).map(move |(other, yours)| (one, mine, other, yours)));
        let count = self.chosen.len() * (self.chosen.len() - 1) / 2;
        for (pair, (one, mine, other, yours)) in pairs.iter_mut().zip(both) {
            *pair = (one, other, in_common(&mine.shape.tokens, &yours.shape.tokens));
        }
        let pairs = &pairs[..count];
        // What all share, every two share.
        let may_share = pairs.iter().all(|(.., common)| *common > 0);
        let shared = if may_share { self.shared_by_all() } else { 0 };
        let own = |place: usize| self.chosen[place].shape.tokens.len() as u32 - shared;
        let mut closeness = [0_u32; MOST];
        for (one, other, common) in pairs.iter().copied() {
            let alike = likeness(common - shared, own(one), own(other));
            if alike >= 800_000 {
                return u32::MAX;
            }
            closeness[one] += alike;
            closeness[other] += alike;
        }
        self.standing_out(|place, other| closeness[other] >= closeness[place])
    }

    fn shared_by_all(&self) -> u32 {
        let is_shared = |token: &&u32| self.others().all(|shape| shape.tokens.binary_search(token).is_ok());
        self.key().tokens.iter().filter(is_shared).count() as u32
    }
}

/// How many numbers two sorted sets have in common.
pub(super) fn in_common(one: &[u32], other: &[u32]) -> u32 {
    let (mut mine, mut yours, mut common) = (0, 0, 0);
    while let (Some(a), Some(b)) = (one.get(mine), other.get(yours)) {
        mine += usize::from(a <= b);
        yours += usize::from(b <= a);
        common += u32::from(a == b);
    }
    common
}

/// How much two sets have in common, in millionths (Jaccard): from what both have, and from what each has.
pub(super) fn likeness(common: u32, one: u32, other: u32) -> u32 {
    (u64::from(common) * 1_000_000).checked_div(u64::from(one + other - common)).unwrap_or(0) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn likeness_is_the_share_of_words_in_common() {
        let (one, other) = ([1, 3, 5, 9], [0, 3, 9]);
        assert_eq!(in_common(&one, &other), 2);
        assert_eq!(likeness(2, 4, 3), 400_000);
        assert_eq!(likeness(0, 0, 0), 0);
    }
}
