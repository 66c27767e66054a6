//! The next item of practice: informative, of a claim that is fading, in a dimension that needs it.
//!
//! Source: part C of the item design. Among the items that the learner gets right with a probability P of 0.60 to 0.90
//! and that touch none of the last five claims, the highest `0.5 · I/I_max + 0.3 · (1 − R_claim) + 0.2 · need` is asked,
//! with `I = ((P − c)/(1 − c))² · (1 − P)/P`, R the chance that the most faded of its claims is recalled (0 for one
//! never asked), and the need of a dimension the share of it that is not known. Ties go by item id.
//!
//! What the rule leaves open: items with a claim that is due come before all others, also outside the band, because no
//! other item may ask for that claim. Where nothing is inside the band, the nearest to it is asked. Items that were never
//! answered come before those that were, since an answer again says less of what is known. A kind that one of
//! the last two items had waits, so that practice does not become one kind of question.
//!
//! A session is mixed: a dimension that would be more than half of the last six items waits while others have
//! anything, also before what is due; one that the last five lack comes before others that are as urgent. An item on a
//! claim of the last ten items waits as well: their feedback told it, in whatever words. A claim that comes back is
//! asked again after five others. Where only such items are left, they are asked.

use std::cmp::Ordering;

use super::{Pool, Schedule};
use crate::engine::bank::{Candidate, Item, Kind, Maker, make, usual_one_in};
use crate::engine::dossier::id::{ArticleId, ClaimRef};
use crate::engine::dossier::{Dimension, Dossier};
use crate::engine::quiz::Traces;
use crate::engine::scorecard::{History, Mastery, expected};

/// How likely a right answer should be, from and to.
const BAND: (f64, f64) = (0.60, 0.90);

/// So many of the claims asked last are not asked again at once, even where one comes back.
const REST: usize = 5;

/// Claims of so many of the last items were told by their feedback.
const TOLD: usize = 10;

/// A dimension is at most half of the next item and so many before it.
const MIXED: usize = 5;

/// Kinds of so many of the last items wait.
const KINDS: usize = 2;

/// After so many items that cannot be made or were given away, the search ends.
const TRIES: u32 = 400;

/// What a learner wants to practise. Empty lists want everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wish {
    /// The dimensions.
    pub dimensions: Vec<Dimension>,
    /// The articles: items ask about these and no others.
    pub articles: Vec<ArticleId>,
}

impl Wish {
    fn admits(&self, dossier: &Dossier, candidate: &Candidate) -> bool {
        let is_wanted = self.dimensions.is_empty() || self.dimensions.contains(&candidate.dimension);
        let is_read = |id: &ArticleId| self.articles.is_empty() || self.articles.contains(id);
        is_wanted && candidate.articles.iter().all(|article| is_read(&dossier[*article].id))
    }
}

/// Why an item was chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// One of its claims has been due for so many days; 0 is since today.
    Due(u32),
    /// One of its claims was answered wrong today by somebody who was sure.
    ComesBack,
    /// Its dimension is the one that is known least.
    Weakest(Dimension),
    /// One of its claims was never asked.
    New,
    /// Nothing is due; of what was asked before, it is worth most.
    Ahead,
}

/// The next item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Next {
    /// The item.
    pub item: Item,
    /// Why it was chosen.
    pub why: Why,
}

/// What the choice rests on.
pub struct Asking<'a> {
    /// What could be asked.
    pub pool: &'a Pool,
    /// What is remembered and due.
    pub schedule: &'a Schedule,
    /// What is known of each dimension.
    pub mastery: &'a Mastery,
    /// What was answered so far, in whatever session or quiz.
    pub history: &'a History,
    /// What was asked in this session, in order.
    pub session: &'a [Item],
    /// What the learner wants.
    pub wish: &'a Wish,
}

/// How a candidate stands against others: fields in the order in which they count.
#[derive(Clone, Copy)]
struct Standing {
    /// Whether it touches one of the claims asked last.
    is_recent: bool,
    /// Whether its dimension would be more than half of the last items.
    is_crowded: bool,
    /// Whether none of its claims is due.
    waits: bool,
    /// Whether the last items had its dimension.
    is_there: bool,
    /// How far its P is outside the band.
    outside: f64,
    /// Whether the item was ever answered: a claim is better asked for by another one.
    was_asked: bool,
    /// Whether one of the last items was of its kind.
    is_same_kind: bool,
    /// What an answer would tell.
    information: f64,
    /// What the rule says.
    score: f64,
}

impl Standing {
    fn order(&self, other: &Self) -> Ordering {
        let key = |one: &Self| (one.is_recent, one.is_crowded, one.waits, one.is_there);
        let first = key(self).cmp(&key(other));
        let then = self.outside.total_cmp(&other.outside);
        let then = then.then((self.was_asked, self.is_same_kind).cmp(&(other.was_asked, other.is_same_kind)));
        first.then(then).then(other.score.total_cmp(&self.score))
    }
}

/// How likely the right answer is, and what an answer would tell.
fn chance_and_information(ability: f64, kind: Kind, one_in: u32) -> (f64, f64) {
    let chance = expected(ability, kind.difficulty_tenths(), one_in);
    let guessed = 1.0 / f64::from(one_in);
    let known = (chance - guessed) / (1.0 - guessed);
    (chance, known * known * (1.0 - chance) / chance)
}

