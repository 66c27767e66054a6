//! Where they differ: on which question do two articles contradict each other?

use std::fmt;

use super::super::candidate::{Candidate, Target};
use super::super::choose::{Look, Offer, Wanted, choose};
use super::super::item::{Evidence, Item, Kind};
use super::super::making::{Arrangement, Dropped, Maker, Reason};
use super::super::meaning::Value;
use super::super::paragraphs::are_shown;
use super::super::proof::{Premise, Proof, Rule};
use super::position;
use crate::engine::dossier::id::{ArticleRef, ClaimRef, PointRef};
use crate::engine::hashing::hash_texts;
use crate::engine::ordering::{pair, sorted_by_key};
use crate::engine::reasoning::{Knowledge, Relation, relation};
use crate::engine::wording::fill;

/// How two articles that both stand firmly on a point stand to each other.
fn relation_of(knowledge: &Knowledge<'_>, point: PointRef, (one, other): (ArticleRef, ArticleRef)) -> Relation {
    let point = &knowledge.dossier[point];
    let stands = |article| position::firm(knowledge, point, article).is_some();
    if stands(one) && stands(other) { relation(knowledge, point, one, other) } else { Relation::Unknown }
}

/// One candidate for each point on which two articles exclude each other, and a second that asks for the paragraphs
/// too, where each of the answers can be looked up.
pub(super) fn find(knowledge: &Knowledge<'_>, found: &mut Vec<Candidate>) {
    let dossier = knowledge.dossier;
    let mut pairs: Vec<(ArticleRef, ArticleRef, PointRef)> = Vec::new();
    for point in PointRef::first(dossier.points.len()) {
        let firm = position::firm_articles(knowledge, &dossier[point]);
        for (place, (one, _)) in firm.iter().enumerate() {
            let others = firm[place + 1..].iter().map(|(other, _)| (*one, *other, point));
            pairs.extend(
                others.filter(|(one, other, _)| {
                    relation(knowledge, &dossier[point], *one, *other) == Relation::Exclusive
                }),
            );
        }
    }
    for (one, other, point) in sorted_by_key(pairs, |(one, other, _)| pair(one.0, other.0)) {
        let key = Value::Point(dossier[point].id.clone());
        let dimension = dossier[point].dimension;
        let mut add = |key: &dyn fmt::Display, with_paragraphs: bool| {
            let target = Target::Difference(one, other, point, with_paragraphs);
            found.push(Candidate::new(dossier, Kind::WhereTheyDiffer, dimension, &[one, other], key, target));
        };
        add(&key, false);
        let is_shown = |article| are_shown(knowledge, position::claims(knowledge, &dossier[point], article));
        if is_shown(one) && is_shown(other) {
            add(&format_args!("{key}+paragraphs"), true);
        }
    }
}

/// How few wrong options make a question.
const FEWEST: usize = 2;
/// With so many wrong options to choose from, questions on two points need not have the same.
const ENOUGH: usize = 6;

/// A point, and how the two articles stand to each other on it.
type Because = (PointRef, Relation);

