//! What the page shows, worked out once for each history: the course takes a posterior for every day, and reading has to
//! make questions again.

use std::cell::RefCell;
use std::rc::Rc;

use crate::engine::bank::{Level, Maker};
use crate::engine::reasoning::Knowledge;
use crate::engine::scorecard::{Day, History, Part, Passage, course, reading};
use crate::engine::wording;
use crate::ui::scene::Scene;

/// So many days are shown at most.
const DAYS: u32 = 30;
/// So many paragraphs are shown at most.
const PASSAGES: u32 = 6;

/// What the answers say.
pub(super) struct Findings {
    /// Mastery after each day.
    pub(super) course: Vec<Day>,
    /// One part for each article of the dossier, in its order.
    pub(super) articles: Vec<Part>,
    /// One part for each level.
    pub(super) levels: Vec<(Level, Part)>,
    /// All answers.
    pub(super) whole: Part,
    /// What to read next.
    pub(super) passages: Vec<Passage>,
}

/// The dossier's hash, the history and the difference to UTC, and what came of them.
type Known = (String, History, i32, Rc<Findings>);

thread_local! {
    // The same for the same history, so nobody can tell that it was kept.
    static KNOWN: RefCell<Option<Known>> = const { RefCell::new(None) };
}

impl Findings {
    /// What the answers of the learner say.
    pub(super) fn of(scene: &Scene) -> Rc<Self> {
        let (history, east) = (&scene.store.progress.history, scene.store.practice.now.zone);
        let hash = &scene.store.dossier.hash;
        KNOWN.with_borrow_mut(|known| match known {
            Some((of, with, there, found)) if of == hash && with == history && *there == east => found.clone(),
            _ => {
                let found = Rc::new(Self::new(scene));
                *known = Some((hash.clone(), history.clone(), east, found.clone()));
                found
            }
        })
    }

    fn new(scene: &Scene) -> Self {
        let (history, dossier) = (&scene.store.progress.history, scene.dossier());
        let of_article = |id| Part::of(history, |answer| answer.articles.contains(id));
        let of_level = |level: &Level| (*level, Part::of(history, |answer| answer.level() == *level));
        let passages = wording::for_language(&dossier.language).map(|wording| {
            let knowledge = Knowledge::new(dossier);
            reading(history, &Maker::new(&knowledge, wording, 0, 4), &scene.store.dossier.pool(), PASSAGES)
        });
        Self {
            course: course(history, scene.store.practice.now.zone, DAYS),
            articles: dossier.articles.iter().map(|article| of_article(&article.id)).collect(),
            levels: Level::ALL.iter().map(of_level).collect(),
            whole: Part::of(history, |_| true),
            passages: passages.unwrap_or_default(),
        }
    }
}
