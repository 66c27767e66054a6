//! Position table: what does each article do with a statement?

use super::super::candidate::{Candidate, Target};
use super::super::item::{Choice, Explanation, Item, Kind, OptionId, PairKey, Solution, Widget};
use super::super::making::{Dropped, Maker};
use super::super::meaning::Value;
use super::super::proof::{Proof, Rule};
use crate::engine::dossier::id::{ArticleRef, ClaimRef, StatementRef};
use crate::engine::reasoning::{Knowledge, Treatment};
use crate::engine::wording::capitalised;

/// The labels, in the order in which they are offered.
const LABELS: [Treatment; 4] = [Treatment::States, Treatment::Reports, Treatment::Denies, Treatment::LeavesOut];

/// Whether the article itself is clear about it: what it takes over from a source is told in both ways.
fn is_clear(knowledge: &Knowledge<'_>, article: ArticleRef, statement: StatementRef) -> bool {
    let cell = knowledge.cells.cell(article, statement);
    let is_own = |claim: &ClaimRef| knowledge.dossier[*claim].voices.is_empty();
    cell.treatment != Treatment::States || cell.claims.iter().any(is_own)
}

/// The articles that do something with the statement that a label names.
fn rows(knowledge: &Knowledge<'_>, statement: StatementRef) -> Vec<(ArticleRef, Treatment)> {
    let treating = knowledge.cells.treating(statement).iter().copied();
    treating
        .map(|article| (article, knowledge.cells.cell(article, statement).treatment))
        .filter(|(article, treatment)| LABELS.contains(treatment) && is_clear(knowledge, *article, statement))
        .take(6)
        .collect()
}

fn labels(rows: &[(ArticleRef, Treatment)]) -> Vec<Treatment> {
    LABELS.into_iter().filter(|label| rows.iter().any(|(_, treatment)| treatment == label)).collect()
}

/// One candidate for each statement with four decided articles or more and three labels or more.
pub(super) fn find(knowledge: &Knowledge<'_>, found: &mut Vec<Candidate>) {
    let dossier = knowledge.dossier;
    for statement in dossier.statement_refs() {
        let rows = rows(knowledge, statement);
        if rows.len() < 4 || labels(&rows).len() < 3 {
            continue;
        }
        let key: Vec<String> = rows
            .iter()
            .map(|(article, treatment)| format!("{}={}", dossier[*article].id, Value::Treatment(*treatment)))
            .collect();
        let articles: Vec<_> = rows.iter().map(|(article, _)| *article).collect();
        let dimension = dossier[statement].dimension;
        let target = Target::Positions(statement);
        found.push(Candidate::new(dossier, Kind::PositionTable, dimension, &articles, &key.join("+"), target));
    }
}

pub(super) fn make(maker: &Maker<'_>, candidate: &Candidate, statement: StatementRef) -> Result<Item, Dropped> {
    let knowledge = maker.knowledge;
    let dossier = knowledge.dossier;
    let found = rows(knowledge, statement);
    let label = |treatment: Treatment| Choice {
        id: OptionId::new(&Value::Treatment(treatment)),
        text: (maker.wording.treatment)(treatment).to_owned(),
    };
    let article_value = |article: ArticleRef| Value::Article(dossier[article].id.clone());
    let stem = maker.stem(candidate, maker.wording.stems.position_table, &[("statement", &dossier[statement].text)])?;
    let rows = found
        .iter()
        .map(|(article, _)| Choice {
            id: OptionId::new(&article_value(*article)),
            text: capitalised(maker.short(*article)),
        })
        .collect();
    let keys = found
        .iter()
        .map(|(article, treatment)| {
            let (feedback, evidence) = maker.cell_in_words(*article, statement);
            let proof = Proof::new(Rule::T, maker.cell_premises(*article, statement));
            PairKey {
                row: OptionId::new(&article_value(*article)),
                value: article_value(*article),
                label: label(*treatment).id,
                label_value: Value::Treatment(*treatment),
                explanation: Explanation { proof, feedback, evidence },
            }
        })
        .collect();
    let widget = Widget::Rows { labels: labels(&found).into_iter().map(label).collect(), rows };
    let claims: Vec<_> = found
        .iter()
        .flat_map(|(article, _)| knowledge.cells.cell(*article, statement).claims.iter().copied())
        .collect();
    Ok(maker.item(candidate, stem, widget, Solution::Rows { rows: keys }, &claims))
}
