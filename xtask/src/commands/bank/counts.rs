//! How the items of a bank are shared out: over kinds, dimensions, levels, articles and pairs of articles.

use collate::engine::bank::meaning::Value;
use collate::engine::bank::{Bank, Item, Kind, Level, Solution, Widget};
use collate::engine::dossier::id::ArticleId;
use collate::engine::dossier::{Dimension, Dossier};
use std::collections::{BTreeMap, BTreeSet};

/// How many items there are of what.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Counts {
    /// Altogether, each item once.
    pub(super) items: usize,
    /// Of each kind that there is.
    pub(super) kinds: Vec<(Kind, usize)>,
    /// Of each dimension of the dossier.
    pub(super) dimensions: Vec<(Dimension, usize)>,
    /// Of each level.
    pub(super) levels: Vec<(Level, usize)>,
    /// About each article, in the order of the dossier.
    pub(super) articles: Vec<(ArticleId, usize)>,
    /// About each two articles beside each other.
    pub(super) pairs: BTreeMap<(ArticleId, ArticleId), usize>,
    /// About two articles or more.
    pub(super) across: usize,
}

impl Counts {
    /// Counts the items of a bank.
    pub(super) fn new(dossier: &Dossier, bank: &Bank) -> Self {
        let count = |is_counted: &dyn Fn(&Item) -> bool| bank.items.iter().filter(|item| is_counted(item)).count();
        let asked: Vec<Vec<&ArticleId>> = bank.items.iter().map(|item| articles(dossier, item)).collect();
        let mut pairs = BTreeMap::new();
        for article_ids in &asked {
            for (place, one) in article_ids.iter().enumerate() {
                for other in &article_ids[place + 1..] {
                    *pairs.entry(((*one).clone(), (*other).clone())).or_default() += 1;
                }
            }
        }
        let about = |id: &ArticleId| asked.iter().filter(|articles| articles.contains(&id)).count();
        Self {
            items: bank.items.iter().map(|item| &item.question.id).collect::<BTreeSet<_>>().len(),
            kinds: Kind::ALL.iter().map(|kind| (*kind, count(&|item| item.question.kind == *kind))).collect(),
            dimensions: dossier
                .dimensions
                .iter()
                .map(|dimension| (*dimension, count(&|item| item.question.dimension == *dimension)))
                .collect(),
            levels: Level::ALL.iter().map(|level| (*level, count(&|item| item.question.level == *level))).collect(),
            articles: dossier.articles.iter().map(|article| (article.id.clone(), about(&article.id))).collect(),
            pairs,
            across: asked.iter().filter(|articles| articles.len() > 1).count(),
        }
    }
}

/// The articles that an item holds beside each other, in the order of the dossier: those that it asks about, and those
/// among which it lets choose.
fn articles<'a>(dossier: &'a Dossier, item: &Item) -> Vec<&'a ArticleId> {
    let offered: Vec<&Value> = match (&item.question.widget, &item.key.solution) {
        (Widget::Single { .. }, Solution::Single { options }) => options.iter().map(|key| &key.value).collect(),
        _ => Vec::new(),
    };
    let is_asked = |id: &&ArticleId| {
        item.question.articles.contains(id) || offered.iter().any(|value| **value == Value::Article((*id).clone()))
    };
    dossier.articles.iter().map(|article| &article.id).filter(is_asked).collect()
}
