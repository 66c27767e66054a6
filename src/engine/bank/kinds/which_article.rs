//! Which article: the one article that states something.

use super::super::candidate::{Candidate, Target};
use super::super::choose::Offer;
use super::super::item::{Item, Kind};
use super::super::making::{Arrangement, Dropped, Maker, Reason};
use super::super::meaning::Value;
use super::super::proof::{Proof, Rule};
use crate::engine::dossier::id::{ArticleRef, EntityRef, StatementRef};
use crate::engine::dossier::{Dossier, EntityType, Hedge, Subject, Weight};
use crate::engine::hashing::hash_texts;
use crate::engine::language::has_run;
use crate::engine::letter_case::is_upper;
use crate::engine::reasoning::{Knowledge, Treatment};

/// One candidate for each statement that exactly one article states, not as background only, and that at least two leave
/// out or deny; thinned so that no article is the answer much more often than the others.
pub(super) fn find(knowledge: &Knowledge<'_>, found: &mut Vec<Candidate>) {
    let dossier = knowledge.dossier;
    for statement in dossier.statement_refs() {
        let treatment = |article: &ArticleRef| knowledge.cells.cell(*article, statement).treatment;
        let treating = || knowledge.cells.treating(statement).iter().copied();
        let mut stating = treating().filter(|article| treatment(article) == Treatment::States);
        let (Some(article), None) = (stating.next(), stating.next()) else { continue };
        let without = treating().filter(|article| treatment(article).is_proof_of_absence()).count();
        let cell = knowledge.cells.cell(article, statement);
        // What an article takes over from a source, such as a survey, is not plainly its own.
        let is_own = cell.claims.iter().any(|claim| dossier[*claim].voices.is_empty());
        let has = |weight| cell.claims.iter().any(|claim| dossier[*claim].weight == weight);
        let is_drawn =
            || hash_texts(0, &[SAMPLE, dossier[statement].id.as_str()]) % 100 < kept_percent(dossier, article);
        let is_kept = has(Weight::Core) || has(Weight::Supporting) && is_drawn();
        if !is_own || !is_kept || cell.hedge == Hedge::Conditional || without < 2 {
            continue;
        }
        let key = Value::Article(dossier[article].id.clone());
        let target = Target::Article(article, statement);
        let dimension = dossier[statement].dimension;
        found.push(Candidate::new(dossier, Kind::WhichArticle, dimension, &[article], &key, target));
    }
}

/// What draws the sample.
const SAMPLE: &str = "which article 46";

/// How many per cent of the candidates with this answer are asked, apart from what the article is mainly about. A long
/// article makes most statements that nobody else makes; whoever always chose it would be right too often. So it is asked
/// for less, by the ratio of all articles' average length to its own, in paragraphs; that does not hang on any one claim.
fn kept_percent(dossier: &Dossier, article: ArticleRef) -> u64 {
    let paragraphs = |article: ArticleRef| dossier[article].paragraphs.len() as u64;
    let all: u64 = dossier.article_refs().map(paragraphs).sum();
    let own = paragraphs(article) * dossier.articles.len() as u64;
    (all * 100).checked_div(own).unwrap_or(100)
}

/// What a statement names, one article after the other: whether the article speaks of each name, number and date, and whether
/// it says something of each format. One that speaks of them all, and yet does not say this, is the best of wrong answers.
fn spoken_of<'a>(maker: &'a Maker<'_>, statement: StatementRef) -> impl Fn(ArticleRef) -> Vec<bool> + 'a {
    let dossier = maker.knowledge.dossier;
    let text = &dossier[statement].text;
    let tells = |word: &&str| word.starts_with(|letter: char| is_upper(letter) || letter.is_numeric());
    let named: Vec<_> = text.split_whitespace().filter(tells).map(|word| maker.shape(word)).collect();
    let is_named = |format: &EntityRef| {
        let format = &dossier[*format];
        let mut names = format.aliases.iter().chain([&format.name]);
        format.kind == EntityType::Format && names.any(|name| has_run(text, name))
    };
    let formats: Vec<_> = dossier.entity_refs().filter(is_named).map(Subject::Entity).collect();
    move |article| {
        let said = || maker.knowledge.cells.claims_of(article).iter().map(|claim| &dossier[dossier[*claim].statement]);
        let texts: Vec<_> = said().map(|statement| maker.shape(&statement.text)).collect();
        let is_said = |token: &u32| texts.iter().any(|text| text.tokens.binary_search(token).is_ok());
        let names = named.iter().map(|name| name.tokens.iter().all(is_said));
        names.chain(formats.iter().map(|format| said().any(|statement| statement.about == *format))).collect()
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
    let spoken_of = spoken_of(maker, statement);
    let offer = |article: ArticleRef, proof: Proof| Offer {
        value: Value::Article(dossier[article].id.clone()),
        text: maker.short(article).to_owned(),
        shape: maker.label_shape(maker.short(article)),
        proof,
        because: article,
        distance: spoken_of(article).iter().filter(|is_spoken_of| !**is_spoken_of).count() as u8,
        weight: 1,
    };
    let key = offer(article, Proof::new(Rule::T, maker.cell_premises(article, statement)));
    let pool: Vec<_> = dossier
        .article_refs()
        .filter_map(|other| maker.not_in(other, statement).map(|proof| offer(other, proof)))
        .collect();
    // Whoever remembers where a name stands would know the article by a name of which no other speaks.
    let spoken: Vec<_> = pool.iter().map(|offer| spoken_of(offer.because)).collect();
    if (0..spoken_of(article).len()).any(|name| spoken.iter().all(|spoken| !spoken[name])) {
        return Err(maker.drop(candidate, Reason::KeyStandsOut { proven: pool.len() as u32 }));
    }
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

#[cfg(test)]
mod tests;
