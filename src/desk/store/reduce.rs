//! What each action makes of the state of the desk. Pure.

use std::rc::Rc;

use super::draft::place;
use super::{Action, Desk, Draft, Drawing, Edit, Link, Looking, NewDossier, Packing, Refusal, marking};
use crate::desk::catalogue::{Catalogue, Filter};
use crate::desk::route::{About, Route};
use crate::engine::assignment::file;
use crate::engine::attempt::{Moment, Stops};
use crate::engine::quiz::{Drawn, giveaways};
use crate::ui::assigned::{Given, Part};
use crate::ui::progress::Progress;
use crate::ui::settings::Settings;
use crate::ui::store::{Focus, Open, Opened, Opening, Store};

/// How many changes can be undone.
const MOST_UNDONE: usize = 100;

impl Desk {
    /// Takes an action.
    pub fn apply(&mut self, action: Action) {
        match action {
            Action::Go(route) => self.enter(route),
            Action::Learner(action) => {
                let before = self.learner.focus.0;
                self.learner = self.learner.clone().reduce_previewed(&action);
                // Another question in the preview is no other screen: the heading is that of the desk.
                if self.learner.focus.0 != before && self.learner.focus.1 != Focus::Heading {
                    self.focus(self.learner.focus.1.clone());
                }
            }
            Action::Edit(edit) => {
                let is_another = matches!(edit, Edit::All(_));
                let place = self.place_of(&edit);
                let is_offer = matches!(&edit, Edit::Blueprint(taken) if self.drawing.offers.contains(taken));
                self.edit(edit);
                if let Some(place) = place {
                    self.go_beside(place);
                }
                if is_offer {
                    // The button goes away once the quiz is there.
                    self.focus(Focus::Selector(".collate-desk-short ~ a".into()));
                }
                if is_another {
                    self.refused = Refusal::default();
                    self.focus(Focus::Selector(".collate-desk-given".into()));
                }
            }
            Action::Undo => {
                if let Some(before) = self.before.pop() {
                    self.put(before);
                }
            }
            Action::Heard(key, text) => self.hear(&key, text),
            Action::Decide(takes_theirs) => {
                if let Some(theirs) = self.theirs.take().filter(|_| takes_theirs) {
                    self.edit(Edit::All(Box::new(theirs.0)));
                }
                self.saves += 1;
                self.focus(Focus::Heading);
            }
            Action::Drawn(turn, drawn) => self.show(turn, drawn),
            Action::Offered(turn, offers) => {
                if turn == self.drawing.of {
                    self.drawing.offers = offers;
                }
            }
            Action::Coded(turn, code) => {
                if turn == self.link.turn {
                    self.link.code = Some(code);
                }
            }
            Action::Pack(packing) => self.packing = packing,
            Action::Refused(why) => {
                // Whoever leaves a field for a number is on the way to the next one.
                if why.field.is_empty() {
                    self.focus(Focus::Selector(".collate-desk-refused".into()));
                }
                self.refused = why;
            }
            Action::Made(made) => self.take(made),
            Action::Search(text) => self.want(Filter { text, ..self.looking.filter.clone() }),
            Action::Narrow(change, value) => {
                let mut filter = self.looking.filter.clone();
                change(&mut filter, &value);
                self.want(filter);
            }
            Action::Clear => {
                self.looking.turn += 1;
                self.want(Filter { is_wide: self.looking.filter.is_wide, ..Filter::default() });
                self.focus(Focus::Selector(".collate-desk-filters input".into()));
            }
            Action::Page(page) => {
                self.looking.page = page;
                self.focus(Focus::Selector(".collate-study-count".into()));
            }
            Action::Unfold(id) => {
                let open = &mut self.looking.open;
                match open.iter().position(|other| *other == id) {
                    Some(place) => drop(open.remove(place)),
                    None => open.push(id),
                }
            }
            Action::Opening(opening) => self.opening(opening),
            Action::Opened(opened) => {
                let NewDossier { open, opening, text, address, draft } = *opened;
                self.text = text;
                self.address = address;
                self.open(open, opening, draft);
            }
            Action::Paper(paper) => self.paper = paper,
            Action::Marking(action) => {
                // The button that was pressed goes away with what it was about.
                match &action {
                    marking::Action::Clear => {
                        self.focus(Focus::Selector(".collate-banner__notice button".into()));
                    }
                    marking::Action::BringBack => self.focus(Focus::Heading),
                    marking::Action::Stop => self.focus(Focus::Selector(".collate-desk-intake input".into())),
                    _ => {}
                }
                self.marking.apply(action);
            }
            Action::Say(said) => self.said = said,
        }
    }

    pub(super) fn focus(&mut self, focus: Focus) {
        self.focus = (self.focus.0 + 1, focus);
    }

    fn enter(&mut self, route: Route) {
        if let Route::Questions(about) = &route {
            let filter = match about {
                About::Anything => self.looking.filter.clone(),
                About::Statement(id) => Filter { statement: Some((&**id).into()), ..Filter::default() },
                About::Article(id) => Filter { article: Some((&**id).into()), ..Filter::default() },
            };
            if filter != self.looking.filter {
                self.looking.turn += 1;
                self.want(filter);
            }
        }
        if self.route != route {
            self.said = "".into();
            self.refused = Refusal::default();
            self.packing = Packing::Not;
            self.focus(Focus::Heading);
        }
        self.route = route;
    }

