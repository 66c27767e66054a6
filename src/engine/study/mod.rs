//! Reading a dossier: what of it fits a search, in which order it is shown, and what separates articles on a point.
//!
//! [`Index`] is made once for a dossier. [`Filter`] says what is wanted. Nothing here is worded.

pub(crate) mod fold;
mod matching;
mod points;
mod voice;

use std::rc::Rc;

use super::dossier::id::{ArticleRef, ClaimRef, EntityRef, StatementRef};
use super::dossier::{Dimension, Dossier, Sort, Statement, Subject};
use super::ordering::{distinct, sorted_by_key};
use super::reasoning::{Cells, Entailment};
use fold::fold;
pub use points::{Agreement, Answer, Separation, Side, separations, sides};
pub use voice::Manner;

/// What is wanted. References are good for one dossier alone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Words that all have to occur, as typed.
    pub text: Rc<str>,
    /// The dimension.
    pub dimension: Option<Dimension>,
    /// The article that has to treat it.
    pub article: Option<ArticleRef>,
    /// Who has to say it.
    pub voice: Option<Voice>,
    /// Whom or what it has to be about, or by.
    pub entity: Option<EntityRef>,
}

/// Who says something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Voice {
    /// The article itself, after nobody.
    Own,
    /// A source, whether it said it first or passed it on.
    Of(EntityRef),
}

/// A statement, and the claims on it that fit a filter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The statement.
    pub statement: StatementRef,
    /// At least one claim, in file order.
    pub claims: Vec<ClaimRef>,
}

/// What is derived from a dossier once, so that it can be searched while somebody types.
#[derive(Clone, Debug)]
pub struct Index {
    /// Which statement entails or excludes which.
    pub entailment: Entailment,
    /// What each article does with each statement.
    pub cells: Cells,
    /// The statements in the order in which they are shown: by dimension, then by type, then as in the file.
    order: Vec<StatementRef>,
    /// The text that is searched for each statement, for each claim besides, and for each point.
    statements: Vec<String>,
    claims: Vec<String>,
    points: Vec<String>,
}

impl Index {
    /// Goes through the dossier once.
    #[must_use]
    pub fn new(dossier: &Dossier) -> Self {
        let entailment = Entailment::new(&dossier.statements);
        let cells = Cells::new(dossier, &entailment);
        let place = |statement: &StatementRef| {
            let statement = &dossier[*statement];
            (statement.dimension as u64) << 8 | statement.kind() as u64
        };
        let name = |text: &mut String, entity: EntityRef| {
            let entity = &dossier[entity];
            fold(text, &entity.name);
            entity.aliases.iter().for_each(|alias| fold(text, alias));
        };
        let statements = dossier.statements.iter().map(|statement| {
            let mut text = String::new();
            fold(&mut text, &statement.text);
            if let Subject::Event(event) = statement.about {
                fold(&mut text, &dossier[event].name);
            }
            mentioned(dossier, statement).for_each(|entity| name(&mut text, entity));
            text
        });
        let claims = dossier.claims.iter().map(|claim| {
            let mut text = String::new();
            claim.voices.iter().for_each(|voice| name(&mut text, *voice));
            claim.condition.iter().for_each(|condition| fold(&mut text, condition));
            claim.figure.iter().for_each(|figure| fold(&mut text, &figure.scope));
            text
        });
        let points = dossier.points.iter().map(|point| {
            let mut text = String::new();
            fold(&mut text, &point.question);
            point.values.iter().for_each(|value| fold(&mut text, &value.text));
            text
        });
        Self {
            order: sorted_by_key(dossier.statement_refs().collect(), place),
            statements: statements.collect(),
            claims: claims.collect(),
            points: points.collect(),
            entailment,
            cells,
        }
    }
}

/// Whom or what a statement is about, or who did it. Some may come twice.
fn mentioned(dossier: &Dossier, statement: &Statement) -> impl Iterator<Item = EntityRef> + use<> {
    let about = match statement.about {
        Subject::Entity(entity) => Some(entity),
        Subject::Event(event) => dossier[event].format,
    };
    let other = match &statement.sort {
        Sort::Goal { actor, .. } => Some(*actor),
        Sort::Cost { bearer, .. } => Some(*bearer),
        _ => None,
    };
    [about, statement.actor, other].into_iter().flatten()
}

/// Those who say something in some article, as its source.
#[must_use]
pub fn voices(dossier: &Dossier) -> Vec<EntityRef> {
    distinct(dossier.claims.iter().flat_map(|claim| claim.voices.iter().copied()).collect())
}

/// Those whom or which some statement is about, or by.
#[must_use]
pub fn entities(dossier: &Dossier) -> Vec<EntityRef> {
    distinct(dossier.statements.iter().flat_map(|statement| mentioned(dossier, statement)).collect())
}

#[cfg(test)]
mod tests;
