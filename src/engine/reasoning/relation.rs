//! How two articles stand to each other on a point.

use crate::engine::dossier::Point;
use crate::engine::dossier::id::{ArticleRef, ValueRef};

use super::{Knowledge, Treatment};

/// How two articles stand to each other on a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// Both state one value, or one states a value that entails the other's.
    Same,
    /// They state values that exclude each other.
    Exclusive,
    /// They state values that were written down as compatible.
    Compatible,
    /// Anything else. Never used for questions.
    Unknown,
}

impl Point {
    /// The one value that an article states, if it states exactly one and treats no other as mixed.
    #[must_use]
    pub fn position(&self, knowledge: &Knowledge<'_>, article: ArticleRef) -> Option<ValueRef> {
        let treatment = |value: ValueRef| knowledge.cells.cell(article, self.values[value.place()].statement).treatment;
        let all = || ValueRef::first(self.values.len());
        let mut stated = all().filter(|value| treatment(*value) == Treatment::States);
        let position = stated.next()?;
        let is_only = stated.next().is_none() && all().all(|value| treatment(value) != Treatment::Mixed);
        is_only.then_some(position)
    }
}

/// How two articles stand to each other on a point, from the values that each states.
#[must_use]
pub fn relation(knowledge: &Knowledge<'_>, point: &Point, one: ArticleRef, other: ArticleRef) -> Relation {
    let (Some(mine), Some(yours)) = (point.position(knowledge, one), point.position(knowledge, other)) else {
        return Relation::Unknown;
    };
    let statement = |value: ValueRef| point.values[value.place()].statement;
    let (a, b) = (statement(mine), statement(yours));
    if knowledge.entailment.entails(a, b) || knowledge.entailment.entails(b, a) {
        Relation::Same
    } else if knowledge.entailment.excludes(a, b) {
        Relation::Exclusive
    } else if point.compatible.iter().any(|pair| *pair == (mine, yours) || *pair == (yours, mine)) {
        Relation::Compatible
    } else {
        Relation::Unknown
    }
}
