//! Mastery over time: what the answers up to the end of a day said.

use super::mastery::Gathered;
use super::{History, Mastery};
use crate::engine::attempt::Moment;
use crate::engine::dossier::date;

/// What was known at the end of a day on which something was answered that counts.
#[derive(Clone, Debug, PartialEq)]
pub struct Day {
    /// The day, where the learner is.
    pub day: date::Day,
    /// How many answers count up to its end.
    pub answers: u32,
    /// What they say.
    pub mastery: Mastery,
}

/// The day of a moment where clocks are so many minutes ahead of UTC. Moments of no calendar are at its ends.
#[must_use]
pub fn day(at: Moment, minutes_east: i32) -> date::Day {
    const LENGTH: i64 = 24 * 60 * 60 * 1000;
    // The years 1 to 9999.
    let day = at.0.saturating_add(i64::from(minutes_east) * 60_000).div_euclid(LENGTH).clamp(-719_162, 2_932_896);
    date::Day(day as i32)
}

/// Mastery after each day on which something was answered that counts, oldest first. Of more than `most` days, at least
/// 2, some are left out evenly, and never the first or the last: each takes a posterior over the whole grid.
#[must_use]
pub fn course(history: &History, minutes_east: i32, most: u32) -> Vec<Day> {
    let answers: Vec<_> = history.counting().collect();
    let day = |place: usize| day(answers[place].at, minutes_east);
    let ends: Vec<usize> =
        (0..answers.len()).filter(|place| place + 1 == answers.len() || day(*place) != day(place + 1)).collect();
    let (last, steps) = (ends.len().saturating_sub(1), (most.max(2) as usize - 1).min(ends.len().saturating_sub(1)));
    let mut gathered = Gathered::default();
    let mut course = Vec::new();
    let mut next = 0;
    for step in 0..ends.len().min(steps + 1) {
        let end = ends[(step * last).checked_div(steps).unwrap_or(0)];
        answers[next..=end].iter().for_each(|answer| gathered.add(answer));
        next = end + 1;
        course.push(Day { day: day(end), answers: next as u32, mastery: gathered.mastery() });
    }
    course
}

#[cfg(test)]
mod tests {
    use super::super::part::tests::answer;
    use super::*;

    const HOUR: i64 = 60 * 60 * 1000;

    /// One answer every five hours.
    fn history(count: i64) -> History {
        (0..count).map(|number| answer(&number.to_string(), number * 5 * HOUR)).collect::<Vec<_>>().into()
    }

    #[test]
    fn the_last_day_says_what_mastery_says_and_each_day_what_was_known_then() {
        let all = history(60);
        let course = course(&all, 0, 99);
        assert_eq!(course.len(), 13);
        assert_eq!(course.last().map(|day| &day.mastery), Some(&Mastery::new(&all)));
        for day in &course {
            let until = all.answers()[..day.answers as usize].to_vec();
            assert!(until.iter().all(|answer| super::day(answer.at, 0) <= day.day));
            assert_eq!(day.mastery, Mastery::new(&until.into()));
        }
    }

    #[test]
    fn of_many_days_the_first_and_the_last_and_some_between_are_left() {
        let all = history(600);
        for most in [2, 3, 30] {
            let some = course(&all, 0, most);
            assert_eq!(some.len(), most as usize);
            assert_eq!((some[0].day, some[some.len() - 1].answers), (date::Day(0), 600));
            assert!(some.windows(2).all(|pair| pair[0].day < pair[1].day));
        }
        assert_eq!(course(&history(1), 0, 30).len(), 1);
        assert!(course(&History::default(), 0, 30).is_empty());
    }

    #[test]
    fn a_day_begins_where_the_learner_is() {
        assert_eq!(day(Moment(23 * HOUR), 0), date::Day(0));
        assert_eq!(day(Moment(23 * HOUR), 60), date::Day(1));
        assert_eq!(day(Moment(HOUR), -120), date::Day(-1));
        assert!(day(Moment(i64::MIN), -60) < day(Moment(i64::MAX), 60));
        assert_eq!(day(Moment(i64::MAX), 0).calendar().0, 9999);
    }
}
