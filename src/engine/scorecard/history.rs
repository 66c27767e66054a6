//! Everything a learner has answered, over all attempts, as far as mastery needs it.

use std::collections::BTreeSet;
use std::rc::Rc;

use crate::engine::json::Value;

use super::{Answer, Mark};
use crate::engine::attempt::{Attempt, ItemState, Manner, Moment};
use crate::engine::bank::{Item, ItemId};
use crate::engine::hashing::hash_texts;
use crate::engine::kept::{self, Kept, Writer};
use crate::engine::ordering::sorted_by_key;

/// The answers of one learner to the items of one dossier, oldest first.
///
/// It is written as a plain list; the file around it names the version and the dossier. Reading takes the list in any
/// order, drops answers that no item can have given, and counts the same item at the same moment once.
///
/// The list is shared by its copies: the state of the interface is copied with every action, and the list can be long.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History(Rc<Vec<Answer>>);

impl History {
    /// How many answers are kept.
    pub const LIMIT: usize = 20_000;

    /// How long after the last feedback on an item an answer counts again: 24 hours, in milliseconds.
    pub const REST: i64 = 24 * 60 * 60 * 1000;

    /// Adds one marked answer. The same item at the same moment is there once, however often it is added.
    pub fn record(&mut self, item: &Item, mark: &Mark, at: Moment) {
        self.add([Answer::new(item, mark, Manner::default(), at)]);
    }

    /// Adds what is answered in an attempt. An attempt that is added again, restored or further on, adds only what is new.
    pub fn record_attempt(&mut self, attempt: &Attempt) {
        self.add((0..).zip(attempt.items()).filter_map(|(place, (item, state))| match state {
            ItemState::Answered { mark, at, .. } => Some(Answer::new(item, mark, attempt.manner(place), *at)),
            ItemState::Open(_) => None,
        }));
    }

    /// Every answer of either history, such as those from two devices.
    #[must_use]
    pub fn merge(mut self, other: Self) -> Self {
        self.add(Rc::unwrap_or_clone(other.0));
        self
    }

    /// The answers, oldest first.
    #[must_use]
    pub fn answers(&self) -> &[Answer] {
        &self.0
    }

    /// The answers that count for mastery, oldest first: the first on an item, and every one given at least
    /// [`Self::REST`] after the answer before it on the same item, whether that one counted or not.
    pub fn counting(&self) -> impl Iterator<Item = &Answer> {
        self.0.iter().zip(self.places_before()).filter_map(|(answer, before)| {
            let before = before.map(|before| self.0[before].at).max(answer.previous);
            before.is_none_or(|before| answer.at.0.saturating_sub(before.0) >= Self::REST).then_some(answer)
        })
    }

    /// For each answer, the place of the one before it on the same item.
    fn places_before(&self) -> Vec<Option<usize>> {
        let by_item = sorted_by_key((0..self.0.len()).collect(), |place| hash_texts(0, &[&self.0[*place].item.0]));
        let mut before = vec![None; self.0.len()];
        for pair in by_item.windows(2) {
            if self.0[pair[0]].item == self.0[pair[1]].item {
                before[pair[1]] = Some(pair[0]);
            }
        }
        before
    }

    /// The items that were ever answered.
    #[must_use]
    pub fn seen(&self) -> BTreeSet<ItemId> {
        self.0.iter().map(|answer| answer.item.clone()).collect()
    }

    fn add(&mut self, answers: impl IntoIterator<Item = Answer>) {
        let all = Rc::make_mut(&mut self.0);
        all.extend(answers.into_iter().filter(Answer::is_sound));
        // Sorted by everything, so that of two versions of one answer the same is kept in whatever order they came.
        all.sort();
        all.dedup_by(|later, kept| {
            let same = later.at == kept.at && later.item == kept.item;
            if same {
                kept.previous = kept.previous.max(later.previous);
            }
            same
        });
        self.trim(Self::LIMIT);
    }

    /// Drops the oldest repeated answers, then the oldest of all, until there are `limit`. What comes after a dropped
    /// answer remembers its moment, so that it counts, or does not, as before.
    fn trim(&mut self, limit: usize) {
        let mut surplus = self.0.len().saturating_sub(limit);
        if surplus == 0 {
            return;
        }
        let before = self.places_before();
        // Nothing where an answer stays, and its moment where it is dropped.
        let mut dropped: Vec<Option<Moment>> = Vec::with_capacity(self.0.len());
        let all = Rc::make_mut(&mut self.0);
        for (answer, before) in all.iter_mut().zip(before) {
            let is_dropped = before.is_some() && surplus > 0;
            if is_dropped {
                surplus -= 1;
            } else if let Some(before) = before {
                answer.previous = answer.previous.max(dropped[before]);
            }
            dropped.push(is_dropped.then_some(answer.at));
        }
        let mut dropped = dropped.into_iter();
        all.retain(|_| !matches!(dropped.next(), Some(Some(_))));
        all.drain(..surplus);
    }
}

