//! Cost class: of which kind is each of these costs?

use super::super::candidate::{Candidate, Target, pairs_as_key};
use super::super::item::{Choice, Explanation, Item, Kind, OptionId, PairKey, Solution, Widget};
use super::super::making::{Dropped, Maker};
use super::super::meaning::{Asked, Value};
use super::super::proof::{Proof, Rule};
use super::goal_named::related;
use crate::engine::dossier::id::{ArticleRef, StatementRef};
use crate::engine::dossier::{CostClass, Dossier, Sort};
use crate::engine::hashing::hash_texts;
use crate::engine::ordering::sorted_by_key;
use crate::engine::reasoning::{Knowledge, Treatment};
use crate::engine::wording::{capitalised, fill};

fn cost(dossier: &Dossier, statement: StatementRef) -> Option<(CostClass, &str)> {
    match &dossier[statement].sort {
        Sort::Cost { class, phrase, .. } => Some((*class, phrase)),
        _ => None,
    }
}

/// Sets of four costs of four classes for every article; no cost of an article stands in two of them.
pub(super) fn find(knowledge: &Knowledge<'_>, found: &mut Vec<Candidate>) {
    let dossier = knowledge.dossier;
    for article in dossier.article_refs() {
        for dimension in dossier.dimensions.iter().copied() {
            let is_named = |statement: &StatementRef| {
                let treatment = knowledge.cells.cell(article, *statement).treatment;
                dossier[*statement].dimension == dimension
                    && cost(dossier, *statement).is_some()
                    && matches!(treatment, Treatment::States | Treatment::Reports)
            };
            let order = |statement: &StatementRef| {
                hash_texts(0, &[dossier[article].id.as_str(), dossier[*statement].id.as_str()])
            };
            let mut costs = sorted_by_key(dossier.statement_refs().filter(is_named).collect(), order);
            while let Some(set) = take(knowledge, &mut costs) {
                let asked = Asked::CostClass { article: dossier[article].id.clone() };
                let pair = |statement: &StatementRef| {
                    let (class, _) = cost(dossier, *statement)?;
                    Some(format!("{}={}", dossier[*statement].id, class.word()))
                };
                let key = pairs_as_key(set.iter().filter_map(pair));
                let target = Target::CostClasses(article, set);
                found.push(Candidate::new(Kind::CostClass, dimension, vec![article], (asked, &key), target));
            }
        }
    }
}

/// Classes that are easily taken for each other.
const NEIGHBOURS: [[CostClass; 2]; 3] = [
    [CostClass::Human, CostClass::Military],
    [CostClass::Financial, CostClass::Material],
    [CostClass::Political, CostClass::Reputational],
];

/// Takes one cost from each class of two pairs of neighbours, none of them entailing another. The third pair is left
/// over: had one of a pair been left over alone, it would be a near miss for its neighbour.
fn take(knowledge: &Knowledge<'_>, costs: &mut Vec<StatementRef>) -> Option<Vec<StatementRef>> {
    let class_of = |statement: &StatementRef| cost(knowledge.dossier, *statement).map(|(class, _)| class);
    let left = |class: &CostClass| costs.iter().filter(|one| class_of(one) == Some(*class)).count() as u64;
    let fullest_first = |pair: &[CostClass; 2]| u64::MAX - pair.iter().map(left).min().unwrap_or(0);
    let pairs = sorted_by_key(NEIGHBOURS.to_vec(), fullest_first);
    let mut set: Vec<StatementRef> = Vec::new();
    for class in pairs[..2].iter().flatten() {
        let is_fit = |one: &StatementRef| {
            class_of(one) == Some(*class) && set.iter().all(|other| !related(knowledge, *one, *other))
        };
        let place = costs.iter().position(is_fit)?;
        set.push(costs.remove(place));
    }
    Some(set)
}

pub(super) fn make(
    maker: &Maker<'_>,
    candidate: &Candidate,
    article: ArticleRef,
    costs: &[StatementRef],
) -> Result<Item, Dropped> {
    let knowledge = maker.knowledge;
    let dossier = knowledge.dossier;
    let answer = |class: CostClass| {
        let (adjective, gloss) = (maker.wording.cost_class)(class);
        Choice { id: OptionId::new(&Value::CostClass(class)), text: capitalised(&format!("{adjective}: {gloss}")) }
    };
    let gaps = [("article", maker.short(article))];
    let stem = maker.stem(candidate, maker.wording.stems.cost_class, &gaps)?;
    let stems: Vec<(Choice, PairKey)> = costs
        .iter()
        .filter_map(|statement| {
            let (class, phrase) = cost(dossier, *statement)?;
            let value = Value::Statement(dossier[*statement].id.clone());
            let row = Choice { id: OptionId::new(&value), text: capitalised(phrase) };
            let (told, evidence) = maker.cell_in_words(article, *statement);
            let (adjective, gloss) = (maker.wording.cost_class)(class);
            let is = fill(maker.wording.feedback.cost_is, &[("class", adjective), ("gloss", gloss)]);
            let proof = Proof::new(Rule::T, maker.cell_premises(article, *statement));
            let explanation = Explanation { proof, feedback: format!("{is} {told}"), evidence };
            let (label, label_value) = (answer(class).id, Value::CostClass(class));
            Some((row.clone(), PairKey { row: row.id, value, label, label_value, explanation }))
        })
        .collect();
    let (stems, keys) = maker.shuffled(candidate, stems, |(row, _)| &row.id).into_iter().unzip();
    let claims = maker.claims_of_cells(article, costs);
    let widget = Widget::Match { stems, answers: CostClass::ALL.iter().copied().map(answer).collect() };
    Ok(maker.item(candidate, stem, widget, Solution::Match { stems: keys }, &claims))
}
