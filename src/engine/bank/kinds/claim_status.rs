//! Claim status: how does an article present a statement?

use std::rc::Rc;

use super::super::candidate::{Candidate, Target};
use super::super::choose::Offer;
use super::super::item::{Item, Kind};
use super::super::making::{Arrangement, Dropped, Maker, Reason};
use super::super::meaning::{Status, Value};
use super::super::proof::{Premise, Proof, Rule};
use super::super::shape::Shape;
use crate::engine::dossier::id::{ArticleRef, ClaimRef, EntityRef, StatementRef};
use crate::engine::dossier::{Dossier, EntityType, Hedge, Stance, Weight};
use crate::engine::language::tokens;
use crate::engine::reasoning::{Knowledge, Treatment};
use crate::engine::wording::fill;

/// How many letters two words share at their start when they are taken for forms of one word.
const ROOT: usize = 5;

/// The one way in which an article presents a statement, if every claim that bears on it shows the same and one is on
/// the statement itself. What it takes over from a source, or passes on from one through another, is no clear case.
fn status(knowledge: &Knowledge<'_>, article: ArticleRef, statement: StatementRef) -> Option<Status> {
    let dossier = knowledge.dossier;
    let cell = knowledge.cells.cell(article, statement);
    let of = |claim: &ClaimRef| {
        let claim = &dossier[*claim];
        match (claim.stance, claim.voices.as_slice(), claim.hedge) {
            (Stance::Asserts, ..) if knowledge.entailment.excludes(claim.statement, statement) => Some(Status::Denied),
            (Stance::Asserts, [], Hedge::Plain) => Some(Status::Own),
            // A condition on what is said is no reserve about it.
            (Stance::Asserts, [], Hedge::Conditional) => None,
            (Stance::Asserts, [], _) => Some(Status::OwnHedged),
            (Stance::Reports, [only], _) => Some(Status::AttributedTo(dossier[*only].id.clone())),
            (Stance::Denies | Stance::Disputes, _, Hedge::Plain | Hedge::Likely) => Some(Status::Denied),
            _ => None,
        }
    };
    let (first, others) = cell.claims.split_first().filter(|_| cell.treatment != Treatment::Mixed)?;
    let is_direct = cell.claims.iter().any(|claim| dossier[*claim].statement == statement);
    let first = of(first).filter(|_| is_direct)?;
    others.iter().all(|claim| of(claim).as_ref() == Some(&first)).then_some(first)
}

/// Whether it takes a careful reader: the statement is denied or given to a source, another article treats it otherwise, or
/// the article holds back on a question on which articles take sides. That a text says plainly what nobody doubts is
/// not worth asking, nor what is background only.
fn is_worth_asking(knowledge: &Knowledge<'_>, article: ArticleRef, statement: StatementRef, status: &Status) -> bool {
    let is_contested = || {
        let own = knowledge.cells.cell(article, statement);
        // The article itself treats it as it does.
        knowledge.cells.treating(statement).iter().any(|other| {
            let other = knowledge.cells.cell(*other, statement);
            match other.treatment {
                Treatment::LeavesOut | Treatment::Unknown => false,
                Treatment::States if own.treatment == Treatment::States => {
                    (other.hedge == Hedge::Plain) != (own.hedge == Hedge::Plain)
                }
                treatment => treatment != own.treatment,
            }
        })
    };
    let is_on_a_point = || knowledge.lists.is_on_a_point(statement);
    let claims = &knowledge.cells.cell(article, statement).claims;
    if claims.iter().all(|claim| knowledge.dossier[*claim].weight == Weight::Context) {
        return false;
    }
    matches!(status, Status::AttributedTo(_) | Status::Denied)
        || is_contested()
        || *status != Status::Own && is_on_a_point()
}

/// One candidate for each article and statement with a clear status that is worth asking for.
pub(super) fn find(knowledge: &Knowledge<'_>, found: &mut Vec<Candidate>) {
    let dossier = knowledge.dossier;
    for article in dossier.article_refs() {
        for statement in knowledge.cells.treated_by(article).iter().copied() {
            let Some(status) = status(knowledge, article, statement) else { continue };
            if !is_worth_asking(knowledge, article, statement, &status) {
                continue;
            }
            let key = Value::Status(status);
            let target = Target::Status(article, statement);
            let dimension = dossier[statement].dimension;
            found.push(Candidate::new(dossier, Kind::ClaimStatus, dimension, &[article], &key, target));
        }
    }
}

