//! Change over time: how do an earlier and a later article answer one question?
//!
//! The options are the four pairs of two answers for each article, so that both halves must be known: whoever has read
//! one article only is left with two of them.

use std::rc::Rc;

use super::super::candidate::{Candidate, Target};
use super::super::choose::Offer;
use super::super::item::{Item, Kind};
use super::super::making::{Arrangement, Dropped, Maker, Reason};
use super::super::meaning::Value;
use super::super::proof::{Premise, Proof, Rule};
use super::super::shape::Shape;
use super::position;
use crate::engine::dossier::id::{ArticleRef, PointRef};
use crate::engine::dossier::{Point, PointValue};
use crate::engine::hashing::hash_texts;
use crate::engine::ordering::sorted_by_key;
use crate::engine::reasoning::Knowledge;
use crate::engine::wording::fill;

/// Proof that an article does not give this answer: it gives one that excludes it, or leaves it out or denies it.
fn refuted(maker: &Maker<'_>, point: &Point, article: ArticleRef, value: &PointValue) -> Option<Proof> {
    let knowledge = maker.knowledge;
    let given = position::firm(knowledge, point, article)?;
    if knowledge.entailment.excludes(given.statement, value.statement) {
        let premise = Premise::Position(point.id.clone(), knowledge.dossier[article].id.clone());
        return Some(Proof::new(Rule::F1, [premise]));
    }
    maker.not_in(article, value.statement)
}

/// How many per cent of the questions are asked on which all articles agree: an answer that all give is mostly the one
/// that anybody would guess.
const AGREED_KEPT: u64 = 33;
/// How many per cent are asked whose two answers differ, so that they are about as many as those whose answers do not.
const CHANGED_KEPT: u64 = 65;

/// One candidate for each point and each two articles that stand firmly on it and were certainly written one after
/// the other.
pub(super) fn find(knowledge: &Knowledge<'_>, found: &mut Vec<Candidate>) {
    let dossier = knowledge.dossier;
    for reference in PointRef::first(dossier.points.len()) {
        let point = &dossier[reference];
        let firm = position::firm_articles(knowledge, point);
        let is_contested = firm.iter().any(|(_, value)| value.id != firm[0].1.id);
        for (earlier, first) in firm.iter().copied() {
            for (later, then) in firm.iter().copied() {
                if dossier[earlier].written.interval.last() >= dossier[later].written.interval.first() {
                    continue;
                }
                // Whether the two say the same should tell nothing, nor what anybody would say of it.
                let kept = match (first.id == then.id, is_contested) {
                    (true, true) => 100,
                    (true, false) => AGREED_KEPT,
                    (false, _) => CHANGED_KEPT,
                };
                let ids = [point.id.as_str(), dossier[earlier].id.as_str(), dossier[later].id.as_str()];
                if hash_texts(0, &ids) % 100 >= kept {
                    continue;
                }
                let key = Value::Change(first.id.clone(), then.id.clone());
                let target = Target::Change(reference, earlier, later);
                found.push(Candidate::new(
                    dossier,
                    Kind::ChangeOverTime,
                    point.dimension,
                    &[earlier, later],
                    &key,
                    target,
                ));
            }
        }
    }
}

/// The two answers that a pair puts into the mouths of the articles, and whether each is right.
#[derive(Clone, Copy)]
struct Because {
    first_right: bool,
    then_right: bool,
}

pub(super) fn make(
    maker: &Maker<'_>,
    candidate: &Candidate,
    reference: PointRef,
    (earlier, later): (ArticleRef, ArticleRef),
) -> Result<Item, Dropped> {
    let (knowledge, words) = (maker.knowledge, maker.wording);
    let dossier = knowledge.dossier;
    let point = &dossier[reference];
    let stands = |article| position::firm(knowledge, point, article);
    let (Some(first), Some(then)) = (stands(earlier), stands(later)) else {
        return Err(maker.drop(candidate, Reason::TooFewProven { proven: 0 }));
    };
    let place =
        |value: &PointValue| point.values.iter().position(|known| known.id == value.id).map_or(0, |place| place as u32);
    let offer = |one: &PointValue, two: &PointValue, proof: Proof| {
        let text = fill(words.labels.change, &[("earlier", &one.text), ("later", &two.text)]);
        let because = Because { first_right: one.id == first.id, then_right: two.id == then.id };
        let value = Value::Change(one.id.clone(), two.id.clone());
        // Two pairs are as like as the halves that they share in their places, whatever the words.
        let tokens = [place(one), point.values.len() as u32 + place(two)].into();
        let shape = Rc::new(Shape { tokens, ..(*maker.shape(&text)).clone() });
        Offer { value, shape, text, proof, because, distance: 0, weight: 1 }
    };
    let gaps =
        [("question", point.question.as_str()), ("earlier", maker.short(earlier)), ("later", maker.short(later))];
    let stem = maker.stem(candidate, words.stems.change_over_time, &gaps)?;
    let (in_first, mut evidence) = maker.cell_in_words(earlier, first.statement);
    let (in_then, more) = maker.cell_in_words(later, then.statement);
    evidence.extend(more);
    let explain = |offer: &Offer<Because>| {
        let template = match (offer.because.first_right, offer.because.then_right) {
            (true, true) => words.feedback.pair_right,
            (false, true) => words.feedback.first_half_wrong,
            (true, false) => words.feedback.second_half_wrong,
            (false, false) => words.feedback.both_halves_wrong,
        };
        (fill(template, &[("given", &format!("{in_first} {in_then}"))]), evidence.clone())
    };
    let position = |article: ArticleRef| Premise::Position(point.id.clone(), dossier[article].id.clone());
    let claims = [position::claims(knowledge, point, earlier), position::claims(knowledge, point, later)].concat();
    // Four options whatever the policy: with three, the key would be the pair that has most in common with the others.
    let four = maker.with_options(4);
    let chance = maker.chance(candidate, "squares");
    let squares = sorted_by_key(squares(maker, point, (earlier, later)), |(one, two, ..)| {
        hash_texts(chance, &[one.id.as_str(), two.id.as_str()])
    });
    let mut dropped = maker.drop(candidate, Reason::TooFewProven { proven: 0 });
    for (wrong_first, wrong_then, not_first, not_then) in squares {
        let key = offer(first, then, Proof::new(Rule::T, [position(earlier), position(later)]));
        let pool = vec![
            offer(first, wrong_then, not_then.clone()),
            offer(wrong_first, then, not_first.clone()),
            offer(wrong_first, wrong_then, not_first),
        ];
        match four.single(candidate, stem.clone(), (key, pool), &claims, &Arrangement::Shuffled, &|_| true, &explain) {
            Ok(item) => return Ok(item),
            Err(why) => dropped = why,
        }
    }
    Err(dropped)
}

/// Every two answers, one that the earlier article does not give and one that the later does not, with the proofs.
fn squares<'p>(
    maker: &Maker<'_>,
    point: &'p Point,
    (earlier, later): (ArticleRef, ArticleRef),
) -> Vec<(&'p PointValue, &'p PointValue, Proof, Proof)> {
    let wrong =
        |article| point.values.iter().filter_map(move |value| Some((value, refuted(maker, point, article, value)?)));
    wrong(earlier)
        .flat_map(|(one, not_one)| wrong(later).map(move |(two, not_two)| (one, two, not_one.clone(), not_two)))
        .collect()
}

#[cfg(test)]
mod tests;
