//! What fits a filter.

use super::fold::{fold, has_all};
use super::points::bearing;
use super::{Entry, Filter, Index, Voice, mentioned};
use crate::engine::dossier::id::{ArticleRef, ClaimRef, PointRef, StatementRef};
use crate::engine::dossier::{Claim, Dossier, Statement};
use crate::engine::reasoning::Treatment;

/// A filter whose words are ready to be searched for.
struct Wanted<'a> {
    filter: &'a Filter,
    words: String,
}

impl<'a> Wanted<'a> {
    fn new(filter: &'a Filter) -> Self {
        let mut words = String::new();
        fold(&mut words, &filter.text);
        Self { filter, words }
    }

    /// Whether a statement fits, its claims and its words apart. Nothing fits signs that are no words.
    fn takes(&self, dossier: &Dossier, statement: &Statement) -> bool {
        self.words.is_empty() == self.filter.text.trim().is_empty()
            && self.filter.dimension.is_none_or(|dimension| dimension == statement.dimension)
            && self.filter.entity.is_none_or(|entity| mentioned(dossier, statement).any(|other| other == entity))
    }

    fn is_said_by(&self, claim: &Claim) -> bool {
        match self.filter.voice {
            None => true,
            Some(Voice::Own) => claim.voices.is_empty(),
            Some(Voice::Of(voice)) => claim.voices.contains(&voice),
        }
    }

    fn is_in(&self, article: ArticleRef) -> bool {
        self.filter.article.is_none_or(|wanted| wanted == article)
    }
}

impl Filter {
    /// Whether it lets everything through.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self { text: self.text.clone(), ..Self::default() } && self.text.trim().is_empty()
    }
}

impl Index {
    /// The statements that some article makes and that fit, each with the claims that fit, in the order in which they
    /// are shown.
    #[must_use]
    pub fn entries(&self, dossier: &Dossier, filter: &Filter) -> Vec<Entry> {
        let wanted = Wanted::new(filter);
        let mut entries = Vec::new();
        for statement in self.order.iter().copied() {
            if !wanted.takes(dossier, &dossier[statement]) {
                continue;
            }
            let fits = |reference: &ClaimRef| {
                let claim = &dossier[*reference];
                wanted.is_in(claim.article)
                    && wanted.is_said_by(claim)
                    && self.has_words(&wanted, statement, *reference)
            };
            let claims: Vec<ClaimRef> = self.cells.claims_on(statement).iter().copied().filter(fits).collect();
            if !claims.is_empty() {
                entries.push(Entry { statement, claims });
            }
        }
        entries
    }

    fn has_words(&self, wanted: &Wanted<'_>, statement: StatementRef, claim: ClaimRef) -> bool {
        has_all(&wanted.words, &[&self.statements[statement.place()], &self.claims[claim.place()]])
    }

    /// The statements that fit as rows of a table by articles, in the order in which they are shown. Without `every`, only
    /// those of which the dossier says for at least two articles what they do with them.
    #[must_use]
    pub fn rows(&self, dossier: &Dossier, filter: &Filter, every: bool) -> Vec<StatementRef> {
        let wanted = Wanted::new(filter);
        let fits = |statement: &StatementRef| {
            let statement = *statement;
            let known = |article: &ArticleRef| self.cells.cell(*article, statement).treatment != Treatment::Unknown;
            let treating = self.cells.treating(statement);
            let claims = || {
                let articles = treating.iter().filter(|article| wanted.is_in(**article));
                articles.flat_map(|article| &self.cells.cell(*article, statement).claims)
            };
            wanted.takes(dossier, &dossier[statement])
                && (every || treating.iter().filter(|article| known(article)).count() > 1)
                && filter.article.is_none_or(|article| known(&article))
                && (filter.voice.is_none() || claims().any(|claim| wanted.is_said_by(&dossier[*claim])))
                && (has_all(&wanted.words, &[&self.statements[statement.place()]])
                    || claims().any(|claim| self.has_words(&wanted, statement, *claim)))
        };
        self.order.iter().copied().filter(fits).collect()
    }

    /// The points that fit, in file order. Without `every`, only those on which at least two articles say something.
    #[must_use]
    pub fn points(&self, dossier: &Dossier, filter: &Filter, every: bool) -> Vec<PointRef> {
        let wanted = Wanted::new(filter);
        let fits = |reference: &PointRef| {
            let point = &dossier[*reference];
            let claims = bearing(self, point);
            let articles = |claim: &&ClaimRef| wanted.is_in(dossier[**claim].article);
            let first = claims.first().map(|claim| dossier[*claim].article);
            filter.dimension.is_none_or(|dimension| dimension == point.dimension)
                && (every || claims.iter().any(|claim| Some(dossier[*claim].article) != first))
                && (filter.article.is_none() || claims.iter().any(|claim| wanted.is_in(dossier[*claim].article)))
                && (filter.voice.is_none()
                    || claims.iter().filter(articles).any(|claim| wanted.is_said_by(&dossier[*claim])))
                && filter.entity.is_none_or(|entity| {
                    point
                        .values
                        .iter()
                        .any(|value| mentioned(dossier, &dossier[value.statement]).any(|mentioned| mentioned == entity))
                })
                && (has_all(&wanted.words, &[&self.points[reference.place()]])
                    || claims.iter().filter(articles).any(|claim| {
                        has_all(&wanted.words, &[&self.points[reference.place()], &self.claims[claim.place()]])
                    }))
        };
        PointRef::first(dossier.points.len()).filter(fits).collect()
    }
}
