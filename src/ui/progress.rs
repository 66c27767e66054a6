//! What a learner has done with one dossier, and how it is kept on the device: the recipe and the answers, never the
//! questions, which are made again.

use std::rc::Rc;

use crate::engine::json;

use super::assigned::{self, Given};
use super::later;
use super::practice::{SavedSession, Session};
use crate::engine::attempt::{Attempt, Moment, SavedAttempt};
use crate::engine::dossier::Dossier;
use crate::engine::kept::{self, Kept as _, Record, Writer};
use crate::engine::practice::Reviews;
use crate::engine::quiz::{self, Drawn, Quiz, Recipe};
use crate::engine::reasoning::Knowledge;
use crate::engine::scorecard::History;
use crate::engine::wording;

/// What the format of kept progress is called.
pub(super) const FORMAT: &str = "collate-progress/1";

/// What a learner has done with one dossier.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// The running attempt.
    pub attempt: Option<Attempt>,
    /// The attempt that the running one took the place of.
    pub previous: Option<SavedAttempt>,
    /// The places of the running attempt that were looked at.
    pub seen: Vec<u32>,
    /// Every answer so far, over all attempts.
    pub history: History,
    /// The session of practice that is or was last.
    pub practice: Option<Session>,
    /// Every flashcard that was graded.
    pub reviews: Reviews,
    /// The assignments that were begun, the last one last.
    pub given: Rc<Vec<Given>>,
}

/// Progress as it is kept.
struct Kept {
    attempt: Option<SavedAttempt>,
    previous: Option<SavedAttempt>,
    seen: Vec<u32>,
    history: History,
    practice: Option<SavedSession>,
    reviews: Reviews,
    given: Vec<Given>,
}

impl Kept {
    fn parse(text: &str) -> Option<Self> {
        let value = json::parse(text).ok()?;
        let mut record = Record::of(&value)?;
        let is_ours = record.text("format")? == FORMAT;
        let kept = Self {
            attempt: record.optional("attempt", SavedAttempt::read)?,
            previous: record.optional("previous", SavedAttempt::read)?,
            seen: record.optional("seen", |seen| kept::list(seen, kept::number))?.unwrap_or_default(),
            history: record.optional("history", History::read)?.unwrap_or_default(),
            practice: record.optional("practice", SavedSession::read)?,
            reviews: record.optional("reviews", Reviews::read)?.unwrap_or_default(),
            given: record.optional("given", assigned::read_all)?.unwrap_or_default(),
        };
        (is_ours && record.is_all()).then_some(kept)
    }
}

/// Why kept progress was not taken up, or not all of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// It cannot be read, or a later version wrote it.
    Unreadable,
    /// Its questions come from another state of the dossier or another generator.
    OtherQuestions,
}

/// Draws the quiz of a recipe. Nothing where questions cannot be worded in the language of the dossier.
#[must_use]
pub fn draw(dossier: &Dossier, recipe: &Recipe) -> Option<Drawn> {
    let wording = wording::for_language(&dossier.language)?;
    Some(quiz::draw(&Knowledge::new(dossier), wording, recipe))
}

pub(super) fn restore(saved: &SavedAttempt, dossier: &Dossier) -> Option<Attempt> {
    saved.recipe.fits(dossier).then(|| draw(dossier, &saved.recipe))?.map(|drawn| saved.restore(Rc::new(drawn.quiz)))
}

impl Progress {
    /// The key under which the progress with a dossier is kept.
    #[must_use]
    pub fn key(dossier_hash: &str) -> String {
        ["progress:", dossier_hash].concat()
    }

    /// As it is kept. Nothing where nothing was done.
    #[must_use]
    pub fn to_text(&self) -> Option<String> {
        if self.attempt.is_none() && self.previous.is_none() && !self.has_learnt() {
            return None;
        }
        let mut out = Writer::default();
        out.open();
        out.field("format").text(FORMAT);
        if let Some(attempt) = &self.attempt {
            SavedAttempt::new(attempt).write(out.field("attempt"));
        }
        if let Some(previous) = &self.previous {
            previous.write(out.field("previous"));
        }
        if !self.seen.is_empty() {
            out.field("seen").list(&self.seen, |out, place| out.number((*place).into()));
        }
        if self.has_learnt() {
            later::learnt(self, &mut out);
        }
        out.close();
        Some(out.into_text())
    }