impl Asking<'_> {
    /// The item to ask next, worded and proven by `maker`, which also says with how many options. Nothing where
    /// everything wanted was asked in this session.
    #[must_use]
    pub fn next(&self, maker: &Maker<'_>) -> Option<Next> {
        let dossier = maker.knowledge.dossier;
        let mut left = self.standings(maker);
        let told: Vec<Traces> = self.session.iter().map(|item| Traces::new(dossier, item)).collect();
        for _ in 0..TRIES {
            let mut best: Option<usize> = None;
            for (place, (standing, candidate, _)) in left.iter().enumerate() {
                let is_better = |best: usize| {
                    let (known, other, _) = &left[best];
                    standing.order(known).then_with(|| candidate.id.order(other.id)) == Ordering::Less
                };
                if best.is_none_or(is_better) {
                    best = Some(place);
                }
            }
            let (_, candidate, claims) = left.swap_remove(best?);
            let Ok(item) = make(maker, candidate) else { continue };
            let traces = Traces::new(dossier, &item);
            let is_given_away =
                told.iter().any(|told| told.tells_what_answers(&traces) || told.asks_what_answers(&traces));
            if !is_given_away {
                return Some(Next { item, why: self.why(candidate, claims) });
            }
        }
        None
    }

    /// Every candidate that may be asked, with its standing and its claims.
    fn standings(&self, maker: &Maker<'_>) -> Vec<(Standing, &Candidate, &[ClaimRef])> {
        let dossier = maker.knowledge.dossier;
        let recent: Vec<ClaimRef> = self
            .session
            .iter()
            .rev()
            .flat_map(|item| self.pool.claims(&item.question.id))
            .copied()
            .take(REST)
            .collect();
        let last = |count: usize| self.session.iter().rev().take(count);
        let mut told: Vec<ClaimRef> = Vec::new();
        last(TOLD).for_each(|item| told.extend(self.pool.claims(&item.question.id)));
        let before = last(MIXED).count();
        let kinds: Vec<Kind> = last(KINDS).map(|item| item.question.kind).collect();
        let is_asked = |candidate: &Candidate| self.session.iter().any(|item| candidate.is(&item.question.id));
        let was_asked = self.pool.answered(self.history);
        let mut standings = Vec::new();
        let mut most = 0.0_f64;
        for ((candidate, claims), was_asked) in self.pool.all().zip(was_asked) {
            if !self.wish.admits(dossier, candidate) || is_asked(candidate) {
                continue;
            }
            let known = &self.mastery.dimensions[candidate.dimension as usize];
            let one_in = usual_one_in(candidate, maker.options);
            let (chance, information) = chance_and_information(known.ability, candidate.kind, one_in);
            most = most.max(information);
            let same = last(MIXED).filter(|item| item.question.dimension == candidate.dimension).count();
            let rests = |claim| recent.contains(claim) || told.contains(claim) && !self.comes_back(*claim);
            let recall = claims.iter().map(|claim| self.schedule.recall(*claim)).fold(1.0, f64::min);
            let standing = Standing {
                is_recent: claims.iter().any(rests),
                is_crowded: same * 2 + 1 > before,
                waits: !claims.iter().any(|claim| self.is_wanted(*claim)),
                is_there: same > 0 || before < MIXED,
                outside: (BAND.0 - chance).max(chance - BAND.1).max(0.0),
                was_asked,
                is_same_kind: kinds.contains(&candidate.kind),
                information,
                score: 0.3 * (1.0 - recall) + 0.2 * (1.0 - known.mean),
            };
            standings.push((standing, candidate, claims));
        }
        // This share is known only after all others.
        for (standing, ..) in &mut standings {
            standing.score += 0.5 * standing.information / most.max(f64::MIN_POSITIVE);
        }
        standings
    }

    /// Whether a claim should be asked now.
    fn is_wanted(&self, claim: ClaimRef) -> bool {
        self.schedule.overdue(claim).is_some() || self.comes_back(claim)
    }

    fn comes_back(&self, claim: ClaimRef) -> bool {
        self.schedule.card(claim).is_some_and(|card| card.comes_back)
    }

    fn why(&self, candidate: &Candidate, claims: &[ClaimRef]) -> Why {
        if let Some(days) = claims.iter().filter_map(|claim| self.schedule.overdue(*claim)).max() {
            return Why::Due(days);
        }
        if claims.iter().any(|claim| self.is_wanted(*claim)) {
            return Why::ComesBack;
        }
        let all = &self.mastery.dimensions;
        let known = &all[candidate.dimension as usize];
        let has_answers = all.iter().any(|other| other.answers > 0);
        let is_weakest =
            all.iter().all(|other| known.mean <= other.mean) && all.iter().any(|other| known.mean < other.mean);
        if has_answers && is_weakest {
            return Why::Weakest(candidate.dimension);
        }
        if claims.iter().any(|claim| self.schedule.card(*claim).is_none()) { Why::New } else { Why::Ahead }
    }
}

#[cfg(test)]
#[path = "choice_tests.rs"]
mod tests;
