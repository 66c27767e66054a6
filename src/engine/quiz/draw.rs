//! The draw: candidates are found cheaply and put into an order by the seed; only what is drawn is worded and proven.

use std::collections::{BTreeMap, BTreeSet};

use super::leak::Traces;
use super::{Blueprint, Quiz, Recipe};
use crate::engine::bank::{Candidate, Item, ItemId, Kind, Level, Maker, candidates, make};
use crate::engine::dossier::Dimension;
use crate::engine::dossier::id::ArticleId;
use crate::engine::hashing::hash_texts;
use crate::engine::reasoning::Knowledge;
use crate::engine::wording::Wording;

/// What a blueprint asks for and the dossier could not give.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shortfall {
    /// Fewer items altogether.
    Items {
        /// How many were asked for.
        asked: u32,
        /// How many there are.
        given: u32,
    },
    /// Fewer items for a dimension.
    Dimension {
        /// The dimension.
        dimension: Dimension,
        /// How many were asked for.
        asked: u32,
        /// How many there are.
        given: u32,
    },
    /// Fewer items about an article.
    Article {
        /// The article.
        article: ArticleId,
        /// How many were asked for.
        asked: u32,
        /// How many there are.
        given: u32,
    },
    /// Fewer items of a level.
    Level {
        /// The level.
        level: Level,
        /// How many were asked for.
        asked: u32,
        /// How many there are.
        given: u32,
    },
    /// Fewer items of a kind.
    Kind {
        /// The kind.
        kind: Kind,
        /// How many were asked for.
        asked: u32,
        /// How many there are.
        given: u32,
    },
}

/// A quiz, and what its blueprint asked for in vain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawn {
    /// The quiz.
    pub quiz: Quiz,
    /// What is missing; empty where the blueprint is met.
    pub shortfalls: Vec<Shortfall>,
    /// Whether items of earlier rounds had to be asked again.
    pub repeats: bool,
}

/// Rounds after this one ask the same as this one: a link cannot keep a reader's machine busy for ever.
const MOST_ROUNDS: u32 = 60;

/// Draws the quiz of a recipe, going through the rounds before it so that nothing is asked twice while there is
/// anything new.
#[must_use]
pub fn draw(knowledge: &Knowledge<'_>, wording: &'static Wording, recipe: &Recipe) -> Drawn {
    let maker = Maker::new(knowledge, wording, recipe.seed, recipe.options);
    let order = |candidate: &Candidate| hash_texts(u64::from(recipe.seed), &["draw", candidate.id.as_str()]);
    let mut pool = candidates(knowledge);
    pool.sort_by_cached_key(|candidate| (order(candidate), candidate.id.clone()));
    let mut asked = BTreeSet::new();
    let mut items: Vec<Item> = Vec::new();
    let mut repeats = false;
    for _ in 0..=recipe.round.min(MOST_ROUNDS) {
        items = Draw::new(&maker, &recipe.blueprint, &asked).run(&pool);
        repeats = items.iter().any(|item| asked.contains(&item.question.id));
        asked.extend(items.iter().map(|item| item.question.id.clone()));
    }
    let shortfalls = shortfalls(&recipe.blueprint, &items);
    Drawn { quiz: Quiz { recipe: recipe.clone(), items }, shortfalls, repeats }
}

/// One drawing: what is in the quiz so far, and how often everything occurs in it.
struct Draw<'a> {
    maker: &'a Maker<'a>,
    blueprint: &'a Blueprint,
    asked_before: &'a BTreeSet<ItemId>,
    drawn: Vec<(Item, Traces)>,
    tally: Tally,
}

/// How often everything occurs in a quiz.
#[derive(Default)]
struct Tally {
    items: u32,
    dimensions: BTreeMap<Dimension, u32>,
    kinds: BTreeMap<Kind, u32>,
    levels: BTreeMap<Level, u32>,
    articles: BTreeMap<ArticleId, u32>,
    comparisons: u32,
}

impl Tally {
    fn count(&mut self, kind: Kind, dimension: Dimension, articles: &[ArticleId]) {
        self.items += 1;
        *self.dimensions.entry(dimension).or_default() += 1;
        *self.kinds.entry(kind).or_default() += 1;
        *self.levels.entry(kind.level()).or_default() += 1;
        for article in articles {
            *self.articles.entry(article.clone()).or_default() += 1;
        }
        self.comparisons += u32::from(kind.is_comparison());
    }
}

fn count_of<K: Ord>(counts: &BTreeMap<K, u32>, key: &K) -> u32 {
    counts.get(key).copied().unwrap_or(0)
}

/// How many of `asked` are still missing in `counts`.
fn missing<K: Ord>(asked: &BTreeMap<K, u32>, counts: &BTreeMap<K, u32>, key: &K) -> u32 {
    count_of(asked, key).saturating_sub(count_of(counts, key))
}