/// Whether a claim gives something as the view of this voice alone.
fn gives_as_view(dossier: &Dossier, claim: ClaimRef, voice: EntityRef) -> bool {
    dossier[claim].stance == Stance::Reports && dossier[claim].voices == [voice]
}

/// How readily a label is offered beside two voices. A reserve is seldom what is right, so it is seldom met there.
fn label_weight(label: &Status) -> u32 {
    match label {
        Status::OwnHedged => 1,
        Status::Denied => 5,
        _ => 6,
    }
}

/// Whether two options name a voice, or one. Two where the key is one of them, so that it does not stand out by its
/// name. Where it is not, so often that of all labels that stand beside each other each is right about equally often.
/// Counting how many items have a voice as their key would make every claim bear on every item.
fn shows_two_voices(maker: &Maker<'_>, candidate: &Candidate, key: &Status) -> bool {
    let of_hundred = match key {
        Status::AttributedTo(_) => 100,
        Status::OwnHedged => 35,
        _ => 80,
    };
    // Five options cannot be had from three labels and one voice.
    maker.options >= 5 || maker.chance(candidate, "voices") % 100 < of_hundred
}

/// A voice with a claim of the article that has it; nothing for the other labels.
type Because = Option<(EntityRef, ClaimRef)>;

/// Whether nobody would take one voice for the other: nobody beside a state or an office; no two groups without a name; no shared word, as in a state and its ministry.
fn are_apart(dossier: &Dossier, one: EntityRef, other: EntityRef) -> bool {
    let kind = |voice: EntityRef| dossier[voice].kind;
    let is_body = |voice| matches!(kind(voice), EntityType::State | EntityType::Organisation);
    let is_person = |voice| kind(voice) == EntityType::Person;
    let holds_office = is_person(one) && is_body(other) || is_body(one) && is_person(other);
    let are_nameless = kind(one) == EntityType::Group && kind(other) == EntityType::Group;
    let (mine, yours) = (tokens(&dossier[one].name), tokens(&dossier[other].name));
    let is_shared = |word: &String| root(word).is_some_and(|root| yours.iter().any(|other| other.starts_with(root)));
    !holds_office && !are_nameless && !mine.iter().any(is_shared)
}

/// What a word begins with. Nothing of one that is too short to tell anything.
fn root(word: &str) -> Option<&str> {
    let mut rest = word.chars();
    for _ in 0..ROOT {
        rest.next()?;
    }
    word.strip_suffix(rest.as_str())
}

