//! Lists of a dossier by what is asked of them, so that nothing is searched for from one end to the other.

use crate::engine::dossier::id::{ArticleRef, ClaimRef, EventRef, StatementRef};
use crate::engine::dossier::{Claim, Complete, Dossier, Figure, Participation, Subject};
use crate::engine::hashing::hash_texts;
use crate::engine::ordering::sorted_by_key;

/// What stands where, each list in file order.
#[derive(Clone, Debug)]
pub struct Lists {
    /// For each article, the claims with a figure or with a date for an event.
    measured: Vec<Vec<ClaimRef>>,
    /// For each event, the claims that date it.
    dating: Vec<Vec<ClaimRef>>,
    /// The claims with a figure, those with the same unit and scope one after the other.
    figures: Vec<(u64, ClaimRef)>,
    /// For each claim with a figure, where its like begin in `figures`.
    alike: Vec<u32>,
    /// For each article, the places of what is marked as complete.
    complete: Vec<Vec<u32>>,
    /// For each article, the places of who takes part in what.
    participations: Vec<Vec<u32>>,
    /// For each statement, whether it is an answer to a point.
    on_a_point: Vec<bool>,
}

/// A number for the unit and scope of a figure.
fn thing(figure: &Figure) -> u64 {
    hash_texts(0, &[&figure.unit, &figure.scope])
}

impl Lists {
    /// Goes through the dossier once.
    #[must_use]
    pub fn new(dossier: &Dossier) -> Self {
        let mut measured = vec![Vec::new(); dossier.articles.len()];
        let mut dating = vec![Vec::new(); dossier.events.len()];
        let mut figures = Vec::new();
        for reference in dossier.claim_refs() {
            let claim = &dossier[reference];
            let event = dated_event(dossier, claim);
            if let Some(figure) = &claim.figure {
                figures.push((thing(figure), reference));
            }
            if let Some(event) = event {
                dating[event.place()].push(reference);
            }
            if claim.figure.is_some() || event.is_some() {
                measured[claim.article.place()].push(reference);
            }
        }
        let places = |articles: &mut dyn Iterator<Item = ArticleRef>| {
            let mut lists = vec![Vec::new(); dossier.articles.len()];
            articles.zip(0..).for_each(|(article, place)| lists[article.place()].push(place));
            lists
        };
        let mut on_a_point = vec![false; dossier.statements.len()];
        for value in dossier.points.iter().flat_map(|point| &point.values) {
            on_a_point[value.statement.place()] = true;
        }
        let figures = sorted_by_key(figures, |(thing, _)| *thing);
        let mut alike = vec![0; dossier.claims.len()];
        let mut first = 0;
        for (place, (thing, claim)) in figures.iter().enumerate() {
            if figures[first].0 != *thing {
                first = place;
            }
            alike[claim.place()] = first as u32;
        }
        Self {
            measured,
            dating,
            figures,
            alike,
            complete: places(&mut dossier.complete.iter().map(|mark| mark.article)),
            participations: places(&mut dossier.participations.iter().map(|entry| entry.article)),
            on_a_point,
        }
    }

    /// The claims of an article with a figure or with a date for an event.
    #[must_use]
    pub fn measured_by(&self, article: ArticleRef) -> &[ClaimRef] {
        &self.measured[article.place()]
    }

    /// The claims that date an event.
    #[must_use]
    pub fn dating(&self, event: EventRef) -> &[ClaimRef] {
        &self.dating[event.place()]
    }

    /// The claims that may give a figure for the same unit and scope as a claim with a figure, itself among them.
    pub fn figures_like(&self, claim: ClaimRef) -> impl Iterator<Item = ClaimRef> {
        let alike = &self.figures[self.alike[claim.place()] as usize..];
        let thing = alike.first().map(|(thing, _)| *thing);
        alike.iter().take_while(move |(other, _)| Some(*other) == thing).map(|(_, claim)| *claim)
    }

    /// What is marked as complete for an article.
    pub fn complete_for<'d>(&self, dossier: &'d Dossier, article: ArticleRef) -> impl Iterator<Item = &'d Complete> {
        self.complete[article.place()].iter().map(|place| &dossier.complete[*place as usize])
    }

    /// Who takes part in what according to an article.
    pub fn participations_in<'d>(
        &self,
        dossier: &'d Dossier,
        article: ArticleRef,
    ) -> impl Iterator<Item = &'d Participation> {
        self.participations[article.place()].iter().map(|place| &dossier.participations[*place as usize])
    }

    /// Whether a statement is an answer to a point.
    #[must_use]
    pub fn is_on_a_point(&self, statement: StatementRef) -> bool {
        self.on_a_point[statement.place()]
    }
}

/// The event that a claim dates.
#[must_use]
pub fn dated_event(dossier: &Dossier, claim: &Claim) -> Option<EventRef> {
    match (dossier[claim.statement].about, &claim.date) {
        (Subject::Event(event), Some(_)) => Some(event),
        _ => None,
    }
}
