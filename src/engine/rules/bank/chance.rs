//! The few distributions that the tests need. `libm` keeps them equal on every platform.

/// The probability that χ² with so many degrees of freedom reaches `value`, for 1 to 4 degrees.
pub(super) fn chi_squared_tail(freedom: u32, value: f64) -> f64 {
    let half = value.max(0.0) / 2.0;
    let pi = std::f64::consts::PI;
    match freedom {
        0 => 1.0,
        1 => libm::erfc(libm::sqrt(half)),
        2 => libm::exp(-half),
        3 => libm::erfc(libm::sqrt(half)) + libm::sqrt(4.0 * half / pi) * libm::exp(-half),
        _ => libm::exp(-half) * (1.0 + half),
    }
}

/// The value that χ² reaches with this probability.
pub(super) fn chi_squared_bound(freedom: u32, level: f64) -> f64 {
    falling_root(level, |value| chi_squared_tail(freedom, value))
}

/// The value that a standard normal variable reaches with this probability.
pub(super) fn normal_bound(level: f64) -> f64 {
    falling_root(level, |value| libm::erfc(value / std::f64::consts::SQRT_2) / 2.0)
}

/// Where a falling function takes a value, between 0 and 1000: halved a fixed number of times.
fn falling_root(level: f64, tail: impl Fn(f64) -> f64) -> f64 {
    let (mut low, mut high) = (0.0, 1000.0);
    for _ in 0..100 {
        let middle = (low + high) / 2.0;
        if tail(middle) > level { low = middle } else { high = middle }
    }
    high
}

/// The probability of exactly so many hits.
fn exactly(trials: usize, hits: usize, share: f64) -> f64 {
    let (n, k) = (trials as f64, hits as f64);
    let ways = libm::lgamma(n + 1.0) - libm::lgamma(k + 1.0) - libm::lgamma(n - k + 1.0);
    libm::exp(ways + k * libm::log(share) + (n - k) * libm::log(1.0 - share))
}

/// The probability of at most so many hits.
pub(super) fn at_most_tail(trials: usize, hits: usize, share: f64) -> f64 {
    (0..=hits.min(trials)).map(|hits| exactly(trials, hits, share)).sum()
}

/// The probability of at least so many hits.
pub(super) fn at_least_tail(trials: usize, hits: usize, share: f64) -> f64 {
    (hits..=trials).map(|hits| exactly(trials, hits, share)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tails_meet_the_tables() {
        // The 1 % points of χ² and the 5 % point of the normal distribution.
        for (freedom, value) in [(1, 6.635), (2, 9.210), (3, 11.345), (4, 13.277)] {
            assert!((chi_squared_bound(freedom, 0.01) - value).abs() < 0.001, "{freedom}");
        }
        assert!((normal_bound(0.05) - 1.6449).abs() < 0.0001);
        assert!((at_least_tail(10, 8, 0.5) - 56.0 / 1024.0).abs() < 1e-9);
        assert!((at_most_tail(10, 2, 0.5) - 56.0 / 1024.0).abs() < 1e-9);
        assert!((at_most_tail(20, 20, 0.1) - 1.0).abs() < 1e-9);
    }
}
