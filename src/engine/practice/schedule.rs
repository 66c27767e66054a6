//! The schedule over claims: what is remembered of each, and when it should be asked again. It is made from the answers
//! and graded flashcards each time, and kept nowhere, so it cannot disagree with them.

use super::{Pool, Reviews};
use crate::engine::attempt::Moment;
use crate::engine::dossier::id::{ClaimRef, StatementRef};
use crate::engine::memory::{Certainty, Grade, State, interval, retrievability, review};
use crate::engine::ordering::{pair, permutation};
use crate::engine::reasoning::Knowledge;
use crate::engine::scorecard::History;

/// A moment, and where on the globe the learner is: together they give days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now {
    /// The moment.
    pub at: Moment,
    /// Minutes by which the learner's clock is ahead of UTC.
    pub zone: i32,
}

impl Now {
    /// The day of a moment on the learner's clock, counted from 1 January 1970.
    #[must_use]
    pub fn day(self, at: Moment) -> i32 {
        const DAY: i64 = 24 * 60 * 60 * 1000;
        at.0.saturating_add(i64::from(self.zone) * 60_000).div_euclid(DAY) as i32
    }

    /// The day that it is.
    #[must_use]
    pub fn today(self) -> i32 {
        self.day(self.at)
    }
}

/// What is known about one claim that was reviewed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Card {
    /// How well it is remembered.
    pub state: State,
    /// The day of the last review.
    pub last: i32,
    /// The day from which it should be asked again.
    pub due: i32,
    /// Whether the last answer was wrong though the learner was sure, today: it comes back in the same session.
    pub comes_back: bool,
    /// Whether each of the last two reviews was wrong, the last one first.
    lapses: [bool; 2],
}

/// The schedule of one learner for one dossier.
pub struct Schedule {
    cards: Vec<Option<Card>>,
    today: i32,
    retention: f64,
    /// Statements whose flashcard was not known at all today, the longest ago first, and how many others were graded
    /// since.
    unknown: Vec<(StatementRef, u32)>,
}

/// So many other flashcards come before one that was not known at all comes back, while there are any.
const OTHERS: u32 = 3;

/// How many days a forecast looks ahead, today included.
pub const FORECAST: usize = 14;

