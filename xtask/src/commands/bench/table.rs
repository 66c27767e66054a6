//! The table of what was measured.

use std::fmt;

/// Lines of where, what, how much and the target.
#[derive(Debug, Default)]
pub(super) struct Table(Vec<Line>);

#[derive(Debug)]
struct Line {
    place: &'static str,
    what: String,
    measured: String,
    target: String,
    is_missed: bool,
}

impl Table {
    /// A time.
    pub(super) fn milliseconds(&mut self, place: &'static str, what: &str, time: f64, target: Option<f64>) {
        let written = |time: f64| if time < 10.0 { format!("{time:.2} ms") } else { format!("{time:.0} ms") };
        self.0.push(Line {
            place,
            what: what.to_owned(),
            measured: written(time),
            target: target.map(|target| format!("≤ {target} ms")).unwrap_or_default(),
            is_missed: target.is_some_and(|target| time > target),
        });
    }

    /// How many times as much something takes at the largest size as at a smaller one.
    pub(super) fn growth(&mut self, place: &'static str, what: &str, times: f64, most: f64) {
        self.times(place, &format!("growth to 20000 claims: {what}"), times, most);
    }

    /// How many times as much one thing takes as another.
    pub(super) fn times(&mut self, place: &'static str, what: &str, times: f64, most: f64) {
        self.0.push(Line {
            place,
            what: what.to_owned(),
            measured: format!("× {times:.1}"),
            target: format!("≤ × {most:.1}"),
            is_missed: times > most,
        });
    }

    /// An amount of memory, in bytes.
    pub(super) fn memory(&mut self, place: &'static str, what: &str, bytes: f64, target: Option<f64>) {
        let written = |bytes: f64| format!("{:.1} MB", bytes / 1e6);
        self.0.push(Line {
            place,
            what: what.to_owned(),
            measured: written(bytes),
            target: target.map(|target| format!("≤ {}", written(target))).unwrap_or_default(),
            is_missed: target.is_some_and(|target| bytes > target),
        });
    }

    /// Whether any target is missed.
    pub(super) fn is_missed(&self) -> bool {
        self.0.iter().any(|line| line.is_missed)
    }
}

impl fmt::Display for Table {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(to, "{:<9} {:<52} {:>10}  target", "where", "what", "measured")?;
        for Line { place, what, measured, target, is_missed } in &self.0 {
            let missed = if *is_missed { "  MISSED" } else { "" };
            writeln!(to, "{}", format!("{place:<9} {what:<52} {measured:>10}  {target}{missed}").trim_end())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missed_target_is_told() {
        let mut table = Table::default();
        table.milliseconds("native", "anything", 3.0, Some(4.0));
        table.memory("native", "anything", 2.5e6, Some(3e6));
        assert!(!table.is_missed());
        let mut greedy = Table::default();
        greedy.memory("element", "anything", 64.1e6, Some(64e6));
        assert!(greedy.is_missed() && greedy.to_string().contains("64.1 MB  ≤ 64.0 MB  MISSED\n"));
        table.growth("native", "time", 30.0, 28.7);
        assert!(table.is_missed());
        let text = table.to_string();
        assert!(text.contains("3.00 ms  ≤ 4 ms\n") && text.contains("× 30.0  ≤ × 28.7  MISSED\n"), "{text}");
    }
}
