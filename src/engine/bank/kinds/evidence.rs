//! Evidence: which paragraph of an article supports a statement?

use super::super::candidate::{Candidate, Target};
use super::super::choose::Offer;
use super::super::item::{Item, Kind};
use super::super::making::{Arrangement, Dropped, Maker};
use super::super::meaning::Value;
use super::super::paragraphs::{Block, blocks};
use super::super::proof::{Premise, Proof, Rule};
use super::super::shape::Shape;
use crate::engine::dossier::id::ClaimRef;
use crate::engine::dossier::{Dossier, Hedge, Sort, Stance, Weight};
use crate::engine::hashing::hash_written;
use crate::engine::language;
use crate::engine::ordering::sorted_by_key;
use crate::engine::reasoning::Knowledge;
use crate::engine::wording::fill;

/// The claims that support a claim: of its article and its side, on its statement or on one that entails it.
fn supporting(knowledge: &Knowledge<'_>, reference: ClaimRef) -> Vec<ClaimRef> {
    let dossier = knowledge.dossier;
    let claim = &dossier[reference];
    let below = [claim.statement].into_iter().chain(knowledge.entailment.below(claim.statement).iter().copied());
    below
        .flat_map(|statement| {
            let claims = knowledge.cells.cell(claim.article, statement).claims.iter().copied();
            claims.filter(move |other| {
                let other = &dossier[*other];
                other.statement == statement && matches!(other.stance, Stance::Asserts | Stance::Reports)
            })
        })
        .collect()
}

/// Whether a claim would be asked for its paragraph, as far as it tells itself: it matters, and it is worded so. Of what one
/// source says is asked how the article presents it.
fn is_asked(dossier: &Dossier, reference: ClaimRef) -> bool {
    let claim = &dossier[reference];
    let is_worded = match claim.hedge {
        Hedge::Plain => true,
        Hedge::Possible | Hedge::Likely => claim.voices.is_empty(),
        Hedge::Conditional => false,
    };
    let has_one_voice = claim.stance == Stance::Reports && claim.voices.len() == 1;
    matches!(claim.stance, Stance::Asserts | Stance::Reports)
        && !has_one_voice
        && is_worded
        && dossier[claim.statement].sort != Sort::Figure
        && claim.weight != Weight::Context
        && claim.evidence_complete
}

/// How many paragraphs are looked at, drawn by chance. All sets of three of them can be tried, so that what a paragraph
/// shows bears only on items that offer it.
const ENOUGH: usize = 24;

/// How many content words of the statement a paragraph that is offered shares, at most as far as it counts. One on quite
/// another matter would give the right one away.
const NEAR: u8 = 3;

/// Two labels are alike where both have a word that at most one in this many of the article's labels has.
const RARE: usize = 4;

/// One candidate for each claim that matters and that exactly one paragraph supports. Statements that hold a figure leave
/// it out, so that other paragraphs might support what is left.
pub(super) fn find(knowledge: &Knowledge<'_>, found: &mut Vec<Candidate>) {
    let dossier = knowledge.dossier;
    let Some(words) = language::words(&dossier.language) else { return };
    let by_article: Vec<_> =
        dossier.article_refs().map(|article| blocks(dossier, words, article, &|gist| words.is_loaded(gist))).collect();
    let mut taken = vec![false; dossier.articles.len() * dossier.statements.len()];
    for reference in dossier.claim_refs() {
        let claim = &dossier[reference];
        let is_complete = || supporting(knowledge, reference).into_iter().all(|other| dossier[other].evidence_complete);
        if !is_asked(dossier, reference) || !is_complete() {
            continue;
        }
        let mut supported = by_article[claim.article.place()]
            .iter()
            .filter_map(|block| block.iter().map(|(number, _)| *number).find(|number| claim.evidence.contains(number)));
        let (Some(number), None) = (supported.next(), supported.next()) else { continue };
        let place = claim.article.place() * dossier.statements.len() + claim.statement.place();
        if std::mem::replace(&mut taken[place], true) {
            continue;
        }
        let key = Value::Paragraph(dossier[claim.article].id.clone(), number);
        let dimension = dossier[claim.statement].dimension;
        let target = Target::Paragraph(reference, number);
        found.push(Candidate::new(dossier, Kind::Evidence, dimension, &[claim.article], &key, target));
    }
}

