//! An axis of time: where days stand on it, and how a date is drawn that is known more or less exactly.

use crate::engine::dossier::date::{Day, Precision};
use crate::engine::dossier::{Basis, Date};

/// The length of every axis. Positions are ten-thousandths of it, from 0 to this.
pub const LENGTH: u32 = 10_000;
/// How much room the narrowest mark takes where marks must not touch: 7 px on the narrowest screen.
const LEAST: u32 = 250;
/// How much room is left between marks.
const GAP: u32 = 60;
/// How many labels have room on the narrowest screen.
const LABELS: i32 = 8;

/// A stretch of whole years.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Axis {
    years: (i32, i32),
    first: i32,
    days: i32,
}

/// What the mark of a date looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A day: a dot.
    Dot,
    /// It lasted from the first day to the last: a bar.
    Lasting,
    /// At some time from the first day to the last: a hollow bar.
    Somewhere,
}

/// The mark of a date on an axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Where its first day begins.
    pub from: u32,
    /// Where its last day ends. Not before `from`.
    pub to: u32,
    /// What it looks like.
    pub shape: Shape,
    /// Whether the date was inferred.
    pub is_inferred: bool,
    /// Whether it begins before the axis.
    pub begins_before: bool,
    /// Whether it goes on after the axis.
    pub goes_on: bool,
}

/// A label on an axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tick {
    /// The year.
    pub year: i32,
    /// Where it begins.
    pub at: u32,
}

/// The first day of a year. Outside the calendar, its end.
fn new_year(year: i32) -> i32 {
    Day::from_calendar(year.clamp(1, 9999), 1, 1).map_or(0, |day| day.0) + if year > 9999 { 365 } else { 0 }
}

impl Axis {
    /// From 1 January of a year to 31 December of another, which is not before it.
    #[must_use]
    pub fn of_years(first: i32, last: i32) -> Self {
        let from = new_year(first);
        Self { years: (first, last), first: from, days: (new_year(last + 1) - from).max(1) }
    }

    /// Where a day begins, at the nearer end if it is not on the axis.
    #[must_use]
    pub fn position(&self, day: Day) -> u32 {
        let days = (day.0 - self.first).clamp(0, self.days);
        (i64::from(days) * i64::from(LENGTH) / i64::from(self.days)) as u32
    }

    /// The mark of a date.
    #[must_use]
    pub fn mark(&self, date: &Date) -> Mark {
        let (first, last) = (date.interval.first(), date.interval.last());
        let shape = match date.precision {
            Precision::Day => Shape::Dot,
            Precision::Span => Shape::Lasting,
            Precision::Month | Precision::Year | Precision::Within => Shape::Somewhere,
        };
        Mark {
            from: self.position(first),
            to: self.position(Day(last.0 + 1)),
            shape,
            is_inferred: date.basis == Basis::Inferred,
            begins_before: first.0 < self.first,
            goes_on: last.0 >= self.first + self.days,
        }
    }

    /// The years to write beside it: all, or every second, fifth, tenth and so on, so that they have room.
    #[must_use]
    pub fn ticks(&self) -> Vec<Tick> {
        let (first, last) = self.years;
        let steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
        let step = steps.into_iter().find(|step| (last - first) / step < LABELS).unwrap_or(2000);
        let years = (first..=last).filter(|year| *year == first || (year % step == 0 && year - first >= step));
        years.map(|year| Tick { year, at: self.position(Day(new_year(year))) }).collect()
    }

    /// Where the quarters of its first year begin.
    #[must_use]
    pub fn quarters(&self) -> [u32; 4] {
        [1, 4, 7, 10].map(|month| Day::from_calendar(self.years.0, month, 1).map_or(0, |day| self.position(day)))
    }
}

impl Mark {
    /// Its middle.
    #[must_use]
    pub fn middle(&self) -> u32 {
        u32::midpoint(self.from, self.to)
    }

