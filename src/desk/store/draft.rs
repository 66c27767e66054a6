//! The quiz that is being built: an assignment, and what can be done with it.

use std::borrow::Cow;
use std::rc::Rc;

use crate::engine::assignment::{Assignment, Policy, Preset, Seeds, Shown, Title, What, When};
use crate::engine::bank::{Item, ItemId};
use crate::engine::compact::line;
use crate::engine::dossier::Dossier;
use crate::engine::dossier::id::ArticleId;
use crate::engine::quiz::{Blueprint, Quota, Recipe, Share};
use crate::engine::receipt::Learner;
use crate::ui::store::Open;

/// The quiz that is being built.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft(pub Assignment);

/// A change of the quiz that is being built.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// What it is called.
    Title(Rc<str>),
    /// What chance starts from.
    Seed(u32),
    /// How many questions.
    Items(u32),
    /// How many options.
    Options(u32),
    /// Whether an article is asked about.
    Article(ArticleId, bool),
    /// How many of a part at the least.
    Quota(Share, u32),
    /// How many of everything, at once.
    Blueprint(Blueprint),
    /// Whether a question must be asked.
    Pin(ItemId, bool),
    /// Whether a question must not be asked.
    Ban(ItemId, bool),
    /// Whose questions are whose.
    Seeds(Seeds),
    /// A policy to begin with. Time, dates, pass mark, certainty and credit stay.
    Preset(Preset),
    /// What is shown when.
    Shown(What, When),
    /// Anything else of the policy.
    Policy(Policy),
    /// All of it at once, from a link or a file.
    All(Box<Assignment>),
}

impl Draft {
    /// No quiz that is built here has more questions.
    pub const MOST: u32 = 200;

    /// What there is to begin with.
    #[must_use]
    pub fn new(dossier: &Dossier, seed: u32) -> Self {
        let recipe = Recipe::new(dossier, seed, Blueprint::even(12, dossier));
        Self(Assignment::new(dossier, recipe, Preset::Practice.policy()))
    }

    /// The recipe of the quiz.
    #[must_use]
    pub fn recipe(&self) -> &Recipe {
        &self.0.recipe
    }

    /// The same after a change.
    #[must_use]
    pub fn edited(&self, edit: Edit, dossier: &Dossier) -> Self {
        let mut next = self.clone();
        let (recipe, policy) = (&mut next.0.recipe, &mut next.0.policy);
        match edit {
            Edit::Title(title) => next.0.title = fitting(&title),
            Edit::Seed(seed) => recipe.seed = seed,
            Edit::Items(items) => {
                let items = items.clamp(1, Self::MOST);
                // What was spread evenly stays so.
                let is_even = recipe.blueprint == Blueprint::even(recipe.blueprint.items, dossier);
                recipe.blueprint.items = items;
                if is_even {
                    recipe.blueprint = Blueprint::even(items, dossier);
                    recipe.blueprint.quotas.retain(|quota| quota.items > 0);
                }
            }
            Edit::Options(options) => recipe.options = options.clamp(3, 5),
            Edit::Article(article, is_chosen) => next.choose(&article, is_chosen, dossier),
            Edit::Quota(of, items) => next.ask(of, items),
            Edit::Blueprint(blueprint) => recipe.blueprint = blueprint,
            Edit::Pin(id, true) => {
                next.0 = next.0.pin(id);
                let pins = next.recipe().pins.len() as u32;
                let items = &mut next.0.recipe.blueprint.items;
                *items = pins.max(*items).min(Self::MOST);
            }
            Edit::Ban(id, true) => next.0 = next.0.ban(id),
            Edit::Pin(id, false) | Edit::Ban(id, false) => next.0 = next.0.free(&id),
            Edit::Seeds(seeds) => next.0.seeds = seeds,
            Edit::Preset(preset) => {
                let Policy { shown, hints, attempts, .. } = preset.policy();
                *policy = Policy { shown, hints, attempts, ..*policy };
            }
            Edit::Shown(what, when) => policy.shown = Shown::with(policy.shown, what, when),
            Edit::Policy(other) => *policy = other,
            Edit::All(all) => next.0 = *all,
        }
        next
    }

    /// How many of a part there are at the least.
    #[must_use]
    pub fn quota(&self, of: &Share) -> u32 {
        self.recipe().blueprint.quotas.iter().find(|quota| quota.of == *of).map_or(0, |quota| quota.items)
    }

    /// Whether an article is asked about.
    #[must_use]
    pub fn has(&self, article: &ArticleId) -> bool {
        let articles = &self.recipe().articles;
        articles.is_empty() || articles.contains(article)
    }

    /// Asks about an article, or no longer. The last one stays.
    fn choose(&mut self, article: &ArticleId, is_chosen: bool, dossier: &Dossier) {
        let all = || dossier.articles.iter().map(|article| article.id.clone());
        let chosen: Vec<ArticleId> =
            all().filter(|one| if one == article { is_chosen } else { self.has(one) }).collect();
        if chosen.is_empty() {
            return;
        }
        let recipe = &mut self.0.recipe;
        recipe.blueprint.quotas.retain(|quota| !matches!(&quota.of, Share::Article(one) if !chosen.contains(one)));
        recipe.articles = if chosen.len() == dossier.articles.len() { Vec::new() } else { chosen };
    }

