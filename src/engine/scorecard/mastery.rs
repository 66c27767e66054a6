//! Mastery: what share of a dimension a learner knows, how sure that is, and what may be said about it.

use super::posterior::{ABILITIES, OverAbility, Posterior, Tally, ability, sigma};
use super::{Answer, History};
use crate::engine::bank::Kind;
use crate::engine::dossier::Dimension;
use crate::engine::ordering::distinct;

/// Fewer items than this in a dimension say too little.
pub(super) const ENOUGH_ITEMS: u32 = 8;

/// A 90 % interval wider than this says too little.
const WIDEST: f64 = 0.50;

/// Knowing this share of a dimension is mastery.
const MASTERED: f64 = 0.80;

/// How likely something must be to be said.
const SURE: f64 = 0.90;

/// How many items of a kind the reference quiz holds.
///
/// Mastery is the expected share right of *this* quiz, guessing taken out, and not of a bank: so it does not move when
/// a dossier grows, and means the same in every dimension and dossier. It is a typical quiz of 24: 6 items that
/// remember, 6 that understand, 9 that analyse, 3 that evaluate; 9 hold articles beside each other. That satisfies the
/// blueprint rules of the item design (at least half above recall, 35 % across articles). Only the difficulties matter;
/// their mean is −0.09, so somebody of ability 0 knows about half. Changing a number changes every mastery shown.
#[must_use]
pub fn reference_items(kind: Kind) -> u32 {
    match kind {
        Kind::Figure
        | Kind::Date
        | Kind::FormatMembership
        | Kind::WhoSaysIt
        | Kind::Corroboration
        | Kind::WhereTheyDiffer => 2,
        Kind::GoalNamed
        | Kind::GoalsAll
        | Kind::CostClass
        | Kind::EventOrder
        | Kind::Evidence
        | Kind::ClaimStatus
        | Kind::WhichArticle
        | Kind::KindOfDifference
        | Kind::SizeOrTime
        | Kind::PositionTable
        | Kind::GoalCostLink
        | Kind::ChangeOverTime => 1,
    }
}

/// What may be said about a dimension.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MasteryLabel {
    /// Fewer than 8 items, or a 90 % interval wider than 0.50. Show no figure.
    NotEnoughEvidence,
    /// Enough evidence, and it is not [`MasteryLabel::Secure`].
    Developing,
    /// At least 80 % of the dimension is known, with a probability of at least 0.90.
    Secure,
}

/// What the answers say about one dimension.
#[derive(Clone, Debug, PartialEq)]
pub struct DimensionMastery {
    /// The dimension.
    pub dimension: Dimension,
    /// How many different items count.
    pub items: u32,
    /// How many answers count: items again after a day included.
    pub answers: u32,
    /// Ability on the logit scale, as expected.
    pub ability: f64,
    /// The share known, as expected, 0 to 1.
    pub mean: f64,
    /// The share known is below this with a probability of at most 0.05.
    pub low: f64,
    /// The share known is above this with a probability of at most 0.05.
    pub high: f64,
    /// How likely it is that at least 80 % is known.
    pub mastered: f64,
    /// What may be said.
    pub label: MasteryLabel,
}

/// That a learner is stronger in one dimension than in another, with a probability of at least 0.90. Only said where
/// there is enough evidence for both: a dimension without answers is otherwise drawn along by the others.
#[derive(Clone, Debug, PartialEq)]
pub struct Stronger {
    /// The stronger dimension.
    pub dimension: Dimension,
    /// The weaker one.
    pub than: Dimension,
    /// How likely it is, 0.90 to 1.
    pub probability: f64,
}

/// Mastery over everything answered.
#[derive(Clone, Debug, PartialEq)]
pub struct Mastery {
    /// Every dimension in its fixed order, those without an answer included.
    pub dimensions: Vec<DimensionMastery>,
    /// Which dimensions may be called stronger than which.
    pub stronger: Vec<Stronger>,
}

impl Mastery {
    /// What the answers that count say. The order in which they came does not matter.
    #[must_use]
    pub fn new(history: &History) -> Self {
        let mut gathered = Gathered::default();
        history.counting().for_each(|answer| gathered.add(answer));
        gathered.mastery()
    }
}

