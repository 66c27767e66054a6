//! Marking what was handed in: the quiz is made again from its code, every answer is checked against it, and nothing that
//! a receipt claims is taken on trust.

mod class;
mod finding;

pub use class::{Standing, settle};
pub use finding::{Fault, Finding};

use std::rc::Rc;

use crate::engine::assignment::{Assignment, Counts, Pause, Policy, Timing, link};
use crate::engine::attempt::{Manner, Moment, Stops};
use crate::engine::bank::{Candidate, Item, ItemId, candidates};
use crate::engine::dossier::Dimension;
use crate::engine::quiz::{Drawer, Quiz};
use crate::engine::reasoning::Knowledge;
use crate::engine::receipt::{Answer, Learner, Read, Receipt};
use crate::engine::scorecard::{self, Mark, Points};

/// What one dimension of a quiz earned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// The dimension.
    pub dimension: Dimension,
    /// What was earned.
    pub earned: Points,
    /// What could be earned, items without an answer included.
    pub possible: Points,
    /// How many items count for it.
    pub items: u32,
}

/// One line of the class table: who, and what the answers come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Who handed it in.
    pub learner: Learner,
    /// The code of the assignment.
    pub assignment: Rc<str>,
    /// The seed of the quiz.
    pub seed: u32,
    /// Which attempt it is.
    pub attempt: u32,
    /// When it was begun, by the learner's clock.
    pub begun: Option<Moment>,
    /// How long the clock was stopped, as it says, in milliseconds.
    pub stood: i64,
    /// When it was handed in, by the learner's clock.
    pub handed_in: Moment,
    /// Whether everything was answered.
    pub is_finished: bool,
    /// How many items were answered.
    pub answered: u32,
    /// The points, dimension by dimension, in their fixed order.
    pub shares: Vec<Share>,
    /// Whether that is enough; nothing without a pass mark.
    pub passes: Option<bool>,
    /// Whether it was handed in after the closing date.
    pub is_late: bool,
    /// What does not fit; empty where all is as it should be.
    pub findings: Vec<Finding>,
    /// A hash of everything but the name: the same in two receipts is the same run handed in twice.
    pub run: u64,
}

impl Row {
    /// Everything earned.
    #[must_use]
    pub fn earned(&self) -> Points {
        self.shares.iter().map(|share| share.earned).sum()
    }

    /// Everything that could be earned.
    #[must_use]
    pub fn possible(&self) -> Points {
        self.shares.iter().map(|share| share.possible).sum()
    }
}

/// An assignment of which there are hand-ins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assigned {
    /// Its code.
    pub code: Rc<str>,
    /// What the teacher calls it; empty where it has no title.
    pub title: Rc<str>,
    /// Which attempt of a learner counts.
    pub counts: Counts,
}

/// One item of a quiz with what was answered, as the class sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarkedItem {
    /// The answer with its mark and what it earned by the policy; nothing where there is none that fits.
    pub answer: Option<(Answer, Mark, Points)>,
}

/// A receipt, marked. It holds the whole quiz: keep the [`Row`], not this.
#[derive(Clone, Debug)]
pub struct Marked {
    /// The line of the class table.
    pub row: Row,
    /// The assignment.
    pub assignment: Rc<Assignment>,
    /// The quiz that the learner had.
    pub quiz: Rc<Quiz>,
    /// One for each item of the quiz, in its order.
    pub items: Vec<MarkedItem>,
}

impl Marked {
    /// The assignment, for the class.
    #[must_use]
    pub fn assigned(&self) -> Assigned {
        Assigned {
            code: self.row.assignment.clone(),
            title: self.assignment.title.as_ref().map_or("", |title| title.as_str()).into(),
            counts: self.assignment.policy.attempts.counts(),
        }
    }

    /// Each item of the quiz with what it earned and the answer that did; items without an answer earn nothing.
    pub fn answers(&self) -> impl Iterator<Item = (&Item, Points, Option<&Answer>)> {
        self.quiz.items.iter().zip(&self.items).map(|(item, marked)| match &marked.answer {
            Some((answer, _, earned)) => (item, *earned, Some(answer)),
            None => (item, Points::NONE, None),
        })
    }
}

/// Marks receipts for one dossier, one after the other. It keeps what they share: the assignments, and the quizzes that
/// several have.
pub struct Marker<'a> {
    knowledge: &'a Knowledge<'a>,
    candidates: Vec<Candidate>,
    drawer: Option<(&'static str, Drawer<'a>)>,
    assignments: Vec<(Rc<str>, Rc<Assignment>)>,
    quizzes: Vec<(Rc<str>, u32, Rc<Quiz>)>,
}

