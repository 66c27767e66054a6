//! Which article, for four statements at once: each is matched with the one article that makes it.

use super::super::candidate::{Candidate, Target};
use super::super::item::{Choice, Explanation, Item, Kind, OptionId, PairKey, Solution, Widget};
use super::super::making::{Dropped, Maker};
use super::super::meaning::{Asked, Value};
use super::super::proof::{Proof, Rule};
use crate::engine::dossier::id::{ArticleRef, StatementRef};
use crate::engine::dossier::{Dimension, Hedge, Sort};
use crate::engine::hashing::hash_texts;
use crate::engine::ordering::distinct;
use crate::engine::reasoning::{Knowledge, Treatment};
use crate::engine::wording::capitalised;

/// How many statements are matched.
const STEMS: usize = 4;
/// How many articles there may be: one or two are left over.
const ARTICLES: std::ops::RangeInclusive<usize> = 5..=6;
/// One in so many statements gathers others around it; the others come in as its company.
const ONE_IN: u64 = 3;

/// Statements that only one article makes, by article, each with a number of its own, rising.
type Lists = Vec<Vec<(u64, StatementRef)>>;

/// The one article that makes a statement plainly while all others provably do not. What a figure is left out of says
/// too little.
fn owner(knowledge: &Knowledge<'_>, statement: StatementRef) -> Option<ArticleRef> {
    let cell = |article: ArticleRef| knowledge.cells.cell(article, statement);
    let mut articles = knowledge.dossier.article_refs();
    let owner = articles.find(|article| cell(*article).treatment == Treatment::States)?;
    let is_sole = knowledge
        .dossier
        .article_refs()
        .all(|article| article == owner || cell(article).treatment.is_proof_of_absence());
    let is_figure = knowledge.dossier[statement].sort == Sort::Figure;
    (is_sole && !is_figure && cell(owner).hedge == Hedge::Plain).then_some(owner)
}

/// The lists of one dimension.
fn lists(knowledge: &Knowledge<'_>, dimension: Dimension) -> Lists {
    let dossier = knowledge.dossier;
    let mut lists: Lists = vec![Vec::new(); dossier.articles.len()];
    for statement in dossier.statement_refs().filter(|statement| dossier[*statement].dimension == dimension) {
        let Some(owner) = owner(knowledge, statement) else { continue };
        let number = hash_texts(0, &["matched", dossier[statement].id.as_str()]);
        lists[owner.place()].push((number, statement));
    }
    lists.into_iter().map(distinct).collect()
}

/// One candidate for one in four statements, with three others of three other articles. Which others depends on the
/// statement and on each of them alone, so that a changed claim changes no item that does not rest on it.
pub(super) fn find(knowledge: &Knowledge<'_>, found: &mut Vec<Candidate>) {
    let dossier = knowledge.dossier;
    if !ARTICLES.contains(&dossier.articles.len()) {
        return;
    }
    for dimension in Dimension::ALL.iter().copied() {
        let lists = lists(knowledge, dimension);
        for (owner, list) in dossier.article_refs().zip(&lists) {
            for (_, anchor) in list.iter().filter(|(number, _)| number.is_multiple_of(ONE_IN)) {
                let Some(set) = company(knowledge, &lists, (owner, *anchor)) else { continue };
                let articles: Vec<ArticleRef> = dossier.article_refs().collect();
                let asked =
                    Asked::Articles { articles: articles.iter().map(|article| dossier[*article].id.clone()).collect() };
                let mut key: Vec<String> = set
                    .iter()
                    .map(|(article, statement)| format!("{}={}", dossier[*statement].id, dossier[*article].id))
                    .collect();
                key.sort_unstable();
                let key = key.join("+");
                found.push(Candidate::new(
                    Kind::WhichArticle,
                    dimension,
                    &articles,
                    (asked, &key),
                    Target::ArticleOfEach(set),
                ));
            }
        }
    }
}

/// A statement and three others, each of another article and none following from another.
fn company(
    knowledge: &Knowledge<'_>,
    lists: &[Vec<(u64, StatementRef)>],
    (owner, anchor): (ArticleRef, StatementRef),
) -> Option<Vec<(ArticleRef, StatementRef)>> {
    let dossier = knowledge.dossier;
    let near = |article: ArticleRef| hash_texts(0, &[dossier[anchor].id.as_str(), dossier[article].id.as_str()]);
    let mut others: Vec<ArticleRef> = dossier.article_refs().filter(|article| *article != owner).collect();
    others.sort_by_cached_key(|article| near(*article));
    let mut set = vec![(owner, anchor)];
    for other in others {
        let list = &lists[other.place()];
        let start = list.partition_point(|(number, _)| *number < near(other));
        let is_apart = |statement: &StatementRef| {
            let related = |one, two| knowledge.entailment.entails(one, two) || knowledge.entailment.entails(two, one);
            set.iter().all(|(_, taken)| !related(*taken, *statement))
        };
        let next = list[start..].iter().chain(&list[..start]).map(|(_, statement)| *statement).find(is_apart);
        set.extend(next.map(|statement| (other, statement)));
        if set.len() == STEMS {
            return Some(set);
        }
    }
    None
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
