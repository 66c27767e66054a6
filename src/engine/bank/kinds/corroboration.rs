//! Corroboration: which statement do two articles both make?

use std::fmt;

use super::super::candidate::{Candidate, Target};
use super::super::choose::Offer;
use super::super::company::way_round;
use super::super::item::{Item, Kind};
use super::super::making::{Arrangement, Dropped, Maker};
use super::super::meaning::Value;
use super::super::paragraphs::are_shown;
use super::super::proof::{Proof, Rule};
use super::goal_named::related;
use crate::engine::dossier::Hedge;
use crate::engine::dossier::id::{ArticleRef, StatementRef};
use crate::engine::hashing::hash_texts;
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
            if is_plain(knowledge, article, *statement) {
                let cell = knowledge.cells.cell(article, *statement);
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

/// How many keys of two articles an option that only the scarcer side can give may stand beside: it comes before the
/// next so many on their ring. Where one article makes little that the other leaves out, the same few would otherwise
/// stand beside each key, and show by what comes back what is right.
const BESIDE: usize = 3;

/// Wrong options nearer than this are made by as many articles as the key; those nearer than twice this, by several.
const SHARED: u8 = 80;

/// What an offered statement is to the two articles.
#[derive(Clone, Copy)]
struct Because {
    statement: StatementRef,
    in_one: Treatment,
    in_other: Treatment,
}

impl Because {
    fn is_only_in_one(&self) -> bool {
        self.in_one == Treatment::States && self.in_other.is_proof_of_absence()
    }

    fn is_only_in_other(&self) -> bool {
        self.in_other == Treatment::States && self.in_one.is_proof_of_absence()
    }
}

/// Whether an article makes a statement without a hedge.
fn is_plain(knowledge: &Knowledge<'_>, article: ArticleRef, statement: StatementRef) -> bool {
    let cell = knowledge.cells.cell(article, statement);
    cell.treatment == Treatment::States && cell.hedge == Hedge::Plain
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
    // How many articles make a statement: what many make sounds general, what one makes sounds particular.
    let makers = |statement: StatementRef| {
        let treating = knowledge.cells.treating(statement).iter();
        treating.filter(|by| knowledge.cells.cell(**by, statement).treatment == Treatment::States).count()
    };
    let asked = makers(statement);
    let ring =
        hash_texts(u64::from(maker.seed), &["corroboration", dossier[one].id.as_str(), dossier[other].id.as_str()]);
    let way = |other: StatementRef| way_round(dossier, ring, statement, other);
    // First what as many articles make as the key, or more; then what several make; then what one makes.
    let distance = |other: StatementRef| {
        let makers = makers(other);
        let apart = if makers >= asked { 0 } else { SHARED * (1 + u8::from(makers < 2)) };
        apart + way(other) / (u8::MAX / SHARED + 1)
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
        distance: distance(statement),
    };
    let mut premises = maker.cell_premises(one, statement);
    premises.extend(maker.cell_premises(other, statement));
    let key = offer(statement, Proof::new(Rule::T, premises));
    let is_of_one_sort = |other: StatementRef| {
        dossier[other].dimension == dossier[statement].dimension && dossier[other].kind() == dossier[statement].kind()
    };
    let pool: Vec<Offer<Because>> = dossier
        .statement_refs()
        .filter(|offered| is_of_one_sort(*offered) && !related(knowledge, *offered, statement))
        .filter_map(|offered| {
            let proof = maker.not_in(one, offered).or_else(|| maker.not_in(other, offered))?;
            Some(offer(offered, proof))
        })
        .collect();
    // Whoever takes the statement that sounds most general must be left with another.
    // Whoever knows one article only must be left with two options: one more that it makes and the other does not treat.
    let follows = |one: &Offer<Because>, other: &Offer<Because>| {
        knowledge.entailment.entails(one.because.statement, other.because.statement)
    };
    let is_balanced = |chosen: &[&Offer<Because>]| {
        let are_apart =
            |one: &Offer<Because>| chosen.iter().all(|other| std::ptr::eq(one, *other) || !follows(one, other));
        chosen.iter().any(|offer| offer.distance < SHARED)
            && chosen.iter().filter(|offer| offer.distance < 2 * SHARED).count() >= 2
            && chosen.iter().any(|offer| offer.because.is_only_in_one())
            && chosen.iter().any(|offer| offer.because.is_only_in_other())
            && chosen.iter().all(|offer| are_apart(offer))
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
    let cell_of = |article: ArticleRef| knowledge.cells.cell(article, statement);
    let claims = [one, other].map(|article| cell_of(article).claims.clone()).concat();
    let shown = [one, other]
        .map(|article| (article, cell_of(article).claims.clone(), maker.cell_in_words(article, statement).0));
    let of = |pool: Vec<Offer<Because>>| {
        let options = (key.clone(), pool);
        let options = maker.options_of(candidate, &stem, options, &Arrangement::Shuffled, &is_balanced, &explain)?;
        if with_paragraphs {
            return maker.two_step(candidate, stem.clone(), options, &shown);
        }
        Ok(maker.single_of(candidate, stem.clone(), options, &claims))
    };
    // What only one article makes is offered where what several make is too little.
    let shared: Vec<Offer<Because>> = pool.iter().filter(|offer| offer.distance < 2 * SHARED).cloned().collect();
    let fitting = |is_side: fn(&Because) -> bool| {
        shared.iter().filter(|offer| is_side(&offer.because) && offer.shape.goes_with(&key.shape)).count()
    };
    let is_scarce = if fitting(Because::is_only_in_one) < fitting(Because::is_only_in_other) {
        Because::is_only_in_one
    } else {
        Because::is_only_in_other
    };
    let rivals = knowledge.cells.treated_by(one).iter().copied().filter(|rival| {
        let is_key = |article| is_plain(knowledge, article, *rival);
        *rival != statement && is_of_one_sort(*rival) && is_key(one) && is_key(other)
    });
    let mut rivals: Vec<u8> = rivals.map(way).collect();
    rivals.sort_unstable();
    let last = rivals.get(BESIDE - 1).copied().unwrap_or(u8::MAX);
    let own = |offer: &Offer<Because>| !is_scarce(&offer.because) || way(offer.because.statement) <= last;
    let of_its_own = |pool: Vec<Offer<Because>>| of(pool.into_iter().filter(own).collect());
    of_its_own(shared.clone()).or_else(|_| of_its_own(pool))
}
