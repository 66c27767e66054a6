//! Who says it: to whom does an article attribute a statement?

use super::super::candidate::{Candidate, Target};
use super::super::choose::Offer;
use super::super::item::{Item, Kind};
use super::super::making::{Arrangement, Dropped, Maker};
use super::super::meaning::Value;
use super::super::proof::{Premise, Proof, Rule};
use crate::engine::dossier::id::{ClaimRef, EntityRef};
use crate::engine::dossier::{EntityType, Stance};
use crate::engine::hashing::hash_texts;
use crate::engine::reasoning::Knowledge;
use crate::engine::wording::fill;

/// How many per cent are asked: an article quotes so few that who has met them all guesses well.
const KEPT: u64 = 60;

/// One candidate for each statement that an article gives to a source, where all its voices are known.
pub(super) fn find(knowledge: &Knowledge<'_>, found: &mut Vec<Candidate>) {
    let dossier = knowledge.dossier;
    for reference in dossier.claim_refs() {
        let claim = &dossier[reference];
        let Some(voice) = claim.voices.first().filter(|_| is_asked(knowledge, reference)) else { continue };
        let key = Value::Entity(dossier[*voice].id.clone());
        if hash_texts(0, &["voice", claim.id.as_str()]) % 100 >= KEPT {
            continue;
        }
        let dimension = dossier[claim.statement].dimension;
        found.push(Candidate::new(
            dossier,
            Kind::WhoSaysIt,
            dimension,
            &[claim.article],
            &key,
            Target::Voice(reference),
        ));
    }
}

/// Whether all voices of what a claim reports are known, and it is the first of its article to report it.
fn is_asked(knowledge: &Knowledge<'_>, reference: ClaimRef) -> bool {
    let (dossier, cells) = (knowledge.dossier, &knowledge.cells);
    let claim = &dossier[reference];
    let mut on_it = cells.claims_on(claim.statement).iter();
    on_it.find(|other| dossier[**other].article == claim.article && dossier[**other].stance == Stance::Reports)
        == Some(&reference)
        && cells.voices_are_complete(claim.article, claim.statement)
}

/// The claims of the article of a claim on its statement.
pub(super) fn claims_on_it(knowledge: &Knowledge<'_>, reference: ClaimRef) -> Vec<ClaimRef> {
    let dossier = knowledge.dossier;
    let claim = &dossier[reference];
    let on_it = knowledge.cells.claims_on(claim.statement).iter().copied();
    on_it.filter(|other| dossier[*other].article == claim.article).collect()
}

pub(super) fn make(maker: &Maker<'_>, candidate: &Candidate, reference: ClaimRef) -> Result<Item, Dropped> {
    let knowledge = maker.knowledge;
    let dossier = knowledge.dossier;
    let claim = &dossier[reference];
    let on_it = claims_on_it(knowledge, reference);
    let speaks = |voice: EntityRef| on_it.iter().any(|other| dossier[*other].voices.contains(&voice));
    let of_article = knowledge.cells.claims_of(claim.article);
    let weight = |voice: EntityRef| {
        let is_answer =
            |claim: &&ClaimRef| dossier[**claim].voices.first() == Some(&voice) && is_asked(knowledge, **claim);
        of_article.iter().filter(is_answer).count() as u32
    };
    let offer = |voice: EntityRef, source: ClaimRef, proof: Proof| {
        let text = dossier[voice].name.clone();
        let value = Value::Entity(dossier[voice].id.clone());
        Offer {
            value,
            shape: maker.shape(&text),
            text,
            proof,
            because: (voice, source),
            distance: 0,
            weight: weight(voice),
        }
    };
    let voice = claim.voices[0];
    let key = offer(voice, reference, Proof::new(Rule::T, [Premise::Claim(claim.id.clone())]));
    let is_person = |voice: EntityRef| dossier[voice].kind == EntityType::Person;
    let completeness =
        Premise::Complete("voices", dossier[claim.statement].id.to_string(), dossier[claim.article].id.clone());
    let mut pool: Vec<Offer<(EntityRef, ClaimRef)>> = Vec::new();
    for source in of_article.iter().copied() {
        for other in &dossier[source].voices {
            let is_usable = is_person(*other) == is_person(voice) && !speaks(*other);
            let is_new = pool.iter().all(|taken| taken.because.0 != *other);
            if is_usable && is_new && weight(*other) > 0 {
                let premises = [completeness.clone(), Premise::Claim(dossier[source].id.clone())];
                pool.push(offer(*other, source, Proof::new(Rule::F3, premises)));
            }
        }
    }
    let shares_type = |chosen: &[&Offer<(EntityRef, ClaimRef)>]| {
        chosen.iter().any(|offer| dossier[offer.because.0].kind == dossier[voice].kind)
    };
    let article = maker.short(claim.article);
    let gaps = [("article", article), ("statement", dossier[claim.statement].text.as_str())];
    let stem = maker.stem(candidate, maker.wording.stems.who_says_it, &gaps)?;
    let words = &maker.wording.feedback;
    let given = fill(
        words.gives_it_to,
        &[("article", article), ("voices", &maker.voices(&claim.voices)), ("at", &maker.wording.at(&claim.evidence))],
    );
    let explain = |offer: &Offer<(EntityRef, ClaimRef)>| {
        let (other, source) = offer.because;
        let mut evidence = maker.evidence(claim.article, &claim.evidence);
        if other == voice {
            return (given.clone(), evidence);
        }
        let source = &dossier[source];
        let elsewhere = fill(
            words.gives_another_to,
            &[
                ("article", maker.short(source.article)),
                ("voice", &dossier[other].in_text),
                ("statement", &dossier[source.statement].text),
                ("at", &maker.wording.at(&source.evidence)),
            ],
        );
        evidence.extend(maker.evidence(source.article, &source.evidence));
        (format!("{elsewhere} {given}"), evidence)
    };
    maker.single(candidate, stem, (key, pool), &on_it, &Arrangement::Shuffled, &shares_type, &explain)
}
