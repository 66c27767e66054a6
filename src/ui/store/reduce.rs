//! What each action makes of the state. Pure: no clock, no page, no storage.

use std::rc::Rc;

use super::{Action, Focus, Forgotten, Notice, Opened, Opening, Report, Store};
use crate::engine::attempt::{Attempt, Moment, Stage};
use crate::engine::kept::Kept;
use crate::engine::quiz::{Blueprint, Recipe};
use crate::ui::progress::{Progress, draw};
use crate::ui::route::Route;
use crate::ui::settings::Settings;

impl Store {
    /// The state after an action.
    #[must_use]
    pub fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut next = Rc::unwrap_or_clone(self);
        next.apply(action);
        Rc::new(next)
    }

    fn apply(&mut self, action: Action) {
        match action {
            Action::Go(route) => self.enter(route, true),
            Action::TypeSeed(text) => {
                self.seed = text;
                self.is_seed_wrong = false;
            }
            Action::Offer { at, items, next } => self.offer(at, items, next),
            Action::Begin { at, recipe } => self.begin(at, &recipe),
            Action::Put { place, response } => {
                self.missing = None;
                self.change(|attempt| attempt.put(place, response));
            }
            Action::Move { place, response, said, focus } => {
                self.missing = None;
                self.said = said;
                self.focus(Focus::Selector(focus));
                self.change(|attempt| attempt.put(place, response));
            }
            Action::Submit { place, at } => self.submit(place, at),
            Action::GoOn => self.go_on(),
            Action::TakeUp => {
                self.notices.retain(|notice| !matches!(notice, Notice::PutAway));
                let open = self.dossier.clone();
                self.progress.swap(&open.dossier);
                self.saves += 1;
                self.enter_stage();
            }
            Action::Dismiss(place) => {
                if place < self.notices.len() {
                    self.notices.remove(place);
                }
                self.focus(Focus::Heading);
            }
            Action::Elsewhere { key, text } => self.join(&key, text.as_deref()),
            Action::Report(report) => {
                if matches!(report, Report::Shown(_)) {
                    self.focus(Focus::Selector(".collate-report textarea".into()));
                }
                self.report = report;
            }
            Action::Aside(aside) => {
                self.notices.retain(|notice| !matches!(notice, Notice::Deleted(_)));
                self.aside = aside;
            }
            Action::Deleted(deleted) => {
                self.aside = self.aside.iter().filter(|aside| aside.key != deleted.key).cloned().collect();
                self.tell(Notice::Deleted(deleted));
                self.focus(Focus::Heading);
            }
            Action::Tell(notice) => self.tell(notice),
            Action::Set(settings) => {
                self.settings = settings;
                self.saves += 1;
            }
            Action::Forget(kept) => self.forget(kept),
            Action::Remember(forgotten) => {
                self.notices.retain(|notice| !matches!(notice, Notice::Forgotten(_)));
                self.progress = forgotten.progress.clone();
                self.settings = forgotten.settings;
                self.saves += 1;
                self.focus(Focus::Heading);
            }
            Action::Opening(opening) => {
                // The question stands before everything else, whoever asked for the dossier.
                if matches!(opening, Opening::Asking(_)) {
                    self.focus(Focus::Selector(".collate-opening".into()));
                }
                // The buttons of the question go away with it; the focus must not.
                if matches!(self.opening, Opening::Asking(_)) && !matches!(opening, Opening::Asking(_)) {
                    let is_left = matches!(opening, Opening::Idle);
                    let place = if is_left { ".collate-field input[type=\"text\"]" } else { ".collate-opening" };
                    self.focus(Focus::Selector(place.into()));
                }
                self.opening = opening;
                self.problem_page = 0;
            }
            Action::ProblemPage(page) => self.problem_page = page,
            Action::Opened(opened) => self.open(*opened),
        }
    }

    fn focus(&mut self, focus: Focus) {
        self.focus = (self.focus.0 + 1, focus);
    }

    fn tell(&mut self, notice: Notice) {
        let is_same = |told: &Notice| std::mem::discriminant(told) == std::mem::discriminant(&notice);
        self.notices.retain(|told| !is_same(told));
        self.notices.push(notice);
    }

    fn change(&mut self, step: impl FnOnce(Attempt) -> Attempt) {
        self.progress.attempt = self.progress.attempt.take().map(step);
        self.saves += 1;
    }

    /// Shows a screen. One that needs an attempt, or a question that there is not, becomes the start.
    fn enter(&mut self, route: Route, is_from_address: bool) {
        let count = self.progress.attempt.as_ref().map_or(0, |attempt| attempt.items().count() as u32);
        let fitting = match route {
            Route::Question(place) | Route::Review(place) if place >= count => Route::Start,
            Route::Results if self.progress.attempt.is_none() => Route::Start,
            route => route,
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
        }
        self.route = fitting;
        match fitting {
            Route::Question(place) => {
                self.progress.see(place);
                self.change(|attempt| attempt.go_to(place));
            }
            Route::Results => self.change(Attempt::finish),
            _ => {}
        }
    }

    /// Shows the screen where the attempt stands.
    fn enter_stage(&mut self) {
        let route = match self.progress.attempt.as_ref().map(Attempt::stage) {
            Some(Stage::At(place)) => Route::Question(place),
            Some(Stage::Finished) => Route::Results,
            None => Route::Start,
        };
        self.enter(route, false);
    }

    fn offer(&mut self, at: Moment, items: u32, next: u32) {
        match self.seed.trim().parse::<u32>() {
            Ok(seed) => {
                let blueprint = Blueprint::even(items, &self.dossier.dossier);
                self.begin(at, &Recipe::new(&self.dossier.dossier, seed, blueprint));
                self.seed = next.to_string().into();
            }
            Err(_) => {
                self.is_seed_wrong = true;
                self.focus(Focus::Selector(".collate-seed input".into()));
            }
        }
    }

    fn begin(&mut self, at: Moment, recipe: &Recipe) {
        let drawn = draw(&self.dossier.dossier, recipe).filter(|drawn| !drawn.quiz.items.is_empty());
        self.is_empty = drawn.is_none();
        let Some(drawn) = drawn else { return };
        // Whoever begins anew would lose it by bringing back what was forgotten.
        self.notices.retain(|notice| !matches!(notice, Notice::Forgotten(_)));
        let (given, asked) = (drawn.quiz.items.len() as u32, recipe.blueprint.items);
        let was_running = self.progress.attempt.as_ref().is_some_and(|attempt| attempt.stage() != Stage::Finished);
        self.progress.begin(Rc::new(drawn.quiz), at);
        if was_running {
            self.tell(Notice::PutAway);
        }
        if given < asked {
            self.tell(Notice::Fewer { given, asked });
        }
        if drawn.repeats {
            self.tell(Notice::Repeats);
        }
        self.enter(Route::Question(0), false);
    }

    fn submit(&mut self, place: u32, at: Moment) {
        let Some(attempt) = &self.progress.attempt else { return };
        match attempt.submit(place, at) {
            Ok(next) => {
                self.missing = None;
                self.said = "".into();
                self.focus(Focus::Verdict);
                self.progress.history.record_attempt(&next);
                self.change(|_| next);
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
        if key == Settings::KEY {
            self.settings = text.and_then(Settings::from_json).unwrap_or_default();
        } else if key == Progress::key(&self.dossier.hash) {
            match text {
                Some(text) => {
                    let open = self.dossier.clone();
                    if self.progress.join(text, &open.dossier) && !self.is_other_tab_told {
                        self.is_other_tab_told = true;
                        self.tell(Notice::OtherTab);
                    }
                }
                // Who forgets everything in one tab means the others too.
                None => {
                    self.forget(Vec::new());
                    self.enter(self.route, true);
                }
            }
        }
    }

    fn forget(&mut self, kept: Vec<(String, String)>) {
        let progress = std::mem::take(&mut self.progress);
        let settings = std::mem::take(&mut self.settings);
        self.aside = Rc::default();
        self.notices.clear();
        self.tell(Notice::Forgotten(Rc::new(Forgotten { kept, progress, settings })));
        self.saves += 1;
    }

    fn open(&mut self, opened: Opened) {
        self.dossier = opened.dossier;
        self.progress = opened.progress;
        self.opening = Opening::Done(opened.warnings);
        self.problem_page = 0;
        // What is told about the attempt with the dossier before would now be wrong.
        self.notices.retain(|notice| matches!(notice, Notice::NothingKept | Notice::StorageFull));
        opened.notices.into_iter().for_each(|notice| self.tell(notice));
        self.saves += 1;
        self.enter(Route::Start, false);
    }
}

/// Progress and settings as they are to be kept.
impl Store {
    /// The key and the text of the progress; no text where there is nothing to keep.
    #[must_use]
    pub fn kept_progress(&self) -> (String, Option<String>) {
        (Progress::key(&self.dossier.hash), self.progress.to_text())
    }

    /// The text of the settings; none where nothing was set.
    #[must_use]
    pub fn kept_settings(&self) -> Option<String> {
        (self.settings != Settings::default()).then(|| self.settings.to_json())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::attempt::{NotReady, Response};
    use crate::engine::bank::Widget;
    use crate::engine::dossier;
    use crate::ui::store::Open;

    fn store() -> Rc<Store> {
        let dossier = dossier::read(crate::shipped::TEXT).expect("a dossier").dossier;
        let open = Rc::new(Open { dossier, hash: "hash".to_owned(), is_other: false });
        let opened =
            Opened { dossier: open, warnings: Rc::default(), progress: Progress::default(), notices: Vec::new() };
        Rc::new(Store::new(opened, Settings::default(), 7))
    }

    fn after(actions: impl IntoIterator<Item = Action>) -> Rc<Store> {
        actions.into_iter().fold(store(), |store, action| store.reduce(action))
    }

    fn offer() -> Action {
        Action::Offer { at: Moment(3), items: 12, next: 8 }
    }

    /// The first choice everywhere.
    fn some_answer(store: &Store, place: u32) -> Response {
        let attempt = store.progress.attempt.as_ref().expect("an attempt");
        let first = |choices: &[crate::engine::bank::Choice]| choices[0].id.clone();
        match &attempt.item(place).expect("an item").0.question.widget {
            Widget::Single { options } => Response::Single(Some(first(options))),
            Widget::Rows { labels, rows } => {
                Response::Rows(rows.iter().map(|row| (row.id.clone(), first(labels))).collect())
            }
            Widget::Match { answers, stems } => {
                Response::Match(stems.iter().map(|stem| (stem.id.clone(), first(answers))).collect())
            }
            Widget::Order { entries } => Response::Order(entries.iter().map(|entry| entry.id.clone()).collect()),
            Widget::TwoStep { options, evidence } => Response::TwoStep {
                answer: Some(first(options)),
                evidence: evidence.iter().map(|group| Some(first(&group.options))).collect(),
            },
        }
    }

    fn answered(store: Rc<Store>, place: u32) -> Rc<Store> {
        let response = some_answer(&store, place);
        store.reduce(Action::Put { place, response }).reduce(Action::Submit { place, at: Moment(1) })
    }

    #[test]
    fn an_offer_leads_to_the_first_question_and_proposes_another_number() {
        let store = after([offer()]);
        assert_eq!(store.route, Route::Question(0));
        assert_eq!(&*store.seed, "8");
        assert_eq!(store.progress.attempt.as_ref().map(|attempt| attempt.quiz().recipe.seed), Some(7));
    }

    #[test]
    fn what_is_no_number_is_said_and_begins_nothing() {
        for text in ["", "seven", "-1", "1.5", "4294967296"] {
            let store = after([Action::TypeSeed(text.into()), offer()]);
            assert!(store.is_seed_wrong && store.progress.attempt.is_none(), "{text}");
            assert!(!store.reduce(Action::TypeSeed("3".into())).is_seed_wrong);
        }
    }

    #[test]
    fn a_screen_that_there_is_not_becomes_the_start_and_corrects_the_address() {
        for route in [Route::Question(0), Route::Results, Route::Review(3)] {
            let store = after([Action::Go(route)]);
            assert_eq!((store.route, store.corrections), (Route::Start, 1), "{route:?}");
        }
        let store = after([offer(), Action::Go(Route::Question(12))]);
        assert_eq!((store.route, store.corrections), (Route::Start, 1));
        assert_eq!(after([Action::Go(Route::About)]).corrections, 0);
    }

    #[test]
    fn nothing_chosen_is_said_and_the_focus_stays() {
        let begun = after([offer()]);
        let store = begun.clone().reduce(Action::Submit { place: 0, at: Moment(1) });
        assert!(matches!(store.missing, Some(NotReady::NothingChosen | NotReady::Unlabelled(_))));
        assert_eq!(store.focus, begun.focus);
        let response = some_answer(&store, 0);
        assert_eq!(store.reduce(Action::Put { place: 0, response }).missing, None);
    }

    #[test]
    fn an_answer_is_counted_kept_and_its_verdict_takes_the_focus() {
        let store = answered(after([offer()]), 0);
        assert_eq!(store.focus.1, Focus::Verdict);
        assert_eq!(store.progress.history.answers().len(), 1);
        assert_eq!(store.progress.attempt.as_ref().map(Attempt::answered), Some(1));
        let next = store.reduce(Action::GoOn);
        assert_eq!((next.route, &next.focus.1), (Route::Question(1), &Focus::Heading));
    }

    #[test]
    fn after_the_last_answer_come_the_results() {
        let mut store = after([offer()]);
        for place in 0..12 {
            store = answered(store, place).reduce(Action::GoOn);
        }
        assert_eq!(store.route, Route::Results);
    }

    #[test]
    fn a_new_quiz_puts_the_old_one_away_and_it_comes_back() {
        let first = answered(after([offer()]), 0);
        let second = first.clone().reduce(offer());
        assert!(second.notices.contains(&Notice::PutAway));
        let back = second.reduce(Action::TakeUp);
        assert_eq!(back.progress.attempt, first.progress.attempt);
        assert!(!back.notices.contains(&Notice::PutAway));
        assert!(back.progress.previous.is_some());
    }

    #[test]
    fn forgetting_can_be_taken_back() {
        let dark = Settings { theme: crate::ui::settings::Theme::Dark, ..Settings::default() };
        let before = answered(after([offer(), Action::Set(dark)]), 0);
        let after = before.clone().reduce(Action::Forget(Vec::new()));
        assert_eq!((after.kept_progress().1, after.kept_settings()), (None, None));
        let Some(Notice::Forgotten(forgotten)) = after.notices.first().cloned() else { panic!("no way back") };
        let back = after.reduce(Action::Remember(forgotten));
        assert_eq!((&back.progress, back.settings), (&before.progress, dark));
    }

    #[test]
    fn a_new_quiz_ends_the_offer_to_bring_back_what_was_forgotten() {
        let forgotten = answered(after([offer()]), 0).reduce(Action::Forget(Vec::new()));
        assert!(matches!(forgotten.notices[..], [Notice::Forgotten(_)]));
        let begun = forgotten.reduce(offer());
        assert!(begun.progress.attempt.is_some() && begun.notices.is_empty(), "{:?}", begun.notices);
    }

    #[test]
    fn the_question_for_a_dossier_takes_the_focus() {
        let (address, host) = ("https://example.org/d.json".to_owned(), "example.org".to_owned());
        let asking = Opening::Asking(crate::browser::fetch::Target { address, host });
        let store = after([Action::Opening(asking)]);
        assert_eq!(store.focus.1, Focus::Selector(".collate-opening".into()));
    }

    #[test]
    fn a_notice_is_told_once() {
        let store = after([Action::Tell(Notice::Copied(false)), Action::Tell(Notice::Copied(true))]);
        assert_eq!(store.notices, [Notice::Copied(true)]);
        assert!(store.clone().reduce(Action::Dismiss(0)).notices.is_empty());
        assert_eq!(store.reduce(Action::Dismiss(9)).notices.len(), 1);
    }

    #[test]
    fn every_change_grows_the_number_of_saves() {
        let begun = after([offer()]);
        let response = some_answer(&begun, 0);
        let put = begun.clone().reduce(Action::Put { place: 0, response });
        assert!(put.saves > begun.saves);
        assert!(put.clone().reduce(Action::Submit { place: 0, at: Moment(1) }).saves > put.saves);
        assert!(begun.clone().reduce(Action::Go(Route::Question(3))).saves > begun.saves);
    }
}
