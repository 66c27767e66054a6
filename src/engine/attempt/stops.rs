//! When a learner stopped the clock and went on, where a teacher allows it.

use super::Moment;
use crate::engine::json::Value;
use crate::engine::kept::{self, Writer};

/// The moments at which the clock was stopped and went on again, in turn, each no earlier than the one before. Where their
/// number is odd, it stands. By the learner's clock: they are no proof.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stops(Vec<Moment>);

impl Stops {
    /// No clock is stopped or set going more often. It is an even number, so that a full list ends with a running clock.
    pub const MOST: usize = 1_000;

    /// These moments. Nothing where they are not in order, or too many.
    #[must_use]
    pub fn new(moments: Vec<Moment>) -> Option<Self> {
        (moments.len() <= Self::MOST && moments.is_sorted()).then_some(Self(moments))
    }

    /// Every moment: stopped, went on, stopped, …
    #[must_use]
    pub fn moments(&self) -> &[Moment] {
        &self.0
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether the clock stands.
    #[must_use]
    pub fn is_stopped(&self) -> bool {
        self.0.len() % 2 == 1
    }

    /// Stops the clock, or lets it go on. A device whose clock was set back gains nothing by it, and a full list stays.
    pub fn turn(&mut self, at: Moment) {
        if self.0.len() < Self::MOST {
            self.0.push(self.0.last().map_or(at, |last| at.max(*last)));
        }
    }

    /// Takes over what another tab knows: the one in which more happened is right.
    pub fn join(&mut self, other: Self) {
        if other.0.len() > self.0.len() {
            *self = other;
        }
    }

    /// Those of an attempt that was begun at a moment: the stops before it were of others.
    #[must_use]
    pub fn since(&self, begun: Moment) -> Self {
        Self(self.0.chunks(2).filter(|stop| stop[0] >= begun).flatten().copied().collect())
    }

    /// How long the clock stood between two moments, in milliseconds.
    #[must_use]
    pub fn stood(&self, from: Moment, to: Moment) -> i64 {
        let stood = |stop: &[Moment]| {
            let end = stop.get(1).copied().unwrap_or(to).min(to);
            end.0.saturating_sub(stop[0].max(from).0).max(0)
        };
        self.0.chunks(2).map(stood).fold(0, i64::saturating_add)
    }

    /// Whether they lie between two moments.
    #[must_use]
    pub fn is_within(&self, from: Moment, to: Moment) -> bool {
        self.0.first().is_none_or(|first| *first >= from) && self.0.last().is_none_or(|last| *last <= to)
    }

    /// Whether the clock stood at a moment, the ends of each stop left out.
    #[must_use]
    pub fn stands_at(&self, at: Moment) -> bool {
        self.0.chunks(2).any(|stop| at > stop[0] && stop.get(1).is_none_or(|end| at < *end))
    }

    /// Writes them as a field of something; nothing where there are none, as before there were any.
    pub fn write_field(&self, out: &mut Writer) {
        if !self.is_empty() {
            out.field("stops").list(&self.0, |out, moment| out.number(moment.0));
        }
    }

    /// Reads them.
    #[must_use]
    pub fn read(value: &Value) -> Option<Self> {
        // More are not looked at.
        let count = value.as_array()?.len();
        if count > Self::MOST {
            return None;
        }
        Self::new(kept::list(value, |moment| moment.as_i64().map(Moment))?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stops(moments: &[i64]) -> Stops {
        Stops::new(moments.iter().copied().map(Moment).collect()).expect("stops")
    }

    fn read(json: &str) -> Option<Stops> {
        Stops::read(&crate::engine::json::parse(json).expect("JSON"))
    }

    #[test]
    fn time_that_the_clock_stood_is_counted_up_to_each_moment() {
        let stops = stops(&[100, 150, 200, 300, 400]);
        let stood = |from, to| stops.stood(Moment(from), Moment(to));
        assert_eq!([stood(0, 50), stood(0, 100), stood(0, 120), stood(0, 150)], [0, 0, 20, 50]);
        assert_eq!([stood(0, 199), stood(0, 250), stood(0, 400), stood(0, 460)], [50, 100, 150, 210]);
        assert_eq!([stood(120, 250), stood(1_000, 2_000), stood(300, 0)], [80, 1_000, 0]);
        assert!(stops.is_stopped() && stops.stands_at(Moment(401)) && stops.stands_at(Moment(250)));
        assert!(!stops.stands_at(Moment(100)) && !stops.stands_at(Moment(150)) && !stops.stands_at(Moment(160)));
        assert_eq!(Stops::default().stood(Moment(i64::MIN), Moment(i64::MAX)), 0);
        let all = self::stops(&[i64::MIN, i64::MAX]);
        assert_eq!(all.stood(Moment(i64::MIN), Moment(i64::MAX)), i64::MAX, "no overflow");
    }

    #[test]
    fn no_stop_takes_more_time_than_there_was() {
        for number in 0..2_000_u64 {
            let mut hash = number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
            let mut next = || {
                hash = hash.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                (hash >> 33) as i64 % 500
            };
            let mut stops = Stops::default();
            for _ in 0..next() % 12 {
                stops.turn(Moment(next()));
            }
            assert_eq!(Stops::new(stops.moments().to_vec()).as_ref(), Some(&stops), "always in order");
            let (from, to) = (next(), next());
            let stood = stops.stood(Moment(from), Moment(to));
            assert!((0..=(to - from).max(0)).contains(&stood), "{stops:?} {from} {to} {stood}");
            let by_hand = (from..to).filter(|at| {
                let turns = stops.moments().iter().filter(|moment| moment.0 <= *at).count();
                turns % 2 == 1
            });
            assert_eq!(by_hand.count() as i64, stood, "{stops:?} {from} {to}");
        }
    }

    #[test]
    fn the_clock_is_stopped_and_goes_on_in_turn_and_a_clock_set_back_gains_nothing() {
        let mut mine = Stops::default();
        mine.turn(Moment(100));
        assert!(mine.is_stopped());
        mine.turn(Moment(40));
        assert_eq!(mine, stops(&[100, 100]));
        mine.turn(Moment(200));
        let mut other = stops(&[100, 100]);
        other.join(mine.clone());
        assert_eq!(other, mine, "another tab stopped it");
        other.turn(Moment(230));
        mine.join(other);
        assert_eq!(mine, stops(&[100, 100, 200, 230]), "another tab went on");
        mine.join(stops(&[100]));
        assert_eq!(mine.moments().len(), 4);
        for _ in 0..2 * Stops::MOST {
            mine.turn(Moment(300));
        }
        assert!(mine.moments().len() == Stops::MOST && !mine.is_stopped());
    }

    #[test]
    fn an_attempt_has_the_stops_since_it_was_begun() {
        let all = stops(&[10, 20, 30, 40, 50]);
        assert_eq!(all.since(Moment(0)), all);
        assert_eq!(all.since(Moment(20)), stops(&[30, 40, 50]));
        assert_eq!(all.since(Moment(35)), stops(&[50]));
        assert!(all.since(Moment(60)).is_empty());
        assert!(all.is_within(Moment(10), Moment(50)));
        assert!(!all.is_within(Moment(11), Moment(50)) && !all.is_within(Moment(10), Moment(49)));
    }

    #[test]
    fn stops_that_cannot_be_are_none() {
        assert_eq!(read("[5,9,9]"), Some(stops(&[5, 9, 9])));
        for bad in ["[9,5]", "[5,20,10,30]", "[5,\"9\"]", "[5.5]", "{}", "7", "[null]"] {
            assert_eq!(read(bad), None, "{bad}");
        }
        let million = ["[", &"7,".repeat(1_000_000), "7]"].concat();
        assert_eq!(read(&million), None);
        let most = ["[", &"7,".repeat(Stops::MOST - 1), "7]"].concat();
        assert_eq!(read(&most).map(|stops| stops.moments().len()), Some(Stops::MOST));
    }
}
