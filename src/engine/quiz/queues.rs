//! Candidates in queues: those that a blueprint cannot tell apart wait behind one another, so that to choose the next
//! item only one of each queue is weighed.

use crate::engine::bank::Candidate;
use crate::engine::hashing::mix;
use crate::engine::ordering::permutation;

/// One queue, as a part of [`Queues::places`].
struct Queue {
    next: usize,
    end: usize,
    cost: u64,
}

/// The candidates of a pool that have not been tried.
pub(super) struct Queues {
    /// The places of all candidates, queue by queue, each in the order of the pool.
    places: Vec<u32>,
    queues: Vec<Queue>,
}

/// A number for what a blueprint and the wish for variety can tell of a candidate.
fn class(candidate: &Candidate, was_asked: bool) -> u64 {
    let first = (candidate.kind as u64) << 8 | (candidate.dimension as u64) << 1 | u64::from(was_asked);
    candidate.articles.iter().fold(mix(first), |class, article| mix(class ^ article.place() as u64))
}

impl Queues {
    /// Queues of a pool.
    pub(super) fn new(pool: &[Candidate], was_asked: &[bool]) -> Self {
        let classes: Vec<u64> =
            pool.iter().zip(was_asked).map(|(candidate, was_asked)| class(candidate, *was_asked)).collect();
        let places = permutation(&classes);
        let are_alike = |one: u32, other: u32| {
            let [(one, one_asked), (other, other_asked)] =
                [one, other].map(|place| (&pool[place as usize], was_asked[place as usize]));
            let all = |candidate: &Candidate| (candidate.kind, candidate.dimension);
            all(one) == all(other) && one.articles == other.articles && one_asked == other_asked
        };
        let mut queues: Vec<Queue> = Vec::new();
        for end in 1..=places.len() {
            match queues.last_mut() {
                Some(queue) if are_alike(places[queue.next], places[end - 1]) => queue.end = end,
                _ => queues.push(Queue { next: end - 1, end, cost: 0 }),
            }
        }
        Self { places, queues }
    }

    /// Weighs every queue by the place of one of its candidates.
    pub(super) fn weigh(&mut self, cost: impl Fn(usize) -> u64) {
        for queue in self.queues.iter_mut().filter(|queue| queue.next < queue.end) {
            queue.cost = cost(self.places[queue.next] as usize);
        }
    }

    /// Takes the candidate that costs least, the first in the pool of those that cost the same.
    pub(super) fn take(&mut self) -> Option<usize> {
        let open = self.queues.iter_mut().filter(|queue| queue.next < queue.end);
        let queue = open.min_by_key(|queue| (queue.cost, self.places[queue.next]))?;
        queue.next += 1;
        Some(self.places[queue.next - 1] as usize)
    }
}
