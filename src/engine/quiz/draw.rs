//! The draw: candidates are found cheaply and put into an order by the seed; only what is drawn is worded and proven.

use std::rc::Rc;

use super::leak::Traces;
use super::queues::Queues;
use super::tally::{Missing, Tally};
use super::{Blueprint, Quiz, Recipe, Share};
use crate::engine::bank::{Candidate, Item, Kind, Level, Maker, candidates, make};
use crate::engine::dossier::id::{ArticleRef, ClaimId, StatementId, StatementRef};
use crate::engine::dossier::{Dimension, Dossier};
use crate::engine::reasoning::Knowledge;
use crate::engine::wording::Wording;

/// What a blueprint asks for and the dossier could not give.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shortfall {
    /// The part of the quiz; nothing for all of it.
    pub of: Option<Share>,
    /// How many items were asked for.
    pub asked: u32,
    /// How many there are.
    pub given: u32,
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

/// With so many seeds a pinned item is tried. Some find their options with every other seed only.
const SEEDS_FOR_A_PIN: u32 = 32;

/// Draws the quiz of a recipe, going through the rounds before it so that nothing is asked twice while there is
/// anything new.
#[must_use]
pub fn draw(knowledge: &Knowledge<'_>, wording: &'static Wording, recipe: &Recipe) -> Drawn {
    Drawer::new(knowledge, wording).draw(recipe)
}

/// Draws one quiz after the other from a dossier: what does not depend on the recipe is found once.
pub struct Drawer<'a> {
    maker: Maker<'a>,
    pool: Rc<Vec<Candidate>>,
}

impl<'a> Drawer<'a> {
    /// Finds the candidates of a dossier.
    #[must_use]
    pub fn new(knowledge: &'a Knowledge<'a>, wording: &'static Wording) -> Self {
        Self::over(Rc::new(candidates(knowledge)), knowledge, wording)
    }

    /// The same with candidates that were found before, which have to be those of this dossier.
    #[must_use]
    pub fn over(pool: Rc<Vec<Candidate>>, knowledge: &'a Knowledge<'a>, wording: &'static Wording) -> Self {
        Self { maker: Maker::new(knowledge, wording, 0, 4), pool }
    }

    /// The same quiz as [`draw`] gives.
    #[must_use]
    pub fn draw(&self, recipe: &Recipe) -> Drawn {
        let maker = self.maker.for_quiz(recipe.seed, recipe.options);
        let knowledge = maker.knowledge;
        let about = recipe.about.as_ref().map(|statement| About::new(knowledge, statement));
        let is_wanted = |candidate: &&Candidate| {
            let is_about =
                |about: &About| about.statement.is_some_and(|wanted| candidate.may_rest_on(knowledge, wanted));
            about.as_ref().is_none_or(is_about)
                && !recipe.bans.iter().any(|ban| candidate.is(ban))
                && recipe.asks_only(candidate.articles.iter().map(|article| &knowledge.dossier[*article].id))
        };
        let pool: Vec<&Candidate> = self.pool.iter().filter(is_wanted).collect();
        let chance: Vec<u64> = pool
            .iter()
            .map(|candidate| candidate.id.hash_between(u64::from(recipe.seed), Some("draw"), None))
            .collect();
        let mut was_asked = vec![false; pool.len()];
        let mut items: Vec<Item> = Vec::new();
        let mut repeats = false;
        for _ in 0..=recipe.round.min(MOST_ROUNDS) {
            repeats = false;
            items = Vec::new();
            for Taken { place, item, .. } in
                Draw::new(&maker, recipe, about.as_ref()).pinned(&pool).run(&pool, &chance, &was_asked)
            {
                repeats |= std::mem::replace(&mut was_asked[place], true);
                items.push(item);
            }
        }
        let shortfalls = shortfalls(knowledge.dossier, &recipe.blueprint, &items);
        Drawn { quiz: Quiz { recipe: recipe.clone(), items }, shortfalls, repeats }
    }
}