impl From<Vec<Answer>> for History {
    fn from(answers: Vec<Answer>) -> Self {
        let mut history = Self::default();
        history.add(answers);
        history
    }
}

impl Kept for History {
    fn write(&self, out: &mut Writer) {
        out.list(self.answers(), |out, answer| answer.write(out));
    }

    fn read(value: &Value) -> Option<Self> {
        kept::list(value, Answer::read).map(Self::from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::bank::Kind;
    use crate::engine::dossier::Dimension;
    use crate::engine::scorecard::Points;

    const HOUR: i64 = 60 * 60 * 1000;

    fn answer(item: &str, at: i64) -> Answer {
        Answer {
            at: Moment(at),
            item: ItemId(item.into()),
            kind: Kind::Figure,
            dimension: Dimension::Costs,
            articles: vec!["a1".into()],
            right: 1,
            of: 1,
            one_in: 4,
            points: Points::ITEM,
            previous: None,
            certainty: None,
            hints: 0,
        }
    }

    fn history<const N: usize>(answers: [(&str, i64); N]) -> History {
        answers.map(|(item, at)| answer(item, at)).to_vec().into()
    }

    fn counting(history: &History) -> Vec<(&str, i64)> {
        history.counting().map(|answer| (answer.item.as_str(), answer.at.0)).collect()
    }

    #[test]
    fn the_first_answer_counts_and_then_one_a_day_after_the_last_feedback() {
        let history = history([("x", 0), ("x", 23 * HOUR), ("x", 25 * HOUR), ("x", 49 * HOUR), ("y", HOUR)]);
        assert_eq!(counting(&history), [("x", 0), ("y", HOUR), ("x", 49 * HOUR)]);
    }

    #[test]
    fn the_same_item_at_the_same_moment_is_one_answer() {
        let twice = history([("x", 5), ("y", 5), ("x", 5)]);
        assert_eq!(twice, history([("x", 5), ("y", 5)]));
        assert_eq!(twice.clone().merge(twice.clone()), twice);
    }

    #[test]
    fn two_versions_of_one_answer_give_the_same_in_either_order() {
        let better = answer("x", 5);
        let worse = Answer { right: 0, previous: Some(Moment(1)), ..better.clone() };
        let one = History::from(vec![better.clone(), worse.clone()]);
        assert_eq!(one, History::from(vec![worse, better]));
        assert_eq!((one.answers()[0].right, one.answers()[0].previous), (0, Some(Moment(1))));
    }

    #[test]
    fn a_merge_is_the_union_in_either_order() {
        let here = history([("x", 1), ("y", 2)]);
        let there = history([("z", 0), ("y", 2), ("x", 9)]);
        let both = history([("z", 0), ("x", 1), ("y", 2), ("x", 9)]);
        assert_eq!(here.clone().merge(there.clone()), both);
        assert_eq!(there.merge(here), both);
        assert_eq!(both.seen().len(), 3);
    }

    #[test]
    fn reading_takes_any_order_and_drops_what_no_item_gives() {
        let sound = [answer("y", 7), answer("x", 3)];
        let unsound = [
            Answer { of: 0, right: 0, ..answer("a", 1) },
            Answer { right: 2, ..answer("b", 1) },
            Answer { one_in: 1, ..answer("c", 1) },
            Answer { points: Points(721), ..answer("d", 1) },
        ];
        let read = History::from_json(&History([&unsound[..], &sound[..]].concat().into()).to_json()).unwrap();
        assert_eq!(read, history([("x", 3), ("y", 7)]));
        assert_eq!(History::from_json(&read.to_json()), Some(read));
    }

    #[test]
    fn an_answer_is_written_as_ever() {
        let written = r#"[{"at":5,"item":"x","kind":"figure","dimension":"costs","articles":["a1"],"right":1,"of":1,"one_in":4,"points":720,"previous":-2}]"#;
        let read = History::from_json(written).expect("a history");
        assert_eq!(read.answers(), [Answer { previous: Some(Moment(-2)), ..answer("x", 5) }]);
        assert_eq!(read.to_json(), written);
        for bad in [written.replace("figure", "figures"), written.replace("\"of\"", "\"off\""), "{}".to_owned()] {
            assert_eq!(History::from_json(&bad), None, "{bad}");
        }
    }

    #[test]
    fn repeated_answers_go_first_and_what_counts_stays() {
        let full = history([("x", 0), ("x", 20 * HOUR), ("x", 40 * HOUR), ("y", 41 * HOUR), ("x", 70 * HOUR)]);
        let mut trimmed = full.clone();
        trimmed.trim(4);
        assert_eq!(trimmed.answers().len(), 4);
        assert_eq!(trimmed.answers()[1].previous, Some(Moment(20 * HOUR)));
        assert_eq!(counting(&trimmed), counting(&full));
        trimmed.trim(1);
        assert_eq!(counting(&trimmed), [("y", 41 * HOUR)]);
    }

    #[test]
    fn times_at_the_ends_of_the_range_are_no_trouble() {
        let history = history([("x", i64::MIN), ("x", i64::MAX)]);
        assert_eq!(history.counting().count(), 2);
    }
}