impl Schedule {
    /// Replays every answer and every graded flashcard in order of time. A claim is due when the chance of recall has
    /// fallen to `retention`, 0.80 to 0.97.
    #[must_use]
    pub fn new(
        (knowledge, pool): (&Knowledge<'_>, &Pool),
        (history, reviews): (&History, &Reviews),
        now: Now,
        retention: f64,
    ) -> Self {
        let cards = vec![None; knowledge.dossier.claims.len()];
        let mut schedule =
            Self { cards, today: now.today(), retention: retention.clamp(0.80, 0.97), unknown: Vec::new() };
        let mut reviews = reviews.all().iter().peekable();
        let mut graded = |schedule: &mut Self, until: Option<Moment>| {
            while let Some(review) = reviews.next_if(|review| until.is_none_or(|until| review.at < until)) {
                let statement =
                    knowledge.dossier.statement_refs().find(|one| knowledge.dossier[*one].id == review.statement);
                if let Some(statement) = statement.filter(|_| now.day(review.at) == schedule.today) {
                    schedule.unknown.retain(|(other, _)| *other != statement);
                    schedule.unknown.iter_mut().for_each(|(_, others)| *others += 1);
                    if review.grade == Grade::Again {
                        schedule.unknown.push((statement, 0));
                    }
                }
                for claim in statement.map_or(&[][..], |one| knowledge.cells.claims_on(one)) {
                    schedule.review(*claim, now.day(review.at), |_| review.grade, false);
                }
            }
        };
        for answer in history.answers() {
            graded(&mut schedule, Some(answer.at));
            let was_sure = answer.certainty == Some(Certainty::High);
            for claim in pool.claims(&answer.item) {
                let grade = |lapsed| Grade::new(answer.points, answer.certainty, lapsed);
                schedule.review(*claim, now.day(answer.at), grade, was_sure);
            }
        }
        graded(&mut schedule, None);
        schedule
    }

    fn review(&mut self, claim: ClaimRef, day: i32, grade: impl Fn(bool) -> Grade, was_sure: bool) {
        let before = self.cards[claim.place()];
        let lapses = before.map_or([false; 2], |card| card.lapses);
        let grade = grade(lapses[0] || lapses[1]);
        // A clock that was set back makes it the same day.
        let day = before.map_or(day, |card| card.last.max(day));
        let elapsed = before.map_or(0, |card| day.abs_diff(card.last));
        let state = review(before.map(|card| card.state), grade, elapsed);
        let is_wrong = grade == Grade::Again;
        self.cards[claim.place()] = Some(Card {
            state,
            last: day,
            due: day.saturating_add_unsigned(interval(state.stability, self.retention)),
            comes_back: is_wrong && was_sure && day == self.today,
            lapses: [is_wrong, lapses[0]],
        });
    }

    /// The day that it is.
    #[must_use]
    pub fn today(&self) -> i32 {
        self.today
    }

    /// What is known about a claim. Nothing where it was never reviewed.
    #[must_use]
    pub fn card(&self, claim: ClaimRef) -> Option<&Card> {
        self.cards.get(claim.place())?.as_ref()
    }

    /// How likely a claim is recalled today: 0 where it was never reviewed.
    #[must_use]
    pub fn recall(&self, claim: ClaimRef) -> f64 {
        self.card(claim).map_or(0.0, |card| retrievability(card.state, self.elapsed(card)))
    }

    fn elapsed(&self, card: &Card) -> u32 {
        u32::try_from(self.today.saturating_sub(card.last)).unwrap_or(0)
    }

    /// For how many days a claim has been due: 0 from today. Nothing where it is not due.
    #[must_use]
    pub fn overdue(&self, claim: ClaimRef) -> Option<u32> {
        u32::try_from(self.today.saturating_sub(self.card(claim)?.due)).ok()
    }

    /// The claims that are due, the longest overdue first.
    #[must_use]
    pub fn due(&self) -> Vec<ClaimRef> {
        let due: Vec<ClaimRef> =
            ClaimRef::first(self.cards.len()).filter(|claim| self.overdue(*claim).is_some()).collect();
        let keys: Vec<u64> =
            due.iter().map(|claim| pair(u32::MAX - self.overdue(*claim).unwrap_or(0), claim.0)).collect();
        permutation(&keys).into_iter().map(|place| due[place as usize]).collect()
    }

    /// How many claims were ever reviewed.
    #[must_use]
    pub fn reviewed(&self) -> u32 {
        self.cards.iter().flatten().count() as u32
    }

    /// How many claims come due on each of the coming days: today first, with all that is overdue.
    #[must_use]
    pub fn forecast(&self) -> [u32; FORECAST] {
        let mut days = [0; FORECAST];
        for card in self.cards.iter().flatten() {
            let ahead = usize::try_from(card.due.saturating_sub(self.today)).unwrap_or(0);
            if let Some(day) = days.get_mut(ahead) {
                *day += 1;
            }
        }
        days
    }

    /// Whether a claim was last reviewed before today. On the day of a review the formula gives certain recall, whatever
    /// the grade, which says nothing to a learner.
    #[must_use]
    pub fn is_telling(&self) -> bool {
        self.cards.iter().flatten().any(|card| self.elapsed(card) > 0)
    }

    /// The mean chance of recall today over the claims that were ever reviewed, 0 to 1.
    #[must_use]
    pub fn mean_recall(&self) -> Option<f64> {
        let mut sum = 0.0;
        for card in self.cards.iter().flatten() {
            sum += retrievability(card.state, self.elapsed(card));
        }
        let count = self.reviewed();
        (count > 0).then(|| sum / f64::from(count))
    }

    /// In how many days the first claim on a statement would be due after a flashcard with this grade. One that was not
    /// known at all comes back today.
    #[must_use]
    pub fn after(&self, knowledge: &Knowledge<'_>, statement: StatementRef, grade: Grade) -> u32 {
        if grade == Grade::Again {
            return 0;
        }
        let days = knowledge.cells.claims_on(statement).iter().map(|claim| {
            let card = self.card(*claim);
            let state = review(card.map(|card| card.state), grade, card.map_or(0, |card| self.elapsed(card)));
            interval(state.stability, self.retention)
        });
        days.min().unwrap_or(1)
    }

    /// The statement for the next flashcard: one that was not known at all today, three others ago; else one with a
    /// claim that is due, the longest overdue first; else one with a claim that was never reviewed, in the order of the
    /// dossier; else one that was not known at all today, however lately. None where nothing is left.
    #[must_use]
    pub fn next_card(&self, knowledge: &Knowledge<'_>, wanted: impl Fn(StatementRef) -> bool) -> Option<StatementRef> {
        let dossier = knowledge.dossier;
        let due = self.due().into_iter().map(|claim| dossier[claim].statement);
        let is_new = |statement: &StatementRef| {
            let claims = knowledge.cells.claims_on(*statement);
            !claims.is_empty() && claims.iter().all(|claim| self.card(*claim).is_none())
        };
        let unknown = |others: u32| {
            let is_back = move |(_, since): &&(StatementRef, u32)| *since >= others;
            self.unknown.iter().filter(is_back).map(|(statement, _)| *statement)
        };
        let others = due.chain(dossier.statement_refs().filter(is_new));
        unknown(OTHERS).chain(others).chain(unknown(0)).find(|statement| wanted(*statement))
    }
}

#[cfg(test)]
#[path = "schedule_tests.rs"]
mod tests;
