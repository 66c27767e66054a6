//! What a maker tells of articles, claims and cells: in words, as evidence, and as premises of proofs.

use super::item::Evidence;
use super::making::Maker;
use super::proof::{Premise, Proof, Rule};
use crate::engine::dossier::id::{ArticleRef, ClaimRef, EntityRef, EventRef, StatementRef};
use crate::engine::dossier::{Basis, Claim, Date, Hedge, Stance};
use crate::engine::ordering::distinct;
use crate::engine::reasoning::Treatment;
use crate::engine::wording::fill;

impl<'a> Maker<'a> {
    /// The short name of an article.
    pub(super) fn short(&self, article: ArticleRef) -> &'a str {
        &self.knowledge.dossier[article].short
    }

    /// A chain of voices in words: the first, and who passed it on.
    pub(super) fn voices(&self, voices: &[EntityRef]) -> String {
        let name = |voice: &EntityRef| self.knowledge.dossier[*voice].in_text.as_str();
        match voices {
            [] => String::new(),
            [only] => name(only).to_owned(),
            [first, others @ ..] => {
                let others: Vec<&str> = others.iter().map(name).collect();
                let gaps = [("first", name(first)), ("others", &self.wording.list(&others))];
                fill(self.wording.feedback.chain, &gaps)
            }
        }
    }

    /// Paragraphs of an article as evidence.
    pub(super) fn evidence(&self, article: ArticleRef, paragraphs: &[u32]) -> Vec<Evidence> {
        let id = &self.knowledge.dossier[article].id;
        paragraphs.iter().map(|paragraph| Evidence { article: id.clone(), paragraph: *paragraph }).collect()
    }

    /// What one claim says, in a sentence with its place.
    pub(super) fn claim_in_words(&self, reference: ClaimRef) -> String {
        let (dossier, words) = (self.knowledge.dossier, &self.wording.feedback);
        let claim = &dossier[reference];
        let template = match (claim.stance, claim.hedge) {
            (Stance::Denies | Stance::Disputes, _) => words.denies,
            (Stance::Reports, _) => words.reports,
            (Stance::Asserts, Hedge::Plain) => words.states,
            (Stance::Asserts, Hedge::Possible) => words.states_possible,
            (Stance::Asserts, Hedge::Likely) => words.states_likely,
            (Stance::Asserts, Hedge::Conditional) => words.states_conditional,
        };
        fill(
            template,
            &[
                ("article", self.short(claim.article)),
                ("statement", &dossier[claim.statement].text),
                ("voices", &self.voices(&claim.voices)),
                ("condition", claim.condition.as_deref().unwrap_or_default()),
                ("at", &self.wording.at(&claim.evidence)),
            ],
        )
    }

    /// The date that a claim gives an event, in a sentence with its place, or with its reason where it is not printed.
    pub(super) fn date_in_words(&self, claim: &Claim, event: EventRef, date: &Date) -> String {
        let words = &self.wording.feedback;
        let template = if date.basis == Basis::Inferred { words.date_follows } else { words.dates_it };
        fill(
            template,
            &[
                ("article", self.short(claim.article)),
                ("event", &self.knowledge.dossier[event].name),
                ("date", &(self.wording.date)(&date.interval, date.precision)),
                ("at", &self.wording.at(&claim.evidence)),
                ("reason", date.reason.as_deref().unwrap_or_default().trim_end_matches('.')),
            ],
        )
    }

    /// What an article does with a statement, in words and with where to look.
    pub(crate) fn cell_in_words(&self, article: ArticleRef, statement: StatementRef) -> (String, Vec<Evidence>) {
        let (dossier, words) = (self.knowledge.dossier, &self.wording.feedback);
        let cell = self.knowledge.cells.cell(article, statement);
        let text = dossier[statement].text.as_str();
        let Some(first) = cell.claims.first().copied() else {
            let gaps = [("article", self.short(article)), ("statement", text)];
            return (fill(words.leaves_out, &gaps), Vec::new());
        };
        let direct = cell.claims.iter().copied().find(|claim| dossier[*claim].statement == statement);
        let shown = direct.unwrap_or(first);
        let claim = &dossier[shown];
        let sentence = if direct.is_some() {
            self.claim_in_words(shown)
        } else {
            let template = if cell.treatment == Treatment::Denies { words.rules_out } else { words.implies };
            fill(template, &[("said", &self.claim_in_words(shown)), ("statement", text)])
        };
        (sentence, self.evidence(article, &claim.evidence))
    }

    /// The claims on which it rests what an article does with these statements, in file order.
    pub(super) fn claims_behind(&self, article: ArticleRef, statements: &[StatementRef]) -> Vec<ClaimRef> {
        let cells = &self.knowledge.cells;
        let claims = statements.iter().flat_map(|statement| &cells.cell(article, *statement).claims);
        distinct(claims.copied().collect())
    }

    /// The premises of what an article does with a statement: its claims, or that it is left out.
    pub(super) fn cell_premises(&self, article: ArticleRef, statement: StatementRef) -> Vec<Premise> {
        let dossier = self.knowledge.dossier;
        let cell = self.knowledge.cells.cell(article, statement);
        if cell.claims.is_empty() {
            return vec![Premise::Absent(dossier[statement].id.clone(), dossier[article].id.clone())];
        }
        let claims = cell.claims.iter().map(|claim| Premise::Claim(dossier[*claim].id.clone()));
        claims.chain([Premise::Cell(dossier[statement].id.clone(), dossier[article].id.clone())]).collect()
    }

    /// Proof F4 for a statement in an article, where it holds.
    pub(super) fn not_in(&self, article: ArticleRef, statement: StatementRef) -> Option<Proof> {
        let treatment = self.knowledge.cells.cell(article, statement).treatment;
        treatment.is_proof_of_absence().then(|| Proof::new(Rule::F4, self.cell_premises(article, statement)))
    }
}
