//! Goals, all: which of these aims does an article ascribe to an actor, in any voice?

use litemap::LiteMap;

use super::super::candidate::{Candidate, Target, key_of_rows};
use super::super::company::{Ring, anchored};
use super::super::item::{Choice, Explanation, Item, Kind, OptionId, PairKey, Solution, Widget};
use super::super::making::{Dropped, Maker};
use super::super::meaning::Value;
use super::super::proof::{Premise, Proof, Rule};
use super::super::shape::{Opening, Shapes};
use super::goal_named::{are_listed, goal};
use crate::engine::dossier::id::{ArticleRef, EntityRef, StatementRef};
use crate::engine::dossier::{Dimension, Hedge, Stance};
use crate::engine::language;
use crate::engine::reasoning::{Knowledge, Treatment};
use crate::engine::wording::{capitalised, fill};

/// How many rows an item has.
const ROWS: usize = 5;

/// What decides a row.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Decision {
    /// The article gives it, as its own view or a source's.
    Given,
    /// The article denies it or leaves it out.
    RuledOut,
    /// The list of goals is complete, and it is not on it.
    NotListed,
}

/// How an article stands to a goal of an actor, or nothing where that is unknown or a matter of degree.
fn decide(knowledge: &Knowledge<'_>, article: ArticleRef, statement: StatementRef) -> Option<Decision> {
    let (actor, _) = goal(knowledge.dossier, statement)?;
    let cell = knowledge.cells.cell(article, statement);
    // Whether a claim of the article is given that lies above or below it.
    let is_near_given = || {
        let (above, below) = (knowledge.entailment.above(statement), knowledge.entailment.below(statement));
        [statement].iter().chain(above).chain(below).any(|near| {
            knowledge
                .cells
                .cell(article, *near)
                .claims
                .iter()
                .map(|claim| &knowledge.dossier[*claim])
                .any(|claim| claim.statement == *near && matches!(claim.stance, Stance::Asserts | Stance::Reports))
        })
    };
    match cell.treatment {
        Treatment::States | Treatment::Reports if matches!(cell.hedge, Hedge::Plain | Hedge::Likely) => {
            Some(Decision::Given)
        }
        _ if is_near_given() => None,
        Treatment::LeavesOut => Some(Decision::RuledOut),
        Treatment::Denies if cell.hedge == Hedge::Plain => Some(Decision::RuledOut),
        Treatment::Unknown if are_listed(knowledge, article, actor) => Some(Decision::NotListed),
        _ => None,
    }
}

/// What the rows of one item have in common: the actor, the dimension, and how they look.
type Group = (EntityRef, Dimension, Look);

/// Whether a row begins with an article, and whether it holds a figure, a date and a name.
type Look = [bool; 4];

fn look(shapes: &mut Shapes, text: &str) -> Look {
    let shape = shapes.of(text);
    [shape.opening == Opening::Article, shape.has_figure, shape.has_date, shape.names > 0]
}

/// Candidates of four or five rows each, around goals that an article gives.
pub(super) fn find(knowledge: &Knowledge<'_>, found: &mut Vec<Candidate>) {
    let dossier = knowledge.dossier;
    let Some(words) = language::words(&dossier.language) else { return };
    let mut shapes = Shapes::new(words);
    let goals: Vec<(StatementRef, Group)> = dossier
        .statement_refs()
        .filter_map(|statement| {
            let (actor, _) = goal(dossier, statement)?;
            let text = &dossier[statement].text;
            let look = || look(&mut shapes, text);
            (!words.is_loaded(text)).then(look).map(|look| (statement, (actor, dossier[statement].dimension, look)))
        })
        .collect();
    for article in dossier.article_refs() {
        let mut groups: LiteMap<Group, (Vec<StatementRef>, Vec<StatementRef>)> = LiteMap::new();
        for (statement, group) in goals.iter().copied() {
            let (yes, no) = groups.entry(group).or_default();
            match decide(knowledge, article, statement) {
                Some(Decision::Given) => yes.push(statement),
                Some(_) => no.push(statement),
                None => {}
            }
        }
        for ((actor, dimension, ..), (yes, no)) in groups {
            let mut known: Vec<String> = Vec::new();
            for rows in sets(knowledge, article, &yes, &no) {
                let answer = |row: &StatementRef| format!("{}={}", dossier[*row].id, Value::YesNo(yes.contains(row)));
                let key = key_of_rows(rows.iter().map(answer));
                let target = Target::Goals(article, actor, rows);
                if !known.contains(&key) {
                    found.push(Candidate::new(dossier, Kind::GoalsAll, dimension, &[article], &key, target));
                    known.push(key);
                }
            }
        }
    }
}

