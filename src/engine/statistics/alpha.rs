//! Cronbach's alpha, and the interval in which it lies.

/// How reliable the points of a quiz are.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Alpha {
    /// How many learners.
    pub learners: u32,
    /// How many items.
    pub items: u32,
    /// `k / (k − 1) · (1 − Σ sᵢ² / s²)` for k items with variances sᵢ² and totals with variance s².
    ///
    /// Source: Cronbach 1951, *Coefficient alpha and the internal structure of tests*.
    pub value: f64,
    /// Where alpha of all learners like these lies with a confidence of 95 %:
    /// `1 − (1 − α) · F(0.975)` to `1 − (1 − α) · F(0.025)`, F with n − 1 and (n − 1)(k − 1) degrees of freedom.
    ///
    /// Source: Feldt 1965; Feldt, Woodruff and Salih 1987, *Statistical inference for coefficient alpha*.
    pub interval: (f64, f64),
}

/// The sums of one quiz over its learners.
#[derive(Clone, Debug)]
pub(super) struct Group {
    n: u64,
    items: Vec<(u64, u64)>,
    total: u64,
    squares: u64,
}

impl Group {
    pub(super) fn new(items: usize) -> Self {
        Self { n: 0, items: vec![(0, 0); items], total: 0, squares: 0 }
    }

    pub(super) fn items(&self) -> usize {
        self.items.len()
    }

    pub(super) fn add(&mut self, points: impl Iterator<Item = u64>, total: u64) {
        self.n += 1;
        for ((sum, squares), points) in self.items.iter_mut().zip(points) {
            *sum += points;
            *squares += points * points;
        }
        self.total += total;
        self.squares += total * total;
    }

    /// Nothing with fewer than two learners or items, or where all totals are the same.
    pub(super) fn alpha(&self) -> Option<Alpha> {
        // n times the sum of squares about the mean: variances up to a common factor, exactly.
        let about =
            |sum: u64, squares: u64| i128::from(self.n) * i128::from(squares) - i128::from(sum) * i128::from(sum);
        let parts: i128 = self.items.iter().map(|(sum, squares)| about(*sum, *squares)).sum();
        let whole = about(self.total, self.squares);
        let (n, k) = (self.n as f64, self.items.len() as f64);
        if self.n < 2 || self.items.len() < 2 || whole <= 0 {
            return None;
        }
        let value = k / (k - 1.0) * (1.0 - parts as f64 / whole as f64);
        let (one, other) = (n - 1.0, (n - 1.0) * (k - 1.0));
        let bound = |probability| 1.0 - (1.0 - value) * f_quantile(probability, one, other);
        let interval = (bound(0.975), bound(0.025));
        Some(Alpha { learners: self.n as u32, items: self.items.len() as u32, value, interval })
    }
}

/// The value below which F with these degrees of freedom lies with this probability, 0 to 1.
///
/// `P(F ≤ f) = I(d₁f / (d₁f + d₂); d₁/2, d₂/2)`, turned round by halving. Source: Abramowitz and Stegun, 26.6.2.
#[must_use]
pub fn f_quantile(probability: f64, one: f64, other: f64) -> f64 {
    let (mut low, mut high) = (0.0_f64, 1.0_f64);
    for _ in 0..100 {
        let middle = (low + high) / 2.0;
        if incomplete_beta(middle, one / 2.0, other / 2.0) < probability {
            low = middle;
        } else {
            high = middle;
        }
    }
    let x = (low + high) / 2.0;
    if x >= 1.0 { f64::MAX } else { other * x / (one * (1.0 - x)) }
}

/// The regularised incomplete beta function, by its continued fraction where that converges fast.
///
/// Source: Abramowitz and Stegun, 26.5.2 and 26.5.8.
fn incomplete_beta(x: f64, a: f64, b: f64) -> f64 {
    if x <= 0.0 || x >= 1.0 {
        return x.clamp(0.0, 1.0);
    }
    let front = libm::exp(ln_gamma(a + b) - ln_gamma(a) - ln_gamma(b) + a * libm::log(x) + b * libm::log1p(-x));
    if x < (a + 1.0) / (a + b + 2.0) {
        front * fraction(x, a, b) / a
    } else {
        1.0 - front * fraction(1.0 - x, b, a) / b
    }
}

