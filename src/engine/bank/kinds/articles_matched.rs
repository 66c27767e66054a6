//! Which article, for four statements at once: each is matched with the one article that makes it.

use super::super::candidate::{Candidate, Target, key_of_rows};
use super::super::company::{Ring, anchored};
use super::super::item::{Choice, Explanation, Item, Kind, OptionId, PairKey, Solution, Widget};
use super::super::making::{Dropped, Maker};
use super::super::meaning::Value;
use super::super::proof::{Proof, Rule};
use super::goal_named::related;
use crate::engine::dossier::id::{ArticleRef, StatementRef};
use crate::engine::dossier::{Dimension, Hedge, Sort, Weight};
use crate::engine::hashing::hash_texts;
use crate::engine::reasoning::{Knowledge, Treatment};
use crate::engine::wording::capitalised;

/// How many statements are matched.
const STEMS: usize = 4;
/// By how many bits the place on the ring is turned for the next statement: neighbours on the ring stand together in no
/// more sets than any others.
const TURN: u32 = 19;
/// How many articles there may be: one or two are left over.
const ARTICLES: std::ops::RangeInclusive<usize> = 5..=6;

/// The one article that makes a statement plainly while all others provably do not. What a figure is left out of says
/// too little, and what is background only is not worth it.
fn owner(knowledge: &Knowledge<'_>, statement: StatementRef) -> Option<ArticleRef> {
    let cell = |article: ArticleRef| knowledge.cells.cell(article, statement);
    let mut articles = knowledge.dossier.article_refs();
    let owner = articles.find(|article| cell(*article).treatment == Treatment::States)?;
    let is_sole = knowledge
        .dossier
        .article_refs()
        .all(|article| article == owner || cell(article).treatment.is_proof_of_absence());
    let is_figure = knowledge.dossier[statement].sort == Sort::Figure;
    let cell = cell(owner);
    let matters = || cell.claims.iter().any(|claim| knowledge.dossier[*claim].weight != Weight::Context);
    (is_sole && !is_figure && cell.hedge == Hedge::Plain && matters()).then_some(owner)
}

/// Candidates around statements that only one article makes, with three others of three other articles. Which others
/// depends on the statement and on each of them alone, so that a changed claim changes no item that does not rest on it.
pub(super) fn find(knowledge: &Knowledge<'_>, found: &mut Vec<Candidate>) {
    let dossier = knowledge.dossier;
    if !ARTICLES.contains(&dossier.articles.len()) {
        return;
    }
    let articles: Vec<ArticleRef> = dossier.article_refs().collect();
    let owners: Vec<_> = dossier.statement_refs().map(|statement| owner(knowledge, statement)).collect();
    for dimension in Dimension::ALL.iter().copied() {
        let is_of = |statement: &StatementRef| dossier[*statement].dimension == dimension;
        let owned = |statement: &StatementRef| owners[statement.place()].is_some() && is_of(statement);
        let statements: Vec<StatementRef> = dossier.statement_refs().filter(owned).collect();
        let ring = Ring::new(dossier, &statements);
        let mut taken = Vec::new();
        for anchor in statements.iter().copied() {
            let Some(owner) = owners[anchor.place()] else { continue };
            let core = || is_core(knowledge, owner, anchor).then(|| hash_texts(0, &[dossier[anchor].id.as_str()]));
            let Some(start) = anchored(dossier, "matched", anchor).or_else(core) else { continue };
            let Some(set) = company(knowledge, (&ring, &owners), (owner, anchor), start) else { continue };
            let answer = |(article, statement): &(ArticleRef, StatementRef)| {
                format!("{}={}", dossier[*statement].id, dossier[*article].id)
            };
            let key = key_of_rows(set.iter().map(answer));
            // Two statements may gather the same set.
            if taken.contains(&key) {
                continue;
            }
            taken.push(key.clone());
            let target = Target::ArticleOfEach(set);
            found.push(Candidate::new(dossier, Kind::WhichArticle, dimension, &articles, &key, target));
        }
    }
}

/// Whether the statement is among what an article is mainly about: such a one always gathers others around it.
fn is_core(knowledge: &Knowledge<'_>, article: ArticleRef, statement: StatementRef) -> bool {
    let claims = &knowledge.cells.cell(article, statement).claims;
    claims.iter().any(|claim| knowledge.dossier[*claim].weight == Weight::Core)
}

/// A statement and three others, each of another article and none following from another. All articles share one ring, so
/// that the few statements of a short article do not stand beside everything.
fn company(
    knowledge: &Knowledge<'_>,
    (ring, owners): (&Ring, &[Option<ArticleRef>]),
    anchor: (ArticleRef, StatementRef),
    mut start: u64,
) -> Option<Vec<(ArticleRef, StatementRef)>> {
    let mut set = vec![anchor];
    while set.len() < STEMS {
        let found = ring.from(start).find_map(|statement| {
            let other = owners[statement.place()]?;
            let fits = set.iter().all(|(article, taken)| *article != other && !related(knowledge, *taken, statement));
            fits.then_some((other, statement))
        });
        set.push(found?);
        start = start.rotate_left(TURN);
    }
    Some(set)
}

pub(super) fn make(
    maker: &Maker<'_>,
    candidate: &Candidate,
    set: &[(ArticleRef, StatementRef)],
) -> Result<Item, Dropped> {
    let knowledge = maker.knowledge;
    let dossier = knowledge.dossier;
    let stem = maker.stem(candidate, maker.wording.stems.articles_matched, &[])?;
    let answer = |article: ArticleRef| {
        let value = Value::Article(dossier[article].id.clone());
        (Choice { id: OptionId::new(&value), text: capitalised(maker.short(article)) }, value)
    };
    let stems = set
        .iter()
        .map(|(article, statement)| {
            let value = Value::Statement(dossier[*statement].id.clone());
            let row = Choice { id: OptionId::new(&value), text: capitalised(&dossier[*statement].text) };
            let (feedback, evidence) = maker.cell_in_words(*article, *statement);
            let proof = Proof::new(Rule::T, maker.cell_premises(*article, *statement));
            let (label, label_value) = answer(*article);
            let explanation = Explanation { proof, feedback, evidence };
            (row.clone(), PairKey { row: row.id, value, label: label.id, label_value, explanation })
        })
        .collect();
    let stems = maker.shuffled(candidate, stems, |(row, _): &(Choice, PairKey)| &row.id);
    let claims: Vec<_> = set
        .iter()
        .flat_map(|(article, statement)| knowledge.cells.cell(*article, *statement).claims.iter().copied())
        .collect();
    let (stems, keys) = stems.into_iter().unzip();
    let answers = candidate.articles.iter().map(|article| answer(*article).0).collect();
    let widget = Widget::Match { stems, answers };
    Ok(maker.item(candidate, stem, widget, Solution::Match { stems: keys }, &claims))
}

#[cfg(test)]
mod tests;
