//! Where an article stands on a point, firmly enough to hold another article against it.

use crate::engine::dossier::id::{ArticleRef, ClaimRef};
use crate::engine::dossier::{Hedge, Point, PointValue};
use crate::engine::reasoning::Knowledge;

/// The one answer that an article gives to a point, plainly or as likely. An answer held possible, or given under a
/// condition, leaves room for its opposite and counts for nothing.
pub(super) fn firm<'p>(knowledge: &Knowledge<'_>, point: &'p Point, article: ArticleRef) -> Option<&'p PointValue> {
    let value = &point.values[point.position(knowledge, article)?.place()];
    let hedge = knowledge.cells.cell(article, value.statement).hedge;
    matches!(hedge, Hedge::Plain | Hedge::Likely).then_some(value)
}

/// Every article that stands firmly on a point, with its answer.
pub(super) fn firm_articles<'p>(knowledge: &Knowledge<'_>, point: &'p Point) -> Vec<(ArticleRef, &'p PointValue)> {
    let mut articles: Vec<bool> = vec![false; knowledge.dossier.articles.len()];
    for article in point.values.iter().flat_map(|value| knowledge.cells.treating(value.statement)) {
        articles[article.place()] = true;
    }
    let treating = knowledge.dossier.article_refs().filter(|article| articles[article.place()]);
    treating.filter_map(|article| Some((article, firm(knowledge, point, article)?))).collect()
}

/// The claims that such an answer rests on.
pub(super) fn claims<'k>(knowledge: &'k Knowledge<'_>, point: &Point, article: ArticleRef) -> &'k [ClaimRef] {
    match firm(knowledge, point, article) {
        Some(value) => &knowledge.cells.cell(article, value.statement).claims,
        None => &[],
    }
}