    /// Whether anything was answered or practised yet.
    fn has_learnt(&self) -> bool {
        !self.given.is_empty()
            || !self.history.answers().is_empty()
            || self.practice.is_some()
            || !self.reviews.all().is_empty()
    }

    /// Writes what was answered and practised so far.
    pub(super) fn write_learnt(&self, out: &mut Writer) {
        self.history.write(out.field("history"));
        if let Some(practice) = &self.practice {
            SavedSession::new(practice).write(out.field("practice"));
        }
        if !self.reviews.all().is_empty() {
            self.reviews.write(out.field("reviews"));
        }
        if !self.given.is_empty() {
            out.field("given").list(self.given.iter(), |out, given| given.write(out));
        }
    }

    /// Reads kept progress and makes the questions of its attempt again. What cannot be taken up is left away and
    /// named, so that the text can be kept aside.
    #[must_use]
    pub fn parse(text: &str, dossier: &Dossier) -> (Self, Option<Unfit>) {
        let Some(kept) = Kept::parse(text) else { return (Self::default(), Some(Unfit::Unreadable)) };
        let mut progress =
            Self { history: kept.history, reviews: kept.reviews, given: Rc::new(kept.given), ..Self::default() };
        progress.practice = kept.practice.and_then(|saved| saved.restore(dossier));
        progress.previous = kept.previous.filter(|saved| saved.recipe.fits(dossier));
        let Some(saved) = kept.attempt else { return (progress, None) };
        progress.attempt = restore(&saved, dossier);
        let unfit = if progress.attempt.is_some() { None } else { Some(Unfit::OtherQuestions) };
        progress.seen = if unfit.is_none() { kept.seen } else { Vec::new() };
        (progress, unfit)
    }

    /// Whether this is kept progress that this version reads.
    #[must_use]
    pub fn is_readable(text: &str) -> bool {
        Kept::parse(text).is_some()
    }

    /// Whether kept progress belongs to an earlier or later state of the dossier with this id.
    #[must_use]
    pub fn is_about(text: &str, dossier_id: &str) -> bool {
        Kept::parse(text).and_then(|kept| kept.attempt).is_some_and(|saved| saved.recipe.dossier == dossier_id)
    }

    /// Begins an attempt; the one that was running is put away. A short quiz about a statement does not take the place
    /// of what was put away for the one before it.
    pub fn begin(&mut self, quiz: Rc<Quiz>, at: Moment) {
        let is_short = |attempt: &Attempt| attempt.quiz().recipe.about.is_some();
        let is_next_short = quiz.recipe.about.is_some() && self.attempt.as_ref().is_some_and(is_short);
        if !is_next_short || self.previous.is_none() {
            self.previous = self.attempt.as_ref().map(SavedAttempt::new);
        }
        self.attempt = Some(Attempt::new(quiz).begun_at(at));
        self.seen = Vec::new();
    }

    /// Notes that a place of the running attempt was looked at.
    pub fn see(&mut self, place: u32) {
        if !self.seen.contains(&place) {
            self.seen.push(place);
        }
    }

    /// Takes up what another tab kept, so that no answer of either is lost. The running attempt stays; that of the other
    /// tab is put away, if it is another one. Says whether anything new came in.
    pub fn join(&mut self, text: &str, dossier: &Dossier) -> bool {
        let Some(theirs) = Kept::parse(text) else { return false };
        let count = self.history.answers().len();
        self.history = std::mem::take(&mut self.history).merge(theirs.history);
        let mut is_new = self.history.answers().len() > count;
        let reviews = self.reviews.all().len();
        self.reviews = std::mem::take(&mut self.reviews).merge(theirs.reviews);
        is_new |= self.reviews.all().len() > reviews;
        if let Some(theirs) = theirs.practice.filter(|theirs| theirs.is_further_than(self.practice.as_ref())) {
            self.practice = theirs.restore(dossier);
            is_new = true;
        }
        assigned::join(&mut self.given, theirs.given);
        let attempts = [(theirs.attempt, true), (theirs.previous, false)];
        for (theirs, is_running) in
            attempts.into_iter().filter_map(|(attempt, is_running)| Some((attempt?, is_running)))
        {
            if !theirs.recipe.fits(dossier) {
                continue;
            }
            let Some(attempt) = &self.attempt else {
                self.attempt = restore(&theirs, dossier);
                is_new = true;
                continue;
            };
            let mut mine = SavedAttempt::new(attempt);
            match &mut self.previous {
                _ if mine.is_same_run(&theirs) => {
                    if mine.join(&theirs) {
                        self.attempt = Some(mine.restore(attempt.quiz().clone()));
                        is_new = true;
                    }
                }
                Some(previous) if previous.is_same_run(&theirs) => is_new |= previous.join(&theirs),
                Some(_) if !is_running => {}
                previous => {
                    *previous = Some(theirs);
                    is_new = true;
                }
            }
        }
        is_new
    }

