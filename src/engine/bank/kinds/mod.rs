//! The kinds of question, one file each. Each finds its candidates and makes one of them into an item.

mod change_over_time;
mod claim_status;
mod corroboration;
mod date;
mod goal_cost_link;
mod goal_named;
mod kind_of_difference;
mod measure;
mod position;
mod position_table;
mod size_or_time;
#[cfg(test)]
mod trial;
mod where_they_differ;
mod which_article;
mod who_says_it;

mod articles_matched;
mod cost_class;
mod event_order;
mod evidence;
mod figure;
mod format_membership;
mod goals_all;

#[cfg(test)]
mod tests;

use super::candidate::{Candidate, Target};
use super::item::Item;
use super::making::{Dropped, Maker, Reason};
use crate::engine::dossier::id::{ArticleRef, ClaimRef, StatementRef};
use crate::engine::ordering::distinct;
use crate::engine::reasoning::Knowledge;

/// Everything that could be asked, kind by kind, in file order of the dossier.
#[must_use]
pub fn candidates(knowledge: &Knowledge<'_>) -> Vec<Candidate> {
    let mut found = Vec::new();
    date::find(knowledge, &mut found);
    who_says_it::find(knowledge, &mut found);
    goal_named::find(knowledge, &mut found);
    which_article::find(knowledge, &mut found);
    articles_matched::find(knowledge, &mut found);
    corroboration::find(knowledge, &mut found);
    position_table::find(knowledge, &mut found);
    figure::find(knowledge, &mut found);
    goals_all::find(knowledge, &mut found);
    cost_class::find(knowledge, &mut found);
    format_membership::find(knowledge, &mut found);
    event_order::find(knowledge, &mut found);
    evidence::find(knowledge, &mut found);
    claim_status::find(knowledge, &mut found);
    where_they_differ::find(knowledge, &mut found);
    kind_of_difference::find(knowledge, &mut found);
    size_or_time::find(knowledge, &mut found);
    goal_cost_link::find(knowledge, &mut found);
    change_over_time::find(knowledge, &mut found);
    found
}

/// The claims that the key of a candidate's item would rest on, rising, without making the item.
#[must_use]
pub fn claims(knowledge: &Knowledge<'_>, candidate: &Candidate) -> Vec<ClaimRef> {
    let dossier = knowledge.dossier;
    let of_cell =
        |article: ArticleRef, statement: StatementRef| knowledge.cells.cell(article, statement).claims.clone();
    let of_cells = |article: ArticleRef, statements: &[StatementRef]| {
        statements.iter().flat_map(|statement| of_cell(article, *statement)).collect()
    };
    let claims = match &candidate.target {
        Target::Date(claim, _)
        | Target::Figure(claim)
        | Target::Paragraph(claim, _)
        | Target::Extreme { claim, .. } => {
            vec![*claim]
        }
        Target::Voice(claim) => who_says_it::claims_on_it(knowledge, *claim),
        Target::Goal(article, (_, statement), _)
        | Target::Article(article, statement)
        | Target::Status(article, statement) => of_cell(*article, *statement),
        Target::ArticleOfEach(set) => {
            set.iter().flat_map(|(article, statement)| of_cell(*article, *statement)).collect()
        }
        Target::InBoth(one, other, statement) | Target::InBothShown(one, other, statement) => {
            [of_cell(*one, *statement), of_cell(*other, *statement)].concat()
        }
        Target::Positions(statement) => {
            candidate.articles.iter().flat_map(|article| of_cell(*article, *statement)).collect()
        }
        Target::Goals(article, _, statements) | Target::CostClasses(article, statements) => {
            of_cells(*article, statements)
        }
        Target::Participants(article, format, role, _) => {
            format_membership::claims_beside(knowledge, (*article, *format, *role))
        }
        Target::Order(events) => event_order::claims_dating(knowledge, &candidate.articles, events),
        Target::Difference(one, other, point, _) | Target::Change(point, one, other) => {
            let point = &dossier[*point];
            [position::claims(knowledge, point, *one), position::claims(knowledge, point, *other)].concat()
        }
        Target::KindOfDifference(one, other) => vec![*one, *other],
        Target::Link(place) => goal_cost_link::claims(knowledge, *place),
    };
    distinct(claims)
}

/// Guessing gets one part in so many right of a candidate's item with so many options, as far as its kind tells.
#[must_use]
pub fn usual_one_in(candidate: &Candidate, options: u32) -> u32 {
    match candidate.target {
        Target::Goals(..) | Target::Participants(..) | Target::Order(_) => 2,
        Target::Positions(_) => 3,
        Target::ArticleOfEach(_) | Target::CostClasses(..) => 5,
        // Four paragraphs are offered for each of two articles.
        Target::InBothShown(..) | Target::Difference(.., true) => options * 16,
        _ => options,
    }
}

/// Words and proves one candidate, with fewer options than wanted, down to three, where no more can be had.
///
/// # Errors
/// Why no item can be made of it.
pub fn make(maker: &Maker<'_>, candidate: &Candidate) -> Result<Item, Dropped> {
    let item = maker.down_to_three(|maker| made(maker, candidate))?;
    if maker.tells_apart(&item) { Ok(item) } else { Err(maker.drop(candidate, Reason::StemUnfit)) }
}

fn made(maker: &Maker<'_>, candidate: &Candidate) -> Result<Item, Dropped> {
    match candidate.target {
        Target::Date(claim, event) => date::make(maker, candidate, claim, event),
        Target::Voice(claim) => who_says_it::make(maker, candidate, claim),
        Target::Goal(article, (_, statement), claim) => goal_named::make(maker, candidate, article, statement, claim),
        Target::Article(article, statement) => which_article::make(maker, candidate, article, statement),
        Target::ArticleOfEach(ref set) => articles_matched::make(maker, candidate, set),
        Target::InBoth(one, other, statement) => corroboration::make(maker, candidate, (one, other), statement, false),
        Target::InBothShown(one, other, statement) => {
            corroboration::make(maker, candidate, (one, other), statement, true)
        }
        Target::Positions(statement) => position_table::make(maker, candidate, statement),
        Target::Figure(claim) => figure::make(maker, candidate, claim),
        Target::Goals(article, actor, ref goals) => goals_all::make(maker, candidate, (article, actor), goals),
        Target::CostClasses(article, ref costs) => cost_class::make(maker, candidate, article, costs),
        Target::Participants(article, format, role, ref rows) => {
            format_membership::make(maker, candidate, (article, format, role), rows)
        }
        Target::Order(ref events) => event_order::make(maker, candidate, events),
        Target::Paragraph(claim, paragraph) => evidence::make(maker, candidate, claim, paragraph),
        Target::Status(article, statement) => claim_status::make(maker, candidate, article, statement),
        Target::Difference(one, other, point, with_paragraphs) => {
            where_they_differ::make(maker, candidate, (one, other), point, with_paragraphs)
        }
        Target::KindOfDifference(one, other) => kind_of_difference::make(maker, candidate, one, other),
        Target::Extreme { claim, highest, is_across } => {
            size_or_time::make(maker, candidate, claim, highest, is_across)
        }
        Target::Link(place) => goal_cost_link::make(maker, candidate, place),
        Target::Change(point, earlier, later) => change_over_time::make(maker, candidate, point, (earlier, later)),
    }
}
