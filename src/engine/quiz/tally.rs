//! How often everything occurs in a quiz, and what there is too little of.

use super::Share;
use crate::engine::bank::{Kind, Level};
use crate::engine::dossier::id::ArticleRef;
use crate::engine::dossier::{Dimension, Dossier};

/// How often everything occurs in a quiz, by place in its fixed list.
pub(super) struct Tally {
    pub(super) items: u32,
    pub(super) comparisons: u32,
    pub(super) dimensions: Vec<u32>,
    pub(super) kinds: Vec<u32>,
    pub(super) levels: Vec<u32>,
    pub(super) articles: Vec<u32>,
}

impl Tally {
    /// Of a quiz with nothing in it.
    pub(super) fn new(dossier: &Dossier) -> Self {
        let none = |length| vec![0; length];
        Self {
            items: 0,
            comparisons: 0,
            dimensions: none(Dimension::ALL.len()),
            kinds: none(Kind::ALL.len()),
            levels: none(Level::ALL.len()),
            articles: none(dossier.articles.len()),
        }
    }

    /// Counts an item.
    pub(super) fn count(&mut self, candidate: (Kind, Dimension), articles: impl Iterator<Item = ArticleRef>) {
        let (kind, dimension) = candidate;
        self.items += 1;
        self.comparisons += u32::from(kind.is_comparison());
        self.dimensions[dimension as usize] += 1;
        self.kinds[kind as usize] += 1;
        self.levels[kind.level() as usize] += 1;
        articles.for_each(|article| self.articles[article.place()] += 1);
    }

    /// How many items of a part there are.
    pub(super) fn of(&self, dossier: &Dossier, share: &Share) -> u32 {
        match share {
            Share::Dimension(dimension) => self.dimensions[*dimension as usize],
            Share::Article(id) => {
                let place = dossier.articles.iter().position(|article| article.id == *id);
                place.map_or(0, |place| self.articles[place])
            }
            Share::Level(level) => self.levels[*level as usize],
            Share::Kind(kind) => self.kinds[*kind as usize],
        }
    }
}

/// What a quiz has too few of so far.
#[derive(Default)]
pub(super) struct Missing<'a> {
    pub(super) shares: Vec<&'a Share>,
    /// The articles among them, as references.
    pub(super) articles: Vec<ArticleRef>,
    pub(super) has_a_dimension: bool,
}

impl Missing<'_> {
    /// How many of these, articles apart, a kind and dimension do not give.
    pub(super) fn unmet_by(&self, kind: Kind, dimension: Dimension) -> usize {
        let is_unmet = |share: &&&Share| match share {
            Share::Dimension(wanted) => dimension != *wanted,
            Share::Article(_) => false,
            Share::Level(level) => kind.level() != *level,
            Share::Kind(wanted) => kind != *wanted,
        };
        self.shares.iter().filter(is_unmet).count()
    }
}
