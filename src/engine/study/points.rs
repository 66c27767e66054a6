//! Where articles stand on a point, and what separates them.

use super::{Index, Manner};
use crate::engine::dossier::id::{ArticleRef, ClaimRef, ValueRef};
use crate::engine::dossier::{Claim, Dossier, Point};
use crate::engine::ordering::distinct;
use crate::engine::reasoning::Treatment;

/// What an article does with one answer to a point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The answer.
    pub value: ValueRef,
    /// What the article does with it; never unknown or left out.
    pub treatment: Treatment,
    /// The claims that carry it.
    pub claims: Vec<ClaimRef>,
}

/// Where an article stands on a point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Side {
    /// The article.
    pub article: ArticleRef,
    /// What it does with answers. Empty where it was checked for all of them and treats none.
    pub answers: Vec<Answer>,
}

/// How the answers of two articles go together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Agreement {
    /// They give one answer, or one that entails the other's.
    Same,
    /// They give answers that exclude each other.
    Exclusive,
    /// They give answers that were written down as compatible.
    Compatible,
    /// They give different answers, and nothing says whether these go together.
    Open,
}

/// What separates two articles on a point. The respects are those in which all claims differ that make the agreement
/// what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Separation {
    /// One article.
    pub one: ArticleRef,
    /// The other, later in the file.
    pub other: ArticleRef,
    /// How their answers go together.
    pub agreement: Agreement,
    /// Whether they are about times that share no day.
    pub time: bool,
    /// Whether their figures count different things, or in different units.
    pub scope: bool,
    /// Whether they give them in different voices.
    pub voice: bool,
}

/// The claims on the answers to a point, and on what entails one of them, in file order.
pub(super) fn bearing(index: &Index, point: &Point) -> Vec<ClaimRef> {
    let mut claims = Vec::new();
    for value in &point.values {
        for article in index.cells.treating(value.statement) {
            claims.extend(&index.cells.cell(*article, value.statement).claims);
        }
    }
    distinct(claims)
}

/// Where articles stand on a point, in file order. Articles of which the dossier does not say are not there.
#[must_use]
pub fn sides(index: &Index, dossier: &Dossier, point: &Point) -> Vec<Side> {
    dossier.article_refs().filter_map(|article| side(index, point, article)).collect()
}

fn side(index: &Index, point: &Point, article: ArticleRef) -> Option<Side> {
    let mut is_checked = true;
    let mut answers: Vec<Answer> = Vec::new();
    for value in ValueRef::first(point.values.len()) {
        let cell = index.cells.cell(article, point.values[value.place()].statement);
        is_checked &= cell.treatment != Treatment::Unknown;
        if !matches!(cell.treatment, Treatment::Unknown | Treatment::LeavesOut) {
            answers.push(Answer { value, treatment: cell.treatment, claims: cell.claims.clone() });
        }
    }
    // Who gives one answer denies those that it excludes. That goes without saying.
    let given: Vec<ClaimRef> = answers
        .iter()
        .filter(|answer| answer.treatment != Treatment::Denies)
        .flat_map(|answer| answer.claims.iter().copied())
        .collect();
    for answer in answers.iter_mut().filter(|answer| answer.treatment == Treatment::Denies) {
        answer.claims.retain(|claim| !given.contains(claim));
    }
    answers.retain(|answer| !answer.claims.is_empty());
    (is_checked || !answers.is_empty()).then_some(Side { article, answers })
}

/// What separates every two articles that give an answer.
#[must_use]
pub fn separations(index: &Index, dossier: &Dossier, point: &Point, sides: &[Side]) -> Vec<Separation> {
    let mut separations = Vec::new();
    for (place, one) in sides.iter().enumerate() {
        for other in &sides[place + 1..] {
            separations.extend(separation(index, dossier, point, one, other));
        }
    }
    separations
}

fn separation(index: &Index, dossier: &Dossier, point: &Point, one: &Side, other: &Side) -> Option<Separation> {
    let claims = |side: &Side| -> Vec<ClaimRef> {
        distinct(side.answers.iter().flat_map(|answer| answer.claims.iter().copied()).collect())
    };
    let mut pairs: Vec<(&Claim, &Claim, Agreement)> = Vec::new();
    for mine in claims(one) {
        for theirs in claims(other) {
            let (mine, theirs) = (&dossier[mine], &dossier[theirs]);
            pairs.push((mine, theirs, agreement(index, mine, theirs)));
        }
    }
    let has = |agreement: Agreement| pairs.iter().any(|(_, _, other)| *other == agreement);
    let are_compatible = || {
        one.answers.iter().any(|mine| {
            let goes_with = |theirs: &Answer| {
                let pair = (mine.value, theirs.value);
                point.compatible.iter().any(|other| *other == pair || *other == (pair.1, pair.0))
            };
            other.answers.iter().any(goes_with)
        })
    };
    let agreement = if has(Agreement::Exclusive) {
        Agreement::Exclusive
    } else if has(Agreement::Same) {
        Agreement::Same
    } else if are_compatible() {
        Agreement::Compatible
    } else {
        Agreement::Open
    };
    let relevant = if has(agreement) { agreement } else { Agreement::Open };
    let all = |differ: &dyn Fn(&Claim, &Claim) -> bool| {
        let mut of_it = pairs.iter().filter(|(_, _, other)| *other == relevant);
        of_it.all(|(mine, theirs, _)| differ(mine, theirs))
    };
    let time = |mine: &Claim, theirs: &Claim| match (dossier[mine.statement].valid, dossier[theirs.statement].valid) {
        (Some((mine, _)), Some((theirs, _))) => mine.is_disjoint(&theirs),
        _ => false,
    };
    let scope = |mine: &Claim, theirs: &Claim| match (&mine.figure, &theirs.figure) {
        (Some(mine), Some(theirs)) => mine.unit != theirs.unit || mine.scope != theirs.scope,
        _ => false,
    };
    let voice = |mine: &Claim, theirs: &Claim| mine.voices != theirs.voices;
    (!pairs.is_empty()).then(|| Separation {
        one: one.article,
        other: other.article,
        agreement,
        time: all(&time),
        scope: all(&scope),
        voice: all(&voice),
    })
}

/// How two claims go together; open where nothing follows.
fn agreement(index: &Index, mine: &Claim, theirs: &Claim) -> Agreement {
    let entailment = &index.entailment;
    let (a, b) = (mine.statement, theirs.statement);
    let is_same = match (Manner::of(mine).is_for(), Manner::of(theirs).is_for()) {
        (true, true) if entailment.excludes(a, b) => return Agreement::Exclusive,
        (true, true) => entailment.entails(a, b) || entailment.entails(b, a),
        (true, false) if entailment.entails(a, b) => return Agreement::Exclusive,
        (false, true) if entailment.entails(b, a) => return Agreement::Exclusive,
        (false, false) => a == b,
        _ => false,
    };
    if is_same { Agreement::Same } else { Agreement::Open }
}