/// The logarithm of the gamma function of a positive number, by Stirling's series, to which small numbers are brought by
/// `Γ(x + 1) = x Γ(x)`. That of `libm` knows negative numbers too, for 1.5 kB of the desk's download.
///
/// Source: Abramowitz and Stegun, 6.1.15 and 6.1.41.
fn ln_gamma(x: f64) -> f64 {
    /// From here on, four terms of the series are right to 13 digits.
    const LARGE: f64 = 20.0;
    /// `ln √(2π)`.
    const LN_ROOT_OF_TWO_PI: f64 = 0.918_938_533_204_672_8;
    let (mut x, mut product) = (x, 1.0);
    while x < LARGE {
        product *= x;
        x += 1.0;
    }
    let square = x * x;
    let series = (1.0 / 12.0 - (1.0 / 360.0 - (1.0 / 1_260.0 - 1.0 / 1_680.0 / square) / square) / square) / x;
    (x - 0.5) * libm::log(x) - x + LN_ROOT_OF_TWO_PI + series - libm::log(product)
}

/// The continued fraction of the incomplete beta function, by Lentz's method.
fn fraction(x: f64, a: f64, b: f64) -> f64 {
    const LEAST: f64 = 1e-300;
    let away = |number: f64| if number.abs() < LEAST { LEAST } else { number };
    let mut c = 1.0;
    let mut d = 1.0 / away(1.0 - (a + b) * x / (a + 1.0));
    let mut value = d;
    for step in 1..20_000_u32 {
        let m = f64::from(step);
        let even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        let odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        let mut change = 1.0;
        for term in [even, odd] {
            d = 1.0 / away(1.0 + term * d);
            c = away(1.0 + term / c);
            change = d * c;
            value *= change;
        }
        if (change - 1.0).abs() < 1e-15 {
            break;
        }
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_near(found: f64, expected: f64) {
        assert!((found - expected).abs() < 5e-5 * expected.abs().max(1.0), "{found}, expected {expected}");
    }

    #[test]
    fn quantiles_of_f_are_those_of_the_tables() {
        // Tables of the F distribution, upper 5 % and 2.5 % points.
        is_near(f_quantile(0.95, 5.0, 10.0), 3.3258);
        is_near(f_quantile(0.95, 1.0, 10.0), 4.9646);
        is_near(f_quantile(0.975, 4.0, 6.0), 6.2272);
        is_near(f_quantile(0.95, 10.0, 120.0), 1.9105);
        // F and its reciprocal with the degrees swapped.
        is_near(f_quantile(0.025, 7.0, 9.0) * f_quantile(0.975, 9.0, 7.0), 1.0);
        // Large classes: F goes to 1.
        is_near(f_quantile(0.5, 9_999.0, 289_971.0), 0.999_936);
    }

    #[test]
    fn the_gamma_function_is_that_of_the_library() {
        for halves in (1..600).chain([20_001, 289_971]) {
            let x = f64::from(halves) / 2.0;
            let (own, other) = (ln_gamma(x), libm::lgamma(x));
            assert!((own - other).abs() <= 1e-12 * other.abs().max(1.0), "{x}: {own}, {other}");
        }
    }

    #[test]
    fn alpha_is_that_of_a_table_worked_by_hand() {
        // Four learners, three items of 0 or 1. Variances (n − 1) by hand: 1/4, 1/3, 1/4; of the totals 3, 2, 1, 0: 5/3.
        let mut group = Group::new(3);
        for points in [[1, 1, 1], [1, 1, 0], [1, 0, 0], [0, 0, 0]] {
            group.add(points.into_iter(), points.iter().sum());
        }
        let alpha = group.alpha().expect("alpha");
        // k/(k−1) (1 − Σs²/s²) = 1.5 · (1 − (1/4 + 1/3 + 1/4) / (5/3)) = 1.5 · 0.5 = 0.75
        is_near(alpha.value, 0.75);
        // F(0.975; 3, 6) = 6.5988 and F(0.025; 3, 6) = 1 / 14.7347 by the tables.
        is_near(alpha.interval.0, 1.0 - 0.25 * 6.5988);
        is_near(alpha.interval.1, 1.0 - 0.25 / 14.7347);
        assert_eq!((alpha.learners, alpha.items), (4, 3));
    }

    #[test]
    fn alpha_needs_two_learners_two_items_and_different_totals() {
        let mut group = Group::new(2);
        assert_eq!(group.alpha(), None);
        group.add([1, 0].into_iter(), 1);
        group.add([0, 1].into_iter(), 1);
        assert_eq!(group.alpha(), None);
    }
}
