//! What the answers of a class say about its learners and about the questions.
//!
//! Receipts are added one after the other, in any order: all sums are of whole numbers, so the order does not matter.
//! Marking gives a [`Record`] for each ([`Statistics::record`]), small enough to keep; those that count are added
//! ([`Statistics::add`]) when it is known which do.

mod alpha;
mod answers;
pub mod csv;
mod items;
mod parts;
mod spread;
pub mod table;

pub use alpha::{Alpha, f_quantile};
pub use answers::{Certainties, Given, GivenPart};
pub use items::{ChoiceStatistics, ItemStatistics};
pub(in crate::engine) use parts::dimension;
pub use spread::{LEAST_FOR_INTERVAL, Spread, SpreadOf};

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::engine::assignment::Seeds;
use crate::engine::attempt::Manner;
use crate::engine::bank::ItemId;
use crate::engine::dossier::Dimension;
use crate::engine::marking::Marked;
use crate::engine::ordering::sorted_by_key;
use crate::engine::scorecard::Points;
use alpha::Group;
use items::Tally;

/// Reliability and discrimination are told from so many learners on. Of fewer, chance decides them: up to here the standard
/// error of a correlation, `1 / √(n − 1)` where there is none, is about as large as the 0.2 from which discrimination is good.
///
/// Source: 30 is the least number of Yurdugül 2008, *Minimum sample size for Cronbach's coefficient alpha*, and of Johanson
/// and Brooks 2010, *Initial scale development: sample size for pilot studies*, who look at correlations of items too.
pub const LEAST_LEARNERS: u32 = 30;

/// What one receipt says, in few bytes. Good only for the [`Statistics`] that made it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The quiz that several learners had, by number; nothing where each had one of their own.
    group: Option<u32>,
    /// What was earned of what, by dimension.
    shares: Vec<(Dimension, Points, Points)>,
    entries: Vec<Entry>,
    /// For each entry, what was offered and then what was chosen, by number.
    codes: Vec<u16>,
}

/// One item of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Entry {
    item: u32,
    points: u16,
    is_answered: bool,
    manner: Manner,
    offered: u16,
    chosen: u16,
}

impl Record {
    /// What each item earned, with its place in [`Statistics::items`]; nothing where it was not answered.
    pub fn points(&self) -> impl Iterator<Item = (u32, Option<Points>)> {
        self.entries.iter().map(|entry| (entry.item, entry.is_answered.then_some(Points(entry.points.into()))))
    }

    /// How each item was answered.
    fn manners(&self) -> impl Iterator<Item = Manner> {
        self.entries.iter().map(|entry| entry.manner)
    }

    /// Each entry with what was offered and what was chosen, by number.
    fn coded(&self) -> impl Iterator<Item = (&Entry, &[u16], &[u16])> {
        let mut codes = &self.codes[..];
        self.entries.iter().map(move |entry| {
            let (offered, rest) = codes.split_at(usize::from(entry.offered).min(codes.len()));
            let (chosen, rest) = rest.split_at(usize::from(entry.chosen).min(rest.len()));
            codes = rest;
            (entry, offered, chosen)
        })
    }

    fn total(&self) -> u64 {
        self.entries.iter().map(|entry| u64::from(entry.points)).sum()
    }
}

/// What the answers of a class say so far.
#[derive(Clone, Debug, Default)]
pub struct Statistics {
    places: BTreeMap<ItemId, u32>,
    items: Vec<Tally>,
    groups: Vec<((Rc<str>, u32), Group)>,
    all: SpreadOf,
    dimensions: BTreeMap<Dimension, SpreadOf>,
    distribution: [u32; 10],
    certainties: Certainties,
}

impl Statistics {
    /// Nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// What is to be kept of a receipt that was marked. It is not added.
    pub fn record(&mut self, marked: &Marked) -> Record {
        let shares = marked.row.shares.iter().map(|share| (share.dimension, share.earned, share.possible)).collect();
        let is_shared = marked.assignment.seeds == Seeds::Shared;
        let group = is_shared.then(|| self.group(&marked.row.assignment, marked.row.seed, marked.quiz.items.len()));
        let mut record = Record { group, shares, entries: Vec::new(), codes: Vec::new() };
        for (item, earned, answer) in marked.answers() {
            let place = self.place(&item.question.id, || Tally::new(item));
            let tally = &mut self.items[place as usize];
            let offered = tally.offered(item, &mut record.codes);
            let chosen = answer.map_or(0, |answer| tally.chosen(&answer.response, &mut record.codes));
            let (points, is_answered) = (earned.0 as u16, answer.is_some());
            let manner = answer.map_or_else(Manner::default, |answer| answer.manner);
            record.entries.push(Entry { item: place, points, is_answered, manner, offered, chosen });
        }
        record
    }

