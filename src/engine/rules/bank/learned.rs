//! The attacker that learns: a conditional logit over twelve features of how an option looks, judged on items that it
//! was not fitted to.

use super::attackers::Tally;
use super::guess::{Guess, Look};
use super::{Draft, FEWEST, MARGIN, scopes};
use crate::engine::hashing::hash_texts;

const FEATURES: usize = 12;
const FOLDS: usize = 10;
/// Newton steps; with the ridge they settle long before.
const STEPS: usize = 12;
/// How strongly weights are held to zero.
const RIDGE: f64 = 1.0;
/// The longest step of a weight.
const LONGEST: f64 = 2.0;

type Row = [f64; FEATURES];

fn one_if(condition: bool) -> f64 {
    if condition { 1.0 } else { 0.0 }
}

/// The features of every option of an item.
fn features(guess: &Guess<'_>) -> Vec<Row> {
    let options = &guess.options;
    let count = options.len() as f64;
    let mean = options.iter().map(|look| look.length as f64).sum::<f64>() / count;
    let variance = options.iter().map(|look| (look.length as f64 - mean) * (look.length as f64 - mean)).sum::<f64>();
    let deviation = libm::sqrt(variance / count).max(1e-9);
    let longest = options.iter().map(|look| look.length).max().unwrap_or_default();
    let shortest = options.iter().map(|look| look.length).min().unwrap_or_default();
    let most_convergent = options.iter().map(|look| look.convergence).max().unwrap_or_default().max(1);
    let first = |look: &Look<'_>| look.normed.split(' ').next().unwrap_or_default().to_owned();
    let row = |look: &Look<'_>| {
        let words: Vec<&str> = look.normed.split(' ').collect();
        let letters: usize = words.iter().map(|word| word.chars().count()).sum();
        let alike = options.iter().filter(|other| first(other) == first(look)).count();
        [
            (look.length as f64 - mean) / deviation,
            one_if(look.length == longest),
            one_if(look.length == shortest),
            look.stem_overlap as f64,
            look.convergence as f64 / most_convergent as f64,
            alike as f64 / count,
            one_if(look.has_absolute),
            one_if(look.has_hedge),
            one_if(look.has_denial),
            one_if(look.text.chars().any(|letter| letter.is_ascii_digit())),
            look.text.matches(',').count() as f64,
            letters as f64 / words.len() as f64,
        ]
    };
    options.iter().map(row).collect()
}

/// An item for learning.
struct Case {
    rows: Vec<Row>,
    key: usize,
}

fn score(weights: &Row, row: &Row) -> f64 {
    weights.iter().zip(row).map(|(weight, value)| weight * value).sum()
}

/// The probability of each option under the weights.
fn probabilities(weights: &Row, rows: &[Row]) -> Vec<f64> {
    let scores: Vec<f64> = rows.iter().map(|row| score(weights, row)).collect();
    let highest = scores.iter().copied().fold(f64::MIN, f64::max);
    let powers: Vec<f64> = scores.iter().map(|score| libm::exp(score - highest)).collect();
    let sum: f64 = powers.iter().sum();
    powers.iter().map(|power| power / sum).collect()
}

/// The weights under which the keys are likeliest, held to zero by the ridge.
fn fit(cases: &[&Case]) -> Row {
    let mut weights = [0.0; FEATURES];
    for _ in 0..STEPS {
        let mut slope: Row = weights.map(|weight| -RIDGE * weight);
        let mut curve = [[0.0; FEATURES]; FEATURES];
        for (place, line) in curve.iter_mut().enumerate() {
            line[place] = RIDGE;
        }
        for case in cases {
            let chances = probabilities(&weights, &case.rows);
            let mut mean = [0.0; FEATURES];
            for (row, chance) in case.rows.iter().zip(&chances) {
                for (mean, value) in mean.iter_mut().zip(row) {
                    *mean += chance * value;
                }
            }
            for place in 0..FEATURES {
                slope[place] += case.rows[case.key][place] - mean[place];
            }
            for (row, chance) in case.rows.iter().zip(&chances) {
                for one in 0..FEATURES {
                    for other in 0..FEATURES {
                        curve[one][other] += chance * (row[one] - mean[one]) * (row[other] - mean[other]);
                    }
                }
            }
        }
        for (weight, step) in weights.iter_mut().zip(solve(curve, slope)) {
            *weight += step.clamp(-LONGEST, LONGEST);
        }
    }
    weights
}

/// Solves `curve · x = slope` by elimination. The ridge keeps the pivots away from zero.
fn solve(mut curve: [Row; FEATURES], mut slope: Row) -> Row {
    for pivot in 0..FEATURES {
        for line in pivot + 1..FEATURES {
            let factor = curve[line][pivot] / curve[pivot][pivot];
            let above = curve[pivot];
            for (value, known) in curve[line].iter_mut().zip(above).skip(pivot) {
                *value -= factor * known;
            }
            slope[line] -= factor * slope[pivot];
        }
    }
    let mut solution = [0.0; FEATURES];
    for place in (0..FEATURES).rev() {
        let known: f64 = (place + 1..FEATURES).map(|later| curve[place][later] * solution[later]).sum();
        solution[place] = (slope[place] - known) / curve[place][place];
    }
    solution
}

pub(super) fn drafts(guesses: &[Guess<'_>]) -> Vec<Draft> {
    let mut drafts = Vec::new();
    for (kind, mut guesses) in scopes(guesses, FEWEST) {
        guesses.sort_by_key(|guess| (hash_texts(25, &[guess.id.as_str()]), guess.id));
        let cases: Vec<Case> = guesses.iter().map(|guess| Case { rows: features(guess), key: guess.key }).collect();
        let mut tally = Tally::default();
        for fold in 0..FOLDS {
            let of_fold = |place: usize| place % FOLDS == fold;
            let known: Vec<&Case> =
                cases.iter().enumerate().filter(|(place, _)| !of_fold(*place)).map(|(_, case)| case).collect();
            let weights = fit(&known);
            for case in cases.iter().enumerate().filter(|(place, _)| of_fold(*place)).map(|(_, case)| case) {
                let scores: Vec<f64> = case.rows.iter().map(|row| score(&weights, row)).collect();
                let highest = scores.iter().copied().fold(f64::MIN, f64::max);
                let chosen: Vec<usize> = (0..scores.len()).filter(|place| scores[*place] >= highest - 1e-9).collect();
                tally.add(case.rows.len(), &chosen, case.key);
            }
        }
        drafts.extend(tally.drafts(25, "learned", kind, MARGIN));
    }
    drafts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elimination_solves() {
        let mut curve = [[0.0; FEATURES]; FEATURES];
        let mut slope = [0.0; FEATURES];
        for place in 0..FEATURES {
            curve[place][place] = 4.0;
            curve[place][(place + 1) % FEATURES] = 1.0;
            slope[place] = 5.0;
        }
        for found in solve(curve, slope) {
            assert!((found - 1.0).abs() < 1e-9);
        }
    }

    #[test]
    fn what_marks_the_key_gets_the_weight() {
        let mark = |value: f64| {
            let mut row = [0.0; FEATURES];
            row[9] = value;
            row
        };
        let cases: Vec<Case> = (0..50).map(|_| Case { rows: vec![mark(0.0), mark(1.0), mark(0.0)], key: 1 }).collect();
        let weights = fit(&cases.iter().collect::<Vec<_>>());
        assert!(weights[9] > 2.0 && weights[0].abs() < 1e-9, "{weights:?}");
    }
}
