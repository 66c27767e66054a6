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
    /// The attempts that were put away for others, the latest first: [`Self::MOST_AWAY`] at most.
    pub away: Vec<SavedAttempt>,
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
    away: Vec<SavedAttempt>,
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
        // What was kept before there could be several names the only one.
        let mut away: Vec<SavedAttempt> = record.optional("previous", SavedAttempt::read)?.into_iter().collect();
        away.extend(record.optional("away", |away| kept::list(away, SavedAttempt::read))?.unwrap_or_default());
        away.truncate(Progress::MOST_AWAY);
        let kept = Self {
            attempt: record.optional("attempt", SavedAttempt::read)?,
            away,
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
        if self.attempt.is_none() && self.away.is_empty() && !self.has_learnt() {
            return None;
        }
        let mut out = Writer::default();
        out.open();
        out.field("format").text(FORMAT);
        if let Some(attempt) = &self.attempt {
            SavedAttempt::new(attempt).write(out.field("attempt"));
        }
        if !self.away.is_empty() {
            out.field("away").list(&self.away, |out, attempt| attempt.write(out));
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
        progress.away = kept.away;
        progress.away.retain(|saved| saved.recipe.fits(dossier));
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

    /// So many attempts are kept that were put away.
    pub const MOST_AWAY: usize = 5;

    /// Begins an attempt; the one that was running is put away.
    pub fn begin(&mut self, quiz: Rc<Quiz>, at: Moment) {
        self.put_away();
        self.attempt = Some(Attempt::new(quiz).begun_at(at));
        self.seen = Vec::new();
    }

    fn put_away(&mut self) {
        if let Some(attempt) = self.attempt.take() {
            self.lay_away(SavedAttempt::new(&attempt));
        }
    }

    /// Puts an attempt away. Where there are too many the oldest goes, short quizzes about a statement before others.
    fn lay_away(&mut self, attempt: SavedAttempt) {
        self.away.insert(0, attempt);
        if self.away.len() > Self::MOST_AWAY {
            let short = self.away.iter().rposition(|saved| saved.recipe.about.is_some());
            self.away.remove(short.unwrap_or(Self::MOST_AWAY));
        }
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
        let running = theirs.attempt.into_iter().map(|attempt| (attempt, true));
        for (theirs, is_running) in running.chain(theirs.away.into_iter().map(|attempt| (attempt, false))) {
            if !theirs.recipe.fits(dossier) {
                continue;
            }
            let Some(attempt) = &self.attempt else {
                self.attempt = restore(&theirs, dossier);
                is_new = true;
                continue;
            };
            let mut mine = SavedAttempt::new(attempt);
            if mine.is_same_run(&theirs) {
                if mine.join(&theirs) {
                    self.attempt = Some(mine.restore(attempt.quiz().clone()));
                    is_new = true;
                }
            } else if let Some(away) = self.away.iter_mut().find(|away| away.is_same_run(&theirs)) {
                is_new |= away.join(&theirs);
                if is_running {
                    // What is half filled there is newer. It is kept there as well, so it is no news.
                    let before = std::mem::replace(away, theirs);
                    away.join(&before);
                }
            } else if is_running || self.away.len() < Self::MOST_AWAY {
                self.lay_away(theirs);
                is_new = true;
            }
        }
        is_new
    }

    /// Takes the attempt at a place up again that was put away, and puts the running one away.
    pub fn take_up(&mut self, place: usize, dossier: &Dossier) {
        let Some(attempt) = self.away.get(place).and_then(|saved| restore(saved, dossier)) else { return };
        let is_answered = |place: &u32| attempt.item(*place).is_some_and(|(_, state)| state.mark().is_some());
        self.seen = (0..attempt.items().count() as u32).filter(is_answered).collect();
        self.away.remove(place);
        self.put_away();
        self.attempt = Some(attempt);
    }
}

#[cfg(test)]
mod tests;