    /// Asks for so many of a part at the least.
    fn ask(&mut self, of: Share, items: u32) {
        let quotas = &mut self.0.recipe.blueprint.quotas;
        let items = items.min(Self::MOST);
        match quotas.iter_mut().find(|quota| quota.of == of) {
            Some(quota) => quota.items = items,
            None => quotas.push(Quota { of, items }),
        }
        quotas.retain(|quota| quota.items > 0);
    }

    /// What is kept of it on another dossier, where its ids name nothing.
    #[must_use]
    pub fn on(&self, dossier: &Dossier) -> Self {
        let Self(Assignment { title, seeds, policy, recipe, .. }) = self;
        let mut fresh = Self::new(dossier, recipe.seed);
        fresh.0.recipe.options = recipe.options;
        Self(Assignment { title: title.clone(), seeds: *seeds, policy: *policy, ..fresh.0 })
    }
}

/// A title as names are: without what turns the direction of writing, and cut where it is too long.
fn fitting(text: &str) -> Option<Title> {
    let line = Learner::new(&text.replace(char::is_control, " "));
    let mut title = line.as_str().to_owned();
    while line::length(&title) > Title::MOST {
        title.pop();
    }
    Title::new(&title)
}

/// Whether all of what was typed is kept as a title.
#[must_use]
pub fn is_short_enough(typed: &str) -> bool {
    line::length(typed.trim()) <= Title::MOST
}

/// Where the quiz that is being built on a dossier is kept: this for the shipped one, with its hash after it for another.
#[must_use]
pub fn place(open: &Open) -> Cow<'static, str> {
    const KEPT: &str = "desk";
    if open.is_other { [KEPT, ":", &open.hash].concat().into() } else { KEPT.into() }
}

/// Whether an item belongs to a part of a quiz.
#[must_use]
pub fn is_of(item: &Item, share: &Share) -> bool {
    let question = &item.question;
    match share {
        Share::Dimension(dimension) => question.dimension == *dimension,
        Share::Article(article) => question.articles.contains(article),
        Share::Level(level) => question.level == *level,
        Share::Kind(kind) => question.kind == *kind,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "a test may stop at the first surprise")]

    use super::*;
    use crate::engine::dossier::{Dimension, read};

    fn dossier() -> Dossier {
        read(crate::shipped::TEXT).expect("a sound dossier").dossier
    }

    #[test]
    fn what_was_spread_evenly_stays_so_and_what_was_not_is_left_alone() {
        let dossier = dossier();
        let goals = Share::Dimension(Dimension::Goals);
        let even = Draft::new(&dossier, 7).edited(Edit::Items(6), &dossier);
        assert_eq!((even.recipe().blueprint.items, even.quota(&goals)), (6, 2));
        let own = even.edited(Edit::Quota(goals.clone(), 5), &dossier).edited(Edit::Items(9), &dossier);
        assert_eq!((own.recipe().blueprint.items, own.quota(&goals)), (9, 5));
        let free = own.edited(Edit::Quota(goals.clone(), 0), &dossier);
        assert!(free.recipe().blueprint.quotas.iter().all(|quota| quota.of != goals));
    }

    #[test]
    fn a_question_is_pinned_or_banned_and_never_both() {
        let dossier = dossier();
        let ids: Vec<ItemId> = (0..20).map(|number| ItemId(number.to_string().into())).collect();
        let pin = |draft: Draft, id: &ItemId| draft.edited(Edit::Pin(id.clone(), true), &dossier);
        let pinned = ids.iter().fold(Draft::new(&dossier, 7), pin);
        assert_eq!(pinned.recipe().blueprint.items, 20, "there is room for all that must be asked");
        let banned = pinned.edited(Edit::Ban(ids[0].clone(), true), &dossier);
        assert!(!banned.recipe().pins.contains(&ids[0]) && banned.recipe().bans == ids[..1]);
        assert!(pin(banned, &ids[0]).recipe().bans.is_empty());
    }

    #[test]
    fn the_last_article_stays_and_all_of_them_are_none_in_particular() {
        let dossier = dossier();
        let ids: Vec<ArticleId> = dossier.articles.iter().map(|article| article.id.clone()).collect();
        let without = |draft: Draft, id: &ArticleId| draft.edited(Edit::Article(id.clone(), false), &dossier);
        let last = ids.iter().fold(Draft::new(&dossier, 7), without);
        assert_eq!(last.recipe().articles, ids[ids.len() - 1..]);
        let all = ids.iter().fold(last, |draft, id| draft.edited(Edit::Article(id.clone(), true), &dossier));
        assert!(all.recipe().articles.is_empty() && ids.iter().all(|id| all.has(id)));
    }

    #[test]
    fn a_title_is_cut_between_letters() {
        assert_eq!(fitting("  "), None);
        assert_eq!(fitting("a\nb").expect("a title").as_str(), "a b");
        for (letter, most) in [("a", 84), ("ж", 82), ("周第", 28)] {
            let long = fitting(&letter.repeat(100)).expect("a title");
            assert_eq!(long.as_str().chars().count(), most);
            assert!(is_short_enough(long.as_str()) && !is_short_enough(&letter.repeat(100)));
        }
    }

    #[test]
    fn nothing_in_a_title_turns_the_direction_of_writing() {
        let turned = fitting("Costs \u{202e}slaog\u{202c} \u{2066}and\u{2069} \u{200f}عمر").expect("a title");
        assert_eq!(turned.as_str(), "Costs slaog and عمر");
    }
}
