//! The kinds of question, one file each. Each finds its candidates and makes one of them into an item.

mod corroboration;
mod date;
mod goal_named;
mod position_table;
mod which_article;
mod who_says_it;

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
use super::making::{Dropped, Maker};
use crate::engine::reasoning::Knowledge;

/// Everything that could be asked, kind by kind, in file order of the dossier.
#[must_use]
pub fn candidates(knowledge: &Knowledge<'_>) -> Vec<Candidate> {
    let mut found = Vec::new();
    date::find(knowledge, &mut found);
    who_says_it::find(knowledge, &mut found);
    goal_named::find(knowledge, &mut found);
    which_article::find(knowledge, &mut found);
    corroboration::find(knowledge, &mut found);
    position_table::find(knowledge, &mut found);
    figure::find(knowledge, &mut found);
    goals_all::find(knowledge, &mut found);
    cost_class::find(knowledge, &mut found);
    format_membership::find(knowledge, &mut found);
    event_order::find(knowledge, &mut found);
    evidence::find(knowledge, &mut found);
    found
}

/// Words and proves one candidate.
///
/// # Errors
/// Why no item can be made of it.
pub fn make(maker: &Maker<'_>, candidate: &Candidate) -> Result<Item, Dropped> {
    match candidate.target {
        Target::Date(claim, event) => date::make(maker, candidate, claim, event),
        Target::Voice(claim) => who_says_it::make(maker, candidate, claim),
        Target::Goal(article, statement, claim) => goal_named::make(maker, candidate, article, statement, claim),
        Target::Article(article, statement) => which_article::make(maker, candidate, article, statement),
        Target::InBoth(one, other, statement) => corroboration::make(maker, candidate, (one, other), statement),
        Target::Positions(statement) => position_table::make(maker, candidate, statement),
        Target::Figure(claim) => figure::make(maker, candidate, claim),
        Target::Goals(article, actor, ref goals) => goals_all::make(maker, candidate, (article, actor), goals),
        Target::CostClasses(article, ref costs) => cost_class::make(maker, candidate, article, costs),
        Target::Participants(article, format, role, ref rows) => {
            format_membership::make(maker, candidate, (article, format, role), rows)
        }
        Target::Order(ref events) => event_order::make(maker, candidate, events),
        Target::Paragraph(claim, paragraph) => evidence::make(maker, candidate, claim, paragraph),
    }
}
