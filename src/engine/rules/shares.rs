//! How the items of a session are shared out, and whether that is even enough.

use std::collections::BTreeMap;

use crate::engine::bank::{Item, Level};
use crate::engine::dossier::id::ArticleId;
use crate::engine::dossier::{Dimension, Dossier};

/// How many items there are of what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shares {
    /// Altogether.
    pub items: usize,
    /// For each dimension of the dossier.
    pub dimensions: BTreeMap<Dimension, usize>,
    /// For each article of the dossier, those that ask about it.
    pub articles: BTreeMap<ArticleId, usize>,
    /// Above recall.
    pub above_recall: usize,
    /// Those that compare articles.
    pub cross_article: usize,
}

/// Counts the items of a session.
#[must_use]
pub fn shares(dossier: &Dossier, items: &[Item]) -> Shares {
    let mut shares = Shares {
        items: items.len(),
        dimensions: dossier.dimensions.iter().map(|dimension| (*dimension, 0)).collect(),
        articles: dossier.articles.iter().map(|article| (article.id.clone(), 0)).collect(),
        above_recall: 0,
        cross_article: 0,
    };
    for question in items.iter().map(|item| &item.question) {
        *shares.dimensions.entry(question.dimension).or_default() += 1;
        for article in &question.articles {
            *shares.articles.entry(article.clone()).or_default() += 1;
        }
        shares.above_recall += usize::from(question.level != Level::Remember);
        shares.cross_article += usize::from(question.kind.is_comparison());
    }
    shares
}

impl Shares {
    /// What falls short of an even session: each dimension 25 %, each article 10 %, 50 % above recall and, where all
    /// articles have been read, 35 % that compare articles.
    #[must_use]
    pub fn shortfalls(&self, has_read_all: bool) -> Vec<String> {
        let mut short = Vec::new();
        let mut hold = |what: String, count: usize, percent: usize| {
            if count * 100 < percent * self.items {
                short.push(format!("{what}: {count} of {}, below {percent} %", self.items));
            }
        };
        for (dimension, count) in &self.dimensions {
            hold(dimension.word().to_owned(), *count, 25);
        }
        for (article, count) in &self.articles {
            hold(article.to_string(), *count, 10);
        }
        hold("above recall".to_owned(), self.above_recall, 50);
        if has_read_all {
            hold("comparing articles".to_owned(), self.cross_article, 35);
        }
        short
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::rules::sample;

    #[test]
    fn shares_are_counted_and_held_against_the_blueprint() {
        let dossier = sample::dossier();
        let items = [sample::goal(), sample::voice(), sample::date(), sample::corroboration()];
        let shares = shares(&dossier, &items);
        assert_eq!((shares.items, shares.above_recall, shares.cross_article), (4, 3, 1));
        let short = shares.shortfalls(true);
        assert!(short.iter().any(|line| line.starts_with("comparing articles: 1 of 4")), "{short:?}");
        assert!(!shares.shortfalls(false).iter().any(|line| line.starts_with("comparing")));
    }
}