pub(super) fn make(
    maker: &Maker<'_>,
    candidate: &Candidate,
    article: ArticleRef,
    statement: StatementRef,
) -> Result<Item, Dropped> {
    let knowledge = maker.knowledge;
    let dossier = knowledge.dossier;
    let Some(status) = status(knowledge, article, statement) else {
        return Err(maker.drop(candidate, Reason::TooFewProven { proven: 0 }));
    };
    let labels = &maker.wording.labels;
    let of_article = knowledge.cells.claims_of(article);
    let offer = |offered: Status, because: Because| {
        let text = match (&offered, because) {
            (Status::Own, _) => labels.own.to_owned(),
            (Status::OwnHedged, _) => labels.own_hedged.to_owned(),
            (Status::Denied, _) => labels.denied.to_owned(),
            (Status::AttributedTo(_), None) => labels.attributed.to_owned(),
            (Status::AttributedTo(_), Some((voice, _))) => {
                fill(labels.attributed, &[("voice", &dossier[voice].in_text)])
            }
        };
        let mut premises = maker.cell_premises(article, statement);
        premises.extend(because.map(|(_, source)| Premise::Claim(dossier[source].id.clone())));
        let proof = Proof::new(if offered == status { Rule::T } else { Rule::F6 }, premises);
        // Names and denials belong to some labels by their nature and tell nothing; only a name is a detail.
        let details = because.map_or(0, |(voice, _)| maker.shape(&dossier[voice].in_text).names);
        let shape = maker.shape(&text);
        let shape =
            Shape { is_label: true, names: 0, denies: false, details, least_details: details, ..(*shape).clone() };
        let shape = Rc::new(shape);
        let weight = match because {
            None => label_weight(&offered),
            Some((voice, _)) => of_article.iter().filter(|claim| gives_as_view(dossier, **claim, voice)).count() as u32,
        };
        Offer { value: Value::Status(offered), shape, text, proof, because, distance: 0, weight }
    };
    let claims = &knowledge.cells.cell(article, statement).claims;
    let speaker = claims.first().and_then(|claim| Some((*dossier[*claim].voices.first()?, *claim)));
    let key = offer(status.clone(), speaker.filter(|_| matches!(status, Status::AttributedTo(_))));
    let others = [Status::Own, Status::OwnHedged, Status::Denied].into_iter().filter(|label| *label != status);
    let mut pool: Vec<Offer<Because>> = others.map(|label| offer(label, None)).collect();
    for (voice, source) in of_article.iter().flat_map(|claim| dossier[*claim].voices.iter().map(|v| (*v, *claim))) {
        // A text does not speak for itself: nobody takes it for somebody who holds a view on the statement.
        if dossier[voice].kind == EntityType::Document {
            continue;
        }
        // Who says something like it might be meant as well.
        let is_near = || {
            of_article.iter().any(|claim| {
                let said = dossier[*claim].statement;
                dossier[*claim].voices.contains(&voice)
                    && (knowledge.entailment.entails(said, statement) || knowledge.entailment.entails(statement, said))
            })
        };
        let value = Value::Status(Status::AttributedTo(dossier[voice].id.clone()));
        let is_apart = || key.because.is_none_or(|(speaker, _)| are_apart(dossier, speaker, voice));
        if value != key.value && pool.iter().all(|taken| taken.value != value) && is_apart() && !is_near() {
            pool.push(offer(Status::AttributedTo(dossier[voice].id.clone()), Some((voice, source))));
        }
    }
    let gaps = [("article", maker.short(article)), ("statement", dossier[statement].text.as_str())];
    let stem = maker.stem(candidate, maker.wording.stems.claim_status, &gaps)?;
    let key_names_a_voice = usize::from(key.because.is_some());
    let voices = if shows_two_voices(maker, candidate, &status) { 2 } else { 1 };
    let has = |chosen: &[&Offer<Because>], voices: usize| {
        let named: Vec<EntityRef> = chosen.iter().filter_map(|offer| Some(offer.because?.0)).collect();
        let are_all_apart = || named.windows(2).all(|pair| are_apart(dossier, pair[0], pair[1]));
        named.len() + key_names_a_voice == voices && are_all_apart()
    };
    let words = &maker.wording.feedback;
    let explain = |offer: &Offer<Because>| {
        let (given, mut evidence) = maker.cell_in_words(article, statement);
        match (&offer.value, offer.because) {
            (value, _) if *value == Value::Status(status.clone()) => (given, evidence),
            (_, Some((voice, source))) => {
                let source = &dossier[source];
                let gaps = [
                    ("article", maker.short(article)),
                    ("voice", dossier[voice].in_text.as_str()),
                    ("statement", dossier[source.statement].text.as_str()),
                    ("at", &maker.wording.at(&source.evidence)),
                ];
                evidence.extend(maker.evidence(article, &source.evidence));
                (format!("{} {given}", fill(words.gives_another_to, &gaps)), evidence)
            }
            _ => (fill(words.presented_otherwise, &[("given", &given)]), evidence),
        }
    };
    let of = |voices: usize| {
        let options = (key.clone(), pool.clone());
        let accepts = |chosen: &[&Offer<Because>]| has(chosen, voices);
        maker.single(candidate, stem.clone(), options, claims, &Arrangement::Shuffled, &accepts, &explain)
    };
    // An article may name too few others for two.
    of(voices).or_else(|why| if key.because.is_some() { Err(why) } else { of(3 - voices) })
}

#[cfg(test)]
mod tests;
