//! What is shown on the screens for studying.

use std::cell::RefCell;
use std::fmt;
use std::rc::Rc;

use super::{Focus, Open, Store};
use crate::engine::dossier::id::{ArticleRef, StatementRef};
use crate::engine::study::Filter;
use crate::engine::study::Index;
use crate::ui::route::Route;

/// What is compared.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// Statements by articles.
    #[default]
    Statements,
    /// Points, with the position of each article.
    Points,
}

/// The state of the screens for studying. It stays while other screens are shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Study {
    /// What is wanted.
    pub filter: Filter,
    /// The page of what fits.
    pub page: u32,
    /// Whether also that is compared which only one article is known to treat.
    pub every: bool,
    /// What is compared.
    pub view: View,
    /// Grows whenever the filter is changed by something else than its own fields, which then have to be made anew.
    pub turn: u32,
    /// What was derived from the dossier.
    pub shelf: Shelf,
}

/// Something that happened on a screen for studying.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Something else is wanted.
    Filter(Filter),
    /// Everything is wanted.
    Clear,
    /// Another page.
    Page(u32),
    /// Whether to compare also what only one article is known to treat.
    Every(bool),
    /// Something else is compared.
    View(View),
}

/// What is derived from the open dossier when a view first needs it. It is no state: it follows from the dossier.
#[derive(Clone, Default)]
pub struct Shelf(Rc<RefCell<Option<Derived>>>);

struct Derived {
    of: Rc<Open>,
    index: Rc<Index>,
    /// How many questions there are about a statement with a seed.
    asked: Option<(StatementRef, u32, u32)>,
}

impl PartialEq for Shelf {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Shelf {}

impl fmt::Debug for Shelf {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Shelf")
    }
}

impl Shelf {
    /// The index of a dossier.
    #[must_use]
    pub fn index(&self, open: &Rc<Open>) -> Rc<Index> {
        let mut derived = self.0.borrow_mut();
        match &*derived {
            Some(derived) if Rc::ptr_eq(&derived.of, open) => derived.index.clone(),
            _ => {
                let index = Rc::new(Index::new(&open.dossier));
                *derived = Some(Derived { of: open.clone(), index: index.clone(), asked: None });
                index
            }
        }
    }

    /// How many questions there are about a statement of the dossier that was last derived from; counted once.
    #[must_use]
    pub fn asked(&self, statement: StatementRef, seed: u32, count: impl FnOnce() -> u32) -> u32 {
        let kept = self.0.borrow().as_ref().and_then(|derived| derived.asked);
        if let Some((_, _, known)) = kept.filter(|(of, with, _)| (*of, *with) == (statement, seed)) {
            return known;
        }
        let counted = count();
        if let Some(derived) = self.0.borrow_mut().as_mut() {
            derived.asked = Some((statement, seed, counted));
        }
        counted
    }
}

impl Store {
    pub(super) fn study(&mut self, action: Action) {
        match action {
            Action::Filter(filter) => self.want(filter),
            Action::Clear => {
                self.study.turn += 1;
                self.want(Filter::default());
                self.focus(Focus::Selector(".collate-study-filters input".into()));
            }
            Action::Page(page) => {
                self.study.page = page;
                self.focus(Focus::Selector(".collate-study-count".into()));
            }
            Action::Every(every) => {
                self.study.every = every;
                self.study.page = 0;
            }
            Action::View(view) => {
                self.study.view = view;
                self.study.page = 0;
            }
        }
    }

    /// Sets the filter. The address of the summary names its article.
    fn want(&mut self, filter: Filter) {
        self.study.page = 0;
        self.study.filter = filter;
        if let Route::Read(_) = self.route {
            self.route = self.read_route();
        }
    }

    fn read_route(&self) -> Route {
        let article = self.study.filter.article.and_then(|article| self.dossier.dossier.articles.get(article.place()));
        Route::Read(article.map(|article| article.id.0.clone()))
    }

    /// The summary that an address leads to: of the article that it names, or else of what was wanted last. An article
    /// that there is not is left away.
    pub(super) fn read(&mut self, article: Option<&str>) -> Route {
        if let Some(id) = article {
            let place = self.dossier.dossier.articles.iter().position(|article| article.id.as_str() == id);
            let wanted = place.map(|place| ArticleRef(place as u32));
            if self.study.filter.article != wanted {
                self.study.filter.article = wanted;
                self.study.page = 0;
                self.study.turn += 1;
            }
        }
        self.read_route()
    }
}
