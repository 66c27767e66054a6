//! Which article: the one article that states something.

use super::super::candidate::{Candidate, Target};
use super::super::choose::Offer;
use super::super::item::{Item, Kind};
use super::super::making::{Arrangement, Dropped, Maker};
use super::super::meaning::Value;
use super::super::proof::{Proof, Rule};
use crate::engine::dossier::id::{ArticleRef, StatementRef};
use crate::engine::dossier::{Dossier, Hedge, Weight};
use crate::engine::hashing::hash_texts;
use crate::engine::reasoning::{Knowledge, Treatment};

/// One candidate for each statement that exactly one article states, not as background only, and that at least two leave
/// out or deny; thinned so that no article is the answer much more often than the others.
pub(super) fn find(knowledge: &Knowledge<'_>, found: &mut Vec<Candidate>) {
    let dossier = knowledge.dossier;
    let mut candidates: Vec<(ArticleRef, StatementRef)> = Vec::new();
    for statement in dossier.statement_refs() {
        let treatment = |article: &ArticleRef| knowledge.cells.cell(*article, statement).treatment;
        let treating = || knowledge.cells.treating(statement).iter().copied();
        let mut stating = treating().filter(|article| treatment(article) == Treatment::States);
        let (Some(article), None) = (stating.next(), stating.next()) else { continue };
        let without = treating().filter(|article| treatment(article).is_proof_of_absence()).count();
        let cell = knowledge.cells.cell(article, statement);
        // What an article takes over from a source, such as a survey, is not plainly its own.
        let is_own = cell.claims.iter().any(|claim| dossier[*claim].voices.is_empty());
        let matters = cell.claims.iter().any(|claim| dossier[*claim].weight != Weight::Context);
        if is_own && matters && cell.hedge != Hedge::Conditional && without >= 2 {
            candidates.push((article, statement));
        }
    }
    let kept: Vec<u64> = dossier.article_refs().map(|article| kept_percent(dossier, article)).collect();
    for (article, statement) in candidates {
        let id = &dossier[statement].id;
        if hash_texts(0, &[SAMPLE, id.as_str()]) % 100 >= kept[article.place()] {
            continue;
        }
        let key = Value::Article(dossier[article].id.clone());
        let target = Target::Article(article, statement);
        let dimension = dossier[statement].dimension;
        found.push(Candidate::new(dossier, Kind::WhichArticle, dimension, &[article], &key, target));
    }
}

/// What draws the sample: one in which no article is right much more often than another, beside the same others too.
const SAMPLE: &str = "which article 46";

/// How many per cent of the candidates with this answer are asked. A long article makes most statements that nobody
/// else makes, more than its length would have it; whoever always chose it would be right too often. So the ratio of the
/// others' average length to its own counts twice, in paragraphs; that does not hang on any one claim.
fn kept_percent(dossier: &Dossier, article: ArticleRef) -> u64 {
    let paragraphs = |article: ArticleRef| dossier[article].paragraphs.len() as u64;
    let others = dossier.articles.len() as u64 - 1;
    let all: u64 = dossier.article_refs().map(paragraphs).sum();
    let own = paragraphs(article);
    if others == 0 || own == 0 {
        return 100;
    }
    let ratio = (all - own) * 100 / others / own;
    (ratio * ratio / 100).clamp(10, 100)
}

pub(super) fn make(
    maker: &Maker<'_>,
    candidate: &Candidate,
    article: ArticleRef,
    statement: StatementRef,
) -> Result<Item, Dropped> {
    let knowledge = maker.knowledge;
    let dossier = knowledge.dossier;
    let offer = |article: ArticleRef, proof: Proof| Offer {
        value: Value::Article(dossier[article].id.clone()),
        text: maker.short(article).to_owned(),
        shape: maker.label_shape(maker.short(article)),
        proof,
        because: article,
        distance: 0,
        weight: 1,
    };
    let key = offer(article, Proof::new(Rule::T, maker.cell_premises(article, statement)));
    let pool = dossier
        .article_refs()
        .filter_map(|other| maker.not_in(other, statement).map(|proof| offer(other, proof)))
        .collect();
    let cell = knowledge.cells.cell(article, statement);
    let stems = &maker.wording.stems;
    let templates = match cell.hedge {
        Hedge::Possible => stems.which_article_possible,
        Hedge::Likely => stems.which_article_likely,
        Hedge::Plain | Hedge::Conditional => stems.which_article,
    };
    let stem = maker.stem(candidate, templates, &[("statement", &dossier[statement].text)])?;
    let explain = |offer: &Offer<ArticleRef>| maker.cell_in_words(offer.because, statement);
    maker.single(candidate, stem, (key, pool), &cell.claims, &Arrangement::Shuffled, &|_| true, &explain)
}
