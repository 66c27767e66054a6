//! What the checker knows: the dossier, what follows from it, and the same with one article hidden.

use std::collections::BTreeMap;

use super::closure::Closure;
use super::names::Names;
use crate::engine::bank::Premise;
use crate::engine::dossier::id::{
    ArticleId, ArticleRef, ClaimId, EntityId, EntityRef, EventId, EventRef, PointId, PointRef, StatementId,
    StatementRef,
};
use crate::engine::dossier::{Claim, CompleteOf, Dossier, Point, Stance};
use crate::engine::language::{self, Words};
use crate::engine::reasoning::Treatment;

/// A dossier with everything the rules need of it, derived once.
#[derive(Debug)]
pub struct Facts<'a> {
    pub(super) dossier: &'a Dossier,
    pub(super) words: &'static Words,
    pub(super) closure: Closure,
    pub(super) names: Names,
    claims: Vec<Vec<&'a Claim>>,
    articles: BTreeMap<&'a str, ArticleRef>,
    entities: BTreeMap<&'a str, EntityRef>,
    events: BTreeMap<&'a str, EventRef>,
    statements: BTreeMap<&'a str, StatementRef>,
    points: BTreeMap<&'a str, PointRef>,
    claim_ids: BTreeMap<&'a str, usize>,
}

impl<'a> Facts<'a> {
    /// Derives what the rules need. A dossier in a language without words of its own is held to the first language
    /// there is.
    #[must_use]
    pub fn new(dossier: &'a Dossier) -> Self {
        let words = language::words(&dossier.language).unwrap_or(language::ALL[0]);
        let mut claims = vec![Vec::new(); dossier.articles.len()];
        for claim in &dossier.claims {
            claims[claim.article.place()].push(claim);
        }
        Self {
            dossier,
            words,
            closure: Closure::new(dossier),
            names: Names::new(dossier, words),
            claims,
            articles: dossier.article_refs().map(|place| (dossier[place].id.as_str(), place)).collect(),
            entities: EntityRef::first(dossier.entities.len()).map(|at| (dossier[at].id.as_str(), at)).collect(),
            events: EventRef::first(dossier.events.len()).map(|at| (dossier[at].id.as_str(), at)).collect(),
            statements: dossier.statement_refs().map(|place| (dossier[place].id.as_str(), place)).collect(),
            points: PointRef::first(dossier.points.len()).map(|at| (dossier[at].id.as_str(), at)).collect(),
            claim_ids: dossier.claims.iter().enumerate().map(|(at, claim)| (claim.id.as_str(), at)).collect(),
        }
    }

    pub(super) fn article(&self, id: &ArticleId) -> Option<ArticleRef> {
        self.articles.get(id.as_str()).copied()
    }

    pub(super) fn entity(&self, id: &EntityId) -> Option<EntityRef> {
        self.entities.get(id.as_str()).copied()
    }

    pub(super) fn event(&self, id: &EventId) -> Option<EventRef> {
        self.events.get(id.as_str()).copied()
    }

    pub(super) fn statement(&self, id: &StatementId) -> Option<StatementRef> {
        self.statements.get(id.as_str()).copied()
    }

    pub(super) fn point(&self, id: &PointId) -> Option<&'a Point> {
        self.points.get(id.as_str()).map(|point| &self.dossier[*point])
    }

    pub(super) fn claim(&self, id: &ClaimId) -> Option<&'a Claim> {
        self.claim_ids.get(id.as_str()).and_then(|place| self.dossier.claims.get(*place))
    }

    /// The paragraphs of an article by number.
    pub(super) fn gist(&self, article: ArticleRef, number: u32) -> Option<&'a str> {
        let paragraphs = &self.dossier[article].paragraphs;
        paragraphs.iter().find(|paragraph| paragraph.n == number).map(|paragraph| paragraph.gist.as_str())
    }

    /// Everything that is known.
    pub(super) fn view(&self) -> View<'_> {
        View { facts: self, hidden: None }
    }

    /// Everything that is known without what one article says, leaves out or lists in full.
    pub(super) fn without(&self, article: ArticleRef) -> View<'_> {
        View { facts: self, hidden: Some(article) }
    }
}

/// On which side of a statement a claim stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    States,
    Reports,
    Denies,
}

/// What is known to a reader of all the articles, or of all but one.
#[derive(Clone, Copy)]
pub(super) struct View<'f> {
    pub(super) facts: &'f Facts<'f>,
    hidden: Option<ArticleRef>,
}

