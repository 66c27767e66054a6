//! One answered item in the form that all standards share.

use crate::engine::attempt::{Attempt, ItemState, Moment, Pairs, Response};
use crate::engine::bank::{Choice, Item, ItemId, OptionId, OptionKey, PairKey, Solution, Widget};
use crate::engine::dossier::Dimension;
use crate::engine::scorecard::Points;

use super::Share;

/// How an interaction is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// Some of several choices. An item in two steps is one too: its answer and its paragraphs are all chosen.
    Choice,
    /// A target for each source.
    Matching,
    /// Everything in its order.
    Sequencing,
}

/// An answer, right or given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answers {
    /// What is chosen.
    Chosen(Vec<OptionId>),
    /// Which target each source has. Sources in the order of [`Interaction::sources`].
    Pairs(Vec<(OptionId, OptionId)>),
    /// First to last.
    Order(Vec<OptionId>),
}

/// One answered item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Interaction {
    /// The item.
    pub item: ItemId,
    /// How it is answered.
    pub sort: Sort,
    /// The question as it was read, with the sentence before it.
    pub description: String,
    /// What there is to choose, to arrange, or to match from. By id, so that their order says nothing and is the same for
    /// everybody with these options.
    pub choices: Vec<Choice>,
    /// What is to be matched, by id. Empty but for matching.
    pub sources: Vec<Choice>,
    /// The right answer.
    pub correct: Answers,
    /// What was answered.
    pub given: Answers,
    /// What it earned.
    pub share: Share,
    /// The dimension that it counts for.
    pub dimension: Dimension,
    /// When it was answered.
    pub at: Moment,
}

impl Interaction {
    /// Whether everything was right. Hints take off points and make nothing wrong.
    #[must_use]
    pub fn is_right(&self) -> bool {
        let sorted = |answers: &Answers| match answers {
            Answers::Chosen(chosen) => {
                let mut chosen = chosen.clone();
                chosen.sort();
                Answers::Chosen(chosen)
            }
            other => other.clone(),
        };
        sorted(&self.given) == sorted(&self.correct)
    }
}

/// The answered items of an attempt as interactions, in the order in which they were answered.
#[must_use]
pub fn interactions(attempt: &Attempt) -> Vec<Interaction> {
    let mut answered: Vec<_> = attempt.items().filter_map(|(item, state)| interaction(item, state)).collect();
    answered.sort_by_key(|interaction| interaction.at);
    answered
}

fn interaction(item: &Item, state: &ItemState) -> Option<Interaction> {
    let ItemState::Answered { response, mark, at } = state else { return None };
    let (sort, choices, sources, correct, given) = answers(item, response)?;
    let question = &item.question;
    let description = match &question.lead {
        Some(lead) => [lead, " ", &question.stem].concat(),
        None => question.stem.clone(),
    };
    Some(Interaction {
        item: question.id.clone(),
        sort,
        description,
        choices: by_id(choices),
        sources: by_id(sources),
        correct,
        given,
        share: Share { earned: mark.earned(), possible: Points::ITEM },
        dimension: question.dimension,
        at: *at,
    })
}

type Parts = (Sort, Vec<Choice>, Vec<Choice>, Answers, Answers);

/// What there is to choose and to match, the right answer and the one given. None where they do not belong together.
fn answers(item: &Item, response: &Response) -> Option<Parts> {
    Some(match (&item.question.widget, &item.key.solution, response) {
        (Widget::Single { options }, Solution::Single { options: keys }, Response::Single(Some(chosen))) => {
            let given = Answers::Chosen(vec![chosen.clone()]);
            (Sort::Choice, options.clone(), Vec::new(), Answers::Chosen(right(keys)), given)
        }
        (
            Widget::TwoStep { options, evidence: groups },
            Solution::TwoStep { options: keys, evidence: group_keys },
            Response::TwoStep { answer: Some(answer), evidence },
        ) => {
            let all = options.iter().chain(groups.iter().flat_map(|group| &group.options)).cloned().collect();
            let correct = right(keys).into_iter().chain(group_keys.iter().flat_map(|keys| right(keys))).collect();
            let given = std::iter::once(answer).chain(evidence.iter().flatten()).cloned().collect();
            (Sort::Choice, all, Vec::new(), Answers::Chosen(correct), Answers::Chosen(given))
        }
        (Widget::Rows { labels, rows }, Solution::Rows { rows: keys }, Response::Rows(given)) => {
            (Sort::Matching, labels.clone(), rows.clone(), key_pairs(keys), given_pairs(given))
        }
        (Widget::Match { stems, answers }, Solution::Match { stems: keys }, Response::Match(given)) => {
            (Sort::Matching, answers.clone(), stems.clone(), key_pairs(keys), given_pairs(given))
        }
        (Widget::Order { entries }, Solution::Order { sequence }, Response::Order(order)) => {
            let correct = sequence.iter().map(|key| key.entry.clone()).collect();
            (Sort::Sequencing, entries.clone(), Vec::new(), Answers::Order(correct), Answers::Order(order.clone()))
        }
        _ => return None,
    })
}

fn right(keys: &[OptionKey]) -> Vec<OptionId> {
    keys.iter().filter(|key| key.correct).map(|key| key.option.clone()).collect()
}

fn key_pairs(keys: &[PairKey]) -> Answers {
    let mut pairs: Vec<_> = keys.iter().map(|key| (key.row.clone(), key.label.clone())).collect();
    pairs.sort();
    Answers::Pairs(pairs)
}

/// The pairs given stand sorted by their sources already.
fn given_pairs(given: &Pairs) -> Answers {
    Answers::Pairs(given.iter().map(|(row, label)| (row.clone(), label.clone())).collect())
}

fn by_id(mut choices: Vec<Choice>) -> Vec<Choice> {
    choices.sort_by(|one, other| one.id.cmp(&other.id));
    choices
}
