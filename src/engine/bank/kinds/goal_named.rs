//! Goal named: which of these aims does an article ascribe to an actor?

use super::super::candidate::{Candidate, Target};
use super::super::choose::Offer;
use super::super::item::{Evidence, Item, Kind};
use super::super::making::{Arrangement, Dropped, Maker, Reason};
use super::super::meaning::Value;
use super::super::proof::{Premise, Proof, Rule};
use crate::engine::dossier::id::{ArticleRef, ClaimRef, EntityRef, StatementRef};
use crate::engine::dossier::{CompleteOf, Dossier, Hedge, Sort, Stance};
use crate::engine::reasoning::{Knowledge, Treatment};
use crate::engine::wording::fill;

/// The actor and phrase of a goal.
pub(super) fn goal(dossier: &Dossier, statement: StatementRef) -> Option<(EntityRef, &str)> {
    match &dossier[statement].sort {
        Sort::Goal { actor, phrase } => Some((*actor, phrase)),
        _ => None,
    }
}

/// One candidate for each goal that an article states, and one for each that it reports in somebody's voice.
pub(super) fn find(knowledge: &Knowledge<'_>, found: &mut Vec<Candidate>) {
    let dossier = knowledge.dossier;
    for article in dossier.article_refs() {
        for statement in knowledge.cells.treated_by(article).iter().copied() {
            let Some((actor, _)) = goal(dossier, statement) else { continue };
            let Some(claim) = given(knowledge, article, statement) else { continue };
            let key = Value::Statement(dossier[statement].id.clone());
            let target = Target::Goal(article, (actor, statement), claim);
            let dimension = dossier[statement].dimension;
            found.push(Candidate::new(dossier, Kind::GoalNamed, dimension, &[article], &key, target));
        }
    }
}

/// Whether an article gives a goal so that it can be asked for; and the claim, where it is reported in somebody's voice.
fn given(knowledge: &Knowledge<'_>, article: ArticleRef, statement: StatementRef) -> Option<Option<ClaimRef>> {
    let cell = knowledge.cells.cell(article, statement);
    match (cell.treatment, cell.claims.as_slice()) {
        (Treatment::States, _) if cell.hedge != Hedge::Conditional => Some(None),
        (Treatment::Reports, [only]) if knowledge.dossier[*only].hedge == Hedge::Plain => Some(Some(*only)),
        _ => None,
    }
}

/// Why an offered goal is right or wrong.
#[derive(Clone, Copy)]
enum Because {
    /// What the article does with it says it all.
    Cell(StatementRef),
    /// The list of goals is complete, and it is not on it.
    NotListed,
}

pub(super) fn make(
    maker: &Maker<'_>,
    candidate: &Candidate,
    article: ArticleRef,
    statement: StatementRef,
    claim: Option<ClaimRef>,
) -> Result<Item, Dropped> {
    let knowledge = maker.knowledge;
    let dossier = knowledge.dossier;
    let Some((actor, phrase)) = goal(dossier, statement) else {
        return Err(maker.drop(candidate, Reason::TooFewProven { proven: 0 }));
    };
    let articles = || dossier.article_refs();
    let weight = |goal: StatementRef| {
        let right = articles().filter(|article| given(knowledge, *article, goal).is_some()).count();
        let wrong = articles().filter(|article| maker.not_in(*article, goal).is_some()).count();
        ((right << 8) / wrong.max(1)) as u32
    };
    let is_asked = |weight: u32| (1..=128).contains(&weight);
    if !is_asked(weight(statement)) {
        return Err(maker.drop(candidate, Reason::KeyStandsOut { proven: 0 }));
    }
    let offer = |statement: StatementRef, phrase: &str, proof: Proof, because: Because| Offer {
        value: Value::Statement(dossier[statement].id.clone()),
        text: phrase.to_owned(),
        shape: maker.shape(phrase),
        proof,
        because,
        distance: 0,
        weight: weight(statement),
    };
    let key_proof = Proof::new(Rule::T, maker.cell_premises(article, statement));
    let key = offer(statement, phrase, key_proof, Because::Cell(statement));
    let listed = listed_goals(knowledge, article, actor);
    let pool: Vec<Offer<Because>> = dossier
        .statement_refs()
        .filter_map(|other| {
            let (other_actor, other_phrase) = goal(dossier, other)?;
            // What is right nowhere else would tell itself from what is.
            if other_actor != actor || !is_asked(weight(other)) || related(knowledge, other, statement) {
                return None;
            }
            if let Some(proof) = maker.not_in(article, other) {
                return Some(offer(other, other_phrase, proof, Because::Cell(other)));
            }
            let listed = listed.as_ref()?;
            let is_listed = listed.iter().any(|known| knowledge.entailment.entails(*known, other));
            if is_listed || knowledge.cells.cell(article, other).treatment != Treatment::Unknown {
                return None;
            }
            let of = dossier[actor].id.to_string();
            let premise = Premise::Complete("goals", of, dossier[article].id.clone());
            Some(offer(other, other_phrase, Proof::new(Rule::F2, [premise]), Because::NotListed))
        })
        .collect();
    let stems = &maker.wording.stems;
    let cell = knowledge.cells.cell(article, statement);
    let templates = match (claim, cell.hedge) {
        (Some(_), _) => stems.goal_reported,
        (None, Hedge::Possible) => stems.goal_own_possible,
        (None, Hedge::Likely) => stems.goal_own_likely,
        (None, _) => stems.goal_own,
    };
    let voices = claim.map(|claim| maker.voices(&dossier[claim].voices)).unwrap_or_default();
    let gaps =
        [("article", maker.short(article)), ("actor", dossier[actor].in_text.as_str()), ("voices", voices.as_str())];
    let stem = maker.stem(candidate, templates, &gaps)?;
    let explain = |offer: &Offer<Because>| -> (String, Vec<Evidence>) {
        match offer.because {
            Because::Cell(statement) => maker.cell_in_words(article, statement),
            Because::NotListed => (fill(maker.wording.feedback.not_among_goals, &gaps), Vec::new()),
        }
    };
    let claims = cell.claims.clone();
    maker.single(candidate, stem, (key, pool), &claims, &Arrangement::Shuffled, &|_| true, &explain)
}

/// Whether one of the two entails the other.
pub(super) fn related(knowledge: &Knowledge<'_>, one: StatementRef, other: StatementRef) -> bool {
    knowledge.entailment.entails(one, other) || knowledge.entailment.entails(other, one)
}

/// Whether the goals that an article gives an actor are all known.
pub(super) fn are_listed(knowledge: &Knowledge<'_>, article: ArticleRef, actor: EntityRef) -> bool {
    let mut marks = knowledge.lists.complete_for(knowledge.dossier, article);
    marks.any(|mark| mark.of == CompleteOf::Goals(actor))
}

/// The goals that an article gives an actor in any voice, where the list is marked as complete.
pub(super) fn listed_goals(
    knowledge: &Knowledge<'_>,
    article: ArticleRef,
    actor: EntityRef,
) -> Option<Vec<StatementRef>> {
    let dossier = knowledge.dossier;
    are_listed(knowledge, article, actor).then(|| {
        knowledge
            .cells
            .claims_of(article)
            .iter()
            .map(|claim| &dossier[*claim])
            .filter(|claim| matches!(claim.stance, Stance::Asserts | Stance::Reports))
            .map(|claim| claim.statement)
            .filter(|statement| goal(dossier, *statement).is_some_and(|(whose, _)| whose == actor))
            .collect()
    })
}