/// Rows of two or three that the article gives beside others that it does not, denied ones first.
fn sets(
    knowledge: &Knowledge<'_>,
    article: ArticleRef,
    yes: &[StatementRef],
    no: &[StatementRef],
) -> Vec<Vec<StatementRef>> {
    let dossier = knowledge.dossier;
    let is_denied = |goal: &StatementRef| knowledge.cells.cell(article, *goal).treatment == Treatment::Denies;
    let (denied, others): (Vec<StatementRef>, Vec<StatementRef>) = no.iter().partition(|goal| is_denied(goal));
    let [given, denied, others] = [yes, &denied, &others].map(|goals| Ring::new(dossier, goals));
    let mut sets = Vec::new();
    for anchor in yes {
        let Some(start) = anchored(dossier, dossier[article].id.as_str(), *anchor) else { continue };
        let wanted = (2 + (start % 2) as usize).min(yes.len()).max(ROWS.saturating_sub(no.len())).min(ROWS - 1);
        if no.is_empty() || yes.len() < wanted || yes.len() + no.len() < ROWS {
            continue;
        }
        let company = given.from(start).filter(|goal| goal != anchor).take(wanted - 1);
        let wrong = denied.from(start).chain(others.from(start)).take(ROWS - wanted);
        sets.push([*anchor].into_iter().chain(company).chain(wrong).collect());
    }
    sets
}

pub(super) fn make(
    maker: &Maker<'_>,
    candidate: &Candidate,
    (article, actor): (ArticleRef, EntityRef),
    goals: &[StatementRef],
) -> Result<Item, Dropped> {
    let knowledge = maker.knowledge;
    let dossier = knowledge.dossier;
    let label =
        |yes: bool| Choice { id: OptionId::new(&Value::YesNo(yes)), text: (maker.wording.yes_no)(yes).to_owned() };
    let gaps = [("article", maker.short(article)), ("actor", dossier[actor].in_text.as_str())];
    let stem = maker.stem(candidate, maker.wording.stems.goals_all, &gaps)?;
    let rows: Vec<(Choice, PairKey)> = goals
        .iter()
        .filter_map(|statement| {
            let decision = decide(knowledge, article, *statement)?;
            let value = Value::Statement(dossier[*statement].id.clone());
            // The whole statement, not the phrase: a phrase may fit an article that leaves the statement out.
            let row = Choice { id: OptionId::new(&value), text: capitalised(&dossier[*statement].text) };
            let yes = decision == Decision::Given;
            let told = || maker.cell_in_words(article, *statement);
            let (proof, (feedback, evidence)) = match decision {
                Decision::Given => (Proof::new(Rule::T, maker.cell_premises(article, *statement)), told()),
                Decision::RuledOut => (Proof::new(Rule::F4, maker.cell_premises(article, *statement)), told()),
                Decision::NotListed => {
                    let of = dossier[actor].id.to_string();
                    let complete = Premise::Complete("goals", of, dossier[article].id.clone());
                    let feedback = fill(maker.wording.feedback.not_among_goals, &gaps);
                    (Proof::new(Rule::F2, [complete]), (feedback, Vec::new()))
                }
            };
            let explanation = Explanation { proof, feedback, evidence };
            let (label, label_value) = (label(yes).id, Value::YesNo(yes));
            Some((row.clone(), PairKey { row: row.id, value, label, label_value, explanation }))
        })
        .collect();
    let rows = maker.shuffled(candidate, rows, |(row, _)| &row.id);
    let claims = maker.claims_behind(article, goals);
    let (rows, keys) = rows.into_iter().unzip();
    let widget = Widget::Rows { labels: vec![label(true), label(false)], rows };
    let claims: Vec<_> = claims.into_iter().collect();
    Ok(maker.item(candidate, stem, widget, Solution::Rows { rows: keys }, &claims))
}
