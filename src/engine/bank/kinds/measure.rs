//! What can be held against each other by size or time: figures of one unit, dates of events.

use crate::engine::dossier::id::ClaimRef;
use crate::engine::dossier::{Claim, Dossier, Qualifier, Stance};
use crate::engine::reasoning::Knowledge;

/// The event that a claim dates.
pub(super) use crate::engine::reasoning::dated_event as event;

/// The bounds of what a claim measures: a figure that is neither open to one side nor somebody else's, or a date.
fn bounds(dossier: &Dossier, claim: &Claim) -> Option<(i64, i64)> {
    if claim.stance != Stance::Asserts {
        return None;
    }
    if let Some(figure) = &claim.figure {
        // A figure rounded to the nearest hundred may be fifty off.
        let off = if figure.rounded_to > 1 { figure.rounded_to / 2 } else { 0 };
        return matches!(figure.qualifier, Qualifier::Exact | Qualifier::About)
            .then_some((figure.lo - off, figure.hi + off));
    }
    event(dossier, claim)?;
    let date = claim.date.as_ref()?;
    Some((i64::from(date.interval.first().0), i64::from(date.interval.last().0)))
}

/// Whether both are about one time, and that time is known.
fn is_same_time(dossier: &Dossier, one: &Claim, other: &Claim) -> bool {
    let time = |claim: &Claim| dossier[claim.statement].valid.map(|(interval, _)| interval);
    time(one).is_some() && time(one) == time(other)
}

/// Whether two claims can stand in one list: another thing in the same article, or the same thing in another article.
/// A thing is one scope at one time, or one event.
fn is_comparable(dossier: &Dossier, one: &Claim, other: &Claim, is_across: bool) -> bool {
    if (one.article != other.article) != is_across {
        return false;
    }
    match (&one.figure, &other.figure) {
        (Some(a), Some(b)) => {
            a.unit == b.unit && (a.scope == b.scope) == is_across && is_same_time(dossier, one, other)
        }
        (None, None) => match (event(dossier, one), event(dossier, other)) {
            (Some(a), Some(b)) => (a == b) == is_across,
            _ => false,
        },
        _ => false,
    }
}

/// The claims that may measure the same thing as this one, in any article.
fn like<'k>(knowledge: &'k Knowledge<'_>, reference: ClaimRef) -> Box<dyn Iterator<Item = ClaimRef> + 'k> {
    let claim = &knowledge.dossier[reference];
    match (&claim.figure, event(knowledge.dossier, claim)) {
        (Some(_), _) => Box::new(knowledge.lists.figures_like(reference)),
        (None, Some(event)) => Box::new(knowledge.lists.dating(event).iter().copied()),
        (None, None) => Box::new(std::iter::empty()),
    }
}

/// The claims that lie wholly below (or above) this one, each the only value of its slot.
pub(super) fn rivals(knowledge: &Knowledge<'_>, reference: ClaimRef, highest: bool, is_across: bool) -> Vec<ClaimRef> {
    let dossier = knowledge.dossier;
    let claim = &dossier[reference];
    let Some((lo, hi)) = bounds(dossier, claim).filter(|_| knowledge.lists.is_only(reference)) else {
        return Vec::new();
    };
    let is_beaten = |other: &ClaimRef| {
        bounds(dossier, &dossier[*other]).is_some_and(|(low, high)| if highest { high < lo } else { hi < low })
    };
    let is_rival = |other: &ClaimRef| {
        // What is quickest to see comes first.
        knowledge.lists.is_only(*other)
            && is_beaten(other)
            && is_comparable(dossier, claim, &dossier[*other], is_across)
    };
    if is_across {
        like(knowledge, reference).filter(is_rival).collect()
    } else {
        knowledge.lists.measured_by(claim.article).iter().copied().filter(is_rival).collect()
    }
}
