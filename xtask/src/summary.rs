//! Reads the summary lines that test runners print.

use std::ops::AddAssign;

/// How many tests passed and failed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    /// Tests that passed.
    pub(crate) passed: u32,
    /// Tests that failed.
    pub(crate) failed: u32,
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

/// What one line says about the tests that ran; most lines say nothing.
///
/// Understood are the line of Rust's runners, `test result: ok. 3 passed; 0 failed; …` (also printed by the
/// wasm runner), and the lines of Node's, `ℹ pass 3` or `# pass 3`, and the same with `fail` and `cancelled`.
pub(crate) fn read_line(line: &str) -> Option<Tally> {
    let line = line.trim();
    if let Some(result) = line.strip_prefix("test result: ") {
        let (_, counts) = result.split_once(". ")?;
        let mut parts = counts.split(';').map(str::trim);
        return Some(Tally { passed: count(parts.next()?, " passed")?, failed: count(parts.next()?, " failed")? });
    }
    let rest = line.strip_prefix("ℹ ").or_else(|| line.strip_prefix("# "))?;
    let (word, number) = rest.split_once(' ')?;
    let number = number.parse().ok()?;
    match word {
        "pass" => Some(Tally { passed: number, failed: 0 }),
        "fail" | "cancelled" => Some(Tally { passed: 0, failed: number }),
        _ => None,
    }
}

fn count(part: &str, unit: &str) -> Option<u32> {
    part.strip_suffix(unit)?.parse().ok()
}

/// The last line of a test run.
pub(crate) fn total_line(tally: Tally) -> String {
    format!("total: {} passed, {} failed", tally.passed, tally.failed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tally(passed: u32, failed: u32) -> Option<Tally> {
        Some(Tally { passed, failed })
    }

    #[test]
    fn the_line_of_rust_runners_is_read() {
        let ok = "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.1s";
        assert_eq!(read_line(ok), tally(12, 0));
        let failed = "test result: FAILED. 2 passed; 3 failed; 0 ignored; 0 filtered out";
        assert_eq!(read_line(failed), tally(2, 3));
    }

    #[test]
    fn the_lines_of_node_are_read() {
        assert_eq!(read_line("ℹ pass 8"), tally(8, 0));
        assert_eq!(read_line("# fail 2"), tally(0, 2));
        assert_eq!(read_line("ℹ cancelled 1"), tally(0, 1));
    }

    #[test]
    fn other_lines_say_nothing() {
        let others = ["", "ℹ tests 9", "ℹ duration_ms 22.5", "test a ... ok", "# Subtest: pass 3", "test result: ok."];
        for line in others {
            assert_eq!(read_line(line), None, "{line}");
        }
    }

    #[test]
    fn the_last_line_has_its_form() {
        let tally = Tally { passed: 123, failed: 0 };
        assert_eq!(total_line(tally), "total: 123 passed, 0 failed");
    }
}
