//! The policy of an assignment: what learners see and when, how they are timed, and how their answers count.

use super::Shown;
use crate::engine::attempt::Moment;
use crate::engine::dossier::vocabulary::{Vocabulary, vocabulary};
use crate::engine::scorecard::{Mark, Points};
use serde::{Deserialize, Deserializer, Serialize, de};

vocabulary! {
    /// Policies to begin with.
    Preset {
        /// To learn by: everything is explained at once, as often as one likes.
        Practice = "practice",
        /// To do alone: whether it is right at once, the rest at the end, three attempts.
        Homework = "homework",
        /// To see where one stands: one attempt, the points at the end.
        Test = "test",
    }
    /// Which of several attempts counts.
    Counts {
        /// The first that was handed in.
        First = "first",
        /// The one with the most points; of equals the first.
        Best = "best",
        /// The last that was handed in.
        Last = "last",
    }
    /// What an answer that is right in part earns.
    Credit {
        /// Its share, by the rule of its widget.
        Partial = "partial",
        /// Nothing: only what is right altogether counts.
        Strict = "strict",
    }
    /// Whether the time goes on while the learner is away.
    Pause {
        /// The learner can stop the clock.
        Allowed = "allowed",
        /// The time runs from the first question on.
        None = "none",
    }
}

macro_rules! bounded {
    ($($(#[doc = $doc:literal])+ $name:ident $low:literal ..= $high:literal;)+) => {$(
        $(#[doc = $doc])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub struct $name(u32);

        impl $name {
            /// The lowest.
            pub const LOWEST: u32 = $low;
            /// The highest.
            pub const HIGHEST: u32 = $high;

            /// The number as such, where it is one.
            #[must_use]
            pub fn new(number: u32) -> Option<Self> {
                (Self::LOWEST..=Self::HIGHEST).contains(&number).then_some(Self(number))
            }

            /// The number.
            #[must_use]
            pub fn get(self) -> u32 {
                self.0
            }
        }
    )+};
}

bounded! {
    /// A time limit in minutes.
    Minutes 1 ..= 600;
    /// A pass mark in percent of the points.
    Percent 1 ..= 100;
    /// A number of attempts, more than one.
    Tries 2 ..= 20;
}

/// A time limit. Time never changes the points: what was answered in time counts, and the teacher sees what was late.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeLimit {
    /// How long.
    pub minutes: Minutes,
    /// Whether the clock can be stopped.
    pub pause: Pause,
}

/// How many attempts there are, and, where there can be several, which counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attempts {
    /// One.
    One,
    /// Up to so many.
    UpTo(Tries, Counts),
    /// Any number.
    Any(Counts),
}

impl Attempts {
    /// How many at most; nothing where there is no limit.
    #[must_use]
    pub fn most(self) -> Option<u32> {
        match self {
            Self::One => Some(1),
            Self::UpTo(tries, _) => Some(tries.get()),
            Self::Any(_) => None,
        }
    }

    /// Which counts. Of one attempt that is handed in twice, the first.
    #[must_use]
    pub fn counts(self) -> Counts {
        match self {
            Self::One => Counts::First,
            Self::UpTo(_, counts) | Self::Any(counts) => counts,
        }
    }
}

/// When an assignment opens and closes, as information: a page without a server can hold nobody to it. Whole minutes; the
/// opening is before the closing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Dates {
    opens: Option<u32>,
    closes: Option<u32>,
}

/// Where a moment stands to the dates of an assignment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timing {
    /// Before the opening, which is then.
    Early(Moment),
    /// Between them, or where there are none.
    InTime,
    /// After the closing, which was then.
    Late(Moment),
}

/// Milliseconds of a minute.
const MINUTE: i64 = 60_000;

impl Dates {
    /// These dates, cut to the minute. Nothing where it would close before it opens, or not between 1970 and 10000.
    #[must_use]
    pub fn new(opens: Option<Moment>, closes: Option<Moment>) -> Option<Self> {
        let minutes = |moment: Option<Moment>| match moment {
            None => Some(None),
            Some(moment) => u32::try_from(moment.0.div_euclid(MINUTE)).ok().map(Some),
        };
        Self::of_minutes(minutes(opens)?, minutes(closes)?)
    }

    /// From minutes since 1970.
    pub(super) fn of_minutes(opens: Option<u32>, closes: Option<u32>) -> Option<Self> {
        /// The year 10000 begins.
        const LAST: u32 = 4_223_371_680;
        let is_in_order = opens.zip(closes).is_none_or(|(opens, closes)| opens < closes);
        let is_in_range = opens.max(closes).is_none_or(|minute| minute < LAST);
        (is_in_order && is_in_range).then_some(Self { opens, closes })
    }

    /// The two as minutes since 1970.
    pub(super) fn minutes(self) -> (Option<u32>, Option<u32>) {
        (self.opens, self.closes)
    }

    /// Where a moment stands to them. Those of the opening and of the closing themselves are in time.
    #[must_use]
    pub fn timing(self, at: Moment) -> Timing {
        match (self.opens(), self.closes()) {
            (_, Some(closes)) if at > closes => Timing::Late(closes),
            (Some(opens), _) if at < opens => Timing::Early(opens),
            _ => Timing::InTime,
        }
    }

    /// When it opens.
    #[must_use]
    pub fn opens(self) -> Option<Moment> {
        self.opens.map(|minute| Moment(i64::from(minute) * MINUTE))
    }

