//! Days, and stretches of days as precise as a text gives them.

use std::fmt;

use serde::{Deserialize, Serialize};

pub use super::vocabulary::Precision;

/// A day, counted from 1 January 1970 (day 0) in the proleptic Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Day(pub i32);

impl Day {
    /// The day of a calendar date, or nothing where there is no such date. Years 1 to 9999.
    ///
    /// Source: Howard Hinnant, *chrono-compatible low-level date algorithms*, `days_from_civil`.
    #[must_use]
    pub fn from_calendar(year: i32, month: u32, day: u32) -> Option<Self> {
        if !(1..=9999).contains(&year) || !(1..=12).contains(&month) || day == 0 || day > month_length(year, month) {
            return None;
        }
        let shifted = if month <= 2 { year - 1 } else { year };
        let era = shifted.div_euclid(400);
        let year_of_era = shifted.rem_euclid(400);
        let month_from_march = (month as i32 + 9) % 12;
        let day_of_year = (153 * month_from_march + 2) / 5 + day as i32 - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        Some(Self(era * 146_097 + day_of_era - 719_468))
    }

    /// Year, month (1 to 12) and day of the month (1 to 31).
    ///
    /// Source: as for [`Day::from_calendar`], `civil_from_days`.
    #[must_use]
    pub fn calendar(self) -> (i32, u32, u32) {
        let shifted = self.0 + 719_468;
        let era = shifted.div_euclid(146_097);
        let day_of_era = shifted.rem_euclid(146_097);
        let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * day_of_year + 2) / 153;
        let day = (day_of_year - (153 * month_from_march + 2) / 5 + 1) as u32;
        let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 } as u32;
        let year = year_of_era + era * 400 + i32::from(month <= 2);
        (year, month, day)
    }
}

fn month_length(year: i32, month: u32) -> u32 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

/// One end of an interval as it is written: a day, a month or a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CalendarDate {
    /// A year.
    Year(i32),
    /// A month of a year.
    Month(i32, u32),
    /// A day of a month of a year.
    Day(i32, u32, u32),
}

impl CalendarDate {
    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let number = |part: &str, length: usize| {
            (part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit()))
                .then(|| part.parse::<u32>().ok())
                .flatten()
        };
        let mut parts = text.split('-');
        let year = number(parts.next()?, 4)? as i32;
        let date = match (parts.next(), parts.next(), parts.next()) {
            (None, ..) => Self::Year(year),
            (Some(month), None, _) => Self::Month(year, number(month, 2)?),
            (Some(month), Some(day), None) => Self::Day(year, number(month, 2)?, number(day, 2)?),
            _ => return None,
        };
        date.first().map(|_| date)
    }

    fn first(self) -> Option<Day> {
        match self {
            Self::Year(year) => Day::from_calendar(year, 1, 1),
            Self::Month(year, month) => Day::from_calendar(year, month, 1),
            Self::Day(year, month, day) => Day::from_calendar(year, month, day),
        }
    }

    fn last(self) -> Option<Day> {
        match self {
            Self::Year(year) => Day::from_calendar(year, 12, 31),
            Self::Month(year, month) => Day::from_calendar(year, month, month_length(year, month)),
            Self::Day(..) => self.first(),
        }
    }
}

impl fmt::Display for CalendarDate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(formatter, "{year:04}"),
            Self::Month(year, month) => write!(formatter, "{year:04}-{month:02}"),
            Self::Day(year, month, day) => write!(formatter, "{year:04}-{month:02}-{day:02}"),
        }
    }
}

/// Days from a first to a last, both included, in the form in which they were written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Interval {
    from: CalendarDate,
    to: CalendarDate,
    first: Day,
    last: Day,
}

impl Interval {
    /// 1 January 1970: stands in where a date could not be read and the dossier is refused for it.
    pub(super) const EPOCH: Self =
        Self { from: CalendarDate::Day(1970, 1, 1), to: CalendarDate::Day(1970, 1, 1), first: Day(0), last: Day(0) };

    /// Reads one calendar date, or two with `/` between them, the earlier first.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (from, to) = match text.split_once('/') {
            Some((from, to)) => (CalendarDate::parse(from)?, CalendarDate::parse(to)?),
            None => {
                let date = CalendarDate::parse(text)?;
                (date, date)
            }
        };
        Self::between(from, to)
    }

    /// From the first day of one date to the last of another, unless that is before.
    pub(super) fn between(from: CalendarDate, to: CalendarDate) -> Option<Self> {
        let (first, last) = (from.first()?, to.last()?);
        (first <= last).then_some(Self { from, to, first, last })
    }

    /// The first day.
    #[must_use]
    pub fn first(&self) -> Day {
        self.first
    }

    /// The last day.
    #[must_use]
    pub fn last(&self) -> Day {
        self.last
    }

    /// The two ends as they were written; equal where one date was written.
    #[must_use]
    pub fn ends(&self) -> (CalendarDate, CalendarDate) {
        (self.from, self.to)
    }

    /// Whether no day is in both.
    #[must_use]
    pub fn is_disjoint(&self, other: &Self) -> bool {
        self.last < other.first || other.last < self.first
    }

    /// Whether this form of writing can have this precision: one date is as precise as it is written, two are a
    /// span or lie somewhere within.
    #[must_use]
    pub fn fits(&self, precision: Precision) -> bool {
        match precision {
            Precision::Span | Precision::Within => self.from != self.to,
            Precision::Day => self.from == self.to && matches!(self.from, CalendarDate::Day(..)),
            Precision::Month => self.from == self.to && matches!(self.from, CalendarDate::Month(..)),
            Precision::Year => self.from == self.to && matches!(self.from, CalendarDate::Year(_)),
        }
    }
}

impl fmt::Display for Interval {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.from == self.to {
            write!(formatter, "{}", self.from)
        } else {
            write!(formatter, "{}/{}", self.from, self.to)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn interval(text: &str) -> Interval {
        Interval::parse(text).expect(text)
    }

    #[test]
    fn days_count_from_1970_and_back() {
        assert_eq!(Day::from_calendar(1970, 1, 1), Some(Day(0)));
        assert_eq!(Day::from_calendar(2000, 3, 1), Some(Day(11_017)));
        for day in (-40_000..40_000).step_by(17) {
            let (year, month, date) = Day(day).calendar();
            assert_eq!(Day::from_calendar(year, month, date), Some(Day(day)));
        }
    }

    #[test]
    fn dates_that_do_not_exist_are_refused() {
        for bad in ["2015-02-29", "2016-13", "2016-00-10", "16-01-01", "2016-1-1", "2016-04-31", "", "2016-01-01-01"] {
            assert_eq!(Interval::parse(bad), None, "{bad}");
        }
        assert_eq!(Interval::parse("2017/2016"), None);
    }

    #[test]
    fn a_month_reaches_from_its_first_day_to_its_last() {
        let february = interval("2016-02");
        assert_eq!(february.first().calendar(), (2016, 2, 1));
        assert_eq!(february.last().calendar(), (2016, 2, 29));
        assert!(february.fits(Precision::Month) && !february.fits(Precision::Day));
    }

    #[test]
    fn intervals_are_disjoint_when_they_share_no_day() {
        assert!(interval("2016-03-14").is_disjoint(&interval("2016-03-15")));
        assert!(!interval("2016-03").is_disjoint(&interval("2016-03-31/2016-04-02")));
    }

    #[test]
    fn writing_is_the_inverse_of_reading() {
        for text in ["2016", "2016-03", "2016-03-14", "2018-01-29/2018-01-30", "2015/2017"] {
            assert_eq!(interval(text).to_string(), text);
        }
    }
}