pub(super) fn make(
    maker: &Maker<'_>,
    candidate: &Candidate,
    reference: ClaimRef,
    number: u32,
) -> Result<Item, Dropped> {
    let dossier = maker.knowledge.dossier;
    let claim = &dossier[reference];
    let statement = dossier[claim.statement].text.as_str();
    let premise = Premise::Claim(claim.id.clone());
    let supporting: Vec<u32> = supporting(maker.knowledge, reference)
        .into_iter()
        .flat_map(|other| dossier[other].evidence.iter().copied())
        .collect();
    let blocks = blocks(dossier, maker.wording.words, claim.article, &|gist| maker.shape(gist).is_loaded);
    let wanted = maker.shape(statement);
    // Of each paragraph, how many content words of the statement stand in what it says, and how often it is the right answer.
    let mut told = vec![(0_u64, 0_u32); blocks.len()];
    for other in maker.knowledge.cells.claims_of(claim.article) {
        let of_other = &dossier[*other];
        let shape = maker.shape(&dossier[of_other.statement].text);
        let stands = (0..).zip(wanted.lemmas.iter().take(64));
        let stands = stands.fold(0, |bits, (bit, lemma)| bits | u64::from(shape.has_lemma(*lemma)) << bit);
        let is_of = |block: &Block<'_>| block.iter().any(|(number, _)| of_other.evidence.contains(number));
        let places: Vec<usize> = (0..blocks.len()).filter(|place| is_of(&blocks[*place])).collect();
        places.iter().for_each(|place| told[*place].0 |= stands);
        if let [place] = places[..] {
            told[place].1 += u32::from(is_asked(dossier, *other));
        }
    }
    let offer = |number: u32, gist: &str, proof: Proof, (near, weight): (u8, u32)| {
        let place = format!("{} {number}", maker.wording.paragraph);
        let text = format!("{place}: {gist}");
        let shape = maker.shape_of_paragraph(&text, &place, gist);
        let value = Value::Paragraph(dossier[claim.article].id.clone(), number);
        Offer { value, text, shape, proof, because: number, distance: NEAR - near, weight }
    };
    let gist_of = |wanted: u32| blocks.iter().flatten().find(|(own, _)| *own == wanted).map_or("", |(_, gist)| *gist);
    let gist = gist_of(number);
    // A label that alone speaks of its matter would give itself away.
    let labels: Vec<_> = blocks.iter().map(|block| maker.shape(block[0].1)).collect();
    let own = maker.shape(gist);
    let is_like = |label: &Shape| {
        own.lemmas.iter().any(|lemma| {
            let having = labels.iter().filter(|label| label.has_lemma(*lemma));
            label.has_lemma(*lemma) && having.count() <= (labels.len() / RARE).max(2)
        })
    };
    let key = offer(number, gist, Proof::new(Rule::T, [premise.clone()]), (0, 0));
    let pool = blocks
        .iter()
        .zip(told)
        .zip(&labels)
        .filter(|((block, _), _)| !block.iter().any(|(number, _)| supporting.contains(number)))
        .map(|((block, (stands, weight)), label)| {
            let (number, gist) = block[0];
            let near = if is_like(label) { NEAR } else { (stands.count_ones() as u8).min(NEAR) };
            offer(number, gist, Proof::new(Rule::F2, [premise.clone()]), (near, weight))
        })
        .filter(|offer| offer.shape.goes_with(&key.shape))
        .collect();
    let chance = maker.chance(candidate, "paragraphs");
    let mut pool = sorted_by_key(pool, |offer: &Offer<u32>| hash_written(chance, format_args!("{}", offer.because)));
    pool.truncate(ENOUGH);
    let stems = &maker.wording.stems;
    let templates = match (claim.voices.as_slice(), claim.hedge) {
        ([], Hedge::Possible) => stems.evidence_possible,
        ([], Hedge::Likely) => stems.evidence_likely,
        ([], _) => stems.evidence,
        _ => stems.evidence_of_voices,
    };
    let voices = maker.voices(&claim.voices);
    let gaps = [("article", maker.short(claim.article)), ("statement", statement), ("voices", voices.as_str())];
    let stem = maker.stem(candidate, templates, &gaps)?;
    let given = maker.claim_in_words(reference);
    let explain = |offer: &Offer<u32>| {
        let mut evidence = maker.evidence(claim.article, &claim.evidence);
        let offered = offer.because;
        if offered == number {
            return (given.clone(), evidence);
        }
        let place = format!("{} {offered}", maker.wording.paragraph);
        let gaps = [("paragraph", place.as_str()), ("gist", gist_of(offered))];
        let told = fill(maker.wording.feedback.paragraph_treats, &gaps);
        evidence.extend(maker.evidence(claim.article, &[offered]));
        (format!("{told} {given}"), evidence)
    };
    let among = |distance: u8| {
        let pool: Vec<_> = pool.iter().filter(|offer| offer.distance <= distance).cloned().collect();
        let offers = (key.clone(), pool);
        maker.single(candidate, stem.clone(), offers, &[reference], &Arrangement::Ascending, &|_| true, &explain)
    };
    // What an article is mainly about is asked even where its paragraphs have less in common.
    let most = if claim.weight == Weight::Core { NEAR } else { 1 };
    (1..=most).fold(among(0), |made, distance| made.or_else(|_| among(distance)))
}