pub(super) fn make(
    maker: &Maker<'_>,
    candidate: &Candidate,
    (one, other): (ArticleRef, ArticleRef),
    point: PointRef,
    with_paragraphs: bool,
) -> Result<Item, Dropped> {
    let knowledge = maker.knowledge;
    let dossier = knowledge.dossier;
    let asked = point;
    let number = |point: PointRef| hash_texts(0, &["differ", dossier[point].id.as_str()]);
    let offer = |point: PointRef, relation: Relation| {
        let question = &dossier[point].question;
        let stands = |article: ArticleRef| Premise::Position(dossier[point].id.clone(), dossier[article].id.clone());
        let rule = if relation == Relation::Exclusive { Rule::T } else { Rule::F7 };
        Offer {
            value: Value::Point(dossier[point].id.clone()),
            text: question.clone(),
            shape: maker.shape(question),
            proof: Proof::new(rule, [stands(one), stands(other)]),
            because: (point, relation),
            // Two articles that part on several points have others beside each of them.
            distance: (number(point).wrapping_sub(number(asked)) >> 56) as u8,
            weight: 1,
        }
    };
    let related =
        PointRef::first(dossier.points.len()).map(|point| (point, relation_of(knowledge, point, (one, other))));
    let (parting, agreeing): (Vec<_>, Vec<_>) = related
        .filter(|(_, relation)| *relation != Relation::Unknown)
        .partition(|(_, relation)| *relation == Relation::Exclusive);
    let pool: Vec<Offer<Because>> = agreeing.into_iter().map(|(point, relation)| offer(point, relation)).collect();
    let key = offer(point, Relation::Exclusive);
    let gaps = [("one", maker.short(one)), ("other", maker.short(other))];
    let stems = &maker.wording.stems;
    let templates = if with_paragraphs { stems.where_they_differ_shown } else { stems.where_they_differ };
    let stem = maker.stem(candidate, templates, &gaps)?;
    // Two articles that part on several points would have the same few beside each of them, and show by what comes back
    // what is right: then one of the points is asked about.
    let shape = maker.shape(&stem);
    let goes_before = |(rival, relation): &(PointRef, Relation)| {
        let wanted = Wanted { count: FEWEST, seed: 0, stem: &shape, accepts: &|_| true, prefers: None };
        let rival_offer = offer(*rival, *relation);
        number(*rival) < number(point) && choose(Look::new(&rival_offer, 0), Look::all(&pool), &wanted).is_some()
    };
    if pool.len() < ENOUGH && parting.iter().any(goes_before) {
        return Err(maker.drop(candidate, Reason::KeyStandsOut { proven: pool.len() as u32 }));
    }
    let said = |article: ArticleRef, point: PointRef| -> (String, Vec<Evidence>) {
        let value = position::firm(knowledge, &dossier[point], article);
        value.map_or_else(Default::default, |value| maker.cell_in_words(article, value.statement))
    };
    let words = &maker.wording.feedback;
    let explain = |offer: &Offer<Because>| {
        let (point, relation) = offer.because;
        let ((in_one, mut evidence), (in_other, more)) = (said(one, point), said(other, point));
        evidence.extend(more);
        let template = match relation {
            Relation::Exclusive => words.answers_exclude,
            Relation::Same => words.answers_agree,
            Relation::Compatible | Relation::Unknown => words.answers_go_together,
        };
        (fill(template, &[("given", &format!("{in_one} {in_other}"))]), evidence)
    };
    let claims_of =
        |article: ArticleRef| -> Vec<ClaimRef> { position::claims(knowledge, &dossier[point], article).to_vec() };
    if with_paragraphs {
        let options = maker.options_of(candidate, &stem, (key, pool), &Arrangement::Shuffled, &|_| true, &explain)?;
        let shown = [one, other].map(|article| (article, claims_of(article), said(article, point).0));
        return maker.two_step(candidate, stem, options, &shown);
    }
    let claims = [claims_of(one), claims_of(other)].concat();
    maker.single(candidate, stem, (key, pool), &claims, &Arrangement::Shuffled, &|_| true, &explain)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::super::super::item::Solution;
    use super::super::trial::{claim, dossier, made, statement, values};
    use super::*;
    use crate::engine::dossier::Dossier;

    /// Articles `a` and `c` part on the wall, agree on the boats and the market, go together on the money; on the
    /// road only `a` has a view, on the well `c` holds the other answer possible.
    fn points(with_money: bool) -> Dossier {
        let subjects = ["wall", "boat", "market", "money", "road", "well"];
        let mut statements: Vec<Json> = Vec::new();
        let mut points: Vec<Json> = Vec::new();
        for subject in subjects {
            let (good, bad) = (format!("{subject}-good"), format!("{subject}-bad"));
            statements.push(statement(&good, &format!("the {subject} is good")));
            statements.push(statement(&bad, &format!("the {subject} is bad")));
            if subject != "money" {
                let place = statements.len() - 1;
                statements[place]["excludes"] = json!([good]);
            }
            let compatible = if subject == "money" { json!([["good", "bad"]]) } else { json!([]) };
            points.push(json!({ "id": subject, "question": format!("how the {subject} fares"), "dimension": "goals",
                "exclusive": subject != "money", "compatible": compatible,
                "values": [{ "id": "good", "text": "well", "statement": good },
                           { "id": "bad", "text": "badly", "statement": bad }] }));
        }
        let mut claims = vec![
            claim("a1", "a", "wall-good", 1, json!({})),
            claim("c1", "c", "wall-bad", 2, json!({})),
            claim("a2", "a", "boat-good", 3, json!({})),
            claim("c2", "c", "boat-good", 3, json!({})),
            claim("a3", "a", "market-bad", 4, json!({})),
            claim("c3", "c", "market-bad", 4, json!({ "hedge": "likely" })),
            claim("a5", "a", "road-good", 6, json!({})),
            claim("a6", "a", "well-good", 7, json!({})),
            claim("c6", "c", "well-bad", 7, json!({ "hedge": "possible" })),
            claim("c7", "c", "road-good", 8, json!({ "stance": "reports", "voices": ["ann"] })),
        ];
        if with_money {
            claims.push(claim("a4", "a", "money-good", 5, json!({})));
            claims.push(claim("c4", "c", "money-bad", 5, json!({})));
        }
        dossier(json!({ "statements": statements, "points": points, "claims": claims }))
    }

    #[test]
    fn points_with_one_answer_or_compatible_ones_stand_beside_the_one_that_parts_the_articles() {
        let (items, dropped) = made(&points(true), Kind::WhereTheyDiffer, 4);
        assert_eq!((items.len(), dropped), (2, vec![]));
        for item in &items {
            assert_eq!(values(item), ["point:wall", "point:boat", "point:market", "point:money"]);
        }
        assert_ne!(items[0].question.id, items[1].question.id);
    }

    #[test]
    fn what_is_unknown_or_merely_possible_is_no_option() {
        let (items, _) = made(&points(false), Kind::WhereTheyDiffer, 4);
        assert_eq!(values(&items[0]), ["point:wall", "point:boat", "point:market"]);
    }

    #[test]
    fn the_second_form_asks_for_one_paragraph_of_each_article() {
        let (items, _) = made(&points(true), Kind::WhereTheyDiffer, 4);
        let Solution::TwoStep { evidence, .. } = &items[1].key.solution else { panic!("{:?}", items[1]) };
        let right: Vec<Vec<String>> = evidence
            .iter()
            .map(|group| group.iter().filter(|key| key.correct).map(|key| key.value.to_string()).collect())
            .collect();
        assert_eq!(right, [["paragraph:a:1"], ["paragraph:c:2"]]);
        assert!(evidence.iter().all(|group| group.len() == 4));
    }
}
