//! Moments and lengths of time as course systems write them.

use crate::engine::attempt::Moment;
use crate::engine::scorecard::day;

/// A moment as ISO 8601 in UTC, with one decimal, which is always 0: the only form that every system takes.
#[must_use]
pub fn timestamp(at: Moment) -> String {
    let (year, month, day) = day(at, 0).calendar();
    let of_day = at.0.div_euclid(1000).rem_euclid(24 * 60 * 60);
    format!("{year:04}-{month:02}-{day:02}T{}.0Z", hours(of_day))
}

/// A moment's time of day in UTC: `08:30:00`.
#[must_use]
pub fn clock(at: Moment) -> String {
    hours(at.0.div_euclid(1000).rem_euclid(24 * 60 * 60))
}

/// A length of time as ISO 8601 writes it: `PT1H2M3S`.
#[must_use]
pub fn duration(seconds: u32) -> String {
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    let part = |number: u32, unit: &str| if number == 0 { String::new() } else { format!("{number}{unit}") };
    let text = ["PT", &part(hours, "H"), &part(minutes, "M"), &part(rest, "S")].concat();
    if text == "PT" { "PT0S".to_owned() } else { text }
}

fn hours(seconds: i64) -> String {
    format!("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_written_in_utc() {
        assert_eq!(timestamp(Moment(0)), "1970-01-01T00:00:00.0Z");
        assert_eq!(timestamp(Moment(1_700_000_000_999)), "2023-11-14T22:13:20.0Z");
        assert_eq!(timestamp(Moment(-1)), "1969-12-31T23:59:59.0Z");
        assert_eq!(clock(Moment(1_700_000_000_999)), "22:13:20");
    }

    #[test]
    fn lengths_are_written_without_parts_that_are_nothing() {
        for (seconds, text) in
            [(0, "PT0S"), (59, "PT59S"), (60, "PT1M"), (3723, "PT1H2M3S"), (u32::MAX, "PT1193046H28M15S")]
        {
            assert_eq!(duration(seconds), text);
        }
    }
}