/// So many quizzes and assignments are kept at once.
const KEPT: usize = 8;

impl<'a> Marker<'a> {
    /// A marker for this dossier.
    #[must_use]
    pub fn new(knowledge: &'a Knowledge<'a>) -> Self {
        let candidates = candidates(knowledge);
        Self { knowledge, candidates, drawer: None, assignments: Vec::new(), quizzes: Vec::new() }
    }

    /// Marks one receipt. `now` is the teacher's clock, to know what lies in the future.
    ///
    /// # Errors
    /// Why it cannot be marked at all.
    pub fn mark(&mut self, read: &Read, now: Moment) -> Result<Marked, Fault> {
        let receipt = &read.receipt;
        let (code, assignment) = self.assignment(&receipt.assignment)?;
        let quiz = self.quiz(&code, &assignment, receipt.seed)?;
        let mut findings = Vec::new();
        if !read.is_intact {
            findings.push(Finding::Edited);
        }
        if assignment.recipe_for(receipt.seed).seed != receipt.seed {
            findings.push(Finding::OtherSeed { found: receipt.seed, given: assignment.recipe.seed });
        }
        let items = answers(receipt, &assignment, &quiz, &mut findings);
        let row = row(code, receipt, &assignment, (&quiz, &items), findings, now);
        Ok(Marked { row, assignment, quiz, items })
    }

    /// The assignment of a code, read once.
    fn assignment(&mut self, code: &str) -> Result<(Rc<str>, Rc<Assignment>), Fault> {
        if let Some((code, assignment)) = self.assignments.iter().find(|(known, _)| **known == *code) {
            return Ok((code.clone(), assignment.clone()));
        }
        let assignment = link::outline(code)?.open(self.knowledge.dossier, &self.candidates)?;
        let entry: (Rc<str>, Rc<Assignment>) = (code.into(), Rc::new(assignment));
        if self.assignments.len() >= KEPT {
            self.assignments.remove(0);
        }
        self.assignments.push(entry.clone());
        Ok(entry)
    }

    /// The quiz of an assignment and a seed; the last few are kept.
    fn quiz(&mut self, code: &Rc<str>, assignment: &Assignment, seed: u32) -> Result<Rc<Quiz>, Fault> {
        let recipe = assignment.recipe_for(seed);
        let is_it = |(known, seed, _): &&(Rc<str>, u32, Rc<Quiz>)| known == code && *seed == recipe.seed;
        if let Some((_, _, quiz)) = self.quizzes.iter().find(is_it) {
            return Ok(quiz.clone());
        }
        let wording = assignment.wording()?;
        let drawer = match &mut self.drawer {
            Some((language, drawer)) if *language == wording.language => drawer,
            drawer => &mut drawer.insert((wording.language, Drawer::new(self.knowledge, wording))).1,
        };
        let quiz = Rc::new(drawer.draw(&recipe).quiz);
        if self.quizzes.len() >= KEPT {
            self.quizzes.remove(0);
        }
        self.quizzes.push((code.clone(), recipe.seed, quiz.clone()));
        Ok(quiz)
    }
}

/// An item of the quiz, with its place from 0.
fn asked<'q>(quiz: &'q Quiz, id: &ItemId) -> Option<(u32, &'q Item)> {
    (0..).zip(&quiz.items).find(|(_, item)| item.question.id == *id)
}

/// The answers that belong to the quiz, marked, in its order.
fn answers(receipt: &Receipt, assignment: &Assignment, quiz: &Quiz, findings: &mut Vec<Finding>) -> Vec<MarkedItem> {
    let mut items = vec![MarkedItem { answer: None }; quiz.items.len()];
    let mut foreign = 0;
    for answer in &receipt.answers {
        let Some((place, item)) = asked(quiz, &answer.item) else {
            foreign += 1;
            continue;
        };
        let Ok(mark) = scorecard::mark(item, &answer.response) else {
            findings.push(Finding::UnfitAnswer { place });
            continue;
        };
        let hints = answer.manner.hints;
        if hints > 0 && !assignment.policy.hints {
            findings.push(Finding::HintsNotGiven { place, hints });
        }
        let mark = Mark { hints: hints.min(Manner::MOST_HINTS), ..mark };
        let earned = assignment.policy.earned(&mark);
        items[place as usize].answer = Some((answer.clone(), mark, earned));
    }
    if foreign > 0 {
        findings.push(Finding::ForeignAnswers { answers: foreign });
    }
    items
}

