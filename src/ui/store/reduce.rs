//! What each action makes of the state. Pure: no clock, no page, no storage.

use std::rc::Rc;

use super::{Action, Focus, Forgotten, Later, Notice, Opened, Opening, Report, Store, practice};
use crate::engine::attempt::{Attempt, Manner, Moment, Response, Stage};
use crate::engine::kept::Kept;
use crate::ui::later;
use crate::ui::route::Route;
use crate::ui::settings::{Language, Settings};

impl Store {
    /// The state after an action.
    #[must_use]
    pub fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut next = Rc::unwrap_or_clone(self);
        if action.wants_later() {
            later::apply(&mut next, action);
        } else {
            next.apply(&action);
        }
        Rc::new(next)
    }

    /// The state after something done in a quiz that is only looked at, as teachers do. What else there is to do is not
    /// offered there, and is nothing here.
    #[cfg(feature = "desk")]
    #[must_use]
    pub fn reduce_previewed(self: Rc<Self>, action: &Action) -> Rc<Self> {
        let mut next = Rc::unwrap_or_clone(self);
        match action {
            Action::Again(action) => return Rc::new(next).reduce_previewed(action),
            action if action.wants_later() => next.apply_asked(action),
            action => next.apply(action),
        }
        Rc::new(next)
    }

    fn apply(&mut self, action: &Action) {
        match action {
            Action::Again(action) => self.apply(action),
            Action::Go(route) => {
                self.leave(route);
                self.enter(route.clone(), true);
            }
            Action::TypeSeed(text) => {
                self.seed = text.clone();
                self.is_seed_wrong = false;
            }
            Action::Offer { at, items, next } => self.offer(*at, *items, *next),
            Action::Link { at, number, next } => self.follow(*at, number, *next),
            Action::Begin { at, recipe } => self.begin(*at, recipe),
            Action::Put { place, response } => {
                self.missing = None;
                self.put(*place, response);
            }
            Action::Move { place, response, said, focus } => {
                self.missing = None;
                self.said = said.clone();
                self.focus(Focus::Selector(focus.clone()));
                self.put(*place, response);
            }
            Action::GoOn => {
                self.notices.retain(Notice::stays);
                self.go_on();
            }
            Action::Tell(notice) => self.tell(notice.clone()),
            Action::Later(later) => {
                self.later = *later;
                // What stood on the screen while it waited goes, and the focus with it.
                if *later == Later::Here && !matches!(self.route, Route::Start | Route::Question(_)) {
                    self.focus(Focus::Heading);
                }
            }
            // Everything else wants the rest of the program.
            _ => {}
        }
    }

    /// Speaks a language from now on, if it is here and still wanted.
    fn speak(&mut self, language: Language, is_here: bool) {
        if language != self.language() {
            return;
        }
        self.notices.retain(|notice| !matches!(notice, Notice::LanguageMissing));
        if is_here {
            self.spoken = language;
        } else {
            self.tell(Notice::LanguageMissing);
        }
    }

    /// What the rest of the program makes of an action.
    pub(in crate::ui) fn apply_later(&mut self, action: Action) {
        match action {
            Action::Again(action) => self.apply_later(Rc::unwrap_or_clone(action)),
            Action::Report(report) => {
                if matches!(report, Report::Shown(_)) {
                    self.focus(Focus::Selector(".collate-report textarea".into()));
                }
                self.report = report;
            }
            Action::TakeUp(place) => {
                self.notices.retain(|notice| !matches!(notice, Notice::PutAway));
                let open = self.dossier.clone();
                self.progress.take_up(place, &open.dossier);
                self.saves += 1;
                self.enter_stage();
            }
            Action::Remove(place) => {
                self.commit();
                let before = Rc::new(self.progress.clone());
                if place < self.progress.away.len() {
                    self.progress.away.remove(place);
                    self.saves += 1;
                    self.tell(Notice::Removed(before));
                }
                self.focus(Focus::Selector(".collate-away h2, h1".into()));
            }
            Action::Dismiss(place) => {
                if place < self.notices.len() {
                    self.notices.remove(place);
                }
                self.focus(Focus::Heading);
            }
            Action::Elsewhere { key, text } => self.join(&key, text.as_deref()),
            Action::Aside(aside) => {
                self.notices.retain(|notice| !matches!(notice, Notice::Deleted(_)));
                self.aside = aside;
            }
            Action::Deleted(deleted) => {
                self.aside = self.aside.iter().filter(|aside| aside.key != deleted.key).cloned().collect();
                self.tell(Notice::Deleted(deleted));
                self.focus(Focus::Heading);
            }
            Action::Set(settings) => {
                self.settings = settings;
                self.saves += 1;
            }
            Action::Speak(language, is_here) => self.speak(language, is_here),
            Action::Forget(kept) => self.forget(kept),
            Action::Remember(forgotten) => {
                self.notices.retain(|notice| !matches!(notice, Notice::Forgotten(_)));
                self.progress = forgotten.progress.clone();
                self.settings = forgotten.settings;
                self.people_mut().people = forgotten.people.clone();
                self.saves += 1;
                self.focus(Focus::Heading);
            }
            Action::Opening(opening) => {
                // The question stands before everything else, whoever asked for the dossier.
                if opening.is_question() {
                    self.focus(Focus::Selector(".collate-opening".into()));
                }
                // The buttons of the question go away with it; the focus must not.
                if self.opening.is_question() && !opening.is_question() {
                    let is_left = matches!(opening, Opening::Idle);
                    let place = if is_left { ".collate-field input[type=\"text\"]" } else { ".collate-opening" };
                    self.focus(Focus::Selector(place.into()));
                }
                self.opening = Rc::new(opening);
                self.problem_page = 0;
            }
            Action::Pictures(action) => {
                if let Some(selector) = Rc::make_mut(&mut self.pictures).reduce(action) {
                    self.focus(Focus::Selector(selector.into()));
                }
            }
            Action::Study(action) => self.study(action),
            Action::Opened(opened) => self.open(*opened),
            Action::Practice(action) if !action.is_of_a_question() => self.practise(action),
            Action::People(action) => self.apply_people(action),
            Action::Assigned(action) => self.assigned(action),
            _ => self.apply_asked(&action),
        }
    }

    /// What the rest of the program makes of what is done with a question, or with problems of a dossier.
    fn apply_asked(&mut self, action: &Action) {
        match action {
            Action::Submit { place, at } => self.submit(*place, *at),
            Action::Practice(practice::Action::Note { place, manner }) => {
                self.change(|attempt| attempt.note(*place, *manner));
            }
            Action::Practice(practice::Action::Hint { place }) => {
                self.focus(Focus::Selector(".collate-hints li:last-child".into()));
                self.change(|attempt| {
                    let manner = attempt.manner(*place);
                    attempt.note(*place, Manner { hints: manner.hints + 1, ..manner })
                });
            }
            Action::ProblemPage(page) => self.problem_page = *page,
            // Everything else was done at once.
            _ => {}
        }
    }

    pub(super) fn focus(&mut self, focus: Focus) {
        self.focus = (self.focus.0 + 1, focus);
    }

    pub(super) fn tell(&mut self, notice: Notice) {
        let is_same = |told: &Notice| std::mem::discriminant(told) == std::mem::discriminant(&notice);
        // Each person who was deleted can be brought back.
        if !matches!(notice, Notice::PersonDeleted(_)) {
            self.notices.retain(|told| !is_same(told));
        }
        self.notices.push(notice);
    }

    /// Takes the attempt that the screen is about a step on.
    pub(super) fn change(&mut self, step: impl FnOnce(Attempt) -> Attempt) {
        if let Some(attempt) = self.changing() {
            *attempt = step(attempt.clone());
        }
    }

    /// The attempt that the screen is about, to be changed and kept.
    fn changing(&mut self) -> Option<&mut Attempt> {
        self.commit();
        self.saves += 1;
        match &self.route {
            Route::Practice => self.progress.practice.as_mut().map(|session| &mut session.attempt),
            _ => self.progress.attempt.as_mut(),
        }
    }

    fn put(&mut self, place: u32, response: &Response) {
        self.change(|attempt| attempt.put(place, response.clone()));
    }

    /// What only said what happened on a screen goes with it.
    pub(super) fn leave(&mut self, to: &Route) {
        if self.route != *to {
            self.notices.retain(Notice::stays);
        }
    }

    /// Ends the offer to take out again what came in from a file: work done since would go with it.
    pub(super) fn commit(&mut self) {
        self.notices.retain(|notice| !matches!(notice, Notice::Merged(..) | Notice::Removed(_) | Notice::CameIn(..)));
    }

    /// Shows a screen. One that needs an attempt, or a question that there is not, becomes the start.
    pub(super) fn enter(&mut self, route: Route, is_from_address: bool) {
        let count = self.progress.attempt.as_ref().map_or(0, |attempt| attempt.items().count() as u32);
        let fitting = match &route {
            Route::Question(place) | Route::Review(place) if *place >= count => Route::Start,
            Route::Results if self.progress.attempt.is_none() => Route::Start,
            Route::Read(article) => self.read(article.as_deref()),
            _ => route.clone(),
        };
        if is_from_address && fitting != route {
            self.corrections += 1;
        }
        if fitting != self.route || !is_from_address {
            self.missing = None;
            self.said = "".into();
            self.is_empty = false;
            self.report = Report::None;
            self.focus(Focus::Heading);
            self.study.page = 0;
        }
        self.route = fitting.clone();
        match &fitting {
            Route::Question(place) => {
                self.progress.see(*place);
                self.change(|attempt| attempt.go_to(*place));
            }
            Route::Results => self.change(Attempt::finish),
            _ => {}
        }
    }

    /// Shows the screen where the attempt stands.
    pub(super) fn enter_stage(&mut self) {
        let route = match self.progress.attempt.as_ref().map(Attempt::stage) {
            Some(Stage::At(place)) => Route::Question(place),
            Some(Stage::Finished) => Route::Results,
            None => Route::Start,
        };
        self.enter(route, false);
    }

    fn submit(&mut self, place: u32, at: Moment) {
        let Some(attempt) = self.running() else { return };
        match attempt.submit(place, at) {
            Ok(next) => {
                self.missing = None;
                self.said = "".into();
                self.focus(Focus::Verdict);
                self.change(|_| next);
                // What a teacher holds back should not be told by the progress either. It comes when it is shown.
                if let Some(attempt) = self.running().filter(|_| self.shows().right).cloned() {
                    self.progress.history.record_attempt(&attempt);
                }
            }
            Err(missing) => self.missing = Some(missing),
        }
    }

    fn go_on(&mut self) {
        if let Some(attempt) = self.progress.attempt.take() {
            self.progress.attempt = Some(attempt.go_on());
            self.enter_stage();
        }
    }

    /// Takes up what another tab kept. It is not kept again: it is there already.
    fn join(&mut self, key: &str, text: Option<&str>) {
        if key == self.settings_key() {
            self.settings = text.and_then(Settings::from_json).unwrap_or_default();
        } else if key == self.progress_key() {
            match text {
                Some(text) => {
                    let open = self.dossier.clone();
                    let was_stopped = self.is_stopped();
                    let is_new = self.progress.join(text, &open.dossier);
                    // What had the focus may be hidden now.
                    if self.is_stopped() != was_stopped {
                        self.focus(Focus::Heading);
                    }
                    if is_new {
                        self.commit();
                        if !self.is_other_tab_told {
                            self.is_other_tab_told = true;
                            self.tell(Notice::OtherTab);
                        }
                    }
                }
                // Who forgets everything in one tab means the others too.
                None => {
                    self.forget(Vec::new());
                    self.enter(self.route.clone(), true);
                }
            }
        }
    }

    fn forget(&mut self, kept: Vec<(String, String)>) {
        let progress = std::mem::take(&mut self.progress);
        let settings = std::mem::take(&mut self.settings);
        self.practice_mut().card = None;
        let people = std::mem::take(&mut self.people_mut().people);
        self.aside = Rc::default();
        self.notices.clear();
        self.tell(Notice::Forgotten(Rc::new(Forgotten { kept, progress, settings, people })));
        self.saves += 1;
    }

    fn open(&mut self, opened: Opened) {
        self.dossier = opened.dossier;
        self.progress = opened.progress;
        self.practice = Rc::new(practice::Practice { now: self.practice.now, ..Default::default() });
        self.study = super::study::Study { turn: self.study.turn + 1, ..Default::default() };
        self.opening = Rc::new(Opening::Done(opened.warnings));
        self.problem_page = 0;
        self.pictures = Rc::default();
        // What is told about the attempt with the dossier before would now be wrong.
        self.notices.retain(|notice| matches!(notice, Notice::NothingKept | Notice::StorageFull));
        opened.notices.into_iter().for_each(|notice| self.tell(notice));
        self.saves += 1;
        // Whoever needed the dossier for an assignment goes on with that.
        let route = match &self.route {
            Route::Assigned(_) => self.route.clone(),
            _ => Route::Start,
        };
        self.enter(route, false);
    }
}

/// Progress and settings as they are to be kept.
impl Store {
    /// The key and the text of the progress; no text where there is nothing to keep.
    #[must_use]
    pub fn kept_progress(&self) -> (String, Option<String>) {
        (self.progress_key(), self.progress.to_text())
    }

    /// The text of the settings; none where nothing was set.
    #[must_use]
    pub fn kept_settings(&self) -> Option<String> {
        // Those of an element are its attributes.
        let is_kept = !cfg!(feature = "element") && self.settings != Settings::default();
        is_kept.then(|| later::settings(self.settings))
    }
}

#[cfg(test)]
mod tests;
