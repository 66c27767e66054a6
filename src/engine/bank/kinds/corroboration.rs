//! Corroboration: which statement do two articles both make?

use std::fmt;

use super::super::candidate::{Candidate, Target};
use super::super::choose::Offer;
use super::super::item::{Item, Kind};
use super::super::making::{Arrangement, Dropped, Maker};
use super::super::meaning::Value;
use super::super::paragraphs::are_shown;
use super::super::proof::{Proof, Rule};
use crate::engine::dossier::Hedge;
use crate::engine::dossier::id::{ArticleRef, StatementRef};
use crate::engine::ordering::sorted_by_key;
use crate::engine::reasoning::{Knowledge, Treatment};

/// One candidate for each statement that two articles both make without a hedge, and a second that asks for the
/// paragraphs too, where the statement can be looked up in both.
pub(super) fn find(knowledge: &Knowledge<'_>, found: &mut Vec<Candidate>) {
    let dossier = knowledge.dossier;
    // For each statement, who makes it, and whether it can be looked up there.
    let mut making: Vec<Vec<(ArticleRef, bool)>> = vec![Vec::new(); dossier.statements.len()];
    for article in dossier.article_refs() {
        for statement in knowledge.cells.treated_by(article) {
            let cell = knowledge.cells.cell(article, *statement);
            if cell.treatment == Treatment::States && cell.hedge == Hedge::Plain {
                making[statement.place()].push((article, are_shown(knowledge, &cell.claims)));
            }
        }
    }
    for one in dossier.article_refs() {
        let mut pairs: Vec<(ArticleRef, StatementRef, bool)> = Vec::new();
        for statement in knowledge.cells.treated_by(one) {
            let mut making = making[statement.place()].iter().skip_while(|(article, _)| *article != one);
            let Some((_, in_one)) = making.next() else { continue };
            pairs.extend(making.map(|(other, in_other)| (*other, *statement, *in_one && *in_other)));
        }
        for (other, statement, is_shown) in sorted_by_key(pairs, |(other, ..)| other.place() as u64) {
            let key = Value::Statement(dossier[statement].id.clone());
            let dimension = dossier[statement].dimension;
            let mut add = |key: &dyn fmt::Display, target: Target| {
                found.push(Candidate::new(dossier, Kind::Corroboration, dimension, &[one, other], key, target));
            };
            add(&key, Target::InBoth(one, other, statement));
            if is_shown {
                add(&format_args!("{key}+paragraphs"), Target::InBothShown(one, other, statement));
            }
        }
    }
}

/// What an offered statement is to the two articles.
#[derive(Clone, Copy)]
struct Because {
    statement: StatementRef,
    in_one: Treatment,
    in_other: Treatment,
}

pub(super) fn make(
    maker: &Maker<'_>,
    candidate: &Candidate,
    (one, other): (ArticleRef, ArticleRef),
    statement: StatementRef,
    with_paragraphs: bool,
) -> Result<Item, Dropped> {
    let knowledge = maker.knowledge;
    let dossier = knowledge.dossier;
    // What two articles make is seldom a detail. Wrong options that several articles make, though not these two, hide that.
    let is_shared = |statement: StatementRef| {
        let treating = knowledge.cells.treating(statement).iter();
        treating.filter(|by| knowledge.cells.cell(**by, statement).treatment == Treatment::States).count() > 1
    };
    // After them come those that matter most to an article that makes them.
    let weight = |statement: StatementRef| {
        let claims = knowledge.cells.claims_on(statement).iter();
        claims.map(|claim| dossier[*claim].weight as u8).min().unwrap_or(u8::MAX - 1)
    };
    let offer = |statement: StatementRef, proof: Proof| Offer {
        value: Value::Statement(dossier[statement].id.clone()),
        text: dossier[statement].text.clone(),
        shape: maker.shape(&dossier[statement].text),
        proof,
        because: Because {
            statement,
            in_one: knowledge.cells.cell(one, statement).treatment,
            in_other: knowledge.cells.cell(other, statement).treatment,
        },
        distance: if is_shared(statement) { 0 } else { 1 + weight(statement) },
    };
    let mut premises = maker.cell_premises(one, statement);
    premises.extend(maker.cell_premises(other, statement));
    let key = offer(statement, Proof::new(Rule::T, premises));
    let pool = dossier
        .statement_refs()
        .filter(|offered| {
            dossier[*offered].dimension == dossier[statement].dimension
                && dossier[*offered].kind() == dossier[statement].kind()
                && !knowledge.entailment.entails(*offered, statement)
                && !knowledge.entailment.entails(statement, *offered)
        })
        .filter_map(|offered| {
            let proof = maker.not_in(one, offered).or_else(|| maker.not_in(other, offered))?;
            Some(offer(offered, proof))
        })
        .collect();
    // Whoever takes the statement that sounds most general must be left with three.
    // Whoever knows one article only must be left with two options: one more that it makes and the other does not treat.
    let is_balanced = |chosen: &[&Offer<Because>]| {
        let only = |stated: fn(&Because) -> Treatment, left: fn(&Because) -> Treatment| {
            chosen
                .iter()
                .any(|offer| stated(&offer.because) == Treatment::States && left(&offer.because).is_proof_of_absence())
        };
        chosen.iter().filter(|offer| offer.distance == 0).count() >= 2
            && only(|because| because.in_one, |because| because.in_other)
            && only(|because| because.in_other, |because| because.in_one)
    };
    let gaps = [("one", maker.short(one)), ("other", maker.short(other))];
    let stems = &maker.wording.stems;
    let templates = if with_paragraphs { stems.corroboration_shown } else { stems.corroboration };
    let stem = maker.stem(candidate, templates, &gaps)?;
    let explain = |offer: &Offer<Because>| {
        let (in_one, mut evidence) = maker.cell_in_words(one, offer.because.statement);
        let (in_other, more) = maker.cell_in_words(other, offer.because.statement);
        evidence.extend(more);
        (format!("{in_one} {in_other}"), evidence)
    };
    if with_paragraphs {
        let options = (key, pool);
        let options = maker.options_of(candidate, &stem, options, &Arrangement::Shuffled, &is_balanced, &explain)?;
        let shown = [one, other].map(|article| {
            let claims = knowledge.cells.cell(article, statement).claims.clone();
            (article, claims, maker.cell_in_words(article, statement).0)
        });
        return maker.two_step(candidate, stem, options, &shown);
    }
    let mut claims = knowledge.cells.cell(one, statement).claims.clone();
    claims.extend(&knowledge.cells.cell(other, statement).claims);
    maker.single(candidate, stem, (key, pool), &claims, &Arrangement::Shuffled, &is_balanced, &explain)
}