    /// When it closes.
    #[must_use]
    pub fn closes(self) -> Option<Moment> {
        self.closes.map(|minute| Moment(i64::from(minute) * MINUTE))
    }
}

/// What learners see and when, how they are timed, and how their answers count. Every value makes sense.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Policy {
    /// What is shown when.
    pub shown: Shown,
    /// Whether hints can be asked for, each at its price.
    pub hints: bool,
    /// Whether learners are asked how sure they are. It never changes the points.
    pub certainty: bool,
    /// The time limit, if there is one.
    pub time: Option<TimeLimit>,
    /// How many attempts.
    pub attempts: Attempts,
    /// When it opens and closes.
    pub dates: Dates,
    /// The pass mark, if there is one.
    pub pass: Option<Percent>,
    /// What is right in part.
    pub credit: Credit,
}

impl Preset {
    /// The policy to begin with: no time limit, no dates, no pass mark, partial credit.
    #[must_use]
    pub fn policy(self) -> Policy {
        let base = Policy {
            shown: Shown::PRACTICE,
            hints: true,
            certainty: false,
            time: None,
            attempts: Attempts::Any(Counts::Best),
            dates: Dates::default(),
            pass: None,
            credit: Credit::Partial,
        };
        match self {
            Self::Practice => base,
            Self::Homework => {
                Policy { shown: Shown::HOMEWORK, attempts: Attempts::UpTo(Tries(3), Counts::Best), ..base }
            }
            Self::Test => Policy { shown: Shown::TEST, hints: false, attempts: Attempts::One, ..base },
        }
    }

    /// The preset that a policy is, time, dates, pass mark, certainty and credit apart; nothing where it is none.
    #[must_use]
    pub fn of(policy: &Policy) -> Option<Self> {
        let same = |preset: &&Self| {
            let other = preset.policy();
            (policy.shown, policy.hints, policy.attempts) == (other.shown, other.hints, other.attempts)
        };
        Self::ALL.iter().find(same).copied()
    }
}

impl Policy {
    /// What a mark earns by this policy.
    #[must_use]
    pub fn earned(&self, mark: &Mark) -> Points {
        if self.credit == Credit::Strict && !mark.is_full() { Points::NONE } else { mark.earned() }
    }

    /// Whether so many points of so many are enough to pass; nothing without a pass mark.
    #[must_use]
    pub fn passes(&self, earned: Points, possible: Points) -> Option<bool> {
        let pass = self.pass?;
        Some(u64::from(earned.0) * 100 >= u64::from(pass.get()) * u64::from(possible.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_preset_is_known_again_and_has_no_pass_mark_and_no_time_limit() {
        for preset in Preset::ALL {
            let policy = preset.policy();
            assert_eq!(Preset::of(&policy), Some(*preset));
            assert_eq!((policy.pass, policy.time), (None, None));
        }
        let mut other = Preset::Test.policy();
        other.pass = Percent::new(60);
        assert_eq!(Preset::of(&other), Some(Preset::Test));
        other.hints = true;
        assert_eq!(Preset::of(&other), None);
    }

    #[test]
    fn an_assignment_never_closes_before_it_opens() {
        let dates = |opens, closes| Dates::new(Some(Moment(opens)), Some(Moment(closes)));
        assert_eq!(dates(60_000, 60_001), None);
        assert_eq!(dates(-1, 60_000), None);
        let good = dates(61_500, 120_000).expect("dates");
        assert_eq!((good.opens(), good.closes()), (Some(Moment(60_000)), Some(Moment(120_000))));
    }

    #[test]
    fn a_moment_is_early_in_time_or_late_and_the_dates_themselves_are_in_time() {
        let dates = Dates::new(Some(Moment(60_000)), Some(Moment(120_000))).expect("dates");
        let timing = |dates: Dates, at| dates.timing(Moment(at));
        assert_eq!(timing(dates, 59_999), Timing::Early(Moment(60_000)));
        assert_eq!([60_000, 120_000].map(|at| timing(dates, at)), [Timing::InTime; 2]);
        assert_eq!(timing(dates, 120_001), Timing::Late(Moment(120_000)));
        let closes = Dates::new(None, Some(Moment(120_000))).expect("dates");
        assert_eq!([0, 120_001].map(|at| timing(closes, at)), [Timing::InTime, Timing::Late(Moment(120_000))]);
        assert_eq!(timing(Dates::default(), 1), Timing::InTime);
    }

    #[test]
    fn strict_credit_gives_nothing_for_a_part_and_hints_still_cost() {
        let half = Mark { points: Points(360), right: 1, of: 2, hints: 0 };
        let full = Mark { points: Points::ITEM, right: 2, of: 2, hints: 1 };
        let partial = Preset::Practice.policy();
        let strict = Policy { credit: Credit::Strict, ..partial };
        assert_eq!((partial.earned(&half), strict.earned(&half)), (Points(360), Points::NONE));
        assert_eq!((partial.earned(&full), strict.earned(&full)), (Points(540), Points(540)));
    }

    #[test]
    fn the_pass_mark_itself_is_enough() {
        let policy = Policy { pass: Percent::new(60), ..Preset::Test.policy() };
        assert_eq!(policy.passes(Points(432), Points(720)), Some(true));
        assert_eq!(policy.passes(Points(431), Points(720)), Some(false));
        assert_eq!(Preset::Test.policy().passes(Points(0), Points(720)), None);
    }
}