fn row(
    code: Rc<str>,
    receipt: &Receipt,
    assignment: &Assignment,
    (quiz, items): (&Quiz, &[MarkedItem]),
    mut findings: Vec<Finding>,
    now: Moment,
) -> Row {
    let policy = &assignment.policy;
    let shares: Vec<Share> = Dimension::ALL.iter().filter_map(|dimension| share(quiz, items, *dimension)).collect();
    let earned: Points = shares.iter().map(|share| share.earned).sum();
    let possible: Points = shares.iter().map(|share| share.possible).sum();
    if let Some(claimed) = receipt.claimed.filter(|claimed| *claimed != (earned, possible)) {
        findings.push(Finding::ScoreDiffers { claimed, marked: (earned, possible) });
    }
    times(receipt, quiz, now, &mut findings);
    let stops = stops(receipt, policy, &mut findings);
    if let (Some(time), Some(begun)) = (policy.time, receipt.begun) {
        let limit = i64::from(time.minutes.get()) * 60_000;
        let is_over = |answer: &&Answer| {
            answer.at.0.saturating_sub(begun.0).saturating_sub(stops.stood(begun, answer.at)) > limit
        };
        let answers = receipt.answers.iter().filter(is_over).count() as u32;
        if answers > 0 {
            findings.push(Finding::OverTime { answers, minutes: time.minutes.get() });
        }
    }
    if let Some(most) = policy.attempts.most().filter(|most| receipt.attempt > *most) {
        findings.push(Finding::TooManyAttempts { attempt: receipt.attempt, most });
    }
    let answered = items.iter().filter(|item| item.answer.is_some()).count() as u32;
    Row {
        learner: receipt.learner.clone(),
        assignment: code,
        seed: quiz.recipe.seed,
        attempt: receipt.attempt,
        begun: receipt.begun,
        stood: receipt.begun.map_or(0, |begun| stops.stood(begun, receipt.handed_in)),
        handed_in: receipt.handed_in,
        is_finished: answered as usize == items.len(),
        answered,
        passes: policy.passes(earned, possible),
        is_late: matches!(policy.dates.timing(receipt.handed_in), Timing::Late(_)),
        findings,
        shares,
        run: receipt.run(),
    }
}

/// The stops of the clock that are taken off the time: those that are allowed and can be.
fn stops(receipt: &Receipt, policy: &Policy, findings: &mut Vec<Finding>) -> Stops {
    let stops = &receipt.stops;
    let is_given = policy.time.is_some_and(|time| time.pause == Pause::Allowed);
    let first = receipt.begun.unwrap_or(Moment(i64::MAX));
    let can_be =
        stops.is_within(first, receipt.handed_in) && !receipt.answers.iter().any(|answer| stops.stands_at(answer.at));
    if stops.is_empty() || is_given && can_be {
        return stops.clone();
    }
    findings.push(if is_given { Finding::StopsCannotBe } else { Finding::StopsNotGiven });
    Stops::default()
}

fn share(quiz: &Quiz, items: &[MarkedItem], dimension: Dimension) -> Option<Share> {
    let mut share = Share { dimension, earned: Points::NONE, possible: Points::NONE, items: 0 };
    for (item, marked) in quiz.items.iter().zip(items) {
        if item.question.dimension == dimension {
            share.items += 1;
            share.possible += Points::ITEM;
            share.earned += marked.answer.as_ref().map_or(Points::NONE, |(_, _, earned)| *earned);
        }
    }
    (share.items > 0).then_some(share)
}

/// Clocks are set wrongly by hours, seldom by more: a day is allowed.
const DAY: i64 = 24 * 60 * 60 * 1000;

/// Times that cannot be.
fn times(receipt: &Receipt, quiz: &Quiz, now: Moment, findings: &mut Vec<Finding>) {
    let first = receipt.begun.unwrap_or(Moment(i64::MIN));
    let is_outside = |at: Moment| at < first || at > receipt.handed_in;
    let mut outside = receipt.answers.iter().filter(|answer| is_outside(answer.at));
    // Of an answer to a question that is not in the quiz that is told.
    if let Some((place, at)) = outside.find_map(|answer| Some((asked(quiz, &answer.item)?.0, answer.at))) {
        findings.push(Finding::AnswerOutsideAttempt { place, at });
    }
    if first > receipt.handed_in {
        findings.push(Finding::HandedInBeforeBegun);
    }
    if receipt.handed_in.0 > now.0.saturating_add(DAY) {
        findings.push(Finding::InTheFuture { at: receipt.handed_in });
    }
}

#[cfg(test)]
mod tests;