impl<'a> Draw<'a> {
    fn new(maker: &'a Maker<'a>, blueprint: &'a Blueprint, asked_before: &'a BTreeSet<ItemId>) -> Self {
        Self { maker, blueprint, asked_before, drawn: Vec::new(), tally: Tally::default() }
    }

    fn run(mut self, pool: &[Candidate]) -> Vec<Item> {
        let mut open: Vec<&Candidate> = pool.iter().collect();
        while self.tally.items < self.blueprint.items {
            // The first of equals is taken, so the seed decides through the order of the pool.
            let Some(best) = (0..open.len()).min_by_key(|place| self.cost(open[*place])) else { break };
            let candidate = open.remove(best);
            if let Ok(item) = make(self.maker, candidate) {
                self.place(candidate, item);
            }
        }
        self.drawn.into_iter().map(|(item, _)| item).collect()
    }

    /// What it costs to take a candidate next: first what the blueprint needs, then what is new, then variety.
    fn cost(&self, candidate: &Candidate) -> (bool, bool, i32) {
        let (asked, tally) = (self.blueprint, &self.tally);
        let some_dimension_is_missing =
            asked.dimensions.keys().any(|dimension| missing(&asked.dimensions, &tally.dimensions, dimension) > 0);
        let is_beyond =
            some_dimension_is_missing && missing(&asked.dimensions, &tally.dimensions, &candidate.dimension) == 0;
        let dossier = self.maker.knowledge.dossier;
        let articles = || candidate.articles.iter().map(|article| &dossier[*article].id);
        let level = candidate.kind.level();
        let needed = articles().map(|article| missing(&asked.articles, &tally.articles, article)).sum::<u32>()
            + missing(&asked.levels, &tally.levels, &level)
            + missing(&asked.kinds, &tally.kinds, &candidate.kind);
        let most_used_article = articles().map(|article| count_of(&tally.articles, article)).max().unwrap_or(0);
        let too_few_comparisons = tally.comparisons * 5 < tally.items * 2 && !candidate.kind.is_comparison();
        let too_much_recall = level == Level::Remember && count_of(&tally.levels, &level) * 3 >= tally.items;
        let variety = count_of(&tally.kinds, &candidate.kind) * 3
            + most_used_article * 2
            + u32::from(too_few_comparisons) * 6
            + u32::from(too_much_recall) * 6;
        (is_beyond, self.asked_before.contains(&candidate.id), variety as i32 - 1000 * needed.min(1000) as i32)
    }

    /// Puts an item where it gives no other away and none gives it away; leaves it out where there is no such place.
    fn place(&mut self, candidate: &Candidate, item: Item) {
        let traces = Traces::new(self.maker.knowledge.dossier, &item);
        let clashes = self.drawn.iter().any(|(other, other_traces)| {
            other.key.asked == item.key.asked
                || other.key.claims.iter().any(|claim| item.key.claims.contains(claim))
                || other_traces.asks_what_answers(&traces)
                || traces.asks_what_answers(other_traces)
        });
        if clashes {
            return;
        }
        let is_good = |place: usize| {
            self.drawn[..place].iter().all(|(_, earlier)| !earlier.tells_what_answers(&traces))
                && self.drawn[place..].iter().all(|(_, later)| !traces.tells_what_answers(later))
        };
        let places: Vec<usize> = (0..=self.drawn.len()).filter(|place| is_good(*place)).collect();
        if places.is_empty() {
            return;
        }
        let chance = hash_texts(u64::from(self.maker.seed), &["place", candidate.id.as_str()]);
        let place = places[(chance % places.len() as u64) as usize];
        self.tally.count(candidate.kind, candidate.dimension, &item.question.articles);
        self.drawn.insert(place, (item, traces));
    }
}

/// What a blueprint asks for that these items do not give.
fn shortfalls(blueprint: &Blueprint, items: &[Item]) -> Vec<Shortfall> {
    let mut tally = Tally::default();
    for item in items {
        tally.count(item.question.kind, item.question.dimension, &item.question.articles);
    }
    let mut found = Vec::new();
    if tally.items < blueprint.items {
        found.push(Shortfall::Items { asked: blueprint.items, given: tally.items });
    }
    for (dimension, asked) in &blueprint.dimensions {
        let given = count_of(&tally.dimensions, dimension);
        if given < *asked {
            found.push(Shortfall::Dimension { dimension: *dimension, asked: *asked, given });
        }
    }
    for (article, asked) in &blueprint.articles {
        let given = count_of(&tally.articles, article);
        if given < *asked {
            found.push(Shortfall::Article { article: article.clone(), asked: *asked, given });
        }
    }
    for (level, asked) in &blueprint.levels {
        let given = count_of(&tally.levels, level);
        if given < *asked {
            found.push(Shortfall::Level { level: *level, asked: *asked, given });
        }
    }
    for (kind, asked) in &blueprint.kinds {
        let given = count_of(&tally.kinds, kind);
        if given < *asked {
            found.push(Shortfall::Kind { kind: *kind, asked: *asked, given });
        }
    }
    found
}