    /// The place of an item; a new one gets the next.
    fn place(&mut self, id: &ItemId, new: impl FnOnce() -> Tally) -> u32 {
        if let Some(place) = self.places.get(id) {
            return *place;
        }
        let place = self.items.len() as u32;
        self.places.insert(id.clone(), place);
        self.items.push(new());
        place
    }

    fn group(&mut self, assignment: &Rc<str>, seed: u32, items: usize) -> u32 {
        let is_it = |((code, known), _): &((Rc<str>, u32), Group)| code == assignment && *known == seed;
        let place = self.groups.iter().position(is_it).unwrap_or_else(|| {
            self.groups.push(((assignment.clone(), seed), Group::new(items)));
            self.groups.len() - 1
        });
        place as u32
    }

    /// Adds a record.
    pub fn add(&mut self, record: &Record) {
        let total = record.total();
        for (entry, offered, chosen) in record.coded() {
            self.certainties.add(entry);
            if let Some(tally) = self.items.get_mut(entry.item as usize) {
                tally.add(entry.points.into(), total, entry.is_answered, (offered, chosen));
            }
        }
        if let Some((_, group)) = record.group.and_then(|group| self.groups.get_mut(group as usize)) {
            group.add(record.entries.iter().map(|entry| u64::from(entry.points)), total);
        }
        for (dimension, earned, possible) in &record.shares {
            self.dimensions.entry(*dimension).or_default().add(*earned, *possible);
        }
        let earned: Points = record.shares.iter().map(|(_, earned, _)| *earned).sum();
        let possible: Points = record.shares.iter().map(|(_, _, possible)| *possible).sum();
        self.all.add(earned, possible);
        let tenth = u64::from(earned.0) * 10 / u64::from(possible.0.max(1));
        self.distribution[tenth.min(9) as usize] += 1;
    }

    /// How many learners were added.
    #[must_use]
    pub fn learners(&self) -> u32 {
        self.all.count()
    }

    /// The shares of all points.
    #[must_use]
    pub fn spread(&self) -> Option<Spread> {
        self.all.spread()
    }

    /// The shares of each dimension over the class, in the fixed order of dimensions.
    #[must_use]
    pub fn dimensions(&self) -> Vec<(Dimension, Spread)> {
        self.dimensions.iter().filter_map(|(dimension, of)| Some((*dimension, of.spread()?))).collect()
    }

    /// How many learners earned 0 to below 10 %, 10 to below 20 % and so on; 100 % is in the last.
    #[must_use]
    pub fn distribution(&self) -> [u32; 10] {
        self.distribution
    }

    /// Every item that was asked, in the order in which they were first met: the places that records name.
    #[must_use]
    pub fn items(&self) -> Vec<ItemStatistics> {
        self.items.iter().map(Tally::statistics).collect()
    }

    /// The question at a place of the quiz of a record, from 0.
    #[must_use]
    pub fn stem(&self, record: &Record, place: u32) -> Option<&str> {
        let entry = record.entries.get(place as usize)?;
        self.items.get(entry.item as usize).map(|tally| &*tally.first.stem)
    }

    /// The items that were asked of at least `least` learners, the most difficult first. The same question is the same
    /// item for all, whatever its wrong options and its place were.
    #[must_use]
    pub fn difficult(&self, least: u32) -> Vec<ItemStatistics> {
        let items = self.items().into_iter().filter(|item| item.shown >= least.max(1)).collect();
        // The bits of numbers from 0 on are in their order.
        sorted_by_key(items, |item| item.percent.to_bits())
    }

    /// The reliability of each quiz that at least [`LEAST_LEARNERS`] had, by assignment and seed; nothing for quizzes that
    /// each had alone, because alpha needs the same items for all.
    #[must_use]
    pub fn alphas(&self) -> Vec<((Rc<str>, u32), Alpha)> {
        let alpha = |group: &Group| group.alpha().filter(|alpha| alpha.learners >= LEAST_LEARNERS);
        self.groups.iter().filter_map(|(key, group)| Some((key.clone(), alpha(group)?))).collect()
    }
}

#[cfg(test)]
mod tests;