/// Answers that are being gathered, so that what they say can be asked for more than once on the way.
pub(super) struct Gathered<'a>(Vec<Evidence<'a>>);

impl Default for Gathered<'_> {
    fn default() -> Self {
        Self(Dimension::ALL.iter().map(|_| Evidence::default()).collect())
    }
}

impl<'a> Gathered<'a> {
    /// Adds an answer that counts.
    pub(super) fn add(&mut self, answer: &'a Answer) {
        for (dimension, evidence) in Dimension::ALL.iter().zip(&mut self.0) {
            if *dimension == answer.dimension {
                evidence.add(answer);
            }
        }
    }

    /// What the answers so far say.
    pub(super) fn mastery(&self) -> Mastery {
        let evidence = &self.0;
        let likelihoods: Vec<_> = evidence.iter().map(|evidence| evidence.tally.log_likelihood()).collect();
        let posterior = Posterior::new(&likelihoods);
        let known = share_known();
        let dimensions: Vec<_> = Dimension::ALL
            .iter()
            .zip(evidence)
            .enumerate()
            .map(|(place, (dimension, evidence))| {
                DimensionMastery::new(*dimension, evidence, &posterior.marginal(place), &known)
            })
            .collect();
        let spoken_of =
            || dimensions.iter().enumerate().filter(|(_, one)| one.label != MasteryLabel::NotEnoughEvidence);
        let mut stronger = Vec::new();
        for (place, one) in spoken_of() {
            for (other_place, other) in spoken_of() {
                let probability = posterior.greater(place, other_place).min(1.0);
                if probability >= SURE {
                    stronger.push(Stronger { dimension: one.dimension, than: other.dimension, probability });
                }
            }
        }
        Mastery { dimensions, stronger }
    }
}

#[derive(Default)]
struct Evidence<'a> {
    /// One for each answer.
    items: Vec<&'a str>,
    answers: u32,
    tally: Tally,
}

impl<'a> Evidence<'a> {
    fn add(&mut self, answer: &'a Answer) {
        self.items.push(answer.item.as_str());
        self.answers += 1;
        self.tally.add(answer);
    }
}

impl DimensionMastery {
    fn new(dimension: Dimension, evidence: &Evidence<'_>, likely: &OverAbility, known: &OverAbility) -> Self {
        let items = distinct(evidence.items.clone()).len() as u32;
        let mean = likely.iter().zip(known).map(|(likely, known)| likely * known).sum();
        let expected = likely.iter().enumerate().map(|(place, likely)| likely * ability(place)).sum();
        let mastered =
            likely.iter().zip(known).filter(|(_, known)| **known >= MASTERED).map(|(likely, _)| likely).sum::<f64>();
        let (low, high) = (known[quantile(likely, 0.05)], known[quantile(likely, 0.95)]);
        let label = if items < ENOUGH_ITEMS || high - low > WIDEST {
            MasteryLabel::NotEnoughEvidence
        } else if mastered >= SURE {
            MasteryLabel::Secure
        } else {
            MasteryLabel::Developing
        };
        let answers = evidence.answers;
        Self { dimension, items, answers, ability: expected, mean, low, high, mastered: mastered.min(1.0), label }
    }
}

/// The share of the reference quiz that each ability knows: the mean of `sigma(theta − b)` over its items. It grows with
/// ability, so its quantiles are those of ability.
pub(super) fn share_known() -> OverAbility {
    std::array::from_fn(|place| {
        let (mut items, mut known) = (0, 0.0);
        for kind in Kind::ALL {
            let count = reference_items(*kind);
            items += count;
            known += f64::from(count) * sigma(ability(place) - f64::from(kind.difficulty_tenths()) / 10.0);
        }
        known / f64::from(items)
    })
}

/// The lowest place at which the probabilities add up to `share`.
fn quantile(likely: &OverAbility, share: f64) -> usize {
    let mut sum = 0.0;
    let reached = |probability: &f64| {
        sum += probability;
        sum >= share
    };
    likely.iter().position(reached).unwrap_or(ABILITIES - 1)
}
