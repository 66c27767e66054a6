//! Candidates in queues: those that a blueprint cannot tell apart wait behind one another, so that to choose the next
//! item only one of each queue is weighed.

use crate::engine::bank::{Candidate, Kind};
use crate::engine::dossier::Dimension;
use crate::engine::dossier::id::ArticleRef;
use crate::engine::hashing::mix;
use crate::engine::ordering::permutation;

/// What a blueprint and the wish for variety can tell of a candidate.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Class<'p> {
    /// Its kind.
    pub(super) kind: Kind,
    /// The dimension it counts for.
    pub(super) dimension: Dimension,
    /// The articles it asks about.
    pub(super) articles: &'p [ArticleRef],
    /// Whether an earlier round asked it.
    pub(super) was_asked: bool,
}

impl<'p> Class<'p> {
    fn new(candidate: &'p Candidate, was_asked: bool) -> Self {
        let Candidate { kind, dimension, articles, .. } = candidate;
        Self { kind: *kind, dimension: *dimension, articles, was_asked }
    }

    fn hash(&self) -> u64 {
        let first = (self.kind as u64) << 8 | (self.dimension as u64) << 1 | u64::from(self.was_asked);
        self.articles.iter().fold(mix(first), |hash, article| mix(hash ^ article.place() as u64))
    }
}

/// One queue, as a part of [`Queues::places`].
struct Queue<'p> {
    class: Class<'p>,
    next: usize,
    end: usize,
    cost: u64,
}

/// The candidates of a pool that have not been tried.
pub(super) struct Queues<'p> {
    /// The pool in the order of chance, by place.
    order: &'p [u32],
    /// Places in `order`, queue by queue, each rising.
    places: Vec<u32>,
    queues: Vec<Queue<'p>>,
}

impl<'p> Queues<'p> {
    /// Queues of a pool, which stands in the order of chance.
    pub(super) fn new(pool: &'p [Candidate], order: &'p [u32], was_asked: &[bool]) -> Self {
        let class = |place: u32| Class::new(&pool[place as usize], was_asked[place as usize]);
        let hashes: Vec<u64> = order.iter().map(|place| class(*place).hash()).collect();
        let places = permutation(&hashes);
        let mut queues: Vec<Queue<'p>> = Vec::new();
        for (next, place) in places.iter().enumerate() {
            let class = class(order[*place as usize]);
            match queues.last_mut() {
                Some(queue) if queue.class == class => queue.end += 1,
                _ => queues.push(Queue { class, next, end: next + 1, cost: 0 }),
            }
        }
        Self { order, places, queues }
    }

    /// Weighs every queue.
    pub(super) fn weigh(&mut self, cost: impl Fn(Class<'_>) -> u64) {
        self.queues.retain(|queue| queue.next < queue.end);
        self.queues.iter_mut().for_each(|queue| queue.cost = cost(queue.class));
    }

    /// Takes the candidate that costs least, the first by chance of those that cost the same: its place in the pool.
    pub(super) fn take(&mut self) -> Option<usize> {
        let open = self.queues.iter_mut().filter(|queue| queue.next < queue.end);
        let queue = open.min_by_key(|queue| (queue.cost, self.places[queue.next]))?;
        queue.next += 1;
        Some(self.order[self.places[queue.next - 1] as usize] as usize)
    }
}
