//! Flashcards that a learner graded: they review claims like answers do, but say nothing for mastery.

use std::rc::Rc;

use crate::engine::attempt::Moment;
use crate::engine::dossier::id::StatementId;
use crate::engine::json::Value;
use crate::engine::kept::{self, Kept, Record, Writer};
use crate::engine::memory::Grade;

/// One flashcard, graded. Ordered by moment, then statement.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Review {
    /// When.
    pub at: Moment,
    /// The statement on its front. Every claim on it is reviewed.
    pub statement: StatementId,
    /// How well it was recalled, as the learner says.
    pub grade: Grade,
}

/// The graded flashcards of one learner with one dossier, oldest first.
///
/// Kept as a plain list. The same statement at the same moment is there once. Copies share the list, as those of
/// [`History`](crate::engine::scorecard::History) do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reviews(Rc<Vec<Review>>);

impl Reviews {
    /// How many are kept; the oldest go first.
    pub const LIMIT: usize = 20_000;

    /// Adds one.
    pub fn add(&mut self, review: Review) {
        self.extend(vec![review]);
    }

    /// Every review of both, such as those of two tabs.
    #[must_use]
    pub fn merge(mut self, other: Self) -> Self {
        self.extend(Rc::unwrap_or_clone(other.0));
        self
    }

    /// The reviews, oldest first.
    #[must_use]
    pub fn all(&self) -> &[Review] {
        &self.0
    }

    fn extend(&mut self, more: Vec<Review>) {
        let all = Rc::make_mut(&mut self.0);
        for review in more {
            // Sorted by everything, so that of two versions of one review the same is kept in whatever order they came.
            let place = all.partition_point(|known| *known < review);
            all.insert(place, review);
        }
        all.dedup_by(|later, kept| later.at == kept.at && later.statement == kept.statement);
        let surplus = all.len().saturating_sub(Self::LIMIT);
        all.drain(..surplus);
    }
}

impl Kept for Reviews {
    fn write(&self, out: &mut Writer) {
        out.list(self.all(), |out, review| {
            out.open();
            out.field("at").number(review.at.0);
            out.field("statement").text(review.statement.as_str());
            out.field("grade").text(review.grade.word());
            out.close();
        });
    }

    fn read(value: &Value) -> Option<Self> {
        let mut reviews = Self::default();
        reviews.extend(kept::list(value, review)?);
        Some(reviews)
    }
}

fn review(value: &Value) -> Option<Review> {
    let mut record = Record::of(value)?;
    let review = Review {
        at: Moment(record.take("at")?.as_i64()?),
        statement: record.text("statement")?.into(),
        grade: Grade::from_word(record.text("grade")?)?,
    };
    record.is_all().then_some(review)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn review(at: i64, statement: &str, grade: Grade) -> Review {
        Review { at: Moment(at), statement: statement.into(), grade }
    }

    #[test]
    fn reviews_survive_being_kept_and_come_once_in_order() {
        let mut reviews = Reviews::default();
        for (at, statement, grade) in [(5, "b", Grade::Hard), (3, "a", Grade::Again), (5, "b", Grade::Hard)] {
            reviews.add(review(at, statement, grade));
        }
        assert_eq!(reviews.all(), [review(3, "a", Grade::Again), review(5, "b", Grade::Hard)]);
        assert_eq!(Reviews::from_json(&reviews.to_json()), Some(reviews));
        assert_eq!(Reviews::from_json(r#"[{"at":1,"statement":"a","grade":"best"}]"#), None);
    }

    #[test]
    fn of_two_tabs_every_review_stays_whichever_comes_first() {
        let (mut one, mut other) = (Reviews::default(), Reviews::default());
        one.add(review(1, "a", Grade::Good));
        one.add(review(2, "b", Grade::Good));
        other.add(review(2, "b", Grade::Again));
        other.add(review(4, "c", Grade::Easy));
        let merged = one.clone().merge(other.clone());
        assert_eq!(merged, other.merge(one));
        assert_eq!(merged.all().len(), 3);
    }
}
