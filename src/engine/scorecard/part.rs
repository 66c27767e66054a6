//! How much of some part of the answers was right, such as those on one article or of one level.

use super::mastery::ENOUGH_ITEMS;
use super::{Answer, History, Points};
use crate::engine::ordering::distinct;

/// What the answers of a part come to. Only those count that count for mastery.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// How many different items.
    pub items: u32,
    /// How many answers.
    pub answers: u32,
    /// What they earned by the rules shown with the questions.
    pub earned: Points,
    /// What was right, nothing taken off for guessing: an item that was right in half of its rows counts half.
    pub right: Points,
    /// What guessing everywhere would get right on average.
    pub guessed: Points,
}

impl Part {
    /// Adds up the answers that belong to a part.
    #[must_use]
    pub fn of(history: &History, belongs: impl Fn(&Answer) -> bool) -> Self {
        let mut part = Self::default();
        let mut items = Vec::new();
        for answer in history.counting().filter(|answer| belongs(answer)) {
            items.push(answer.item.as_str());
            part.answers += 1;
            part.earned += answer.points;
            part.right += Points::share(answer.right as i32, answer.of as i32);
            part.guessed += Points::share(1, answer.one_in as i32);
        }
        part.items = distinct(items).len() as u32;
        part
    }

    /// Whether there are enough items to speak of a share: as many as mastery wants.
    #[must_use]
    pub fn is_enough(&self) -> bool {
        self.items >= ENOUGH_ITEMS
    }

    /// The share right, in percent.
    #[must_use]
    pub fn percent_right(&self) -> u32 {
        self.percent(self.right)
    }

    /// The share that guessing would get right, in percent.
    #[must_use]
    pub fn percent_guessed(&self) -> u32 {
        self.percent(self.guessed)
    }

    fn percent(&self, points: Points) -> u32 {
        points.hundredths().checked_div(self.answers).unwrap_or(0)
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::engine::attempt::Moment;
    use crate::engine::bank::{ItemId, Kind, Level};
    use crate::engine::dossier::Dimension;

    /// An answer to an item: its kind, dimension and how much was right depend on the item's number.
    pub(in crate::engine::scorecard) fn answer(item: &str, at: i64) -> Answer {
        let number = item.parse::<usize>().expect("a number");
        let right = (number % 5) as u32;
        Answer {
            at: Moment(at),
            item: ItemId(item.into()),
            kind: Kind::ALL[number % Kind::ALL.len()],
            dimension: Dimension::ALL[number % 3],
            articles: vec![["memo", "letter"][number % 2].into()],
            right,
            of: 4,
            one_in: 2 + right,
            points: Points::share(right as i32, 4),
            previous: None,
            certainty: None,
            hints: 0,
        }
    }

    #[test]
    fn the_parts_add_up_to_the_whole() {
        for count in 0..60 {
            let answers: Vec<_> = (0..count).map(|number| answer(&number.to_string(), number)).collect();
            let history = History::from(answers);
            let whole = Part::of(&history, |_| true);
            let by_level: Vec<_> =
                Level::ALL.iter().map(|level| Part::of(&history, |answer| answer.level() == *level)).collect();
            let by_dimension: Vec<_> =
                Dimension::ALL.iter().map(|one| Part::of(&history, |answer| answer.dimension == *one)).collect();
            for parts in [by_level, by_dimension] {
                let mut sum = Part::default();
                for part in parts {
                    sum.items += part.items;
                    sum.answers += part.answers;
                    sum.earned += part.earned;
                    sum.right += part.right;
                    sum.guessed += part.guessed;
                }
                assert_eq!(sum, whole);
            }
            assert!(whole.right <= Points::of_items(whole.answers) && whole.percent_right() <= 100);
        }
    }

    #[test]
    fn an_item_again_on_another_day_is_another_answer_and_no_other_item() {
        let history = History::from(vec![answer("4", 0), answer("4", 1), answer("4", History::REST + 2)]);
        let part = Part::of(&history, |_| true);
        assert_eq!((part.items, part.answers, part.percent_right()), (1, 2, 100));
        assert!(!part.is_enough());
        assert_eq!(Part::default().percent_right(), 0);
    }
}
