//! The quiz that is being built, before it is drawn.

use std::rc::Rc;

use crate::engine::bank::{Item, ItemId};
use crate::engine::dossier::Dossier;
use crate::engine::dossier::id::ArticleId;
use crate::engine::quiz::{Blueprint, Quota, Recipe, Share, Shortfall};

/// The quiz that is being built.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// What it is called.
    pub title: Rc<str>,
    /// What chance starts from.
    pub seed: u32,
    /// How many questions, 1 to [`Draft::MOST`].
    pub items: u32,
    /// How many options a question with one right answer has: 3 to 5.
    pub options: u32,
    /// How many of which part at the least; none of it is zero.
    pub quotas: Vec<Quota>,
    /// The questions that must be asked, in this order.
    pub pins: Vec<ItemId>,
    /// The questions that must not be asked.
    pub bans: Vec<ItemId>,
}

impl Draft {
    /// No quiz that is built here has more questions.
    pub const MOST: u32 = 200;

    /// What there is to begin with.
    #[must_use]
    pub fn new(dossier: &Dossier, seed: u32) -> Self {
        let Blueprint { items, quotas } = Blueprint::even(12, dossier);
        Self { title: "".into(), seed, items, options: 4, quotas, pins: Vec::new(), bans: Vec::new() }
    }

    /// The recipe of the quiz.
    #[must_use]
    pub fn recipe(&self, dossier: &Dossier) -> Recipe {
        let blueprint = Blueprint { items: self.items, quotas: self.quotas.clone() };
        Recipe { options: self.options, pins: self.pins.clone(), ..Recipe::new(dossier, self.seed, blueprint) }
    }

    /// How many of a part there are at the least.
    #[must_use]
    pub fn quota(&self, of: &Share) -> u32 {
        self.quotas.iter().find(|quota| quota.of == *of).map_or(0, |quota| quota.items)
    }

    /// Asks for so many of a part at the least.
    pub fn ask(&mut self, of: Share, items: u32) {
        self.quotas.retain(|quota| quota.of != of);
        if items > 0 {
            self.quotas.push(Quota { of, items: items.min(Self::MOST) });
        }
    }

    /// Asks for no more than could be given: the nearest quiz that there is.
    pub fn settle(&mut self, shortfalls: &[Shortfall]) {
        for shortfall in shortfalls {
            match &shortfall.of {
                Some(of) => self.ask(of.clone(), shortfall.given),
                None => self.items = shortfall.given.max(1),
            }
        }
    }

    /// Makes a question one that must be asked, or takes that back.
    pub fn pin(&mut self, id: &ItemId, is_pinned: bool) {
        self.pins.retain(|other| other != id);
        if is_pinned {
            self.bans.retain(|other| other != id);
            self.pins.push(id.clone());
            self.items = self.items.max(self.pins.len() as u32).min(Self::MOST);
        }
    }

    /// Makes a question one that must not be asked, or takes that back.
    pub fn ban(&mut self, id: &ItemId, is_banned: bool) {
        self.bans.retain(|other| other != id);
        if is_banned {
            self.pins.retain(|other| other != id);
            self.bans.push(id.clone());
        }
    }

    /// What it keeps of another dossier's quiz: ids name nothing there.
    #[must_use]
    pub fn on(&self, dossier: &Dossier) -> Self {
        let fresh = Self::new(dossier, self.seed);
        Self { title: self.title.clone(), options: self.options, ..fresh }
    }
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

/// The articles of a dossier.
pub fn articles(dossier: &Dossier) -> impl Iterator<Item = ArticleId> {
    dossier.articles.iter().map(|article| article.id.clone())
}
