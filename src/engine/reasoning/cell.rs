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

/// The cells of a dossier, for every article and statement. Most are unknown, and are one.
#[derive(Clone, Debug)]
pub struct Cells {
    statements: usize,
    /// For each article and statement, the place of its cell.
    places: Vec<u32>,
    /// The first is the unknown one.
    cells: Vec<Cell>,
    /// Whether every voice is known, for each of `cells`.
    voices_complete: Vec<bool>,
    by_article: Vec<Vec<ClaimRef>>,
    by_statement: Vec<Vec<ClaimRef>>,
    treated: Vec<Vec<StatementRef>>,
    treating: Vec<Vec<ArticleRef>>,
}

impl Cells {
    /// Derives every cell.
    #[must_use]
    pub fn new(dossier: &Dossier, entailment: &Entailment) -> Self {
        let mut drafts = Drafts::new(dossier);
        let mut by_article = vec![Vec::new(); dossier.articles.len()];
        let mut by_statement = vec![Vec::new(); dossier.statements.len()];
        for reference in dossier.claim_refs() {
            let claim = &dossier[reference];
            by_article[claim.article.place()].push(reference);
            by_statement[claim.statement.place()].push(reference);
            let mut note = |statement, side| drafts.of(claim.article, statement).note(side, reference);
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
            drafts.of(absence.article, absence.statement).left_out = true;
        }
        for mark in &dossier.complete {
            if let CompleteOf::Voices(statement) = mark.of {
                drafts.of(mark.article, statement).voices_complete = true;
            }
        }
        let Drafts { statements, places, drafts } = drafts;
        let mut treated = vec![Vec::new(); dossier.articles.len()];
        let mut treating = vec![Vec::new(); statements];
        for (article, row) in dossier.article_refs().zip(places.chunks(statements.max(1))) {
            for (statement, _) in dossier.statement_refs().zip(row).filter(|(_, place)| **place > 0) {
                treated[article.place()].push(statement);
                treating[statement.place()].push(article);
            }
        }
        let voices_complete = drafts.iter().map(|draft| draft.voices_complete).collect();
        let cells = drafts.into_iter().map(|draft| draft.finish(&dossier.claims)).collect();
        Self { statements, places, cells, voices_complete, by_article, by_statement, treated, treating }
    }

    fn place(&self, article: ArticleRef, statement: StatementRef) -> usize {
        self.places[article.place() * self.statements + statement.place()] as usize
    }

    /// What the article does with the statement.
    #[must_use]
    pub fn cell(&self, article: ArticleRef, statement: StatementRef) -> &Cell {
        &self.cells[self.place(article, statement)]
    }

    /// Whether every voice to which the article gives the statement is known.
    #[must_use]
    pub fn voices_are_complete(&self, article: ArticleRef, statement: StatementRef) -> bool {
        self.voices_complete[self.place(article, statement)]
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

    /// The statements on which the dossier says something for this article, in file order.
    #[must_use]
    pub fn treated_by(&self, article: ArticleRef) -> &[StatementRef] {
        &self.treated[article.place()]
    }

    /// The articles for which the dossier says something on this statement, in file order.
    #[must_use]
    pub fn treating(&self, statement: StatementRef) -> &[ArticleRef] {
        &self.treating[statement.place()]
    }
}

/// The cells while they are derived.
struct Drafts {
    statements: usize,
    places: Vec<u32>,
    drafts: Vec<Draft>,
}

impl Drafts {
    fn new(dossier: &Dossier) -> Self {
        let statements = dossier.statements.len();
        Self { statements, places: vec![0; statements * dossier.articles.len()], drafts: vec![Draft::default()] }
    }

    fn of(&mut self, article: ArticleRef, statement: StatementRef) -> &mut Draft {
        let place = &mut self.places[article.place() * self.statements + statement.place()];
        if *place == 0 {
            *place = self.drafts.len() as u32;
            self.drafts.push(Draft::default());
        }
        &mut self.drafts[*place as usize]
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
    voices_complete: bool,
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
    /// The word for it in the ids of items and options.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::States => "states",
            Self::Reports => "reports",
            Self::Denies => "denies",
            Self::Mixed => "mixed",
            Self::LeavesOut => "leaves-out",
            Self::Unknown => "unknown",
        }
    }

    /// Whether the article takes a view of its own that the statement does not hold, or does not treat it at all:
    /// the premise of proof F4.
    #[must_use]
    pub fn is_proof_of_absence(self) -> bool {
        matches!(self, Self::LeavesOut | Self::Denies)
    }
}
