//! Corroboration: which statement do two articles both make?

use std::fmt;

use super::super::candidate::{Candidate, Target};
use super::super::choose::Offer;
use super::super::item::{Item, Kind};
use super::super::making::{Arrangement, Dropped, Maker, Reason};
use super::super::meaning::Value;
use super::super::paragraphs::are_shown;
use super::super::proof::{Proof, Rule};
use super::goal_named::related;
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

/// What the articles do with a statement, as bits by their places.
#[derive(Clone, Copy)]
struct Stands {
    /// Who makes it without a hedge.
    plain: u64,
    /// Who makes it at all.
    made: u64,
    /// Where it can be proven that it is not made.
    absent: u64,
}

impl Stands {
    fn new(knowledge: &Knowledge<'_>, statement: StatementRef) -> Self {
        let mut stands = Self { plain: 0, made: 0, absent: 0 };
        for article in knowledge.cells.treating(statement) {
            let bit = bit(*article);
            let treatment = knowledge.cells.cell(*article, statement).treatment;
            stands.plain |= if is_plain(knowledge, *article, statement) { bit } else { 0 };
            stands.made |= if treatment == Treatment::States { bit } else { 0 };
            stands.absent |= if treatment.is_proof_of_absence() { bit } else { 0 };
        }
        stands
    }

    /// How many pairs of articles make it, for each 256 pairs where it can be proven wrong.
    fn weight(self, articles: u32) -> u32 {
        let pairs = |among: u32| among * among.saturating_sub(1) / 2;
        let wrong = pairs(articles) - pairs(articles - self.absent.count_ones());
        (pairs(self.plain.count_ones()) << 8) / wrong.max(1)
    }

    /// Whether it is right for two articles, given as bits, and the others are wrong, one of them for whoever knows one
    /// of the two only.
    fn is_right_for(self, pair: [u64; 2], others: &[&Offer<Because>]) -> bool {
        let both = pair[0] | pair[1];
        self.leaves_another(pair, others) && others.iter().all(|offer| offer.because.stands.absent & both != 0)
    }

    /// Whether it is right for two articles, given as bits, and whoever knows one of the two only is left with another
    /// option that this one makes and the other does not.
    fn leaves_another(self, [one, other]: [u64; 2], others: &[&Offer<Because>]) -> bool {
        let is_only_in = |here: u64, there: u64| {
            let mut stands = others.iter().map(|offer| offer.because.stands);
            stands.any(|stands| stands.made & here != 0 && stands.absent & there != 0)
        };
        self.plain & one != 0 && self.plain & other != 0 && is_only_in(one, other) && is_only_in(other, one)
    }
}

/// The bit of an article. A dossier with more has the bits of the first.
fn bit(article: ArticleRef) -> u64 {
    1_u64.checked_shl(article.place() as u32).unwrap_or(0)
}

/// A statement that is right for more than half as many pairs of articles as it can be wrong for is no question: whoever
/// sees the bank would know it as one that is right whenever it is met. The scale is that of [`Stands::weight`].
const MOST_RIGHT: u32 = 128;

/// How much more often a statement is let in beside a key than it is right, at most.
const LET_IN: u32 = 4;

/// What an offered statement is.
#[derive(Clone, Copy)]
struct Because {
    statement: StatementRef,
    stands: Stands,
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
    let articles = dossier.articles.len() as u32;
    let offer = |statement: StatementRef, proof: Proof| Offer {
        value: Value::Statement(dossier[statement].id.clone()),
        text: dossier[statement].text.clone(),
        shape: maker.shape(&dossier[statement].text),
        proof,
        because: Because { statement, stands: Stands::new(knowledge, statement) },
        distance: 0,
        weight: 1,
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
        // What can be wrong beside most keys would stand beside most: each is let in about as often as it is right.
        .filter(|offered| {
            let most = u64::from(LET_IN * Stands::new(knowledge, *offered).weight(articles));
            most > 0 && maker.chance(candidate, dossier[*offered].id.as_str()) >> 56 < most
        })
        .filter_map(|offered| {
            let proof = maker.not_in(one, offered).or_else(|| maker.not_in(other, offered))?;
            Some(offer(offered, proof))
        })
        .collect();
    let key_stands = key.because.stands;
    let pair = [bit(one), bit(other)];
    let may_balance = key_stands.leaves_another(pair, &pool.iter().collect::<Vec<_>>());
    if key_stands.weight(articles) > MOST_RIGHT || !may_balance {
        return Err(maker.drop(candidate, Reason::KeyStandsOut { proven: pool.len() as u32 }));
    }
    let follows = |one: &Offer<Because>, other: &Offer<Because>| {
        knowledge.entailment.entails(one.because.statement, other.because.statement)
    };
    let is_balanced = |chosen: &[&Offer<Because>]| {
        let are_apart =
            |one: &Offer<Because>| chosen.iter().all(|other| std::ptr::eq(one, *other) || !follows(one, other));
        key_stands.is_right_for(pair, chosen) && chosen.iter().all(|offer| are_apart(offer))
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
    let options = (key, pool);
    let options = maker.options_of(candidate, &stem, options, &Arrangement::Shuffled, &is_balanced, &explain)?;
    if with_paragraphs {
        return maker.two_step(candidate, stem, options, &shown);
    }
    Ok(maker.single_of(candidate, stem, options, &claims))
}
