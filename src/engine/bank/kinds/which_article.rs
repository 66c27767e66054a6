//! Which article: the one article that states something.

use super::super::candidate::{Candidate, Target};
use super::super::choose::Offer;
use super::super::item::{Item, Kind};
use super::super::making::{Arrangement, Dropped, Maker};
use super::super::meaning::{Asked, Value};
use super::super::proof::{Proof, Rule};
use crate::engine::dossier::Hedge;
use crate::engine::dossier::id::{ArticleRef, StatementRef};
use crate::engine::reasoning::{Knowledge, Treatment};

/// One candidate for each statement that exactly one article states and at least two leave out or deny.
pub(super) fn find(knowledge: &Knowledge<'_>, found: &mut Vec<Candidate>) {
    let dossier = knowledge.dossier;
    for statement in dossier.statement_refs() {
        let treatment = |article: &ArticleRef| knowledge.cells.cell(*article, statement).treatment;
        let mut stating = dossier.article_refs().filter(|article| treatment(article) == Treatment::States);
        let (Some(article), None) = (stating.next(), stating.next()) else { continue };
        let without = dossier.article_refs().filter(|article| treatment(article).is_proof_of_absence());
        let is_conditional = knowledge.cells.cell(article, statement).hedge == Hedge::Conditional;
        if is_conditional || without.count() < 2 {
            continue;
        }
        let asked = Asked::Article { statement: dossier[statement].id.clone() };
        let key = Value::Article(dossier[article].id.clone()).to_string();
        let target = Target::Article(article, statement);
        let dimension = dossier[statement].dimension;
        found.push(Candidate::new(Kind::WhichArticle, dimension, vec![article], (asked, &key), target));
    }
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