/// The one statement that a quiz is about.
struct About {
    /// Nothing where the dossier has no such statement.
    statement: Option<StatementRef>,
    /// The claims on it.
    claims: Vec<ClaimId>,
}

impl About {
    fn new(knowledge: &Knowledge<'_>, wanted: &StatementId) -> Self {
        let dossier = knowledge.dossier;
        let statement = dossier.statement_refs().find(|statement| dossier[*statement].id == *wanted);
        let claims = statement.map_or(&[][..], |statement| knowledge.cells.claims_on(statement));
        Self { statement, claims: claims.iter().map(|claim| dossier[*claim].id.clone()).collect() }
    }

    fn is_of(&self, item: &Item) -> bool {
        item.key.claims.iter().any(|claim| self.claims.contains(claim))
    }
}

/// One drawing: what is in the quiz so far, and how often everything occurs in it.
struct Draw<'a> {
    maker: &'a Maker<'a>,
    recipe: &'a Recipe,
    about: Option<&'a About>,
    drawn: Vec<Taken>,
    tally: Tally,
}

/// An item in the quiz, and the place of its candidate.
struct Taken {
    place: usize,
    item: Item,
    traces: Traces,
}

impl<'a> Draw<'a> {
    fn new(maker: &'a Maker<'a>, recipe: &'a Recipe, about: Option<&'a About>) -> Self {
        Self { maker, recipe, about, drawn: Vec::new(), tally: Tally::new(maker.knowledge.dossier) }
    }

    /// Begins with the items that are asked in any case, as far as they can be made.
    fn pinned(mut self, pool: &[&Candidate]) -> Self {
        for pin in &self.recipe.pins {
            let place = pool.iter().position(|candidate| candidate.is(pin));
            let made = place.and_then(|place| Some((place, self.made_somehow(pool[place])?)));
            if let Some((place, item)) = made {
                let candidate = pool[place];
                let traces = Traces::new(self.maker.knowledge.dossier, &item);
                self.tally.count((candidate.kind, candidate.dimension), candidate.articles.iter().copied());
                self.drawn.push(Taken { place, item, traces });
            }
        }
        self
    }

    /// An item that has to be asked. Options that cannot be found with the seed of the quiz are looked for with the next ones.
    fn made_somehow(&self, candidate: &Candidate) -> Option<Item> {
        let Maker { seed, options, .. } = *self.maker;
        (0..SEEDS_FOR_A_PIN)
            .find_map(|next| make(&self.maker.for_quiz(seed.wrapping_add(next), options), candidate).ok())
    }

    fn run(mut self, pool: &[&Candidate], chance: &[u64], was_asked: &[bool]) -> Vec<Taken> {
        let mut queues = Queues::new(pool, chance, was_asked);
        while self.tally.items < self.recipe.blueprint.items {
            let missing = self.missing();
            let taken = queues.take(
                |kind, dimension| self.cost_of_kind(kind, dimension, &missing),
                |articles| self.cost_of_articles(articles, &missing),
            );
            let Some(place) = taken else { break };
            let candidate = pool[place];
            let asked = candidate.asked(self.maker.knowledge.dossier);
            let is_asked = |drawn: &Taken| drawn.item.key.asked == asked;
            if !self.drawn.iter().any(is_asked)
                && let Ok(item) = make(self.maker, candidate)
                && self.about.is_none_or(|about| about.is_of(&item))
                && self.recipe.is_within_articles(&item)
            {
                self.place(place, candidate, item);
            }
        }
        self.drawn
    }

