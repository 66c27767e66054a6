//! Figure: how many or how much does one article give?

use super::super::candidate::{Candidate, Target};
use super::super::choose::Offer;
use super::super::item::{Item, Kind};
use super::super::making::{Arrangement, Dropped, Maker, Reason};
use super::super::meaning::Value;
use super::super::proof::{Premise, Proof, Rule};
use crate::engine::dossier::id::ClaimRef;
use crate::engine::dossier::{Claim, Dossier, Figure, Hedge, Qualifier, Stance, Weight};
use crate::engine::ordering::{signed, sorted_by_key};
use crate::engine::reasoning::Knowledge;
use crate::engine::wording::fill;

/// The claims that give a figure, in anybody's voice.
fn given(dossier: &Dossier) -> impl Iterator<Item = (ClaimRef, &Claim, &Figure)> {
    dossier.claim_refs().filter_map(|reference| given_by(dossier, reference))
}

fn given_by(dossier: &Dossier, reference: ClaimRef) -> Option<(ClaimRef, &Claim, &Figure)> {
    let claim = &dossier[reference];
    let is_given = matches!(claim.stance, Stance::Asserts | Stance::Reports);
    claim.figure.as_ref().filter(|_| is_given).map(|figure| (reference, claim, figure))
}

/// Whether a figure can stand among options. "At least 300" would follow from "at least 400", and one of something
/// would need a singular that the dossier does not have.
fn is_askable(figure: &Figure) -> bool {
    matches!(figure.qualifier, Qualifier::Exact | Qualifier::About) && (figure.lo, figure.hi) != (1, 1)
}

/// One candidate for each unit and scope for which an article gives exactly one figure, where it is no background.
pub(super) fn find(knowledge: &Knowledge<'_>, found: &mut Vec<Candidate>) {
    let dossier = knowledge.dossier;
    for (reference, claim, figure) in given(dossier) {
        let is_same = |(_, other, of): &(ClaimRef, &Claim, &Figure)| {
            (other.article, &of.unit, &of.scope) == (claim.article, &figure.unit, &figure.scope)
        };
        let like =
            || knowledge.lists.figures_like(reference).filter_map(|like| given_by(dossier, like)).filter(is_same);
        let is_first = like().next().is_some_and(|(first, ..)| first == reference);
        let is_one = like().all(|(.., other)| (other.lo, other.hi) == (figure.lo, figure.hi));
        let is_worth_asking = claim.weight != Weight::Context && matches!(claim.hedge, Hedge::Plain | Hedge::Likely);
        if !is_first || !is_one || !is_askable(figure) || !is_worth_asking {
            continue;
        }
        let article = claim.article;
        let key = Value::Figure { lo: figure.lo, hi: figure.hi };
        let dimension = dossier[claim.statement].dimension;
        let target = Target::Figure(reference);
        found.push(Candidate::new(dossier, Kind::Figure, dimension, &[article], &key, target));
    }
}

/// The digits of a number without the noughts at its end.
fn significant_digits(mut number: i64) -> u32 {
    while number != 0 && number % 10 == 0 {
        number /= 10;
    }
    number.unsigned_abs().checked_ilog10().map_or(1, |power| power + 1)
}

/// Whether figures can stand in one list: about equally round, and further apart than a tenth and their rounding.
fn is_one_list(figures: Vec<&Figure>) -> bool {
    let figures = sorted_by_key(figures, |figure| signed(figure.lo));
    let digits = || figures.iter().flat_map(|figure| [figure.lo, figure.hi]).map(significant_digits);
    let rounding = figures.iter().map(|figure| figure.rounded_to).max().unwrap_or(1);
    digits().max() <= digits().min().map(|fewest| fewest + 1)
        && figures.windows(2).all(|pair| {
            let gap = i128::from(pair[1].lo) - i128::from(pair[0].hi);
            gap > i128::from(rounding) && gap * 10 >= i128::from(pair[1].hi)
        })
}

/// How far two figures lie apart in size, in powers of two.
fn apart(one: &Figure, other: &Figure) -> u8 {
    let power = |figure: &Figure| figure.hi.unsigned_abs().checked_ilog2().unwrap_or(0);
    power(one).abs_diff(power(other)) as u8
}

pub(super) fn make(maker: &Maker<'_>, candidate: &Candidate, reference: ClaimRef) -> Result<Item, Dropped> {
    let dossier = maker.knowledge.dossier;
    let claim = &dossier[reference];
    let Some(figure) = &claim.figure else {
        return Err(maker.drop(candidate, Reason::TooFewProven { proven: 0 }));
    };
    let premise = Premise::Claim(claim.id.clone());
    let offer = |source: ClaimRef, figure: &Figure, proof: Proof, distance: u8| {
        let text = (maker.wording.figure)(figure);
        let value = Value::Figure { lo: figure.lo, hi: figure.hi };
        Offer { value, shape: maker.shape(&text), text, proof, because: source, distance, weight: 1 }
    };
    let key = offer(reference, figure, Proof::new(Rule::T, [premise.clone()]), 0);
    let mut pool: Vec<Offer<ClaimRef>> = Vec::new();
    for is_own in [true, false] {
        for (source, donor, other) in given(dossier) {
            let value = Value::Figure { lo: other.lo, hi: other.hi };
            let is_usable = (donor.article == claim.article) == is_own
                && (&other.unit, other.qualifier) == (&figure.unit, figure.qualifier)
                && (other.lo == other.hi) == (figure.lo == figure.hi)
                && is_askable(other)
                && (other.hi < figure.lo || figure.hi < other.lo)
                && pool.iter().all(|taken| taken.value != value);
            if is_usable {
                let proof = Proof::new(Rule::F1, [premise.clone(), Premise::Claim(donor.id.clone())]);
                let distance = apart(figure, other) * 2 + u8::from(!is_own);
                pool.push(offer(source, other, proof, distance));
            }
        }
    }
    let of = |offer: &Offer<ClaimRef>| dossier[offer.because].figure.as_ref();
    let accepts = |chosen: &[&Offer<ClaimRef>]| {
        is_one_list(chosen.iter().filter_map(|offer| of(offer)).chain([figure]).collect())
    };
    let article = maker.short(claim.article);
    let voices = maker.voices(&claim.voices);
    let (stems, words) = (&maker.wording.stems, &maker.wording.feedback);
    let (templates, gives) = match claim.voices.as_slice() {
        [] => (stems.figure, words.gives_figure),
        _ => (stems.figure_of_voices, words.gives_figure_of_voices),
    };
    let gaps = [("article", article), ("scope", figure.scope.as_str()), ("voices", voices.as_str())];
    let stem = maker.stem(candidate, templates, &gaps)?;
    let at = maker.wording.at(&claim.evidence);
    let own = fill(gives, &[&gaps[..], &[("figure", key.text.as_str()), ("at", at.as_str())]].concat());
    let explain = |offer: &Offer<ClaimRef>| {
        let mut evidence = maker.evidence(claim.article, &claim.evidence);
        if offer.because == reference {
            return (own.clone(), evidence);
        }
        let source = &dossier[offer.because];
        let gaps = [
            ("figure", offer.text.as_str()),
            ("article", maker.short(source.article)),
            ("scope", of(offer).map_or("", |figure| figure.scope.as_str())),
            ("at", &maker.wording.at(&source.evidence)),
        ];
        evidence.extend(maker.evidence(source.article, &source.evidence));
        (format!("{} {own}", fill(words.figure_of_another, &gaps)), evidence)
    };
    maker.single(candidate, stem, (key, pool), &[reference], &Arrangement::Ascending, &accepts, &explain)
}
