//! Cost class: of which kind is each of these costs?

use std::cmp::Reverse;

use super::super::candidate::{Candidate, Target};
use super::super::item::{Choice, Explanation, Item, Kind, OptionId, PairKey, Solution, Widget};
use super::super::making::{Dropped, Maker};
use super::super::meaning::{Asked, Value};
use super::super::proof::{Proof, Rule};
use super::goal_named::related;
use crate::engine::dossier::id::{ArticleRef, StatementRef};
use crate::engine::dossier::{CostClass, Dimension, Dossier, Sort};
use crate::engine::hashing::hash_texts;
use crate::engine::reasoning::{Knowledge, Treatment};
use crate::engine::wording::{capitalised, fill};

fn cost(dossier: &Dossier, statement: StatementRef) -> Option<(CostClass, &str)> {
    match &dossier[statement].sort {
        Sort::Cost { class, phrase, .. } => Some((*class, phrase)),
        _ => None,
    }
}

/// Costs by their class.
type Lists = [Vec<StatementRef>; CostClass::ALL.len()];

/// Sets of four costs of four classes for every article; no cost of an article stands in two of them.
pub(super) fn find(knowledge: &Knowledge<'_>, found: &mut Vec<Candidate>) {
    let dossier = knowledge.dossier;
    for article in dossier.article_refs() {
        for dimension in Dimension::ALL.iter().copied() {
            let mut lists = Lists::default();
            for statement in dossier.statement_refs().filter(|statement| dossier[*statement].dimension == dimension) {
                let treatment = knowledge.cells.cell(article, statement).treatment;
                if let Some((class, _)) = cost(dossier, statement)
                    && matches!(treatment, Treatment::States | Treatment::Reports)
                {
                    lists[class as usize].push(statement);
                }
            }
            for list in &mut lists {
                list.sort_by_cached_key(|statement| {
                    hash_texts(0, &[dossier[article].id.as_str(), dossier[*statement].id.as_str()])
                });
            }
            while let Some(set) = take(knowledge, &mut lists) {
                let asked = Asked::CostClass { article: dossier[article].id.clone() };
                let mut key: Vec<String> = set
                    .iter()
                    .filter_map(|statement| {
                        let (class, _) = cost(dossier, *statement)?;
                        Some(format!("{}={}", dossier[*statement].id, class.word()))
                    })
                    .collect();
                key.sort_unstable();
                let key = key.join("+");
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
fn take(knowledge: &Knowledge<'_>, lists: &mut Lists) -> Option<Vec<StatementRef>> {
    let left = |class: &CostClass| lists[*class as usize].len();
    let mut pairs: Vec<&[CostClass; 2]> = NEIGHBOURS.iter().collect();
    pairs.sort_by_key(|pair| Reverse(pair.iter().map(left).min()));
    let mut set: Vec<StatementRef> = Vec::new();
    for class in pairs[..2].iter().copied().flatten() {
        let list = &mut lists[*class as usize];
        let place = list.iter().position(|one| set.iter().all(|other| !related(knowledge, *one, *other)))?;
        set.push(list.remove(place));
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
    let stems = maker.shuffled(candidate, stems, |(row, _)| &row.id);
    let claims = maker.claims_behind(article, costs);
    let (stems, keys) = stems.into_iter().unzip();
    let widget = Widget::Match { stems, answers: CostClass::ALL.iter().copied().map(answer).collect() };
    Ok(maker.item(candidate, stem, widget, Solution::Match { stems: keys }, &claims))
}
