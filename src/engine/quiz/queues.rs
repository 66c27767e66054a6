//! Candidates in queues: those that a blueprint cannot tell apart wait behind one another, so that to choose the next
//! item only one of each queue is weighed, and only of the queues whose kind and dimension may be wanted most.

use crate::engine::bank::{Articles, Candidate, Kind};
use crate::engine::dossier::Dimension;
use crate::engine::dossier::id::ArticleRef;
use crate::engine::hashing::mix;
use crate::engine::ordering::permutation;

/// A number for all that a blueprint and the wish for variety can tell of a candidate. Its kind, its dimension and
/// whether it was asked stand in the highest bits, so that the queues of a group stand together. Two classes of one
/// number would only wait for each other.
fn class(candidate: &Candidate, was_asked: bool) -> u64 {
    let group = (candidate.kind as u64) << 8 | (candidate.dimension as u64) << 1 | u64::from(was_asked);
    let hash = candidate.articles.iter().fold(mix(group), |hash, article| mix(hash ^ article.place() as u64));
    group << HASH_BITS | hash >> (64 - HASH_BITS)
}

/// How many bits of a class are not those of its group.
const HASH_BITS: u32 = 50;

/// The queues of one kind and dimension, as a part of [`Queues::queues`].
struct Group {
    kind: Kind,
    dimension: Dimension,
    was_asked: bool,
    first: usize,
    end: usize,
}

/// One queue, as a part of [`Queues::places`]. The first by chance stands at `next`, the others in any order.
struct Queue {
    articles: Articles,
    next: usize,
    end: usize,
}

/// The chance of a candidate, and its place in the pool: of those that cost the same the lowest is taken first.
type Turn = (u64, u32);

/// The candidates of a pool that have not been tried.
pub(super) struct Queues<'p> {
    /// A number for each candidate: the lowest is taken first.
    chance: &'p [u64],
    /// Places in the pool, queue by queue.
    places: Vec<u32>,
    queues: Vec<Queue>,
    groups: Vec<Group>,
}

impl<'p> Queues<'p> {
    /// Queues of a pool, by the chance of each candidate.
    pub(super) fn new(pool: &[&Candidate], chance: &'p [u64], was_asked: &[bool]) -> Self {
        let classes: Vec<u64> =
            pool.iter().zip(was_asked).map(|(candidate, was_asked)| class(candidate, *was_asked)).collect();
        let places = permutation(&classes);
        let (mut queues, mut groups): (Vec<Queue>, Vec<Group>) = (Vec::new(), Vec::new());
        let mut last = None;
        for (next, place) in places.iter().map(|place| *place as usize).enumerate() {
            let class = classes[place];
            if last != Some(class) {
                let Candidate { kind, dimension, articles, .. } = *pool[place];
                if last.is_none_or(|last| last >> HASH_BITS != class >> HASH_BITS) {
                    let first = queues.len();
                    groups.push(Group { kind, dimension, was_asked: was_asked[place], first, end: first });
                }
                queues.push(Queue { articles, next, end: next });
                if let Some(group) = groups.last_mut() {
                    group.end += 1;
                }
            }
            if let Some(queue) = queues.last_mut() {
                queue.end += 1;
            }
            last = Some(class);
        }
        let mut all = Self { chance, places, queues: Vec::new(), groups };
        queues.iter().for_each(|queue| all.bring_forward(queue.next, queue.end));
        all.queues = queues;
        all
    }

    /// Brings the first by chance of a part of `places` to its beginning.
    fn bring_forward(&mut self, next: usize, end: usize) {
        if let Some(first) = (next..end).min_by_key(|at| self.turn(*at)) {
            self.places.swap(next, first);
        }
    }

    /// When the candidate at a place of `places` has its turn.
    fn turn(&self, at: usize) -> Turn {
        let place = self.places[at];
        (self.chance[place as usize], place)
    }

    /// Takes the candidate that costs least, by what its kind and dimension cost and by what its articles add; the
    /// first by chance of those that cost the same: its place in the pool.
    pub(super) fn take(
        &mut self,
        of_kind: impl Fn(Kind, Dimension) -> u64,
        of_articles: impl Fn(&[ArticleRef]) -> u64,
    ) -> Option<usize> {
        let cost = |group: &Group| u64::from(group.was_asked) << 62 | of_kind(group.kind, group.dimension);
        let costs: Vec<u64> = self.groups.iter().map(cost).collect();
        let mut best: Option<((u64, Turn), usize)> = None;
        for place in permutation(&costs) {
            let (of_group, group) = (costs[place as usize], &self.groups[place as usize]);
            // Articles can only make it dearer.
            if best.is_some_and(|((cost, _), _)| cost < of_group) {
                break;
            }
            for place in group.first..group.end {
                let queue = &self.queues[place];
                if queue.next < queue.end {
                    let cost = (of_group + of_articles(&queue.articles), self.turn(queue.next));
                    if best.is_none_or(|(least, _)| cost < least) {
                        best = Some((cost, place));
                    }
                }
            }
        }
        let ((_, (_, taken)), place) = best?;
        let queue = &mut self.queues[place];
        queue.next += 1;
        let (next, end) = (queue.next, queue.end);
        self.bring_forward(next, end);
        Some(taken as usize)
    }
}