    /// The parts of which the quiz has too few so far.
    fn missing(&self) -> Missing<'a> {
        let dossier = self.maker.knowledge.dossier;
        let mut missing = Missing::default();
        for quota in self.recipe.blueprint.quotas.iter().filter(|quota| self.tally.of(dossier, &quota.of) < quota.items)
        {
            missing.shares.push(&quota.of);
            match &quota.of {
                Share::Dimension(_) => missing.has_a_dimension = true,
                Share::Article(id) => {
                    missing.articles.extend(dossier.article_refs().filter(|article| dossier[*article].id == *id));
                }
                Share::Level(_) | Share::Kind(_) => {}
            }
        }
        missing
    }

    /// What it costs to take a candidate of this kind next: first what the blueprint needs, then what is new (which
    /// stands one bit lower), then variety.
    fn cost_of_kind(&self, kind: Kind, dimension: Dimension, missing: &Missing<'_>) -> u64 {
        let tally = &self.tally;
        let gives_one = || missing.shares.iter().any(|share| **share == Share::Dimension(dimension));
        let level = kind.level();
        let too_few_comparisons = tally.comparisons * 5 < tally.items * 2 && !kind.is_comparison();
        let too_much_recall = level == Level::Remember && tally.levels[level as usize] * 3 >= tally.items;
        let sameness =
            tally.kinds[kind as usize] * 3 + u32::from(too_few_comparisons) * 6 + u32::from(too_much_recall) * 6;
        u64::from(missing.has_a_dimension && !gives_one()) << 63
            | (missing.unmet_by(kind, dimension) as u64) << 32
            | u64::from(sameness)
    }

    /// What its articles add to that.
    fn cost_of_articles(&self, articles: &[ArticleRef], missing: &Missing<'_>) -> u64 {
        let most_used = articles.iter().map(|article| self.tally.articles[article.place()]).max().unwrap_or(0);
        let unmet = missing.articles.iter().filter(|article| !articles.contains(article)).count();
        (unmet as u64) << 32 | u64::from(most_used * 2)
    }

    /// Puts an item where it gives no other away and none gives it away; leaves it out where there is no such place.
    fn place(&mut self, place: usize, candidate: &Candidate, item: Item) {
        // In a quiz about a statement, all have its claims in common.
        let is_common = |claim: &ClaimId| self.about.is_some_and(|about| about.claims.contains(claim));
        let shares_a_claim = |other: &Taken| {
            let mut claims = other.item.key.claims.iter();
            claims.any(|claim| item.key.claims.contains(claim) && !is_common(claim))
        };
        if self.drawn.iter().any(shares_a_claim) {
            return;
        }
        let traces = Traces::new(self.maker.knowledge.dossier, &item);
        let clashes =
            |other: &Taken| other.traces.asks_what_answers(&traces) || traces.asks_what_answers(&other.traces);
        if self.drawn.iter().any(clashes) {
            return;
        }
        // It stands after whatever it would answer, and before whatever would answer it.
        let tells = |other: &Taken| traces.tells_what_answers(&other.traces);
        let is_told = |other: &Taken| other.traces.tells_what_answers(&traces);
        let first = self.drawn.iter().rposition(tells).map_or(0, |last| last + 1);
        let last = self.drawn.iter().position(is_told).unwrap_or(self.drawn.len());
        if first > last {
            return;
        }
        let chance = candidate.id.hash_between(u64::from(self.maker.seed), Some("place"), None);
        let at = first + (chance % (last - first + 1) as u64) as usize;
        self.tally.count((candidate.kind, candidate.dimension), candidate.articles.iter().copied());
        self.drawn.insert(at, Taken { place, item, traces });
    }
}

/// What a blueprint asks for that these items do not give.
fn shortfalls(dossier: &Dossier, blueprint: &Blueprint, items: &[Item]) -> Vec<Shortfall> {
    let mut tally = Tally::new(dossier);
    for item in items {
        let question = &item.question;
        let articles = dossier.article_refs().filter(|article| question.articles.contains(&dossier[*article].id));
        tally.count((question.kind, question.dimension), articles);
    }
    let all = (None, blueprint.items, tally.items);
    let parts =
        blueprint.quotas.iter().map(|quota| (Some(quota.of.clone()), quota.items, tally.of(dossier, &quota.of)));
    [all]
        .into_iter()
        .chain(parts)
        .filter(|(_, asked, given)| given < asked)
        .map(|(of, asked, given)| Shortfall { of, asked, given })
        .collect()
}