impl<'f> View<'f> {
    /// The claims of an article; none of a hidden one.
    pub(super) fn claims_of(self, article: ArticleRef) -> impl Iterator<Item = &'f Claim> {
        let claims = if self.hidden == Some(article) { &[][..] } else { &self.facts.claims[article.place()] };
        claims.iter().copied()
    }

    /// A claim, unless its article is hidden.
    pub(super) fn claim(self, id: &ClaimId) -> Option<&'f Claim> {
        self.facts.claim(id).filter(|claim| !self.hides(claim.article))
    }

    pub(super) fn hides(self, article: ArticleRef) -> bool {
        self.hidden == Some(article)
    }

    /// Whether an article was read for a statement and does not treat it.
    pub(super) fn is_absent(self, statement: StatementRef, article: ArticleRef) -> bool {
        let mut absences = self.facts.dossier.absences.iter();
        !self.hides(article) && absences.any(|entry| (entry.statement, entry.article) == (statement, article))
    }

    /// Whether a list is marked as complete for an article.
    pub(super) fn is_complete(self, article: ArticleRef, is_it: impl Fn(&CompleteOf) -> bool) -> bool {
        let mut marks = self.facts.dossier.complete.iter();
        !self.hides(article) && marks.any(|mark| mark.article == article && is_it(&mark.of))
    }

    fn side(self, claim: &Claim, statement: StatementRef) -> Option<Side> {
        let closure = &self.facts.closure;
        match claim.stance {
            Stance::Asserts if closure.entails(claim.statement, statement) => Some(Side::States),
            Stance::Asserts if closure.excludes(claim.statement, statement) => Some(Side::Denies),
            Stance::Reports if claim.statement == statement => Some(Side::Reports),
            Stance::Denies | Stance::Disputes if claim.statement == statement => Some(Side::Denies),
            _ => None,
        }
    }

    /// The claims of an article that bear on a statement: on it, on what entails it, or on what excludes it.
    pub(super) fn bearing(self, article: ArticleRef, statement: StatementRef) -> impl Iterator<Item = &'f Claim> {
        self.claims_of(article).filter(move |claim| self.side(claim, statement).is_some())
    }

    /// What an article does with a statement.
    pub(super) fn cell(self, article: ArticleRef, statement: StatementRef) -> Treatment {
        let has = |side| self.claims_of(article).any(|claim| self.side(claim, statement) == Some(side));
        match (has(Side::States), has(Side::Reports), has(Side::Denies)) {
            (true, false, false) => Treatment::States,
            (false, true, false) => Treatment::Reports,
            (false, false, true) => Treatment::Denies,
            (false, false, false) if self.is_absent(statement, article) => Treatment::LeavesOut,
            (false, false, false) => Treatment::Unknown,
            _ => Treatment::Mixed,
        }
    }

    /// The premise of F4: the article leaves the statement out or denies it, and gives nothing that entails it, not
    /// even as somebody's view.
    pub(super) fn is_ruled_out(self, article: ArticleRef, statement: StatementRef) -> bool {
        let gives = |claim: &Claim| {
            matches!(claim.stance, Stance::Asserts | Stance::Reports)
                && self.facts.closure.entails(claim.statement, statement)
        };
        matches!(self.cell(article, statement), Treatment::LeavesOut | Treatment::Denies)
            && !self.claims_of(article).any(gives)
    }

    /// Any one of these says what an article does with a statement.
    pub(super) fn cell_premises(self, article: ArticleRef, statement: StatementRef) -> Vec<Premise> {
        let dossier = self.facts.dossier;
        let (subject, text) = (dossier[statement].id.clone(), dossier[article].id.clone());
        let mut premises = claim_premises(self.bearing(article, statement));
        if self.is_absent(statement, article) {
            premises.push(Premise::Absent(subject.clone(), text.clone()));
        }
        premises.push(Premise::Cell(subject, text));
        premises
    }

    /// The place of the one value of a point that an article states, where it states exactly one and is of two minds
    /// about none.
    pub(super) fn position(self, point: &Point, article: ArticleRef) -> Option<usize> {
        let cells: Vec<Treatment> = point.values.iter().map(|value| self.cell(article, value.statement)).collect();
        let mut stated = (0..cells.len()).filter(|place| cells[*place] == Treatment::States);
        let position = stated.next()?;
        (stated.next().is_none() && !cells.contains(&Treatment::Mixed)).then_some(position)
    }
}

/// The claims as premises.
pub(super) fn claim_premises<'c>(claims: impl IntoIterator<Item = &'c Claim>) -> Vec<Premise> {
    claims.into_iter().map(|claim| Premise::Claim(claim.id.clone())).collect()
}

#[cfg(test)]
mod tests {
    use crate::engine::reasoning::Treatment;
    use crate::engine::rules::sample;

    #[test]
    fn cells_follow_from_claims_and_absences() {
        let dossier = sample::dossier();
        let facts = sample::facts(&dossier);
        for (article, statement, treatment) in [
            ("memo", "bridge-stone", Treatment::States),
            ("memo", "bridge-solid", Treatment::States),
            ("memo", "bridge-timber", Treatment::Denies),
            ("letter", "tolls-rise", Treatment::Reports),
            ("letter", "goal-lower-rents", Treatment::LeavesOut),
            ("column", "bridge-stone", Treatment::Unknown),
            ("report", "quay-safe", Treatment::Denies),
            ("report", "market-moves", Treatment::Mixed),
        ] {
            let article = facts.article(&article.into()).expect(article);
            let found = facts.statement(&statement.into()).expect(statement);
            assert_eq!(facts.view().cell(article, found), treatment, "{statement}");
            assert_eq!(facts.without(article).cell(article, found), Treatment::Unknown, "hidden {statement}");
        }
    }
}