    /// Takes the attempt up again that was put away, and puts the running one away.
    pub fn swap(&mut self, dossier: &Dossier) {
        let Some(attempt) = self.previous.as_ref().and_then(|saved| restore(saved, dossier)) else { return };
        let is_answered = |place: &u32| attempt.item(*place).is_some_and(|(_, state)| state.mark().is_some());
        self.seen = (0..attempt.items().count() as u32).filter(is_answered).collect();
        self.previous = self.attempt.replace(attempt).as_ref().map(SavedAttempt::new);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::attempt::Response;
    use crate::engine::bank::Widget;
    use crate::engine::dossier::read;
    use crate::engine::quiz::Blueprint;

    fn dossier() -> Dossier {
        read(crate::shipped::TEXT).expect("a dossier").dossier
    }

    /// A quiz with a table half filled, another question answered, and two looked at.
    fn begun(dossier: &Dossier) -> Progress {
        let recipe = Recipe::new(dossier, 7, Blueprint::even(24, dossier));
        let mut progress = Progress::default();
        progress.begin(Rc::new(draw(dossier, &recipe).expect("a quiz").quiz), Moment(2));
        let mut attempt = progress.attempt.take().expect("an attempt");
        for place in 0..24 {
            let response = match &attempt.item(place).expect("an item").0.question.widget {
                Widget::Rows { rows, labels } => {
                    Response::Rows([(rows[1].id.clone(), labels[0].id.clone())].into_iter().collect())
                }
                Widget::Single { options } => Response::Single(Some(options[0].id.clone())),
                _ => continue,
            };
            attempt = attempt.put(place, response);
            attempt = attempt.submit(place, Moment(5)).unwrap_or(attempt);
        }
        progress.history.record_attempt(&attempt);
        progress.attempt = Some(attempt.go_to(3));
        progress.seen = [0, 3].into();
        progress
    }

    #[test]
    fn nothing_done_is_nothing_kept() {
        assert_eq!(Progress::default().to_text(), None);
    }

    #[test]
    fn everything_survives_being_kept_half_filled_tables_included() {
        let dossier = dossier();
        let progress = begun(&dossier);
        let text = progress.to_text().expect("a text");
        assert_eq!(Progress::parse(&text, &dossier), (progress, None));
    }

    #[test]
    fn what_cannot_be_read_is_named_and_begins_afresh() {
        let dossier = dossier();
        let text = begun(&dossier).to_text().expect("a text");
        let later = text.replace("collate-progress/1", "collate-progress/2");
        for text in ["", "{", "null", "[]", "{}", &text[..text.len() / 2], &later] {
            assert_eq!(Progress::parse(text, &dossier), (Progress::default(), Some(Unfit::Unreadable)), "{text:.40}");
        }
    }

    #[test]
    fn an_attempt_of_another_dossier_or_generator_never_becomes_another_quiz() {
        let dossier = dossier();
        let progress = begun(&dossier);
        for (field, other) in [("dossier_hash", "0000000000000000"), ("generator", "0")] {
            let mut kept: serde_json::Value = serde_json::from_str(&progress.to_text().expect("a text")).expect("JSON");
            kept["attempt"]["recipe"][field] = other.into();
            let (read, unfit) = Progress::parse(&kept.to_string(), &dossier);
            assert_eq!((read.attempt, unfit), (None, Some(Unfit::OtherQuestions)), "{field}");
            assert_eq!(read.history, progress.history, "what was answered still counts");
        }
    }

    #[test]
    fn progress_with_an_earlier_state_of_a_dossier_is_recognised() {
        let dossier = dossier();
        let text = begun(&dossier).to_text().expect("a text");
        assert!(Progress::is_about(&text, &dossier.id));
        assert!(!Progress::is_about(&text, "another") && !Progress::is_about("{", &dossier.id));
    }

    /// A tab with this progress, after one more answer.
    fn answer(progress: &Progress, place: u32, at: i64) -> Progress {
        let mut next = progress.clone();
        let attempt = next.attempt.take().expect("an attempt");
        let item = attempt.item(place).expect("an item").0.clone();
        let response = match &item.question.widget {
            Widget::Single { options } => Response::Single(Some(options[0].id.clone())),
            Widget::Rows { rows, labels } => {
                Response::Rows(rows.iter().map(|row| (row.id.clone(), labels[0].id.clone())).collect())
            }
            Widget::Match { stems, answers } => Response::Match(
                stems.iter().zip(answers).map(|(one, other)| (one.id.clone(), other.id.clone())).collect(),
            ),
            Widget::Order { entries } => Response::Order(entries.iter().map(|entry| entry.id.clone()).collect()),
            Widget::TwoStep { options, evidence } => Response::TwoStep {
                answer: Some(options[0].id.clone()),
                evidence: evidence.iter().map(|group| Some(group.options[0].id.clone())).collect(),
            },
        };
        let attempt = attempt.put(place, response).submit(place, Moment(at)).expect("an answer");
        next.history.record_attempt(&attempt);
        next.attempt = Some(attempt);
        next
    }

    fn quiz(dossier: &Dossier, seed: u32) -> Rc<Quiz> {
        let recipe = Recipe::new(dossier, seed, Blueprint::even(6, dossier));
        Rc::new(draw(dossier, &recipe).expect("a quiz").quiz)
    }

    #[test]
    fn short_quizzes_in_a_row_keep_the_long_one_that_was_put_away() {
        let dossier = dossier();
        let mut progress = begun(&dossier);
        let long = progress.attempt.as_ref().map(SavedAttempt::new);
        for place in [0, 1] {
            let statement = dossier.statements[place].id.clone();
            let recipe = Recipe::new(&dossier, 7, Blueprint { items: 5, quotas: Vec::new() }).about(statement);
            progress.begin(Rc::new(draw(&dossier, &recipe).expect("a quiz").quiz), Moment(9 + place as i64));
            assert_eq!(progress.previous, long);
        }
    }

    #[test]
    fn of_two_tabs_with_one_quiz_no_answer_is_lost() {
        let dossier = dossier();
        let mut begun = Progress::default();
        begun.begin(quiz(&dossier, 7), Moment(1));
        let (mut one, other) = (answer(&begun, 0, 5), answer(&answer(&begun, 0, 6), 1, 7));
        assert!(one.join(&other.to_text().expect("a text"), &dossier));
        let attempt = one.attempt.as_ref().expect("an attempt");
        assert_eq!((attempt.answered(), one.history.answers().len()), (2, 3));
        assert!(!one.join(&other.to_text().expect("a text"), &dossier), "nothing new comes twice");
        assert!(!one.join("{broken", &dossier));
    }

    #[test]
    fn of_two_tabs_with_two_quizzes_both_are_kept() {
        let dossier = dossier();
        let mut first = Progress::default();
        first.begin(quiz(&dossier, 7), Moment(1));
        let mut second = first.clone();
        // The same quiz again is another attempt.
        second.begin(quiz(&dossier, 7), Moment(2));
        let (mut one, mut other) = (answer(&first, 0, 5), answer(&second, 0, 6));
        assert!(one.join(&other.to_text().expect("a text"), &dossier));
        assert_eq!(one.previous, other.attempt.as_ref().map(SavedAttempt::new));
        assert!(other.join(&one.to_text().expect("a text"), &dossier));
        assert_eq!(other.previous, one.attempt.as_ref().map(SavedAttempt::new));
        assert_eq!(one.history, other.history);
        assert!(!other.join(&one.to_text().expect("a text"), &dossier));
    }

    #[test]
    fn a_tab_without_a_quiz_takes_up_the_one_of_the_other() {
        let dossier = dossier();
        let mut begun = Progress::default();
        begun.begin(quiz(&dossier, 7), Moment(1));
        let mut empty = Progress::default();
        assert!(empty.join(&begun.to_text().expect("a text"), &dossier));
        assert_eq!(empty.attempt, begun.attempt);
    }
}
