//! Candidates in queues: those that a blueprint cannot tell apart wait behind one another, so that to choose the next
//! item only one of each queue is weighed.

use crate::engine::bank::{Candidate, Kind};
use crate::engine::dossier::Dimension;
use crate::engine::dossier::id::ArticleRef;
use crate::engine::hashing::mix;
use crate::engine::ordering::permutation;

/// What a blueprint and the wish for variety can tell of a candidate.
struct Class<'p> {
    kind: Kind,
    dimension: Dimension,
    articles: &'p [ArticleRef],
    was_asked: bool,
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
        // Two classes of one hash would only wait for each other.
        let hashes: Vec<u64> =
            pool.iter().zip(was_asked).map(|(candidate, was_asked)| Class::new(candidate, *was_asked).hash()).collect();
        let hashes: Vec<u64> = order.iter().map(|place| hashes[*place as usize]).collect();
        let places = permutation(&hashes);
        let mut queues: Vec<Queue<'p>> = Vec::new();
        let mut last = None;
        for (next, place) in places.iter().enumerate() {
            let hash = Some(hashes[*place as usize]);
            match queues.last_mut() {
                Some(queue) if hash == last => queue.end += 1,
                _ => {
                    let place = order[*place as usize] as usize;
                    let class = Class::new(&pool[place], was_asked[place]);
                    queues.push(Queue { class, next, end: next + 1, cost: 0 });
                }
            }
            last = hash;
        }
        Self { order, places, queues }
    }

    /// Weighs every queue, by what its kind and dimension cost and by what its articles cost.
    pub(super) fn weigh(
        &mut self,
        of_kind: impl Fn(Kind, Dimension) -> u64,
        of_articles: impl Fn(&[ArticleRef]) -> u64,
    ) {
        let row = |kind: &Kind| Dimension::ALL.iter().map(|dimension| of_kind(*kind, *dimension)).collect();
        let table: Vec<Vec<u64>> = Kind::ALL.iter().map(row).collect();
        self.queues.retain(|queue| queue.next < queue.end);
        for Queue { class, cost, .. } in &mut self.queues {
            let known = table[class.kind as usize][class.dimension as usize] + of_articles(class.articles);
            *cost = u64::from(class.was_asked) << 62 | known;
        }
    }

    /// Takes the candidate that costs least, the first by chance of those that cost the same: its place in the pool.
    pub(super) fn take(&mut self) -> Option<usize> {
        let open = self.queues.iter_mut().filter(|queue| queue.next < queue.end);
        let queue = open.min_by_key(|queue| (queue.cost, self.places[queue.next]))?;
        queue.next += 1;
        Some(self.order[self.places[queue.next - 1] as usize] as usize)
    }
}