    /// Notes what another tab made of the quiz, where that is not what is here.
    fn hear(&mut self, key: &str, text: Option<String>) {
        let open = &self.learner.dossier;
        if key == place(open)
            && let Some(Ok(assignment)) = text.map(|text| file::read(&text, &open.dossier))
        {
            self.theirs = Some(Draft(assignment)).filter(|theirs| *theirs != self.draft);
        }
    }

    fn edit(&mut self, edit: Edit) {
        let next = self.draft.edited(edit, &self.learner.dossier.dossier);
        if next == self.draft {
            return;
        }
        self.before.push(self.draft.clone());
        if self.before.len() > MOST_UNDONE {
            self.before.remove(0);
        }
        self.put(next);
    }

    /// Takes another draft in place of the one that is there, and notes what follows from that.
    fn put(&mut self, draft: Draft) {
        let before = std::mem::replace(&mut self.draft, draft);
        self.note_parts();
        let (now, then) = (self.draft.recipe(), before.recipe());
        let is_other = now != then;
        let has_other_articles = now.articles != then.articles;
        if (now.seed, now.options) != (then.seed, then.options) {
            self.make_anew();
        }
        if is_other {
            self.drawing.turn += 1;
        }
        self.link = Link { turn: self.link.turn + 1, code: None };
        self.refused = Refusal::default();
        self.teach();
        if has_other_articles {
            self.looking.page = 0;
        }
        if has_other_articles || self.looking.filter.mark.is_some() {
            self.look();
            let last = self.looking.found.len().saturating_sub(1) / Looking::PAGE;
            self.looking.page = self.looking.page.min(last as u32);
        }
        self.saves += 1;
    }

    /// Notes which parts are asked for.
    pub(super) fn note_parts(&mut self) {
        for quota in &self.draft.recipe().blueprint.quotas {
            if !self.asked.contains(&quota.of) {
                self.asked.push(quota.of.clone());
            }
        }
    }

    /// Lets the learner of the preview have this assignment, so that what they see is what it says.
    fn teach(&mut self) {
        let mut learner = Rc::unwrap_or_clone(self.learner.clone());
        let given = Given { assignment: self.draft.0.clone(), code: "".into(), tries: 1, stops: Stops::default() };
        learner.progress.given = Rc::new(vec![given]);
        self.learner = Rc::new(learner);
    }

    fn make_anew(&mut self) {
        self.catalogue = Catalogue { turn: self.catalogue.turn + 1, ..Catalogue::default() };
        self.look();
    }

    fn show(&mut self, turn: u32, drawn: Option<Rc<Drawn>>) {
        if turn != self.drawing.turn {
            return;
        }
        let quiz = drawn.as_ref().filter(|drawn| !drawn.quiz.items.is_empty()).map(|drawn| drawn.quiz.clone());
        let mut learner = Rc::unwrap_or_clone(self.learner.clone());
        learner.progress = Progress::default();
        learner.route = crate::ui::route::Route::Question(0);
        if let Some(quiz) = quiz {
            learner.progress.begin(Rc::new(quiz), Moment(0));
        }
        self.learner = Rc::new(learner);
        self.teach();
        let giveaways = drawn.as_ref().map_or_else(Vec::new, |drawn| {
            giveaways(&self.learner.dossier.dossier, &drawn.quiz.recipe, &drawn.quiz.items)
        });
        self.drawing = Drawing { turn, drawn, giveaways: Rc::new(giveaways), offers: Rc::default(), of: turn };
    }

    fn opening(&mut self, opening: Opening) {
        if opening.is_question() {
            self.focus(Focus::Selector(".collate-opening".into()));
        } else if self.learner.opening.is_question() {
            // The buttons of the question go away with it; the focus must not.
            let is_left = matches!(opening, Opening::Idle);
            let place = if is_left { ".collate-field input[type=\"text\"]" } else { ".collate-opening" };
            self.focus(Focus::Selector(place.into()));
        }
        let mut learner = Rc::unwrap_or_clone(self.learner.clone());
        learner.opening = Rc::new(opening);
        learner.problem_page = 0;
        self.learner = Rc::new(learner);
    }

    fn open(&mut self, open: Rc<Open>, opening: Opening, kept: Option<Draft>) {
        let draft = kept.unwrap_or_else(|| self.draft.on(&open.dossier));
        self.learner = Rc::new(learner_of(open, draft.recipe().seed));
        self.opening(opening);
        self.looking = Looking { turn: self.looking.turn + 1, ..Looking::default() };
        // What there was before was about another dossier.
        self.before.clear();
        self.theirs = None;
        self.draft = draft;
        self.asked.clear();
        self.note_parts();
        self.drawing.turn += 1;
        self.drawing.drawn = None;
        self.link = Link { turn: self.link.turn + 1, code: None };
        self.saves += 1;
        self.make_anew();
    }
}

/// A learner who has this dossier before them and has done nothing yet.
#[must_use]
pub fn learner_of(open: Rc<Open>, seed: u32) -> Store {
    let opened = Opened { dossier: open, warnings: Rc::default(), progress: Progress::default(), notices: Vec::new() };
    let mut learner = Store::new(opened, Settings::default(), seed);
    // All of the desk is here at once.
    Rc::make_mut(&mut learner.people).part = Part::Here;
    learner
}