    /// The room that it takes, which for a day is more than the day, and never outside the axis.
    #[must_use]
    pub fn room(&self) -> (u32, u32) {
        if self.to - self.from >= LEAST {
            return (self.from, self.to);
        }
        let from = self.middle().saturating_sub(LEAST / 2).min(LENGTH - LEAST);
        (from, from + LEAST)
    }
}

/// Lanes for marks so that none touches another in its lane: for each mark the first lane that has room, counted from
/// 0. Marks come by rising first day.
#[must_use]
pub fn lanes(marks: &[Mark]) -> Vec<u32> {
    let mut free_from: Vec<u32> = Vec::new();
    let mut lanes = Vec::new();
    for mark in marks {
        let (from, to) = mark.room();
        let lane = free_from.iter().position(|free| *free <= from).unwrap_or(free_from.len());
        match free_from.get_mut(lane) {
            Some(free) => *free = to + GAP,
            None => free_from.push(to + GAP),
        }
        lanes.push(lane as u32);
    }
    lanes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::dossier::date::Interval;

    fn date(text: &str, precision: Precision) -> Date {
        let interval = Interval::parse(text).expect(text);
        Date { interval, precision, basis: Basis::Printed, reason: None, printed_as: None }
    }

    fn width(mark: Mark) -> u32 {
        mark.to - mark.from
    }

    #[test]
    fn a_stretch_is_as_long_as_its_days() {
        let axis = Axis::of_years(2016, 2016);
        let day = axis.mark(&date("2016-03-14", Precision::Day));
        let month = axis.mark(&date("2016-03", Precision::Month));
        let pair = axis.mark(&date("2016-01-29/2016-01-30", Precision::Span));
        let year = axis.mark(&date("2016", Precision::Year));
        assert_eq!((day.shape, month.shape, pair.shape), (Shape::Dot, Shape::Somewhere, Shape::Lasting));
        assert!((54..=55).contains(&width(pair)), "two days of 366: {pair:?}");
        assert!((846..=848).contains(&width(month)), "31 days of 366: {month:?}");
        assert_eq!((year.from, year.to, year.begins_before, year.goes_on), (0, LENGTH, false, false));
        assert!(width(day) < width(month) && month.from < day.from && day.to < month.to);
    }

    #[test]
    fn what_is_longer_than_the_axis_is_cut_and_says_so() {
        let mark = Axis::of_years(2016, 2016).mark(&date("2015/2017", Precision::Span));
        assert_eq!((mark.from, mark.to, mark.begins_before, mark.goes_on), (0, LENGTH, true, true));
        let up_to_the_end = Axis::of_years(2015, 2017).mark(&date("2015/2017", Precision::Span));
        assert!(!up_to_the_end.begins_before && !up_to_the_end.goes_on);
    }

    #[test]
    fn years_are_written_where_they_have_room() {
        for (first, last) in [(2011, 2018), (2016, 2016), (1, 9999), (1917, 2018), (9999, 9999), (1, 1)] {
            let ticks = Axis::of_years(first, last).ticks();
            assert_eq!(ticks.first().map(|tick| (tick.year, tick.at)), Some((first, 0)));
            assert!(ticks.windows(2).all(|pair| pair[1].at - pair[0].at >= LENGTH / 10), "{first}–{last}: {ticks:?}");
        }
        assert_eq!(Axis::of_years(2011, 2018).ticks().len(), 8);
    }

    #[test]
    fn marks_in_one_lane_never_touch_and_stay_on_the_axis() {
        let axis = Axis::of_years(1, 9999);
        let texts = ["0001-01-01", "0001-01-01", "0001-01-02", "1917-10-25", "9999-12-31", "9999-12-31"];
        let marks = texts.map(|text| axis.mark(&date(text, Precision::Day)));
        let lanes = lanes(&marks);
        for (a, one) in marks.iter().enumerate() {
            assert!(one.room().1 <= LENGTH);
            for (b, other) in marks.iter().enumerate().skip(a + 1).filter(|(b, _)| lanes[*b] == lanes[a]) {
                assert!(one.room().1 < other.room().0, "{a} and {b}");
            }
        }
        assert_eq!(lanes, [0, 1, 2, 0, 0, 1]);
    }
}
