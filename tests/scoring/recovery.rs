//! Whether the numbers mean what they say: simulated learners, and the reference posterior of table 3.3.

use collate::engine::bank::Kind;
use collate::engine::dossier::Dimension;
use collate::engine::random::Random;
use collate::engine::scorecard::{Answer, Mastery, reference_items};

use crate::mastery::answer;

/// A number from 0 to 1.
fn uniform(random: &mut Random) -> f64 {
    f64::from(random.below(1 << 30)) / f64::from(1 << 30)
}

/// A number from the normal distribution around 0 (Box and Muller).
fn normal(random: &mut Random, deviation: f64) -> f64 {
    let radius = (-2.0 * libm::log(1.0 - uniform(random))).sqrt();
    deviation * radius * libm::cos(std::f64::consts::TAU * uniform(random))
}

fn sigma(logit: f64) -> f64 {
    1.0 / (1.0 + libm::exp(-logit))
}

fn difficulty(kind: Kind) -> f64 {
    f64::from(kind.difficulty_tenths()) / 10.0
}

/// What somebody of this ability knows of the reference quiz.
fn known(ability: f64) -> f64 {
    let weighed = |kind: &Kind| f64::from(reference_items(*kind)) * sigma(ability - difficulty(*kind));
    let items: u32 = Kind::ALL.iter().map(|kind| reference_items(*kind)).sum();
    Kind::ALL.iter().map(weighed).sum::<f64>() / f64::from(items)
}

/// How an item is answered: parts, and one in how many of them chance gets right.
type Shape = (u32, u32);

/// Answers of a learner whose ability is known, part by part, with the slips that the model allows.
fn simulated(
    random: &mut Random,
    dimension: Dimension,
    ability: f64,
    items: usize,
    shape: fn(Kind) -> Shape,
) -> Vec<Answer> {
    let first = 1000 * Dimension::ALL.iter().position(|other| *other == dimension).unwrap();
    (first..first + items)
        .map(|number| {
            let kind = Kind::ALL[random.below(Kind::ALL.len() as u32) as usize];
            let (of, one_in) = shape(kind);
            let chance = 1.0 / f64::from(one_in);
            let likely = chance + (1.0 - chance - 0.02) * sigma(ability - difficulty(kind));
            let right = (0..of).filter(|_| uniform(random) < likely).count() as u32;
            answer(number, dimension, kind, right, of, one_in)
        })
        .collect()
}

/// The share of intervals that hold what the simulated learners know.
fn coverage(seed: u64, learners: u32, items: usize, shape: fn(Kind) -> Shape) -> f64 {
    let mut random = Random::new(seed);
    let mut held = 0;
    for _ in 0..learners {
        let common = normal(&mut random, 1.2);
        let abilities: Vec<_> = Dimension::ALL.iter().map(|_| common + normal(&mut random, 0.6)).collect();
        let mut answers = Vec::new();
        for (dimension, ability) in Dimension::ALL.iter().zip(&abilities) {
            answers.extend(simulated(&mut random, *dimension, *ability, items, shape));
        }
        let mastery = Mastery::new(&answers.into());
        for (found, ability) in mastery.dimensions.iter().zip(abilities) {
            held += u32::from((found.low..=found.high).contains(&known(ability)));
        }
    }
    f64::from(held) / f64::from(3 * learners)
}

#[test]
fn nine_in_ten_intervals_hold_the_truth() {
    let one_answer = |_| (1, 4);
    for (seed, items) in [(1, 8), (2, 30), (3, 100)] {
        let covered = coverage(seed, 300, items, one_answer);
        assert!((0.85..=0.95).contains(&covered), "{items} items: {covered}");
    }
}

#[test]
fn intervals_hold_the_truth_in_a_mixed_quiz_too() {
    let mixed = |kind: Kind| match kind {
        Kind::GoalsAll | Kind::FormatMembership => (5, 2),
        Kind::PositionTable => (5, 3),
        Kind::CostClass => (4, 5),
        Kind::EventOrder => (6, 2),
        Kind::WhereTheyDiffer | Kind::Corroboration => (1, 48),
        _ => (1, 4),
    };
    let covered = coverage(4, 300, 24, mixed);
    assert!((0.85..=0.96).contains(&covered), "{covered}");
}

/// The posterior of the share known: `p = 0.25 + 0.70·π`, flat prior on π, 401 cells, π in the middle of each.
struct Reference {
    mean: f64,
    low: f64,
    high: f64,
    mastered: f64,
}

fn reference(items: i32, right: i32) -> Reference {
    let cell = |place: i32| (f64::from(place) + 0.5) / 401.0;
    let likelihood = |share: f64| {
        let likely = 0.25 + 0.70 * share;
        libm::pow(likely, right.into()) * libm::pow(1.0 - likely, (items - right).into())
    };
    let weights: Vec<f64> = (0..=400).map(|place| likelihood(cell(place))).collect();
    let sum: f64 = weights.iter().sum();
    let cells = || (0..=400).map(cell).zip(weights.iter().map(|weight| weight / sum));
    let quantile = |share: f64| {
        let mut reached = 0.0;
        cells()
            .find(|(_, weight)| {
                reached += weight;
                reached >= share
            })
            .unwrap()
            .0
    };
    Reference {
        mean: cells().map(|(share, weight)| share * weight).sum(),
        low: quantile(0.05),
        high: quantile(0.95),
        mastered: cells().filter(|(share, _)| *share >= 0.8).map(|(_, weight)| weight).sum(),
    }
}

#[test]
fn the_reference_posterior_is_table_3_3() {
    let table = [
        (5, 4, [0.65, 0.25, 0.95, 0.30]),
        (10, 8, [0.71, 0.40, 0.95, 0.34]),
        (10, 10, [0.89, 0.68, 0.99, 0.83]),
        (20, 16, [0.75, 0.52, 0.93, 0.36]),
        (20, 19, [0.91, 0.75, 0.99, 0.90]),
        (30, 28, [0.92, 0.79, 0.99, 0.94]),
    ];
    for (items, right, printed) in table {
        let found = reference(items, right);
        for (found, printed) in [found.mean, found.low, found.high, found.mastered].iter().zip(printed) {
            assert!((found - printed).abs() <= 0.005 + 1e-9, "{right} of {items}: {found} is not {printed}");
        }
    }
}
