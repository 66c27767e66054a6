//! What answers say about ability: the posterior over a grid, exact and without sampling.
//!
//! Ability in dimension d is `theta_d = theta_0 + delta_d` on the logit scale. The common part `theta_0 ~ N(0, 1.2²)`
//! lies on −4 to 4 in steps of 0.2, the own part `delta_d ~ N(0, 0.6²)` on −2 to 2 in steps of 0.1, so `theta_d` lies
//! on −6 to 6 in steps of 0.1. Given `theta_0` the dimensions are independent, so nothing larger than 41 × 41 cells for
//! each dimension is ever needed. Source: part C of the item design; the common part draws the three scores together,
//! as Sinharay's augmented sub-scores do.
//!
//! `exp` and `ln` come from `libm` and sums run in a fixed order, so native and wasm agree bit for bit.

use litemap::LiteMap;

use super::Answer;

const COMMON_SD: f64 = 1.2;
const OWN_SD: f64 = 0.6;

/// How often somebody who knows the answer still gets it wrong.
const SLIP: f64 = 0.02;

/// Places on the grid of the common part, and on that of an own part.
const PARTS: usize = 41;

/// Places on the grid of ability.
pub(super) const ABILITIES: usize = 121;

/// One number for each place on the grid of ability, lowest ability first.
pub(super) type OverAbility = [f64; ABILITIES];

/// The ability at a place of the grid, −6 to 6.
pub(super) fn ability(place: usize) -> f64 {
    (place as f64 - 60.0) / 10.0
}

/// The place of ability for a place of the common part (twice as coarse) and one of an own part.
fn place(common: usize, own: usize) -> usize {
    2 * common + own
}

/// The logistic function, 0 to 1.
pub(super) fn sigma(logit: f64) -> f64 {
    1.0 / (1.0 + libm::exp(-logit))
}

/// How likely an answer on an item of this difficulty is right, at this ability, where guessing gets one in so many.
pub(crate) fn expected(ability: f64, difficulty_tenths: i32, one_in: u32) -> f64 {
    let chance = 1.0 / f64::from(one_in);
    chance + (1.0 - chance - SLIP) * sigma(ability - f64::from(difficulty_tenths) / 10.0)
}

/// Answers that the model cannot tell apart but by how much was right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Class {
    difficulty_tenths: i32,
    one_in: u32,
    of: u32,
}

/// The answers in one dimension, added up in whole numbers: their order cannot matter.
#[derive(Clone, Debug, Default)]
pub(super) struct Tally(LiteMap<Class, (u64, u64)>);

impl Tally {
    /// Adds an answer.
    pub(super) fn add(&mut self, answer: &Answer) {
        // An answer after a hint says less of what is known: a quarter of what was right is taken away for each.
        let (right, of) = match answer.hints {
            0 => (answer.right, answer.of),
            hints => (answer.right * 4u32.saturating_sub(hints), answer.of * 4),
        };
        let class = Class { difficulty_tenths: answer.kind.difficulty_tenths(), one_in: answer.one_in, of };
        let (answers, sum) = self.0.entry(class).or_default();
        *answers += 1;
        *sum += u64::from(right);
    }

    /// `Σ r ln P + (1 − r) ln(1 − P)` with `P = c + (1 − c − 0.02) · sigma(theta − b)`, r the share of an answer's parts
    /// that is right. An answer counts once, whatever its number of parts.
    pub(super) fn log_likelihood(&self) -> OverAbility {
        let mut sum = [0.0; ABILITIES];
        for (class, (answers, right)) in &self.0 {
            let difficulty = f64::from(class.difficulty_tenths) / 10.0;
            let chance = 1.0 / f64::from(class.one_in);
            let right = *right as f64 / f64::from(class.of);
            let wrong = *answers as f64 - right;
            for (place, sum) in sum.iter_mut().enumerate() {
                let expected = chance + (1.0 - chance - SLIP) * sigma(ability(place) - difficulty);
                *sum += right * libm::log(expected) + wrong * libm::log(1.0 - expected);
            }
        }
        sum
    }
}

/// Numbers on a grid of parts that add up to 1.
type Weights = [f64; PARTS];

/// What is believed about the abilities after the answers.
#[derive(Clone, Debug)]
pub(super) struct Posterior {
    /// How likely each common part is.
    common: Weights,
    /// For each dimension, for each common part: how likely each own part is.
    own: Vec<Vec<Weights>>,
}

impl Posterior {
    /// The posterior from the log likelihood of each dimension.
    pub(super) fn new(dimensions: &[OverAbility]) -> Self {
        let own_prior = log_prior(0.1, OWN_SD);
        let mut common = log_prior(0.2, COMMON_SD);
        let own = dimensions
            .iter()
            .map(|likelihood| {
                let given = |(at, evidence): (usize, &mut f64)| {
                    let mut own = own_prior;
                    own.iter_mut().enumerate().for_each(|(part, weight)| *weight += likelihood[place(at, part)]);
                    *evidence += normalise(&mut own);
                    own
                };
                common.iter_mut().enumerate().map(given).collect()
            })
            .collect();
        normalise(&mut common);
        Self { common, own }
    }

    /// How likely each ability in a dimension is. Adds up to 1.
    pub(super) fn marginal(&self, dimension: usize) -> OverAbility {
        let mut marginal = [0.0; ABILITIES];
        for (at, (weight, own)) in self.common.iter().zip(&self.own[dimension]).enumerate() {
            for (part, given) in own.iter().enumerate() {
                marginal[place(at, part)] += weight * given;
            }
        }
        marginal
    }

    /// How likely it is that ability in one dimension is greater than in another; the same place on the grid is not
    /// greater. Under one common part the greater ability is the one with the greater own part.
    pub(super) fn greater(&self, one: usize, other: usize) -> f64 {
        let mut greater = 0.0;
        for ((weight, one), other) in self.common.iter().zip(&self.own[one]).zip(&self.own[other]) {
            let (mut below, mut given) = (0.0, 0.0);
            for (one, other) in one.iter().zip(other) {
                given += one * below;
                below += other;
            }
            greater += weight * given;
        }
        greater
    }
}

/// The logarithm, but for a constant, of a normal density around 0 on a grid of parts with this step.
fn log_prior(step: f64, deviation: f64) -> Weights {
    std::array::from_fn(|part| {
        let standard = (part as f64 - 20.0) * step / deviation;
        -0.5 * standard * standard
    })
}

/// Turns logarithms into weights that add up to 1. Gives the logarithm of their sum before that.
fn normalise(weights: &mut Weights) -> f64 {
    let highest = weights.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    weights.iter_mut().for_each(|weight| *weight = libm::exp(*weight - highest));
    let sum: f64 = weights.iter().sum();
    weights.iter_mut().for_each(|weight| *weight /= sum);
    highest + libm::log(sum)
}
