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
    fn five_quizzes_stay_put_away_and_short_ones_go_first() {
        let dossier = dossier();
        let mut progress = begun(&dossier);
        let long = progress.attempt.as_ref().map(SavedAttempt::new);
        for place in 0..7 {
            let statement = dossier.statements[place % 2].id.clone();
            let recipe = Recipe::new(&dossier, 7, Blueprint { items: 5, quotas: Vec::new() }).about(statement);
            progress.begin(Rc::new(draw(&dossier, &recipe).expect("a quiz").quiz), Moment(9 + place as i64));
            assert_eq!(progress.away.last(), long.as_ref());
            assert_eq!(progress.away.len(), 5.min(place + 1));
        }
        for seed in 1..6 {
            progress.begin(quiz(&dossier, seed), Moment(i64::from(seed) * 100));
        }
        let seeds: Vec<u32> = progress.away.iter().map(|away| away.recipe.seed).collect();
        assert_eq!(seeds, [4, 3, 2, 1, 7], "the oldest of the long ones is there still");
        let text = progress.to_text().expect("a text");
        assert_eq!(Progress::parse(&text, &dossier).0, progress, "all survive being kept");
    }

    #[test]
    fn any_of_the_quizzes_put_away_is_taken_up_in_place_of_the_running_one() {
        let dossier = dossier();
        let mut progress = begun(&dossier);
        let (first, seen) = (progress.attempt.clone(), progress.seen.clone());
        progress.begin(quiz(&dossier, 1), Moment(10));
        progress.begin(quiz(&dossier, 2), Moment(11));
        progress.take_up(1, &dossier);
        assert_eq!(progress.attempt, first);
        assert!(progress.seen.len() >= seen.len() - 1);
        let seeds: Vec<u32> = progress.away.iter().map(|away| away.recipe.seed).collect();
        assert_eq!(seeds, [2, 1]);
    }

    #[test]
    fn the_one_quiz_that_an_earlier_version_put_away_is_read() {
        let dossier = dossier();
        let mut progress = begun(&dossier);
        progress.begin(quiz(&dossier, 1), Moment(10));
        let text = progress.to_text().expect("a text");
        let mut earlier: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        let away = earlier.as_object_mut().and_then(|all| all.remove("away")).expect("a list");
        earlier["previous"] = away[0].clone();
        assert_eq!(Progress::parse(&earlier.to_string(), &dossier), (progress, None));
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
        assert_eq!(one.away, [SavedAttempt::new(other.attempt.as_ref().expect("an attempt"))]);
        assert!(other.join(&one.to_text().expect("a text"), &dossier));
        assert_eq!(other.away, [SavedAttempt::new(one.attempt.as_ref().expect("an attempt"))]);
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
