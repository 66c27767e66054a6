//! What each article does with each statement: derived from claims, never typed in.

use crate::engine::dossier::id::{ArticleRef, ClaimRef, StatementRef};
use crate::engine::dossier::{Claim, CompleteOf, Dossier, Hedge, Stance};

use super::Entailment;

/// What an article does with a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Treatment {
    /// Says it in its own voice, or says what entails it.
    States,
    /// Gives it as somebody's view.
    Reports,
    /// Denies or disputes it, or states what excludes it.
    Denies,
    /// More than one of these.
    Mixed,
    /// Was read and does not treat it.
    LeavesOut,
    /// The dossier does not say. Never used for questions.
    Unknown,
}

/// What an article does with a statement, and on what that rests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// What it does.
    pub treatment: Treatment,
    /// The firmest hedge among the claims that carry it.
    pub hedge: Hedge,
    /// The claims it rests on, in file order. Empty for left out and unknown.
    pub claims: Vec<ClaimRef>,
}

/// The cells of a dossier, for every article and statement.
#[derive(Clone, Debug)]
pub struct Cells {
    statements: usize,
    cells: Vec<Cell>,
    by_article: Vec<Vec<ClaimRef>>,
    by_statement: Vec<Vec<ClaimRef>>,
    voices_complete: Vec<bool>,
}

impl Cells {
    /// Derives every cell.
    #[must_use]
    pub fn new(dossier: &Dossier, entailment: &Entailment) -> Self {
        let statements = dossier.statements.len();
        let mut drafts = vec![Draft::default(); statements * dossier.articles.len()];
        let mut by_article = vec![Vec::new(); dossier.articles.len()];
        let mut by_statement = vec![Vec::new(); statements];
        for reference in dossier.claim_refs() {
            let claim = &dossier[reference];
            by_article[claim.article.place()].push(reference);
            by_statement[claim.statement.place()].push(reference);
            let row = claim.article.place() * statements;
            let mut note = |statement: StatementRef, stance| drafts[row + statement.place()].note(stance, reference);
            match claim.stance {
                Stance::Asserts => {
                    note(claim.statement, Side::States);
                    entailment.above(claim.statement).iter().for_each(|upper| note(*upper, Side::States));
                    entailment.excluded(claim.statement).iter().for_each(|other| note(*other, Side::Denies));
                }
                Stance::Reports => note(claim.statement, Side::Reports),
                Stance::Denies | Stance::Disputes => note(claim.statement, Side::Denies),
            }
        }
        for absence in &dossier.absences {
            drafts[absence.article.place() * statements + absence.statement.place()].left_out = true;
        }
        let mut voices_complete = vec![false; drafts.len()];
        for mark in &dossier.complete {
            if let CompleteOf::Voices(statement) = mark.of {
                voices_complete[mark.article.place() * statements + statement.place()] = true;
            }
        }
        let cells = drafts.into_iter().map(|draft| draft.finish(&dossier.claims)).collect();
        Self { statements, cells, by_article, by_statement, voices_complete }
    }

    /// What the article does with the statement.
    #[must_use]
    pub fn cell(&self, article: ArticleRef, statement: StatementRef) -> &Cell {
        &self.cells[article.place() * self.statements + statement.place()]
    }

    /// Whether every voice to which the article gives the statement is known.
    #[must_use]
    pub fn voices_are_complete(&self, article: ArticleRef, statement: StatementRef) -> bool {
        self.voices_complete[article.place() * self.statements + statement.place()]
    }

    /// The claims of an article, in file order.
    #[must_use]
    pub fn claims_of(&self, article: ArticleRef) -> &[ClaimRef] {
        &self.by_article[article.place()]
    }

    /// The claims on a statement itself, in file order.
    #[must_use]
    pub fn claims_on(&self, statement: StatementRef) -> &[ClaimRef] {
        &self.by_statement[statement.place()]
    }
}

#[derive(Clone, Copy)]
enum Side {
    States,
    Reports,
    Denies,
}

#[derive(Clone, Default)]
struct Draft {
    states: bool,
    reports: bool,
    denies: bool,
    left_out: bool,
    claims: Vec<ClaimRef>,
}

impl Draft {
    fn note(&mut self, side: Side, claim: ClaimRef) {
        match side {
            Side::States => self.states = true,
            Side::Reports => self.reports = true,
            Side::Denies => self.denies = true,
        }
        if self.claims.last() != Some(&claim) {
            self.claims.push(claim);
        }
    }

    fn finish(self, claims: &[Claim]) -> Cell {
        let treatment = match (self.states, self.reports, self.denies) {
            (true, false, false) => Treatment::States,
            (false, true, false) => Treatment::Reports,
            (false, false, true) => Treatment::Denies,
            (false, false, false) if self.left_out => Treatment::LeavesOut,
            (false, false, false) => Treatment::Unknown,
            _ => Treatment::Mixed,
        };
        let hedge = self.claims.iter().map(|claim| claims[claim.place()].hedge).min().unwrap_or(Hedge::Plain);
        Cell { treatment, hedge, claims: self.claims }
    }
}

impl Treatment {
    /// Whether the article takes a view of its own that the statement does not hold, or does not treat it at all:
    /// the premise of proof F4.
    #[must_use]
    pub fn is_proof_of_absence(self) -> bool {
        matches!(self, Self::LeavesOut | Self::Denies)
    }
}
