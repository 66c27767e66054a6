//! Cost class: of which kind is each of these costs?

use super::super::candidate::{Candidate, Target, key_of_rows};
use super::super::company::{Ring, anchored};
use super::super::item::{Choice, Explanation, Item, Kind, OptionId, PairKey, Solution, Widget};
use super::super::making::{Dropped, Maker};
use super::super::meaning::Value;
use super::super::proof::{Proof, Rule};
use super::goal_named::related;
use crate::engine::dossier::id::{ArticleRef, StatementRef};
use crate::engine::dossier::{CostClass, Dimension, Dossier, Sort};
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

/// Sets of four costs of four classes, around costs of every article.
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
            let rings: Rings = lists.each_ref().map(|list| Ring::new(dossier, list));
            let mut known: Vec<String> = Vec::new();
            let classes = CostClass::ALL.iter().copied();
            let anchors = classes.flat_map(|class| lists[class as usize].iter().map(move |cost| (class, *cost)));
            for (class, anchor) in anchors {
                let Some(start) = anchored(dossier, dossier[article].id.as_str(), anchor) else { continue };
                let Some(set) = company(knowledge, &rings, (class, anchor), start) else { continue };
                let key = key_of_rows(set.iter().filter_map(|statement| {
                    let (class, _) = cost(dossier, *statement)?;
                    Some(format!("{}={}", dossier[*statement].id, class.word()))
                }));
                let target = Target::CostClasses(article, set);
                if !known.contains(&key) {
                    found.push(Candidate::new(dossier, Kind::CostClass, dimension, &[article], &key, target));
                    known.push(key);
                }
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

/// The costs of each class.
type Rings = [Ring; CostClass::ALL.len()];

/// A cost with one of the neighbouring class and one from each class of another pair, none of them entailing another.
/// The third pair is left over: had one of a pair been left over alone, it would be a near miss for its neighbour.
fn company(
    knowledge: &Knowledge<'_>,
    rings: &Rings,
    (class, anchor): (CostClass, StatementRef),
    start: u64,
) -> Option<Vec<StatementRef>> {
    let own = NEIGHBOURS.iter().find(|pair| pair.contains(&class))?;
    let mut others: Vec<&[CostClass; 2]> = NEIGHBOURS.iter().filter(|pair| !pair.contains(&class)).collect();
    if start % 2 == 1 {
        others.reverse();
    }
    let is_there = |class: &CostClass| rings[*class as usize].from(0).next().is_some();
    let other = others.into_iter().find(|pair| pair.iter().all(is_there))?;
    let mut set = vec![anchor];
    for wanted in own.iter().chain(other).filter(|wanted| **wanted != class) {
        let is_apart = |cost: &StatementRef| set.iter().all(|taken| !related(knowledge, *cost, *taken));
        let next = rings[*wanted as usize].from(start).find(is_apart)?;
        set.push(next);
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
