//! The posterior against a second one that goes through every cell of the four grids, written from part C alone.

use collate::engine::bank::Kind;
use collate::engine::dossier::Dimension;
use collate::engine::scorecard::{Answer, Mastery, reference_items};

use crate::mastery::answer;

fn sigma(logit: f64) -> f64 {
    1.0 / (1.0 + libm::exp(-logit))
}

fn likelihood(answers: &[Answer], dimension: Dimension, theta: f64) -> f64 {
    let one = |answer: &Answer| {
        let chance = 1.0 / f64::from(answer.one_in);
        let difficulty = f64::from(answer.kind.difficulty_tenths()) / 10.0;
        let likely = chance + (1.0 - chance - 0.02) * sigma(theta - difficulty);
        let right = f64::from(answer.right) / f64::from(answer.of);
        libm::pow(likely, right) * libm::pow(1.0 - likely, 1.0 - right)
    };
    answers.iter().filter(|answer| answer.dimension == dimension).map(one).product()
}

fn known(theta: f64) -> f64 {
    let weighed = Kind::ALL
        .iter()
        .map(|kind| f64::from(reference_items(*kind)) * sigma(theta - f64::from(kind.difficulty_tenths()) / 10.0));
    weighed.sum::<f64>() / 24.0
}

fn normal(value: f64, deviation: f64) -> f64 {
    libm::exp(-0.5 * (value / deviation) * (value / deviation))
}

#[test]
fn the_posterior_is_that_of_going_through_every_cell() {
    let kinds = [Kind::Figure, Kind::GoalsAll, Kind::Corroboration, Kind::PositionTable];
    let mut answers = Vec::new();
    for (place, (dimension, least)) in Dimension::ALL.iter().zip([4, 0, 2]).enumerate() {
        for number in 0..12 {
            let right = least + u32::from(number % 3 == 0);
            answers.push(answer(100 * place + number, *dimension, kinds[number % 4], right, 5, 4));
        }
    }
    let common = |at: i32| f64::from(at - 20) * 0.2;
    let own = |at: i32| f64::from(at - 20) * 0.1;
    let cells = |dimension| {
        let weight = |at, part| normal(own(part), 0.6) * likelihood(&answers, dimension, common(at) + own(part));
        (0..41).map(|at| (0..41).map(|part| weight(at, part)).collect::<Vec<_>>()).collect::<Vec<_>>()
    };
    let weights = [Dimension::Goals, Dimension::Costs, Dimension::Formats].map(cells);
    let shares: Vec<f64> = (0..121).map(|place| known(f64::from(place - 60) / 10.0)).collect();
    let (mut all, mut mean, mut mastered, mut greater) = (0.0, [0.0; 3], [0.0; 3], 0.0);
    for at in 0..41 {
        let prior = normal(common(at), 1.2);
        for goals in 0..41 {
            for costs in 0..41 {
                for formats in 0..41 {
                    let parts = [goals, costs, formats];
                    let weight =
                        prior * (0..3).map(|place| weights[place][at as usize][parts[place] as usize]).product::<f64>();
                    all += weight;
                    if goals > costs {
                        greater += weight;
                    }
                    for place in 0..3 {
                        let share = shares[(2 * at + parts[place]) as usize];
                        mean[place] += weight * share;
                        mastered[place] += if share >= 0.8 { weight } else { 0.0 };
                    }
                }
            }
        }
    }
    let mastery = Mastery::new(&answers.into());
    for (place, found) in mastery.dimensions.iter().enumerate() {
        assert!((found.mean - mean[place] / all).abs() < 1e-9, "{found:?}");
        assert!((found.mastered - mastered[place] / all).abs() < 1e-9, "{found:?}");
    }
    let stronger = mastery.stronger.iter().find(|found| found.than == Dimension::Costs).unwrap();
    assert_eq!(stronger.dimension, Dimension::Goals);
    assert!((stronger.probability - greater / all).abs() < 1e-9, "{stronger:?}");
}
