//! How shares of points are spread over a class.

use super::f_quantile;
use crate::engine::scorecard::Points;

/// From so many learners on it is told where the mean lies. The interval supposes that means are spread normally, which those
/// of a few shares between 0 and 1 are not; and it would only say that little is known: with three learners t is 4.3 and the
/// interval can be all of 0 to 100 %, with ten t is 2.26 and adds some 15 % to what a large class has.
pub const LEAST_FOR_INTERVAL: u32 = 10;

/// How the shares of a class are spread.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spread {
    /// How many learners.
    pub learners: u32,
    /// The mean share, 0 to 1.
    pub mean: f64,
    /// The standard deviation of the shares (n − 1); nothing with one learner.
    pub deviation: Option<f64>,
    /// Where the mean of all learners like these lies with a confidence of 95 %, cut to 0 to 1; nothing with fewer learners
    /// than [`LEAST_FOR_INTERVAL`] or where all have the same.
    ///
    /// `mean ± t · s / √n` with Student's t of n − 1 degrees of freedom, for t² is F with 1 and n − 1.
    pub interval: Option<(f64, f64)>,
    /// How many learners have at least 80 % of the points, the share that counts as mastery elsewhere in Collate.
    pub mastered: u32,
}

/// Sums of shares, each as a whole number of millionths, so that their order does not matter.
#[derive(Clone, Copy, Debug, Default)]
pub struct SpreadOf {
    n: u64,
    sum: u64,
    squares: u64,
    mastered: u32,
}

const WHOLE: u64 = 1_000_000;

impl SpreadOf {
    pub(super) fn add(&mut self, earned: Points, possible: Points) {
        let whole = u64::from(possible.0.max(1));
        let share = (u64::from(earned.0) * WHOLE + whole / 2) / whole;
        self.n += 1;
        self.sum += share;
        self.squares += share * share;
        self.mastered += u32::from(u64::from(earned.0) * 5 >= u64::from(possible.0) * 4 && possible > Points::NONE);
    }

    pub(super) fn count(&self) -> u32 {
        self.n as u32
    }

    pub(super) fn spread(&self) -> Option<Spread> {
        if self.n == 0 {
            return None;
        }
        let (n, whole) = (self.n as f64, WHOLE as f64);
        let mean = self.sum as f64 / n / whole;
        let many = (self.n > 1).then(|| {
            let [count, sum, squares] = [self.n, self.sum, self.squares].map(i128::from);
            let deviation = ((count * squares - sum * sum) as f64 / (n * (n - 1.0))).sqrt() / whole;
            let half = f_quantile(0.95, 1.0, n - 1.0).sqrt() * deviation / n.sqrt();
            (deviation, ((mean - half).max(0.0), (mean + half).min(1.0)))
        });
        Some(Spread {
            learners: self.count(),
            mean,
            deviation: many.map(|(deviation, _)| deviation),
            interval: many
                .filter(|(deviation, _)| *deviation > 0.0 && self.count() >= LEAST_FOR_INTERVAL)
                .map(|(_, interval)| interval),
            mastered: self.mastered,
        })
    }
}
